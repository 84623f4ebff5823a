/**
 * Every question and every file over dates that are easy to misread. Timelines are compared with a
 * count of single days; the rest must answer without an error, and alike on both engines.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { graphFormatEndings, tableFormatEndings } from '../../src/domain/selection/export-url.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { awkwardDates, buildAwkwardDates } from '../support/awkward-dates.js';
import { describeEachEngine } from '../support/engines.js';
import { createExportRunner, type RunExport } from '../support/export/run-export.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const POSITIONS_A_DATE = 3;
const DAY_MS = 86_400_000;

const TIMELINE = `query ($filter: PositionFilter, $interval: TimelineInterval!, $imprecise: ImpreciseDates!, $by: TimelineKey) {
  timeline(filter: $filter, interval: $interval, imprecise: $imprecise, by: $by) {
    totalCount imprecise buckets { from to count values { value count } }
  } }`;

interface Timeline {
  readonly totalCount: number;
  readonly imprecise: number;
  readonly buckets: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly values: readonly { readonly count: number }[];
  }[];
}

/** Spans of dates that no other date of the world overlaps, short enough to count by day. */
const periods = [
  { from: '0001', to: '0001' },
  { from: '0050', to: '0050' },
  { from: '0099', to: '0100' },
  { from: '1900', to: '1900' },
  { from: '2015', to: '2021' },
  { from: '9999', to: '9999' },
] as const;
const intervals = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
type Interval = (typeof intervals)[number];

/** Questions with dates in their selection, order or grouping. */
const questions = [
  ...['ASC', 'DESC'].flatMap((order) => [
    `{ positions(orderBy: OCCURRED_${order}, first: 100) { nodes { id occurredOn { value precision earliest latest } } totalCount } }`,
    `{ statements(orderBy: OCCURRED_${order}, first: 100) { nodes { id title occurredOn { value } disputedDates { value } } } }`,
    `{ unanswered(orderBy: OCCURRED_${order}, afterDays: 1) { totalCount nodes { accusation { id } } } }`,
  ]),
  ...['0001', '0050-02', '0099-12-31', '0100', '2016', '9999', '9999-12-31'].flatMap((asOf) => [
    `{ unanswered(asOf: "${asOf}", afterDays: 5) { totalCount matchedAccusations nodes { accusation { id } coverage { statements lastStatement { id } } } } }`,
    `{ replyLatency(asOf: "${asOf}", groupBy: YEAR) { asOf groups { value accusations answeredBySide soonest { medianDays points { days } } latest { medianDays } } } }`,
    `{ stance(actor: "state:aa", incident: "incident:outage", asOf: "${asOf}") { asOf totalCount history { id } } }`,
  ]),
  ...['WEEK', 'MONTH', 'YEAR'].map(
    (unit) =>
      `{ discourseNetwork(duplicates: ${unit}) { countedPositions edges { source target weight } } }`,
  ),
  '{ positions(first: 1) { facets(by: [YEAR, KIND]) { by values { value count } } } }',
  '{ accusations(first: 100) { nodes { id isAnswered responses { edges { latency { minDays maxDays } } } } } }',
  '{ thread(position: "position:aa-7-1") { span { minDays maxDays } positions { depth latency { minDays maxDays } position { id } } } }',
  '{ dyads { nodes { accusations medianLatency { minDays maxDays } } } }',
  '{ contradictions(first: 100) { totalCount nodes { earlier { id } later { id } } } }',
  '{ contradictions(kind: CARRIER, first: 100) { totalCount nodes { conflict statement { disputedDates { value } } } } }',
  '{ fidelity(first: 100) { totalCount nodes { reason position { id } } } }',
  '{ stance(actor: "state:aa", initiative: "initiative:new-norms") { asOf latest { position { id } } } }',
  '{ search(text: "outage") { totalCount hits { node { id } } } }',
  '{ sourceBalance { positions } }',
  '{ coverage { positions byActor { years { year counts { statements } } } } }',
  '{ subgraph(ids: ["incident:outage"], hops: 2) { nodes { id date { value } } } }',
  '{ paths(from: "state:aa", to: "state:bb") { pathCount paths { nodes { id date { value } } } } }',
  '{ replyNetwork { edges { firstOn { value } lastOn { value } weight } } }',
  '{ initiativeNetwork { edges { weight } } }',
  '{ dataset { version } }',
];
const answers = new Map<string, string>();

describeEachEngine('dates that are easy to misread', (engine) => {
  let store: GraphStore;
  let runQuery: RunQuery;
  let runExport: RunExport;
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<unknown> => {
    const { result } = await runQuery(query, variables);
    expect(result.errors, query).toBeUndefined();
    return result.data;
  };
  const askTimeline = async (variables: Record<string, unknown>): Promise<Timeline> => {
    const data = (await ask(TIMELINE, { imprecise: 'SPREAD', ...variables })) as {
      timeline: Timeline;
    };
    return data.timeline;
  };

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await loadGraph(store, buildAwkwardDates());
    runQuery = await createQueryRunner(store);
    runExport = await createExportRunner(store);
  });
  afterAll(() => store.close());

  test.each(intervals.flatMap((interval) => periods.map((period) => ({ interval, ...period }))))(
    'timeline by $interval of $from to $to equals a count by day',
    async ({ interval, from, to }) => {
      const filter = { occurred: { from, to } };
      const timeline = await askTimeline({ filter, interval, by: 'KIND' });
      const dates = awkwardDates.filter((date) => yearOf(date) >= from && yearOf(date) <= to);
      const expected = countByDay(dates, interval);

      expect(timeline.totalCount).toBe(dates.length * POSITIONS_A_DATE);
      for (const { from: start, to: end, count, values } of timeline.buckets) {
        expect(count, start).toBeCloseTo(expected.get(start) ?? 0, 4);
        expect(
          values.reduce((sum, value) => sum + value.count, 0),
          start,
        ).toBeCloseTo(count, 3);
        expect(end >= start && /^\d{4}-\d\d-\d\d$/.test(end), `${start} to ${end}`).toBe(true);
        expected.delete(start);
      }
      expect([...expected.keys()]).toEqual([]);
    },
  );

  test('years apart: an interval of years lies in no single year', async () => {
    const { buckets, imprecise } = await askTimeline({
      interval: 'YEAR',
      imprecise: 'SEPARATE',
      filter: { occurred: { from: '2015', to: '2021' } },
    });

    // 2015-12-31/2016-01-01, 2016/2018, 2016-12-29/2017, 2020-09/2021-08.
    expect(imprecise).toBe(4 * POSITIONS_A_DATE);
    expect(buckets.map(({ from, count }) => [from, count])).toEqual([
      ['2016-01-01', POSITIONS_A_DATE],
      ...['2017', '2018', '2019', '2020'].map((year) => [`${year}-01-01`, 0]),
      ['2021-01-01', 3 * POSITIONS_A_DATE],
    ]);
  });

  test('over all years that can be represented', async () => {
    const { totalCount, buckets } = await askTimeline({ interval: 'YEAR' });

    expect(buckets).toHaveLength(9_999);
    expect(buckets[0]).toMatchObject({ from: '0001-01-01', to: '0001-12-31' });
    expect(buckets[49]).toMatchObject({ from: '0050-01-01', count: POSITIONS_A_DATE });
    expect(buckets.at(-1)).toMatchObject({ from: '9999-01-01', to: '9999-12-31' });
    expect(totalCount).toBe(awkwardDates.length * POSITIONS_A_DATE);
  });

  test('moving windows stay within the dates that can be represented', async () => {
    for (const unit of intervals) {
      const query = `{ discourseNetwork(filter: { occurred: { from: "9999-12" } }, window: { unit: ${unit}, size: 2 }) { windows { from to } } }`;
      const text = JSON.stringify(await ask(query));
      expect(text, query).not.toMatch(/\+01|"to":"1/);
      expect(text, query).toContain('"to":"9999-12-31"');
    }
  });

  test.each(questions)('%s', async (query) => {
    const text = JSON.stringify(await ask(query));

    expect(text).toBe(answers.get(query) ?? text);
    answers.set(query, text);
  });

  test('every year counts in the facet of years', async () => {
    const data = await ask(
      '{ positions(first: 1) { facets(by: [YEAR]) { values { value count } } } }',
    );
    const text = JSON.stringify(data);

    for (const year of ['1', '50', '99', '100', '2017', '9999']) {
      expect(text).toContain(`{"value":"${year}","count"`);
    }
  });

  test.each([
    ...Object.values(graphFormatEndings).map((ending) => `/export/subgraph.${ending}`),
    ...Object.values(tableFormatEndings).map((ending) => `/export/positions.${ending}`),
  ])('%s contains them', async (address) => {
    const { bytes } = await runExport(address);

    expect(bytes.length).toBeGreaterThan(1_000);
  });
});

/** The year in which a date begins, as it is written. */
function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** Positions by the first day of the intervals, each day of a date counted separately. */
function countByDay(dates: readonly string[], interval: Interval): Map<string, number> {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const days = listDays(date);
    for (const day of days) {
      const start = startOf(day, interval);
      counts.set(start, (counts.get(start) ?? 0) + POSITIONS_A_DATE / days.length);
    }
  }
  return counts;
}

function listDays(date: string): readonly string[] {
  const [first = '', last = first] = date.split('/');
  const from = Date.parse(`${first}-01-01`.slice(0, 10));
  const [year = '', month = '12'] = last.split('-');
  // The last day of a month: the one before the first of the next.
  const monthEnd = new Date(Date.parse(`${year}-${month}-28`) + 4 * DAY_MS).setUTCDate(0);
  const to = last.length === 10 ? Date.parse(last) : monthEnd;
  const days: string[] = [];
  for (let day = from; day <= to; day += DAY_MS) days.push(toText(day));
  return days;
}

function startOf(day: string, interval: Interval): string {
  const [year = '', month = ''] = day.split('-');
  switch (interval) {
    case 'DAY':
      return day;
    case 'WEEK':
      return toText(Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS);
    case 'MONTH':
      return `${year}-${month}-01`;
    case 'QUARTER':
      return `${year}-${String(Number(month) - ((Number(month) - 1) % 3)).padStart(2, '0')}-01`;
    case 'YEAR':
      return `${year}-01-01`;
  }
}

function toText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
