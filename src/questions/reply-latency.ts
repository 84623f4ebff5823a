/**
 * `replyLatency`: how long accused sides took to answer. One unit is an accusation and one state or
 * bloc that it accuses; the engine counts equal units, and the estimate is computed here.
 */
import {
  estimateSurvival,
  medianSurvival,
  type Observed,
  type SurvivalPoint,
} from '../domain/time/kaplan-meier.js';
import { formatDay } from '../domain/time/partial-date.js';
import { answeringRelations } from '../domain/ontology/vocabularies.js';
import { labelOfWord } from '../domain/ontology/word-labels.js';
import type { RecordIndex } from '../planner/plan/record-index.js';
import { printMatching } from '../planner/print/access-path.js';
import { isEmptyFilter, parseFilter } from '../planner/plan/parse-filter.js';
import { printCall } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { toStatement } from '../planner/print/print-statement.js';
import { readEntries, requireNumber, requireText } from '../planner/print/value-readers.js';
import { readEach, readOptional } from '../planner/print/row-reader.js';
import type { Row } from '../planner/print/row.js';
import { isPolity, matchAccusedPolities } from './accused-side.js';
import { parseAsOf } from './as-of.js';
import type { AskedQuestion } from './question.js';
import { roundShares } from './round-shares.js';

export type ReplyLatencyKey = 'RESPONDER' | 'PAIR' | 'YEAR' | 'FORM';

export interface ReplyLatencyArguments {
  readonly filter?: object | null;
  readonly groupBy?: ReplyLatencyKey | null;
  readonly asOf?: string | null;
}

interface WaitingCurve {
  readonly medianDays: number | null;
  readonly points: readonly (Omit<SurvivalPoint, 'events'> & { readonly answeredBySide: number })[];
}

export type ReplyLatency = {
  readonly asOf: string;
  readonly groups: readonly {
    readonly value: string;
    readonly label: string;
    readonly accusations: number;
    readonly answeredBySide: number;
    readonly soonest: WaitingCurve;
    readonly latest: WaitingCurve;
  }[];
  readonly totalCount: number;
  readonly matchedAccusations: number;
  readonly withoutState: number;
};

/** A number of equal units. Days are those of the accusation, since 1970-01-01. */
interface CountedUnits {
  readonly value: string;
  readonly label: string;
  readonly dayFrom: number;
  readonly dayTo: number;
  /** Days to the first answer; null where none came. */
  readonly minDays: number | null;
  readonly maxDays: number | null;
  readonly count: number;
}

interface LatencyRows {
  readonly units: readonly CountedUnits[];
  readonly matched: number;
  readonly withoutState: number;
}

const MAX_GROUPS = 200;
/** Rows of an answer, for the cost: a curve has a point for each day on which an answer came. */
const USUAL_POINTS = 60;
const USUAL_GROUPS: Readonly<Record<ReplyLatencyKey, number>> = {
  RESPONDER: 30,
  PAIR: 60,
  YEAR: 20,
  FORM: 6,
};

/** From units `p`, `b` with `minDays` and `maxDays` to the value and label of their group. */
const keys: Readonly<
  Record<Exclude<ReplyLatencyKey, 'FORM'> | 'ALL', (context: PrintContext) => readonly string[]>
> = {
  ALL: (context) => printOneGroup('ALL', context),
  RESPONDER: () => ['WITH p, minDays, maxDays, b.id AS value, b.name AS label'],
  PAIR: (context) => [
    'MATCH (p)<-[:MADE]-(a:Actor)',
    `WHERE ${isPolity('a')}`,
    `WITH p, minDays, maxDays, a.id + ${context.parameters.add(' ')} + b.id AS value, a.name + ${context.parameters.add(' – ')} + b.name AS label`,
  ],
  // Days are turned into years when rows are read.
  YEAR: (context) => printOneGroup('YEAR', context),
};

function printOneGroup(name: string, context: PrintContext): readonly string[] {
  const value = context.parameters.add(name);
  return [`WITH p, minDays, maxDays, ${value} AS value, ${value} AS label`];
}

/** @throws InputError for an invalid filter or date */
export function askReplyLatency(
  args: ReplyLatencyArguments,
  recordIndex: RecordIndex,
): AskedQuestion<LatencyRows, ReplyLatency> {
  const asOf = parseAsOf(args.asOf, recordIndex);
  const filter = parseFilter('PositionFilter', args.filter ?? {}, recordIndex);
  const groupBy = args.groupBy ?? 'ALL';
  const context = new PrintContext(recordIndex);
  const asOfDay = context.parameters.add(asOf);
  const matching = (more: readonly string[]): readonly string[] =>
    printMatching('Accusation', 'p', filter, context, {
      conditions: [`p.occurredOnDayFrom <= ${asOfDay}`, ...more],
    });
  const units = [...matching(['p.isAnswered IS NOT NULL']), ...matchAccusedPolities(context)];
  const blocks = [
    printCall('', [...matching([]), 'RETURN count(p) AS matched']),
    printCall('', [...matching(['p.isAnswered IS NULL']), 'RETURN count(p) AS withoutState']),
    printCall('', [
      ...units,
      ...(groupBy === 'FORM'
        ? printDenials(asOfDay, context)
        : [...printFirstAnswer(asOfDay, context), ...keys[groupBy](context)]),
      'WITH value, label, p.occurredOnDayFrom AS dayFrom, p.occurredOnDayTo AS dayTo, minDays, maxDays, count(*) AS count',
      'RETURN collect({value: value, label: label, dayFrom: dayFrom, dayTo: dayTo, minDays: minDays, maxDays: maxDays, count: count}) AS units',
    ]),
  ];
  return {
    statement: toStatement([...blocks, 'RETURN matched, withoutState, units'], context, readRow),
    rows: 2 * USUAL_POINTS * (groupBy === 'ALL' ? 1 : USUAL_GROUPS[groupBy]),
    fields: new Map(),
    isOverEverything: isEmptyFilter(filter),
    explanation: `reply latency by ${groupBy}`,
    toResult: ([found]) => toReplyLatency(found ?? NOTHING, groupBy, asOf),
  };
}

const NOTHING: LatencyRows = { units: [], matched: 0, withoutState: 0 };

/** Adds the bounds of the time to the first answer by `b`, null without an answer. */
function printFirstAnswer(asOfDay: string, context: PrintContext): readonly string[] {
  const relations = context.parameters.add(answeringRelations);
  return [
    printCall('p, b', [
      ...printAnswers('Position', relations, asOfDay),
      'RETURN min(r.minDays) AS minDays, min(r.maxDays) AS maxDays',
    ]),
    'WITH p, b, minDays, maxDays',
  ];
}

/**
 * The answers `q` to `p` over `r` that `b` made by that day. The maker is tested by a condition:
 * with a pattern, Neo4j would start from everything that `b` ever made. With `b` in the condition's
 * pattern the embedded engine would scan all of that for each answer.
 */
function printAnswers(
  label: 'Position' | 'Denial',
  relations: string,
  asOfDay: string,
): readonly string[] {
  return [
    `MATCH (p)<-[r:RESPONDS_TO]-(q:${label})`,
    `WHERE r.relation IN ${relations} AND q.occurredOnDayFrom <= ${asOfDay}`,
    '  AND EXISTS { MATCH (q)<-[:MADE]-(maker) WHERE maker = b }',
  ];
}

/** One row for each unit and form of its denial. */
function printDenials(asOfDay: string, context: PrintContext): readonly string[] {
  const relations = context.parameters.add(answeringRelations);
  return [
    ...printAnswers('Denial', relations, asOfDay),
    'WITH p, b, q.form AS value, q.form AS label, min(r.minDays) AS minDays, min(r.maxDays) AS maxDays',
  ];
}

const readUnits = readEach(
  readEntries<CountedUnits>({
    value: requireText,
    label: requireText,
    dayFrom: requireNumber,
    dayTo: requireNumber,
    minDays: readOptional(requireNumber),
    maxDays: readOptional(requireNumber),
    count: requireNumber,
  }),
);

function readRow(row: Row): LatencyRows {
  return {
    units: readUnits(row['units']),
    matched: requireNumber(row['matched']),
    withoutState: requireNumber(row['withoutState']),
  };
}

function toReplyLatency(
  { units, matched, withoutState }: LatencyRows,
  groupBy: ReplyLatencyKey | 'ALL',
  asOf: number,
): ReplyLatency {
  const groups = new Map<string, CountedUnits[]>();
  for (const unit of units) {
    const value = groupBy === 'YEAR' ? formatDay(unit.dayFrom).slice(0, 4) : unit.value;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [unit]);
    else group.push(unit);
  }
  const counted = [...groups].map(([value, members]) => ({
    value,
    label: labelOf(value, members, groupBy),
    members,
    accusations: addUp(members),
    answeredBySide: addUp(members.filter(({ minDays }) => minDays !== null)),
  }));
  counted.sort((a, b) => b.accusations - a.accusations || (a.value < b.value ? -1 : 1));
  return {
    asOf: formatDay(asOf),
    groups: counted.slice(0, MAX_GROUPS).map(({ members, ...group }) => ({
      ...group,
      soonest: toCurve(members, 'minDays', asOf),
      latest: toCurve(members, 'maxDays', asOf),
    })),
    totalCount: counted.length,
    matchedAccusations: matched,
    withoutState,
  };
}

function labelOf(
  value: string,
  [first]: readonly CountedUnits[],
  groupBy: ReplyLatencyKey | 'ALL',
): string {
  if (groupBy === 'FORM') return labelOfWord(value);
  return groupBy === 'YEAR' ? value : (first?.label ?? value);
}

/** Units without an answer are censored on the cut-off day. */
function toCurve(
  units: readonly CountedUnits[],
  bound: 'minDays' | 'maxDays',
  asOf: number,
): WaitingCurve {
  // The minimum counts from the last day that the accusation's date can mean.
  const since = bound === 'minDays' ? 'dayTo' : 'dayFrom';
  const observed = units.map((unit): Observed => {
    const days = unit[bound];
    return days === null
      ? { days: Math.max(0, asOf - unit[since]), count: unit.count, hasEvent: false }
      : { days, count: unit.count, hasEvent: true };
  });
  const points = estimateSurvival(observed);
  return {
    medianDays: medianSurvival(points),
    points: points.map(({ events, waiting, standardError, ...point }) => ({
      ...point,
      answeredBySide: events,
      waiting: roundShares(waiting),
      standardError: roundShares(standardError),
    })),
  };
}

function addUp(units: readonly CountedUnits[]): number {
  return units.reduce((sum, { count }) => sum + count, 0);
}
