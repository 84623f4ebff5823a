/** The position filter of the URL, and functions to change it. */
import { useMemo } from 'react';
import type { PositionFilter } from '../../generated/graphql.js';
import { parsePositionFilter } from './position-filter.js';
import { useValues, type Values } from './use-values.js';

export interface FilterState extends Pick<Values, 'valuesOf' | 'setValues'> {
  readonly filter: PositionFilter;
  readonly isFiltered: boolean;
}

export function usePositionFilter(): FilterState {
  const { parameters, valuesOf, setValues } = useValues();
  const filter = useMemo(() => parsePositionFilter(parameters), [parameters]);
  return { filter, isFiltered: Object.keys(filter).length > 0, valuesOf, setValues };
}
