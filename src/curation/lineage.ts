/**
 * The releases that a release comes from, in a file beside the seeds: digests, oldest first. Records
 * alone cannot tell whether a team put a value back or never had another one.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../domain/errors.js';

export const LINEAGE_FILE = 'lineage.json';

const lineageSchema = z.object({ releases: z.array(z.string().regex(/^[0-9a-f]{64}$/)) });

/** @returns undefined where the folder has no such file @throws InputError where it is broken */
export async function readLineage(folder: string): Promise<readonly string[] | undefined> {
  const path = join(folder, LINEAGE_FILE);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new InputError(`${path} cannot be read: ${String(error)}`);
  }
  try {
    return lineageSchema.parse(JSON.parse(text)).releases;
  } catch {
    throw new InputError(
      `${path} is not {"releases": [digests]}. Take it from the release again; after a git conflict, keep the lines of both sides.`,
    );
  }
}

export function printLineage(releases: Iterable<string>): string {
  return `${JSON.stringify({ releases: [...new Set(releases)] }, null, 2)}\n`;
}
