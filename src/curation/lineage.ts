/**
 * The ids of a release and of those that it descends from, oldest first, in a file beside the seeds.
 * Records alone do not show whether a team restored a value or never changed it. A release is identified
 * by the digest of its records; if a team returns to the records of an earlier release, by the digest and
 * a number.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../domain/errors.js';

export const LINEAGE_FILE = 'lineage.json';

const lineageSchema = z.object({
  releases: z.array(z.string().regex(/^[0-9a-f]{64}(-[1-9][0-9]*)?$/)),
});

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
      `${path} must have the form {"releases": [ids]}. Restore it from the release; after a git conflict, keep the lines of both sides.`,
    );
  }
}

/** @param releases oldest first; ids may repeat: the last place counts */
export function printLineage(releases: readonly string[]): string {
  const ids = new Set(releases.toReversed());
  return `${JSON.stringify({ releases: [...ids].toReversed() }, null, 2)}\n`;
}

/**
 * The lineage of a release with the records of a digest.
 * @param releases those of the journal, in order: it may have merged others since it came to the records
 */
export function lineageOf(
  releases: readonly { readonly id: string; readonly digest: string }[],
  digest: string,
): readonly string[] {
  const own = releases.findLast((each) => each.digest === digest);
  const others = releases.filter((each) => each !== own);
  return [...others, ...(own === undefined ? [] : [own])].map(({ id }) => id);
}

/** The id of a release with these records, or undefined if the lineage ends with another release. */
export function ownIdIn(lineage: readonly string[], digest: string): string | undefined {
  const last = lineage.at(-1);
  return last === digest || last?.startsWith(`${digest}-`) === true ? last : undefined;
}

/** The first id for the digest that is not in use. */
export function newReleaseId(digest: string, known: ReadonlySet<string>): string {
  let id = digest;
  for (let count = 2; known.has(id); count += 1) id = `${digest}-${String(count)}`;
  return id;
}
