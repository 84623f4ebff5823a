/** What an operator reads from a running server: metrics and log. Neither reveals who asked what. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/config.js';
import {
  createDataPath,
  post,
  runToEnd,
  startServer,
  waitForOutput,
  type RunningServer,
} from '../support/run-server.js';

const operations = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
const QUERY = 'query Shown($of: [ID!]) { positions(filter: { madeBy: $of }) { totalCount } }';

describe('metrics', () => {
  let server: RunningServer;
  let metricsUrl: string;

  beforeAll(async () => {
    server = await startServer({ DATA_PATH: createDataPath(), LOG_LEVEL: 'debug' });
    metricsUrl = /Metrics\s+(\S+)/.exec(server.output())?.[1] ?? '';
    // The warm-up queries the engine too.
    await waitForOutput(server.process, server.output, /"msg":"warmed up"/);
  });
  afterAll(async () => {
    await server.stop();
  });

  const readMetrics = async (): Promise<string> => (await fetch(metricsUrl)).text();
  const read = (text: string, name: string): number =>
    Number(new RegExp(`^${name.replace(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1] ?? 0);

  test('docs/operations.md describes each, with its type', async () => {
    const described = [...operations.matchAll(/^\| `(demarche_\w+)` \| (\w+) \|/gm)];
    const served = [...(await readMetrics()).matchAll(/^# TYPE (demarche_\w+) (\w+)$/gm)];

    const pair = ([, name, type]: RegExpMatchArray): string => `${name ?? ''} ${type ?? ''}`;
    expect(served.map(pair).toSorted()).toEqual(described.map(pair).toSorted());
    expect(served.length).toBeGreaterThan(5);
  });

  test('a request, its statement, its cost and its error are counted', async () => {
    const before = await readMetrics();
    await post(server.url, { query: QUERY, variables: { of: ['state:cn'] } });
    await post(server.url, { query: '{ positions(first: -1) { totalCount } }' });
    const after = await readMetrics();

    const growth = (name: string): number => read(after, name) - read(before, name);
    expect(growth('demarche_requests_total{outcome="ok"}')).toBe(1);
    expect(growth('demarche_requests_total{outcome="errors"}')).toBe(1);
    expect(growth('demarche_errors_total{code="BAD_USER_INPUT"}')).toBe(1);
    expect(growth('demarche_statement_duration_seconds_count{outcome="ok"}')).toBe(1);
    expect(growth('demarche_operation_blocks_count')).toBe(1);
    expect(growth('demarche_http_responses_total{status="200"}')).toBe(2);
    expect(read(after, 'demarche_statements_at_work')).toBe(0);
    expect(read(after, 'demarche_engine_up{engine="embedded"}')).toBe(1);
  });

  test('are not on the public port, and their port serves nothing else', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    expect((await fetch(metricsUrl.replace('/metrics', '/graphql'))).status).toBe(404);
    expect(new URL(metricsUrl).hostname).toBe('127.0.0.1');
  });

  test('neither they nor the log reveal who asked, or what', async () => {
    const { headers } = await post(server.url, { query: QUERY, variables: { of: ['state:kp'] } });
    await waitForOutput(
      server.process,
      server.output,
      new RegExp(headers.get('x-request-id') ?? 'none'),
    );
    const logged = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .join('\n');

    expect(logged).toContain('"operation":"Shown"');
    expect(`${logged}\n${await readMetrics()}`).not.toMatch(/state:kp|totalCount|127\.0\.0\.1/);
  });

  test('every example was answered at startup', () => {
    const examples = readdirSync('examples').filter((name) => name.endsWith('.graphql'));

    expect(server.output()).toContain(`"answered":${String(examples.length)},"failed":[]`);
  });
});

describe('their port', () => {
  let taken: Server;

  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, '127.0.0.1', resolve);
    });
  });
  afterAll(() => {
    taken.close();
  });

  test('in use: one line that names the setting, exit code 1', async () => {
    // A listening server has an address with a port.
    const { port } = taken.address() as AddressInfo;
    const { code, output } = await runToEnd({
      DATA_PATH: createDataPath(),
      PORT: '0',
      METRICS_PORT: String(port),
      LOG_LEVEL: 'silent',
    });

    expect(code).toBe(1);
    expect(output.trim().split('\n').at(-1)).toMatch(/is in use.*METRICS_PORT/);
  });

  test('in use, but not configured: the server starts, says so, and serves them on another', async () => {
    const { METRICS_PORT: usual } = DEFAULTS;
    const blocker = createServer();
    // If something else listens on it already, the port is in use as well.
    await new Promise<void>((resolve, reject) => {
      blocker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') resolve();
        else reject(error);
      });
      blocker.listen(Number(usual), '127.0.0.1', resolve);
    });
    try {
      const server = await startServer({ DATA_PATH: createDataPath(), METRICS_PORT: '' });
      await waitForOutput(server.process, server.output, /Metrics\s+\S+\n/);
      const url = /Metrics\s+(\S+)/.exec(server.output())?.[1] ?? '';
      const { status } = await fetch(url);
      await server.stop();

      expect(server.output()).toContain(`Port ${usual} is in use: the metrics take another`);
      expect(new URL(url).port).not.toBe(usual);
      expect(status).toBe(200);
    } finally {
      blocker.close();
    }
  });

  test('off: there are none', async () => {
    const server = await startServer({ DATA_PATH: createDataPath(), METRICS_PORT: 'off' });
    await server.stop();

    expect(server.output()).not.toContain('Metrics');
  });
});
