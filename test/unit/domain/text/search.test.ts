/** What counts as a word, how queries are parsed, and how texts rank. */
import { describe, expect, test } from 'vitest';
import { nodeDefinitions, nodeLabels } from '../../../../src/domain/ontology/node-definitions.js';
import { cutSnippet, rankCandidates } from '../../../../src/domain/text/search-matches.js';
import { parseSearchText, wordsOf } from '../../../../src/domain/text/search-query.js';
import { findWords, toSearchWords } from '../../../../src/domain/text/search-words.js';
import { searchedLabels } from '../../../../src/domain/ontology/text-indexes.js';

describe('words', () => {
  test.each([
    ['No factual-basis, O’Brien!', 'no factual basis o brien'],
    ['Âland ＡＢＣ ﬁn', 'aland abc fin'],
    ['https://a.example/x_1', 'https a example x 1'],
    ['外交部 APT10组织', '外 交 部 apt10 组 织'],
    ['カタカナ ひらがな', 'カ タ カ ナ ひ ら が な'],
    ['한국어', '한국어'],
    ['Ёлка ЙОД', 'елка иод'],
    ['كيف مي\u200Cشود سـلام آب', 'کیف می شود سلام اب'],
    ['🕊 — ؟', ''],
    ['the G.R.U., U.S. and É.U', 'the gru us and eu'],
    ['a.example x.y.com 1.2.3 e.mail', 'a example x y com 1 2 3 e mail'],
  ])('of %j', (text, words) => {
    expect(toSearchWords(text)).toBe(words);
  });

  test('have the positions that they state', () => {
    const text = '🕊 Ünion 外交';

    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ünion',
      '外',
      '交',
    ]);
  });
});

describe('a search text', () => {
  test.each([
    ['a b', ['a', 'b']],
    ['"a b" c', ['a b', 'c']],
    ['“a b” «c d»', ['a b', 'c d']],
    ['ab* "c de"*', ['ab*', 'c de*']],
    ['a-b 外交', ['a b', '外 交']],
    ['a "b', ['a', 'b']],
    ['a a "a"', ['a']],
    ['G.R.U.', ['gru']],
    ['"the U.S. says" G.R.U.*', ['the us says', 'gru*']],
  ])('%j is words, phrases and prefixes', (text, terms) => {
    expect(
      parseSearchText(text).map(
        ({ words, isPrefix }) => `${words.join(' ')}${isPrefix ? '*' : ''}`,
      ),
    ).toEqual(terms);
  });

  test('asks an index for each word once', () => {
    expect(wordsOf(parseSearchText('"a b" b "b cd"*'))).toEqual([
      { word: 'a', isPrefix: false },
      { word: 'b', isPrefix: false },
      { word: 'cd', isPrefix: true },
    ]);
  });
});

describe('the order of the hits', () => {
  const rank = (text: string, texts: Readonly<Record<string, string>>): readonly string[] =>
    rankCandidates(
      parseSearchText(text),
      Object.entries(texts).map(([id, own]) => ({ id, text: own })),
    );

  test('puts shorter texts and those with more matches first, ties by id', () => {
    expect(rank('a', { d: 'a x', c: 'a x y z', b: 'a x', e: 'a a' })).toEqual(['e', 'b', 'd', 'c']);
  });

  test('omits texts that lack a term', () => {
    expect(rank('"a b" c', { one: 'c a b', two: 'a c b', three: 'a b' })).toEqual(['one']);
    expect(rank('ab*', { one: 'x abc', two: 'xab' })).toEqual(['one']);
  });
});

describe('a snippet', () => {
  const cut = (query: string, text: string) => cutSnippet(parseSearchText(query), text);

  test('marks each match once and merges overlapping ones', () => {
    expect(cut('"a b" "b c" a', 'A b c, a')).toEqual({
      text: 'A b c, a',
      ranges: [
        { start: 0, end: 5 },
        { start: 7, end: 8 },
      ],
    });
    expect(cut('z', 'a b')).toBeUndefined();
  });

  test('of a long text begins and ends at a word, a little before the match', () => {
    const snippet = cut('here', `${'word '.repeat(100)}here ${'more '.repeat(100)}`)!;
    const [range] = snippet.ranges;

    expect(snippet.text).toMatch(/^word .* here .* more$/);
    expect(snippet.text.length).toBeLessThanOrEqual(240);
    expect(snippet.text.slice(range?.start, range?.end)).toBe('here');
  });
});

test('a label has search words exactly where it has an index', () => {
  const labels = nodeLabels
    .filter((label) => nodeDefinitions[label].properties['searchWords'] !== undefined)
    .map((label) => nodeDefinitions[label].family ?? label);

  expect([...new Set(labels)].sort()).toEqual([...searchedLabels].sort());
});
