/**
 * Rows of one incident of EuRepoC -> the incident, and a statement with one accusation for each
 * attribution that is the act of a state. EuRepoC codes what others reported: what its tables do not
 * say (the degree of certainty, the grounds, the words) is left open for a person who reads the pages.
 */
import { entriesOf, textOf, textsOf, type SeedRecord } from '../../../corpus/seed-records.js';
import { foldText } from '../../../domain/text/text-folding.js';
import type { Assembler, Assembly } from '../../assembly.js';
import type { ImportedRecord, MappedRow } from '../../import-model.js';
import { textIn } from '../../resolve-records.js';
import { absentTest } from './absent-test.js';
import { readAttributions, splitUrls, type UnevenRow } from './attributions.js';
import { assembleStatement, type IncidentContext } from './attribution-statement.js';
import { readDay } from './eurepoc-dates.js';
import { resolveCountries } from './resolve-countries.js';
import { withoutFaultyRows } from './table-faults.js';
import { firstUser } from '../first-users.js';

/** Columns that describe the incident, and so are equal in all of its rows. */
const incidentColumns = ['name', 'start_date', 'end_date', 'receiver_country', 'sources'];

export const assembleEurepoc: Assembler = ({ key, rows }, assembly) => {
  const isAbsent = absentTest(assembly);
  const readable = withoutFaultyRows(rows, isAbsent, assembly);
  const [first] = readable;
  if (first === undefined) return [];
  reportDifferences(readable, assembly);
  const incident = findIncident(key, first, assembly);
  const { attributions, uneven } = readAttributions(readable, isAbsent);
  for (const each of uneven) reportUneven(each, assembly);
  const context: IncidentContext = {
    key,
    id: incident.id,
    affected: textsOf(incident.record, 'saidToAffect'),
    sources: urlsIn(first, 'attribution_sources', isAbsent),
  };
  const statements = attributions.flatMap(
    (attribution) => assembleStatement(attribution, context, assembly) ?? [],
  );
  const accused = statements.flatMap(({ record }) => accusedOf(record));
  if (incident.isOwn) warnOfAttributingName(first, accused, assembly);
  return [incident, ...statements];
};

function urlsIn(
  row: MappedRow,
  column: string,
  isAbsent: (text: string) => boolean,
): readonly string[] {
  return splitUrls(textIn(row, column) ?? '').filter((url) => !isAbsent(url));
}

interface FoundIncident extends ImportedRecord {
  /** Made by this import, rather than an incident of the record under the same name. */
  readonly isOwn: boolean;
}

function findIncident(key: string, row: MappedRow, assembly: Assembly): FoundIncident {
  const { lookup } = assembly;
  const id = `incident:eurepoc-${key}`;
  const name = textIn(row, 'name') ?? '';
  const found = lookup.resolveName({ name, sections: ['incidents'] });
  const other = found.status === 'FOUND' && found.id !== id ? found : undefined;
  // Another incident of EuRepoC with the same title is not the same, unless a person says so.
  const isSame = other?.by === 'JUDGEMENT' || other?.id.startsWith('incident:eurepoc-') === false;
  const record = other && isSame ? lookup.find('incidents', other.id) : undefined;
  if (other !== undefined && record !== undefined) {
    return { section: 'incidents', id: other.id, record, isOwn: false };
  }
  warnOfRepeatedTitle(name, other?.id ?? firstUser(name, id, lookup), id, row.row, assembly);
  return {
    section: 'incidents',
    id,
    record: makeIncident(id, key, name, row, assembly),
    isOwn: true,
  };
}

function warnOfRepeatedTitle(
  title: string,
  first: string,
  id: string,
  row: number,
  { report }: Assembly,
): void {
  if (first === id) return;
  report({
    row,
    column: 'name',
    code: 'REPEATED_TITLE',
    severity: 'WARNING',
    message: `"${title}" is also the name of ${first}.`,
    remedy: 'Add what tells the two apart, such as the year; or decide that they are the same.',
  });
}

function makeIncident(
  id: string,
  key: string,
  name: string,
  row: MappedRow,
  assembly: Assembly,
): SeedRecord {
  const from = readDay(textIn(row, 'start_date'), row.row, 'start_date', assembly);
  const to = readDay(textIn(row, 'end_date'), row.row, 'end_date', assembly);
  const affected = resolveCountries(
    {
      row: row.row,
      column: 'receiver_country',
      names: textIn(row, 'receiver_country'),
      codes: textIn(row, 'receiver_code'),
    },
    assembly,
  );
  const period = toPeriod(from, to, row.row, assembly);
  return {
    id,
    name,
    kind: 'operation',
    ...(period === undefined ? {} : { period }),
    ...(affected.size === 0 ? {} : { saidToAffect: [...affected] }),
    note: `EuRepoC ${key}; period and saidToAffect as it codes them, kind not coded by it`,
  };
}

function toPeriod(
  from: string | undefined,
  to: string | undefined,
  row: number,
  { report }: Assembly,
): string | undefined {
  if (from === undefined || to === undefined) return from ?? to;
  // A year in which a day is the last says no more than the year.
  if (to.startsWith(from)) return from;
  if (to >= from.slice(0, to.length)) return `${from}/${to}`;
  report({
    row,
    column: 'end_date',
    code: 'INVALID_DATE',
    severity: 'WARNING',
    message: `The incident ends (${to}) before it starts (${from}); only the start is kept.`,
    remedy: 'Correct one of the dates.',
  });
  return from;
}

function reportDifferences(rows: readonly MappedRow[], { report }: Assembly): void {
  const [first] = rows;
  if (first === undefined) return;
  for (const column of incidentColumns) {
    const other = rows.find((row) => textIn(row, column) !== textIn(first, column));
    if (other === undefined) continue;
    report({
      row: other.row,
      column,
      code: 'ROWS_DISAGREE',
      severity: 'ERROR',
      message: `The rows of one incident differ in ${column}.`,
      remedy: `Correct it to equal row ${String(first.row)}, or correct the incident's id.`,
    });
  }
}

function reportUneven({ row, lengths }: UnevenRow, { report }: Assembly): void {
  const counts = [...lengths].map(([column, length]) => `${column} ${String(length)}`);
  report({
    row,
    column: [...lengths.keys()][0],
    code: 'UNEVEN_LISTS',
    severity: 'WARNING',
    message: `The lists of attributions differ in length, or are too long (${counts.join(', ')}), so that none of them is read.`,
    remedy: 'Take the attributions from the table with one row for each, or correct the lists.',
  });
}

/** Ids of those that the first position of a statement accuses. */
function accusedOf(statement: SeedRecord): readonly string[] {
  return entriesOf(statement, 'positions')
    .flatMap((position) => entriesOf(position, 'against'))
    .flatMap((each) => textOf(each, 'actor') ?? []);
}

/** Who is said to be behind an incident stands only in the positions that allege it. */
function warnOfAttributingName(
  row: MappedRow,
  accused: readonly string[],
  { lookup, report }: Assembly,
): void {
  const name = textIn(row, 'name') ?? '';
  const words = ` ${foldText(name)} `;
  const said = accused
    .map((id) => lookup.find('states', id) ?? lookup.find('groups', id) ?? {})
    .flatMap((record) => [textOf(record, 'name') ?? '', ...textsOf(record, 'aliases')])
    .find((each) => each !== '' && words.includes(` ${foldText(each)} `));
  if (said === undefined) return;
  report({
    row: row.row,
    column: 'name',
    code: 'NAME_ATTRIBUTES',
    severity: 'WARNING',
    message: `The name of the incident says "${said}", who is accused of it.`,
    remedy: 'Name the incident after what happened, not after who is said to have done it.',
  });
}
