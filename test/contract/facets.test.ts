/** Facets: each count is the total of the same filter with that value chosen. */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

interface Facet {
  readonly by: keyof typeof choose;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
}

/** How a filter chooses one value of a key. */
const choose = {
  KIND: (value: string) => ({ kind: [value] }),
  MADE_BY: (value: string) => ({ madeBy: [value] }),
  AGAINST: (value: string) => ({ against: { actors: [value] } }),
  CONDUCT: (value: string) => ({ conduct: [value] }),
  FORM: (value: string) => ({ denialForm: [value] }),
  YEAR: (value: string) => ({ occurred: { from: value, to: value } }),
};

const FACETS =
  'facets(by: [KIND, MADE_BY, AGAINST, CONDUCT, FORM, YEAR]) { by values { value label count } }';

describeEachEngine('facets', (engine) => {
  let runQuery: RunQuery;
  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  const askFacets = async (filter: object): Promise<readonly Facet[]> => {
    const { result, statements } = await runQuery(
      `query ($filter: PositionFilter) { positions(filter: $filter) { ${FACETS} } }`,
      { filter },
    );
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    return (result.data as { positions: { facets: readonly Facet[] } }).positions.facets;
  };
  const askTotals = async (filters: readonly object[]): Promise<readonly number[]> => {
    const variables = Object.fromEntries(
      filters.map((filter, index) => [`f${String(index)}`, filter]),
    );
    const names = Object.keys(variables);
    const { result } = await runQuery(
      `query (${names.map((name) => `$${name}: PositionFilter`).join(', ')}) {
        ${names.map((name) => `${name}: positions(filter: $${name}) { totalCount }`).join(' ')} }`,
      variables,
    );
    expect(result.errors).toBeUndefined();
    const data = result.data as Readonly<Record<string, { totalCount: number }>>;
    return names.map((name) => data[name]?.totalCount ?? -1);
  };

  test.each([
    ['everything', {}],
    ['one actor', { madeBy: ['state:cn'] }],
    [
      'an actor, a kind and a period',
      {
        madeBy: ['state:ru'],
        kind: ['DENIAL', 'ACCUSATION'],
        occurred: { from: '2015', to: '2020-06' },
      },
    ],
    ['either of two', { or: [{ conduct: ['ESPIONAGE'] }, { denialForm: ['NON_DENIAL'] }] }],
  ])('count what the filter finds with the value chosen: %s', async (_name, filter) => {
    for (const { by, values } of await askFacets(filter)) {
      const shown = values.slice(0, 8);
      const totals = await askTotals(
        shown.map(({ value }) => ({ ...filter, ...choose[by](value) })),
      );

      expect([by, ...shown.map(({ count }) => count)]).toEqual([by, ...totals]);
    }
  });

  test('of a chosen key still show its other values', async () => {
    const [kinds] = await askFacets({ kind: ['DENIAL'] });

    expect(kinds?.values.length).toBeGreaterThan(5);
  });

  test('name actors, and order by count, then value', async () => {
    const facets = await askFacets({ madeBy: ['state:gb'] });

    expect(facets.map(({ by }) => by)).toEqual(Object.keys(choose));
    expect(facets[2]?.values[0]).toMatchObject({ value: 'state:ru', label: 'Russia' });
    for (const { values } of facets) {
      const sorted = [...values].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      expect(values).toEqual(sorted);
      expect(values.length).toBeLessThanOrEqual(50);
    }
  });

  test('stand on nested connections too, under aliases and beside rows and totals', async () => {
    const { result, statements } = await runQuery(`{
      state(code: "CN") { positionsAgainst(first: 1) {
        totalCount nodes { id } kinds: facets(by: [KIND]) { values { value count } } years: facets(by: [YEAR, KIND]) { by }
      } }
      positions(filter: { against: { actors: ["state:cn"] } }) { facets(by: [KIND]) { values { value count } } }
    }`);
    const { state, positions } = result.data as {
      state: { positionsAgainst: { kinds: unknown; years: unknown } };
      positions: { facets: unknown };
    };

    expect(state.positionsAgainst.kinds).toEqual(positions.facets);
    expect(state.positionsAgainst.years).toEqual([{ by: 'YEAR' }, { by: 'KIND' }]);
    expect(statements).toHaveLength(2);
  });

  test('of a filter that finds nothing are empty', async () => {
    const facets = await askFacets({ madeBy: ['state:cn'], text: 'no such words anywhere' });

    expect(facets.filter(({ by }) => by !== 'MADE_BY').flatMap(({ values }) => values)).toEqual([]);
  });
});
