/** Reply latency: compared with single units over the seeds. */
import { beforeAll, expect, test } from 'vitest';
import { formatDay, parsePartialDate } from '../../src/domain/time/partial-date.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { isPolity, occurredOn } from '../support/naive-questions/exchange.js';
import { listUnits, type Unit } from '../support/naive-questions/latency.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const LATENCY = `query ($filter: PositionFilter, $groupBy: ReplyLatencyKey, $asOf: String) {
  replyLatency(filter: $filter, groupBy: $groupBy, asOf: $asOf) {
    asOf totalCount matchedAccusations withoutState
    groups {
      value label accusations answeredBySide
      soonest { ...Curve }
      latest { ...Curve }
    }
  }
}
fragment Curve on WaitingCurve {
  medianDays points { days atRisk answeredBySide waiting standardError }
}`;

interface Point {
  readonly days: number;
  readonly atRisk: number;
  readonly answeredBySide: number;
  readonly waiting: number;
}
interface Group {
  readonly value: string;
  readonly label: string;
  readonly accusations: number;
  readonly answeredBySide: number;
  readonly soonest: { readonly medianDays: number | null; readonly points: readonly Point[] };
  readonly latest: { readonly medianDays: number | null; readonly points: readonly Point[] };
}
interface Answer {
  readonly asOf: string;
  readonly totalCount: number;
  readonly matchedAccusations: number;
  readonly withoutState: number;
  readonly groups: readonly Group[];
}

describeEachEngine('replyLatency', (engine) => {
  let runQuery: RunQuery;
  let graph: CorpusGraph;
  const ask = async (variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { result, statements } = await runQuery(LATENCY, variables);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['replyLatency'] as Answer;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
    graph = new CorpusGraph(await readCorpus());
  });

  test('of the founding accusations: both answered after 0 to 24 days', async () => {
    const answer = await ask({
      filter: {
        madeBy: ['state:gb'],
        against: { actors: ['state:cn'] },
        occurred: { from: '2021-11', to: '2021-11' },
      },
    });
    const curve = (days: number) => ({
      medianDays: days,
      points: [{ days, atRisk: 2, answeredBySide: 2, waiting: 0, standardError: 0 }],
    });

    expect(answer).toMatchObject({ totalCount: 1, matchedAccusations: 2, withoutState: 0 });
    expect(answer.groups).toEqual([
      {
        value: 'ALL',
        label: 'ALL',
        accusations: 2,
        answeredBySide: 2,
        soonest: curve(0),
        latest: curve(24),
      },
    ]);
  });

  const groupings: Readonly<Record<string, (graph: CorpusGraph, unit: Unit) => readonly string[]>> =
    {
      ALL: () => ['ALL'],
      RESPONDER: (_graph, { accused }) => [accused.id],
      PAIR: (held, { accusation, accused }) =>
        held
          .sources(accusation, 'MADE')
          .filter(isPolity)
          .map((accuser) => `${accuser.id} ${accused.id}`),
      YEAR: (_graph, { accusation }) => [formatDay(occurredOn(accusation).dayFrom).slice(0, 4)],
      FORM: (_graph, { forms }) => [...forms],
    };
  const dates = [undefined, '2019', '2021-11-24'];
  test.each(Object.keys(groupings).flatMap((key) => dates.map((asOf) => ({ key, asOf }))))(
    'by $key as of $asOf equals the units of the seeds',
    async ({ key, asOf }) => {
      const answer = await ask({ groupBy: key === 'ALL' ? null : key, asOf });
      const day = asOf === undefined ? lastDay(graph) : parsePartialDate(asOf).dayTo;
      const groups = new Map<string, Unit[]>();
      for (const unit of listUnits(graph, day)) {
        for (const value of groupings[key]?.(graph, unit) ?? []) {
          groups.set(value, [...(groups.get(value) ?? []), unit]);
        }
      }

      expect(answer.asOf).toBe(formatDay(day));
      expect(answer.totalCount).toBe(groups.size);
      expect(new Map(answer.groups.map(({ value, accusations }) => [value, accusations]))).toEqual(
        new Map([...groups].map(([value, units]) => [value, units.length])),
      );
      for (const { value, answeredBySide, soonest, latest } of answer.groups) {
        const units = groups.get(value) ?? [];
        expect(answeredBySide).toBe(
          units.filter(({ answer: found }) => found !== undefined).length,
        );
        if (key === 'FORM') continue;
        expect(pointsOf(soonest)).toEqual(naiveCurve(units, 'minDays', day));
        expect(pointsOf(latest)).toEqual(naiveCurve(units, 'maxDays', day));
      }
    },
  );

  test('an empty result says that the filter is the reason', async () => {
    expect(await ask({ filter: { kind: ['DENIAL'] } })).toMatchObject({
      groups: [],
      totalCount: 0,
      matchedAccusations: 0,
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['no date', { asOf: '2021-13' }],
    ['an unknown id', { filter: { against: { actors: ['state:zz'] } } }],
    ['a period that ends before it starts', { filter: { occurred: { from: '2021', to: '2020' } } }],
  ])('%s is refused before the engine is queried', async (_what, variables) => {
    const { result, statements } = await runQuery(LATENCY, variables);

    expect(statements).toHaveLength(0);
    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

function lastDay(graph: CorpusGraph): number {
  return Math.max(...graph.all('Statement').map((statement) => occurredOn(statement).dayFrom));
}

function pointsOf({ points }: Group['soonest']): readonly Omit<Point, 'waiting'>[] {
  return points.map(({ days, atRisk, answeredBySide }) => ({ days, atRisk, answeredBySide }));
}

/** Who was answered on each day, and who was still waiting then, counted anew for each day. */
function naiveCurve(
  units: readonly Unit[],
  bound: 'minDays' | 'maxDays',
  asOf: number,
): readonly Omit<Point, 'waiting'>[] {
  const waits = units.map(({ accusation, answer }) => {
    const { dayFrom, dayTo } = occurredOn(accusation);
    const watched = Math.max(0, asOf - (bound === 'minDays' ? dayTo : dayFrom));
    return { days: answer?.[bound] ?? watched, isAnswered: answer !== undefined };
  });
  const days = new Set(waits.filter(({ isAnswered }) => isAnswered).map((wait) => wait.days));
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => ({
      days: day,
      atRisk: waits.filter((wait) => wait.days >= day).length,
      answeredBySide: waits.filter((wait) => wait.isAnswered && wait.days === day).length,
    }));
}
