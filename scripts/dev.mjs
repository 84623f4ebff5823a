/**
 * `npm run dev`: the server, rebuilt and restarted when its sources change, and Vite, which serves the
 * pages with hot reload. Each output line is prefixed with its process. Ctrl+C stops all three
 * processes.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readArguments } from './support/read-arguments.mjs';

const USAGE = `npm run dev

Serves the data on PORT (4000) and the pages on 5173, and rebuilds when src changes.`;
const STOP_AFTER_MS = 10_000;

readArguments(USAGE, {}, ({ positionals }) =>
  positionals.length === 0 ? undefined : `Unknown argument "${positionals[0]}".`,
);

const root = fileURLToPath(new URL('..', import.meta.url));
const inPackage = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
const tasks = {
  build: [
    inPackage('typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--watch',
    '--preserveWatchOutput',
  ],
  server: ['--watch', '--watch-preserve-output', 'dist/main.js'],
  pages: [inPackage('vite/bin/vite.js'), '--clearScreen', 'false'],
};

const children = Object.entries(tasks).map(([name, args]) => {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() !== '') console.log(`${name.padEnd(6)} | ${line}`);
    });
  }
  child.once('exit', (code) => {
    if (code !== 0 && code !== null) console.log(`${name.padEnd(6)} | ended with ${String(code)}`);
    stop();
  });
  return child;
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

function stop() {
  for (const child of children) child.kill('SIGTERM');
  setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, STOP_AFTER_MS).unref();
}
