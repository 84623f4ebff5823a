import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../../src/domain/errors.js';
import { decodeCursor, encodeCursor } from '../../../../src/planner/page/cursor.js';
import { orderings } from '../../../../src/planner/page/ordering.js';
import { parsePage } from '../../../../src/planner/page/page.js';

describe('a page', () => {
  test('has 20 entries by default', () => {
    expect(parsePage({}, orderings.OCCURRED_DESC, 'x')).toMatchObject({
      size: 20,
      isBackward: false,
    });
  });

  test('read backward uses the opposite direction', () => {
    expect(parsePage({ last: 3 }, orderings.OCCURRED_DESC, 'x')).toMatchObject({
      size: 3,
      isBackward: true,
      direction: 'ASC',
    });
  });

  test('starts after its cursor', () => {
    const { binding } = parsePage({}, orderings.NAME_ASC, 'x');
    const after = encodeCursor({ key: 'china', id: 'state:cn' }, binding);

    expect(parsePage({ after }, orderings.NAME_ASC, 'x').from).toEqual({
      key: 'china',
      id: 'state:cn',
    });
    expect(() => parsePage({ after }, orderings.NAME_ASC, 'y')).toThrow(/another query/);
    expect(() => parsePage({ after }, orderings.NAME_DESC, 'x')).toThrow(/another query/);
  });
});

describe('a cursor', () => {
  test('with half of a surrogate pair is refused', () => {
    const cursor = encodeCursor({ key: 1, id: '\ud800' }, 'binding');

    expect(() => decodeCursor(cursor, 'binding', 'number', 'after')).toThrow(InputError);
  });

  test('decodes to what was encoded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.oneof(fc.integer(), fc.string()),
        (id, key) => {
          const cursor = encodeCursor({ key, id }, 'binding');
          const keyType = typeof key === 'number' ? 'number' : 'string';
          expect(decodeCursor(cursor, 'binding', keyType, 'after')).toEqual({ key, id });
        },
      ),
    );
  });

  test('of any other text is refused without other errors', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (text) => {
          expect(() => decodeCursor(text, 'binding', 'number', 'after')).toThrow(InputError);
        },
      ),
    );
  });
});
