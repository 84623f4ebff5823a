/** `node(id)`, `position(id)`, `state(code)`, …: one record, or null where it does not exist. */
import { labelOfId, type IdLabel } from '../domain/ontology/ids.js';
import { InputError } from '../domain/errors.js';
import { actorLabels } from '../domain/ontology/node-definitions.js';
import type { EntityType } from '../planner/plan/bindings.js';
import { planNodes } from '../planner/plan/plan-selection.js';
import { printPlan } from '../planner/print/print-plan.js';
import { printNodeByProperty } from '../planner/print/print-statement.js';
import type { Row } from '../planner/print/row.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from './question.js';

export type RecordQuestion = AskedQuestion<Row, Row | null>;

/** Labels under which the ids of an actor can be found. */
const actorIdLabels: ReadonlySet<IdLabel> = new Set(actorLabels);

/**
 * The record with this id, or undefined where the id cannot belong to `type`: then the answer is
 * null without a statement.
 */
export function askRecordById(
  type: EntityType | 'Node',
  id: string,
  info: PlanningInfo,
  options: PlanningOptions,
): RecordQuestion | undefined {
  const label = labelOfId(id);
  if (label === undefined || !isOfType(label, type)) return undefined;
  return ask(label, 'id', id, info, options);
}

/**
 * The state with this ISO 3166-1 code, alpha-2 or alpha-3, in either case.
 * @throws InputError for anything but two or three letters.
 */
export function askStateByCode(
  code: string,
  info: PlanningInfo,
  options: PlanningOptions,
): RecordQuestion {
  if (!/^[a-z]{2,3}$/i.test(code)) {
    throw new InputError(
      'code: must be two or three letters of ISO 3166-1, such as "GB" or "GBR".',
    );
  }
  return code.length === 2
    ? ask('State', 'id', `state:${code.toLowerCase()}`, info, options)
    : ask('State', 'iso3', code.toUpperCase(), info, options);
}

function ask(
  label: EntityType,
  property: 'id' | 'iso3',
  value: string,
  info: PlanningInfo,
  options: PlanningOptions,
): RecordQuestion {
  const { node, rows, fields } = planNodes(info, label, options);
  return {
    statement: printNodeByProperty(label, property, value, node, options.recordIndex),
    rows,
    fields,
    get explanation() {
      return printPlan(`${label} by ${property}`, node);
    },
    toResult: ([row]) => row ?? null,
  };
}

function isOfType(label: IdLabel, type: EntityType | 'Node'): boolean {
  return type === 'Node' || type === label || (type === 'Actor' && actorIdLabels.has(label));
}
