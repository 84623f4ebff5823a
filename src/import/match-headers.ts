/** Finds the columns of a profile among the headers of a table. */
import { foldText } from '../domain/text/text-folding.js';
import type { Profile } from './profile.js';
import type { RowFault } from './row-faults.js';

/** The header of the table, by column of the profile. */
export type HeaderMap = ReadonlyMap<string, string>;

export interface MatchedHeaders {
  readonly headers: HeaderMap;
  /** Of the header row. */
  readonly faults: readonly RowFault[];
}

/** Equal for headers that differ only in case, spaces, hyphens, underscores and points. */
export function foldHeader(header: string): string {
  return foldText(header).replaceAll(/[\s_\-.]+/g, '');
}

/** @param choices headers by column of the profile, where a person chose them */
export function matchHeaders(
  profile: Profile,
  tableHeaders: readonly string[],
  choices: HeaderMap = new Map(),
): MatchedHeaders {
  const headers = new Map<string, string>();
  const faults: RowFault[] = [];
  const chosen = new Set(choices.values());
  for (const column of profile.columns) {
    const choice = choices.get(column.name);
    const accepted = new Set([column.name, ...column.headers].map(foldHeader));
    const found =
      choice === undefined
        ? tableHeaders.filter((each) => !chosen.has(each) && accepted.has(foldHeader(each)))
        : tableHeaders.filter((each) => each === choice);
    const [header, second] = found;
    if (header !== undefined) headers.set(column.name, header);
    if (second !== undefined) {
      faults.push({
        row: 1,
        column: second,
        code: 'DUPLICATE_COLUMN',
        severity: 'ERROR',
        message: `"${String(header)}" and "${second}" both stand for ${column.name}.`,
        remedy: 'Rename or remove one of the two columns.',
      });
    }
    if (header === undefined && (column.required || choice !== undefined)) {
      faults.push({
        row: 1,
        column: choice ?? column.name,
        code: 'MISSING_COLUMN',
        severity: 'ERROR',
        message: `The table has no column ${choice ?? column.name}.`,
        remedy: `Add the column, or choose the one that has: ${column.description}`,
      });
    }
  }
  const used = new Set(headers.values());
  for (const header of tableHeaders) {
    if (used.has(header) || faults.some(({ column }) => column === header)) continue;
    faults.push({
      row: 1,
      column: header,
      code: 'UNKNOWN_COLUMN',
      severity: 'NOTE',
      message: `The column "${header}" is not read.`,
      remedy: 'Nothing, unless it stands for a column of the profile: then choose it.',
    });
  }
  return { headers, faults };
}

/** Profiles whose required columns are all there, those with the most columns in the table first. */
export function rankProfiles(
  profiles: readonly Profile[],
  tableHeaders: readonly string[],
): readonly Profile[] {
  return profiles
    .map((profile) => ({ profile, ...matchHeaders(profile, tableHeaders) }))
    .filter(({ faults }) => faults.every(({ severity }) => severity !== 'ERROR'))
    .toSorted((a, b) => share(b) - share(a))
    .map(({ profile }) => profile);

  function share({ headers }: { readonly headers: HeaderMap }): number {
    return headers.size / Math.max(1, tableHeaders.length);
  }
}
