/**
 * `npm run proposals:measure`: prints the measured quality and the times of the proposals.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './support/read-arguments.mjs';

const USAGE = `npm run proposals:measure -- [TEXT [URL]]

Prints the measured quality of the proposals on test/corpus and test/support/articles, and their times.

  TEXT   a file: compares the passages proposed for it with the evidence that is anchored in it
  URL    the URL of its page`;

const { positionals } = readArguments(USAGE, {}, (read) =>
  read.positionals.length > 2 ? 'Too many arguments.' : undefined,
);
const root = fileURLToPath(new URL('..', import.meta.url));
const compiled = join('node_modules', '.cache', 'measure-proposals');

run(join('node_modules', 'typescript', 'bin', 'tsc'), [
  ...['-p', 'tsconfig.bench.json', '--outDir', compiled],
  ...['--tsBuildInfoFile', join(compiled, '.tsbuildinfo')],
]);
run(join(compiled, 'test', 'bench', 'measure-proposals.js'), positionals);

function run(file, args) {
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
