/**
 * The questions over a synthetic world of 2,000 positions: each in one statement, pairs and answers
 * equal to a naive evaluation, and byte-identical answers of both engines.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../../src/corpus/build-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { CORPUS_FOLDER } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { evaluateDyads } from '../support/naive-questions/dyads.js';
import { occurredOn } from '../support/naive-questions/exchange.js';
import { listUnits } from '../support/naive-questions/latency.js';
import { evaluatePaths } from '../support/naive-questions/paths.js';
import { evaluateSubgraph } from '../support/naive-questions/subgraph.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const PAIR = `accusers { id } accused { id } accusations answeredBySide denialsByForm { form count }
  counterAccusations medianLatency { minDays maxDays } firstOn { value } lastOn { value }`;
const CURVE = 'medianDays points { days atRisk answeredBySide waiting standardError }';

const SUBGRAPH = `seedCount nodeCount edgeCount nodes { id type label date { value } distance degree }
  edges { id properties { name value } } truncated { nodes { type count } edges { type count } }`;

const PATHS = `pathCount reason truncated { count lengthsNotLookedFor }
  paths { nodes { id label } steps { relationships { id } excerpts { id } documents { id } } }`;

/** Each with a selection large enough to distinguish two answers. */
const questions: Readonly<Record<string, string>> = {
  dyads: `{ dyads(first: 200) { totalCount nodes { ${PAIR} } } }`,
  'dyads of actors, shared': `{ dyads(level: ACTOR, joint: FRACTIONAL, first: 200) { totalCount nodes { ${PAIR} } } }`,
  'dyads, whole, by date': `{ dyads(joint: WHOLE, orderBy: LAST_ON_DESC, first: 100) { totalCount nodes { ${PAIR} } } }`,
  'dyads of a filter': `{ dyads(filter: { madeBy: ["state:us"], not: { conduct: [ESPIONAGE] } }) { totalCount matchedAccusations nodes { ${PAIR} } } }`,
  unanswered: `{ unanswered(first: 100, afterDays: 30) { totalCount matchedAccusations withoutState
    nodes { accusation { id } waited { minDays maxDays } coverage { side { id } statements lastStatement { id } } } } }`,
  'unanswered, before': `{ unanswered(asOf: "2015", orderBy: OCCURRED_DESC) { totalCount nodes { accusation { id madeBy { id } } } } }`,
  'reply latency': `{ replyLatency(groupBy: PAIR) { totalCount groups { value label accusations answeredBySide soonest { ${CURVE} } latest { ${CURVE} } } } }`,
  'reply latency by form': `{ replyLatency(groupBy: FORM, asOf: "2018") { groups { value accusations soonest { ${CURVE} } } } }`,
  contradictions: `{ contradictions(first: 100) { totalCount matchedPositions nodes { contests earlier { id } later { id evidence { id } } } } }`,
  'contradictions of carriers': `{ contradictions(kind: CARRIER, first: 200) { totalCount nodes { conflict later { id } reports { id } } } }`,
  fidelity: `{ fidelity(first: 200) { totalCount comparablePositions hedgeDropped hedgeAdded wordsDiffer reportedSpeech translated
    nodes { reason position { id } report { id } comparedWith { id } } } }`,
  shifts: `{ contradictions(kind: SHIFT) { totalCount nodes { earlier { id } later { id } } } }`,
  stance: `{ stance(actor: "state:cn", initiative: "initiative:global-initiative-on-data-security") {
    totalCount latest { kind age { minDays maxDays } position { id } } history { id } } }`,
  ledger: `{ initiative(id: "initiative:global-initiative-on-data-security") { ledger { act actor { id } on { value } withDenial position { id } } } }`,
  timeline: `{ timeline(interval: MONTH, by: KIND) { totalCount buckets { from count values { value count } } } }`,
  'subgraph of a state': `{ subgraph(ids: ["state:ir"], hops: 2, limit: 1000) { ${SUBGRAPH} sourceBalance { positions byKind { kind } } coverage { positions counts { statements } } } }`,
  'subgraph of a filter': `{ subgraph(filter: { kind: [DENIAL], madeBy: ["state:cn"] }, hops: 0, limit: 500,
    bring: [REPLIES, STATEMENTS, ACTORS, EVIDENCE, INITIATIVES, INCIDENTS, CHAINS]) { ${SUBGRAPH} } }`,
  'subgraph, filtered on the way': `{ subgraph(ids: ["state:us", "incident:notpetya"], filter: { kind: [ACCUSATION, DENIAL], not: { madeBy: ["state:cn"] } }, hops: 3) {
    ${SUBGRAPH} nodes { record { ... on Position { madeBy { id } } ... on Agency { partOf { id } } } } } }`,
  'subgraph of everything': `{ subgraph(hops: 1) { ${SUBGRAPH} } }`,
  'paths between hubs': `{ paths(from: "state:us", to: "state:cn", maxLength: 6, limit: 100) { ${PATHS} } }`,
  'paths between positions': `{ paths(from: "position:gb-ncsc-review-202111-r2-1", to: "position:cn-embassy-gb-20211125-r2-5", maxLength: 6, limit: 100) { ${PATHS} } }`,
  'paths through a hub': `{ paths(from: "position:cn-embassy-gb-20211125-r2-1", to: "incident:notpetya", through: [STATE, REMARK, ACCUSATION]) { ${PATHS} } }`,
  thread: `{ thread(position: "position:cn-embassy-gb-20211125-r2-1") { roots { id } positions { depth latency { minDays maxDays } position { id } } thirdParties { id } } }`,
  facets: `{ positions(filter: { kind: [DENIAL] }) { totalCount facets(by: [KIND, MADE_BY, AGAINST, CONDUCT, FORM, YEAR]) { by values { value count } } } }`,
};

let world: Promise<GraphData> | undefined;
const readWorld = (): Promise<GraphData> =>
  (world ??= readSeeds(CORPUS_FOLDER).then((records) =>
    buildGraph(makeWorld(records, { positions: 2_000, seed: 7 })),
  ));

/** The answer of the first engine. */
const answers = new Map<string, string>();

describeEachEngine('a synthetic world of 2,000 positions', (engine) => {
  let store: GraphStore;
  let runQuery: RunQuery;
  let graph: CorpusGraph;

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    const data = await readWorld();
    await loadGraph(store, data);
    runQuery = await createQueryRunner(store);
    graph = new CorpusGraph(data);
  }, 120_000);
  afterAll(() => store.close());

  test.each(Object.entries(questions))(
    '%s: one statement, and the answer of the other engine',
    async (name, query) => {
      const { result, statements } = await runQuery(query);
      const answer = JSON.stringify(result.data);

      expect(result.errors).toBeUndefined();
      expect(statements).toHaveLength(1);
      expect(answer).toBe(answers.get(name) ?? answer);
      expect(Object.values(result.data ?? {})).not.toContain(null);
      answers.set(name, answer);
    },
  );

  test.each(['STATE', 'ACTOR'] as const)(
    'dyads at level %s equal the naive evaluation',
    async (level) => {
      const expected = evaluateDyads(graph, graph.all('Accusation'), level, 'SPLIT');
      const { result } = await runQuery(
        'query ($level: DyadLevel!) { dyads(level: $level, first: 200) { totalCount nodes { accuser { id } accused { id } accusations answeredBySide counterAccusations } } }',
        { level },
      );
      const { totalCount, nodes } = result.data?.['dyads'] as {
        totalCount: number;
        nodes: readonly (Readonly<Record<string, unknown>> & {
          readonly accuser: { readonly id: string };
          readonly accused: { readonly id: string };
        })[];
      };

      expect(totalCount).toBe(expected.size);
      for (const { accuser, accused, ...counts } of nodes) {
        const { accusations, answeredBySide, counterAccusations } = expected.get(
          `${accuser.id} ${accused.id}`,
        )!;
        expect(counts).toEqual({ accusations, answeredBySide, counterAccusations });
      }
    },
  );

  test.each([
    [{ ids: ['state:ir'], hops: 2 }],
    [{ ids: ['position:cn-embassy-gb-20211125-r2-1', 'incident:notpetya'], hops: 3 }],
    [{ ids: ['state:us', 'agency:cn-mfa'], hops: 3, bring: ['CHAINS', 'INITIATIVES'] }],
    [{ hops: 1 }],
  ])(
    'the subgraph of %o has the nodes and edges of a graph walk over the data',
    async (selection) => {
      const { nodes, edges } = evaluateSubgraph(await readWorld(), selection);
      const { result } = await runQuery(
        `query ($ids: [ID!], $hops: Int!, $bring: [SubgraphCompanion!]! = []) {
        subgraph(ids: $ids, hops: $hops, bring: $bring) { nodeCount edgeCount } }`,
        selection,
      );

      expect(result.data?.['subgraph']).toEqual({ nodeCount: nodes.size, edgeCount: edges.length });
    },
  );

  test.each([
    { from: 'position:gb-ncsc-review-202111-r2-1', to: 'agency:cn-mfa', maxLength: 6, limit: 100 },
    { from: 'state:cn', to: 'initiative:paris-call', maxLength: 3, limit: 50 },
    { from: 'state:us', to: 'state:cn', maxLength: 4, limit: 100 },
    { from: 'state:kp', to: 'incident:notpetya', maxLength: 3, limit: 20 },
  ])('paths of %o equal a graph walk over the data', async (selection) => {
    const { paths, lengthsNotLookedFor } = evaluatePaths(await readWorld(), selection);
    const { result } = await runQuery(
      `query ($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!) {
        paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {
          pathCount truncated { lengthsNotLookedFor } paths { nodes { id } } } }`,
      selection,
    );
    const answer = result.data?.['paths'] as {
      readonly pathCount: number;
      readonly truncated: { readonly lengthsNotLookedFor: readonly number[] } | null;
      readonly paths: readonly { readonly nodes: readonly { readonly id: string }[] }[];
    };

    expect(answer.pathCount).toBe(paths.length);
    expect(answer.truncated?.lengthsNotLookedFor ?? []).toEqual(lengthsNotLookedFor);
    expect(answer.paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(
      paths.slice(0, selection.limit),
    );
  });

  test('reply latency counts the units of the naive evaluation', async () => {
    const last = Math.max(...graph.all('Statement').map((each) => occurredOn(each).dayFrom));
    const units = listUnits(graph, last);
    const { result } = await runQuery('{ replyLatency { groups { accusations answeredBySide } } }');

    expect(result.data?.['replyLatency']).toEqual({
      groups: [
        {
          accusations: units.length,
          answeredBySide: units.filter(({ answer }) => answer !== undefined).length,
        },
      ],
    });
  });
});
