/** Helps tables whose rows are sums over many positions. */
import type { TableRow } from '../export-format.js';

const ROWS_PER_BATCH = 500;

/** Batches of rows, because an async iteration per row would cost more than writing it. */
export function* inBatches(rows: Iterable<TableRow>): Generator<readonly TableRow[]> {
  let batch: TableRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** `denials`, `EVIDENCE_CHALLENGE` -> `denialsEvidenceChallenge`. */
export function toColumnName(prefix: string, term: string): string {
  return (
    prefix +
    term.toLowerCase().replaceAll(/(?:^|_)[a-z]/g, (start) => start.slice(-1).toUpperCase())
  );
}
