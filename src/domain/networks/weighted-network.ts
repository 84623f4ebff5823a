/**
 * A network of weighted edges, whatever its nodes stand for: its order, and what is left of it where
 * it is too large for an answer. Must not know what a weight means.
 */
import { compareText } from '../text/compare-text.js';

export interface NetworkNode {
  /** Id of what the node stands for; the ids of several that stand together, with a space between. */
  readonly id: string;
  /** By how much it takes part: what decides who is left out of a network that is too large. */
  readonly activity: number;
}

export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface WeightedNetwork<Node extends NetworkNode, Edge extends NetworkEdge> {
  readonly isDirected: boolean;
  /** The most active first, then by id. */
  readonly nodes: readonly Node[];
  /** The heaviest first, by the amount of the weight, then by source and target. */
  readonly edges: readonly Edge[];
}

/** What did not go into an answer. */
export interface Truncation {
  readonly nodes: number;
  readonly edges: number;
  readonly rule: string;
}

/** More nodes than this are in no answer. */
export const MAX_NODES = 1_000;

/** The network in its order, so that equal ones are the same to the byte. */
export function toNetwork<Node extends NetworkNode, Edge extends NetworkEdge>(
  isDirected: boolean,
  nodes: Iterable<Node>,
  edges: Iterable<Edge>,
): WeightedNetwork<Node, Edge> {
  return {
    isDirected,
    nodes: [...nodes].sort((a, b) => b.activity - a.activity || compareText(a.id, b.id)),
    edges: [...edges].sort(
      (a, b) =>
        Math.abs(b.weight) - Math.abs(a.weight) ||
        compareText(a.source, b.source) ||
        compareText(a.target, b.target),
    ),
  };
}

/** At most `maxNodes` nodes and `maxEdges` edges between them, and what was left out. */
export function truncateNetwork<Node extends NetworkNode, Edge extends NetworkEdge>(
  { isDirected, nodes, edges }: WeightedNetwork<Node, Edge>,
  maxEdges: number,
  maxNodes = MAX_NODES,
): { readonly network: WeightedNetwork<Node, Edge>; readonly truncated: Truncation | null } {
  const keptNodes = nodes.slice(0, maxNodes);
  const ids = new Set(keptNodes.map(({ id }) => id));
  const keptEdges = edges
    .filter(({ source, target }) => ids.has(source) && ids.has(target))
    .slice(0, maxEdges);
  const left = {
    nodes: nodes.length - keptNodes.length,
    edges: edges.length - keptEdges.length,
  };
  return {
    network: { isDirected, nodes: keptNodes, edges: keptEdges },
    truncated:
      left.nodes + left.edges === 0
        ? null
        : {
            ...left,
            rule: `Kept are the ${print(maxNodes)} most active nodes and the ${print(maxEdges)} heaviest edges between them, by the amount of the weight; equal ones by id.`,
          },
  };
}

function print(count: number): string {
  return count.toLocaleString('en');
}
