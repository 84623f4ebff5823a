/** A graph as plain data -> the records of a complete export: shown properties, in export order. */
import type { GraphData } from '../../../src/corpus/graph-data.js';
import { edgeIdOf } from '../../../src/domain/ontology/edge-id.js';
import type {
  ExportEdge,
  ExportNode,
  ExportProperties,
  ExportShape,
} from '../../../src/export/export-format.js';
import { graphShape } from '../../../src/export/graph-shape.js';
import type { Value } from '../../../src/cypher/statement.js';

export interface ExportedGraph {
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
  /** Defaults to the record's own. */
  readonly shape?: ExportShape;
}

export function toExportedGraph({ nodes, relationships }: GraphData): ExportedGraph {
  return {
    nodes: nodes.map(({ id, label, properties }) => ({
      id,
      called: String(properties['label']),
      label,
      properties: shown(properties, graphShape.nodes[label] ?? {}),
    })),
    edges: relationships.map(({ type, from, to, properties }) => ({
      id: edgeIdOf(type, from, to, properties),
      type,
      source: from,
      target: to,
      properties: shown(properties, graphShape.edges[type] ?? {}),
    })),
  };
}

function shown(
  values: Readonly<Record<string, Value>>,
  properties: ExportProperties,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in properties));
}
