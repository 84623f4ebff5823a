/**
 * The long fuzz run: 200 structures of valid operations in 50 variants each, on both engines, and
 * 100,000 hostile requests. See docs/fuzz.md.
 *
 *   node scripts/fuzz.mjs [vitest arguments …]
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './support/read-arguments.mjs';

const USAGE = `npm run fuzz -- [FILE …] [-t NAME]

The long fuzz run, on both engines: see docs/fuzz.md.

  FILE …    only test files with this in their path
  -t NAME   only tests with this in their name`;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const files = readdirSync(join(root, 'test', 'property'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/property/${name}`);
const { values, positionals } = readArguments(
  USAGE,
  { testNamePattern: { type: 'string', short: 't' } },
  (read) => {
    const wrong = read.positionals.find((part) => !files.some((file) => file.includes(part)));
    return wrong === undefined
      ? undefined
      : `Unknown test file ${JSON.stringify(wrong)}. Test files: ${files.join(', ')}.`;
  },
);
// Vitest runs files that match any argument, so the folder must not be one of them.
const chosen = files.filter(
  (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
);
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
    ...['npx', 'vitest', 'run', '--project', 'engines', ...chosen],
    ...(values.testNamePattern === undefined ? [] : ['-t', values.testNamePattern]),
  ],
  { cwd: root, stdio: 'inherit', env: { ...defaults, ...process.env } },
);
process.exitCode = status ?? 1;
