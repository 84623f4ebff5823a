/**
 * Neo4j's work for questions over a synthetic world of 2,000 positions: database hits per position,
 * and the most memory of one operator. The limits are twice the measured values; starting from
 * everything that a state ever made, or keeping a list beside each row, exceeds them by far. Before
 * the load the engine believes its indexes empty.
 */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment --
   the driver types its options as classes with private constructors; literals are its documented way */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { indexDefinitions, textIndexDefinitions } from '../../src/corpus/graph-indexes.js';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import { toDriverParams } from '../../src/graph/neo4j/to-driver-params.js';
import { describeNeo4j, readNeo4jOptions } from '../support/engines.js';
import { CORPUS_FOLDER } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const POSITIONS = 2_000;

interface Limits {
  readonly hitsPerPosition: number;
  readonly operatorBytes: number;
}

const questions: Readonly<Record<string, readonly [query: string, limits: Limits]>> = {
  'reply latency': [
    '{ replyLatency(groupBy: PAIR) { totalCount } }',
    { hitsPerPosition: 70, operatorBytes: 2_000_000 },
  ],
  'reply latency by form': [
    '{ replyLatency(groupBy: FORM) { totalCount } }',
    { hitsPerPosition: 50, operatorBytes: 600_000 },
  ],
  'one-sided positions': [
    '{ sourceBalance { oneSided { share byState { ownPositions positionsAgainst } } } }',
    { hitsPerPosition: 115, operatorBytes: 1_000_000 },
  ],
  'the neighbourhood of a state': [
    `{ subgraph(ids: ["state:us"], hops: 1, bring: [REPLIES, ACTORS, INCIDENTS], limit: 2000) {
      nodeCount edgeCount nodes { id degree } edges { id } } }`,
    { hitsPerPosition: 190, operatorBytes: 10_000_000 },
  ],
  'paths from a position to a state': [
    `{ paths(from: "position:au-asd-apt40-20240709-1", to: "state:us", maxLength: 4) {
      pathCount paths { nodes { id } } } }`,
    { hitsPerPosition: 8, operatorBytes: 20_000 },
  ],
  dyads: [
    '{ dyads { totalCount nodes { answeredBySide } } }',
    { hitsPerPosition: 110, operatorBytes: 200_000 },
  ],
  unanswered: [
    '{ unanswered { totalCount nodes { coverage { statements } } } }',
    { hitsPerPosition: 20, operatorBytes: 200_000 },
  ],
};

interface Operator {
  readonly dbHits: number;
  readonly arguments: { readonly Memory?: unknown };
  readonly children: readonly Operator[];
}

describeNeo4j(`the work for ${String(POSITIONS)} positions`, (engine) => {
  let runQuery: RunQuery;
  let driver: Driver;
  let database: string;

  beforeAll(async () => {
    const store = await engine.openEmptyStore();
    await store.ensureIndexes(indexDefinitions, textIndexDefinitions);
    const options = readNeo4jOptions();
    if (options === undefined) throw new TypeError('a suite for Neo4j without one');
    const { uri, user = '', password = '' } = options;
    database = options.database;
    driver = neo4j.driver(uri, user === '' ? undefined : neo4j.auth.basic(user, password));
    await driver.executeQuery('CALL db.prepareForReplanning()', {}, { database });
    const records = await readSeeds(CORPUS_FOLDER);
    await loadGraph(store, buildGraph(makeWorld(records, { positions: POSITIONS, seed: 7 })));
    runQuery = await createQueryRunner(store);
  }, 120_000);

  afterAll(() => driver.close());

  test.each(Object.entries(questions))('of %s is bounded', async (_, [query, limits]) => {
    const { result, statements } = await runQuery(query);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    const [statement] = statements;
    if (statement === undefined) return;

    const session = driver.session({ database, defaultAccessMode: 'READ' });
    const { summary } = await session.run(
      `PROFILE ${statement.text}`,
      toDriverParams(statement.params),
    );
    await session.close();
    if (summary.profile === false) throw new TypeError('the engine returned no profile');
    const operators = flatten(summary.profile);
    const hits = operators.reduce((sum, { dbHits }) => sum + dbHits, 0);
    const bytes = Math.max(...operators.map((operator) => Number(operator.arguments.Memory ?? 0)));

    expect(bytes, 'a plan without memory proves nothing').toBeGreaterThan(0);
    expect(hits / POSITIONS).toBeLessThanOrEqual(limits.hitsPerPosition);
    expect(bytes).toBeLessThanOrEqual(limits.operatorBytes);
  });
});

function flatten(operator: Operator): readonly Operator[] {
  return [operator, ...operator.children.flatMap(flatten)];
}
