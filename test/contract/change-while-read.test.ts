/**
 * Readers while the graph changes repeatedly: every answer is consistent, of one version, and names
 * it. In the process that changes the graph, and on Neo4j in another one too.
 */
import { parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { readSdl } from '../../src/packaged-files.js';
import { changeGraph } from '../../src/corpus/change-graph.js';
import { datasetInfo } from '../support/dataset-info.js';
import { datasetVersion } from '../../src/corpus/dataset-version.js';
import { findRecordFacts } from '../../src/corpus/find-record-facts.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { graphDifference } from '../../src/corpus/graph-difference.js';
import type { GraphWriter } from '../../src/corpus/graph-writer.js';
import { loadAsWriter } from '../../src/corpus/load-as-writer.js';
import { readDatasetState } from '../../src/corpus/load-graph.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { AnswerRoom } from '../../src/graphql/answer/answer-room.js';
import { executeOperation } from '../../src/graphql/answer/execute-operation.js';
import { writeResult } from '../../src/graphql/answer/write-answer.js';
import { createRequestContext, type RequestServices } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { DatasetWatch, type KnownDataset } from '../../src/dataset/dataset-watch.js';
import { AnswerCache } from '../../src/graphql/answer-cache.js';
import { createWordCounter } from '../../src/dataset/word-counts.js';
import { ExportService } from '../../src/export/export-service.js';
import { RecordIndex } from '../../src/planner/plan/record-index.js';
import { describeEachEngine } from '../support/engines.js';
import { buildTinyGraph, changeSeeds } from '../support/tiny-seeds.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const CHANGES = 30;

/**
 * The name of the state is selected in four ways, each a statement of its own or through an index.
 */
const QUESTION = parse(`query {
  dataset { version }
  state(code: "BB") { name }
  states(first: 10) { nodes { name } }
  position(id: "position:bb-replies-1") { madeBy { name } }
  dyads(first: 5) { nodes { accuser { name } accused { name } } }
}`);

const graphs = [0, 1].map((turn) =>
  buildTinyGraph(changeSeeds('states.yaml', 'name: Beland', `name: Beland ${String(turn)}`)),
);
const versions = graphs.map(datasetVersion);

describeEachEngine('a graph that is changed while it is read', (engine) => {
  let schema: GraphQLSchema;
  let store: GraphStore;
  let writer: GraphWriter;
  const watches: DatasetWatch[] = [];
  const stores: GraphStore[] = [];

  beforeAll(async () => {
    schema = createSchema(await readSdl());
    store = await engine.openEmptyStore();
    ({ writer } = await loadAsWriter(store, at(graphs, 0)));
  });
  afterAll(async () => {
    for (const watch of watches) watch.stop();
    await writer.release();
    for (const each of [...stores, store]) await each.close();
  });

  async function open(own: GraphStore) {
    const watch = await DatasetWatch.open({
      store: own,
      readState: () => readDatasetState(own),
      isShared: engine.name === 'neo4j',
    });
    watches.push(watch);
    const { recordIndex, assertUnchanged, whenRenewed, hold } = watch;
    const reading = { recordIndex, assertUnchanged, whenRenewed, hold, store: own, datasetInfo };
    const services: RequestServices = {
      ...reading,
      countWords: createWordCounter(own, assertUnchanged),
      publicUrl: () => 'http://127.0.0.1:4000',
      maxDepth: 8,
      costLimits: { maxRows: 100_000, maxBlocks: 200, maxAnswerBytes: 16_000_000 },
      statementTimeoutMs: 30_000,
      answerCache: new AnswerCache(),
    };
    return { watch, services };
  }

  async function write(before: GraphData, after: GraphData): Promise<KnownDataset> {
    const [from, to] = [datasetVersion(before), datasetVersion(after)];
    const difference = graphDifference(before, after);
    const { load } = await changeGraph(store, { from, to, difference }, { writer });
    const recordIndex = new RecordIndex(findRecordFacts(after, to));
    return { held: { version: to, state: 'COMPLETE', load }, recordIndex };
  }

  async function ask(services: RequestServices) {
    const context = createRequestContext(services, {
      requestId: 'test',
      client: undefined,
      timeoutMs: 60_000,
      signal: undefined,
    });
    const answer = await executeOperation(
      { schema, document: QUESTION, operationName: undefined, variables: {}, context },
      new AnswerRoom(32_000_000),
    );
    const { errors, ...rest } = answer;
    expect(errors).toBeUndefined();
    return { text: writeResult(rest as never), version: context.recordIndex().version };
  }

  it('answers without an error, each answer of the version that it names', async () => {
    const mine = await open(store);
    const readers = [mine.services];
    if (engine.name === 'neo4j') {
      const other = await engine.openSharedStore();
      stores.push(other);
      readers.push((await open(other)).services);
    }
    let isDone = false;
    let tellAnswer = (_reader: RequestServices): void => undefined;
    const seen = new Set<string>();
    const read = async (services: RequestServices): Promise<number> => {
      let answers = 0;
      do {
        const { text, version } = await ask(services);
        const turn = versions.indexOf(version);
        expect(text).toContain(`"version":"${version}"`);
        expect([...text.matchAll(/Beland (\d)/g)].map(([, found]) => Number(found))).toEqual(
          expect.arrayContaining([turn]),
        );
        expect(text).not.toContain(`Beland ${String(1 - turn)}`);
        seen.add(version);
        answers += 1;
        tellAnswer(services);
      } while (!isDone);
      return answers;
    };
    const change = async (): Promise<void> => {
      try {
        for (let turn = 1; turn <= CHANGES; turn += 1) {
          const [before, after] = [at(graphs, (turn - 1) % 2), at(graphs, turn % 2)];
          const answered = new Promise<void>((resolve) => {
            const waiting = new Set(readers);
            tellAnswer = (reader) => {
              waiting.delete(reader);
              if (waiting.size === 0) resolve();
            };
          });
          await mine.watch.change(() => write(before, after));
          // Some changes follow at once, others when every server has answered.
          if (turn % 3 === 0) await answered;
        }
      } finally {
        isDone = true;
      }
    };
    const [answers] = await Promise.all([
      Promise.all(readers.flatMap((services) => [read(services), read(services)])),
      change(),
    ]);

    expect(Math.min(...answers)).toBeGreaterThan(0);
    expect([...seen].toSorted()).toEqual(versions.toSorted());
  });

  it('completes files that were begun before a change, and the change waits for them', async () => {
    const { watch, services } = await open(store);
    const exports = new ExportService({
      ...services,
      assertUnchanged: watch.assertUnchanged,
      hold: watch.hold,
      info: datasetInfo,
      limits: { maxExports: 4, maxExportNodes: 1_000 },
    });
    const { version } = watch.recordIndex();
    const turn = versions.indexOf(version);
    const [before, after] = [at(graphs, turn), at(graphs, 1 - turn)];
    const to = datasetVersion(after);
    const order: string[] = [];

    let change: Promise<void> | undefined;
    const text = await exports.run('graph.jsonl', [], {}, async (file) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of file.write()) {
        change ??= watch.change(() => {
          order.push('change');
          return write(before, after);
        });
        chunks.push(chunk);
      }
      order.push('file');
      return Buffer.concat(chunks).toString();
    });
    await change;

    expect(order).toEqual(['file', 'change']);
    expect(text).toContain(`Beland ${String(turn)}`);
    expect(text).not.toContain(`Beland ${String(1 - turn)}`);
    expect(watch.recordIndex().version).toBe(to);
  });

  it('restarts a manifest that a change by another server overtook', async () => {
    const { watch, services } = await open(store);
    const { version } = watch.recordIndex();
    const turn = versions.indexOf(version);
    const to = at(versions, 1 - turn);
    let reads = 0;
    const exports = new ExportService({
      ...services,
      store: {
        read: async (statement, options) => {
          reads += 1;
          if (reads === 2) await watch.change(() => write(at(graphs, turn), at(graphs, 1 - turn)));
          return store.read(statement, options);
        },
      },
      assertUnchanged: watch.assertUnchanged,
      // Changes by other servers do not wait for files of this one.
      hold: () => Promise.resolve(() => undefined),
      info: datasetInfo,
      limits: { maxExports: 4, maxExportNodes: 1_000 },
    });

    const manifest = await exports.manifest('graph.jsonl', [], {});

    expect(manifest).toContain(to);
    expect(manifest).not.toContain(version);
  });
});

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`there is no item ${String(index)}`);
  return item;
}
