/** Timelines: compared with a count over the seeds, and with the totals of the same filters. */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const TIMELINE = `query (
  $filter: PositionFilter, $interval: TimelineInterval!, $by: TimelineKey, $imprecise: ImpreciseDates = SPREAD
) {
  timeline(filter: $filter, interval: $interval, by: $by, imprecise: $imprecise) {
    totalCount imprecise impreciseValues { value count }
    buckets { from to count values { value label count } }
  }
}`;

interface Timeline {
  readonly totalCount: number;
  readonly imprecise: number;
  readonly impreciseValues: readonly Value[];
  readonly buckets: readonly {
    readonly from: string;
    readonly count: number;
    readonly values: readonly Value[];
  }[];
}
interface Value {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

describeEachEngine('timeline', (engine) => {
  let runQuery: RunQuery;
  const ask = async (variables: Record<string, unknown>): Promise<Timeline> => {
    const { result, statements } = await runQuery(TIMELINE, { interval: 'YEAR', ...variables });
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['timeline'] as Timeline;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test('by year and kind, with dates too imprecise for one year, equals a count over the seeds', async () => {
    const { nodes } = await readCorpus();
    const positions = nodes.filter(({ id }) => id.startsWith('position:'));
    const expected = new Map<string, number>();
    let apart = 0;
    for (const { properties } of positions) {
      const dates = String(properties['occurredOn']).split('/');
      const years = new Set(dates.map((date) => date.slice(0, 4)));
      if (years.size > 1) apart += 1;
      else {
        const key = `${[...years].join('')} ${String(properties['kind'])}`;
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
    }

    const timeline = await ask({ by: 'KIND', imprecise: 'SEPARATE' });
    const found = timeline.buckets.flatMap(({ from, values }) =>
      values.map(({ value, count }) => [`${from.slice(0, 4)} ${value}`, count] as const),
    );

    expect(timeline.totalCount).toBe(positions.length);
    expect(timeline.imprecise).toBe(apart);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  test.each(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'])(
    'by %s, spread, adds up to the total, without gaps',
    async (interval) => {
      const filter = { against: { actors: ['state:gb'] } };
      const { result } = await runQuery(
        'query ($filter: PositionFilter) { positions(filter: $filter) { totalCount } }',
        { filter },
      );
      const { totalCount } = result.data?.['positions'] as { totalCount: number };
      const timeline = await ask({ filter, interval });

      expect(timeline.totalCount).toBe(totalCount);
      expect(timeline.buckets.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(
        totalCount,
        2,
      );
      expect(new Set(timeline.buckets.map(({ from }) => from)).size).toBe(timeline.buckets.length);
    },
  );

  test('by state: joint positions count for each maker, and agree with the lists', async () => {
    const { buckets } = await ask({ by: 'STATE', imprecise: 'SEPARATE' });
    const { result } = await runQuery(
      '{ positions(filter: { madeBy: ["state:cn"], occurred: { from: "2021-01-01", to: "2021-12-31" } }, first: 200) { nodes { occurredOn { precision } } } }',
    );
    const { nodes } = result.data?.['positions'] as { nodes: { occurredOn: object }[] };
    const year = buckets.find(({ from }) => from === '2021-01-01');

    expect(year?.values.find(({ value }) => value === 'state:cn')).toMatchObject({
      label: 'China',
      count: nodes.length,
    });
  });

  test('of a filter that matches nothing is empty; of an impossible one, an error with a code', async () => {
    expect(
      await ask({ filter: { madeBy: ['state:cn'], against: { actors: ['state:cn'] } } }),
    ).toEqual({ totalCount: 0, imprecise: 0, impreciseValues: [], buckets: [] });
    const { result } = await runQuery(TIMELINE, {
      interval: 'YEAR',
      filter: { madeBy: ['state:none'] },
    });
    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('is cited with the number of its positions, and its link repeats it', async () => {
    const source =
      '{ timeline(filter: { kind: DENIAL }, interval: YEAR) { totalCount reference { text datasetVersion link } } }';

    const { result } = await runQuery(source);
    const timeline = result.data?.['timeline'] as Timeline & { reference: Record<string, string> };
    const { text, datasetVersion, link } = timeline.reference;

    expect(text).toBe(
      `Demarche, dataset test, CC-BY-4.0. timeline(filter: {kind: [DENIAL]}, interval: YEAR): ${String(timeline.totalCount)} positions.`,
    );
    expect(datasetVersion).toBe('test');
    const { hash } = new URL(link ?? '');
    expect(new URLSearchParams(hash.slice(1)).get('query')).toBe(source);
  });
});
