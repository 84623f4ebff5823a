/**
 * Runs the built server as its own process, as an operator would.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORPUS_FOLDER } from './load-corpus.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface RunningServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything printed so far, both streams. */
  readonly output: () => string;
  readonly stop: () => Promise<number | null>;
}

export type Environment = Readonly<Record<string, string>>;

/** An empty folder for a graph file of this test's own. */
export function createDataPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'demarche-')), 'graph.grafeo');
}

/** Starts the server on a free port and waits until it reports that it is ready. */
export async function startServer(environment: Environment): Promise<RunningServer> {
  const child = launch({ PORT: '0', ...environment });
  const output = collectOutput(child);
  const url = await waitForOutput(child, output, /GraphQL\s+(http:\/\/\S+)\/graphql/);
  return {
    url,
    process: child,
    output,
    stop: () => {
      child.kill('SIGTERM');
      return waitForExit(child);
    },
  };
}

/** Runs the server where it is expected to exit. */
export async function runToEnd(
  environment: Environment,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = launch(environment);
  const output = collectOutput(child);
  const code = await waitForExit(child);
  return { code, output: output() };
}

export function launch(environment: Environment): ChildProcess {
  return launchCommand(MAIN, [], environment);
}

/**
 * None of the test run's own settings may reach the server, and it may not write into the
 * repository's data folder: tests of curation turn it on, with folders of their own.
 */
export function bareEnvironment() {
  return { PATH: process.env['PATH'], CURATION: 'off' } as const;
}

/** A command of `dist/`, in the current folder or another. */
export function launchCommand(
  path: string,
  args: readonly string[],
  environment: Environment,
  folder?: string,
): ChildProcess {
  return spawn(process.execPath, [path, ...args], {
    cwd: folder,
    env: {
      ...bareEnvironment(),
      METRICS_PORT: '0',
      SEEDS_PATH: CORPUS_FOLDER,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function collectOutput(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

/** The first group of the pattern, once printed. Rejects when the process ends before. */
export function waitForOutput(
  child: ChildProcess,
  output: () => string,
  pattern: RegExp,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const match = pattern.exec(output());
      if (match !== null) resolve(match[1] ?? match[0]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', (code) => {
      reject(new Error(`The server ended with code ${String(code)}:\n${output()}`));
    });
    look();
  });
}

export function waitForExit(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', resolve);
  });
}

export interface GraphQLAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

export async function post(url: string, body: unknown): Promise<GraphQLAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    // The answer of GraphQL over HTTP has this shape; the tests check its content.
    body: JSON.parse(text) as GraphQLAnswer['body'],
  };
}
