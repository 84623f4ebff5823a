/**
 * The positions that a question speaks of, however they were found: those that a filter keeps, or
 * those of a part of the graph.
 */
import { printMatching } from '../planner/print/access-path.js';
import { isEmptyFilter, parseFilter } from '../planner/plan/parse-filter.js';
import { printCall } from '../planner/print/print-clauses.js';
import type { PrintContext } from '../planner/print/print-context.js';

export interface BoundPositions {
  /** Variables that the lines start from, as they stand in `CALL (…)`; empty where none. */
  readonly scope: string;
  /** Lines that bind `p` to each of the positions once. */
  readonly lines: readonly string[];
}

/** Those that a filter keeps. @throws InputError for a filter that cannot be */
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
