/** Prints a binding as Cypher: the pattern from a node to those at the far end, and their order. */
import type { ParameterList } from '../../cypher/parameters.js';
import type { Binding } from '../plan/bindings.js';
import type { RecordIndex } from '../plan/record-index.js';
import { printFilter } from './print-filter.js';
import type { ConnectionPlan } from '../plan/plan.js';

/** From `parent` along the binding to `target`, with the connection's conditions on both. */
export function printMatch(
  parent: string,
  binding: Binding,
  target: string,
  edge: string,
  connection: ConnectionPlan | undefined,
  context: { readonly parameters: ParameterList; readonly recordIndex: RecordIndex },
): { readonly pattern: string; readonly where: readonly string[] } {
  const name = needsEdge(binding, connection) ? edge : '';
  const hops = binding.transitive ? '*1..4' : '';
  const relationship = `-[${name}:${binding.type}${hops}]-`;
  const arrow = binding.direction === 'OUT' ? `${relationship}>` : `<${relationship}`;
  const where: string[] = [];
  if (binding.shape === 'CONNECTION' && connection) {
    if (binding.edgeArgument !== undefined && connection.edgeArgument !== undefined) {
      where.push(
        `${edge}.${binding.edgeArgument} = ${context.parameters.add(connection.edgeArgument)}`,
      );
    }
    where.push(...printFilter(connection.filter, target, context.parameters, context.recordIndex));
  }
  return { pattern: `(${parent})${arrow}(${target}:${binding.target})`, where };
}

/** Whether the relationship itself needs a variable. */
export function needsEdge(binding: Binding, connection?: ConnectionPlan): boolean {
  if (binding.shape === 'REFERENCES') return true;
  if (binding.shape === 'LIST') return binding.order.some((key) => key.startsWith('e.'));
  if (binding.shape === 'SINGLE') return false;
  return binding.edgeProperties.length > 0 || connection?.edgeArgument !== undefined;
}

/** The order of a list that is not a connection. */
export function printListOrder(binding: Binding, target: string, edge: string): string {
  const keys = 'order' in binding ? binding.order : ['n.id'];
  return keys
    .map((key) => key.replace(/^n\./, `${target}.`).replace(/^e\./, `${edge}.`))
    .join(', ');
}
