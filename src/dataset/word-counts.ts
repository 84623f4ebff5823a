/** Counts the words of the records, once per dataset version, when a search first needs them. */
import type { Statement } from '../cypher/statement.js';
import type { WordCounts } from '../domain/text/suggest-words.js';
import {
  searchedLabels,
  textIndexOf,
  type SearchedLabel,
} from '../domain/ontology/text-indexes.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { RecordIndex } from '../planner/plan/record-index.js';
import { streamRows } from '../graph/stream-rows.js';
import { keepByVersion } from './keep-by-version.js';

/** Maximum records read per label: more add hardly any new words. */
const MAX_RECORDS = 20_000;

type Store = Pick<GraphStore, 'read'>;

/**
 * Returns a function that reads the counts and caches them until the version changes.
 * @param assertUnchanged rejects if the graph no longer holds the data that the record index was
 *   built from
 */
export function createWordCounter(
  store: Store,
  assertUnchanged: (recordIndex: RecordIndex) => Promise<void> = () => Promise.resolve(),
): (recordIndex: RecordIndex) => Promise<WordCounts> {
  return keepByVersion(() => countWords(store), assertUnchanged);
}

async function countWords(store: Store): Promise<WordCounts> {
  const counts = new Map<string, number>();
  for (const label of searchedLabels) {
    let records = 0;
    for await (const { words } of streamRows(store, (afterId, limit) =>
      printWords(label, afterId, limit),
    )) {
      for (const word of new Set(words.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
      records += 1;
      if (records === MAX_RECORDS) break;
    }
  }
  return counts;
}

/** One row per record, ordered by id. Uses the index on the id. */
function printWords(
  label: SearchedLabel,
  afterId: string,
  limit: number,
): Statement<{ readonly id: string; readonly words: string }> {
  const { property } = textIndexOf(label);
  return {
    text: `MATCH (n:${label}) WHERE n.id > $afterId RETURN n.id AS id, n.${property} AS words ORDER BY n.id LIMIT $limit`,
    params: { afterId, limit },
    parseRow: ({ id, words }) => {
      if (typeof id !== 'string' || typeof words !== 'string') {
        throw new TypeError('a searched record has no id or no words');
      }
      return { id, words };
    },
  };
}
