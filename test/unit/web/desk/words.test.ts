/** How the desk names change sets, records in headings, and what an adjudicator decides. */
import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../../../src/web/desk/changes/describe-changes.js';
import { headingOfRecord } from '../../../../src/web/desk/records/record-words.js';
import { listQuestions } from '../../../../src/web/desk/tasks/open-questions.js';

describe('describeChanges', () => {
  const put = (ifRevision: string | null, id = 'agency:x') => ({
    operation: 'PUT' as const,
    section: 'AGENCIES' as const,
    id,
    ifRevision,
  });

  it('tells new records from edited ones', () => {
    expect(describeChanges([put(null)])).toBe('Add the agency agency:x');
    expect(describeChanges([put('a1')])).toBe('Edit the agency agency:x');
    expect(describeChanges([put(null), put('a1'), put('a2')])).toBe(
      'Add 1 agency, edit 2 agencies',
    );
  });

  it('does without an id that is not written yet', () => {
    expect(describeChanges([put(null, '')])).toBe('Add the agency');
  });
});

describe('headingOfRecord', () => {
  it('cuts a long summary at a word, and nothing else', () => {
    const summary = `Rejects the report, ${'and so on, '.repeat(9)}at length.`;
    const heading = headingOfRecord({ summary }, 'statement:x');

    expect(heading).toBe('Rejects the report, and so on, and so on, and so on, and so on …');
    expect(headingOfRecord({ name: 'National Cyber Security Centre' }, 'agency:x')).toBe(
      'National Cyber Security Centre',
    );
    expect(headingOfRecord(undefined, 'agency:x')).toBe('agency:x');
  });
});

describe('listQuestions', () => {
  it('names the act whose field the coders decided differently', () => {
    const act = { id: 'position:x-1', asserts: 'Says that it did not happen.' };
    const statement = { id: 'statement:x', positions: [act] };
    const [question] = listQuestions({
      undecided: [],
      agreed: [{ section: 'STATEMENTS', id: 'statement:x', record: statement }],
      statements: [
        {
          a: statement,
          b: statement,
          differences: [],
          acts: [
            {
              a: { ...act, form: 'CATEGORICAL' },
              b: { ...act, form: 'CHARACTERISATION' },
              differences: [{ field: 'form', a: 'CATEGORICAL', b: 'CHARACTERISATION' }],
            },
          ],
        },
      ],
    });

    expect(question).toMatchObject({ type: 'FIELD', act: act.asserts, a: 'CATEGORICAL' });
  });
});
