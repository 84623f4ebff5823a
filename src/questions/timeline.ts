/**
 * `timeline`: positions by date. The engine counts them by their dates, truncated as far as the
 * interval allows; the intervals are computed here, so that both engines give the same answer.
 */
import type { RawRow } from '../cypher/statement.js';
import {
  endOfInterval,
  nextInterval,
  startOfInterval,
  type CalendarInterval,
} from '../domain/time/calendar.js';
import { QueryTooCostlyError } from '../domain/errors.js';
import { formatDay, INTERVAL_SEPARATOR, parsePartialDate } from '../domain/time/partial-date.js';
import { labelOfWord } from '../domain/ontology/word-labels.js';
import { printMatching } from '../planner/print/access-path.js';
import { isEmptyFilter, parseFilter } from '../planner/plan/parse-filter.js';
import type { RecordIndex } from '../planner/plan/record-index.js';
import type { BoundFilter } from '../planner/plan/plan.js';
import { printCall } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { toStatement } from '../planner/print/print-statement.js';
import type { AskedQuestion } from './question.js';
import { roundShares } from './round-shares.js';

export type TimelineKey = 'KIND' | 'STATE' | 'CONDUCT' | 'FORM';

export interface TimelineArguments {
  readonly filter?: object | null;
  readonly interval: CalendarInterval;
  readonly by?: TimelineKey | null;
  readonly imprecise: 'SPREAD' | 'SEPARATE';
}

export interface TimelineValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export type Timeline = {
  readonly buckets: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly values: readonly TimelineValue[];
  }[];
  readonly imprecise: number;
  readonly impreciseValues: readonly TimelineValue[];
  readonly totalCount: number;
};

/** A count by the engine: positions with the same date and the same value. */
interface Counted {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Absent where the timeline is not split. */
  readonly value?: string;
  readonly label?: string;
}

interface Split {
  readonly lines: readonly string[];
  readonly columns: readonly ('value' | 'label')[];
}

interface CountedPositions {
  readonly whole: readonly Counted[];
  readonly split: readonly Counted[];
}

const MAX_BUCKETS = 10_000;
/** Usual number of intervals of a timeline, and of values in each: for the cost. */
const USUAL_BUCKETS: Readonly<Record<CalendarInterval, number>> = {
  DAY: 6_000,
  WEEK: 800,
  MONTH: 200,
  QUARTER: 70,
  YEAR: 20,
};
const USUAL_VALUES = 4;
/** How much of a single date determines its interval: `2021`, `2021-11` or all of it. */
const DATE_LENGTHS: Readonly<Record<CalendarInterval, number>> = {
  DAY: 10,
  WEEK: 10,
  MONTH: 7,
  QUARTER: 7,
  YEAR: 4,
};

/**
 * From the positions `n` to rows with `n` and these columns: a value, and a label where it differs.
 */
const keys: Readonly<Record<TimelineKey, Split>> = {
  KIND: { lines: ['WITH n, n.kind AS value'], columns: ['value'] },
  STATE: {
    lines: ['MATCH (n)<-[:VOICED]-(a:State)', 'WITH DISTINCT n, a.id AS value, a.name AS label'],
    columns: ['value', 'label'],
  },
  CONDUCT: { lines: ['UNWIND n.conduct AS value', 'WITH n, value'], columns: ['value'] },
  FORM: { lines: ['WITH n, n.form AS value WHERE value IS NOT NULL'], columns: ['value'] },
};
const unsplit: Split = { lines: [], columns: [] };

/** @throws InputError for an invalid filter */
export function askTimeline(
  { filter, interval, by, imprecise }: TimelineArguments,
  recordIndex: RecordIndex,
): AskedQuestion<CountedPositions, Timeline> {
  const bound = parseFilter('PositionFilter', filter ?? {}, recordIndex);
  const context = new PrintContext(recordIndex);
  const length = context.parameters.add(DATE_LENGTHS[interval]);
  // Each position has one kind, so the counts by kind add up to the total.
  const isWhole = by === 'KIND';
  const blocks: string[] = [];
  if (!isWhole) blocks.push(printCounts(bound, length, unsplit, 'whole', context));
  if (by != null) blocks.push(printCounts(bound, length, keys[by], 'split', context));
  const columns = [...(isWhole ? [] : ['whole']), ...(by == null ? [] : ['split'])];
  return {
    statement: toStatement([...blocks, `RETURN ${columns.join(', ')}`], context, (row) => {
      const split = by == null ? [] : readCounts(row, 'split');
      return { whole: isWhole ? split : readCounts(row, 'whole'), split };
    }),
    rows: USUAL_BUCKETS[interval] * (by == null ? 1 : USUAL_VALUES),
    fields: new Map(),
    isOverEverything: isEmptyFilter(bound),
    explanation: `timeline by ${interval}${by == null ? '' : `, split by ${by}`}`,
    toResult: ([counts]) => toTimeline(counts ?? { whole: [], split: [] }, interval, imprecise),
  };
}

/**
 * Rows of a date, the value and its label if any, and the number of positions. Dates are truncated
 * to what determines the interval, so that rows are few.
 */
function printCounts(
  filter: BoundFilter,
  length: string,
  { lines, columns }: Split,
  name: string,
  context: PrintContext,
): string {
  const named = columns.map((column) => `, ${column}`).join('');
  const separator = context.parameters.add(INTERVAL_SEPARATOR);
  return printCall('', [
    ...printMatching('Position', 'n', filter, context),
    ...lines,
    `WITH n.occurredOn AS written${named}`,
    `WITH CASE WHEN written CONTAINS ${separator} THEN written ELSE left(written, ${length}) END AS date${named}`,
    `WITH date${named}, count(*) AS count ORDER BY date${columns.length > 0 ? ', value' : ''}`,
    `RETURN collect([date, count${named}]) AS ${name}`,
  ]);
}

function readCounts(row: RawRow, column: string): readonly Counted[] {
  const list = row[column];
  if (!Array.isArray(list)) throw new TypeError('expected a list');
  // The statement collects exactly these lists.
  return (list as readonly (readonly [string, number, string?, string?])[]).map(
    ([date, count, value, label]) => {
      const { dayFrom: from, dayTo: to } = parsePartialDate(date);
      return {
        from,
        to,
        count,
        ...(value === undefined ? {} : { value }),
        ...(label === undefined ? {} : { label }),
      };
    },
  );
}

/** @throws QueryTooCostlyError for too many intervals */
export function toTimeline(
  { whole, split }: CountedPositions,
  interval: CalendarInterval,
  imprecise: TimelineArguments['imprecise'],
): Timeline {
  const totalCount = whole.reduce((sum, { count }) => sum + count, 0);
  const isApart = ({ from, to }: Counted): boolean =>
    imprecise === 'SEPARATE' && to > endOfInterval(startOfInterval(from, interval), interval);
  const inside = whole.filter((counted) => !isApart(counted));
  const starts = listStarts(inside, interval);
  const counts = spread(inside, interval);
  const splitCounts = new Map<number, Counted[]>();
  for (const counted of split.filter((each) => !isApart(each))) {
    for (const [start, count] of spread([counted], interval)) {
      const known = splitCounts.get(start);
      if (known) known.push({ ...counted, count });
      else splitCounts.set(start, [{ ...counted, count }]);
    }
  }
  return {
    buckets: starts.map((start) => ({
      from: formatDay(start),
      to: formatDay(endOfInterval(start, interval)),
      count: roundShares(counts.get(start) ?? 0),
      values: addUp(splitCounts.get(start) ?? []),
    })),
    imprecise: totalCount - inside.reduce((sum, { count }) => sum + count, 0),
    impreciseValues: addUp(split.filter(isApart)),
    totalCount,
  };
}

function listStarts(counted: readonly Counted[], interval: CalendarInterval): readonly number[] {
  if (counted.length === 0) return [];
  const first = counted.reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = counted.reduce((most, { to }) => Math.max(most, to), -Infinity);
  const starts: number[] = [];
  for (
    let start = startOfInterval(first, interval);
    start <= last;
    start = nextInterval(start, interval)
  ) {
    starts.push(start);
    if (starts.length > MAX_BUCKETS) {
      throw new QueryTooCostlyError(
        `The timeline would have more than ${MAX_BUCKETS.toLocaleString('en')} intervals. Ask for longer ones, or for a shorter period (filter.occurred).`,
      );
    }
  }
  return starts;
}

/** Counts by the first day of the intervals, each position spread evenly over its days. */
function spread(
  counted: readonly Counted[],
  interval: CalendarInterval,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { from, to, count } of counted) {
    const days = to - from + 1;
    for (let start = startOfInterval(from, interval); start <= to;) {
      const next = nextInterval(start, interval);
      const share = (Math.min(to + 1, next) - Math.max(from, start)) / days;
      counts.set(start, (counts.get(start) ?? 0) + count * share);
      start = next;
    }
  }
  return counts;
}

/** Counts by value: most frequent first, then by value. */
function addUp(counted: readonly Counted[]): readonly TimelineValue[] {
  const byValue = new Map<string, TimelineValue>();
  for (const { value = '', label = labelOfWord(value), count } of counted) {
    const before = byValue.get(value)?.count ?? 0;
    byValue.set(value, { value, label, count: before + count });
  }
  return [...byValue.values()]
    .map((each) => ({ ...each, count: roundShares(each.count) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
