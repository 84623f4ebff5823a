/** Size and label of a node. Pure. */
import type { GraphNode } from './graph-data.js';
import { toNodeGroup, type NodeGroup } from './node-group.js';

/** Radius in pixels of a record with no relationship shown. */
const radii: Readonly<Record<NodeGroup, number>> = {
  actor: 6.5,
  accusation: 5,
  denial: 5,
  proposal: 5,
  other: 5,
  incident: 6,
  initiative: 6,
  statement: 4,
  source: 3.5,
};

/** These grow with their relationships; a position is not more important for having more evidence. */
const growing: ReadonlySet<NodeGroup> = new Set(['actor', 'incident', 'initiative']);
const MAX_GROWTH = 11;

export function radiusOf({ type }: GraphNode, ties: number): number {
  const group = toNodeGroup(type);
  return radii[group] + (growing.has(group) ? Math.min(MAX_GROWTH, Math.sqrt(ties) * 1.1) : 0);
}

/** From this radius on, the label is always shown. */
export const LABELLED_RADIUS = 6;

const MAX_LABEL = 34;

export function shorten(label: string, max = MAX_LABEL): string {
  if (label.length <= max) return label;
  const cut = label.slice(0, max);
  const space = cut.lastIndexOf(' ');
  return `${space > max / 2 ? cut.slice(0, space) : cut} …`;
}
