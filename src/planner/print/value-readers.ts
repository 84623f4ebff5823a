/**
 * Readers from an engine's values to the types that a statement returns. Each throws TypeError for
 * anything else; the adapter reports DATA_INTEGRITY.
 */
import { termsOf, type Vocabulary } from '../../domain/ontology/vocabularies.js';
import type { Row } from './row.js';

export function requireMap(value: unknown): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('expected a map');
  }
  // A map of the engine has string keys.
  return value as Row;
}

export function requireList(value: unknown): readonly Row[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list');
  return value.map(requireMap);
}

export function requireNumber(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('expected a number');
  return value;
}

export function requireText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('expected text');
  return value;
}

type Readers<Values> = { readonly [Key in keyof Values]: (value: unknown) => Values[Key] };

/** Reads a list of a fixed number of values, each with its own reader. */
export function readTuple<const Values extends readonly unknown[]>(
  ...readers: Readers<Values>
): (value: unknown) => Values {
  return (value) => {
    if (!Array.isArray(value)) throw new TypeError('expected a list');
    if (value.length !== readers.length) {
      throw new TypeError(`expected ${String(readers.length)} values in a list`);
    }
    // TypeScript does not carry the type of each reader through `map`.
    return readers.map((read, index) => read(value[index])) as unknown as Values;
  };
}

/** Reads a map with these entries, each with its own reader. */
export function readEntries<Values extends object>(
  readers: Readers<Values>,
): (value: unknown) => Values {
  const entries = Object.entries<(value: unknown) => unknown>(readers);
  return (value) => {
    const map = requireMap(value);
    // Each key has the reader of its type.
    return Object.fromEntries(entries.map(([key, read]) => [key, read(map[key])])) as Values;
  };
}

/** Reads one vocabulary term. */
export function readWord<Word extends string>(
  vocabulary: Vocabulary<Word>,
): (value: unknown) => Word {
  const words: readonly string[] = termsOf(vocabulary);
  return (value) => {
    const text = requireText(value);
    if (!words.includes(text)) throw new TypeError('expected a vocabulary term');
    // It was just found among them.
    return text as Word;
  };
}
