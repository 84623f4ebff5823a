/** States and blocs in cells of EuRepoC, by their code where the table has one. */
import type { Assembly } from '../../assembly.js';
import { resolveRecord } from '../../resolve-records.js';
import { absentTest } from './absent-test.js';
import { splitCell } from './attributions.js';
import { parseCountryName } from '../country-names.js';

export interface CountryCell {
  readonly row: number;
  /** Of the profile. */
  readonly column: string;
  readonly names: string | undefined;
  /** Codes of ISO 3166, in the order of the names. Namibia's is NA. */
  readonly codes?: string | undefined;
}

const CODE = /^[A-Z]{2}$/;

/** Ids of the states and blocs, each once. */
export function resolveCountries(cell: CountryCell, assembly: Assembly): ReadonlySet<string> {
  const isAbsent = absentTest(assembly);
  const names = splitCell(cell.names ?? '');
  const codes = splitCell(cell.codes ?? '');
  const written = names.map((name, at) => {
    const code = codes.length === names.length ? (codes[at] ?? '') : '';
    return CODE.test(code) ? code : name;
  });
  const found = new Set<string>();
  for (const each of new Set(written)) {
    if (isAbsent(each)) continue;
    const id = resolveCountry(each, cell, assembly);
    if (id !== undefined) found.add(id);
  }
  return found;
}

export function resolveCountry(
  text: string,
  { row, column }: Pick<CountryCell, 'row' | 'column'>,
  assembly: Assembly,
): string | undefined {
  const country = parseCountryName(text);
  switch (country.kind) {
    case 'ERROR':
      assembly.report({
        row,
        column,
        code: 'SPREADSHEET_ERROR',
        severity: 'WARNING',
        message: `"${text}" is an error of a spreadsheet; the country is lost.`,
        remedy: 'Take the country from the table as it was published, and read all cells as text.',
      });
      return undefined;
    case 'REGION':
      assembly.report({
        row,
        column,
        code: 'REGION_AS_STATE',
        severity: 'NOTE',
        message: `"${text}" is a part of the world and left out.`,
        remedy: 'Nothing, unless the states are known: then write them.',
      });
      return undefined;
    case 'STATE':
    case 'BLOC':
      // Organisations of states stand in the same columns, without a mark: `United Nations`.
      return resolveRecord(
        {
          name: country.name,
          row,
          column,
          sections: country.kind === 'STATE' ? ['states', 'blocs'] : ['blocs'],
        },
        assembly,
      )?.id;
  }
}
