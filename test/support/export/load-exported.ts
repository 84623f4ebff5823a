/**
 * Loads exported files into an empty graph again, each in the way that its format is meant to be
 * read: by the loader, or by the engine itself.
 */
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { loadGraph } from '../../../src/corpus/load-graph.js';
import { rawStatement, type Value } from '../../../src/cypher/statement.js';
import type { ExportProperties } from '../../../src/export/export-format.js';
import { graphShape } from '../../../src/export/graph-shape.js';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import { readJsonLines, toGraphData, type ReadRecords } from './read-json-lines.js';

export const loadExported: Readonly<
  Record<string, (store: GraphStore, text: string) => Promise<unknown>>
> = {
  jsonl: (store, text) => loadGraph(store, toGraphData(readJsonLines(text))),
  graphml: (store, text) => loadGraph(store, toGraphData(readGraphml(text))),
  cypher: runScript,
};

/** Converts flat attributes back to their types in the ontology. */
function readGraphml(text: string): ReadRecords {
  const graph = parse(MultiDirectedGraph, text);
  return {
    nodes: graph.mapNodes((id, values) => {
      const label = String(values['type']);
      const called = String(values['label']);
      return {
        id,
        called,
        label,
        properties: readProperties(values, graphShape.nodes[label] ?? {}),
      };
    }),
    edges: graph.mapEdges((id, values, source, target) => {
      const type = String(values['type']);
      const properties = readProperties(values, graphShape.edges[type] ?? {});
      return { id, type, source, target, properties };
    }),
  };
}

function readProperties(
  values: Readonly<Record<string, unknown>>,
  properties: ExportProperties,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, { type }]): [string, Value][] => {
      // The reader converts them as the keys declare.
      const value = values[name] as Value | undefined;
      if (value === undefined) return [];
      const isList = type === 'STRINGS' || type === 'PARTIAL_DATES';
      return [[name, isList ? String(value).split(';') : value]];
    }),
  );
}

/** One statement per line, as cypher-shell reads them. */
export async function runScript(store: GraphStore, script: string): Promise<void> {
  for (const line of script.split('\n')) {
    if (line === '' || line.startsWith('//')) continue;
    await store.write([rawStatement(line.replace(/;$/, ''))]);
  }
}
