/** Lists whose order has no meaning, in the order of another record: graphs do not keep it. */
import { isEqual } from '../../corpus/is-equal.js';
import { isRecord, textOf, type SeedRecord } from '../../corpus/seed-records.js';
import type { Value } from '../../cypher/statement.js';

/** The record, with each list that has the same items as the other's in the other's order. */
export function adoptOrder(record: SeedRecord, other: SeedRecord): SeedRecord {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, adoptIn(value, other[field])]),
  );
}

function adoptIn(value: Value, other: Value | undefined): Value {
  if (Array.isArray(value) && Array.isArray(other)) {
    // Array.isArray widens the items.
    return adoptList(value as readonly Value[], other as readonly Value[]);
  }
  return isRecord(value) && other !== undefined && isRecord(other)
    ? adoptOrder(value, other)
    : value;
}

function adoptList(list: readonly Value[], other: readonly Value[]): readonly Value[] {
  const hasSame = list.length === other.length && other.every((each) => includes(list, each));
  if (hasSame) return other;
  // Items with ids, such as positions, are compared with their namesakes.
  return list.map((item) => {
    const id = isRecord(item) ? textOf(item, 'id') : undefined;
    const namesake = other.find((each) => isRecord(each) && id !== undefined && each['id'] === id);
    return adoptIn(item, namesake);
  });
}

function includes(list: readonly Value[], item: Value): boolean {
  return list.some((each) => isEqual(each, item) || isEqual(adoptIn(each, item), item));
}
