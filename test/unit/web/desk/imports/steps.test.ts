import { expect, test } from 'vitest';
import { chooseStep, nextStep } from '../../../../../src/web/desk/views/import/steps.js';
import { toColumnChoices } from '../../../../../src/web/desk/views/import/column-choice.js';

const opened = { status: 'MAPPED', fates: [{ fate: 'NEW', count: 1 }], undecided: [] } as const;

test.each([
  [{ ...opened, status: 'STAGED' }, 'profile'],
  [{ ...opened, undecided: [{}] }, 'names'],
  [opened, 'rows'],
  [{ ...opened, fates: [] }, 'report'],
  [{ ...opened, status: 'PROPOSED' }, 'propose'],
  [{ ...opened, status: 'PROPOSED', fates: [] }, 'report'],
  [{ ...opened, status: 'UNDONE', undecided: [{}] }, 'report'],
] as const)('%j waits at %s', (given, step) => {
  expect(nextStep(given)).toBe(step);
});

test('the step of the URL is shown, unless it has nothing to show or does not exist', () => {
  expect(chooseStep('report', opened)).toBe('report');
  expect(chooseStep('report', { ...opened, status: 'STAGED' })).toBe('profile');
  expect(chooseStep('nothing', opened)).toBe('rows');
});

test('columns are found however they are written, and those that differ are sent', () => {
  const columns = ['act_kind', 'quote', 'reply'].map((name) => ({
    name,
    description: '',
    required: true,
  }));
  const headers = ['Act Kind', 'quote', 'Antwort'];
  expect(toColumnChoices({ columns }, headers, {})).toEqual([
    { column: 'act_kind', header: 'Act Kind' },
  ]);
  expect(toColumnChoices({ columns }, headers, { reply: 'Antwort', act_kind: '' })).toEqual([
    { column: 'reply', header: 'Antwort' },
  ]);
});
