/** Checks records by the rules of the seeds, field by field; references are checked with the whole record. */
import { entryLayouts } from '../corpus/seed-layout.js';
import { toValueTree } from '../corpus/value-tree.js';
import { checkEntry } from '../corpus/validate/check-entry.js';
import { FaultList } from '../corpus/validate/fault-list.js';
import { sentence } from '../domain/text/sentence.js';
import type { ImportedRecord } from './import-model.js';
import type { RowFault } from './row-faults.js';

const POSITION = /positions\[(\d+)\]/;

/** @param rows of the group; the n-th gives the n-th position, if there is one */
export function checkRecords(
  records: readonly ImportedRecord[],
  rows: readonly number[],
): readonly RowFault[] {
  return records.flatMap(({ section, id, record }) => {
    // Votes are not entries of nodes: their list of states is checked when they are proposed.
    if (section === 'votes') return [];
    const found = new FaultList();
    checkEntry(toValueTree(record), entryLayouts[section], { file: id, line: 0, path: '' }, found);
    return found.inOrder().map(({ path, problem, remedy }) => ({
      row: rows[Number(POSITION.exec(path)?.[1] ?? 0)] ?? rows[0] ?? 0,
      column: undefined,
      code: 'INVALID_RECORD' as const,
      severity: 'ERROR' as const,
      message: `${[id, path.replace(/^\./, '')].filter((part) => part !== '').join(', ')}: ${problem}.`,
      remedy: sentence(remedy),
    }));
  });
}
