/**
 * Reply networks and initiative networks: computed by hand in a small world, and compared with an
 * evaluation relationship by relationship over the corpus and over a world of 2,000 positions.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/corpus/build-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { readCorpus, CORPUS_FOLDER } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { evaluateRelations, type NaiveJoint } from '../support/naive-questions/relations.js';
import { buildNetworkWorld } from '../support/network-world.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const ARGUMENTS = 'filter: $filter, joint: $joint, minWeight: $minWeight, limit: $limit';
const VARIABLES =
  '$filter: PositionFilter, $joint: JointCounting! = SPLIT, $minWeight: Float! = 0, $limit: Int! = 500';
const WHOLE = `matchedPositions countedPositions truncated { nodes edges rule }
  statistics { nodeCount edgeCount density components largestComponent reciprocity }
  edges { source target weight byRelation { relation count } firstOn { value } lastOn { value } }
  reference { text }`;
const REPLIES = `query (${VARIABLES}) { replyNetwork(${ARGUMENTS}) { ${WHOLE} selfReplies
  nodes { id actors { name } activity degree inDegree outDegree weightedInDegree weightedOutDegree component } } }`;
const INITIATIVES = `query (${VARIABLES}) { initiativeNetwork(${ARGUMENTS}) { ${WHOLE}
  actors { id actors { name } activity degree weightedDegree component }
  initiatives { id initiative { name } activity degree weightedDegree component } } }`;

interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly byRelation: readonly { readonly relation: string; readonly count: number }[];
  readonly firstOn: { readonly value: string };
  readonly lastOn: { readonly value: string };
}
interface Network {
  readonly edges: readonly Tie[];
  readonly countedPositions: number;
  readonly truncated: unknown;
  readonly selfReplies: number;
}

function createAsk(runQuery: () => RunQuery) {
  return async (query: string, variables: Record<string, unknown> = {}): Promise<Network> => {
    const { result, statements } = await runQuery()(query, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the queries above.
    return Object.values(result.data ?? {})[0] as Network;
  };
}

describeEachEngine('networks of replies and initiatives in a small world', (engine) => {
  let store: GraphStore;
  let runQuery: RunQuery;
  const ask = createAsk(() => runQuery);

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await loadGraph(store, buildNetworkWorld());
    runQuery = await createQueryRunner(store);
  });
  afterAll(() => store.close());

  test('Beland answers Aland three times, the Union once; Aland supports itself', async () => {
    expect(await ask(REPLIES)).toMatchObject({
      matchedPositions: 7,
      countedPositions: 4,
      selfReplies: 1,
      truncated: null,
      statistics: {
        nodeCount: 3,
        edgeCount: 2,
        density: 0.333333,
        components: 1,
        largestComponent: 3,
        reciprocity: 0,
      },
      nodes: [
        {
          id: 'state:aa',
          actors: [{ name: 'Aland' }],
          ...{ activity: 4, degree: 2, inDegree: 2, outDegree: 0 },
          ...{ weightedInDegree: 4, weightedOutDegree: 0, component: 1 },
        },
        { id: 'state:bb', activity: 3, outDegree: 1, weightedOutDegree: 3 },
        { id: 'bloc:union', actors: [{ name: 'Union' }], activity: 1 },
      ],
      edges: [
        {
          source: 'state:bb',
          target: 'state:aa',
          weight: 3,
          byRelation: [
            { relation: 'DENIES', count: 2 },
            { relation: 'COUNTERS', count: 1 },
          ],
          firstOn: { value: '2021-11-25' },
          lastOn: { value: '2022-04-01' },
        },
        {
          source: 'bloc:union',
          target: 'state:aa',
          weight: 1,
          byRelation: [{ relation: 'SUPPORTS', count: 1 }],
          firstOn: { value: '2022-03-10' },
          lastOn: { value: '2022-03-10' },
        },
      ],
      reference: { text: expect.stringContaining('3 nodes, 2 edges') as string },
    });
  });

  test('joint replies count in shares, or as one actor', async () => {
    expect(await ask(REPLIES, { joint: 'FRACTIONAL' })).toMatchObject({
      selfReplies: 0.5,
      edges: [{ weight: 3 }, { source: 'bloc:union', weight: 0.5 }],
    });
    expect(await ask(REPLIES, { joint: 'WHOLE' })).toMatchObject({
      selfReplies: 0,
      edges: [{ weight: 3 }, { source: 'bloc:union state:aa', target: 'state:aa', weight: 1 }],
      nodes: [
        {},
        {},
        { id: 'bloc:union state:aa', actors: [{ name: 'Aland' }, { name: 'Union' }] },
      ],
    });
  });

  test('three actors refer to the new norms: one cites and rejects them, two propose them', async () => {
    expect(await ask(INITIATIVES)).toMatchObject({
      matchedPositions: 7,
      countedPositions: 3,
      statistics: { nodeCount: 4, edgeCount: 3, density: 1, components: 1, reciprocity: null },
      actors: [
        { id: 'state:bb', actors: [{ name: 'Beland' }], activity: 2, degree: 1, weightedDegree: 2 },
        { id: 'bloc:union', activity: 1 },
        { id: 'state:aa', activity: 1 },
      ],
      initiatives: [
        {
          id: 'initiative:new-norms',
          initiative: { name: 'New Norms' },
          ...{ activity: 4, degree: 3, weightedDegree: 4, component: 1 },
        },
      ],
      edges: [
        {
          source: 'state:bb',
          target: 'initiative:new-norms',
          weight: 2,
          byRelation: [
            { relation: 'INVOKES', count: 1 },
            { relation: 'REJECTS', count: 1 },
          ],
          firstOn: { value: '2021-11-25' },
          lastOn: { value: '2022' },
        },
        { source: 'bloc:union', weight: 1, byRelation: [{ relation: 'PROPOSES', count: 1 }] },
        { source: 'state:aa', weight: 1 },
      ],
    });
    expect(await ask(INITIATIVES, { joint: 'WHOLE' })).toMatchObject({
      edges: [{ weight: 2 }, { source: 'bloc:union state:aa', weight: 1 }],
    });
  });

  describe.each([
    ['replies', REPLIES],
    ['initiatives', INITIATIVES],
  ])('%s', (_name, query) => {
    test('a threshold drops light edges, a limit reports what it cut', async () => {
      expect(await ask(query, { minWeight: 2 })).toMatchObject({
        edges: [{ source: 'state:bb' }],
        truncated: null,
        statistics: { edgeCount: 1 },
      });
      expect(await ask(query, { limit: 1 })).toMatchObject({
        edges: [{ source: 'state:bb' }],
        truncated: { nodes: 0, rule: expect.any(String) as string },
      });
    });

    test('an empty answer says whether the filter or its matches are the reason', async () => {
      const empty = { edges: [], statistics: { nodeCount: 0, density: null, components: 0 } };

      expect(await ask(query, { filter: { occurred: { to: '1950' } } })).toMatchObject({
        ...empty,
        matchedPositions: 0,
      });
      expect(
        await ask(query, { filter: { conduct: ['ATTACK'], kind: ['ACCUSATION'] } }),
      ).toMatchObject({ ...empty, matchedPositions: 1, countedPositions: 0 });
    });

    test.each([
      [{ filter: { madeBy: ['state:xx'] } }],
      [{ filter: { occurred: { from: '2022', to: '2021' } } }],
      [{ minWeight: -0.5 }],
      [{ limit: 0 }],
      [{ limit: 1_000_000 }],
    ])('%j is refused before the engine is queried', async (variables) => {
      const { result, statements } = await runQuery(query, variables);

      expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(statements).toHaveLength(0);
    });
  });
});

const worlds: Readonly<Record<string, () => Promise<GraphData>>> = {
  'the corpus': readCorpus,
  'a world of 2,000 positions': async () =>
    buildGraph(makeWorld(await readSeeds(CORPUS_FOLDER), { positions: 2_000, seed: 7 })),
};
/** The answer of the first engine. */
const answers = new Map<string, string>();

for (const [name, readWorld] of Object.entries(worlds)) {
  describeEachEngine(`networks of replies and initiatives in ${name}`, (engine) => {
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

    const joints: readonly NaiveJoint[] = ['SPLIT', 'FRACTIONAL', 'WHOLE'];
    test.each(
      joints.flatMap((joint) => [
        { joint, type: 'RESPONDS_TO', query: REPLIES } as const,
        { joint, type: 'REFERS_TO', query: INITIATIVES } as const,
      ]),
    )(
      '$type, joint $joint, equals an evaluation relationship by relationship',
      async ({ joint, type, query }) => {
        const all = evaluateRelations(graph, type, joint);
        const isOwn = (key: string): boolean => key.split(' > ')[0] === key.split(' > ')[1];
        const answer = await ask(query, { joint, limit: 5_000 });

        expect(answer.truncated).toBeNull();
        expect(answer.edges.length).toBeGreaterThan(10);
        expect(
          Object.fromEntries(
            answer.edges.map(({ source, target, weight, byRelation, firstOn, lastOn }) => [
              `${source} > ${target}`,
              {
                weight,
                byRelation: Object.fromEntries(
                  byRelation.map((each) => [each.relation, each.count]),
                ),
                firstOn: firstOn.value,
                lastOn: lastOn.value,
              },
            ]),
          ),
        ).toEqual(
          Object.fromEntries(
            [...all]
              .filter(([key]) => !isOwn(key))
              .map(([key, tie]) => [
                key,
                {
                  ...tie,
                  weight: expect.closeTo(tie.weight, 5) as unknown,
                  byRelation: Object.fromEntries(
                    Object.entries(tie.byRelation).map(([relation, count]) => [
                      relation,
                      expect.closeTo(count, 5) as unknown,
                    ]),
                  ),
                },
              ]),
          ),
        );
        if (type === 'RESPONDS_TO') {
          const own = [...all].filter(([key]) => isOwn(key));
          expect(answer.selfReplies).toBeCloseTo(
            own.reduce((sum, [, { weight }]) => sum + weight, 0),
            5,
          );
        }
        const text = JSON.stringify(answer);
        expect(text).toBe(answers.get(name + type + joint) ?? text);
        answers.set(name + type + joint, text);
      },
    );
  });
}
