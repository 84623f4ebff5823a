/** Prints a filter of a plan as a predicate. */
import { printFilterPredicate } from '../../cypher/filter-predicate.js';
import type { ParameterList } from '../../cypher/parameters.js';
import type { RecordIndex } from '../plan/record-index.js';
import type { BoundFilter } from '../plan/plan.js';

/** The filter as conditions over `variable`; none where it constrains nothing. */
export function printFilter(
  filter: BoundFilter,
  variable: string,
  parameters: ParameterList,
  recordIndex: RecordIndex,
): readonly string[] {
  const predicate = printFilterPredicate(
    filter.name,
    filter.value,
    variable,
    parameters,
    recordIndex.expandParts,
  );
  return predicate === undefined ? [] : [predicate];
}
