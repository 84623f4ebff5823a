/** The report of an import as CSV: one line for each row of the table, with what became of it. */
import { BYTE_ORDER_MARK, printCsvRow } from '../../domain/text/csv-text.js';
import { toRecordKey } from '../record-key.js';
import type { GroupStanding, ImportFault, ReadGroup, StandingGroup } from './table-import.js';

const COLUMNS = ['row', 'key', 'fate', 'reason', 'change_set', 'records', 'edited', 'faults'];

/** @param faults of the table as a whole */
export async function* printImportReport(
  groups: AsyncIterable<StandingGroup>,
  faults: readonly ImportFault[],
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + printCsvRow(COLUMNS);
  for (const fault of faults) {
    yield printCsvRow([fault.row, '', '', '', '', '', '', printFault(fault)].map(emptyToAbsent));
  }
  for await (const { group, standing } of groups) yield* printGroup(group, standing);
}

function* printGroup(group: ReadGroup, standing: GroupStanding): Generator<string> {
  const { key, rows, base, records, edited, faults } = group;
  const ids = new Set([...base, ...records].map(toRecordKey));
  const fields = edited.flatMap(({ id, fields: own }) => own.map((field) => `${id} ${field}`));
  for (const [index, row] of rows.entries()) {
    const own = faults.filter(
      (fault) => fault.row === row || (index === 0 && !rows.includes(fault.row)),
    );
    yield printCsvRow(
      [
        row,
        key,
        standing.fate,
        standing.reason ?? group.declinedBefore ?? '',
        standing.changeSet ?? '',
        index === 0 ? [...ids].join(' ') : '',
        index === 0 ? fields.join(' ') : '',
        own.map(printFault).join(' | '),
      ].map(emptyToAbsent),
    );
  }
}

function printFault({ code, severity, column, message, remedy }: ImportFault): string {
  const place = column === undefined ? '' : ` [${column}]`;
  return `${severity} ${code}${place}: ${message} ${remedy}`;
}

function emptyToAbsent(cell: string | number): string | number | undefined {
  return cell === '' ? undefined : cell;
}
