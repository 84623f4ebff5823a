/** One record from each group of rows: columns fill its fields. */
import type { Value } from '../../cypher/statement.js';
import type { SeedSection } from '../../corpus/seed-records.js';
import { tell, type Assembler, type Assembly } from '../assembly.js';
import type { MappedRow } from '../import-model.js';
import { toRecordId } from '../record-ids.js';
import { resolveRecords } from '../resolve-records.js';
import { sectionOfId } from '../sections.js';

export const assembleFlat: Assembler = ({ key, rows: [row] }, assembly) => {
  const { section, columns } = assembly.profile;
  const id = section === undefined ? undefined : findId(key, section, row, assembly);
  if (section === undefined || id === undefined) return [];
  const record: Record<string, Value> = { id };
  for (const column of columns) {
    const value = row.cells[column.name];
    if (column.fills === undefined || value === undefined) continue;
    if (column.names.length === 0) {
      record[column.fills] = value;
      continue;
    }
    const ids = resolveRecords(row, column, assembly).map((found) => found.id);
    const [first] = ids;
    if (first !== undefined) record[column.fills] = column.list === undefined ? first : ids;
  }
  return [{ section, id, record }];
};

/** The record that the key names, by its id or name, or a new one. */
function findId(
  key: string,
  section: SeedSection,
  row: MappedRow,
  assembly: Assembly,
): string | undefined {
  if (sectionOfId(key) === section) return key;
  const found = assembly.lookup.resolveName({ name: key, sections: [section] });
  if (found.status === 'FOUND') return found.id;
  if (found.status === 'IGNORED') return undefined;
  if (found.status === 'OPEN' && found.isAmbiguous) {
    const [column] = assembly.profile.rowKey;
    const message = `"${key}" is the name of several records.`;
    tell(assembly, row, column, 'UNRESOLVED_NAME', message, 'Decide which of them it names.');
    return undefined;
  }
  return toRecordId(section, key);
}
