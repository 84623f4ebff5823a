/**
 * Two filters over positions that must both hold, as one filter, as flat as its meaning allows: then
 * an address shows its keys by name. Must not know what a key finds.
 */
import { listTestedKeys, positionKeys, type FilterKeys } from './filter-keys.js';
import type { PositionFilter, PositionFilterInput } from './filters.js';

/** Keys that say something together which they do not say apart, by the key that speaks for them. */
const subjects = new Map(
  Object.entries(positionKeys satisfies FilterKeys).map(([name, key]) => {
    const tested = listTestedKeys({ [name]: key }).map(([, each]) => each);
    // `includeParts` changes what these find.
    const hasParts = tested.some((each) => each.kind === 'IDS' && each.withParts === true);
    if (hasParts || name === 'includeParts') return [name, 'parts'] as const;
    const path = tested.flatMap(({ tests }) => ('path' in tests ? [tests.path] : []))[0];
    return [name, path ?? name] as const;
  }),
);

export function joinFilters<Filter extends PositionFilter | PositionFilterInput>(
  first: Filter,
  second: Filter,
): Filter {
  const taken = new Set(subjectsOf(first));
  const isApart = subjectsOf(second).every((subject) => !taken.has(subject));
  // Both kinds of filter have `and`, of filters of their own kind.
  return isApart ? { ...first, ...second } : ({ and: [first, second] } as unknown as Filter);
}

/** What a filter speaks of: its keys, those that test one relationship as one. */
function subjectsOf(filter: object): readonly unknown[] {
  return Object.entries(filter).flatMap(([key, value]: [string, unknown]) =>
    value == null ? [] : [subjects.get(key) ?? key],
  );
}
