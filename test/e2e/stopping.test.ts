/** How the process ends: when it is told to, whatever it is doing, and when something is wrong with it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  bareEnvironment,
  collectOutput,
  createDataPath,
  launch,
  post,
  runToEnd,
  startServer,
  waitForExit,
  waitForOutput,
} from '../support/run-server.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** Namespaces of processes need rights that a test may lack. */
const canUnshare = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s while the data is loaded ends the start, and the next one completes it',
  async (signal) => {
    const DATA_PATH = createDataPath();
    const child = launch({ DATA_PATH, PORT: '0' });
    const output = collectOutput(child);
    await waitForOutput(child, output, /loading Excerpt/);
    child.kill(signal);

    expect(await waitForExit(child)).toBe(0);
    expect(output()).not.toMatch(/Error|at .*\.js/);
    expect(existsSync(`${DATA_PATH}.pid`)).toBe(false);
    const next = await startServer({ DATA_PATH });
    const { status } = await post(next.url, { query: '{ dataset { version } }' });
    expect(status).toBe(200);
    expect(await next.stop()).toBe(0);
  },
);

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '%s, however often, ends a server that runs with 0',
  async (signal) => {
    const server = await startServer({ DATA_PATH: createDataPath() });
    server.process.kill(signal);
    server.process.kill('SIGTERM');
    server.process.kill(signal);

    expect(await waitForExit(server.process)).toBe(0);
  },
);

test('connections on which nothing is under way hold nobody up', async () => {
  const server = await startServer({ DATA_PATH: createDataPath() });
  const silent = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(silent, 'connect');
  const agent = new Agent({ keepAlive: true });
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${server.url}/export/graph.jsonl`, { agent }, resolve).once('error', reject);
  });
  const stopped = server.stop();
  response.resume();
  await once(response, 'end');
  const endedAt = performance.now();

  expect(response.complete).toBe(true);
  expect(await stopped).toBe(0);
  expect(performance.now() - endedAt).toBeLessThan(2_000);
  silent.destroy();
  agent.destroy();
});

test.each([
  ['an exception', 'throw new Error("a bug")'],
  ['a rejection', 'Promise.reject(new Error("a bug"))'],
])(
  '%s that nothing dealt with is logged with a code, and ends the process in good order',
  async (_name, bug) => {
    const DATA_PATH = createDataPath();
    const server = await startServer({
      DATA_PATH,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { ${bug} })`).replaceAll("'", '%27')}`,
    });
    server.process.kill('SIGUSR2');
    const code = await waitForExit(server.process);
    const fatal = server
      .output()
      .split('\n')
      .filter((line) => line.includes('a bug'));

    expect(code).toBe(1);
    expect(fatal).toHaveLength(1);
    expect(JSON.parse(fatal[0] ?? '')).toMatchObject({ level: 60, code: 'INTERNAL_SERVER_ERROR' });
    expect(existsSync(`${DATA_PATH}.pid`)).toBe(false);
  },
);

test('the end of npm ends the server that it started', async () => {
  const DATA_PATH = createDataPath();
  const npm = spawn('npm', ['start', '--ignore-scripts'], {
    cwd: ROOT,
    env: { ...bareEnvironment(), DATA_PATH, PORT: '0', METRICS_PORT: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await waitForOutput(npm, collectOutput(npm), /Readiness/);
  const pid = Number(readFileSync(`${DATA_PATH}.pid`, 'utf8').split('\n')[0]);
  npm.kill('SIGTERM');
  await waitForExit(npm);

  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  expect(existsSync(`${DATA_PATH}.pid`)).toBe(false);
});

test.skipIf(!canUnshare).each([
  ['while it loads', /loading Excerpt/],
  ['while it serves', /Readiness/],
])('as process 1 of a container it stops %s', async (_name, moment) => {
  const outer = spawn('unshare', ['--pid', '--fork', process.execPath, MAIN], {
    env: { ...bareEnvironment(), DATA_PATH: createDataPath(), PORT: '0', METRICS_PORT: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await waitForOutput(outer, collectOutput(outer), moment);
  const pid = String(outer.pid);
  const [inner] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  process.kill(Number(inner), 'SIGTERM');

  expect(await waitForExit(outer)).toBe(0);
});

test.each([
  [['--help'], 0, /^Usage:/],
  [['-h'], 0, /^Usage:/],
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [['--prot', '80'], 64, /^Unknown argument "--prot"\.\nUsage:/],
])('with %j nothing is started', (args, code, output) => {
  const ran = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: createDataPath().replace(/\/[^/]*$/, ''),
    env: { ...bareEnvironment() },
    encoding: 'utf8',
  });

  expect(ran.status).toBe(code);
  expect(ran.stdout + ran.stderr).toMatch(output);
});

test('a host that is not of this machine is told in one line before anything is loaded', async () => {
  const { code, output } = await runToEnd({
    DATA_PATH: createDataPath(),
    HOST: '192.0.2.1',
    PORT: '0',
  });

  expect(code).toBe(1);
  expect(output.trim()).toMatch(/^Cannot listen on 192\.0\.2\.1.*Set HOST/);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
