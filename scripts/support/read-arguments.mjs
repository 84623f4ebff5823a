/**
 * The arguments of a script. --help, --version and mistakes are answered before any work starts.
 * Needs nothing but Node.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const EXIT_USAGE = 2;

/**
 * @param usage what --help prints
 * @param options as `parseArgs` of Node takes them
 * @param check returns what is wrong with the arguments, or undefined
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
  if (read.values.version) {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    end(JSON.parse(text).version);
  }
  const problem = check(read);
  if (problem !== undefined) refuse(problem, usage);
  return read;
}

function end(text) {
  console.log(text);
  process.exit(0);
}

function refuse(problem, usage) {
  console.error(`${problem}\n\n${usage}`);
  process.exit(EXIT_USAGE);
}
