/** Counts by one key or by two, against a walk over the seeds, position by position. */
import { beforeAll, expect, test } from 'vitest';
import type { GraphNode } from '../../src/corpus/graph-data.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph, textOf, textsOf } from '../support/naive-evaluation/corpus-graph.js';
import { matchesPosition } from '../support/naive-evaluation/match-position.js';
import { voicesOf } from '../support/naive-evaluation/parties.js';
import { chainOf, occurredOn } from '../support/naive-questions/exchange.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const COUNTS = `query (
  $filter: PositionFilter, $by: [PositionKey!]!, $level: CountingLevel! = STATE
  $orderBy: PositionCountOrder! = COUNT_DESC, $limit: Int! = 2000
) {
  countPositions(filter: $filter, by: $by, level: $level, orderBy: $orderBy, limit: $limit) {
    groups { values { by value label } count } totalCount matchedPositions withoutValue
  }
}`;

interface Counts {
  readonly groups: readonly {
    readonly values: readonly {
      readonly by: string;
      readonly value: string;
      readonly label: string;
    }[];
    readonly count: number;
  }[];
  readonly totalCount: number;
  readonly matchedPositions: number;
  readonly withoutValue: number;
}
type Level = 'ACTOR' | 'STATE';
type ListValues = (graph: CorpusGraph, position: GraphNode, level: Level) => readonly string[];

const idsOf = (nodes: Iterable<GraphNode>): readonly string[] => [...nodes].map(({ id }) => id);
const property =
  (name: string): ListValues =>
  (_graph, position) => [...textsOf(position, name), ...[textOf(position, name) ?? []].flat()];
const aimed =
  (roles: readonly string[] | undefined): ListValues =>
  (graph, position, level) => {
    const named = graph
      .outgoing(position, 'AGAINST')
      .filter(({ properties }) => roles?.includes(String(properties['role'])) ?? true)
      .map(({ node }) => node);
    return idsAt(level, graph, named);
  };
/** As named, or as their state or bloc. */
function idsAt(level: Level, graph: CorpusGraph, named: Iterable<GraphNode>): readonly string[] {
  if (level === 'ACTOR') return idsOf(named);
  const chains = [...named].flatMap((actor) => [...chainOf(graph, actor)]);
  return idsOf(chains.filter((actor) => chainOf(graph, actor).size === 1));
}
/** Every year, or month, from the first to the last that its date can mean. */
const periods =
  (length: number): ListValues =>
  (_graph, position) => {
    const { dayFrom, dayTo } = occurredOn(position);
    return Array.from({ length: dayTo - dayFrom + 1 }, (_, index) =>
      new Date((dayFrom + index) * 86_400_000).toISOString().slice(0, length),
    );
  };

const naive: Readonly<Record<string, ListValues>> = {
  KIND: property('kind'),
  MADE_BY: (graph, position) => idsOf(graph.sources(position, 'MADE')),
  VOICED_BY: (graph, position, level) => idsAt(level, graph, voicesOf(graph, position)),
  ACCUSED: aimed(['ACCUSED']),
  AGAINST: aimed(undefined),
  FORM: property('form'),
  CONTESTS: property('contests'),
  CONDUCT: property('conduct'),
  HEDGE: property('hedge'),
  BASIS: property('basis'),
  INCIDENT: (graph, position) => idsOf(graph.targets(position, 'CONCERNS')),
  INITIATIVE: (graph, position) => idsOf(graph.targets(position, 'REFERS_TO')),
  LANGUAGE: (graph, position) =>
    graph.targets(position, 'EVIDENCED_BY').flatMap((each) => textOf(each, 'language') ?? []),
  STATEMENT_FORM: (graph, position) =>
    graph.sources(position, 'CONTAINS').flatMap((each) => textOf(each, 'form') ?? []),
  INITIATIVE_RELATION: (graph, position) =>
    graph.outgoing(position, 'REFERS_TO').map((bond) => String(bond.properties['relation'])),
  REPLY_RELATION: (graph, position) =>
    graph.outgoing(position, 'RESPONDS_TO').map((bond) => String(bond.properties['relation'])),
  YEAR: periods(4),
  MONTH: periods(7),
  PUBLISHER: (graph, position) =>
    idsOf(
      graph
        .sources(position, 'CONTAINS')
        .flatMap((statement) => graph.sources(statement, 'CARRIES'))
        .flatMap((document) => graph.targets(document, 'PUBLISHED_BY')),
    ),
};

describeEachEngine('countPositions', (engine) => {
  let runQuery: RunQuery;
  let graph: CorpusGraph;
  const ask = async (variables: Readonly<Record<string, unknown>>): Promise<Counts> => {
    const { result, statements } = await runQuery(COUNTS, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['countPositions'] as Counts;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
    graph = new CorpusGraph(await readCorpus());
  });

  const one = Object.keys(naive).map((key) => [key]);
  const two = [
    ['MADE_BY', 'ACCUSED'],
    ['MADE_BY', 'VOICED_BY'],
    ['ACCUSED', 'CONDUCT'],
    ['YEAR', 'KIND'],
    ['MADE_BY', 'MONTH'],
    ['INCIDENT', 'HEDGE'],
    ['FORM', 'CONTESTS'],
    ['REPLY_RELATION', 'PUBLISHER'],
    ['INITIATIVE', 'INITIATIVE_RELATION'],
  ];
  test.each([...one, ...two])('by %s %s as a walk over the seeds counts', async (...by) => {
    const filters = [{}, { kind: ['ACCUSATION'], occurred: { from: '2018', to: '2021' } }];
    for (const level of ['ACTOR', 'STATE'] as const) {
      for (const filter of filters) {
        const positions = graph
          .all('Position')
          .filter((position) => matchesPosition(graph, position, filter));
        const expected: Record<string, number> = {};
        let withoutValue = 0;
        for (const position of positions) {
          const [first = [], second = ['']] = by.map((key) => [
            ...new Set(naive[key]?.(graph, position, level)),
          ]);
          if (first.length === 0 || second.length === 0) withoutValue += 1;
          for (const value of first) {
            for (const other of second) {
              const key = `${value} ${other}`.trim();
              expected[key] = (expected[key] ?? 0) + 1;
            }
          }
        }
        const found = await ask({ by, level, filter });

        expect(
          Object.fromEntries(
            found.groups.map(({ values, count }) => [
              values.map(({ value }) => value).join(' '),
              count,
            ]),
          ),
        ).toEqual(expected);
        expect(found).toMatchObject({
          totalCount: Object.keys(expected).length,
          matchedPositions: positions.length,
          withoutValue,
        });
      }
    }
  });

  test('names records, and shows terms in plain English beside their codes', async () => {
    const { groups } = await ask({ by: ['FORM', 'MADE_BY'], filter: { madeBy: ['state:cn'] } });

    expect(groups.map(({ values }) => values.map(({ label }) => label))).toContainEqual([
      'evidence challenge',
      'China',
    ]);
    expect(groups[0]?.values.map(({ by }) => by)).toEqual(['FORM', 'MADE_BY']);
  });

  test.each(['COUNT_DESC', 'COUNT_ASC', 'VALUE_ASC'])(
    'in the order %s, cut at the limit',
    async (orderBy) => {
      const all = await ask({ by: ['YEAR', 'KIND'], orderBy });
      const sign = { COUNT_DESC: -1, COUNT_ASC: 1 }[orderBy] ?? 0;
      const keyOf = ({ values }: Counts['groups'][number]) =>
        values.map(({ value }) => value).join(' ');
      const sorted = all.groups.toSorted(
        (a, b) => sign * (a.count - b.count) || (keyOf(a) < keyOf(b) ? -1 : 1),
      );

      expect(all.groups).toEqual(sorted);
      const part = await ask({ by: ['YEAR', 'KIND'], orderBy, limit: 3 });
      expect(part).toEqual({ ...all, groups: all.groups.slice(0, 3) });
    },
  );

  test('of a filter that finds nothing is empty', async () => {
    expect(await ask({ by: ['KIND'], filter: { text: 'zzzz' } })).toEqual({
      groups: [],
      totalCount: 0,
      matchedPositions: 0,
      withoutValue: 0,
    });
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['no key', { by: [] }, /^by: /],
    ['three keys', { by: ['KIND', 'FORM', 'YEAR'] }, /^by: /],
    ['a key twice', { by: ['KIND', 'KIND'] }, /^by: /],
    ['a limit of nothing', { by: ['KIND'], limit: 0 }, /^limit: 0 is out of bounds/],
    ['an excessive limit', { by: ['KIND'], limit: 1_000_000 }, /^limit: 1000000 is out of bounds/],
    ['an unknown id', { by: ['KIND'], filter: { madeBy: ['state:zz'] } }, /^madeBy: /],
  ])('%s is refused before the engine is queried', async (_what, variables, message) => {
    const { result, statements } = await runQuery(COUNTS, variables);

    expect(statements).toHaveLength(0);
    expect(result.errors?.[0]).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
