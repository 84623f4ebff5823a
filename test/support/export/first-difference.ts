/**
 * The first differing record of two large answers, because a failure with thousands of them is
 * unreadable.
 */
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

export function firstDifference(
  read: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const ids = Object.keys({ ...expected, ...read });
  const id = ids.find((each) => !isDeepStrictEqual(read[each], expected[each]));
  return id === undefined ? undefined : { id, read: read[id], expected: expected[id] };
}

export function expectSameRows(read: readonly object[], expected: readonly object[]): void {
  expect(read.length).toBe(expected.length);
  const byLine = (rows: readonly object[]) => Object.fromEntries(rows.entries());
  expect(firstDifference(byLine(read), byLine(expected))).toBeUndefined();
}
