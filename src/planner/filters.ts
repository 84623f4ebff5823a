/**
 * Filters on their way through the planner: GraphQL input -> one of the domain's filter types, ids
 * checked against the directory -> predicate.
 */
import { printFilterPredicate } from '../cypher/filter-predicate.js';
import type { ParameterList } from '../cypher/parameters.js';
import { InputError } from '../domain/errors.js';
import { filterKeys, type FilterKeys, type FilterName } from '../domain/filter-keys.js';
import { parseFilterValue, type FilterParts, type FilterValues } from '../domain/filters.js';
import { isWellFormedText } from '../domain/text-folding.js';
import type { Directory } from './directory.js';
import type { BoundFilter } from './plan.js';

/** @throws InputError for what the filter's type does not allow, or an id that does not exist. */
export function parseFilter(name: FilterName, input: object, directory: Directory): BoundFilter {
  assertWellFormedText(input);
  // The value is that of its name.
  const filter = { name, value: parseFilterValue(name, input) } as BoundFilter;
  assertKnownIds(filter.name, filter.value, directory);
  return filter;
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

/** @throws InputError for an id that does not exist */
export function assertKnownIds(
  name: FilterName,
  filter: FilterValues[FilterName],
  directory: Directory,
): void {
  assertKnownKeys(filterKeys[name], filter, directory, '');
  const { and = [], or = [], not }: FilterParts = filter;
  const parts = [...and, ...or, ...(not === undefined ? [] : [not])];
  for (const part of parts) assertKnownIds(name, part, directory);
}

function assertKnownKeys(keys: FilterKeys, values: object, directory: Directory, at: string): void {
  const given = new Map<string, unknown>(Object.entries(values));
  for (const [name, key] of Object.entries(keys)) {
    const value = given.get(name);
    if (value === undefined) continue;
    // The parser gave each value the type of its kind of key.
    if (key.kind === 'GROUP') assertKnownKeys(key.keys, value as object, directory, `${name}.`);
    if (key.kind === 'IDS') directory.assertKnown(`${at}${name}`, value as readonly string[]);
  }
}
