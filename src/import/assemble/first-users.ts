/** Names that several records of one table have. */
import { foldText } from '../../domain/text/text-folding.js';
import type { RecordLookup } from '../import-model.js';

/** Ids by folded name, for each reading of a table: each has a lookup of its own. */
const users = new WeakMap<RecordLookup, Map<string, string>>();

/** The first record of the table with the name; the given one if there was none. */
export function firstUser(name: string, id: string, lookup: RecordLookup): string {
  const seen = users.get(lookup) ?? new Map<string, string>();
  users.set(lookup, seen);
  const folded = foldText(name);
  const first = seen.get(folded) ?? id;
  seen.set(folded, first);
  return first;
}
