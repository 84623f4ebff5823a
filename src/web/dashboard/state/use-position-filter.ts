/** The filter that the address holds, and ways to change it. */
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { PositionFilter } from '../../generated/graphql.js';
import { parsePositionFilter, type FilterKey } from './position-filter.js';

export interface FilterState {
  readonly filter: PositionFilter;
  readonly isFiltered: boolean;
  readonly valuesOf: (key: FilterKey) => readonly string[];
  /** Takes the place of all values of the key. */
  readonly setValues: (key: FilterKey, values: readonly string[]) => void;
}

export function usePositionFilter(): FilterState {
  const [parameters, setParameters] = useSearchParams();
  const filter = useMemo(() => parsePositionFilter(parameters), [parameters]);
  return {
    filter,
    isFiltered: Object.keys(filter).length > 0,
    valuesOf: (key) => parameters.getAll(key),
    setValues: (key, values) => {
      setParameters((before) => {
        const after = new URLSearchParams(before);
        after.delete(key);
        for (const value of values) after.append(key, value);
        return after;
      });
    },
  };
}
