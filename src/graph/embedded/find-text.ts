/**
 * Full-text search on the embedded engine, which offers no Cypher for it and cannot match prefixes.
 */
import type { GrafeoDB, GrafeoError } from '@grafeo-db/js';

import type { SearchWord } from '../../domain/text/search-query.js';
import type { TextHit, TextIndexDefinition, TextSearch } from '../graph-store.js';
import { assertIdentifier } from '../identifier.js';

/** More than any graph that this engine is meant for; past 2^32 the engine finds nothing. */
const ALL_HITS = 10_000_000;

/** The GQLSTATUS of a search in a text index that does not exist. */
const NO_INDEX_STATUS = '22000';

interface Scored extends TextHit {
  readonly score: number;
}

/**
 * Best first, ties by id. Requests all hits: the engine's own limit cuts arbitrarily among equal
 * scores, and differently after every reopening. Its index matches any of several words, so each
 * word is searched separately.
 */
export async function findText(
  database: GrafeoDB,
  { indexes, words, limit }: TextSearch,
): Promise<readonly TextHit[]> {
  const hits: Scored[] = [];
  for (const index of indexes) hits.push(...(await findWords(database, index, words)));
  return hits
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, text }) => ({ id, text }));
}

/** Records that contain all of the words. */
async function findWords(
  database: GrafeoDB,
  index: TextIndexDefinition,
  [first, ...others]: readonly SearchWord[],
): Promise<readonly Scored[]> {
  if (first === undefined) return [];
  let found = await findWord(database, index, first);
  for (const word of others) {
    if (found.length === 0) break;
    const also = new Map(
      (await findWord(database, index, word)).map(({ id, score }) => [id, score]),
    );
    found = found.flatMap((hit) => {
      const more = also.get(hit.id);
      return more === undefined ? [] : [{ ...hit, score: hit.score + more }];
    });
  }
  return found;
}

async function findWord(
  database: GrafeoDB,
  index: TextIndexDefinition,
  { word, isPrefix }: SearchWord,
): Promise<readonly Scored[]> {
  if (isPrefix) return findBeginning(database, index, word);
  const { label, property } = index;
  const hits = await database.textSearch(label, property, word, ALL_HITS);
  return hits.flatMap(([node, score]) => {
    if (node === undefined || score === undefined) return [];
    const found = database.getNode(node);
    return readHit(found?.get('id'), found?.get(property), score);
  });
}

/** Scans all texts; prefixes do not affect the score. */
async function findBeginning(
  database: GrafeoDB,
  { label, property }: TextIndexDefinition,
  beginning: string,
): Promise<readonly Scored[]> {
  const text = `n.${assertIdentifier(property)}`;
  const rows = await database.executeCypher(
    `MATCH (n:${assertIdentifier(label)}) WHERE ${text} STARTS WITH $start OR ${text} CONTAINS $inside ` +
      `RETURN n.id AS id, ${text} AS text`,
    { start: beginning, inside: ` ${beginning}` },
  );
  return Array.from({ length: rows.length }, (_, row) => rows.get(row)).flatMap((row) =>
    readHit(row['id'], row['text'], 0),
  );
}

function readHit(id: unknown, text: unknown, score: number): readonly Scored[] {
  return typeof id === 'string' && typeof text === 'string' ? [{ id, text, score }] : [];
}

/** Text indexes are stored in the file; creating one again would reindex every node. */
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
