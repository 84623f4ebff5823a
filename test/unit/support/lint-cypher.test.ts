/** What the Cypher lint reports, and what it must accept. */
import { describe, expect, it } from 'vitest';
import { lintCypher } from '../../support/lint-cypher.js';

describe('lintCypher', () => {
  it.each([
    ['MATCH (n:State {id: $id}) RETURN n.id AS id'],
    ['UNWIND $ids AS id MATCH (p:Position {id: id}) RETURN id, p.kind AS kind'],
    ['MATCH (p:Position) WHERE (p:Denial OR p:Proposal) AND p.kind IN $kinds RETURN p.id AS id'],
    ['MATCH (p:Position) WHERE EXISTS { (p)-[:CONCERNS]->(:Incident) } RETURN p.id AS id'],
    ['MATCH (n:A) MATCH (m:B) WHERE EXISTS { (n)-[:X]->(x) WHERE x = m } RETURN n.id AS id'],
    ['MATCH (p:Position)-[:MADE|AGAINST]-(a:Actor) RETURN p.id AS id, count(a) AS actors'],
    [
      'MATCH (a:Actor {id: $id}) CALL (a) { MATCH (a)-[:MADE]->(p:Position) ' +
        'WITH p ORDER BY p.day DESC, p.id LIMIT $n RETURN collect(p {.id, .kind}) AS rows } ' +
        'RETURN a {.id, rows: rows} AS node',
    ],
    [
      'MATCH path = (root:Position {id: $id})<-[:RESPONDS_TO*0..20]-(p:Position) ' +
        'WITH p, min(length(path)) AS depth RETURN p.id AS id, depth ORDER BY depth, id',
    ],
    ['MATCH (n:State) WITH collect(n.id) AS xs RETURN xs[0] AS first, xs[0..2] AS some'],
    ['MATCH (n:State) RETURN left(n.day, 7) AS month, floor(n.x * 100 + 0.5) / 100 AS x LIMIT 1'],
    ["MATCH (n:State) RETURN coalesce(n.note, '') AS note, coalesce(n.tags, []) AS tags"],
    ['UNWIND $rows AS r MERGE (n:State {id: r.id}) SET n += r.props SET n:Actor'],
    ['UNWIND $rows AS r MATCH (a:A {id: r.from}) MATCH (b:B {id: r.to}) MERGE (a)-[e:T]->(b)'],
    ['MATCH (a:A)-[:X]->(b:B)-[:Y]->(c) RETURN c.id AS id'],
    [
      'MATCH (b:B {id: $id}) MATCH (b)<-[:X]-(a:A) MATCH (b)-[:Y]->(c:C) RETURN a.id AS id, c.id AS c',
    ],
    ['MATCH (a:A {id: $a}) MATCH (b:B {id: $b}) MATCH (a)-[:X]->(b) RETURN a.id AS id'],
    ['CREATE INDEX state_id IF NOT EXISTS FOR (n:State) ON (n.id)'],
    [
      'CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:State) ON EACH [n.searchText] ' +
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
    ],
  ])('finds nothing in %s', (text) => {
    expect(lintCypher(text)).toEqual([]);
  });

  it.each([
    ['a misspelt clause', 'MATCH (n:A) RETRN n', /Invalid input 'RETRN'/],
    ['an unknown variable', 'MATCH (n:A) RETURN m', /`m` not defined/],
    ['an unknown function', 'MATCH (n:A) RETURN shout(n.x) AS x', /shout is not present/],
    ['a plugin', 'MATCH (n:A) RETURN apoc.text.join(n.x) AS x', /apoc.text.join is not present/],
    ['mixed grouping', 'MATCH (n:A) RETURN n.x + count(n) AS x', /grouping/],
    ['a deprecation', 'MATCH (n:A) CALL { WITH n RETURN n.x AS x } RETURN x', /deprecated/],
    [
      'COLLECT',
      'MATCH (n:A) RETURN COLLECT { MATCH (n)-[:X]->(b:B) RETURN b.id AS y } AS x',
      /COLLECT/,
    ],
    ['SKIP', 'MATCH (n:A) RETURN n.id AS id SKIP $n', /SKIP/],
    ['OFFSET', 'MATCH (n:A) RETURN n.id AS id OFFSET $n', /SKIP/],
    ['alternative labels', 'MATCH (n:A|B) RETURN n.id AS id', /Alternative labels/],
    ['the same in WHERE', 'MATCH (n:C) WHERE n:A|B RETURN n.id AS id', /Alternative labels/],
    ['WHERE in a node', 'MATCH (n:A WHERE n.x > $x) RETURN n.id AS id', /no WHERE/],
    ['WHERE in an edge', 'MATCH (n:A)-[e:X WHERE e.x = $x]->(:B) RETURN n.id AS id', /no WHERE/],
    [
      'EXISTS between two known nodes',
      'MATCH (n:A) MATCH (m:B) WHERE EXISTS { (n)-[:X]->(m) } RETURN n.id AS id',
      /two known nodes/,
    ],
    ['a date', 'MATCH (n:A) WHERE n.day > date($d) RETURN n.id AS id', /date\(\)/],
    ['a duration', 'MATCH (n:A) RETURN duration.between(n.x, n.y) AS d', /duration.between\(\)/],
    ['round to digits', 'MATCH (n:A) RETURN round(n.x, 2) AS x', /round/],
    ['an engine id', 'MATCH (n:A) RETURN elementId(n) AS id', /own id/],
    [
      'EXISTS under OPTIONAL MATCH',
      'MATCH (p:A) OPTIONAL MATCH (p)-[:X]->(q:A) WHERE EXISTS { (q)-[:X]->(:A) } RETURN q.id AS id',
      /OPTIONAL MATCH/,
    ],
    [
      'COUNT under OPTIONAL MATCH',
      'MATCH (p:A) OPTIONAL MATCH (p)-[:X]->(q:A) WHERE COUNT { (q)-[:X]->(:A) } > 1 RETURN q.id AS id',
      /OPTIONAL MATCH/,
    ],
    ['a text', "MATCH (n:A) WHERE n.kind = 'DENIAL' RETURN n.id AS id", /The text 'DENIAL'/],
    ['a text in a pattern', 'MATCH (n:A {id: "state:cn"}) RETURN n.id AS id', /"state:cn"/],
    ['a number', 'MATCH (n:A) WHERE n.day > 18262 RETURN n.id AS id', /The number 18262/],
    ['a negative number', 'MATCH (n:A) WHERE n.day > -1000000 RETURN n.id AS id', /-1000000/],
    ['a page size', 'MATCH (n:A) RETURN n.id AS id LIMIT 20', /page size/],
    ['an index on collect', 'MATCH (n:A) RETURN collect(n.id)[0] AS id', /collect/],
    ['a negative slice', 'MATCH (n:A) WITH collect(n.id) AS xs RETURN xs[-2..] AS ys', /Negative/],
    ['a negative end', 'MATCH (n:A) WITH collect(n.id) AS xs RETURN xs[0..-1] AS ys', /Negative/],
    ['unbounded hops', 'MATCH (n:A)-[:X*1..]->(b:B) RETURN b.id AS id', /Bound/],
    ['an unlabelled middle', 'MATCH (n:A)-[:X]->()-[:Y]->(b:B) RETURN b.id AS id', /intermediate/],
    [
      'a pattern that ends at the known node',
      'MATCH (b:B {id: $id}) MATCH (a:A)-[:X]->(b) RETURN a.id AS id',
      /1:29 Begin a pattern with the known node/,
    ],
    [
      'one that passes through it, in a block',
      'UNWIND $ids AS id MATCH (b:B {id: id}) CALL (b) { MATCH (a:A)-[:X]->(b)-[:Y]->(c:C) RETURN count(c) AS n } RETURN n',
      /Begin a pattern/,
    ],
    ['a nameless column', 'MATCH (n:A) RETURN n.id', /AS/],
  ])('finds %s', (_, text, problem) => {
    const problems = lintCypher(text);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('says where', () => {
    expect(lintCypher('MATCH (n:A)\nRETURN n.id AS id\nSKIP $n')).toEqual([
      expect.stringMatching(/^3:1 SKIP/),
    ]);
  });

  it('reports all problems at once', () => {
    expect(lintCypher("MATCH (n:A|B) WHERE n.x = 'y' RETURN n.id AS id SKIP 1")).toHaveLength(3);
  });
});
