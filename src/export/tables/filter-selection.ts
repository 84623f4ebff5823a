/** The parameters of tables that take a filter of positions and nothing else. */
import type { PositionFilter } from '../../domain/selection/filters.js';
import { parseFilterParameters } from '../../domain/selection/selection-parameters.js';
import type { GivenParameters } from '../../domain/selection/url-parameters.js';

export interface FilterSelection {
  readonly filter: PositionFilter;
}

/** @throws InputError that names the parameter */
export function parseFilterSelection(given: GivenParameters): FilterSelection {
  return { filter: parseFilterParameters(given).filter };
}
