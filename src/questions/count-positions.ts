/**
 * `countPositions`: the number of positions for each combination of values of one key or of two.
 * The engine counts; days are turned into years and months, and groups are ordered, here.
 */
import { UPWARD } from '../cypher/upward.js';
import { nextInterval, startOfInterval } from '../domain/time/calendar.js';
import { InputError, QueryTooCostlyError } from '../domain/errors.js';
import { parseWholeNumber } from '../domain/selection/parse-choices.js';
import { formatDay } from '../domain/time/partial-date.js';
import { labelOfWord } from '../domain/ontology/word-labels.js';
import { printMatching } from '../planner/print/access-path.js';
import type { RecordIndex } from '../planner/plan/record-index.js';
import { isEmptyFilter, parseFilter } from '../planner/plan/parse-filter.js';
import { printCall } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { toStatement } from '../planner/print/print-statement.js';
import { requireNumber } from '../planner/print/value-readers.js';
import type { AskedQuestion } from './question.js';

export type PositionKey =
  | 'KIND'
  | 'MADE_BY'
  | 'VOICED_BY'
  | 'LANGUAGE'
  | 'STATEMENT_FORM'
  | 'ACCUSED'
  | 'AGAINST'
  | 'FORM'
  | 'CONTESTS'
  | 'CONDUCT'
  | 'HEDGE'
  | 'BASIS'
  | 'INCIDENT'
  | 'INITIATIVE'
  | 'INITIATIVE_RELATION'
  | 'REPLY_RELATION'
  | 'YEAR'
  | 'MONTH'
  | 'PUBLISHER';

export interface CountPositionsArguments {
  readonly filter?: object | null;
  readonly by: readonly PositionKey[];
  readonly level: 'ACTOR' | 'STATE';
  readonly orderBy: 'COUNT_DESC' | 'COUNT_ASC' | 'VALUE_ASC';
  readonly limit: number;
}

interface PositionCount {
  readonly values: readonly {
    readonly by: PositionKey;
    readonly value: string;
    readonly label: string;
  }[];
  readonly count: number;
}

/** As `PositionCounts` of the schema. */
export type PositionCounts = {
  readonly groups: readonly PositionCount[];
  readonly totalCount: number;
  readonly matchedPositions: number;
  readonly withoutValue: number;
};

/** A number of positions with these values. A day's value and label are the bounds of its date. */
interface CountedRows {
  readonly groups: readonly (readonly (string | number)[])[];
  readonly matched: number;
  readonly grouped: number;
}

const MAX_LIMIT = 2_000;
/** Above years times actors of thousands of positions; only months over centuries exceed it. */
const MAX_GROUPS = 50_000;

/** Lines from the positions `n` to rows of `n`, `value` and `label`. */
type PrintValues = (context: PrintContext, level: CountPositionsArguments['level']) => ValueLines;

interface ValueLines {
  readonly match: readonly string[];
  readonly value: string;
  readonly label: string;
}

const word =
  (property: string): PrintValues =>
  () => ({ match: [], value: `n.${property}`, label: `n.${property}` });
const words =
  (property: string): PrintValues =>
  () => ({ match: [`UNWIND n.${property} AS word`], value: 'word', label: 'word' });
const record =
  (...match: readonly string[]): PrintValues =>
  () => ({ match, value: 'x.id', label: 'x.name' });
const text =
  (match: string, value: string): PrintValues =>
  () => ({ match: [match], value, label: value });
const relation = (pattern: string): PrintValues => text(`MATCH ${pattern}`, 'e.relation');
const date: PrintValues = () => ({
  match: [],
  value: 'n.occurredOnDayFrom',
  label: 'n.occurredOnDayTo',
});

const IS_OF_NONE = 'NOT EXISTS { MATCH (x)-[:PART_OF|SPEAKS_FOR]->(:Actor) }';
/** Bodies and persons count as their state or bloc, or each actor as named. */
const actor =
  (pattern: string, print: (context: PrintContext) => readonly string[] = () => []): PrintValues =>
  (context, level) => {
    const conditions = [...print(context), ...(level === 'STATE' ? [IS_OF_NONE] : [])];
    const to = level === 'STATE' ? `(:Actor)${UPWARD}(x:Actor)` : '(x:Actor)';
    return {
      match: [
        `MATCH ${pattern}${to}`,
        ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`]),
      ],
      value: 'x.id',
      label: 'x.name',
    };
  };

const keys: Readonly<Record<PositionKey, PrintValues>> = {
  KIND: word('kind'),
  MADE_BY: record('MATCH (n)<-[:MADE]-(x:Actor)'),
  VOICED_BY: actor('(n)<-[:CONTAINS]-(:Statement)<-[:ISSUED|DELIVERED]-'),
  ACCUSED: actor('(n)-[e:AGAINST]->', (context) => [
    `e.role = ${context.parameters.add('ACCUSED')}`,
  ]),
  AGAINST: actor('(n)-[e:AGAINST]->'),
  FORM: word('form'),
  CONTESTS: words('contests'),
  CONDUCT: words('conduct'),
  HEDGE: word('hedge'),
  BASIS: word('basis'),
  INCIDENT: record('MATCH (n)-[:CONCERNS]->(x:Incident)'),
  INITIATIVE: record('MATCH (n)-[:REFERS_TO]->(x:Initiative)'),
  LANGUAGE: text('MATCH (n)-[:EVIDENCED_BY]->(x:Excerpt)', 'x.language'),
  STATEMENT_FORM: text('MATCH (n)<-[:CONTAINS]-(x:Statement)', 'x.form'),
  INITIATIVE_RELATION: relation('(n)-[e:REFERS_TO]->(:Initiative)'),
  REPLY_RELATION: relation('(n)-[e:RESPONDS_TO]->(:Position)'),
  YEAR: date,
  MONTH: date,
  PUBLISHER: record(
    'MATCH (n)<-[:CONTAINS]-(:Statement)<-[:CARRIES]-(:Document)-[:PUBLISHED_BY]->(x:Publisher)',
  ),
};

/** @throws InputError for an invalid filter, invalid keys or an invalid limit */
export function askCountPositions(
  { filter, by, level, orderBy, limit }: CountPositionsArguments,
  recordIndex: RecordIndex,
): AskedQuestion<CountedRows, PositionCounts> {
  if (by.length === 0 || by.length > 2 || new Set(by).size < by.length) {
    throw new InputError('by: give one key, or two different ones.');
  }
  parseWholeNumber('limit', limit, 1, MAX_LIMIT);
  const bound = parseFilter('PositionFilter', filter ?? {}, recordIndex);
  const context = new PrintContext(recordIndex);
  const matching = printMatching('Position', 'n', bound, context);
  const columns = by.flatMap((_, index) => [`value${String(index)}`, `label${String(index)}`]);
  const valued = [...matching, ...by.flatMap((key, index) => printKey(key, index, level, context))];
  const blocks = [
    printCall('', [...matching, 'RETURN count(n) AS matched']),
    printCall('', [...valued, 'RETURN count(DISTINCT n) AS grouped']),
    printCall('', [
      ...valued,
      `WITH ${columns.join(', ')}, count(DISTINCT n) AS count`,
      `RETURN collect([count, ${columns.join(', ')}]) AS groups`,
    ]),
  ];
  return {
    statement: toStatement([...blocks, 'RETURN matched, grouped, groups'], context, (row) => ({
      matched: requireNumber(row['matched']),
      grouped: requireNumber(row['grouped']),
      groups: readGroups(row['groups']),
    })),
    rows: limit * by.length,
    fields: new Map(),
    isOverEverything: isEmptyFilter(bound),
    explanation: `positions by ${by.join(' and ')}, level ${level}`,
    toResult: ([found]) => {
      const { matched, grouped, groups } = found ?? { matched: 0, grouped: 0, groups: [] };
      const counts = addUp(groups, by);
      return {
        groups: sortCounts(counts, orderBy).slice(0, limit),
        totalCount: counts.length,
        matchedPositions: matched,
        withoutValue: matched - grouped,
      };
    },
  };
}

function readGroups(value: unknown): CountedRows['groups'] {
  if (!Array.isArray(value)) throw new TypeError('expected a list');
  // The statement collects exactly these lists.
  return value as CountedRows['groups'];
}

/**
 * Adds the columns `value0`, `label0`, … of a key to rows of `n` and the columns of earlier keys.
 */
function printKey(
  key: PositionKey,
  index: number,
  level: CountPositionsArguments['level'],
  context: PrintContext,
): readonly string[] {
  const { match, value, label } = keys[key](context, level);
  const before = index === 0 ? '' : ', value0, label0';
  const own = String(index);
  return [
    ...match,
    `WITH DISTINCT n${before}, ${value} AS value${own}, ${label} AS label${own} WHERE value${own} IS NOT NULL`,
  ];
}

/** Rows of the engine -> groups, with dates as the years or months that they may lie in. */
function addUp(rows: CountedRows['groups'], by: readonly PositionKey[]): readonly PositionCount[] {
  const groups = new Map<string, PositionCount>();
  for (const [count, ...columns] of rows) {
    const choices = by.map((key, index) =>
      listValues(key, columns[2 * index] ?? '', columns[2 * index + 1] ?? ''),
    );
    const [first = [], second = [undefined]] = choices;
    for (const one of first) {
      for (const two of second) {
        const values = two === undefined ? [one] : [one, two];
        const key = values.map(({ value }) => value).join(' ');
        const known = groups.get(key)?.count ?? 0;
        groups.set(key, { values, count: known + Number(count) });
      }
    }
    if (groups.size > MAX_GROUPS) {
      throw new QueryTooCostlyError(
        `The answer would have more than ${MAX_GROUPS.toLocaleString('en')} groups. Count by YEAR instead of MONTH, or filter to a shorter period.`,
      );
    }
  }
  return [...groups.values()];
}

function listValues(
  by: PositionKey,
  value: string | number,
  label: string | number,
): PositionCount['values'] {
  if (by !== 'YEAR' && by !== 'MONTH') {
    const text = String(value);
    return [{ by, value: text, label: label === value ? labelOfWord(text) : String(label) }];
  }
  const length = by === 'YEAR' ? -'-01-01'.length : -'-01'.length;
  const values: PositionCount['values'][number][] = [];
  for (
    let start = startOfInterval(Number(value), by);
    start <= Number(label);
    start = nextInterval(start, by)
  ) {
    const text = formatDay(start).slice(0, length);
    values.push({ by, value: text, label: text });
  }
  return values;
}

function sortCounts(
  counts: readonly PositionCount[],
  orderBy: CountPositionsArguments['orderBy'],
): readonly PositionCount[] {
  const sign = { COUNT_DESC: -1, COUNT_ASC: 1, VALUE_ASC: 0 }[orderBy];
  return counts.toSorted((a, b) => sign * (a.count - b.count) || compareValues(a, b));
}

function compareValues(a: PositionCount, b: PositionCount): number {
  for (const [index, { value }] of a.values.entries()) {
    const other = b.values[index]?.value ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
