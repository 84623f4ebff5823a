/**
 * The effect of a change set on the graph, including derived facts. It is shown before acceptance and
 * equals what is applied, because both come from the same difference.
 */
import type { Value } from '../cypher/statement.js';
import { nodeDefinitions, type NodeLabel } from '../domain/ontology/node-definitions.js';
import type { RelationshipType } from '../domain/ontology/relationship-definitions.js';
import type { GraphData, GraphNode, PropertyValues } from '../corpus/graph-data.js';
import {
  countDifference,
  type DifferenceCount,
  type GraphDifference,
} from '../corpus/graph-difference.js';
import { isEqual } from '../corpus/is-equal.js';

export type Difference = 'ADDED' | 'CHANGED' | 'REMOVED';

/** A property before and after; undefined if absent. */
export interface PropertyChange {
  readonly name: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

export interface NodeEffect {
  readonly difference: Difference;
  readonly label: NodeLabel;
  readonly id: string;
  /** Without internal ones, which only serve search and order. */
  readonly properties: readonly PropertyChange[];
}

export interface RelationshipEffect {
  readonly difference: 'WRITTEN' | 'REMOVED';
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
}

export interface EffectCount extends DifferenceCount {
  /** How many there are without the change set. */
  readonly before: number;
}

export interface Effect {
  readonly versionBefore: string;
  readonly versionAfter: string;
  readonly counts: readonly EffectCount[];
  readonly nodes: readonly NodeEffect[];
  readonly relationships: readonly RelationshipEffect[];
}

export function describeEffect(
  before: {
    readonly version: string;
    /** The part that the difference may concern. */
    readonly graph: GraphData;
    /** The whole graph, for the totals. */
    readonly whole: GraphData;
  },
  versionAfter: string,
  difference: GraphDifference,
): Effect {
  const { upsertedNodes, removedNodes, mergedRelationships, removedRelationships } = difference;
  const touched = new Set(upsertedNodes.map(({ id }) => id));
  const old = new Map(
    before.graph.nodes.filter(({ id }) => touched.has(id)).map((node) => [node.id, node]),
  );
  return {
    versionBefore: before.version,
    versionAfter,
    counts: withTotals(before.whole, countDifference(before.graph, difference)),
    nodes: [
      ...upsertedNodes.map((node) => describeNode(old.get(node.id), node)),
      ...removedNodes.map((node) => describeNode(node, undefined)),
    ],
    relationships: [
      ...mergedRelationships.map(({ type, from, to }) => ({
        difference: 'WRITTEN' as const,
        type,
        from,
        to,
      })),
      ...removedRelationships.map(({ type, from, to }) => ({
        difference: 'REMOVED' as const,
        type,
        from,
        to,
      })),
    ],
  };
}

function withTotals(
  { nodes, relationships }: GraphData,
  counts: readonly DifferenceCount[],
): readonly EffectCount[] {
  const totals = new Map<string, number>(counts.map(({ name }) => [name, 0]));
  const count = (name: string): void => {
    const total = totals.get(name);
    if (total !== undefined) totals.set(name, total + 1);
  };
  for (const { label } of nodes) count(label);
  for (const { type } of relationships) count(type);
  return counts.map((each) => ({ ...each, before: totals.get(each.name) ?? 0 }));
}

function describeNode(before: GraphNode, after: undefined): NodeEffect;
function describeNode(before: GraphNode | undefined, after: GraphNode): NodeEffect;
function describeNode(before: GraphNode | undefined, after: GraphNode | undefined): NodeEffect {
  const node = after ?? before;
  if (node === undefined) throw new TypeError('neither before nor after');
  return {
    difference: before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED',
    label: node.label,
    id: node.id,
    properties: changedProperties(node.label, before?.properties ?? {}, after?.properties ?? {}),
  };
}

function changedProperties(
  label: NodeLabel,
  before: PropertyValues,
  after: PropertyValues,
): readonly PropertyChange[] {
  const definitions = nodeDefinitions[label].properties;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => definitions[name]?.internal !== true)
    .filter((name) => !isEqual(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}
