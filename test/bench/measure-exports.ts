/**
 * Files of all positions with their evidence, taken from a server of its own while another client
 * asks small questions. Beside each stands a bare read: the statements that the file was read with,
 * sent through the driver and thrown away.
 */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { datasetInfo } from '../support/dataset-info.js';
import type { Statement } from '../../src/cypher/statement.js';
import { ExportService } from '../../src/export/export-service.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { readRecordIndex } from '../../src/dataset/read-record-index.js';
import {
  collectOutput,
  launchCommand,
  post,
  waitForExit,
  waitForOutput,
} from '../support/run-server.js';
import type { Sample } from './find-sample.js';
import { AS_IN_IMAGE, REPOSITORY, say } from './process.js';
import type { ExportResult } from './results.js';
import { runText } from './sides/by-hand.js';
import { quantile } from './statistics.js';

const files = [
  'subgraph.graphml',
  'subgraph.jsonl',
  'positions.parquet',
  'claims.parquet',
  'replies.parquet',
  'events.parquet',
  'dyad-years.parquet',
  'actor-years.parquet',
  'statements.parquet',
  'evidence.parquet',
  'documents.parquet',
] as const;
/** All positions, and for graphs what shows them; a table has that in its columns. */
const PARAMETERS = [
  ['hops', '0'],
  ['bring', 'EVIDENCE'],
] as const;
const parametersOf = (name: string) => (name.startsWith('subgraph') ? PARAMETERS : []);
/** Their rows are sums over all positions, so that nearly all time passes before the first byte. */
const isFolded = (name: string): boolean => name.includes('-years');
const MAX_NODES = 10_000_000;
const TIMEOUT_MS = 120_000;
/** How long the other client is watched while nothing else goes on. */
const ALONE_MS = 3_000;
const PAUSE_MS = 20;
const MEMORY_EVERY_MS = 100;

export interface ExportBench {
  readonly uri: string;
  readonly database: string;
  readonly store: GraphStore;
  readonly driver: Driver;
  readonly sample: Sample;
}

export async function measureExports(bench: ExportBench): Promise<readonly ExportResult[]> {
  const { uri, database, sample } = bench;
  const server = launchCommand(fileURLToPath(new URL('dist/main.js', REPOSITORY)), [], {
    ...AS_IN_IMAGE,
    PORT: '0',
    METRICS_PORT: '0',
    LOG_LEVEL: 'silent',
    SEEDS_PATH: 'none',
    NEO4J_URI: uri,
    NEO4J_DATABASE: database,
    NEO4J_PASSWORD: 'none is asked for',
    MAX_EXPORT_NODES: String(MAX_NODES),
    REQUESTS_PER_MINUTE: '0',
  });
  const output = collectOutput(server);
  try {
    const url = await waitForOutput(server, output, /GraphQL\s+(http:\/\/\S+)\/graphql/);
    const metrics = await waitForOutput(server, output, /Metrics\s+(http:\/\/\S+)/);
    const place = { url, metrics, pid: Number(server.pid) };
    // Code is compiled, and the buffers of a first file are there.
    await take(`${url}/export/positions.jsonl?from=2021&to=2021`);
    const results: ExportResult[] = [];
    for (const name of files) {
      say(`export of ${name}`);
      results.push(await measureFile(name, place, sample, bench));
    }
    return results;
  } finally {
    server.kill('SIGTERM');
    await waitForExit(server);
  }
}

interface Place {
  readonly url: string;
  readonly metrics: string;
  readonly pid: number;
}

async function measureFile(
  name: (typeof files)[number],
  { url, metrics, pid }: Place,
  { denial }: Sample,
  { store, driver, database }: ExportBench,
): Promise<ExportResult> {
  const statements = await recordStatements(name, store);
  const readBare = async (): Promise<number> => {
    const startedAt = performance.now();
    for (const statement of statements) await runText(driver, database, statement);
    return performance.now() - startedAt;
  };
  const question = {
    query:
      'query ($id: ID!) { position(id: $id) { id asserts madeBy { name } evidence { exact } } }',
    variables: { id: denial },
  };
  const watch = async (until: Promise<unknown>): Promise<readonly number[]> => {
    const over = new AbortController();
    const end = until.finally(() => {
      over.abort();
    });
    const times: number[] = [];
    do {
      const startedAt = performance.now();
      await post(url, question);
      times.push(performance.now() - startedAt);
      await sleep(PAUSE_MS);
    } while (!over.signal.aborted);
    await end;
    return times;
  };
  const alone = await watch(sleep(ALONE_MS));
  const before = await readBare();
  const usedBefore = readMemory(pid);
  // prom-client forgets the delays that it has told of.
  await fetch(metrics);
  let most = usedBefore;
  const memory = setInterval(() => (most = Math.max(most, readMemory(pid))), MEMORY_EVERY_MS);
  const query = parametersOf(name)
    .map((pair) => pair.join('='))
    .join('&');
  const taking = take(`${url}/export/${name}?${query}`, isFolded(name));
  const meanwhile = await watch(taking);
  clearInterval(memory);
  const told = await (await fetch(metrics)).text();
  const { records, bytes, ms } = await taking;
  const after = await readBare();
  return {
    name,
    records,
    bytes,
    perSecond: (1_000 * records) / ms,
    barePerSecond: (2_000 * records) / (before + after),
    grownMb: (most - usedBefore) / 2 ** 20,
    delayP99Ms: 1_000 * Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(told)?.[1]),
    otherMs: { alone: quantile(alone, 0.5), meanwhile: quantile(meanwhile, 0.5) },
  };
}

/** The statements that a file is read with, once it is known what is in it. */
async function recordStatements(
  name: string,
  store: GraphStore,
): Promise<readonly Statement<unknown>[]> {
  const recorded: Statement<unknown>[] = [];
  let isRecording = false;
  const recordIndex = await readRecordIndex(store, 'bench');
  const service = new ExportService({
    store: {
      read: (statement, options) => {
        if (isRecording) recorded.push(statement);
        return store.read(statement, options);
      },
    },
    recordIndex: () => recordIndex,
    assertUnchanged: () => Promise.resolve(),
    info: datasetInfo,
    statementTimeoutMs: TIMEOUT_MS,
    limits: { maxExports: 1, maxExportNodes: MAX_NODES },
  });
  await service.run(name, parametersOf(name), {}, async (file) => {
    isRecording = true;
    const chunks = file.write()[Symbol.asyncIterator]();
    while ((await chunks.next()).done !== true);
  });
  return recorded;
}

/**
 * Takes a file and throws it away; timed from its first byte on, because members are found before.
 *
 * @param isTimedWhole whether the time before the first byte counts too
 */
async function take(
  url: string,
  isTimedWhole = false,
): Promise<{ readonly records: number; readonly bytes: number; readonly ms: number }> {
  return new Promise((resolve, reject) => {
    const askedAt = performance.now();
    const asked = request(url, (response) => {
      const startedAt = isTimedWhole ? askedAt : performance.now();
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      response.on('error', reject);
      response.on('end', () => {
        const records = Number(response.trailers['x-record-count']);
        if (response.statusCode !== 200 || !(records > 0)) {
          reject(new Error(`${url} answered ${String(response.statusCode)}`));
        } else resolve({ records, bytes, ms: performance.now() - startedAt });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** What a process holds in memory, in bytes (Linux). */
function readMemory(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return 1_024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
}
