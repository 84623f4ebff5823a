/**
 * Force layout of a graph. It starts from a spiral in the order of the answer, so that equal
 * answers give equal drawings. Runs in the worker; independent of the page.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface LayoutTask {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [source: string, target: string])[];
}

/** x and y of each node, in the order of the task. */
export type Places = Float64Array;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** More iterations change little; large graphs get fewer, to finish within seconds. */
const roundsFor = (order: number): number => (order <= 500 ? 400 : order <= 1_000 ? 250 : 150);

export function layOut({ nodes, edges }: LayoutTask): Places {
  const graph = new UndirectedGraph();
  nodes.forEach((id, index) => {
    const radius = Math.sqrt(index + 1);
    const angle = index * GOLDEN_ANGLE;
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  for (const [source, target] of edges) {
    // Parallel relationships attract no more than one.
    if (source !== target) graph.mergeEdge(source, target);
  }
  forceAtlas2.assign(graph, {
    iterations: roundsFor(graph.order),
    settings: {
      linLogMode: true,
      gravity: 0.6,
      scalingRatio: 1,
      slowDown: 1 + Math.log(Math.max(1, graph.order)),
      barnesHutOptimize: graph.order > 500,
    },
  });
  const places = new Float64Array(nodes.length * 2);
  nodes.forEach((id, index) => {
    // Written as numbers, above and by the layout.
    const { x, y } = graph.getNodeAttributes(id) as { readonly x: number; readonly y: number };
    places.set([x, y], index * 2);
  });
  return places;
}
