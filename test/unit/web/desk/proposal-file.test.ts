import { describe, expect, test } from 'vitest';
import { printProposal } from '../../../../src/web/proposal/print-proposal.js';
import { parseProposal } from '../../../../src/web/desk/changes/proposal-file.js';

const parts = {
  section: 'STATEMENTS',
  id: 'statement:x',
  page: 'https://example.org/positions/position:x-1',
  datasetVersion: '512aa98eac52',
  reason: 'Another unit.',
  source: 'https://example.org/page',
};

test('a proposal with a record is read back as a change of its revision', () => {
  const record = { id: 'statement:x', summary: 'Says.' };
  const loaded = { revision: 'abc', record };

  expect(parseProposal(printProposal({ ...parts, loaded }))).toEqual({
    title: 'Correct statement:x',
    reason: 'Another unit.\nSource: https://example.org/page',
    changes: [{ put: { ifRevision: 'abc', record: { statement: record } } }],
    about: { section: 'STATEMENTS', id: 'statement:x' },
  });
});

test('without a record it has no change, and says what it is about', () => {
  const read = parseProposal(printProposal({ ...parts, source: '', loaded: undefined }));

  expect(read).toMatchObject({
    reason: 'Another unit.',
    changes: [],
    about: { id: 'statement:x' },
  });
});

describe('a file of another kind is refused', () => {
  test.each([
    ['no JSON', 'The text is not JSON.'],
    ['null', 'This is not a proposed change set'],
    ['[]', 'This is not a proposed change set'],
    ['{"format": "demarche-change-set/2"}', 'This is not a proposed change set'],
    ['{"format": "demarche-change-set/1", "changes": "all"}', '"changes" must be a list'],
    ['{"format": "demarche-change-set/1", "changes": [null]}', '"changes" must be a list'],
    ['{"format": "demarche-change-set/1"}', 'neither a change nor the record'],
    [
      '{"format": "demarche-change-set/1", "about": {"id": "x"}}',
      'neither a change nor the record',
    ],
  ])('%s', (text, message) => {
    expect(() => parseProposal(text)).toThrow(message);
  });
});
