/**
 * Properties of an edge that represents one position, whatever its target.
 */
import type { Value } from '../cypher/statement.js';
import type { DaySpan } from '../domain/networks/relation-ties.js';
import { parsePartialDate } from '../domain/time/partial-date.js';
import type { ExportProperties, TableRow } from './export-format.js';
import { positionColumns } from './position-table.js';
import { textOf } from './print-export.js';

export type PositionColumn = keyof typeof positionColumns;

/** The position's columns that an edge includes. */
const shownColumns = [
  'asserts',
  'quote',
  'occurredOn',
  'occurredFrom',
  'occurredTo',
  'datePrecision',
  'conduct',
  'hedge',
  'basis',
  'isCounter',
  'isAnswered',
  'denialForm',
  'contests',
  'respondsTo',
  'replyRelations',
  'statement',
  'statementTitle',
  'sourceCheck',
  'excerpts',
  'documents',
  'publishers',
] as const satisfies readonly PositionColumn[];

/** @param relation describes the values of the edge's `relation` */
export function describePositionEdge(relation: string): ExportProperties {
  return {
    position: { type: 'STRING', describes: 'id of the position that the edge represents' },
    // Not `kind`: readers of GEXF keep an edge's type there.
    positionKind: positionColumns.kind,
    relation: { type: 'STRING', describes: relation },
    makers: { type: 'INTEGER', describes: 'on how many behalves it was made; one edge for each' },
    ...Object.fromEntries(shownColumns.map((column) => [column, positionColumns[column]])),
  };
}

/** @param row a row of the table of positions */
export function toPositionEdge(row: TableRow, relation: string): Readonly<Record<string, Value>> {
  return {
    position: textOf(row['id']),
    positionKind: textOf(row['kind']),
    relation,
    makers: textsOf(row['madeBy']).length,
    ...Object.fromEntries(
      shownColumns.flatMap((column) => {
        const value = row[column];
        return value === undefined ? [] : [[column, value] as const];
      }),
    ),
  };
}

export function textsOf(value: Value | undefined): readonly string[] {
  // The table's lists are lists of text.
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The days on which the position may have been taken. */
export function spellOf(row: TableRow): DaySpan {
  const { dayFrom, dayTo } = parsePartialDate(textOf(row['occurredOn']));
  return { dayFrom, dayTo };
}
