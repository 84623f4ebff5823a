/**
 * `npm run pages:measure`: measures the requests of each dashboard page and their duration, on a
 * synthetic world of 200,000 positions (or the given number) in a temporary Neo4j.
 */
import { spawn } from 'node:child_process';

import { startNeo4j } from '../test/support/neo4j-server.mjs';
import { readArguments } from './support/read-arguments.mjs';

const USAGE = `npm run pages:measure -- [POSITIONS]

Measures the requests of each dashboard page and their duration, on a synthetic world with POSITIONS
positions (200000 by default) in a temporary Neo4j.`;

const MEMORY = { heapMb: 2_048, pageCacheMb: 1_024 };
const {
  positionals: [positions = '200000'],
} = readArguments(USAGE, {}, ({ positionals: [count, ...more] }) => {
  if (more.length > 0) return `Unknown argument "${more[0]}".`;
  return count === undefined || /^[1-9]\d*$/.test(count)
    ? undefined
    : `POSITIONS must be a whole number, but is "${count}".`;
});

const server = await startNeo4j({ onStep: (line) => console.error(line), memory: MEMORY });
try {
  const args = ['vitest', 'run', 'test/e2e/dashboard-budget.test.ts', '--disableConsoleIntercept'];
  const child = spawn('npx', args, {
    stdio: 'inherit',
    env: { ...process.env, ...server.environment, DASHBOARD_WORLD: positions },
  });
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
} finally {
  await server.stop();
}
