/**
 * Indexes, and the words of stored texts. A word is data on both engines.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { GraphStore, TextIndexDefinition } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { readRows, writeOne } from '../support/read-values.js';

const INDEX: TextIndexDefinition = {
  name: 'position_text',
  label: 'Position',
  property: 'searchText',
};

const TEXTS = {
  'position:1': 'china opposes groundless accusations and all forms of cyber attacks',
  'position:2': 'the united kingdom calls out a pattern of malicious cyber activity',
  'position:3': 'we firmly oppose groundless smears',
  'position:4': 'who is the real empire of hacking it is not china',
  'position:5': 'россия отвергает обвинения',
  'position:6': '中 国 反 对 网 络 攻 击',
  'position:7': 'don t politicise cyber security see example com',
  'position:8': 'ایران حمله سایبری را رد می کند',
};

describeEachEngine('indexes and text search', (engine) => {
  let store: GraphStore;
  const search = async (text: string, limit = 10): Promise<string[]> => {
    const words = text
      .split(' ')
      .map((word) => ({ word: word.replace('*', ''), isPrefix: word.endsWith('*') }));
    const hits = await store.searchText({ indexes: [INDEX], words, limit });
    return hits.map(({ id }) => id.replace('position:', ''));
  };

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await writeOne(store, 'UNWIND $rows AS r MERGE (n:Position {id: r.id}) SET n += r', {
      rows: Object.entries(TEXTS).map(([id, searchText]) => ({ id, searchText })),
    });
    await ensure();
  });
  afterAll(() => store.close());

  const ensure = (): Promise<void> =>
    store.ensureIndexes(
      [
        { label: 'Position', property: 'id', unique: true },
        { label: 'Position', property: 'dayFrom', unique: false },
      ],
      [INDEX],
    );

  it('creates indexes again without an effect', async () => {
    await ensure();
    await ensure();

    expect(await search('empire')).toEqual(['4']);
    expect(
      await readRows(store, 'MATCH (n:Position {id: $id}) RETURN n.id AS id', { id: 'position:1' }),
    ).toEqual([{ id: 'position:1' }]);
  });

  it('refuses an index whose name is not a plain name', async () => {
    const index = { label: 'A) ON (n.id) //', property: 'id', unique: false };

    await expect(store.ensureIndexes([index], [])).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    });
  });

  it('finds a word, best first, with the indexed text', async () => {
    const words = [{ word: 'groundless', isPrefix: false }];
    const hits = await store.searchText({ indexes: [INDEX], words, limit: 10 });

    // In the shorter text the word has more weight.
    expect(hits).toEqual([
      { id: 'position:3', text: TEXTS['position:3'] },
      { id: 'position:1', text: TEXTS['position:1'] },
    ]);
  });

  it.each([
    ['who', ['4']],
    ['not', ['4']],
    ['обвинения', ['5']],
    ['网 络', ['6']],
    ['络', ['6']],
    ['سایبری', ['8']],
    ['don t', ['7']],
    ['cafe', []],
    ['china groundless accusations', ['1']],
    ['china kingdom', []],
    ['ground*', ['3', '1']],
    ['groundless accus*', ['1']],
    ['обвин*', ['5']],
    ['سایب*', ['8']],
    ['round*', []],
    ['acts*', []],
  ])('finds texts with all of the words and prefixes: %s', async (text, expected) => {
    expect((await search(text)).sort()).toEqual([...expected].sort());
  });

  it('searches several indexes at once, and none', async () => {
    await writeOne(store, "MERGE (n:Actor {id: 'actor:1'}) SET n.searchText = 'empire'");
    const other = { name: 'actor_text', label: 'Actor', property: 'searchText' };
    await store.ensureIndexes([], [other]);
    const words = [{ word: 'empire', isPrefix: false }];
    const both = await store.searchText({ indexes: [INDEX, other], words, limit: 10 });

    expect(both.map(({ id }) => id).sort()).toEqual(['actor:1', 'position:4']);
    expect(await store.searchText({ indexes: [], words, limit: 10 })).toEqual([]);
    expect(await store.searchText({ indexes: [INDEX], words: [], limit: 10 })).toEqual([]);
  });

  it('orders equal hits by id before the limit', async () => {
    await writeOne(store, 'UNWIND $rows AS r MERGE (n:Position {id: r.id}) SET n += r', {
      rows: ['c', 'a', 'e', 'b', 'd'].map((id) => ({ id, searchText: 'zugzwang' })),
    });

    expect(await search('zugzwang')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(await search('zugzwang', 3)).toEqual(['a', 'b', 'c']);
  });

  it('finds later writes, and no longer finds what is removed', async () => {
    await writeOne(store, "MERGE (n:Position {id: 'late'}) SET n.searchText = 'tintinnabulation'");
    expect(await search('tintinnabulation')).toEqual(['late']);

    await writeOne(store, "MATCH (n:Position {id: 'late'}) DETACH DELETE n");
    expect(await search('tintinnabulation')).toEqual([]);
  });

  it.each([
    'emp?re',
    'empore~',
    'searchText:empire',
    '/emp.e/',
    '(empire',
    '"empire',
    '-empire',
    'empire^2',
  ])('gives punctuation in a word no meaning: %s', async (word) => {
    const hits = await search(word);

    // Either the punctuation is not part of the word, or the word does not exist.
    expect([[], ['4']]).toContainEqual(hits);
    expect(await search(`${word} kingdom`)).toEqual([]);
  });

  it('finds nothing for an empty search', async () => {
    expect(await search('china', 0)).toEqual([]);
  });
});
