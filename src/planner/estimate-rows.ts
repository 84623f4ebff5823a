/**
 * How many rows a plan may bring back at most, as far as that can be known before it is run: pages
 * multiply along a path. Plain lists are bounded by the data, not by a page, so they count with what
 * they usually hold.
 */
import { QueryTooCostlyError } from '../domain/errors.js';
import type { NodePlan, RelationPlan } from './plan.js';

/** Makers, targets, excerpts, documents of one position: seldom more. */
const ROWS_OF_A_LIST = 3;

/** @throws QueryTooCostlyError when `rows` nodes, with all that is selected below them, are too many. */
export function assertRowsWithin(maxRows: number, rows: number, node: NodePlan | undefined): void {
  const estimate = rows * rowsOfOne(node);
  if (estimate <= maxRows) return;
  throw new QueryTooCostlyError(
    `The query may bring back ${estimate.toLocaleString('en')} rows; at most ${maxRows.toLocaleString('en')} are answered. Pages multiply: ask for smaller ones (first, last) where they are nested, or for the inner ones by id in a second query.`,
  );
}

/** A node and all below it. */
function rowsOfOne(node: NodePlan | undefined): number {
  const below = (node?.relations ?? []).map(
    (relation) => rowsOfRelation(relation) * rowsOfOne(relation.node),
  );
  return below.reduce((sum, rows) => sum + rows, 1);
}

function rowsOfRelation({ binding, connection }: RelationPlan): number {
  if (connection !== undefined) return connection.wantsRows ? connection.page.size : 0;
  if (binding.shape === 'SINGLE') return 1;
  return binding.shape === 'REFERENCES' && binding.usualRows !== undefined
    ? binding.usualRows
    : ROWS_OF_A_LIST;
}
