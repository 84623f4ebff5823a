/** Reads which words the records have, when a search first needs it, once per dataset version. */
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

/** Records of a label that are looked at: more of them bring hardly a word that is new. */
const MAX_RECORDS = 20_000;

type Store = Pick<GraphStore, 'read'>;

/**
 * A function that reads them; what it has read is kept until the version is another.
 * @param assertUnchanged rejects where the graph no longer holds what the record index was read from
 */
export function createWordCounter(
  store: Store,
  assertUnchanged: (recordIndex: RecordIndex) => Promise<void> = () => Promise.resolve(),
): (recordIndex: RecordIndex) => Promise<WordCounts> {
  let kept: { readonly version: string; readonly counts: Promise<WordCounts> } | undefined;
  return async (recordIndex) => {
    const { version } = recordIndex;
    if (kept?.version !== version) {
      const counts = countWords(store).then(async (counted) => {
        await assertUnchanged(recordIndex);
        return counted;
      });
      kept = { version, counts };
    }
    const { counts } = kept;
    try {
      return await counts;
    } catch (error) {
      // The next search tries again.
      if (kept.counts === counts) kept = undefined;
      throw error;
    }
  };
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

/** One row a record, by id. Leans on the index of the id. */
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
