import { expect, test } from 'vitest';
import { suggestId, suggestPositionId } from '../../../../src/web/desk/records/suggest-id.js';

test('ids follow the name, the code, or speaker and date', () => {
  expect(suggestId('GROUPS', { name: 'Silk Möth (APT 9)' })).toBe('group:silk-moth-apt-9');
  expect(suggestId('STATES', { name: 'Aland', iso2: 'AA' })).toBe('state:aa');
  expect(
    suggestId('STATEMENTS', {
      madeBy: ['state:cn'],
      issuedBy: ['agency:cn-embassy-gb'],
      occurredOn: '2021-11-25',
    }),
  ).toBe('statement:cn-embassy-gb-20211125');
  expect(suggestId('DOCUMENTS', { publisher: 'publisher:xinhua', publishedOn: '2021-11' })).toBe(
    'document:xinhua-202111',
  );
});

test('there is none while something is missing, nor for votes', () => {
  expect(suggestId('STATEMENTS', { madeBy: ['state:cn'] })).toBe('');
  expect(suggestId('GROUPS', {})).toBe('');
  expect(suggestId('VOTES', { name: 'x' })).toBe('');
});

test('the number of a new position is higher than all others, also after a gap', () => {
  const positions = [{ id: 'position:x-1' }, { id: 'position:x-7' }];

  expect(suggestPositionId({ id: 'statement:x', positions })).toBe('position:x-8');
  expect(suggestPositionId({ id: 'statement:x' })).toBe('position:x-1');
  expect(suggestPositionId({})).toBe('');
});
