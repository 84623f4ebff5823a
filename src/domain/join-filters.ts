/**
 * Two filters over positions that must both hold, as one filter, as flat as its meaning allows: then
 * an address shows its keys by name. Must not know what a key finds.
 */
import type { PositionFilter, PositionFilterInput } from './position-filter.js';

/** Keys that say something together which they do not say apart. */
const groups: readonly ReadonlySet<string>[] = [
  new Set(['madeBy', 'against', 'includeParts']),
  new Set(['refersTo', 'initiativeRelation']),
  new Set(['respondsTo', 'replyRelation']),
];

export function joinFilters<Filter extends PositionFilter | PositionFilterInput>(
  first: Filter,
  second: Filter,
): Filter {
  const taken = new Set(subjectsOf(first));
  const isApart = subjectsOf(second).every((subject) => !taken.has(subject));
  // Both kinds of filter have `and`, of filters of their own kind.
  return isApart ? { ...first, ...second } : ({ and: [first, second] } as unknown as Filter);
}

/** What a filter speaks of: its keys, those of a group as one. */
function subjectsOf(filter: object): readonly unknown[] {
  return Object.entries(filter).flatMap(([key, value]: [string, unknown]) =>
    value == null ? [] : [groups.find((group) => group.has(key)) ?? key],
  );
}
