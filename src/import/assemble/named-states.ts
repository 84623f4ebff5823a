/** The state of a row that has a code, a name, or both. */
import type { Assembly } from '../assembly.js';
import type { MappedRow } from '../import-model.js';
import { resolveRecord, textIn, type FoundRecord } from '../resolve-records.js';
import type { SeedSection } from '../../corpus/seed-records.js';
import { parseCountryName } from './country-names.js';

/**
 * The columns are `code` and `name`. Undefined if neither can be resolved, or they stand for different
 * records; the report says so.
 */
export function resolveNamedState(
  row: MappedRow,
  sections: readonly SeedSection[],
  assembly: Assembly,
): FoundRecord | undefined {
  const [code, name] = [textIn(row, 'code'), textIn(row, 'name')];
  const column = code === undefined ? 'name' : 'code';
  const written = code ?? name;
  if (written === undefined) {
    assembly.report({
      row: row.row,
      column,
      code: 'MISSING_VALUE',
      severity: 'ERROR',
      message: 'The row names nobody.',
      remedy: "Fill in the code or the name. Namibia's code is NA: read the column as text.",
    });
    return undefined;
  }
  const country = parseCountryName(written);
  if (country.kind === 'ERROR') {
    assembly.report({
      row: row.row,
      column,
      code: 'SPREADSHEET_ERROR',
      severity: 'ERROR',
      message: `"${written}" is an error of a spreadsheet; who is meant is lost.`,
      remedy: 'Take the cell from the table as it was published, and read all cells as text.',
    });
    return undefined;
  }
  const sought = 'name' in country ? country.name : written;
  const found = resolveRecord({ name: sought, row: row.row, column, sections }, assembly);
  if (found === undefined || code === undefined || name === undefined) return found;
  if (!differs(found, name, sections, assembly)) return found;
  tellDifference(row, code, name, found, assembly);
  return undefined;
}

/** A name that names nothing is no contradiction: the code is clear. */
function differs(
  { id }: FoundRecord,
  name: string,
  sections: readonly SeedSection[],
  { lookup }: Assembly,
): boolean {
  const country = parseCountryName(name);
  const sought = 'name' in country ? country.name : name;
  const found = lookup.resolveName({ name: sought, sections });
  return found.status === 'FOUND' && found.id !== id;
}

function tellDifference(
  { row }: MappedRow,
  code: string,
  name: string,
  { id }: FoundRecord,
  { report }: Assembly,
): void {
  report({
    row,
    column: 'code',
    code: 'NAME_AND_CODE_DIFFER',
    severity: 'ERROR',
    message: `The code "${code}" is ${id}, but the name is "${name}".`,
    remedy: 'Correct one of the two.',
  });
}
