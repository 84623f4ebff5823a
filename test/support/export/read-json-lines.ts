/** Reads a file of the JSON Lines format back to graph data. */
import type { GraphData } from '../../../src/corpus/graph-data.js';
import type { NodeLabel } from '../../../src/domain/ontology/node-definitions.js';
import type { RelationshipType } from '../../../src/domain/ontology/relationship-definitions.js';
import type { ExportEdge, ExportNode } from '../../../src/export/export-format.js';

type Line =
  | { readonly kind: 'HEAD' }
  | ({ readonly kind: 'NODE' } & ExportNode)
  | ({ readonly kind: 'EDGE' } & ExportEdge)
  | { readonly kind: 'END'; readonly nodes: number; readonly edges: number };

export interface ReadRecords {
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
}

/** @throws where the file is truncated */
export function readJsonLines(text: string): ReadRecords {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const nodes = lines.filter((line) => line.kind === 'NODE');
  const edges = lines.filter((line) => line.kind === 'EDGE');
  const end = lines.at(-1);
  if (end?.kind !== 'END' || end.nodes !== nodes.length || end.edges !== edges.length) {
    throw new Error('The file was cut off.');
  }
  return { nodes, edges };
}

/** In the loader's form. */
export function toGraphData({ nodes, edges }: ReadRecords): GraphData {
  return {
    nodes: nodes.map(({ id, called, label, properties }) => ({
      // The file was written from the ontology.
      label: label as NodeLabel,
      id,
      properties: { id, label: called, ...properties },
    })),
    relationships: edges.map(({ type, source, target, properties }) => ({
      type: type as RelationshipType,
      from: source,
      to: target,
      properties,
    })),
  };
}
