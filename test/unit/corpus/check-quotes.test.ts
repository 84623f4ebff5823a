/** The quotes check, on an invented article. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkQuotes, isMismatch } from '../../../src/corpus/check-quotes.js';
import type { SeedRecord } from '../../../src/corpus/seed-records.js';

const article =
  'ALAND, Nov. 24 -- The ministry said on Monday that Unit 7 caused the outage.\n\n' +
  '“Unit 7 caused the outage,” it repeated, and gave no\ngrounds.\n';
const sha256 = createHash('sha256').update(article).digest('hex');
const start = article.indexOf('caused');

/** Exact words and their offsets, as in the seeds. */
const excerpt: SeedRecord = {
  document: 'document:article',
  exact: 'caused the outage',
  prefix: 'Unit 7 ',
  suffix: '.\n',
  offsetStart: start,
  offsetEnd: start + 'caused the outage'.length,
  textSha256: sha256,
};

async function checkOne(changes: SeedRecord, text = article) {
  const evidence = [{ document: 'document:article' }, { ...excerpt, ...changes }];
  const statement = { positions: [{ id: 'position:p-1', evidence }] };
  const bytes = new TextEncoder().encode(text);
  const checks = await checkQuotes({ statements: [statement] }, () => Promise.resolve(bytes));
  expect(checks).toHaveLength(1);
  return checks[0]!;
}

describe('checkQuotes', () => {
  it('passes words at the given offsets', async () => {
    const check = await checkOne({});

    expect(check).toEqual({
      positionId: 'position:p-1',
      ordinal: 2,
      documentId: 'document:article',
      exact: 'caused the outage',
      outcome: 'OK',
    });
    expect(isMismatch(check)).toBe(false);
  });

  it('gives the new offsets of words that moved', async () => {
    const check = await checkOne({ offsetStart: start + 1, offsetEnd: start + 18 });

    const second = article.lastIndexOf('caused');
    expect(check).toMatchObject({
      outcome: 'MOVED',
      detail: `offsets are now ${String(start)} to ${String(start + 17)}, ${String(second)} to ${String(second + 17)}`,
    });
    expect(isMismatch(check)).toBe(true);
  });

  it('reports words that do not occur', async () => {
    const check = await checkOne({ exact: 'caused an outage!' });

    expect(check.outcome).toBe('WORDS_NOT_FOUND');
  });

  it('reports another edition of the text, with the result for the words', async () => {
    const check = await checkOne({}, article.replace('Monday', 'Sunday'));

    expect(check.outcome).toBe('HASH_DIFFERS');
    expect(check.detail).toMatch(
      /^sha256 is [0-9a-f]{64}; the words are still at the given offsets$/,
    );
    expect(isMismatch(check)).toBe(true);
  });

  it('sees a change of bytes that decoding would hide', async () => {
    const check = await checkOne({}, `\uFEFF${article}`);

    expect(check.outcome).toBe('HASH_DIFFERS');
    expect(check.detail).toContain(`offsets are now ${String(start + 1)}`);
  });

  it('reports words whose surroundings differ', async () => {
    const check = await checkOne({ prefix: 'Unit 8 ' });

    expect(check).toMatchObject({
      outcome: 'CONTEXT_DIFFERS',
      detail: 'the text before them is "Unit 7 "',
    });
  });

  it('accepts words without offsets across a line break', async () => {
    const { offsetStart, offsetEnd, textSha256, prefix, suffix, ...rest } = excerpt;
    const statement = {
      positions: [{ id: 'position:p-1', evidence: [{ ...rest, exact: 'gave no grounds' }] }],
    };

    const checks = await checkQuotes({ statements: [statement] }, () =>
      Promise.resolve(new TextEncoder().encode(article)),
    );

    expect(checks.map(({ outcome }) => outcome)).toEqual(['OK']);
  });

  it('reports unavailable texts, which prove nothing', async () => {
    const checks = await checkQuotes(
      { statements: [{ positions: [{ id: 'position:p-1', evidence: [excerpt] }] }] },
      () => Promise.resolve(undefined),
    );

    expect(checks.map(({ outcome }) => outcome)).toEqual(['NO_TEXT']);
    expect(checks.some(isMismatch)).toBe(false);
  });
});
