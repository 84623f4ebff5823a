/**
 * Python with the readers of `test/readers/requirements.txt`. Suites that need it are visibly
 * skipped where
 * `scripts/install-readers.mjs` has not run.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe } from 'vitest';

export const PYTHON = fileURLToPath(new URL('../../../.cache/readers/bin/python', import.meta.url));
const MARK = fileURLToPath(new URL('../../../.cache/readers/installed', import.meta.url));
const SKIPPED = '[Python readers skipped: node scripts/install-readers.mjs installs them]';

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

export function describeWithPython(name: string, body: () => void): void {
  if (existsSync(MARK)) describe(name, body);
  else describe.skip(`${name} ${SKIPPED}`, body);
}

/** Runs a script of this repository and returns its output. @throws where it fails */
export async function runPython(
  script: string,
  args: readonly string[],
  cwd?: string,
): Promise<string> {
  const { stdout } = await promisify(execFile)(PYTHON, [script, ...args], {
    maxBuffer: MAX_OUTPUT_BYTES,
    ...(cwd !== undefined && { cwd }),
  });
  return stdout;
}
