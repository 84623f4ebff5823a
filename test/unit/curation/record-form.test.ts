/** Values inside records in the form of the API. */
import { expect, test } from 'vitest';
import { toApiValue } from '../../../src/curation/record-form.js';

test.each([
  ['votes', 'notes', { 'state:bb': 'explained' }, [{ state: 'state:bb', note: 'explained' }]],
  ['votes', 'notes.state:bb', 'explained', 'explained'],
  ['votes', 'yes', ['state:aa'], ['state:aa']],
  [
    'votes',
    '',
    { initiative: 'i', notes: { s: 'n' } },
    { initiative: 'i', notes: [{ state: 's', note: 'n' }] },
  ],
  ['statements', 'positions[position:x-1].hedge', 'highly-likely', 'HIGHLY_LIKELY'],
] as const)('%s %s', (section, path, value, expected) => {
  expect(toApiValue(section, path, value)).toEqual(expected);
});
