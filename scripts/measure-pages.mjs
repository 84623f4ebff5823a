/**
 * `npm run pages:measure`: what each page of the dashboard asks, and how long it takes, on a synthetic
 * world of 200,000 positions (or as many as are named) in a Neo4j of its own.
 */
import { spawn } from 'node:child_process';

import { startNeo4j } from '../test/support/neo4j-server.mjs';
import { readArguments } from './support/read-arguments.mjs';

const USAGE = `npm run pages:measure -- [POSITIONS]

Measures what each page of the dashboard asks and how long it takes, on a synthetic world of so many
positions (200000 by default) in a Neo4j of its own.`;

const MEMORY = { heapMb: 2_048, pageCacheMb: 1_024 };
const {
  positionals: [positions = '200000'],
} = readArguments(USAGE, {}, ({ positionals: [count, ...more] }) => {
  if (more.length > 0) return `There is no argument "${more[0]}".`;
  return count === undefined || /^[1-9]\d*$/.test(count)
    ? undefined
    : `POSITIONS must be a whole number, and is "${count}".`;
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
