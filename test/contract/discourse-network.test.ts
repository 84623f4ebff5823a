/**
 * Discourse networks: computed by hand in a small world, and compared with a matrix-based
 * evaluation over the corpus and over a world of 2,000 positions.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../../src/corpus/build-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { readCorpus, CORPUS_FOLDER } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import {
  evaluateDiscourse,
  takesSide,
  type NaiveOptions,
} from '../support/naive-questions/discourse.js';
import { buildNetworkWorld } from '../support/network-world.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const NETWORK = `query (
  $filter: PositionFilter, $kind: DiscourseKind! = SUBTRACT, $normalisation: DiscourseNormalisation! = NONE,
  $duplicates: DiscourseDuplicates! = INCLUDE, $joint: JointCounting! = SPLIT, $window: MovingWindow,
  $minWeight: Float! = 0, $limit: Int! = 500
) {
  discourseNetwork(
    filter: $filter, kind: $kind, normalisation: $normalisation, duplicates: $duplicates
    joint: $joint, window: $window, minWeight: $minWeight, limit: $limit
  ) {
    matchedPositions countedPositions outsideWindows
    statistics { nodeCount edgeCount density components largestComponent reciprocity }
    truncated { nodes edges rule }
    nodes { id actors { id name } activity agreeing disagreeing degree weightedDegree component }
    edges { source target weight congruence conflict concepts }
    concepts { id initiative { name } accused { id } incident { id } agreeing disagreeing }
    windows { from to statistics { edgeCount } nodes { id actors { id } activity } edges { source target weight } }
  }
}`;

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}
interface Network {
  readonly matchedPositions: number;
  readonly countedPositions: number;
  readonly outsideWindows: number;
  readonly statistics: Readonly<Record<string, number | null>>;
  readonly truncated: { readonly edges: number; readonly rule: string } | null;
  readonly nodes: readonly { readonly id: string; readonly activity: number }[];
  readonly edges: readonly Edge[];
  readonly concepts: readonly unknown[];
  readonly windows: readonly unknown[];
}

/** Runs the query, and checks the invariants of every answer. */
function createAsk(runQuery: () => RunQuery) {
  return async (variables: Record<string, unknown> = {}): Promise<Network> => {
    const { result, statements } = await runQuery()(NETWORK, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['discourseNetwork'] as Network;
  };
}

describeEachEngine('the discourse network of a small world', (engine) => {
  let store: GraphStore;
  let runQuery: RunQuery;
  const ask = createAsk(() => runQuery);

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await loadGraph(store, buildNetworkWorld());
    runQuery = await createQueryRunner(store);
  });
  afterAll(() => store.close());

  test('Aland and the Union agree on three concepts, and both disagree with Beland on two', async () => {
    expect(await ask()).toEqual({
      matchedPositions: 7,
      countedPositions: 5,
      outsideWindows: 0,
      statistics: {
        nodeCount: 3,
        edgeCount: 3,
        density: 1,
        components: 1,
        largestComponent: 3,
        reciprocity: null,
      },
      truncated: null,
      nodes: [
        {
          id: 'state:aa',
          actors: [{ id: 'state:aa', name: 'Aland' }],
          ...{
            activity: 5,
            agreeing: 5,
            disagreeing: 0,
            degree: 2,
            weightedDegree: 2,
            component: 1,
          },
        },
        {
          id: 'bloc:union',
          actors: [{ id: 'bloc:union', name: 'Union' }],
          ...{
            activity: 3,
            agreeing: 3,
            disagreeing: 0,
            degree: 2,
            weightedDegree: 3,
            component: 1,
          },
        },
        {
          id: 'state:bb',
          actors: [{ id: 'state:bb', name: 'Beland' }],
          ...{
            activity: 2,
            agreeing: 0,
            disagreeing: 2,
            degree: 2,
            weightedDegree: -5,
            component: 1,
          },
        },
      ],
      edges: [
        {
          source: 'bloc:union',
          target: 'state:aa',
          weight: 5,
          congruence: 5,
          conflict: 0,
          concepts: 3,
        },
        {
          source: 'state:aa',
          target: 'state:bb',
          weight: -3,
          congruence: 0,
          conflict: 3,
          concepts: 2,
        },
        {
          source: 'bloc:union',
          target: 'state:bb',
          weight: -2,
          congruence: 0,
          conflict: 2,
          concepts: 2,
        },
      ],
      concepts: [
        {
          id: 'state:bb incident:outage',
          initiative: null,
          accused: { id: 'state:bb' },
          incident: { id: 'incident:outage' },
          ...{ agreeing: 3, disagreeing: 1 },
        },
        {
          id: 'group:bear incident:outage',
          initiative: null,
          accused: { id: 'group:bear' },
          incident: { id: 'incident:outage' },
          ...{ agreeing: 3, disagreeing: 0 },
        },
        {
          id: 'initiative:new-norms',
          initiative: { name: 'New Norms' },
          accused: null,
          incident: null,
          ...{ agreeing: 2, disagreeing: 1 },
        },
      ],
      windows: [],
    });
  });

  // Activities: Aland 5, Union 3, Beland 2. What Union and Aland share leaves no remainder for
  // either.
  test.each([
    [
      'SUBTRACT',
      'AVERAGE_ACTIVITY',
      { 'union aa': 5 / 4, 'aa bb': -3 / 3.5, 'union bb': -2 / 2.5 },
    ],
    ['CONGRUENCE', 'JACCARD', { 'union aa': 5 / 5 }],
    ['CONFLICT', 'JACCARD', { 'aa bb': 3 / 7, 'union bb': 2 / 5 }],
    ['CONFLICT', 'COSINE', { 'aa bb': 3 / 10, 'union bb': 2 / 6 }],
  ])('%s, normalised by %s', async (kind, normalisation, expected) => {
    expect(weightsOf(await ask({ kind, normalisation }))).toEqual(close(expected));
  });

  test.each([
    ['FRACTIONAL', { 'union aa': 1.75, 'aa bb': -2, 'union bb': -1 }],
    ['WHOLE', { 'union aa bb': -2, 'union aa aa': 2, 'aa bb': -1 }],
  ])('joint positions counted %s', async (joint, expected) => {
    expect(weightsOf(await ask({ joint }))).toEqual(close(expected));
  });

  test('with duplicates dropped across the range each says a thing once', async () => {
    expect(weightsOf(await ask({ duplicates: 'ACROSS_RANGE' }))).toEqual({
      'union aa': 3,
      'aa bb': -2,
      'union bb': -2,
    });
  });

  test('a window of a year shows in both years, one of a month omits dates that are only years', async () => {
    const yearly = await ask({ window: { unit: 'YEAR', size: 1 } });
    const monthly = await ask({ window: { unit: 'MONTH', size: 1 } });

    expect(yearly).toMatchObject({
      outsideWindows: 0,
      windows: [
        {
          from: '2021-01-01',
          to: '2021-12-31',
          statistics: { edgeCount: 1 },
          nodes: [
            { id: 'state:aa', actors: [{ id: 'state:aa' }], activity: 2 },
            { id: 'state:bb', actors: [{ id: 'state:bb' }], activity: 1 },
          ],
          edges: [{ source: 'state:aa', target: 'state:bb', weight: -1 }],
        },
        { from: '2022-01-01', to: '2022-12-31', statistics: { edgeCount: 3 } },
      ],
    });
    expect(monthly.outsideWindows).toBe(1);
    expect(monthly.windows).toHaveLength(14);
    expect(await ask({ window: { unit: 'YEAR', size: 1000 } })).toMatchObject({
      windows: [{ from: '2021-01-01', to: '2022-12-31', statistics: { edgeCount: 3 } }],
    });
  });

  test('a threshold drops light ties by absolute weight, a limit reports what it cut', async () => {
    expect(weightsOf(await ask({ minWeight: 3 }))).toEqual({ 'union aa': 5, 'aa bb': -3 });
    expect(await ask({ limit: 1 })).toMatchObject({
      statistics: { edgeCount: 3 },
      truncated: { nodes: 0, edges: 2, rule: expect.stringContaining('heaviest') as string },
      edges: [{ source: 'bloc:union', target: 'state:aa' }],
    });
  });

  test('an empty answer says whether the filter or its matches are the reason', async () => {
    const empty = { nodes: [], edges: [], concepts: [], windows: [], truncated: null };

    expect(
      await ask({ filter: { occurred: { to: '1950' } }, window: { unit: 'DAY', size: 1 } }),
    ).toMatchObject({ ...empty, matchedPositions: 0, countedPositions: 0 });
    expect(await ask({ filter: { denialForm: ['NON_DENIAL'] } })).toMatchObject({
      ...empty,
      matchedPositions: 1,
      countedPositions: 0,
      statistics: { nodeCount: 0, components: 0, density: null },
    });
  });

  test.each([
    ['an unknown id', { filter: { madeBy: ['state:xx'] } }, 'BAD_USER_INPUT'],
    [
      'dates that contradict',
      { filter: { occurred: { from: '2022', to: '2021' } } },
      'BAD_USER_INPUT',
    ],
    ['a negative threshold', { minWeight: -1 }, 'BAD_USER_INPUT'],
    ['a limit of no edges', { limit: 0 }, 'BAD_USER_INPUT'],
    ['too many edges', { limit: 5_001 }, 'BAD_USER_INPUT'],
    ['an empty window', { window: { unit: 'DAY', size: 0 } }, 'BAD_USER_INPUT'],
    ['a huge window', { window: { unit: 'DAY', size: 2_000_000_000 } }, 'BAD_USER_INPUT'],
  ])('%s is refused before the engine is queried', async (_name, variables, code) => {
    const { result, statements } = await runQuery(NETWORK, variables);

    expect(result.errors?.[0]?.extensions['code']).toBe(code);
    expect(statements).toHaveLength(0);
  });
});

const worlds: Readonly<Record<string, () => Promise<GraphData>>> = {
  'the corpus': readCorpus,
  'a world of 2,000 positions': async () =>
    buildGraph(makeWorld(await readSeeds(CORPUS_FOLDER), { positions: 2_000, seed: 7 })),
};
/** Kinds and normalisations are arithmetic over the same rows, so one of each is enough. */
function isOfRows({ kind, normalisation, joint }: NaiveOptions): boolean {
  return joint === 'WHOLE' || (kind === 'SUBTRACT' && normalisation === 'AVERAGE_ACTIVITY');
}
/** The answer of the first engine. */
const answers = new Map<string, string>();
const settings: readonly NaiveOptions[] = [
  ...(['CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const).flatMap((kind) =>
    (['NONE', 'AVERAGE_ACTIVITY', 'JACCARD', 'COSINE'] as const).map(
      (normalisation): NaiveOptions => ({
        kind,
        normalisation,
        duplicates: 'INCLUDE',
        joint: 'SPLIT',
      }),
    ),
  ),
  ...(['STATEMENT', 'MONTH', 'YEAR', 'ACROSS_RANGE'] as const).map((duplicates): NaiveOptions => ({
    kind: 'SUBTRACT',
    normalisation: 'AVERAGE_ACTIVITY',
    duplicates,
    joint: 'FRACTIONAL',
  })),
  { kind: 'CONGRUENCE', normalisation: 'JACCARD', duplicates: 'ACROSS_RANGE', joint: 'WHOLE' },
];

for (const [name, readWorld] of Object.entries(worlds)) {
  describeEachEngine(`the discourse network of ${name}`, (engine) => {
    let store: GraphStore;
    let runQuery: RunQuery;
    let graph: CorpusGraph;
    const ask = createAsk(() => runQuery);

    beforeAll(async () => {
      const data = await readWorld();
      graph = new CorpusGraph(data);
      store = await engine.openEmptyStore();
      await loadGraph(store, data);
      runQuery = await createQueryRunner(store);
    }, 120_000);
    afterAll(() => store.close());

    test.each(settings.filter((each) => name === 'the corpus' || isOfRows(each)))(
      'equals the matrices: $kind, $normalisation, duplicates $duplicates, joint $joint',
      async (setting) => {
        const expected = evaluateDiscourse(graph, graph.all('Position'), setting);
        const answer = await ask({ ...setting, limit: 5_000 });
        const found = Object.fromEntries(
          answer.edges.map(({ source, target, weight }) => [`${source} > ${target}`, weight]),
        );

        expect(answer.truncated).toBeNull();
        expect(answer.countedPositions).toBe(
          graph.all('Position').filter((each) => takesSide(graph, each)).length,
        );
        expect(found).toEqual(close(Object.fromEntries(expected)));
        expect(answer.edges.length).toBeGreaterThan(20);
        const text = JSON.stringify(answer);
        const key = JSON.stringify(setting);
        expect(text).toBe(answers.get(name + key) ?? text);
        answers.set(name + key, text);
      },
    );

    test('more windows than an answer may have are refused', async () => {
      const { result } = await runQuery(NETWORK, { window: { unit: 'DAY', size: 30 } });

      expect(result.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    });
  });
}

/** Weights by the ends of the ties, in short. */
function weightsOf({ edges }: Network): Readonly<Record<string, number>> {
  return Object.fromEntries(
    edges.map(({ source, target, weight }) => [
      `${source} ${target}`.replaceAll(/(state|bloc):/g, ''),
      weight,
    ]),
  );
}

function close(weights: Readonly<Record<string, number>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(weights).map(([key, weight]) => [key, expect.closeTo(weight, 5) as unknown]),
  );
}
