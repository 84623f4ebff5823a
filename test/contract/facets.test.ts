/** Facets: each count equals the total of the same filter with that value selected. */
import { beforeAll, expect, test } from 'vitest';
import type { GraphNode } from '../../src/corpus/graph-data.js';
import { describeEachEngine } from '../support/engines.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { matchesPosition } from '../support/naive-evaluation/match-position.js';
import { voicesOf } from '../support/naive-evaluation/parties.js';
import { chainOf } from '../support/naive-questions/exchange.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

interface Facet {
  readonly by: keyof typeof choose;
  readonly valueCount: number;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
}

/** How a filter selects one value of a key. */
const choose = {
  KIND: (value: string) => ({ kind: [value] }),
  MADE_BY: (value: string) => ({ madeBy: [value] }),
  VOICED_BY: (value: string) => ({ voicedBy: [value] }),
  AGAINST: (value: string) => ({ against: { actors: [value] } }),
  CONDUCT: (value: string) => ({ conduct: [value] }),
  FORM: (value: string) => ({ denialForm: [value] }),
  YEAR: (value: string) => ({ occurred: { from: value, to: value } }),
};

const FACETS =
  'facets(by: [KIND, MADE_BY, VOICED_BY, AGAINST, CONDUCT, FORM, YEAR], level: $level) { by valueCount values { value label count } }';

describeEachEngine('facets', (engine) => {
  let runQuery: RunQuery;
  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  const askFacets = async (filter: object, level = 'ACTOR'): Promise<readonly Facet[]> => {
    const { result, statements } = await runQuery(
      `query ($filter: PositionFilter, $level: CountingLevel!) { positions(filter: $filter) { ${FACETS} } }`,
      { filter, level },
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
  ])('count what the filter finds with the value selected: %s', async (_name, filter) => {
    for (const { by, values } of await askFacets(filter)) {
      const shown = values.slice(0, 8);
      const totals = await askTotals(
        shown.map(({ value }) => ({ ...filter, ...choose[by](value) })),
      );

      expect([by, ...shown.map(({ count }) => count)]).toEqual([by, ...totals]);
    }
  });

  test('of a key that is set still show its other values', async () => {
    const [kinds] = await askFacets({ kind: ['DENIAL'] });

    expect(kinds?.values.length).toBeGreaterThan(5);
  });

  test('name actors, and order by count, then value', async () => {
    const facets = await askFacets({ madeBy: ['state:gb'] });

    expect(facets.map(({ by }) => by)).toEqual(Object.keys(choose));
    expect(facets[3]?.values[0]).toMatchObject({ value: 'state:ru', label: 'Russia' });
    for (const { values } of facets) {
      const sorted = [...values].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      expect(values).toEqual(sorted);
      expect(values.length).toBeLessThanOrEqual(50);
    }
  });

  test('work on nested connections too, under aliases and beside rows and totals', async () => {
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

  test.each([
    ['everything', {}],
    ['denials', { kind: ['DENIAL'] }],
  ])('state the number of values, at both levels: of %s', async (_name, filter) => {
    const graph = new CorpusGraph(await readCorpus());
    const positions = graph.all('Position').filter((each) => matchesPosition(graph, each, filter));
    const distinct = (list: (position: GraphNode) => Iterable<GraphNode>): number =>
      new Set(positions.flatMap((each) => [...list(each)])).size;
    const expected = {
      ACTOR: [
        distinct((each) => graph.sources(each, 'MADE')),
        distinct((each) => voicesOf(graph, each)),
        distinct((each) => graph.targets(each, 'AGAINST')),
      ],
      STATE: [
        distinct((each) => graph.sources(each, 'MADE')),
        distinct((each) => wholesAmong(graph, voicesOf(graph, each))),
        distinct((each) => statesAgainst(graph, each)),
      ],
    };
    for (const level of ['ACTOR', 'STATE'] as const) {
      const facets = await askFacets(filter, level);
      for (const { valueCount, values } of facets) {
        expect(values).toHaveLength(Math.min(valueCount, 50));
      }
      expect(facets.slice(1, 4).map(({ valueCount }) => valueCount)).toEqual(expected[level]);
    }
  });

  test('of states count a position once per state, whichever of its bodies speaks or is named', async () => {
    const graph = new CorpusGraph(await readCorpus());
    const count = (list: (position: GraphNode) => Iterable<GraphNode>): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const position of graph.all('Position')) {
        for (const { id } of new Set(list(position))) counts[id] = (counts[id] ?? 0) + 1;
      }
      return counts;
    };
    const [, madeBy, voicedBy, against] = await askFacets({}, 'STATE');
    const made = count((each) => graph.sources(each, 'MADE'));
    const aimed = count((each) => statesAgainst(graph, each));
    const voiced = count((each) => wholesAmong(graph, voicesOf(graph, each)));

    for (const [facet, counts] of [
      [madeBy, made],
      [voicedBy, voiced],
      [against, aimed],
    ] as const) {
      expect(facet?.values.length).toBeGreaterThan(5);
      for (const { value, count: found } of facet?.values ?? []) {
        expect([value, found]).toEqual([value, counts[value]]);
        expect(value).not.toMatch(/^(agency|spokesperson):/);
      }
    }
  });

  test('at both levels can be combined by aliases, and work in search too', async () => {
    const { result } = await runQuery(`{
      positions {
        named: facets(by: [VOICED_BY, KIND]) { by valueCount }
        states: facets(by: [VOICED_BY, KIND], level: STATE) { by valueCount }
      }
      search(text: "cyber") { facets(by: [AGAINST], level: STATE) { by valueCount values { value } } }
    }`);
    const { positions, search } = result.data as unknown as {
      positions: Readonly<Record<'named' | 'states', readonly Facet[]>>;
      search: { facets: readonly Facet[] };
    };

    expect(positions.named.map(({ by }) => by)).toEqual(['VOICED_BY', 'KIND']);
    expect(positions.states.map(({ by }) => by)).toEqual(['VOICED_BY', 'KIND']);
    expect(positions.states[1]).toEqual(positions.named[1]);
    expect(positions.states[0]?.valueCount).toBeLessThan(positions.named[0]?.valueCount ?? 0);
    expect(search.facets[0]?.values.every(({ value }) => !value.startsWith('agency:'))).toBe(true);
  });

  test('of a filter that finds nothing are empty', async () => {
    const facets = await askFacets({ madeBy: ['state:cn'], text: 'no such words anywhere' });

    expect(facets.filter(({ by }) => by !== 'MADE_BY').flatMap(({ values }) => values)).toEqual([]);
  });
});

/** The targets of a position, with bodies and persons as what these belong to. */
function statesAgainst(graph: CorpusGraph, position: GraphNode): readonly GraphNode[] {
  return wholesAmong(graph, graph.targets(position, 'AGAINST'));
}

/** What the actors belong to; themselves where they belong to nothing. */
function wholesAmong(graph: CorpusGraph, named: Iterable<GraphNode>): readonly GraphNode[] {
  return [...named]
    .flatMap((actor) => [...chainOf(graph, actor)])
    .filter((actor) => chainOf(graph, actor).size === 1);
}
