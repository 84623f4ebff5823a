/** Where the repository is, and how progress is told. */
import { fileURLToPath } from 'node:url';
import { readSdl } from '../../src/packaged-files.js';

/** The compiled bench lies two folders deeper than its sources. */
export const REPOSITORY = new URL('../../../../', import.meta.url);

/** What the image runs the server with. */
export const AS_IN_IMAGE = {
  NODE_ENV: 'production',
  NODE_OPTIONS: '--max-old-space-size=512',
} as const;

/** The compiled program has no `schema/` beside it. */
export function readWholeSdl(): Promise<string> {
  return readSdl(fileURLToPath(new URL('schema', REPOSITORY)));
}

const startedAt = Date.now();

export function say(line: string): void {
  process.stderr.write(`${((Date.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
}
