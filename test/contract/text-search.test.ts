/**
 * Indexes, and the words of a text wherever they come from. The text is data on both engines.
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
  'position:6': '中国 反对 网络 攻击',
  'position:7': "don't politicise cyber security see example.com",
};

describeEachEngine('indexes and text search', (engine) => {
  let store: GraphStore;
  const search = async (text: string, limit = 10): Promise<string[]> =>
    (await store.searchText(INDEX, text, limit)).map(({ id }) => id.replace('position:', ''));

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

  it('makes indexes again without a difference', async () => {
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

  it('finds a word whatever its case, best first, with ranks from 1', async () => {
    const hits = await store.searchText(INDEX, 'GROUNDLESS', 10);

    // The shorter text is about the word more.
    expect(hits).toEqual([
      { id: 'position:3', rank: 1 },
      { id: 'position:1', rank: 2 },
    ]);
  });

  it('finds any of several words, and puts first what has most of them', async () => {
    expect((await search('china groundless accusations'))[0]).toBe('1');
    expect((await search('china groundless accusations')).sort()).toEqual(['1', '3', '4']);
  });

  it.each([
    ['who', ['4']],
    ['not', ['4']],
    ['обвинения', ['5']],
    ['网络', ['6']],
    ["don't", ['7']],
    ['example.com', ['7']],
    ['cafe', []],
  ])('finds %s where it stands', async (word, expected) => {
    expect(await search(word)).toEqual(expected);
  });

  it('orders equal hits by id and cuts them there', async () => {
    await writeOne(store, 'UNWIND $rows AS r MERGE (n:Position {id: r.id}) SET n += r', {
      rows: ['c', 'a', 'e', 'b', 'd'].map((id) => ({ id, searchText: 'zugzwang' })),
    });

    expect(await search('zugzwang')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(await search('zugzwang', 3)).toEqual(['a', 'b', 'c']);
  });

  it('sees what is written later, and no longer what is removed', async () => {
    await writeOne(store, "MERGE (n:Position {id: 'late'}) SET n.searchText = 'tintinnabulation'");
    expect(await search('tintinnabulation')).toEqual(['late']);

    await writeOne(store, "MATCH (n:Position {id: 'late'}) DETACH DELETE n");
    expect(await search('tintinnabulation')).toEqual([]);
  });

  it.each([
    'empire AND NOT hacking',
    '+empire -empire',
    '"empire',
    'empire~ empire^4 emp*ire?',
    'searchText:empire',
    '(empire',
    'empire) OR (empire',
    '[empire TO empire}',
    'empire && || !',
    '/empire/',
    String.raw`empire\ \\ \"`,
    "empire'; DROP",
    'empire {{$x}} `',
    `empire ${'x '.repeat(5_000)}`,
    `empire ${Array.from({ length: 2_000 }, (_, i) => `w${String(i)}`).join(' ')}`,
    `empire ${'x'.repeat(10_000)}`,
    `${'('.repeat(10_000)} empire`,
  ])('takes %s for words', async (text) => {
    expect((await search(text))[0]).toBe('4');
  });

  it.each(['emp*', 'empir?', 'empore~', 'NOT', 'searchText:zzz', '/emp.*/'])(
    'gives %s no meaning but its words',
    async (text) => {
      const withoutSigns = text.replaceAll(/[^a-z ]/gi, ' ');

      expect(await search(text)).toEqual(await search(withoutSigns));
    },
  );

  it.each(['', '   ', '*', '"" () ~ ^ : /', '-', '&& ||', '\u0000', '\\', '。、'])(
    'finds nothing for a text without words: %j',
    async (text) => {
      expect(await search(text)).toEqual([]);
    },
  );

  it('finds nothing where nothing is asked for', async () => {
    expect(await search('china', 0)).toEqual([]);
  });
});
