/**
 * A network of weighted edges: its canonical order, and what is kept of it when it is too large for
 * an answer. Independent of what nodes and weights mean.
 */
import { compareText } from '../text/compare-text.js';

export interface NetworkNode {
  /** Id of what the node represents; for a group, their ids separated by spaces. */
  readonly id: string;
  /** Decides which nodes are dropped from a network that is too large. */
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
  /** The largest absolute weight first, then by source and target. */
  readonly edges: readonly Edge[];
}

/** What an answer leaves out. */
export interface Truncation {
  readonly nodes: number;
  readonly edges: number;
  readonly rule: string;
}

/** No answer has more nodes than this. */
export const MAX_NODES = 1_000;

/** The network in canonical order, so that equal networks are equal byte for byte. */
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

/** At most `maxNodes` nodes, at most `maxEdges` edges between them, and what was left out. */
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
