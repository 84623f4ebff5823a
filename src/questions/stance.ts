/**
 * `stance`: what an actor has said of one incident or one initiative, and its latest position of
 * each kind.
 */
import { InputError } from '../domain/errors.js';
import { labelOfId } from '../domain/ontology/ids.js';
import { formatDay, measureLatency, type Latency } from '../domain/time/partial-date.js';
import { planObject, type ObjectPlan, type ObjectShape } from '../planner/plan/plan-object.js';
import { printCall } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { printPlan } from '../planner/print/print-plan.js';
import { toStatement } from '../planner/print/print-statement.js';
import { requireList, requireNumber } from '../planner/print/value-readers.js';
import type { Row } from '../planner/print/row.js';
import { parseAsOf } from './as-of.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from './question.js';

export interface StanceArguments {
  readonly actor: string;
  readonly incident?: string | null;
  readonly initiative?: string | null;
  readonly asOf?: string | null;
}

export type Stance = {
  readonly asOf: string;
  readonly latest: readonly {
    readonly kind: unknown;
    readonly age: Latency;
    readonly position: Row;
  }[];
  readonly totalCount: number;
  readonly history: readonly Row[];
};

interface StanceRows {
  readonly latest: readonly Row[];
  readonly history: readonly Row[];
  readonly total: number;
}

/** Maximum number of positions in the answer. */
const MAX_HISTORY = 200;
const SHAPE: ObjectShape = {
  nodes: { 'latest.position': 'Position', history: 'Position' },
  usualRows: { latest: 2, history: 10 },
};

/**
 * @throws InputError for an id that does not exist or is of another kind, none or two subjects, or
 * an invalid date
 */
export function askStance(
  args: StanceArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<StanceRows, Stance> {
  const { recordIndex } = options;
  const asOf = parseAsOf(args.asOf, recordIndex);
  const subject = parseSubject(args);
  recordIndex.assertKnown('actor', [args.actor]);
  recordIndex.assertKnown(subject.argument, [subject.id]);
  const plan = planObject(info, SHAPE, options);
  const context = new PrintContext(recordIndex);
  const said = [
    `MATCH (:Actor {id: ${context.parameters.add(args.actor)}})-[:VOICED]->(p:Position)-[:${subject.relationship}]->(:${subject.label} {id: ${context.parameters.add(subject.id)}})`,
    `WITH DISTINCT p WHERE p.occurredOnDayFrom <= ${context.parameters.add(asOf)}`,
  ];
  const blocks = [printCall('', [...said, 'RETURN count(p) AS total'])];
  if (plan.has('latest')) blocks.push(printCall('', printLatest(said, plan, context)));
  if (plan.has('history')) blocks.push(printCall('', printHistory(said, plan, context)));
  const columns = ['total', ...['latest', 'history'].filter(plan.has)];
  return {
    statement: toStatement([...blocks, `RETURN ${columns.join(', ')}`], context, (row) => ({
      total: requireNumber(row['total']),
      latest: plan.has('latest') ? requireList(row['latest']) : [],
      history: plan.has('history') ? requireList(row['history']) : [],
    })),
    rows: plan.rows,
    fields: plan.fields,
    explanation: printPlan(`stance on an ${subject.argument}`, plan.nodeAt('history')),
    toResult: ([found]) => ({
      asOf: formatDay(asOf),
      latest: (found?.latest ?? []).map((each) => toLatest(each, asOf)),
      totalCount: found?.total ?? 0,
      history: found?.history ?? [],
    }),
  };
}

function parseSubject({ incident, initiative }: StanceArguments) {
  if ((incident == null) === (initiative == null)) {
    throw new InputError(
      'Give either incident or initiative: a stance concerns exactly one of them.',
    );
  }
  const subject =
    incident == null
      ? ({
          argument: 'initiative',
          id: initiative ?? '',
          label: 'Initiative',
          relationship: 'REFERS_TO',
        } as const)
      : ({
          argument: 'incident',
          id: incident,
          label: 'Incident',
          relationship: 'CONCERNS',
        } as const);
  const label = labelOfId(subject.id);
  if (label !== undefined && label !== subject.label) {
    throw new InputError(
      `${subject.argument}: "${subject.id}" is the id of a ${label}, not of an ${subject.label}.`,
    );
  }
  return subject;
}

const NEWEST_FIRST = 'p.occurredOnDayFrom DESC, p.id DESC';

function printLatest(
  said: readonly string[],
  plan: ObjectPlan,
  context: PrintContext,
): readonly string[] {
  const node = plan.nodeAt('latest.position');
  const printed = node && printNode('p', node, context);
  return [
    ...said,
    `WITH p ORDER BY ${NEWEST_FIRST}`,
    'WITH p.kind AS kind, collect(p) AS ofKind',
    'WITH ofKind[0] AS p',
    `WITH p ORDER BY ${NEWEST_FIRST}`,
    ...(printed?.blocks ?? []),
    `RETURN collect({kind: p.kind, dayFrom: p.occurredOnDayFrom, dayTo: p.occurredOnDayTo, position: ${printed?.map ?? 'p {.id}'}}) AS latest`,
  ];
}

function printHistory(
  said: readonly string[],
  plan: ObjectPlan,
  context: PrintContext,
): readonly string[] {
  const node = plan.nodeAt('history');
  const printed = node && printNode('p', node, context);
  return [
    ...said,
    `WITH p ORDER BY ${NEWEST_FIRST} LIMIT ${context.parameters.add(MAX_HISTORY)}`,
    ...(printed?.blocks ?? []),
    `RETURN collect(${printed?.map ?? 'p {.id}'}) AS history`,
  ];
}

function toLatest(row: Row, asOf: number): Stance['latest'][number] {
  const position = { dayFrom: Number(row['dayFrom']), dayTo: Number(row['dayTo']) };
  return {
    kind: row['kind'],
    age: measureLatency({ dayFrom: asOf, dayTo: asOf }, position),
    // The statement collects the map of a position here.
    position: row['position'] as Row,
  };
}
