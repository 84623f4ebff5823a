/**
 * Runs the suites on both engines: brings up a real Neo4j, runs the command under the NEO4J_…
 * variables that reach it, stops it, and ends as the command did.
 *
 *   node scripts/test-neo4j.mjs [command …]      default: npx vitest run
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { CannotStartError, startNeo4j } from '../test/support/neo4j-server.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const [command = 'npx', ...args] =
  process.argv.length > 2 ? process.argv.slice(2) : ['npx', 'vitest', 'run'];

process.exitCode = await main();

async function main() {
  const interruption = new globalThis.AbortController();
  let child;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      interruption.abort(signal);
      child?.kill(signal);
    });
  }
  let server;
  try {
    server = await startNeo4j({ onStep: say, signal: interruption.signal });
    say(`Neo4j: answers at ${server.environment.NEO4J_URI}`);
    say(`Running: ${[command, ...args].join(' ')}`);
    child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...server.environment },
    });
    return await waitForEnd(child);
  } catch (error) {
    if (interruption.signal.aborted) return 128 + constants.signals[interruption.signal.reason];
    say(error instanceof CannotStartError ? error.message : String(error.stack));
    return 1;
  } finally {
    if (server !== undefined) {
      await server.stop();
      say('Neo4j: stopped');
    }
  }
}

function waitForEnd(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

function say(line) {
  console.error(line);
}
