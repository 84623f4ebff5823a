/**
 * The fuzz at length: 200 structures of valid operations in 50 variants on both engines, and 100,000
 * hostile requests. See docs/fuzz.md.
 *
 *   node scripts/fuzz.mjs [vitest arguments …]
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './support/read-arguments.mjs';

const USAGE = `npm run fuzz -- [FILE …] [-t NAME]

The fuzz at length, on both engines: see docs/fuzz.md.

  FILE …    only test files with this in their path
  -t NAME   only tests with this in their name`;
const { values, positionals } = readArguments(USAGE, {
  testNamePattern: { type: 'string', short: 't' },
});

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const defaults = {
  FUZZ_STRUCTURES: '200',
  FUZZ_VARIANTS: '50',
  FUZZ_HOSTILE: '100000',
  FUZZ_PROGRESS: '1',
};

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'scripts', 'test-neo4j.mjs'),
    ...['npx', 'vitest', 'run', '--project', 'engines', 'test/property'],
    ...positionals,
    ...(values.testNamePattern === undefined ? [] : ['-t', values.testNamePattern]),
  ],
  { cwd: root, stdio: 'inherit', env: { ...defaults, ...process.env } },
);
process.exitCode = status ?? 1;
