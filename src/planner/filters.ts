/**
 * Filters on their way through the planner: GraphQL input -> one of the domain's filter types, ids
 * and texts of lists checked against the directory -> predicate.
 */
import { printFilterPredicate } from '../cypher/filter-predicate.js';
import type { ParameterList } from '../cypher/parameters.js';
import { InputError } from '../domain/errors.js';
import { filterKeys, type FilterKeys, type FilterName } from '../domain/filter-keys.js';
import {
  parseFilterValue,
  type FilterParts,
  type FilterValues,
  type PositionFilter,
} from '../domain/filters.js';
import { isWellFormedText } from '../domain/text-folding.js';
import type { Directory } from './directory.js';
import type { BoundFilter } from './plan.js';

/** @throws InputError for what the filter's type does not allow, or what the data does not have. */
export function parseFilter(name: FilterName, input: object, directory: Directory): BoundFilter {
  assertWellFormedText(input);
  // The value is that of its name.
  return {
    name,
    value: resolveFilter(name, parseFilterValue(name, input), directory),
  } as BoundFilter;
}

/** Whether the filter keeps everything. */
export function isEmptyFilter({ value }: BoundFilter): boolean {
  return Object.values(value).every((part) => part === undefined);
}

/** The filter as conditions over `variable`; none where it asks for nothing. */
export function printFilter(
  filter: BoundFilter,
  variable: string,
  parameters: ParameterList,
  directory: Directory,
): readonly string[] {
  const predicate = printFilterPredicate(
    filter.name,
    filter.value,
    variable,
    parameters,
    directory.expandParts,
  );
  return predicate === undefined ? [] : [predicate];
}

/** Half of a surrogate pair is no text: no engine could be asked for it. */
function assertWellFormedText(value: unknown): void {
  if (typeof value === 'string' && !isWellFormedText(value)) {
    throw new InputError('filter: a text has half of a character (a lone surrogate) in it.');
  }
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(assertWellFormedText);
  }
}

/**
 * The filter with texts of lists as the data writes them.
 *
 * @throws InputError for an id or a text that does not exist
 */
export function resolveFilter<Name extends FilterName>(
  name: Name,
  filter: FilterValues[Name],
  directory: Directory,
): FilterValues[Name] {
  const { and, or, not }: FilterParts = filter;
  const nested = (part: PositionFilter): PositionFilter =>
    resolveFilter('PositionFilter', part, directory);
  return {
    ...filter,
    ...resolveKeys(filterKeys[name], filter, directory, ''),
    ...(and !== undefined && { and: and.map(nested) }),
    ...(or !== undefined && { or: or.map(nested) }),
    ...(not !== undefined && { not: nested(not) }),
  };
}

/** The keys whose values change, with what they become. */
function resolveKeys(keys: FilterKeys, values: object, directory: Directory, at: string): object {
  const resolved: Record<string, unknown> = {};
  const given = new Map<string, unknown>(Object.entries(values));
  for (const [name, key] of Object.entries(keys)) {
    const value = given.get(name);
    if (value === undefined) continue;
    // The parser gave each value the type of its kind of key.
    if (key.kind === 'GROUP') {
      const group = value as object;
      resolved[name] = { ...group, ...resolveKeys(key.keys, group, directory, `${name}.`) };
    }
    if (key.kind === 'IDS') directory.assertKnown(`${at}${name}`, value as readonly string[]);
    if (key.kind === 'TEXTS') {
      resolved[name] = directory.findTexts(`${at}${name}`, key.list, value as readonly string[]);
    }
  }
  return resolved;
}
