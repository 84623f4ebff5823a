/**
 * Statistics of a network's structure, computed with graphology: degrees, components, density,
 * reciprocity.
 * All cover the whole network, whatever part of it is in the answer.
 */
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import { density } from 'graphology-metrics/graph/index.js';
import {
  weightedDegree,
  weightedInDegree,
  weightedOutDegree,
} from 'graphology-metrics/node/index.js';
import {
  type NetworkEdge,
  type NetworkNode,
  type WeightedNetwork,
} from '../../domain/networks/weighted-network.js';
import { roundShares } from '../round-shares.js';
import { compareText } from '../../domain/text/compare-text.js';

export interface NodeStatistics {
  readonly degree: number;
  readonly weightedDegree: number;
  /** Rank of its component by size: 1 is the largest. */
  readonly component: number;
  /** Of a directed network only; in an undirected one they are equal. */
  readonly inDegree: number;
  readonly outDegree: number;
  readonly weightedInDegree: number;
  readonly weightedOutDegree: number;
}

export interface NetworkStatistics {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Share of the possible edges that exist. Null for fewer than two nodes. */
  readonly density: number | null;
  /** Number of weakly connected components, and of nodes in the largest. */
  readonly components: number;
  readonly largestComponent: number;
  /**
   * Share of edges with an edge in the opposite direction. Null for undirected networks or without
   * edges.
   */
  readonly reciprocity: number | null;
}

export interface MeasuredNetwork {
  readonly whole: NetworkStatistics;
  readonly of: (node: string) => NodeStatistics;
}

/** No two edges of the network may join the same nodes in the same direction. */
export function measureNetwork(
  network: WeightedNetwork<NetworkNode, NetworkEdge>,
): MeasuredNetwork {
  const graph = network.isDirected ? new DirectedGraph() : new UndirectedGraph();
  for (const { id } of network.nodes) graph.addNode(id);
  for (const { source, target, weight } of network.edges) {
    graph.addEdge(source, target, { weight });
  }
  const components = connectedComponents(graph)
    .map((members) => members.toSorted(compareText))
    .sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''));
  const places = new Map(
    components.flatMap((members, index) => members.map((id) => [id, index + 1] as const)),
  );
  return {
    whole: {
      nodeCount: graph.order,
      edgeCount: graph.size,
      density: graph.order < 2 ? null : roundShares(density(graph)),
      components: components.length,
      largestComponent: components[0]?.length ?? 0,
      reciprocity: graph instanceof DirectedGraph ? measureReciprocity(graph) : null,
    },
    of: (node) => ({
      degree: graph.degree(node),
      weightedDegree: roundShares(weightedDegree(graph, node)),
      component: places.get(node) ?? 0,
      inDegree: graph.inboundDegree(node),
      outDegree: graph.outboundDegree(node),
      weightedInDegree: roundShares(weightedInDegree(graph, node)),
      weightedOutDegree: roundShares(weightedOutDegree(graph, node)),
    }),
  };
}

function measureReciprocity(graph: DirectedGraph): number | null {
  const returned = graph.filterEdges((_edge, _attributes, source, target) =>
    graph.hasEdge(target, source),
  );
  return graph.size === 0 ? null : roundShares(returned.length / graph.size);
}
