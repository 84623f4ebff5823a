/** The largest page, with parties, statement and evidence of each position. */
import type { Shape } from '../shape.js';

export const widePage: Shape = {
  name: 'wide page',
  own: {
    query: `query ($actor: ID!) {
      positions(first: 200, filter: { madeBy: [$actor] }) {
        nodes {
          id kind asserts quote occurredOn { value }
          madeBy { id name }
          against { role actor { id name } }
          statement { id title }
          evidence { exact speech document { id title url } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: ({ frequentActor }) => ({ actor: frequentActor }),
    at: ['positions', 'nodes'],
  },
  byHand: {
    text: `MATCH (n:Position)
WHERE n.occurredOnDayFrom <= $last AND EXISTS { (n)<-[:MADE]-(:Actor {id: $actor}) }
WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $limit
CALL (n) {
  MATCH (n)<-[:MADE]-(a:Actor)
  WITH a ORDER BY a.nameFolded, a.id
  RETURN collect(a {.id, .name}) AS madeBy
}
CALL (n) {
  MATCH (n)-[e:AGAINST]->(a:Actor)
  WITH e, a ORDER BY e.role, a.nameFolded, a.id
  RETURN collect({role: e.role, actor: a {.id, .name}}) AS against
}
CALL (n) {
  MATCH (n)<-[:CONTAINS]-(s:Statement)
  RETURN collect(s {.id, .title})[0] AS statement
}
CALL (n) {
  MATCH (n)-[e:EVIDENCED_BY]->(x:Excerpt)
  WITH e, x ORDER BY e.ordinal, x.id
  CALL (x) {
    MATCH (x)-[:TAKEN_FROM]->(d:Document)
    RETURN collect(d {.id, .title, .url})[0] AS document
  }
  RETURN collect(x {.exact, .speech, document: document}) AS evidence
}
RETURN n.id AS id, n.kind AS kind, n.asserts AS asserts, n.quote AS quote, n.occurredOn AS occurredOn, madeBy, against, statement, evidence`,
    params: ({ frequentActor }) => ({ actor: frequentActor, last: 100_000, limit: 201 }),
    at: [],
    take: 200,
  },
  peer: {
    query: `query ($actor: ID!) {
      positions(
        limit: 201
        where: { madeBy: { some: { id: { eq: $actor } } } }
        sort: [{ occurredOnDayFrom: DESC }, { id: DESC }]
      ) {
        id kind asserts quote occurredOn
        madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name }
        against: againstConnection(sort: [{ edge: { role: ASC } }, { node: { nameFolded: ASC } }, { node: { id: ASC } }]) {
          edges { properties { role } actor: node { id name } }
        }
        statement { id title }
        evidence: evidenceConnection(sort: [{ edge: { ordinal: ASC } }, { node: { id: ASC } }]) { edges { node { exact speech document { id title url } } } }
      }
    }`,
    variables: ({ frequentActor }) => ({ actor: frequentActor }),
    at: ['positions'],
    take: 200,
  },
};
