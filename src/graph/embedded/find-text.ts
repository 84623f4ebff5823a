/**
 * Full-text search on the embedded engine, which has no Cypher for it.
 */
import type { GrafeoDB, GrafeoError } from '@grafeo-db/js';

import type { TextHit, TextIndexDefinition } from '../graph-store.js';

/** More than any graph that this engine is meant for; past 2^32 the engine finds nothing. */
const ALL_HITS = 10_000_000;

/** The GQLSTATUS of a search in a text index that is not there. */
const NO_INDEX_STATUS = '22000';

/**
 * Best first, ties by id. All hits are asked for: among equal scores the engine's own cut is
 * arbitrary, and another cut after every reopening would not be the same answer.
 */
export async function findText(
  database: GrafeoDB,
  index: TextIndexDefinition,
  words: readonly string[],
  limit: number,
): Promise<readonly TextHit[]> {
  if (words.length === 0 || limit <= 0) return [];
  const hits = await database.textSearch(index.label, index.property, words.join(' '), ALL_HITS);
  const lowestScore = hits[limit - 1]?.[1] ?? -Infinity;
  const candidates: { readonly id: string; readonly score: number }[] = [];
  for (const [node, score] of hits) {
    if (node === undefined || score === undefined || score < lowestScore) continue;
    const id: unknown = database.getNode(node)?.get('id');
    if (typeof id === 'string') candidates.push({ id, score });
  }
  return candidates
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }, position) => ({ id, rank: position + 1 }));
}

/** Text indexes are kept in the file; making one again would index every node anew. */
export async function ensureTextIndex(
  database: GrafeoDB,
  { label, property }: TextIndexDefinition,
): Promise<void> {
  try {
    await database.textSearch(label, property, 'a', 1);
  } catch (error) {
    if ((error as GrafeoError).gqlStatus !== NO_INDEX_STATUS) throw error;
    await database.createTextIndex(label, property, { tokenizer: 'standard' });
  }
}
