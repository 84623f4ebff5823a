/**
 * The relationships of a subgraph in Cypher and in the schema. They are matched from their narrow
 * ends: a position has few makers, but a state has made thousands of positions.
 */
import type { Value } from '../../cypher/statement.js';
import { edgeIdOf } from '../../domain/ontology/edge-id.js';
import {
  relationshipDefinitions,
  relationshipTypes,
  type RelationshipType,
} from '../../domain/ontology/relationship-definitions.js';
import { printCall, printUnion } from '../../planner/print/print-clauses.js';
import type { Row } from '../../planner/print/row.js';
import { compareText } from '../../domain/text/compare-text.js';

/** Types of which few end at one node, but many may start. */
const narrowAtTarget: ReadonlySet<RelationshipType> = new Set([
  'MADE',
  'VOICED',
  'ISSUED',
  'DELIVERED',
  'CONTAINS',
]);

/**
 * Patterns from a node `n` at a narrow end over `e` to the node `other`, with the end that `n` is.
 */
function printPatterns(
  types: readonly RelationshipType[],
): readonly { readonly pattern: string; readonly source: string; readonly target: string }[] {
  const starts = types.filter((type) => !narrowAtTarget.has(type));
  const ends = types.filter((type) => narrowAtTarget.has(type));
  return [
    ...(starts.length === 0
      ? []
      : [{ pattern: `(n)-[e:${starts.join('|')}]->(other)`, source: 'n', target: 'other' }]),
    ...(ends.length === 0
      ? []
      : [{ pattern: `(n)<-[e:${ends.join('|')}]-(other)`, source: 'other', target: 'n' }]),
  ];
}

/** Properties that these types show or that their ids are made of, over all types. */
function propertiesOf(
  types: readonly RelationshipType[],
  wantsProperties: boolean,
): readonly string[] {
  const names = types.flatMap((type) => (wantsProperties ? shownProperties(type) : keyOf(type)));
  return [...new Set(names)].sort();
}

function keyOf(type: RelationshipType): readonly string[] {
  const { key } = relationshipDefinitions[type];
  return key === undefined ? [] : [key];
}

function shownProperties(type: RelationshipType): readonly string[] {
  return Object.entries(relationshipDefinitions[type].properties)
    .filter(([, { internal }]) => internal !== true)
    .map(([name]) => name);
}

/**
 * The relationships of the nodes of `shown`, as the lists of these columns; the other end may not
 * be shown.
 * Without `wantsProperties` they have only the properties of their ids.
 */
export function printEdges(
  types: readonly RelationshipType[],
  wantsProperties: boolean,
): readonly { readonly column: string; readonly block: string }[] {
  const properties = propertiesOf(types, wantsProperties).map((name) => `.${name}`);
  return printPatterns(types).map(({ pattern, source, target }, index) => {
    const column = `edges${String(index)}`;
    const block = printCall('shown', [
      'UNWIND shown AS each',
      'WITH each.n AS n',
      `MATCH ${pattern}`,
      `RETURN collect({type: type(e), source: ${source}.id, target: ${target}.id, properties: e {${properties.join(', ')}}}) AS ${column}`,
    ]);
    return { column, block };
  });
}

/**
 * Number of relationships of each type with both ends among `members`, as `edgeTotals`. Computed by
 * grouping, because the embedded engine tests membership of a long list by walking along it.
 */
export function printEdgeTotals(types: readonly RelationshipType[]): string {
  const counted = printPatterns(types).map(({ pattern }) => [
    'UNWIND members AS member',
    'WITH member.n AS n',
    `MATCH ${pattern}`,
    'RETURN other, 0 AS inside, type(e) AS type, count(e) AS count',
  ]);
  return printCall('members', [
    printUnion('members', [
      [
        'UNWIND members AS member',
        'RETURN member.n AS other, 1 AS inside, null AS type, 0 AS count',
      ],
      ...counted,
    ]),
    'WITH other, max(inside) AS inside, collect({type: type, count: count}) AS found',
    'WHERE inside = 1',
    'UNWIND found AS one',
    'WITH one.type AS type, sum(one.count) AS count WHERE type IS NOT NULL',
    'RETURN collect({type: type, count: count}) AS edgeTotals',
  ]);
}

/** As `Relationship` of the schema: those with both ends shown, by type, source, target and key. */
export function toSubgraphEdges(rows: readonly Row[], shown: ReadonlySet<unknown>): readonly Row[] {
  return rows
    .filter(({ source, target }) => shown.has(source) && shown.has(target))
    .map((row) => {
      // The statement makes these of type(), two ids and a map.
      const type = row['type'] as RelationshipType;
      const values = row['properties'] as Readonly<Record<string, Value>>;
      const [source, target] = [String(row['source']), String(row['target'])];
      const properties = shownProperties(type).flatMap((name) =>
        values[name] == null ? [] : [{ name, value: printValue(values[name]) }],
      );
      return { id: edgeIdOf(type, source, target, values), type, source, target, properties };
    })
    .sort(
      (a, b) =>
        relationshipTypes.indexOf(a.type) - relationshipTypes.indexOf(b.type) ||
        compareText(a.id, b.id),
    );
}

function printValue(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Counts by type in ontology order. */
export function orderByEdgeType(
  counts: ReadonlyMap<string, number>,
): readonly { readonly type: string; readonly count: number }[] {
  return relationshipTypes.flatMap((type) => {
    const count = counts.get(type) ?? 0;
    return count === 0 ? [] : [{ type, count }];
  });
}
