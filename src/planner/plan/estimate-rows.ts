/**
 * Estimates how many rows a plan may bring into the answer at most, before it runs: page sizes
 * multiply along a path, and so do aliases, under which the answer repeats a row. Plain lists have
 * no page size, so they count with their usual length.
 */
import { USUAL_FACET_VALUES } from './facets.js';
import type { ConnectionPlan, NodePlan, RelationPlan } from './plan.js';

/** Makers, targets, excerpts, documents of one position: rarely more. */
const ROWS_OF_A_LIST = 3;

/** A node and everything below it. */
export function estimateRows(node: NodePlan | undefined): number {
  return 1 + sum((node?.relations ?? []).map(rowsOfRelation));
}

/**
 * A page of nodes with everything below them, each shown `repeats` times, and a row for their
 * total.
 */
export function estimatePageRows(
  { page, wantsRows, wantsTotal, facets }: ConnectionPlan,
  node: NodePlan | undefined,
  repeats: number,
): number {
  const rows = wantsRows ? page.size * repeats * estimateRows(node) : 0;
  return rows + (wantsTotal ? 1 : 0) + facets.length * USUAL_FACET_VALUES;
}

function rowsOfRelation({ binding, connection, node, lookUps, repeats }: RelationPlan): number {
  if (connection !== undefined) return estimatePageRows(connection, node, repeats);
  const below = estimateRows(node) + sum(lookUps.map((lookUp) => estimateRows(lookUp.node)));
  return rowsOfList(binding) * repeats * below;
}

function rowsOfList(binding: RelationPlan['binding']): number {
  if (binding.shape === 'SINGLE') return 1;
  return binding.shape === 'REFERENCES' && binding.usualRows !== undefined
    ? binding.usualRows
    : ROWS_OF_A_LIST;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
