import { describe, expect, test } from 'vitest';
import { setAt } from '../../../../src/web/desk/records/set-at.js';

const record = {
  id: 'statement:x',
  madeBy: ['state:aa', 'state:bb'],
  positions: [
    { id: 'position:x-1', hedge: 'LIKELY', against: [{ actor: 'state:aa', role: 'ACCUSED' }] },
    { id: 'position:x-2' },
  ],
};

describe('setAt', () => {
  test('replaces a field of a position, named by its id', () => {
    const changed = setAt(record, 'positions[position:x-1].hedge', 'CERTAIN');

    expect(changed['positions']).toEqual([
      { ...record.positions[0], hedge: 'CERTAIN' },
      { id: 'position:x-2' },
    ]);
    expect(record.positions[0]?.hedge).toBe('LIKELY');
  });

  test('removes what is null: a field, an id of a list, an entry named by what it refers to', () => {
    expect(setAt(record, 'positions[position:x-1].hedge', null)['positions']).toEqual([
      { id: 'position:x-1', against: [{ actor: 'state:aa', role: 'ACCUSED' }] },
      { id: 'position:x-2' },
    ]);
    expect(setAt(record, 'madeBy[state:aa]', null)['madeBy']).toEqual(['state:bb']);
    expect(setAt(record, 'positions[position:x-1].against[state:aa]', null)['positions']).toEqual([
      { id: 'position:x-1', hedge: 'LIKELY' },
      { id: 'position:x-2' },
    ]);
  });

  test('adds an item that the list does not have, and a list that the record does not have', () => {
    expect(setAt(record, 'madeBy[state:cc]', 'state:cc')['madeBy']).toEqual([
      ...record.madeBy,
      'state:cc',
    ]);
    expect(setAt(record, 'issuedBy[agency:aa]', 'agency:aa')['issuedBy']).toEqual(['agency:aa']);
  });

  test('leaves a record as it is if the path leads nowhere', () => {
    expect(setAt(record, 'positions[position:none].hedge', 'CERTAIN')).toEqual(record);
  });
});
