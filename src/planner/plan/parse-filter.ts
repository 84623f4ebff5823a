/**
 * Parses filters for the planner: GraphQL input -> one of the domain's filter types, with its ids
 * checked against the record index.
 */
import { InputError } from '../../domain/errors.js';
import {
  filterKeys,
  type FilterKeys,
  type FilterName,
} from '../../domain/selection/filter-keys.js';
import {
  parseFilterValue,
  type FilterParts,
  type FilterValues,
  type PositionFilter,
} from '../../domain/selection/filters.js';
import { isWellFormedText } from '../../domain/text/text-folding.js';
import type { RecordIndex } from './record-index.js';
import type { BoundFilter } from './plan.js';

/**
 * @throws InputError for what the filter's type does not allow, or what the data does not contain
 */
export function parseFilter(
  name: FilterName,
  input: object,
  recordIndex: RecordIndex,
): BoundFilter {
  assertWellFormedText(input);
  // The value has the type that its name stands for.
  return {
    name,
    value: resolveFilter(name, parseFilterValue(name, input), recordIndex),
  } as BoundFilter;
}

/** Whether the filter matches everything. */
export function isEmptyFilter({ value }: BoundFilter): boolean {
  return Object.values(value).every((part) => part === undefined);
}

/** No engine accepts half of a surrogate pair. */
function assertWellFormedText(value: unknown): void {
  if (typeof value === 'string' && !isWellFormedText(value)) {
    throw new InputError('filter: a text contains half of a surrogate pair.');
  }
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(assertWellFormedText);
  }
}

/**
 * The filter with listed texts spelt as in the data.
 *
 * @throws InputError for an id or a text that does not exist
 */
export function resolveFilter<Name extends FilterName>(
  name: Name,
  filter: FilterValues[Name],
  recordIndex: RecordIndex,
): FilterValues[Name] {
  const { and, or, not }: FilterParts = filter;
  const nested = (part: PositionFilter): PositionFilter =>
    resolveFilter('PositionFilter', part, recordIndex);
  return {
    ...filter,
    ...resolveKeys(filterKeys[name], filter, recordIndex, ''),
    ...(and !== undefined && { and: and.map(nested) }),
    ...(or !== undefined && { or: or.map(nested) }),
    ...(not !== undefined && { not: nested(not) }),
  };
}

/** The keys whose values change, with their new values. */
function resolveKeys(
  keys: FilterKeys,
  values: object,
  recordIndex: RecordIndex,
  at: string,
): object {
  const resolved: Record<string, unknown> = {};
  const given = new Map<string, unknown>(Object.entries(values));
  for (const [name, key] of Object.entries(keys)) {
    const value = given.get(name);
    if (value === undefined) continue;
    // The parser gave each value the type of its key's kind.
    if (key.kind === 'GROUP') {
      const group = value as object;
      resolved[name] = { ...group, ...resolveKeys(key.keys, group, recordIndex, `${name}.`) };
    }
    if (key.kind === 'IDS') recordIndex.assertKnown(`${at}${name}`, value as readonly string[]);
    if (key.kind === 'TEXTS') {
      resolved[name] = recordIndex.findTexts(`${at}${name}`, key.list, value as readonly string[]);
    }
  }
  return resolved;
}
