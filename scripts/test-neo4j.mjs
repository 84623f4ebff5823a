/**
 * Runs the suites on both engines: starts a real Neo4j, runs the command with the NEO4J_… variables of
 * that server, stops it, and exits with the command's code.
 *
 *   node scripts/test-neo4j.mjs [--neo4j lts|current] [command …]      default: npx vitest run
 *
 * Arguments that begin with "-" are passed to the default command, except --help and --version.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import {
  CannotStartError,
  NEO4J_VERSIONS,
  startNeo4j,
  VERSION_VARIABLE,
} from '../test/support/neo4j-server.mjs';
import { answerStandardOptions } from './support/read-arguments.mjs';

const USAGE = `npm run test:neo4j -- [--neo4j lts|current] [COMMAND …]

Starts a Neo4j, runs a command on it, and stops it. The command is \`npx vitest run\` by default.

  --neo4j NAME   lts (the default) or current
  COMMAND …      what to run; arguments that begin with "-" are passed to the default command`;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
answerStandardOptions(process.argv[2], USAGE);
const [command, ...args] = readCommand(process.argv.slice(2));

process.exitCode = await main();

/** Selects the Neo4j version for this process and its children. */
function readCommand(given) {
  const rest = [...given];
  if (rest[0] === '--neo4j') {
    const [, name = ''] = rest.splice(0, 2);
    if (!Object.hasOwn(NEO4J_VERSIONS, name)) {
      say(`--neo4j must be one of ${Object.keys(NEO4J_VERSIONS).join(', ')}.`);
      process.exit(2);
    }
    process.env[VERSION_VARIABLE] = name;
  }
  if (rest.length === 0 || rest[0].startsWith('-')) return ['npx', 'vitest', 'run', ...rest];
  return rest;
}

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
    say(`Neo4j: ready at ${server.environment.NEO4J_URI}`);
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
