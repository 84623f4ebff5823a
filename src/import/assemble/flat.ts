/** One record from each group of rows: columns fill its fields. */
import type { Value } from '../../cypher/statement.js';
import type { Assembler } from '../assembly.js';
import { resolveRecords } from '../resolve-records.js';
import { toRecordId } from '../record-ids.js';

export const assembleFlat: Assembler = ({ key, rows: [row] }, assembly) => {
  const { section, columns } = assembly.profile;
  if (section === undefined) return [];
  const record: Record<string, Value> = { id: toRecordId(section, key) };
  for (const column of columns) {
    const value = row.cells[column.name];
    if (column.fills === undefined || value === undefined) continue;
    if (column.names.length === 0) {
      record[column.fills] = value;
      continue;
    }
    const found = resolveRecords(row, column, assembly);
    const ids = found.map(({ id }) => id);
    if (column.list !== undefined) {
      if (ids.length > 0) record[column.fills] = ids;
    } else if (ids[0] !== undefined) record[column.fills] = ids[0];
  }
  return [{ section, id: String(record['id']), record }];
};
