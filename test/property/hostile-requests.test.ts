/**
 * Hostile requests against the server as its own process: it stays alive, answers in time, in
 * documented form, and reveals no internals. docs/fuzz.md explains how to repeat a seed.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from 'graphql';
import { readSdl } from '../../src/packaged-files.js';
import { readFuzzSettings } from '../support/fuzz-settings.js';
import { sampleMany } from '../support/generate-operations/choices.js';
import { generateStructure } from '../support/generate-operations/generate-structure.js';
import { renderOperation } from '../support/generate-operations/render-operation.js';
import { generateHostileRequest } from '../support/hostile-requests/generate-hostile-request.js';
import type { Material } from '../support/hostile-requests/hostile-queries.js';
import { HostileTally, type HostileFailure } from '../support/hostile-requests/hostile-tally.js';
import { judgeOutcome, readDocumentedErrors } from '../support/hostile-requests/judge-outcome.js';
import { HostileClient } from '../support/hostile-requests/send-hostile-request.js';
import { readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { createDataPath, post, startServer, type RunningServer } from '../support/run-server.js';

const settings = readFuzzSettings();
const CONCURRENCY = 16;
const BATCH = 1_000;
const REQUEST_TIMEOUT_MS = 5_000;
/** Sixteen at once share two cores with the test's own process. */
const SLACK_MS = 5_000;
/** The server's memory for queries that occur only once is bounded; twice the measured value. */
const MAX_MEGABYTES = 1_000;
const GOOD_QUERY = '{ states(first: 2) { nodes { id name } totalCount } }';

describe(`hostile requests, FUZZ_SEED=${String(settings.seed)}`, () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer({
      DATA_PATH: createDataPath(),
      LOG_LEVEL: 'error',
      REQUEST_TIMEOUT_MS: String(REQUEST_TIMEOUT_MS),
      STATEMENT_TIMEOUT_MS: String(REQUEST_TIMEOUT_MS),
      REQUESTS_PER_MINUTE: '0',
      NEW_BLOCKS_PER_MINUTE: '0',
    });
  });
  afterAll(async () => {
    await server.stop();
  });

  test(
    `${String(settings.hostileRequests)} of them leave the server alive, in time and silent about its insides`,
    { timeout: 60_000 + settings.hostileRequests * 100 },
    async () => {
      const material = await collectMaterial(server.url);
      const documented = readDocumentedErrors();
      const client = new HostileClient(server.url, CONCURRENCY, REQUEST_TIMEOUT_MS + 2 * SLACK_MS);
      const tally = new HostileTally('embedded', server.process.pid ?? 0, settings.hostileRequests);
      const before = await post(server.url, { query: GOOD_QUERY });

      for (let sent = 0; sent < settings.hostileRequests; sent += BATCH) {
        const queue = [
          ...sampleMany(
            (choices) => generateHostileRequest(choices, material),
            settings.seed + sent,
            Math.min(BATCH, settings.hostileRequests - sent),
          ),
        ];
        const work = async (): Promise<void> => {
          for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            const outcome = await client.send(next);
            const problem = judgeOutcome(next, outcome, documented, REQUEST_TIMEOUT_MS + SLACK_MS);
            tally.add(next, outcome, problem);
            if (settings.showsProgress) tally.printProgress();
          }
        };
        await Promise.all(Array.from({ length: CONCURRENCY }, work));
      }

      client.close();
      tally.print();
      expect(describeFailures(tally.failures)).toBe('');
      expect(server.process.exitCode).toBeNull();
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      expect((await post(server.url, { query: GOOD_QUERY })).text).toBe(before.text);
      expect(server.output()).not.toContain('unexpected error');
      expect(tally.maxMegabytes).toBeLessThan(MAX_MEGABYTES);
    },
  );
});

async function collectMaterial(url: string): Promise<Material> {
  const schema = buildSchema(await readSdl());
  const graph = new CorpusGraph(await readCorpus());
  const structures = sampleMany((choices) => generateStructure(choices, schema), settings.seed, 40);
  const operations = structures.flatMap((structure, index) =>
    sampleMany(
      (choices) => renderOperation(choices, schema, graph, structure),
      settings.seed + index,
      5,
    ),
  );
  const { body } = await post(url, {
    query: `{ positions { edges { cursor } } states { edges { cursor } }
      documents { edges { cursor } } initiatives { edges { cursor } } }`,
  });
  const pages = Object.values(body.data ?? {}) as readonly {
    readonly edges: readonly { readonly cursor: string }[];
  }[];
  return { operations, cursors: pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor)) };
}

/** One of each kind of problem. */
function describeFailures(failures: readonly HostileFailure[]): string {
  const byProblem = new Map<string, HostileFailure[]>();
  for (const failure of failures) {
    const key = `${failure.problem.replaceAll(/\d+ ms/g, '… ms')} (${failure.request.kind})`;
    byProblem.set(key, [...(byProblem.get(key) ?? []), failure]);
  }
  return [...byProblem]
    .map(([problem, same]) => {
      const [{ request, outcome } = {}] = same;
      const { raw, body, ...head } = request ?? {};
      const sent = JSON.stringify({ ...head, body: (raw ?? body)?.toString().slice(0, 1_500) });
      return `${String(same.length)} × ${problem}\n  sent: ${sent}\n  got: ${JSON.stringify(outcome).slice(0, 500)}`;
    })
    .join('\n');
}
