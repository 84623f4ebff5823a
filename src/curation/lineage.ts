/**
 * The digests of the releases that a release descends from, oldest first, in a file beside the seeds.
 * Records alone do not show whether a team restored a value or never changed it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../domain/errors.js';

export const LINEAGE_FILE = 'lineage.json';

const lineageSchema = z.object({ releases: z.array(z.string().regex(/^[0-9a-f]{64}$/)) });

/** @returns undefined if the folder has no such file @throws InputError if it is invalid */
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
      `${path} must have the form {"releases": [digests]}. Restore it from the release; after a git conflict, keep the lines of both sides.`,
    );
  }
}

export function printLineage(releases: Iterable<string>): string {
  return `${JSON.stringify({ releases: [...new Set(releases)] }, null, 2)}\n`;
}
