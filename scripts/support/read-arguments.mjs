/**
 * Parses the arguments of a script. Handles --help, --version and invalid arguments before any work
 * starts. Needs only Node.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const EXIT_USAGE = 2;

/**
 * @param usage what --help prints
 * @param options options of Node's `parseArgs`
 * @param check returns a problem with the arguments, or undefined
 * @returns {{ values: Record<string, string | boolean | undefined>, positionals: string[] }}
 */
export function readArguments(usage, options, check = () => undefined) {
  let read;
  try {
    read = parseArgs({
      options: {
        ...options,
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    refuse(error.message.split('\n')[0], usage);
  }
  if (read.values.help) end(usage);
  if (read.values.version) end(readVersion());
  const problem = check(read);
  if (problem !== undefined) refuse(problem, usage);
  return read;
}

/**
 * For a script that passes its other arguments to a command.
 *
 * @param first the first argument, if there is one
 */
export function answerStandardOptions(first, usage) {
  if (first === '--help' || first === '-h') end(usage);
  if (first === '--version' || first === '-V') end(readVersion());
}

function readVersion() {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return JSON.parse(text).version;
}

function end(text) {
  console.log(text);
  process.exit(0);
}

function refuse(problem, usage) {
  console.error(`${problem}\n\n${usage}`);
  process.exit(EXIT_USAGE);
}
