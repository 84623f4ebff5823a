/**
 * Records that are not in a table, of a release or of an exported graph, as the rows of one: one row a
 * record, with the records that it refers to, so that each row can be accepted without the others.
 */
import {
  seedSections,
  textOf,
  type SeedRecord,
  type SeedSection,
} from '../../corpus/seed-records.js';
import type { SeedRecords } from '../../corpus/seed-records.js';
import type { Value } from '../../cypher/statement.js';
import type { ImportedRecord, SourceRow } from '../import-model.js';

/** Headers of the rows. */
export const recordHeaders = ['section', 'id', 'record', 'needs'] as const;

/** @param rowOf the row of a record in its source; without one, its number in the order of the sections */
export function* toRecordRows(
  records: SeedRecords,
  rowOf: ReadonlyMap<string, number> = new Map(),
): Generator<SourceRow> {
  const all = listRecords(records);
  // Statements are rows of their own: what one answers need not be accepted with it.
  const known = new Map(
    all.flatMap((each) =>
      each.section === 'statements' || each.section === 'votes' ? [] : [[each.id, each] as const],
    ),
  );
  for (const [index, each] of all.entries()) {
    const needs = findNeeds(each, known);
    yield {
      row: rowOf.get(each.id) ?? index + 1,
      cells: {
        section: each.section,
        id: each.id,
        record: JSON.stringify(each.record),
        needs: needs.length === 0 ? '' : JSON.stringify(needs),
      },
    };
  }
}

function listRecords(records: SeedRecords): readonly ImportedRecord[] {
  return seedSections.flatMap((section: SeedSection) =>
    records[section].map((record: SeedRecord) => ({
      section,
      id: textOf(record, section === 'votes' ? 'initiative' : 'id') ?? '',
      record,
    })),
  );
}

/** What it refers to, at any distance. */
function findNeeds(
  of: ImportedRecord,
  known: ReadonlyMap<string, ImportedRecord>,
): readonly ImportedRecord[] {
  const found = new Map<string, ImportedRecord>();
  const pending: SeedRecord[] = [of.record];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const text of textsIn(next)) {
      const other = known.get(text);
      const isItself = text === of.id && of.section !== 'votes';
      if (other === undefined || isItself || found.has(text)) continue;
      found.set(text, other);
      pending.push(other.record);
    }
  }
  return [...found.values()];
}

function* textsIn(value: Value): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value as readonly Value[]) yield* textsIn(each);
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) yield* textsIn(each);
  }
}
