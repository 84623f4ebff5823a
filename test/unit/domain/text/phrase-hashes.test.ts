import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPhrases,
  hashPhrases,
  PHRASE_HASH,
} from '../../../../src/domain/text/phrase-hashes.js';

const wordsAt = (text: string): readonly string[] =>
  findPhrases(text).map(({ start, end }) => text.slice(start, end));

describe('phrases', () => {
  it('are the runs of five words, with their places', () => {
    expect(wordsAt('“Russia has nothing to do with it.”')).toEqual([
      'Russia has nothing to do',
      'has nothing to do with',
      'nothing to do with it',
    ]);
  });

  it('have the first 12 hex digits of the SHA-256 of their folded words', () => {
    expect(findPhrases('Attacks on the U.S. Congress')[0]?.hash).toBe(
      hash('sha256', 'attacks on the us congress').slice(0, 12),
    );
  });

  it.each([
    ['case and punctuation', 'We firmly oppose ‘cyber attacks’.', 'we FIRMLY oppose cyber attacks'],
    ['accents', 'Une déclaration tout à fait erronée', 'une declaration tout a fait erronee'],
    ['hyphens', 'support cyber-enabled theft of secrets', 'support cyber enabled theft of secrets'],
    ['invisible characters', 'no ev\u00ADidence of any at\u200Btack', 'no evidence of any attack'],
  ])('ignore %s', (_name, one, other) => {
    expect(hashPhrases(one)).toEqual(hashPhrases(other));
    expect(hashPhrases(one)).not.toEqual([]);
  });

  it('of a script without spaces have ten characters', () => {
    expect(wordsAt('中方坚决反对任何形式的网络')).toEqual([
      '中方坚决反对任何形式',
      '方坚决反对任何形式的',
      '坚决反对任何形式的网',
      '决反对任何形式的网络',
    ]);
    expect(wordsAt('กขคงจฉชซฌญฎ')).toEqual(['กขคงจฉชซฌญ', 'ขคงจฉชซฌญฎ']);
  });

  it('may mix scripts: a word counts as two characters', () => {
    expect(wordsAt('CIA 对中国网络攻击的')).toEqual(['CIA 对中国网络攻击的']);
    expect(wordsAt('CIA 对中国网络攻击')).toEqual([]);
    expect(wordsAt('CIA 对中国网络攻击了他们')).toHaveLength(2);
  });

  it('need five words', () => {
    expect(findPhrases('no evidence of this')).toEqual([]);
    expect(findPhrases('网络攻击')).toEqual([]);
    expect(findPhrases('')).toEqual([]);
    expect(findPhrases('… — “”')).toEqual([]);
  });

  it('keep their places where folding changes the number of characters', () => {
    // Thai SARA AM is divided by folding.
    const text = 'กำ'.repeat(8);
    for (const { start, end } of findPhrases(text)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end).toBeGreaterThan(start);
    }
    expect(findPhrases(text).at(-1)?.end).toBe(text.length);
  });

  it('of any text are in order, inside of it, and found in every longer text', () => {
    const word = fc.constantFrom(
      'the',
      'Cyber',
      '攻击',
      'กำ',
      'U.S.',
      'атака',
      'e\u0301',
      '—',
      '7',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.array(word, { maxLength: 5 }),
        (all, more) => {
          const text = all.join(' ');
          const phrases = findPhrases(text);
          for (const [index, { hash: each, start, end }] of phrases.entries()) {
            expect(each).toMatch(PHRASE_HASH);
            expect(start).toBeGreaterThan(phrases[index - 1]?.start ?? -1);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(hashPhrases([...more, text, ...more].join(' '))).toEqual(
            expect.arrayContaining([...hashPhrases(text)]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
