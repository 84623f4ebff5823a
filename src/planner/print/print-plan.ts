/** Prints a plan as a tree, for people: golden tests, logs, explanations. */
import type { ConnectionPlan, NodePlan, RelationPlan } from '../plan/plan.js';

/**
 * @example
 * Denial
 * ├─ madeBy <-[MADE]- Actor
 * └─ respondsTo -[RESPONDS_TO]-> Position {relation, explicit}
 */
export function printPlan(root: string, node: NodePlan | undefined): string {
  return [root, ...(node ? printRelations(node, '') : [])].join('\n');
}

export function describeConnection(connection: ConnectionPlan): string {
  const { page, filter, wantsRows, wantsTotal, facets } = connection;
  const keys = Object.keys(filter.value);
  const parts = [
    wantsRows
      ? `${page.isBackward ? 'last' : 'first'} ${String(page.size)} by ${page.ordering.name}`
      : 'no rows',
    ...(page.hasCursor ? ['from a cursor'] : []),
    ...(keys.length > 0 ? [`where ${keys.join(', ')}`] : []),
    ...(wantsTotal ? ['with total'] : []),
    ...(facets.length > 0 ? [`with facets ${facets.join(', ')}`] : []),
  ];
  return `(${parts.join('; ')})`;
}

function printRelations(node: NodePlan, prefix: string): string[] {
  return node.relations.flatMap((relation, index) => {
    const isLast = index === node.relations.length - 1;
    const inner = `${prefix}${isLast ? '   ' : '│  '}`;
    const below = [
      ...relation.lookUps.flatMap(({ lookUp, node: named }) => [
        `${inner}${lookUp.field} = ${lookUp.target} named by ${lookUp.property}`,
        ...printRelations(named, `${inner}   `),
      ]),
      ...(relation.node ? printRelations(relation.node, inner) : []),
    ];
    return [`${prefix}${isLast ? '└─' : '├─'} ${describeRelation(relation)}`, ...below];
  });
}

function describeRelation({ key, binding, connection }: RelationPlan): string {
  const type = `[${binding.type}${binding.transitive ? '*' : ''}]`;
  const arrow = binding.direction === 'OUT' ? `-${type}->` : `<-${type}-`;
  const edge =
    'edgeProperties' in binding && binding.edgeProperties.length > 0
      ? ` {${binding.edgeProperties.join(', ')}}`
      : '';
  const page = connection ? ` ${describeConnection(connection)}` : '';
  return `${key} ${arrow} ${binding.target}${edge}${page}`;
}
