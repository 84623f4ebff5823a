/**
 * The nodes of a subgraph in Cypher and in the schema: their common fields, and the record itself,
 * projected by its plan.
 */
import { nodeTypeOf } from '../../domain/ontology/node-types.js';
import { nodeLabels, type NodeLabel } from '../../domain/ontology/node-definitions.js';
import type { RelationshipType } from '../../domain/ontology/relationship-definitions.js';
import type { IdLabel } from '../../domain/ontology/ids.js';
import type { NodePlan } from '../../planner/plan/plan.js';
import { printCall } from '../../planner/print/print-clauses.js';
import type { PrintContext } from '../../planner/print/print-context.js';
import { printNode } from '../../planner/print/print-nodes.js';
import type { Row } from '../../planner/print/row.js';

/** The date of a node, depending on its label; the first that exists counts. */
const DATE_PROPERTIES = ['occurredOn', 'announcedOn', 'period', 'publishedOn'];

/** One map for each entry of the list `shown` of `{n, distance}`, in its order, as `nodes`. */
export function printSubgraphNodes(
  types: readonly RelationshipType[],
  wantsDegree: boolean,
): string {
  const entries = [
    'id: n.id',
    'kind: n.kind',
    'label: n.label',
    `date: ${printFirst(DATE_PROPERTIES)}`,
    'distance: distance',
  ];
  const degree: string[] = [];
  if (wantsDegree) {
    const pattern = types.length === 0 ? undefined : `MATCH (n)-[:${types.join('|')}]-(other)`;
    degree.push(
      pattern === undefined
        ? 'WITH n, distance, 0 AS degree'
        : printCall('n', [pattern, 'RETURN count(other) AS degree']),
    );
    entries.push('degree: degree');
  }
  return printCall('shown', [
    'UNWIND shown AS each',
    'WITH each.n AS n, each.distance AS distance',
    ...degree,
    `RETURN collect({${entries.join(', ')}}) AS nodes`,
  ]);
}

function printFirst(properties: readonly string[]): string {
  return `coalesce(${properties.map((property) => `n.${property}`).join(', ')})`;
}

/**
 * Blocks over `shown`, each with a list of records as its column, in no particular order: one for
 * each label with selected relationships, and one for all others.
 */
export function printRecords(
  byLabel: ReadonlyMap<IdLabel, NodePlan>,
  context: PrintContext,
): readonly { readonly column: string; readonly block: string }[] {
  const printed = [...byLabel].map(([label, plan]) => ({
    label,
    ...printNode('n', plan, context),
  }));
  const own = printed.filter(({ blocks }) => blocks.length > 0);
  const others = printed.filter(({ blocks }) => blocks.length === 0);
  const cases = others.map(({ label, map }) => `WHEN n:${label} THEN ${map}`);
  return [
    ...own.map(({ label, blocks, map }) => ({
      where: ` WHERE n:${label}`,
      blocks,
      collected: map,
    })),
    ...(cases.length === 0
      ? []
      : [{ where: '', blocks: [], collected: `CASE ${cases.join(' ')} ELSE null END` }]),
  ].map(({ where, blocks, collected }) => {
    const column = context.name('records');
    const block = printCall('shown', [
      'UNWIND shown AS each',
      `WITH each.n AS n${where}`,
      ...blocks,
      `RETURN collect(${collected}) AS ${column}`,
    ]);
    return { column, block };
  });
}

/** As `SubgraphNode` of the schema. */
export function toSubgraphNode(row: Row, lastHop: number, records: ReadonlyMap<unknown, Row>): Row {
  const { id, distance, label, date } = row;
  return {
    id,
    type: nodeTypeOf(String(id), row['kind']),
    label,
    date,
    // Companions are one hop farther than the last hop.
    distance: Number(distance) > lastHop ? null : distance,
    degree: row['degree'],
    record: records.get(id),
  };
}

/** Totals by `type`, in ontology order; rows with equal type are added up. */
export function orderByNodeType(
  counts: ReadonlyMap<string, number>,
): readonly { readonly type: string; readonly count: number }[] {
  return nodeLabels
    .map((label: NodeLabel) => label.toUpperCase())
    .flatMap((type) => {
      const count = counts.get(type) ?? 0;
      return count === 0 ? [] : [{ type, count }];
    });
}
