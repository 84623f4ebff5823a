/**
 * Source balance and coverage: computed by hand in a world of two statements, and compared with a
 * count over the corpus and over a world of 2,000 positions.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../../src/corpus/build-graph.js';
import type { GraphData, GraphNode } from '../../src/corpus/graph-data.js';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { readCorpus, CORPUS_FOLDER } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import {
  matchesPosition,
  type PositionFilterInput,
} from '../support/naive-evaluation/match-position.js';
import { balanceSources, countCovered } from '../support/naive-questions/sources.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';
import { buildTinyGraph, changeSeeds } from '../support/tiny-seeds.js';

const SOURCES = 'positions documents publishers origins';
const BALANCE = `query ($filter: PositionFilter) { sourceBalance(filter: $filter) {
  positions sources { ${SOURCES} } byKind { kind counts { ${SOURCES} } }
  byAffiliation { state { id } basis counts { ${SOURCES} } } withoutAffiliation { ${SOURCES} }
  oneSided { positions share byState { state { id } positions ownPositions positionsAgainst } }
  nested { count onlyNested notCoded positions { id } }
  reference { text } } }`;
const COUNTS =
  'counts { statements statementsIncomplete documents documentsInPart publishers languages }';
const COVERAGE = `query ($filter: PositionFilter) { coverage(filter: $filter) {
  positions ${COUNTS} actorCount byActor { actor { id } ${COUNTS} years { year ${COUNTS} } }
  agreement { what value } reference { text } } }`;

/**
 * Beland's gazette and a page that reprints it carry what Aland says; that page, a wire agency and
 * a paper that reprints the agency carry what Beland says.
 */
function buildWorld(): GraphData {
  let texts = changeSeeds(
    'publishers.yaml',
    'run-by }\n',
    `run-by }
  - id: publisher:mirror
    name: Mirror (Gazette)
    kind: state-media
    wordsFrom: Gazette
    affiliatedWith:
      - { state: state:bb, basis: reprints }
  - { id: publisher:paper, name: Paper (Wire), kind: newspaper, wordsFrom: Wire }
  - { id: publisher:wire, name: Wire, kind: news-agency }
`,
  );
  const page = (id: string, publisher: string): string => `  - id: document:${id}
    url: https://${publisher}.example/${id}
    language: en
    publisher: publisher:${publisher}
    dateInferred: true
    readInFull: true
`;
  texts = changeSeeds(
    'documents.yaml',
    `/two
    language: en
    publisher: publisher:gazette
    dateInferred: true
    readInFull: false
`,
    `/two
    language: zh
    publisher: publisher:mirror
    dateInferred: true
    readInFull: false
${page('three', 'paper')}${page('four', 'wire')}`,
    texts,
  );
  texts = changeSeeds(
    'statements.yaml',
    'documents: [ document:two ]',
    'documents: [ document:two, document:three, document:four ]',
    texts,
  );
  texts = changeSeeds(
    'statements.yaml',
    'occurredOn: "2021-11"',
    'occurredOn: "2020-12/2021-11"',
    texts,
  );
  texts = changeSeeds(
    'statements.yaml',
    `          - { document: document:two }
  - id: statement:bb-replies`,
    `          - { document: document:two, speech: nested }
  - id: statement:bb-replies`,
    texts,
  );
  return buildTinyGraph(texts);
}

const NONE = { positions: 0, documents: 0, publishers: 0, origins: 0 };

describeEachEngine('source balance and coverage of a small world', (engine) => {
  let store: GraphStore;
  let runQuery: RunQuery;
  const ask = async (query: string, filter?: object): Promise<unknown> => {
    const { result, statements } = await runQuery(query, { filter });
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    return Object.values(result.data ?? {})[0];
  };

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await loadGraph(store, buildWorld());
    runQuery = await createQueryRunner(store);
  });
  afterAll(() => store.close());

  test('reprints count as their originals, and one-sided positions are counted', async () => {
    const ofMedia = { positions: 3, documents: 2, publishers: 2, origins: 1 };
    const one = { positions: 2, documents: 1, publishers: 1, origins: 1 };

    expect(await ask(BALANCE)).toEqual({
      positions: 3,
      sources: { positions: 3, documents: 4, publishers: 4, origins: 2 },
      byKind: [
        { kind: 'STATE_MEDIA', counts: ofMedia },
        { kind: 'NEWSPAPER', counts: one },
        { kind: 'NEWS_AGENCY', counts: one },
      ],
      byAffiliation: [
        { state: { id: 'state:bb' }, basis: 'REPRINTS', counts: { ...one, positions: 3 } },
        { state: { id: 'state:bb' }, basis: 'RUN_BY', counts: { ...one, positions: 1 } },
      ],
      withoutAffiliation: { positions: 2, documents: 2, publishers: 2, origins: 1 },
      oneSided: {
        positions: 1,
        share: 0.333333,
        byState: [
          { state: { id: 'state:bb' }, positions: 1, ownPositions: 0, positionsAgainst: 1 },
        ],
      },
      nested: {
        count: 1,
        onlyNested: 0,
        notCoded: 1,
        positions: [{ id: 'position:aa-accuses-1' }],
      },
      reference: { text: 'Demarche, dataset test, CC-BY-4.0. sourceBalance: 3 positions.' },
    });
  });

  test('statements, sources and languages are counted by actor and year', async () => {
    const aa = {
      statements: 1,
      statementsIncomplete: 1,
      documents: 2,
      documentsInPart: 1,
      publishers: 2,
      languages: ['en', 'zh'],
    };
    const bb = { ...aa, statementsIncomplete: 0, documents: 3, publishers: 3 };

    expect(await ask(COVERAGE)).toMatchObject({
      positions: 3,
      counts: {
        statements: 2,
        statementsIncomplete: 1,
        documents: 4,
        documentsInPart: 1,
        publishers: 4,
        languages: ['en', 'zh'],
      },
      actorCount: 2,
      byActor: [
        {
          actor: { id: 'state:aa' },
          counts: aa,
          years: [
            { year: 2020, counts: aa },
            { year: 2021, counts: aa },
          ],
        },
        { actor: { id: 'state:bb' }, counts: bb, years: [{ year: 2021, counts: bb }] },
      ],
      reference: { text: 'Demarche, dataset test, CC-BY-4.0. coverage: 3 positions.' },
    });
  });

  test('a filter without matches says so', async () => {
    expect(await ask(BALANCE, { text: 'no such words' })).toMatchObject({
      positions: 0,
      sources: NONE,
      byKind: [],
      byAffiliation: [],
      withoutAffiliation: NONE,
      oneSided: { positions: 0, share: null, byState: [] },
      nested: { count: 0, onlyNested: 0, notCoded: 0, positions: [] },
    });
    expect(await ask(COVERAGE, { text: 'no such words' })).toMatchObject({
      positions: 0,
      counts: { statements: 0, documents: 0, languages: [] },
      actorCount: 0,
      byActor: [],
    });
  });

  test.each([
    ['an unknown id', { madeBy: ['state:zz'] }],
    ['dates that contradict one another', { occurred: { from: '2022', to: '2021' } }],
  ])('%s is reported', async (_name, filter) => {
    for (const query of [BALANCE, COVERAGE]) {
      const { result } = await runQuery(query, { filter });
      expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  test('fields that are not selected are not queried', async () => {
    const { result, statements } = await runQuery(
      '{ sourceBalance { nested { count } } coverage { agreement { what } actorCount } }',
    );

    expect(result.data).toMatchObject({ sourceBalance: { nested: { count: 1 } } });
    expect(statements.map(({ text }) => text).join('\n')).not.toMatch(/PUBLISHED_BY/);
  });
});

const filters: Readonly<Record<string, PositionFilterInput>> = {
  everything: {},
  'one actor': { madeBy: ['state:cn'] },
  'denials of a period': { kind: ['DENIAL'], occurred: { from: '2014', to: '2019-06' } },
  'against one actor': { against: { actors: ['state:kp'] } },
};

const worlds: Readonly<Record<string, () => Promise<GraphData>>> = {
  'the corpus': readCorpus,
  'a world of 2,000 positions': async () =>
    buildGraph(makeWorld(await readSeeds(CORPUS_FOLDER), { positions: 2_000, seed: 7 })),
};

/** The answer of the first engine. */
const answers = new Map<string, string>();

describeEachEngine('source balance and coverage', (engine) => {
  test.each(Object.entries(worlds))(
    'of %s equal the naive count, and the other engine byte for byte',
    async (world, read) => {
      const data = await read();
      const graph = new CorpusGraph(data);
      const store = await engine.openEmptyStore();
      await loadGraph(store, data);
      const runQuery = await createQueryRunner(store);
      const ask = async (query: string, filter: object): Promise<unknown> => {
        const { result, statements } = await runQuery(query, { filter });
        expect(result.errors).toBeUndefined();
        expect(statements).toHaveLength(1);
        const answer = JSON.stringify(result.data);
        const key = `${world} ${query} ${JSON.stringify(filter)}`;
        expect(answer).toBe(answers.get(key) ?? answer);
        answers.set(key, answer);
        return Object.values(result.data ?? {})[0];
      };
      for (const filter of Object.values(filters)) {
        const positions = graph
          .all('Position')
          .filter((position: GraphNode) => matchesPosition(graph, position, filter));
        expect(positions.length).toBeGreaterThan(5);
        expect(inOrder(await ask(BALANCE, filter))).toMatchObject(
          Object(inOrder(balanceSources(graph, positions))),
        );
        expect(inOrder(await ask(COVERAGE, filter))).toMatchObject(
          Object(inOrder(countCovered(graph, positions))),
        );
      }
      await store.close();
    },
    120_000,
  );
});

/** Sorts lists of objects by their subject. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOrder).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inOrder(item)]));
}

function keyOf(item: unknown): string {
  const { actor, state, kind, basis, year } = Object(item) as Readonly<Record<string, unknown>>;
  return JSON.stringify([actor, state, kind, basis, year]);
}
