/**
 * Two filters over positions that must both hold, as one filter, as flat as its meaning allows: then
 * an address shows its keys by name. Must not know what a key finds.
 */
import { hasParts, listTestedKeys, positionKeys, type FilterKeys } from './filter-keys.js';
import type { PositionFilter, PositionFilterInput } from './filters.js';

const PARTS = 'parts';

/** Keys that say something together which they do not say apart, by the key that speaks for them. */
const subjects = new Map(
  Object.entries(positionKeys satisfies FilterKeys).map(([name, key]) => {
    // `includeParts` changes what these find.
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
  // Both kinds of filter have `and`, of filters of their own kind.
  return isApart ? { ...first, ...second } : ({ and: [first, second] } as unknown as Filter);
}

/** What a filter speaks of: its keys, those that test one relationship as one. */
function subjectsOf(filter: object, havePartsIncluded: boolean): readonly unknown[] {
  return Object.entries(filter).flatMap(([key, value]: [string, unknown]) => {
    if (value == null) return [];
    const subject = subjects.get(key) ?? key;
    // Where nothing includes parts, keys that could do not touch each other.
    return [subject === PARTS && !havePartsIncluded ? key : subject];
  });
}
