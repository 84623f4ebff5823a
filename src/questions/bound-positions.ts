/**
 * The positions that a question covers, however they were found: by a filter, or in a part of the
 * graph.
 */
import { printMatching } from '../planner/print/access-path.js';
import { isEmptyFilter, parseFilter } from '../planner/plan/parse-filter.js';
import { printCall } from '../planner/print/print-clauses.js';
import type { PrintContext } from '../planner/print/print-context.js';

export interface BoundPositions {
  /** Variables that the lines start from, as in `CALL (…)`; empty where none. */
  readonly scope: string;
  /** Lines that bind `p` once to each of the positions. */
  readonly lines: readonly string[];
}

/** The positions that match a filter. @throws InputError for an invalid filter */
export function bindFiltered(
  filter: object | null | undefined,
  context: PrintContext,
): BoundPositions & { readonly isEverything: boolean } {
  const bound = parseFilter('PositionFilter', filter ?? {}, context.recordIndex);
  return {
    scope: '',
    lines: printMatching('Position', 'p', bound, context),
    isEverything: isEmptyFilter(bound),
  };
}

/** A block over the positions `p`, whose last line returns its columns. */
export function printOver({ scope, lines }: BoundPositions, more: readonly string[]): string {
  return printCall(scope, [...lines, ...more]);
}
