/** Unanswered accusations: compared with a walk over the seeds, at the corpus's end and before. */
import { beforeAll, expect, test } from 'vitest';
import { parsePartialDate } from '../../src/domain/time/partial-date.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { accusedPolities, occurredOn } from '../support/naive-questions/exchange.js';
import { listUnits } from '../support/naive-questions/latency.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const UNANSWERED = `query (
  $filter: PositionFilter, $afterDays: Int! = 0, $asOf: String, $orderBy: PositionOrder! = OCCURRED_ASC,
  $first: Int, $after: String, $last: Int, $before: String
) {
  unanswered(
    filter: $filter, afterDays: $afterDays, asOf: $asOf, orderBy: $orderBy
    first: $first, after: $after, last: $last, before: $before
  ) {
    totalCount matchedAccusations withoutState
    pageInfo { hasNextPage endCursor startCursor }
    nodes {
      accusation { id }
      waited { minDays maxDays }
      coverage { side { id } statements lastStatement { id occurredOn { value } } }
    }
  }
}`;

interface Answer {
  readonly totalCount: number;
  readonly matchedAccusations: number;
  readonly withoutState: number;
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly nodes: readonly {
    readonly accusation: { readonly id: string };
    readonly waited: { readonly minDays: number; readonly maxDays: number };
    readonly coverage: readonly {
      readonly side: { readonly id: string };
      readonly statements: number;
      readonly lastStatement: { readonly id: string } | null;
    }[];
  }[];
}

const dayOf = (date: string): number => parsePartialDate(date).dayTo;

describeEachEngine('unanswered', (engine) => {
  let runQuery: RunQuery;
  let graph: CorpusGraph;
  const ask = async (variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { result, statements } = await runQuery(UNANSWERED, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['unanswered'] as Answer;
  };
  const askAll = async (variables: Record<string, unknown>): Promise<Answer['nodes']> => {
    const found: Answer['nodes'][number][] = [];
    for (let after: unknown = null; after !== undefined;) {
      const page = await ask({ ...variables, first: 50, after });
      found.push(...page.nodes);
      after = page.pageInfo['hasNextPage'] === true ? page.pageInfo['endCursor'] : undefined;
    }
    return found;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
    graph = new CorpusGraph(await readCorpus());
  });

  test('the founding accusations are not among them now, but were on the day before the answer', async () => {
    const filter = {
      madeBy: ['state:gb'],
      against: { actors: ['state:cn'] },
      occurred: { from: '2021-11', to: '2021-11' },
    };

    expect(await ask({ filter })).toMatchObject({ totalCount: 0, matchedAccusations: 2 });
    const before = await ask({ filter, asOf: '2021-11-24' });
    expect(before).toMatchObject({ totalCount: 2, matchedAccusations: 2, withoutState: 0 });
    expect(before.nodes[0]).toMatchObject({
      accusation: { id: 'position:gb-ncsc-review-202111-1' },
      // Said in November, so 0 to 23 days before the 24th.
      waited: { minDays: 0, maxDays: 23 },
      coverage: [{ side: { id: 'state:cn' }, statements: 0, lastStatement: null }],
    });
  });

  test.each(['2014-12-20', '2018', '2021-11-24', '2024-06'])(
    'as of %s, and now, equals a walk over the seeds, with its coverage',
    async (asOf) => {
      for (const date of [asOf, undefined]) {
        const day = date === undefined ? lastDay(graph) : dayOf(date);
        const units = listUnits(graph, day);
        const answered = new Set(
          units.filter(({ answer }) => answer !== undefined).map((unit) => unit.accusation.id),
        );
        const expected = new Set(
          units.map(({ accusation }) => accusation.id).filter((id) => !answered.has(id)),
        );
        const found = await askAll({ asOf: date });

        expect(new Set(found.map(({ accusation }) => accusation.id))).toEqual(expected);
        expect(found).toHaveLength(expected.size);
        for (const { accusation, waited, coverage } of found) {
          const node = graph.find(accusation.id)!;
          const { dayFrom, dayTo } = occurredOn(node);
          expect(waited).toEqual({
            minDays: Math.max(0, day - dayTo),
            maxDays: day - dayFrom,
          });
          expect(coverage.map(({ side }) => side.id).sort()).toEqual(
            accusedPolities(graph, node)
              .map(({ id }) => id)
              .sort(),
          );
          for (const { side, statements, lastStatement } of coverage) {
            const held = statementsBy(graph, side.id, dayFrom, day);
            expect(statements).toBe(held.length);
            expect(lastStatement?.id).toEqual(held.at(-1));
          }
        }
      }
    },
  );

  test('only those that have certainly waited as long as requested', async () => {
    const all = await askAll({});
    const long = await askAll({ afterDays: 1000 });

    expect(long.map(({ accusation }) => accusation.id)).toEqual(
      all.filter(({ waited }) => waited.minDays >= 1000).map(({ accusation }) => accusation.id),
    );
    expect(long.length).toBeGreaterThan(0);
    expect(long.length).toBeLessThan(all.length);
  });

  test('accusations of nobody with a state are counted separately', async () => {
    const apart = graph
      .all('Accusation')
      .filter(({ properties }) => properties['isAnswered'] == null);

    expect(apart.length).toBeGreaterThan(0);
    expect(await ask()).toMatchObject({
      withoutState: apart.length,
      matchedAccusations: graph.all('Accusation').length,
    });
  });

  test.each(['1900', '2019', '2021-11-24', undefined])(
    'the totals by %s, and those without a state, equal those of replyLatency',
    async (asOf) => {
      const day = asOf === undefined ? lastDay(graph) : dayOf(asOf);
      const made = graph.all('Accusation').filter((each) => occurredOn(each).dayFrom <= day);
      const expected = {
        matchedAccusations: made.length,
        withoutState: made.filter((each) => accusedPolities(graph, each).length === 0).length,
      };
      const { result } = await runQuery(
        `query ($asOf: String) {
           unanswered(asOf: $asOf) { matchedAccusations withoutState }
           replyLatency(asOf: $asOf) { matchedAccusations withoutState }
         }`,
        { asOf },
      );

      expect(result.data).toEqual({ unanswered: expected, replyLatency: expected });
      if (asOf === '2019') expect(expected).toEqual({ matchedAccusations: 44, withoutState: 1 });
    },
  );

  test('pages read the same backward', async () => {
    const forward = await ask({ first: 10 });
    const next = await ask({ first: 5, after: forward.pageInfo['endCursor'] });
    const back = await ask({ last: 10, before: next.pageInfo['startCursor'] });

    expect(back.nodes).toEqual(forward.nodes);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['days below 0', { afterDays: -1 }, /^afterDays: -1 is out of bounds/],
    ['too many days', { afterDays: 2_000_000_000 }, /^afterDays: .* out of bounds/],
    ['no date', { asOf: 'yesterday' }, /^asOf: /],
    ['an interval', { asOf: '2019/2020' }, /^asOf: give one date/],
    ['an unknown id', { filter: { madeBy: ['state:zz'] } }, /^madeBy: there is no "state:zz"/],
    ['an empty period', { filter: { occurred: { from: '2021', to: '2020' } } }, /ends/],
    ['an excessive page size', { first: 100_000 }, /^first: 100000 is out of bounds/],
  ])('%s is refused before the engine is queried', async (_what, variables, message) => {
    const { result, statements } = await runQuery(UNANSWERED, variables);

    expect(statements).toHaveLength(0);
    expect(result.errors?.[0]).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('a day after the corpus ends counts as its last day; one before it begins finds nothing', async () => {
    expect(await ask({ asOf: '2200' })).toEqual(await ask());
    expect(await ask({ asOf: '1900' })).toMatchObject({ totalCount: 0, nodes: [] });
  });
});

function lastDay(graph: CorpusGraph): number {
  return Math.max(...graph.all('Statement').map((statement) => occurredOn(statement).dayFrom));
}

/** Ids of the statements that contain a position of the actor in the period, the latest last. */
function statementsBy(graph: CorpusGraph, id: string, from: number, to: number): readonly string[] {
  const positions = graph.targets(graph.find(id)!, 'MADE');
  const statements = new Set(positions.flatMap((each) => graph.sources(each, 'CONTAINS')));
  return [...statements]
    .map((statement) => ({ id: statement.id, ...occurredOn(statement) }))
    .filter(({ dayFrom, dayTo }) => dayTo >= from && dayFrom <= to)
    .sort((a, b) => a.dayFrom - b.dayFrom || (a.id < b.id ? -1 : 1))
    .map((statement) => statement.id);
}
