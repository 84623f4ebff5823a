/** Reads exported files with the JavaScript libraries that people draw with, by extension. */
import cytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { AbstractGraph } from 'graphology-types';
import type { ReadGraph, ReadValues } from './flat-graph.js';

type JavascriptReader = (text: string) => ReadGraph;

export const javascriptReaders: Readonly<
  Record<string, Readonly<Record<string, JavascriptReader>>>
> = {
  graphml: { graphology: (text) => fromGraphology(parseGraphml(MultiGraph, text)) },
  gexf: { graphology: (text) => fromGraphology(parseGexf(MultiGraph, text)) },
  'cytoscape.json': { cytoscape: readWithCytoscape },
};

function fromGraphology(graph: AbstractGraph): ReadGraph {
  return {
    nodes: Object.fromEntries(graph.mapNodes((id, values) => [id, { ...values }])),
    edges: Object.fromEntries(
      graph.mapEdges((id, values, source, target) => [id, { ...values, source, target }]),
    ),
  };
}

function readWithCytoscape(text: string): ReadGraph {
  // The file is under test; Cytoscape.js itself validates its content.
  const { elements } = JSON.parse(text) as { elements: cytoscape.ElementsDefinition };
  const graph = cytoscape({ elements, headless: true });
  return {
    nodes: Object.fromEntries(graph.nodes().map((node) => [node.id(), node.data() as ReadValues])),
    edges: Object.fromEntries(graph.edges().map((edge) => [edge.id(), edge.data() as ReadValues])),
  };
}
