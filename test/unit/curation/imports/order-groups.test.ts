import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { orderGroups, type Dependent } from '../../../../src/curation/imports/order-groups.js';

const GROUPS = 5000;
/** Each reading of the clock is a millisecond later than the one before. */
const STEPS_BETWEEN_TURNS = 15;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Each group refers to the one after it, so that the first is ordered last. */
function chainOf(length: number): readonly Dependent[] {
  return Array.from({ length }, (_, index) => ({
    key: String(index),
    writes: [`statements/statement:s-${String(index)}`],
    refers: index + 1 === length ? [] : [`statements/statement:s-${String(index + 1)}`],
  }));
}

test('a chain is ordered from its end, in batches', async () => {
  const { batches, incomplete } = await orderGroups(chainOf(5), 2, () => false);
  expect(batches.map((batch) => batch.map(({ key }) => key))).toEqual([
    ['4', '3'],
    ['2', '1'],
    ['0'],
  ]);
  expect(incomplete).toEqual([]);
});

test('groups that need what is left out are left out too', async () => {
  const groups = chainOf(3).slice(0, 2);
  const { batches, incomplete } = await orderGroups(groups, 2, () => false);
  expect(batches).toEqual([]);
  expect(incomplete.map(({ group }) => group.key)).toEqual(['1', '0']);
});

test('others get their turn while thousands of groups are ordered', async () => {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1));
  const ordering = orderGroups(chainOf(GROUPS), 100, () => false);
  const done = ordering.then(() => true);
  let turns = 0;
  while (!(await Promise.race([done, setImmediate(false)]))) turns += 1;
  // The groups are gone through twice for what they write, once for what they lack, once to order them.
  expect(turns).toBeGreaterThanOrEqual((4 * GROUPS) / STEPS_BETWEEN_TURNS);
});
