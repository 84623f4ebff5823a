/** Several servers on one Neo4j with different seeds: every answer is of one complete data set. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadGraph, readDatasetState } from '../../src/corpus/load-graph.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeNeo4j, readNeo4jOptions } from '../support/engines.js';
import { asHeld, readGraph } from '../support/read-graph.js';
import {
  collectOutput,
  launch,
  startServer,
  waitForExit,
  waitForOutput,
  type Environment,
  type RunningServer,
} from '../support/run-server.js';
import {
  buildTinyGraph,
  changeSeeds,
  tinySeeds,
  writeSeedFolder,
  type SeedTexts,
} from '../support/tiny-seeds.js';

const TIMEOUT_MS = 300_000;
/** "Within seconds", on a busy machine. */
const NOTICE_MS = 15_000;
const NAMES = { old: 'Beland', new: 'New Beland' };
const QUERY = '{ states { nodes { name } } dataset { version } }';

const texts: Record<keyof typeof NAMES, SeedTexts> = {
  old: tinySeeds,
  new: changeSeeds('states.yaml', `name: ${NAMES.old}`, `name: ${NAMES.new}`),
};

vi.setConfig({ hookTimeout: TIMEOUT_MS });

describeNeo4j('two servers', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-two-'));
  let store: GraphStore;
  const running: RunningServer[] = [];

  beforeAll(async () => {
    for (const [name, seeds] of Object.entries(texts)) {
      await writeSeedFolder(join(folder, name), seeds);
    }
  });
  beforeEach(async () => {
    store = await engine.openEmptyStore();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
    await store.close();
  });
  afterAll(async () => {
    const last = await engine.openEmptyStore();
    await last.close();
  });

  function environmentOf(seeds: keyof typeof NAMES): Environment {
    const { uri = '', database = '', user = '', password } = readNeo4jOptions() ?? {};
    return {
      NEO4J_URI: uri,
      NEO4J_DATABASE: database,
      NEO4J_USER: user,
      // A test server may need none, but the configuration requires one.
      NEO4J_PASSWORD: password ?? 'unused',
      SEEDS_PATH: join(folder, seeds),
    };
  }

  async function start(seeds: keyof typeof NAMES): Promise<RunningServer> {
    const server = await startServer(environmentOf(seeds));
    running.push(server);
    return server;
  }

  test(
    'that start at once serve the same data set, and it is complete',
    async () => {
      const servers = await Promise.all([start('old'), start('new')]);

      await expect
        .poll(
          async () => {
            const answers = await Promise.all(servers.map(({ url }) => ask(url)));
            return (
              answers.every(({ status }) => status === 200) && answers[0]?.text === answers[1]?.text
            );
          },
          { timeout: NOTICE_MS, interval: 200 },
        )
        .toBe(true);

      const [first] = await Promise.all(servers.map(({ url }) => ask(url)));
      const held = first?.name === NAMES.new ? 'new' : 'old';
      expect(await readDatasetState(store)).toMatchObject({
        state: 'COMPLETE',
        version: first?.version,
      });
      expect(await readGraph(store)).toEqual(asHeld(buildTinyGraph(texts[held])));
    },
    TIMEOUT_MS,
  );

  test(
    'notice what another process loads: no answer names a version other than that of its rows',
    async () => {
      const { url } = await start('old');
      const before = await ask(url);
      const ended = new AbortController();
      const loading = loadGraph(store, buildTinyGraph(texts.new), { batchRows: 20 }).finally(() => {
        ended.abort();
      });
      const answers = [];
      do {
        answers.push(await ask(url), await ask(url, { 'if-none-match': before.etag }));
      } while (!ended.signal.aborted);
      const { version } = await loading;
      // No readiness probe triggers the reload.
      await expect
        .poll(async () => (await ask(url)).version, { timeout: NOTICE_MS, interval: 200 })
        .toBe(version);
      answers.push(await ask(url), await ask(url, { 'if-none-match': before.etag }));

      const names = new Map([
        [before.version, NAMES.old],
        [version, NAMES.new],
      ]);
      const isWhole = ({ version: named, name }: Answer): boolean =>
        named !== '' && name !== undefined;
      const refused = answers.filter(
        (answer) => answer.status === 503 || (answer.status === 200 && !isWhole(answer)),
      );
      const answered = answers.filter((answer) => answer.status === 200 && isWhole(answer));
      expect(refused.length).toBeGreaterThan(0);
      for (const answer of answered) {
        expect(answer.name).toBe(names.get(answer.version));
        expect(answer.header).toBe(answer.version);
        expect(answer.etag).toContain(answer.version);
      }
      for (const { status } of answers) expect([200, 304, 503]).toContain(status);
      // The old tag no longer matches.
      expect(answers.at(-1)).toMatchObject({ status: 200, version });
    },
    TIMEOUT_MS,
  );

  test(
    'a load that was killed is completed by the next server, once its lease has expired',
    async () => {
      const killed = launch({ PORT: '0', ...environmentOf('old') });
      await waitForOutput(killed, collectOutput(killed), /loading \w+/);
      killed.kill('SIGKILL');
      await waitForExit(killed);
      expect(await readDatasetState(store)).toMatchObject({ state: 'LOADING' });

      const server = await start('new');

      expect(server.output()).toMatch(
        new RegExp(`Another load is at work on this graph \\(process ${String(killed.pid)} on `),
      );
      expect(await ask(server.url)).toMatchObject({ status: 200, name: NAMES.new });
      expect(await readGraph(store)).toEqual(asHeld(buildTinyGraph(texts.new)));
    },
    TIMEOUT_MS,
  );
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly etag: string;
  /** The version in the headers. */
  readonly header: string | null;
  /** The version in the answer. */
  readonly version: string;
  /** The name of the second state, in which the two data sets differ. */
  readonly name: string | undefined;
}

async function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(QUERY)}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });
  const text = await response.text();
  // The shape follows from the query; there is none where the answer is an error or "not modified".
  const { data } = (text === '' ? {} : JSON.parse(text)) as {
    readonly data?: {
      // A root that failed is null.
      readonly states: { readonly nodes: readonly { readonly name: string }[] } | null;
      readonly dataset: { readonly version: string } | null;
    } | null;
  };
  return {
    status: response.status,
    text,
    etag: response.headers.get('etag') ?? '',
    header: response.headers.get('x-dataset-version'),
    version: data?.dataset?.version ?? '',
    name: data?.states?.nodes.map(({ name }) => name).find((name) => name.endsWith('Beland')),
  };
}
