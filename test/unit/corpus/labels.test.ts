/** The labels of records, in one line. */
import { describe, expect, test } from 'vitest';
import { MAX_LABEL_CHARACTERS, shorten } from '../../../src/domain/text/labels.js';
import { readCorpus } from '../../support/load-corpus.js';
import { buildTinyGraph, changeSeeds, tinySeeds } from '../../support/tiny-seeds.js';

function labelsOf(texts: typeof tinySeeds): ReadonlyMap<string, unknown> {
  return new Map(
    buildTinyGraph(texts).nodes.map(({ id, properties }) => [id, properties['label']]),
  );
}

describe('a label', () => {
  test.each([
    ['agency:bb-embassy', 'Embassy of Beland'],
    ['state:aa', 'Aland'],
    ['excerpt:aa-accuses-1-1', 'caused the outage'],
    ['excerpt:aa-accuses-1-2', 'Passage in Gazette: Says that Unit 7 of Beland caused the outage.'],
    ['document:two', 'https://gazette.example/two'],
    ['position:bb-replies-1', 'Says that the accusation has no basis.'],
  ])('of %s is %s', (id, label) => {
    expect(labelsOf(tinySeeds).get(id)).toBe(label);
  });

  test('of an agency includes its country where the name does not', () => {
    const labels = labelsOf(
      changeSeeds(
        'agencies.yaml',
        'name: Ministry of Foreign Affairs of Aland',
        'name: Ministry of Foreign Affairs',
      ),
    );

    expect(labels.get('agency:aa-mfa')).toBe('Ministry of Foreign Affairs (Aland)');
  });

  test('includes the id where nothing else distinguishes two records', () => {
    const labels = labelsOf(
      changeSeeds(
        'statements.yaml',
        'asserts: Says that Aland spies.',
        'asserts: Says that the accusation has no basis.',
      ),
    );

    expect(labels.get('position:bb-replies-1')).toBe(
      'Says that the accusation has no basis. [position:bb-replies-1]',
    );
  });

  test('of each record of the corpus is unique and short', async () => {
    const { nodes } = await readCorpus();
    const labels = nodes.map(({ properties }) => String(properties['label']));

    expect(labels.filter((label) => label.length > MAX_LABEL_CHARACTERS)).toEqual([]);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each([
    ['a b', 80, 'a b'],
    ['one two three', 8, 'one two…'],
    ['one two, three', 10, 'one two…'],
    ['攻撃は存在しない', 5, '攻撃は存…'],
    ['abc 🕊🕊', 6, 'abc…'],
    ['a\n b', 80, 'a b'],
  ])('%j in %i characters is %j', (text, max, short) => {
    expect(shorten(text, max)).toBe(short);
  });
});
