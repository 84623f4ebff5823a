import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../src/web/desk/article/draft.js';
import {
  clauseAfter,
  moveEnd,
  trimToWords,
  type End,
  type Unit,
} from '../../../../src/web/desk/article/text-units.js';

const TEXT =
  'The minister said, on Monday, that the so-called report "is a lie," and urged others to stop.';

function spanOf(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function move(words: string, end: End, unit: Unit, step: 1 | -1, text = TEXT): string {
  const { start, end: last } = moveEnd(text, spanOf(words, text), end, unit, step);
  return text.slice(start, last);
}

describe('moving an end', () => {
  it.each<[string, End, Unit, 1 | -1, string]>([
    ['is a lie', 'START', 'WORD', -1, 'report "is a lie'],
    ['is a lie', 'START', 'WORD', 1, 'a lie'],
    ['is a lie', 'END', 'WORD', 1, 'is a lie," and'],
    ['is a lie', 'END', 'WORD', -1, 'is a'],
    ['report', 'START', 'WORD', -1, 'so-called report'],
    ['is a lie', 'START', 'CLAUSE', -1, 'that the so-called report "is a lie'],
    ['report "is a lie', 'START', 'CLAUSE', 1, 'is a lie'],
    ['is a lie', 'END', 'CLAUSE', 1, 'is a lie," and urged others to stop'],
    ['is a lie," and urged', 'END', 'CLAUSE', -1, 'is a lie'],
  ])('%s: %s by a %s, %i', (words, end, unit, step, expected) => {
    expect(move(words, end, unit, step)).toBe(expected);
  });

  it('stops at the ends of the text and keeps at least one word', () => {
    expect(move('The', 'START', 'WORD', -1)).toBe('The');
    expect(move('stop', 'END', 'WORD', 1)).toBe('stop');
    expect(move('lie', 'END', 'WORD', -1)).toBe('lie');
    expect(move('lie', 'START', 'WORD', 1)).toBe('lie');
  });

  it('knows the words of languages without spaces', () => {
    const text = '发言人表示，中方坚决反对网络攻击。';
    expect(move('反对', 'END', 'CLAUSE', 1, text)).toBe('反对网络攻击');
    expect(move('坚决反对', 'START', 'CLAUSE', -1, text)).toBe('中方坚决反对');
  });

  it('counts in UTF-16 code units', () => {
    const text = '😀 said “no”.';
    expect(move('said', 'END', 'WORD', 1, text)).toBe('said “no');
  });
});

it('trims white space and punctuation from a selection', () => {
  const trim = (words: string) => {
    const span = trimToWords(TEXT, spanOf(words));
    return span === null ? null : TEXT.slice(span.start, span.end);
  };
  expect(trim(' "is a lie,"')).toBe('is a lie');
  expect(trim(', ')).toBeNull();
});

it('finds the clause after a place', () => {
  expect(clauseAfter(TEXT, 19)).toEqual(spanOf('on Monday'));
  expect(clauseAfter(TEXT, TEXT.length)).toBeNull();
});
