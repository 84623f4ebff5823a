/** Applies corrections of cells to rows before they are read. */
import type { SourceRow } from './import-model.js';
import { foldHeader, type HeaderMap } from './match-headers.js';
import type { RowCorrection } from './read-judgements.js';

export type CorrectRow = (key: string, act: number, row: SourceRow) => SourceRow;

/**
 * A correction names a cell by its header or by the column of the profile; a column that the table lacks
 * must be in `headers` all the same, under its own name (`withCorrectedColumns`).
 */
export function createCorrections(
  corrections: readonly RowCorrection[],
  headers: HeaderMap,
): CorrectRow {
  const byKey = new Map<string, RowCorrection[]>();
  for (const correction of corrections) {
    const known = byKey.get(correction.key);
    if (known === undefined) byKey.set(correction.key, [correction]);
    else known.push(correction);
  }
  return (key, act, row) => {
    const own = (byKey.get(key) ?? []).filter((each) => each.act === undefined || each.act === act);
    if (own.length === 0) return row;
    const cells = { ...row.cells };
    for (const { set } of own) {
      for (const [column, text] of Object.entries(set)) cells[headerOf(column, headers)] = text;
    }
    return { ...row, cells };
  };
}

/** The headers of the table, and those of columns of the profile that only corrections fill. */
export function withCorrectedColumns(
  tableHeaders: readonly string[],
  corrections: readonly RowCorrection[],
): readonly string[] {
  const known = new Set(tableHeaders.map(foldHeader));
  const added = corrections
    .flatMap(({ set }) => Object.keys(set))
    .filter((column) => !known.has(foldHeader(column)));
  return [...tableHeaders, ...new Set(added)];
}

function headerOf(column: string, headers: HeaderMap): string {
  const folded = foldHeader(column);
  for (const [name, header] of headers) {
    if (foldHeader(name) === folded || foldHeader(header) === folded) return header;
  }
  return column;
}
