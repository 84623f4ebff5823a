/**
 * `unanswered`: accusations that no accused side has answered, and how much the corpus contains of
 * that side since, so that missing data is not mistaken for silence of the state.
 */
import { InputError } from '../domain/errors.js';
import { measureLatency, type Latency } from '../domain/time/partial-date.js';
import { printMatching } from '../planner/print/access-path.js';
import { parseFilter } from '../planner/plan/parse-filter.js';
import { orderings, type OrderName } from '../planner/page/ordering.js';
import { parsePage, type PageArguments } from '../planner/page/page.js';
import {
  planObjectPage,
  type ObjectPagePlan,
  type ObjectShape,
} from '../planner/plan/plan-object.js';
import { printCall } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { printPlan } from '../planner/print/print-plan.js';
import { readOptional } from '../planner/print/row-reader.js';
import type { Row } from '../planner/print/row.js';
import { requireList, requireNumber } from '../planner/print/value-readers.js';
import { matchAccusedPolities } from './accused-side.js';
import { parseAsOf } from './as-of.js';
import {
  objectOrdering,
  askObjectPage,
  type AskedObjectPage,
  type ObjectProjection,
} from './object-page.js';
import type { PlanningInfo, PlanningOptions } from './question.js';

export interface UnansweredArguments extends PageArguments {
  readonly filter?: object | null;
  readonly afterDays: number;
  readonly asOf?: string | null;
  readonly orderBy: OrderName;
}

const SHAPE: ObjectShape = {
  nodes: {
    accusation: 'Accusation',
    'coverage.side': 'Actor',
    'coverage.lastStatement': 'Statement',
  },
  usualRows: {},
};

const MAX_DAYS = 100_000;

/** @throws InputError for an invalid filter, page, date or number of days */
export function askUnanswered(
  args: UnansweredArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedObjectPage {
  const { recordIndex } = options;
  const asOf = parseAsOf(args.asOf, recordIndex);
  const { afterDays } = args;
  if (afterDays < 0 || afterDays > MAX_DAYS) {
    throw new InputError(
      `afterDays: ${String(afterDays)} is out of bounds; must be 0 to ${MAX_DAYS.toLocaleString('en')} days.`,
    );
  }
  const filter = parseFilter('PositionFilter', args.filter ?? {}, recordIndex);
  const { name, direction } = orderings[args.orderBy];
  const ordering = objectOrdering(`UNANSWERED_${name}`, direction);
  const page = parsePage(args, ordering, ['unanswered', filter.value, afterDays, asOf]);
  const plan = planObjectPage(info, SHAPE, page, options);
  const context = new PrintContext(recordIndex);
  const asOfDay = context.parameters.add(asOf);
  const matching = (conditions: readonly string[]): readonly string[] =>
    printMatching('Accusation', 'p', filter, context, {
      conditions: [`p.occurredOnDayFrom <= ${asOfDay}`, ...conditions],
    });
  const waitedSince = context.parameters.add(afterDays === 0 ? asOf + MAX_DAYS : asOf - afterDays);
  const waiting = matching([
    `p.occurredOnDayTo <= ${waitedSince}`,
    `(p.isAnswered = false OR p.answeredSinceDay > ${asOfDay})`,
  ]);
  return askObjectPage(
    plan,
    {
      bind: [...waiting, 'WITH p, p.occurredOnDayFrom AS sortKey, p.id AS rowId'],
      columns: ['p'],
      project: printUnanswered(plan, asOfDay, context),
      toNode: (row) => toUnanswered(row, asOf),
      counts: {
        totalCount: () => [...waiting, 'RETURN count(p) AS totalCount'],
        matchedAccusations: () => [...matching([]), 'RETURN count(p) AS matchedAccusations'],
        withoutState: () => [
          ...matching(['p.isAnswered IS NULL']),
          'RETURN count(p) AS withoutState',
        ],
      },
    },
    context,
    {
      explanation: printPlan('unanswered accusations', plan.nodeAt('accusation')),
    },
  );
}

/** Blocks over one accusation `p`. */
function printUnanswered(
  plan: ObjectPagePlan,
  asOfDay: string,
  context: PrintContext,
): ObjectProjection {
  const blocks: string[] = [];
  const entries = ['dayFrom: p.occurredOnDayFrom', 'dayTo: p.occurredOnDayTo'];
  const accusation = plan.nodeAt('accusation');
  if (accusation !== undefined) {
    const printed = printNode('p', accusation, context);
    blocks.push(...printed.blocks);
    entries.push(`accusation: ${printed.map}`);
  }
  if (!plan.has('coverage')) return { blocks, entries };
  const common = { column: 'held', lines: printHeld(asOfDay, context) };
  blocks.push(printCall('p, held', printCoverage(plan, context)));
  entries.push('coverage: coverage');
  return { common, blocks, entries };
}

/**
 * The corpus's statements by each state or bloc accused on the page, the latest first: read once
 * per side, which may have thousands of statements and be accused in each row.
 */
function printHeld(asOfDay: string, context: PrintContext): readonly string[] {
  return [
    ...matchAccusedPolities(context),
    'WITH b, min(p.occurredOnDayFrom) AS since',
    // Dates are tested once the side's own positions are bound: a plan that starts from an index of
    // dates reads the whole period for each side.
    printCall('b, since', [
      'MATCH (b)-[:VOICED]->(q:Position)',
      `WITH q, since WHERE q.occurredOnDayTo >= since AND q.occurredOnDayFrom <= ${asOfDay}`,
      'MATCH (q)<-[:CONTAINS]-(s:Statement)',
      'WITH DISTINCT s ORDER BY s.occurredOnDayFrom DESC, s.id DESC',
      'RETURN collect([s.occurredOnDayTo, s]) AS statements',
    ]),
    'RETURN collect({side: b.id, statements: statements}) AS held',
  ];
}

/** The corpus's statements by each side that `p` accuses, from the day of the accusation on. */
function printCoverage(plan: ObjectPagePlan, context: PrintContext): readonly string[] {
  const blocks: string[] = [];
  const entries = ['statements: size(later)'];
  const last = plan.nodeAt('coverage.lastStatement');
  if (last !== undefined) {
    const printed = printNode('s', last, context);
    blocks.push(
      printCall('later', [
        'UNWIND later[0..1] AS latest',
        'WITH latest[1] AS s',
        ...printed.blocks,
        `RETURN collect(${printed.map}) AS last`,
      ]),
    );
    entries.push('last: last');
  }
  const side = plan.nodeAt('coverage.side');
  if (side !== undefined) {
    const printed = printNode('b', side, context);
    blocks.push(...printed.blocks);
    entries.push(`side: ${printed.map}`);
  }
  return [
    ...matchAccusedPolities(context),
    'WITH p, b, [each IN held WHERE each.side = b.id] AS ofSide',
    'WITH b, [each IN ofSide[0].statements WHERE each[0] >= p.occurredOnDayFrom] AS later ORDER BY b.nameFolded, b.id',
    ...blocks,
    `RETURN collect({${entries.join(', ')}}) AS coverage`,
  ];
}

interface Unanswered {
  readonly accusation: unknown;
  readonly waited: Latency;
  readonly coverage: readonly unknown[];
}

function toUnanswered(row: Row, asOf: number): Unanswered {
  const day = { dayFrom: asOf, dayTo: asOf };
  return {
    accusation: row['accusation'],
    waited: measureLatency(day, {
      dayFrom: requireNumber(row['dayFrom']),
      dayTo: requireNumber(row['dayTo']),
    }),
    coverage: (readOptional(requireList)(row['coverage']) ?? []).map(({ last, ...side }) => ({
      ...side,
      lastStatement: readOptional(requireList)(last)?.[0] ?? null,
    })),
  };
}
