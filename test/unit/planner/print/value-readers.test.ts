import { describe, expect, test } from 'vitest';
import { denialForms } from '../../../../src/domain/ontology/vocabularies.js';
import { readOptional } from '../../../../src/planner/print/row-reader.js';
import {
  readEntries,
  readTuple,
  readWord,
  requireNumber,
  requireText,
} from '../../../../src/planner/print/value-readers.js';

describe('a tuple', () => {
  const read = readTuple(requireText, readOptional(requireNumber));

  test.each([[['a', 1]], [['a', null]]])('%j is read unchanged', (value) => {
    expect(read(value)).toEqual(value);
  });

  test.each([[['a']], [['a', 1, 2]], [[1, 1]], [['a', 'b']], [{ 0: 'a', 1: 1 }], ['a1'], [null]])(
    '%j is refused',
    (value) => {
      expect(() => read(value)).toThrow(TypeError);
    },
  );
});

describe('entries', () => {
  const read = readEntries<{ readonly name: string; readonly days: number | null }>({
    name: requireText,
    days: readOptional(requireNumber),
  });

  test('are read with their readers; others are dropped', () => {
    expect(read({ name: 'a', days: 2, more: true })).toEqual({ name: 'a', days: 2 });
  });

  test.each([[{ days: 2 }], [{ name: 1, days: 2 }], [{ name: 'a', days: '2' }], [[]], [null]])(
    '%j is refused',
    (value) => {
      expect(() => read(value)).toThrow(TypeError);
    },
  );
});

test('a vocabulary term is accepted', () => {
  const read = readWord(denialForms);

  for (const word of Object.keys(denialForms)) expect(read(word)).toBe(word);
  for (const value of ['toString', '', 'denial', 1, null]) {
    expect(() => read(value)).toThrow(TypeError);
  }
});
