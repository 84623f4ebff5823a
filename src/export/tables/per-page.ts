/** Row sources: rows that are read from pages of positions, or of other nodes. */
import type { RawRow, Statement } from '../../cypher/statement.js';
import type { NodeLabel } from '../../domain/ontology/node-definitions.js';
import type { TableRow } from '../export-format.js';
import { nodeIds, pagesOf, positionIds } from '../read-records.js';
import type { TableSource } from './table.js';

/** Not more, because larger pages would delay other requests. */
const ROWS_PER_PAGE = 250;

export interface PageReading<Selection> {
  /** Pages of positions, or of the nodes of a label. */
  readonly of: 'Position' | NodeLabel;
  /** Nodes per statement. */
  readonly pageSize?: number;
  readonly print: (ids: readonly string[]) => Statement;
  readonly toRows: (row: RawRow, source: TableSource<Selection>) => readonly TableRow[];
}

/** Reads the rows in the order of the ids, and holds those of one page. */
export function perPage<Selection>({
  of,
  pageSize = ROWS_PER_PAGE,
  print,
  toRows,
}: PageReading<Selection>): (
  source: TableSource<Selection>,
) => AsyncGenerator<readonly TableRow[]> {
  return async function* (source) {
    for await (const rows of readPages(source, of, print, pageSize)) {
      yield rows.flatMap((row) => toRows(row, source));
    }
  };
}

/** The rows of a statement over each page of ids. */
export async function* readPages(
  { members, reader }: Pick<TableSource<unknown>, 'members' | 'reader'>,
  of: 'Position' | NodeLabel,
  print: (ids: readonly string[]) => Statement,
  pageSize = ROWS_PER_PAGE,
): AsyncGenerator<readonly RawRow[]> {
  const { store, statementTimeoutMs: timeoutMs, signal } = reader;
  const pages = of === 'Position' ? positionIds(members, reader) : nodeIds(of, members, reader);
  for await (const ids of pages) {
    for (const page of pagesOf(ids, pageSize)) {
      yield await store.read(print(page), { timeoutMs, signal });
    }
  }
}
