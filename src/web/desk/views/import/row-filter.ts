/** Which rows are selected, as URL parameters and as the API's filter. Pure. */
import type { ImportFilter, RowFate } from '../../../generated/desk/graphql.js';
import { fates } from '../../imports/import-words.js';

export interface RowFilter {
  readonly fates: readonly RowFate[];
  readonly faults: readonly string[];
  readonly text: string;
}

export function readRowFilter(parameters: URLSearchParams): RowFilter {
  return {
    fates: fates.filter((fate) => parameters.getAll('fate').includes(fate)),
    faults: [...new Set(parameters.getAll('fault'))],
    text: parameters.get('q') ?? '',
  };
}

/** The parameters with another filter; the list begins at its first page again. */
export function withRowFilter(parameters: URLSearchParams, filter: RowFilter): URLSearchParams {
  const changed = new URLSearchParams(parameters);
  for (const name of ['fate', 'fault', 'q', 'after']) changed.delete(name);
  for (const fate of filter.fates) changed.append('fate', fate);
  for (const fault of filter.faults) changed.append('fault', fault);
  if (filter.text !== '') changed.set('q', filter.text);
  return changed;
}

/** Adds a value, or removes it if it is there. */
export function toggle<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

export function isEmptyFilter(filter: RowFilter): boolean {
  return filter.fates.length === 0 && filter.faults.length === 0 && filter.text.trim() === '';
}

/** @param allowed fates that the filter is limited to */
export function toImportFilter(filter: RowFilter, allowed?: readonly RowFate[]): ImportFilter {
  const wanted =
    allowed === undefined
      ? filter.fates
      : allowed.filter((fate) => filter.fates.length === 0 || filter.fates.includes(fate));
  const text = filter.text.trim();
  return {
    ...((allowed !== undefined || wanted.length > 0) && { fates: wanted }),
    ...(filter.faults.length > 0 && { faults: filter.faults }),
    ...(text !== '' && { text }),
  };
}
