import { describe, expect, it } from 'vitest';
import { NameIndex, type KnownName } from '../../../../src/domain/text/name-index.js';
import { SimilarNames } from '../../../../src/domain/text/similar-names.js';

function index(...names: readonly (readonly [id: string, text: string, KnownName['source']?])[]) {
  const created = new NameIndex();
  for (const [id, text, source = 'NAME'] of names) created.add({ id, text, source });
  return created;
}

const idsOf = (found: readonly { readonly id: string }[]): readonly string[] =>
  found.map(({ id }) => id);

describe('an exact name', () => {
  it.each(['Côte d’Ivoire', "cote d'ivoire", 'COTE DIVOIRE', ' the Côte d’Ivoire '])(
    'is found as search would find it: %s',
    (text) => {
      expect(index(['a', 'Côte d’Ivoire']).find(text)).toEqual([
        { id: 'a', similarity: 1, source: 'NAME' },
      ]);
    },
  );

  it('of several records is that of the most trusted source', () => {
    const names = index(
      ['a', 'Guinea', 'TRANSLATION'],
      ['b', 'Guinea'],
      ['c', 'Guinea', 'VARIANT'],
    );

    expect(idsOf(names.find('guinea'))).toEqual(['b']);
    expect(idsOf(names.find('guinea', (id) => id !== 'b'))).toEqual(['a']);
  });

  it('keeps the most trusted source of one record', () => {
    const names = index(
      ['a', 'Mali', 'VARIANT'],
      ['a', 'Mali', 'NAME'],
      ['a', 'Mali', 'TRANSLATION'],
    );

    expect(names.find('Mali')).toEqual([{ id: 'a', similarity: 1, source: 'NAME' }]);
  });

  it('of namesakes is that of all of them', () => {
    expect(idsOf(index(['a', 'Congo'], ['b', 'Congo']).find('Congo'))).toEqual(['a', 'b']);
  });

  it.each(['', ' ', '—', 'the'])('is not empty: "%s" finds nothing', (text) => {
    const names = index(['a', text], ['b', 'Chad']);

    expect(idsOf(names.find(text))).toEqual(text === 'the' ? ['a'] : []);
    expect(names.findSimilar('', 5)).toEqual([]);
  });
});

describe('similar names', () => {
  const names = index(
    ['moj', 'Ministry of Justice'],
    ['mfa', 'Ministry of Foreign Affairs'],
    ['asd', 'Australian Signals Directorate'],
    ['code', 'Ministry of Defence', 'CODE'],
  );

  it('are ranked by what they share, rare parts first', () => {
    expect(idsOf(names.findSimilar('Foreign affairs ministry', 5))[0]).toBe('mfa');
    expect(idsOf(names.findSimilar('Signal Directorate of Australia', 1))).toEqual(['asd']);
  });

  it('are not those of codes', () => {
    expect(idsOf(names.findSimilar('Ministry of Defence', 5))).not.toContain('code');
  });

  it('have a similarity of 1 where they are equal, and keep the order of ids where they tie', () => {
    const twins = index(['b', 'Taliban'], ['a', 'Taliban']);

    expect(twins.findSimilar('taliban', 5)).toEqual([
      { id: 'a', similarity: 1, source: undefined },
      { id: 'b', similarity: 1, source: undefined },
    ]);
  });

  it('of long titles are found by their words', () => {
    const title =
      'Foreign Ministry Spokesperson Remarks on a Report about Attacks on Telecom Networks';
    const titles = index(['a', title], ['b', 'Foreign Ministry']);

    expect(idsOf(titles.findSimilar(title.replace(' a Report', ' Report'), 1))).toEqual(['a']);
  });

  it('count as their factor says', () => {
    const similar = new SimilarNames<string>();
    for (const item of ['a', 'b', 'c']) similar.add(item, 'National Cyber Centre');
    const factors: Readonly<Record<string, number>> = { a: 1, b: 0.5, c: 0 };

    expect(similar.find('National Cyber Centre', (item) => factors[item] ?? 0)).toEqual([
      { item: 'a', similarity: 1 },
      { item: 'b', similarity: 0.5 },
    ]);
  });
});
