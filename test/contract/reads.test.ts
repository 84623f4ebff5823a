/** What can be sent and received: parameters, types, empty answers. */
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Value } from '../../src/cypher/statement.js';
import { rawStatement } from '../../src/cypher/statement.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { readRows, writeOne } from '../support/read-values.js';

describeEachEngine('reads', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await writeOne(store, 'UNWIND $rows AS r MERGE (n:State {id: r.id}) SET n += r', {
      rows: [
        { id: 'state:cn', name: 'China', aliases: ['PRC', '中国'], founded: 1949 },
        { id: 'state:gb', name: 'United Kingdom', aliases: [], share: 0.5 },
      ],
    });
  });
  afterAll(() => store.close());

  it.each<[string, Value]>([
    ['null', null],
    ['true', true],
    ['a text in four scripts', 'déjà 中国 Россия \u{1F310} "quoted" \\ \n \' `'],
    ['the empty text', ''],
    ['a whole number', 42],
    ['a negative whole number', -20_000],
    ['the largest exact whole number', Number.MAX_SAFE_INTEGER],
    ['a fraction', 0.1],
    ['an empty list', []],
    ['a list of texts', ['a', 'b']],
    ['a list of integers and fractions', [1, 2.5]],
    ['nested lists', [[1, 2], [], [3]]],
    [
      'nested maps',
      {
        a: {
          b: [
            { c: null, d: 'x' },
            { c: 1, d: 'y' },
          ],
        },
        e: {},
      },
    ],
  ])('returns %s unchanged', async (_what, value) => {
    const rows = await readRows(store, 'RETURN $value AS value', { value });

    expect(rows).toEqual([{ value }]);
  });

  it('sends whole numbers as integers, at any depth', async () => {
    const rows = await readRows(
      store,
      'UNWIND $rows AS r RETURN r.a / r.b AS quotient, r.list[0] / 2 AS half LIMIT $limit',
      { rows: [{ a: 7, b: 2, list: [5] }], limit: 10 },
    );

    expect(rows).toEqual([{ quotient: 3, half: 2 }]);
  });

  it('keeps fractions as fractions', async () => {
    const rows = await readRows(store, 'RETURN $a / 2 AS half, 3.0 AS three', { a: 2.5 });

    expect(rows).toEqual([{ half: 1.25, three: 3 }]);
  });

  it('returns no rows where nothing matches, and one for a count', async () => {
    expect(await readRows(store, 'MATCH (n:Nothing) RETURN n.id AS id')).toEqual([]);
    expect(await readRows(store, 'MATCH (n:Nothing) RETURN count(n) AS total')).toEqual([
      { total: 0 },
    ]);
  });

  it('returns stored values with their types, and null for missing ones', async () => {
    const rows = await readRows(
      store,
      'MATCH (n:State) RETURN n {.name, .aliases, .founded, .share} AS state ORDER BY n.id',
    );

    expect(rows).toEqual([
      { state: { name: 'China', aliases: ['PRC', '中国'], founded: 1949, share: null } },
      { state: { name: 'United Kingdom', aliases: [], founded: null, share: 0.5 } },
    ]);
  });

  it("passes each row to its own statement's parser", async () => {
    const names = await store.read({
      ...rawStatement('MATCH (n:State) RETURN n.name AS name ORDER BY name'),
      parseRow: ({ name }) => String(name).toUpperCase(),
    });

    expect(names).toEqual(['CHINA', 'UNITED KINGDOM']);
  });

  it('never interprets a value, whatever it looks like', async () => {
    const hostile = "x'}) DETACH DELETE n //";

    await readRows(store, 'MATCH (n:State) WHERE n.name = $hostile RETURN n.id AS id', { hostile });

    expect(await readRows(store, 'MATCH (n:State) RETURN count(n) AS total')).toEqual([
      { total: 2 },
    ]);
  });

  it('reads 20,000 rows in their order', async () => {
    const rows = await readRows(store, 'UNWIND range(1, $n) AS i RETURN i', { n: 20_000 });

    expect(rows).toHaveLength(20_000);
    expect(rows.at(-1)).toEqual({ i: 20_000 });
  });

  it.each<[string, unknown]>([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['undefined', undefined],
    ['a bigint', 1n],
    ['a whole number past 2^53', 2 ** 53],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['half a surrogate pair', 'a\ud800'],
    ['a list with null', ['a', null]],
    ['a list of two types', ['4', 4]],
    ['NaN deep inside', { rows: [{ list: [1, NaN] }] }],
  ])('refuses %s as a parameter before it reaches the engine', async (_what, value) => {
    const read = readRows(store, 'RETURN $value AS value', { value: value as Value });

    await expect(read).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });
});
