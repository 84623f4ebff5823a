/**
 * Subgraphs: computed by hand on the founding exchange, and compared with a graph walk over the
 * data.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphData, GraphNode } from '../../src/corpus/graph-data.js';
import { edgeIdOf } from '../../src/domain/ontology/edge-id.js';
import { describeEachEngine } from '../support/engines.js';
import { lintCypher } from '../support/lint-cypher.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { evaluateSubgraph } from '../support/naive-questions/subgraph.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const SUBGRAPH = `query (
  $ids: [ID!], $hops: Int! = 1, $filter: PositionFilter, $types: [RelationshipType!],
  $bring: [SubgraphCompanion!]! = [], $bringFilter: PositionFilter, $limit: Int! = 2000
) {
  subgraph(
    ids: $ids, hops: $hops, filter: $filter, types: $types
    bring: $bring, bringFilter: $bringFilter, limit: $limit
  ) {
    seedCount nodeCount edgeCount repliesLeftOut
    nodes { id type label date { value } distance degree }
    edges { id type source target properties { name value } }
    truncated { rule nodes { type count } edges { type count } }
  }
}`;

interface Subgraph {
  readonly seedCount: number;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly repliesLeftOut: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly distance: number | null;
    readonly degree: number;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly source: string;
    readonly target: string;
    readonly properties: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly truncated: {
    readonly rule: string;
    readonly nodes: readonly Count[];
    readonly edges: readonly Count[];
  } | null;
}
interface Count {
  readonly type: string;
  readonly count: number;
}

const EXCHANGE = ['statement:gb-ncsc-review-202111', 'statement:cn-embassy-gb-20211125'];

/**
 * From the seeds, by hand: both statements with their twelve positions, and everything linked to
 * them.
 */
const EXCHANGE_MEMBERS = [
  // The embassy is part of the ministry; the centre of GCHQ.
  ...['agency:cn-embassy-gb', 'agency:cn-mfa', 'agency:gb-gchq', 'agency:gb-ncsc'],
  ...['document:monch-ncsc2021', 'document:nominet-20211118', 'document:peoplecn-20211127'],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((each) => `excerpt:cn-embassy-gb-20211125-${String(each)}-1`),
  ...['1-1', '1-2', '2-1', '3-1', '4-1'].map((each) => `excerpt:gb-ncsc-review-202111-${each}`),
  ...['incident:exchange-2021', 'incident:ncsc-annual-review-2021'],
  'initiative:global-initiative-on-data-security',
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((each) => `position:cn-embassy-gb-20211125-${String(each)}`),
  ...[1, 2, 3, 4].map((each) => `position:gb-ncsc-review-202111-${String(each)}`),
  ...['publisher:monch-publishing', 'publisher:nominet', 'publisher:people-s-daily-online-xinhua'],
  // The second announced the initiative.
  ...['spokesperson:unnamed-cn-embassy-gb-spokesperson', 'spokesperson:wang-yi'],
  ...['state:cn', 'state:gb'],
  ...['statement:cn-embassy-gb-20211125', 'statement:gb-ncsc-review-202111'],
];
const EXCHANGE_EDGES: Readonly<Record<string, number>> = {
  MADE: 12,
  ISSUED: 2,
  DELIVERED: 1,
  CONTAINS: 12,
  AGAINST: 8,
  RESPONDS_TO: 4,
  CONCERNS: 4,
  REFERS_TO: 1,
  EVIDENCED_BY: 13,
  TAKEN_FROM: 13,
  PUBLISHED_BY: 3,
  CARRIES: 4,
  AFFILIATED_WITH: 1,
  PART_OF: 4,
  SPEAKS_FOR: 2,
  PROPOSED: 1,
  ANNOUNCED: 1,
  // The United Kingdom by both incidents; whom else they are said to affect is one hop too far.
  SAID_TO_AFFECT: 2,
};

describeEachEngine('subgraph', (engine) => {
  let runQuery: RunQuery;
  let corpus: GraphData;
  const ask = async (variables: Readonly<Record<string, unknown>>): Promise<Subgraph> => {
    const { result, statements } = await runQuery(SUBGRAPH, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['subgraph'] as Subgraph;
  };
  const refusal = async (variables: Readonly<Record<string, unknown>>) => {
    const { result } = await runQuery(SUBGRAPH, variables);
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    return result.errors?.[0]?.message;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
    corpus = await readCorpus();
  });

  test('of the founding exchange, two hops: everything linked to it, without dangling edges', async () => {
    const { nodes, edges, nodeCount, edgeCount, truncated } = await ask({
      ids: EXCHANGE,
      hops: 2,
      bring: ['INITIATIVES', 'CHAINS'],
    });
    const ids = nodes.map(({ id }) => id);

    expect(truncated).toBeNull();
    expect(nodeCount).toBe(ids.length);
    expect(edgeCount).toBe(edges.length);
    expect([...ids].sort()).toEqual(EXCHANGE_MEMBERS);
    expect(countBy(edges.map(({ type }) => type))).toEqual(EXCHANGE_EDGES);
    for (const { source, target } of edges) {
      expect(ids).toContain(source);
      expect(ids).toContain(target);
    }
  });

  test('has the labels, dates and counts of its nodes', async () => {
    const { nodes, edges } = await ask({ ids: ['position:cn-embassy-gb-20211125-1'], hops: 1 });

    expect(nodes[0]).toEqual({
      id: 'position:cn-embassy-gb-20211125-1',
      type: 'DENIAL',
      label: "Says that the report's accusation against China has no factual basis.",
      date: { value: '2021-11-25' },
      distance: 0,
      // Made by China; in a statement; against two; concerns an incident; answers two; one excerpt.
      degree: 8,
    });
    expect(nodes).toHaveLength(9);
    expect(edges).toContainEqual({
      id: 'AGAINST/position:cn-embassy-gb-20211125-1/agency:gb-ncsc/ADDRESSEE',
      type: 'AGAINST',
      source: 'position:cn-embassy-gb-20211125-1',
      target: 'agency:gb-ncsc',
      properties: [{ name: 'role', value: 'ADDRESSEE' }],
    });
  });

  test('does not continue through a state that is not a seed', async () => {
    const { nodes } = await ask({ ids: ['position:cn-embassy-gb-20211125-1'], hops: 2 });
    const ids = nodes.map(({ id }) => id);

    expect(ids).toContain('state:cn');
    expect(ids.filter((id) => id.startsWith('position:cn-') && !id.includes('20211125'))).toEqual(
      [],
    );
  });

  describe('equals a graph walk over the data', () => {
    const ofChina = ['position:cn-embassy-gb-20211125-1'];
    test.each([
      ['a position', { ids: ofChina, hops: 3 }],
      ['a state', { ids: ['state:ir'], hops: 1 }],
      ['a state, and further', { ids: ['state:ir'], hops: 2 }],
      [
        'several kinds',
        { ids: ['state:ir', 'incident:notpetya', 'document:peoplecn-20211127'], hops: 2 },
      ],
      ['an initiative with its votes', { ids: ['initiative:paris-call'], hops: 1 }],
      ['seeds only', { ids: ['state:cn', 'state:gb', 'agency:gb-ncsc'], hops: 0 }],
      ['replies only', { ids: ofChina, hops: 3, types: ['RESPONDS_TO'] }],
      ['derived relationships', { ids: ['agency:cn-mfa'], hops: 1, types: ['VOICED'] }],
      ['no relationships', { ids: ofChina, hops: 3, types: [] }],
      [
        'companions',
        {
          ids: ofChina,
          hops: 0,
          bring: [
            'REPLIES',
            'STATEMENTS',
            'ACTORS',
            'EVIDENCE',
            'INITIATIVES',
            'INCIDENTS',
            'CHAINS',
          ],
        },
      ],
      ['a chain', { ids: ['agency:cn-embassy-gb'], hops: 0, bring: ['CHAINS'] }],
    ])('of %s', async (_, selection) => {
      const { nodes, edges } = evaluateSubgraph(corpus, selection);
      const answer = await ask(selection);

      expect(answer.nodeCount).toBe(nodes.size);
      expect(answer.edgeCount).toBe(edges.length);
      if (answer.truncated !== null) return;
      expect(answer.nodes.map(({ id }) => id).sort()).toEqual([...nodes].sort());
      expect(answer.edges.map(({ id }) => id).sort()).toEqual(
        edges.map(({ type, from, to, properties }) => edgeIdOf(type, from, to, properties)).sort(),
      );
    });

    test.each([
      ['denials', { kind: ['DENIAL'] }, ['DENIAL']],
      ['two kinds', { kind: ['PROPOSAL', 'PLEDGE'] }, ['PROPOSAL', 'PLEDGE']],
    ])('of the positions that match a filter: %s', async (_, filter, kinds) => {
      const keeps = ({ properties }: { readonly properties: Readonly<Record<string, unknown>> }) =>
        kinds.includes(String(properties['kind']));
      for (const selection of [
        { hops: 2 },
        { hops: 0, bring: ['REPLIES', 'EVIDENCE'] },
        { hops: 3, ids: ['state:ru', 'incident:notpetya'] },
        { hops: 3, ids: ofChina, bring: ['REPLIES', 'CHAINS'] },
      ]) {
        const { nodes, edges } = evaluateSubgraph(corpus, { ...selection, keeps });
        const answer = await ask({ ...selection, filter });

        expect([answer.nodeCount, answer.edgeCount]).toEqual([nodes.size, edges.length]);
      }
    });
  });

  test('the denials, with what they answer and what answers them, whatever kinds the filter names', async () => {
    const denials = corpus.nodes.filter(({ label }) => label === 'Denial').map(({ id }) => id);
    const isDenial = new Set(denials);
    const replies = corpus.relationships.filter(
      ({ type, from, to }) => type === 'RESPONDS_TO' && (isDenial.has(from) || isDenial.has(to)),
    );
    const members = new Set([...denials, ...replies.flatMap(({ from, to }) => [from, to])]);
    const selection = { filter: { kind: ['DENIAL'] }, hops: 0, bring: ['REPLIES'] };
    const { nodes, edges, seedCount, repliesLeftOut } = await ask(selection);

    expect(members.size).toBeGreaterThan(denials.length);
    expect(nodes.map(({ id }) => id).sort()).toEqual([...members].sort());
    expect(nodes.some(({ type }) => type === 'ACCUSATION')).toBe(true);
    expect(edges.filter(({ type }) => type === 'RESPONDS_TO').length).toBeGreaterThanOrEqual(
      replies.length,
    );
    expect([seedCount, repliesLeftOut]).toEqual([denials.length, 0]);
  });

  const isFirmAccusation = ({ properties }: GraphNode) => properties['hedge'] === 'CERTAIN';
  const isDenialByChina = ({ id, label }: GraphNode) =>
    label === 'Denial' &&
    corpus.relationships.some(
      ({ type, from, to }) => type === 'VOICED' && from === 'state:cn' && to === id,
    );
  const byChina = { kind: ['DENIAL'], madeBy: ['state:cn'] };
  test.each([
    ['a filter', { filter: byChina, hops: 0 }, isDenialByChina],
    ['a filter, and hops', { filter: byChina, hops: 2 }, isDenialByChina],
    ['records', { ids: ['position:gb-ncsc-review-202111-1'], hops: 1 }, () => true],
  ])('positions that bringFilter excludes are counted: from %s', async (_, selection, keeps) => {
    const bring = ['REPLIES', 'ACTORS'];
    const naive = { ...selection, keeps, bring, bringKeeps: isFirmAccusation };
    const { nodes, edges, repliesLeftOut } = evaluateSubgraph(corpus, naive);
    const answer = await ask({ ...selection, bring, bringFilter: { hedge: ['CERTAIN'] } });

    expect(repliesLeftOut).toBeGreaterThan(0);
    expect([answer.nodeCount, answer.edgeCount, answer.repliesLeftOut]).toEqual([
      nodes.size,
      edges.length,
      repliesLeftOut,
    ]);
  });

  test('where every position is a member, bringFilter excludes none', async () => {
    const everything = { hops: 0, bring: ['REPLIES'], bringFilter: { isCounter: true } };

    expect(await ask(everything)).toMatchObject({
      repliesLeftOut: 0,
      seedCount: corpus.nodes.filter(({ id }) => id.startsWith('position:')).length,
    });
  });

  test('over the limit reports exactly what is left out, and shows the nearest', async () => {
    const selection = { ids: ['position:cn-embassy-gb-20211125-1'], hops: 3 };
    const whole = await ask(selection);
    const part = await ask({ ...selection, limit: 10 });
    const ids = new Set(part.nodes.map(({ id }) => id));

    expect(part.nodes).toEqual(whole.nodes.slice(0, 10));
    expect(part.edges).toEqual(
      whole.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    );
    expect([part.nodeCount, part.edgeCount]).toEqual([whole.nodeCount, whole.edgeCount]);
    expect(part.truncated?.rule).toMatch(/^Nearest to a seed first/);
    expect(toCounts(part.truncated?.nodes)).toEqual(
      countBy(whole.nodes.slice(10).map(({ type }) => type)),
    );
    expect(toCounts(part.truncated?.edges)).toEqual(
      countBy(
        whole.edges
          .filter((edge) => !part.edges.some(({ id }) => id === edge.id))
          .map(({ type }) => type),
      ),
    );
  });

  test('over the limit reserves a third of the places for companions, the most linked first', async () => {
    const selection = { filter: { madeBy: ['state:cn'] }, hops: 0, bring: ['ACTORS'] };
    const whole = await ask(selection);
    const part = await ask({ ...selection, limit: 31 });
    const near = whole.nodes.filter(({ distance }) => distance !== null);
    const brought = whole.nodes.filter(({ distance }) => distance === null);
    const positions = new Set(near.map(({ id }) => id));
    const tiesOf = (actor: string): number =>
      corpus.relationships.filter(
        ({ type, from, to }) =>
          (type === 'MADE' && from === actor && positions.has(to)) ||
          (type === 'AGAINST' && to === actor && positions.has(from)),
      ).length;
    const ties = brought.map(({ id }) => tiesOf(id));

    expect(near.length).toBeGreaterThan(31);
    expect(ties).toEqual(ties.toSorted((a, b) => b - a));
    expect(part.nodes).toEqual([...near.slice(0, 21), ...brought.slice(0, 10)]);
    expect(part.edges.length).toBeGreaterThanOrEqual(21);
    // Places that companions do not need go to the other nodes.
    const wide = await ask({ ...selection, limit: whole.nodeCount - 1 });
    expect(wide.nodes).toEqual([...near.slice(0, -1), ...brought]);
  });

  test('of a hub gives the same bytes twice', async () => {
    const selection = { ids: ['state:us'], hops: 2, limit: 500 };

    expect(JSON.stringify(await ask(selection))).toBe(JSON.stringify(await ask(selection)));
  });

  test('of a filter without matches is empty, and says that it starts from nothing', async () => {
    expect(await ask({ filter: { text: 'zzzz' }, hops: 3, bring: ['CHAINS', 'EVIDENCE'] })).toEqual(
      {
        seedCount: 0,
        nodeCount: 0,
        edgeCount: 0,
        repliesLeftOut: 0,
        nodes: [],
        edges: [],
        truncated: null,
      },
    );
  });

  test('returns records for fragments, in the same statement', async () => {
    const { result, statements } = await runQuery(
      `query ($ids: [ID!]) { subgraph(ids: $ids, hops: 1) { nodes { record {
        __typename id
        ... on Position { madeBy { name } }
        ... on Denial { form contests }
        ... on Agency { partOf { id } }
        ... on State { iso2 }
      } } } }`,
      { ids: ['position:cn-embassy-gb-20211125-1'] },
    );
    const { nodes } = result.data?.['subgraph'] as { nodes: readonly { record: object }[] };

    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(lintCypher(statements[0]?.text ?? '')).toEqual([]);
    expect(nodes.map(({ record }) => record)).toEqual(
      expect.arrayContaining([
        {
          __typename: 'Denial',
          id: 'position:cn-embassy-gb-20211125-1',
          madeBy: [{ name: 'China' }],
          form: 'EVIDENCE_CHALLENGE',
          contests: ['EVIDENCE'],
        },
        { __typename: 'State', id: 'state:cn', iso2: 'CN' },
        { __typename: 'Agency', id: 'agency:gb-ncsc', partOf: { id: 'agency:gb-gchq' } },
      ]),
    );
  });

  test('knows the kind of a record of which only the id is selected', async () => {
    const { result } = await runQuery(
      '{ subgraph(ids: ["position:cn-embassy-gb-20211125-1"], hops: 0) { nodes { record { __typename id } } } }',
    );

    expect(result).toMatchObject({
      data: { subgraph: { nodes: [{ record: { __typename: 'Denial' } }] } },
    });
  });

  test('has a text that depends on structure alone, in the dialect of both engines', async () => {
    const texts = [];
    for (const variables of [
      {
        ids: ['position:cn-embassy-gb-20211125-1'],
        hops: 2,
        limit: 7,
        bring: ['CHAINS', 'REPLIES'],
      },
      {
        ids: ['position:gb-ncsc-review-202111-1', 'position:gb-ncsc-review-202111-2'],
        hops: 2,
        bring: ['REPLIES', 'CHAINS'],
      },
    ]) {
      const { statements } = await runQuery(SUBGRAPH, variables);
      texts.push(statements[0]?.text ?? '');
    }

    expect(texts[0]).toBe(texts[1]);
    expect(lintCypher(texts[0] ?? '')).toEqual([]);
  });

  test('states the sources and the coverage of its positions, and how to cite it', async () => {
    const parts = `positions
      counts { statements documents publishers }`;
    const { result, statements } = await runQuery(
      `query ($ids: [ID!]) { subgraph(ids: $ids, hops: 2, limit: 1) {
        sourceBalance { positions byKind { kind counts { publishers } } }
        coverage { ${parts} byActor { actor { id } counts { statements } years { year } } }
        reference { text datasetVersion }
      } }`,
      { ids: EXCHANGE },
    );

    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(result.data?.['subgraph']).toMatchObject({
      sourceBalance: { positions: 12 },
      coverage: {
        positions: 12,
        counts: { statements: 2, documents: 3, publishers: 3 },
        byActor: [
          { actor: { id: 'state:cn' }, counts: { statements: 1 }, years: [{ year: 2021 }] },
          { actor: { id: 'state:gb' }, counts: { statements: 1 }, years: [{ year: 2021 }] },
        ],
      },
      reference: { text: expect.stringContaining('hops: 2') as string, datasetVersion: 'test' },
    });
  });

  test('refuses invalid input, with suggestions', async () => {
    expect(await refusal({ ids: ['state:cnn'] })).toMatch(
      /ids: there is no "state:cnn". Did you mean `state:cn`/,
    );
    expect(await refusal({ ids: ['statement:none-1'] })).toBe(
      'ids: there is no "statement:none-1".',
    );
    expect(await refusal({ ids: ['gb'] })).toMatch(/is not a valid id/);
    expect(await refusal({ ids: [] })).toMatch(/ids: name at least one/);
    expect(await refusal({ hops: 4 })).toMatch(/hops: 4 is out of bounds/);
    expect(await refusal({ hops: -1 })).toMatch(/hops: -1 is out of bounds/);
    expect(await refusal({ limit: 0 })).toMatch(/limit: 0 is out of bounds/);
    expect(await refusal({ limit: 2_000_000 })).toMatch(/limit: at most 2000/);
    expect(await refusal({ filter: { occurred: { from: '2022', to: '2021' } } })).toMatch(
      /before it starts/,
    );
    expect(await refusal({ filter: { madeBy: ['state:xx'] } })).toMatch(
      /madeBy: there is no "state:xx"/,
    );
  });
});

function countBy(types: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

function toCounts(counts: readonly Count[] = []): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map(({ type, count }) => [type, count]));
}
