/**
 * The conjunction of two filters over positions as one filter, as flat as its meaning allows, so
 * that a URL shows its keys by name. Independent of what the keys find.
 */
import { hasParts, listTestedKeys, positionKeys, type FilterKeys } from './filter-keys.js';
import type { PositionFilter, PositionFilterInput } from './filters.js';

const PARTS = 'parts';

/**
 * Maps each key to its subject. Keys with one subject must not be merged from two filters, because
 * they would constrain the same relationship together.
 */
const subjects = new Map(
  Object.entries(positionKeys satisfies FilterKeys).map(([name, key]) => {
    // `includeParts` changes the meaning of these.
    if (hasParts(key) || name === 'includeParts') return [name, PARTS] as const;
    const tested = listTestedKeys({ [name]: key }).map(([, each]) => each);
    const path = tested.flatMap(({ tests }) => ('path' in tests ? [tests.path] : []))[0];
    return [name, path ?? name] as const;
  }),
);

export function joinFilters<Filter extends PositionFilter | PositionFilterInput>(
  first: Filter,
  second: Filter,
): Filter {
  const havePartsIncluded = first.includeParts != null || second.includeParts != null;
  const taken = new Set(subjectsOf(first, havePartsIncluded));
  const isApart = subjectsOf(second, havePartsIncluded).every((subject) => !taken.has(subject));
  // Both filter types have `and` with filters of their own type.
  return isApart ? { ...first, ...second } : ({ and: [first, second] } as unknown as Filter);
}

/** The subjects of a filter: its keys, with those that test one relationship as one. */
function subjectsOf(filter: object, havePartsIncluded: boolean): readonly unknown[] {
  return Object.entries(filter).flatMap(([key, value]: [string, unknown]) => {
    if (value == null) return [];
    const subject = subjects.get(key) ?? key;
    // Without `includeParts`, such keys are independent of each other.
    return [subject === PARTS && !havePartsIncluded ? key : subject];
  });
}
