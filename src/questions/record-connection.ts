/** `positions`, `denials`, `states`, …: a page of all records of a kind, filtered and ordered. */
import type { FilterName } from '../domain/selection/filter-keys.js';
import type { EntityType } from '../planner/plan/bindings.js';
import type { ConnectionOrder } from '../planner/page/ordering.js';
import type { ConnectionPlan } from '../planner/plan/plan.js';
import { planRootConnection } from '../planner/plan/plan-selection.js';
import { describeConnection, printPlan } from '../planner/print/print-plan.js';
import { printRootConnection, type ConnectionRows } from '../planner/print/print-statement.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from './question.js';

interface RootConnection {
  readonly target: EntityType;
  readonly defaultOrder: ConnectionOrder;
  readonly filter: FilterName;
}

/** The root connections by the name of their field. */
export const rootConnections = {
  positions: { target: 'Position', defaultOrder: 'OCCURRED_DESC', filter: 'PositionFilter' },
  accusations: { target: 'Accusation', defaultOrder: 'OCCURRED_DESC', filter: 'PositionFilter' },
  denials: { target: 'Denial', defaultOrder: 'OCCURRED_DESC', filter: 'PositionFilter' },
  proposals: { target: 'Proposal', defaultOrder: 'OCCURRED_DESC', filter: 'PositionFilter' },
  statements: { target: 'Statement', defaultOrder: 'OCCURRED_DESC', filter: 'StatementFilter' },
  actors: { target: 'Actor', defaultOrder: 'BEST_FIRST', filter: 'ActorFilter' },
  states: { target: 'State', defaultOrder: 'BEST_FIRST', filter: 'ActorFilter' },
  agencies: { target: 'Agency', defaultOrder: 'BEST_FIRST', filter: 'ActorFilter' },
  spokespersons: { target: 'Spokesperson', defaultOrder: 'BEST_FIRST', filter: 'ActorFilter' },
  initiatives: { target: 'Initiative', defaultOrder: 'NAME_ASC', filter: 'InitiativeFilter' },
  incidents: { target: 'Incident', defaultOrder: 'NAME_ASC', filter: 'IncidentFilter' },
  documents: { target: 'Document', defaultOrder: 'PUBLISHED_DESC', filter: 'DocumentFilter' },
} as const satisfies Readonly<Record<string, RootConnection>>;
export type RootConnectionName = keyof typeof rootConnections;

export type ConnectionQuestion = AskedQuestion<ConnectionRows, ConnectionRows> & {
  readonly connection: ConnectionPlan;
};

export function askConnection(
  name: RootConnectionName,
  args: Readonly<Record<string, unknown>>,
  info: PlanningInfo,
  options: PlanningOptions,
): ConnectionQuestion {
  const { target, defaultOrder, filter } = rootConnections[name];
  const field = `Query.${name}`;
  const { connection, node, rows, fields } = planRootConnection(
    info,
    { field, target, defaultOrder, filter },
    args,
    options,
  );
  return {
    statement: printRootConnection(target, connection, node, options.recordIndex),
    rows,
    fields,
    connection,
    get explanation() {
      return printPlan(`${target} ${describeConnection(connection)}`, node);
    },
    toResult: ([answer]) => answer ?? { rows: [], total: undefined, facets: new Map() },
  };
}
