import { describe, expect, test } from 'vitest';
import {
  decide,
  isDecided,
  NO_EDITS,
  reject,
  suggestionsOf,
  undo,
  type TableName,
} from '../../../../../src/web/desk/views/import/name-decisions.js';

const suggestions = [
  { id: 'agency:one', name: 'One' },
  { id: 'agency:two', name: 'Two' },
];
const name = (more: Partial<TableName> = {}): TableName => ({
  name: 'The Agency',
  sections: ['AGENCIES'],
  context: 'Aland',
  uses: 3,
  resolution: null,
  isNot: [],
  suggestions,
  ...more,
});
const use = { name: 'The Agency', sections: ['AGENCIES'], context: 'Aland' };

describe('a decision', () => {
  test('is sent with the sections and the context of the name, and can be undone', () => {
    const given = name();
    const decided = decide(given, NO_EDITS, { type: 'IS', id: 'agency:two', name: 'Two' });
    expect(decided.judgements).toEqual([{ ...use, is: 'agency:two' }]);
    expect(isDecided(given, decided.edits)).toBe(true);

    const undone = undo([given], decided.edits);
    expect(undone?.judgements).toEqual([{ ...use, reopen: true }]);
    expect(undone?.edits).toEqual(NO_EDITS);
  });

  test('leaves out a context that the table does not have', () => {
    const { judgements } = decide(name({ context: null }), NO_EDITS, { type: 'IGNORE' });
    expect(judgements).toEqual([{ name: 'The Agency', sections: ['AGENCIES'], ignore: true }]);
  });

  test('keeps the described record of a new one', () => {
    const record = { agency: { id: 'agency:new', name: 'New' } };
    const { judgements } = decide(name(), NO_EDITS, { type: 'NEW', record });
    expect(judgements).toEqual([{ ...use, isNew: true, record }]);
  });

  test('that replaces one is undone to the one before', () => {
    const given = name();
    const ignored = decide(given, NO_EDITS, { type: 'IGNORE' });
    const taken = decide(given, ignored.edits, { type: 'IS', ...suggestions[0] } as never);
    expect(undo([given], taken.edits)?.judgements).toEqual([
      { ...use, reopen: true },
      { ...use, ignore: true },
    ]);
  });

  test('of an earlier visit comes back when a later one is undone', () => {
    const given = name({
      isNot: ['agency:two'],
      resolution: { by: 'JUDGEMENT', record: 'agency:one', isNew: false },
    });
    const { edits } = decide(given, NO_EDITS, { type: 'IGNORE' });
    expect(undo([given], edits)?.judgements).toEqual([
      { ...use, reopen: true },
      { ...use, isNot: 'agency:two' },
      { ...use, is: 'agency:one' },
    ]);
  });

  test('is not made up for a name that was found without one', () => {
    const given = name({ resolution: { by: 'NAME', record: 'agency:one', isNew: false } });
    const { edits } = decide(given, NO_EDITS, { type: 'IGNORE' });
    expect(undo([given], edits)?.judgements).toEqual([{ ...use, reopen: true }]);
  });
});

describe('a rejected suggestion', () => {
  test('makes room for the next one, and comes back when it is undone', () => {
    const given = name();
    const first = reject(given, NO_EDITS, 'agency:one');
    expect(first.judgements).toEqual([{ ...use, isNot: 'agency:one' }]);
    expect(suggestionsOf(given, first.edits)).toEqual([suggestions[1]]);
    expect(isDecided(given, first.edits)).toBe(false);

    const both = reject(given, first.edits, 'agency:two');
    expect(suggestionsOf(given, both.edits)).toEqual([]);
    expect(undo([given], both.edits)?.judgements).toEqual([
      { ...use, reopen: true },
      { ...use, isNot: 'agency:one' },
    ]);
  });

  test('is no longer what the name stands for', () => {
    const given = name();
    const taken = decide(given, NO_EDITS, { type: 'IS', id: 'agency:one', name: 'One' });
    const rejected = reject(given, taken.edits, 'agency:one');
    expect(isDecided(given, rejected.edits)).toBe(false);
  });

  test('can be taken all the same', () => {
    const given = name();
    const rejected = reject(given, NO_EDITS, 'agency:one');
    const taken = decide(given, rejected.edits, { type: 'IS', id: 'agency:one', name: 'One' });
    expect(suggestionsOf(given, taken.edits)).toEqual(suggestions);
  });
});

test('nothing is undone where nothing was decided', () => {
  expect(undo([name()], NO_EDITS)).toBeUndefined();
});
