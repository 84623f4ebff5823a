/**
 * Converts rows as sent -> rows for resolvers. A row is sent as a list of values, because the names
 * of a map would be sent and parsed once per row; the keys of the values are kept here.
 */
import type { Row } from './row.js';

/** A key of a row, in the order of the list, and the reader of its value. */
export interface RowEntry {
  readonly key: string;
  /** Absent where the value is used as it is. */
  readonly read?: (value: unknown) => unknown;
}

/** Reads one list as a row with these keys. The reader throws TypeError for anything else. */
export function createRowReader(entries: readonly RowEntry[]): (value: unknown) => Row {
  return (value) => {
    const row: Record<string, unknown> = {};
    readInto(row, entries, requireValues(value, entries.length), 0);
    return row;
  };
}

/** As above, where the first value is a list of these properties. */
export function createNodeReader(
  properties: readonly string[],
  entries: readonly RowEntry[],
): (value: unknown) => Row {
  const scalars = properties.map((key) => ({ key }));
  return (value) => {
    const values = requireValues(value, entries.length + 1);
    const row: Record<string, unknown> = {};
    readInto(row, scalars, requireValues(values[0], scalars.length), 0);
    readInto(row, entries, values, 1);
    return row;
  };
}

function readInto(
  row: Record<string, unknown>,
  entries: readonly RowEntry[],
  values: readonly unknown[],
  from: number,
): void {
  let index = from;
  for (const { key, read } of entries) {
    const value = values[index];
    row[key] = read === undefined ? value : read(value);
    index += 1;
  }
}

export function readEach<T>(read: (value: unknown) => T): (value: unknown) => readonly T[] {
  return (value) => requireValues(value).map((item) => read(item));
}

export function readOptional<T>(read: (value: unknown) => T): (value: unknown) => T | null {
  return (value) => (value == null ? null : read(value));
}

function requireValues(value: unknown, length?: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list');
  if (length !== undefined && value.length !== length) {
    throw new TypeError(`expected ${String(length)} values in a row`);
  }
  return value;
}
