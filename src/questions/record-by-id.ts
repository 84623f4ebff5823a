/** `node(id)`, `position(id)`, `state(code)`, …: one record, or null where it does not exist. */
import { labelOfId, type IdLabel } from '../domain/ontology/ids.js';
import { InputError } from '../domain/errors.js';
import { actorLabels } from '../domain/ontology/node-definitions.js';
import type { StateCode, StateCodeScheme } from '../domain/ontology/state-codes.js';
import type { EntityType } from '../planner/plan/bindings.js';
import { planNodes } from '../planner/plan/plan-selection.js';
import { printPlan } from '../planner/print/print-plan.js';
import { printNodeByProperty, type RecordKey } from '../planner/print/print-statement.js';
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

/** A list of codes, and the property that holds codes of this form. */
const schemes: Readonly<Record<StateCodeScheme, readonly CodeForm[]>> = {
  ISO: [
    { form: /^[A-Z]{2}$/, property: 'iso2' },
    { form: /^[A-Z]{3}$/, property: 'iso3' },
    { form: /^\d{1,3}$/, property: 'isoNumeric' },
  ],
  COW: [
    { form: /^[A-Z]{3}$/, property: 'cowLetters' },
    { form: /^\d{1,3}$/, property: 'cowNumber' },
  ],
  GLEDITSCH_WARD: [{ form: /^\d{1,3}$/, property: 'gwNumber' }],
  WIKIDATA: [{ form: /^Q\d+$/, property: 'wikidata' }],
};

type StateProperty = StateCode | 'wikidata';

interface CodeForm {
  readonly form: RegExp;
  readonly property: StateProperty;
}

const expectedCode: Readonly<Record<StateCodeScheme, string>> = {
  ISO: 'two or three letters or a number of ISO 3166-1, such as "GB", "GBR" or "826"',
  COW: 'three letters or a number of the Correlates of War, such as "UKG" or "200"',
  GLEDITSCH_WARD: 'a number of Gleditsch and Ward, such as "200"',
  WIKIDATA: 'a Wikidata item, such as "Q145"',
};

/**
 * The state with this code of a list, in either case.
 * @throws InputError for a code that the list cannot have
 */
export function askStateByCode(
  code: string,
  scheme: StateCodeScheme,
  info: PlanningInfo,
  options: PlanningOptions,
): RecordQuestion {
  const written = code.toUpperCase();
  const property = schemes[scheme].find(({ form }) => form.test(written))?.property;
  if (property === undefined) throw new InputError(`code: must be ${expectedCode[scheme]}.`);
  // The id of a state is its alpha-2 code, and ids have an index.
  if (property === 'iso2') return ask('State', 'id', `state:${code.toLowerCase()}`, info, options);
  return ask('State', property, toStored(written, property), info, options);
}

function toStored(code: string, property: StateProperty): string | number {
  if (property === 'isoNumeric') return code.padStart(3, '0');
  return property === 'cowNumber' || property === 'gwNumber' ? Number(code) : code;
}

function ask(
  label: EntityType,
  property: RecordKey,
  value: string | number,
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
