/**
 * Cytoscape.js JSON (https://js.cytoscape.org/#notation/elements-json), also read by Cytoscape desktop
 * and networkx's `cytoscape_graph`. The latter requires `directed`, `multigraph`, a `key` for each
 * edge, and a `value` and a `name` for each node.
 */
import { labelOf } from '../flat-attributes.js';
import type { ExportHead, ExportRecords, GraphFormat } from '../export-format.js';
import { writeJsonArrays } from './json-array.js';

export const cytoscapeJson: GraphFormat = {
  extension: 'cytoscape.json',
  mediaType: 'application/json',
  describes: 'Cytoscape.js JSON: for Cytoscape.js, Cytoscape and networkx (cytoscape_graph).',
  write: writeCytoscapeJson,
};

function writeCytoscapeJson(
  records: ExportRecords,
  { datasetVersion, selection, licence, citation, shape }: ExportHead,
): AsyncIterable<string> {
  const about = Object.entries({ datasetVersion, selection, licence, citation });
  return writeJsonArrays(records, {
    open: `{"directed":${String(shape.isDirected)},"multigraph":true,"data":${JSON.stringify(about)},"elements":{"nodes":[`,
    between: '\n],"edges":[',
    close: '\n]}}\n',
    toNode: (node) => ({
      data: {
        ...node.properties,
        id: node.id,
        value: node.id,
        name: labelOf(node),
        type: node.label,
      },
    }),
    toEdge: ({ id, type, source, target, properties }) => ({
      data: { ...properties, id, key: id, source, target, type },
    }),
  });
}
