/** How the process ends: on a signal, at any moment, and after an internal error. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
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
  type Environment,
} from '../support/run-server.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** Process namespaces need privileges that a test may lack. */
const canUnshare = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s while the data is loading stops the server, and the next start completes the load',
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

/** Sends the signal as each file is loaded, from a thread that runs while the main one is busy. */
const SIGNAL_AT_EACH_FILE = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  export async function load(url, context, next) {
    if (!/dist.(main|stop-request)\\\\.js$/.test(url)) process.kill(process.pid, process.env.SENT);
    return next(url, context);
  }
\`));`;

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s while any file of the program is loaded is an orderly stop',
  async (signal) => {
    const child = launch({
      DATA_PATH: createDataPath(),
      PORT: '0',
      SENT: signal,
      NODE_OPTIONS: `--import=${toModuleUrl(SIGNAL_AT_EACH_FILE)}`,
    });
    const output = collectOutput(child);

    expect(await waitForExit(child)).toBe(0);
    expect(child.signalCode).toBeNull();
    expect(output()).toBe('');
  },
);

test.skipIf(!existsSync('/proc/self/status')).each([0, 50, 150, 300, 600, 1_000])(
  'signals that start %d ms after the first can be handled are an orderly stop',
  async (delayMs) => {
    const DATA_PATH = createDataPath();
    const child = launch({ DATA_PATH, PORT: '0' });
    const output = collectOutput(child);
    const exited = waitForExit(child);
    await expect.poll(() => handles(child.pid ?? 0), { interval: 1, timeout: 10_000 }).toBe(true);
    await delay(delayMs);
    const sent = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
    const repeated = setInterval(() => {
      for (const signal of sent) child.kill(signal);
    }, 5);

    expect(await exited).toBe(0);
    clearInterval(repeated);
    expect(output()).not.toMatch(/Error|at .*\.js/);
    expect(existsSync(`${DATA_PATH}.pid`)).toBe(false);
  },
);

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '%s, however often, ends a running server with exit code 0',
  async (signal) => {
    const server = await startServer({ DATA_PATH: createDataPath() });
    server.process.kill(signal);
    server.process.kill('SIGTERM');
    server.process.kill(signal);

    expect(await waitForExit(server.process)).toBe(0);
  },
);

test('idle connections do not delay the stop', async () => {
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
  'an unhandled error (%s) is logged with a code, and ends the process in an orderly way',
  async (_name, bug) => {
    const DATA_PATH = createDataPath();
    const server = await startServer({
      DATA_PATH,
      NODE_OPTIONS: `--import=${toModuleUrl(`process.on('SIGUSR2', () => { ${bug} })`)}`,
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

test('ending npm ends the server that it started, with malloc arenas limited', async () => {
  const DATA_PATH = createDataPath();
  const npm = startWithNpm({ DATA_PATH, PORT: '0', METRICS_PORT: 'off' });
  await waitForOutput(npm, collectOutput(npm), /Readiness/);
  const pid = Number(readFileSync(`${DATA_PATH}.pid`, 'utf8').split('\n')[0]);
  if (process.platform === 'linux') {
    const environment = readFileSync(`/proc/${String(pid)}/environ`, 'utf8').split('\0');
    expect(environment).toContain('MALLOC_ARENA_MAX=2');
  }
  npm.kill('SIGTERM');
  await waitForExit(npm);

  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  expect(existsSync(`${DATA_PATH}.pid`)).toBe(false);
});

test('npm exits with the code of the server that it started, and passes on arguments', async () => {
  const npm = startWithNpm({ PORT: 'x' });
  expect(await waitForExit(npm)).toBe(78);

  const helped = startWithNpm({}, ['--', '--help']);
  const output = collectOutput(helped);
  expect(await waitForExit(helped)).toBe(0);
  expect(output()).toContain('Usage: node dist/main.js');
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

test('a host that is not of this machine is reported in one line before anything is loaded', async () => {
  const { code, output } = await runToEnd({
    DATA_PATH: createDataPath(),
    HOST: '192.0.2.1',
    PORT: '0',
  });

  expect(code).toBe(1);
  expect(output.trim()).toMatch(/^Cannot listen on 192\.0\.2\.1.*Set HOST/);
});

function startWithNpm(environment: Environment, args: readonly string[] = []): ChildProcess {
  return spawn('npm', ['start', '--ignore-scripts', ...args], {
    cwd: ROOT,
    env: { ...bareEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function toModuleUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code).replaceAll("'", '%27')}`;
}

/** Whether the process has its own handler for each stop signal. */
function handles(pid: number): boolean {
  const caught = /^SigCgt:\s*([0-9a-f]+)/m.exec(
    readFileSync(`/proc/${String(pid)}/status`, 'utf8'),
  );
  const mask = BigInt(`0x${caught?.[1] ?? '0'}`);
  return [constants.signals.SIGHUP, constants.signals.SIGINT, constants.signals.SIGTERM].every(
    (signal) => ((mask >> BigInt(signal - 1)) & 1n) === 1n,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
