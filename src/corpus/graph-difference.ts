/**
 * The writes that turn one graph into another. Both are in the canonical order of `GraphData`, so
 * each list is walked once. Pure: independent of the engines.
 */
import type { Value } from '../cypher/statement.js';
import { nodeLabels, type NodeLabel } from '../domain/ontology/node-definitions.js';
import {
  relationshipTypes,
  type RelationshipType,
} from '../domain/ontology/relationship-definitions.js';
import {
  compareNodes,
  compareRelationships,
  type GraphData,
  type GraphNode,
  type GraphRelationship,
  type PropertyValues,
} from './graph-data.js';

export interface GraphDifference {
  /** New, or with changed properties or a changed label. In the order of the new graph. */
  readonly upsertedNodes: readonly GraphNode[];
  /**
   * Nodes whose id is removed. A position whose kind changed keeps its id, so it is not among them.
   */
  readonly removedNodes: readonly GraphNode[];
  /** New, or with changed properties. In the order of the new graph. */
  readonly mergedRelationships: readonly GraphRelationship[];
  /** Including those of removed nodes. */
  readonly removedRelationships: readonly GraphRelationship[];
}

/** Numbers of added, changed and removed nodes or relationships. */
export interface DifferenceCount {
  readonly name: NodeLabel | RelationshipType;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface GraphComparison {
  readonly difference: GraphDifference;
  /** What the graph before has, and the graph after has not or has differently. */
  readonly outdated: GraphData;
}

export function graphDifference(before: GraphData, after: GraphData): GraphDifference {
  return compareGraphs(before, after).difference;
}

export function compareGraphs(before: GraphData, after: GraphData): GraphComparison {
  const nodes = findDifference(before.nodes, after.nodes, compareNodes);
  const relationships = findDifference(
    before.relationships,
    after.relationships,
    compareRelationships,
  );
  // A node with a changed label is missing in its old place and new in its new one.
  const kept = new Set(nodes.written.map(({ id }) => id));
  return {
    difference: {
      upsertedNodes: nodes.written,
      removedNodes: nodes.gone.filter(({ id }) => !kept.has(id)),
      mergedRelationships: relationships.written,
      removedRelationships: relationships.gone,
    },
    outdated: { nodes: nodes.outdated, relationships: relationships.outdated },
  };
}

/** The graph after, from the graph before; shares what did not change. */
export function applyComparison(
  before: GraphData,
  { difference, outdated }: GraphComparison,
): GraphData {
  const { upsertedNodes, mergedRelationships } = difference;
  return {
    nodes: replaceItems(before.nodes, outdated.nodes, upsertedNodes, compareNodes),
    relationships: replaceItems(
      before.relationships,
      outdated.relationships,
      mergedRelationships,
      compareRelationships,
    ),
  };
}

/** Number of nodes and relationships that are written or removed. */
export function sizeOfDifference(difference: GraphDifference): number {
  return (
    difference.upsertedNodes.length +
    difference.removedNodes.length +
    difference.mergedRelationships.length +
    difference.removedRelationships.length
  );
}

/**
 * In ontology order; unchanged labels and types are omitted.
 *
 * @param before the whole graph, or its outdated part
 */
export function countDifference(
  before: GraphData,
  difference: GraphDifference,
): readonly DifferenceCount[] {
  const counts = new Map<string, { added: number; changed: number; removed: number }>();
  const countOf = (name: string): { added: number; changed: number; removed: number } => {
    const known = counts.get(name) ?? { added: 0, changed: 0, removed: 0 };
    counts.set(name, known);
    return known;
  };
  const heldNodes = new Set(before.nodes.map(({ id }) => id));
  for (const { id, label } of difference.upsertedNodes) {
    countOf(label)[heldNodes.has(id) ? 'changed' : 'added'] += 1;
  }
  for (const { label } of difference.removedNodes) countOf(label).removed += 1;
  walkBoth(
    before.relationships,
    difference.mergedRelationships,
    compareRelationships,
    (old, current) => {
      if (current !== undefined)
        countOf(current.type)[old === undefined ? 'added' : 'changed'] += 1;
    },
  );
  for (const { type } of difference.removedRelationships) countOf(type).removed += 1;
  return [...nodeLabels, ...relationshipTypes].flatMap((name) => {
    const count = counts.get(name);
    return count === undefined ? [] : [{ name, ...count }];
  });
}

interface Item {
  readonly properties: PropertyValues;
}

function findDifference<Each extends Item>(
  before: readonly Each[],
  after: readonly Each[],
  compare: (a: Each, b: Each) => number,
): {
  readonly written: readonly Each[];
  readonly gone: readonly Each[];
  /** What is gone or was replaced, in the order of the graph before. */
  readonly outdated: readonly Each[];
} {
  const written: Each[] = [];
  const gone: Each[] = [];
  const outdated: Each[] = [];
  walkBoth(before, after, compare, (old, current) => {
    if (current === undefined) {
      if (old === undefined) return;
      gone.push(old);
      outdated.push(old);
    } else if (old === undefined || !isEqual(old.properties, current.properties)) {
      written.push(current);
      if (old !== undefined) outdated.push(old);
    }
  });
  return { written, gone, outdated };
}

/** All lists are in order; `outdated` must be among the items. */
function replaceItems<Each>(
  items: readonly Each[],
  outdated: readonly Each[],
  written: readonly Each[],
  compare: (a: Each, b: Each) => number,
): readonly Each[] {
  // Whole stretches are copied, because few of many items differ.
  const stretches: (readonly Each[])[] = [];
  let next = 0;
  walkBoth(outdated, written, compare, (old, current) => {
    const edited = old ?? current;
    if (edited === undefined) return;
    const at = findPlace(items, edited, compare);
    stretches.push(items.slice(next, at));
    next = old === undefined ? at : at + 1;
    if (current !== undefined) stretches.push([current]);
  });
  stretches.push(items.slice(next));
  return stretches.flat();
}

/** Index of the first item that is not before the given one. */
function findPlace<Each>(
  items: readonly Each[],
  given: Each,
  compare: (a: Each, b: Each) => number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && compare(item, given) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Visits entries that only one of two ordered lists has, and entries of both as a pair. */
function walkBoth<Each>(
  before: readonly Each[],
  after: readonly Each[],
  compare: (a: Each, b: Each) => number,
  visit: (old: Each | undefined, current: Each | undefined) => void,
): void {
  let [left, right] = [0, 0];
  for (;;) {
    const [old, current] = [before[left], after[right]];
    if (old === undefined && current === undefined) return;
    const order = orderOf(old, current, compare);
    if (order <= 0) left += 1;
    if (order >= 0) right += 1;
    visit(order <= 0 ? old : undefined, order >= 0 ? current : undefined);
  }
}

/** The end of a list sorts after everything. */
function orderOf<Each>(
  old: Each | undefined,
  current: Each | undefined,
  compare: (a: Each, b: Each) => number,
): number {
  if (old === undefined) return 1;
  if (current === undefined) return -1;
  return old === current ? 0 : compare(old, current);
}

/** Properties are in the order of their definitions, so their names are compared pairwise. */
function isEqual(one: PropertyValues, other: PropertyValues): boolean {
  if (one === other) return true;
  const [names, otherNames] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === otherNames.length &&
    names.every((name, index) => name === otherNames[index] && isEqualValue(one[name], other[name]))
  );
}

function isEqualValue(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  if (!isList(one) || !isList(other)) return false;
  return one.length === other.length && one.every((value, at) => isEqualValue(value, other[at]));
}

/** Properties contain no maps. `Array.isArray` alone would narrow a readonly list to `any`. */
function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}
