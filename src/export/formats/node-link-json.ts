/**
 * Node-link JSON, as read by networkx's `node_link_graph` and d3's force layouts. Keeps every value as
 * it is: lists stay lists, absent values are left out.
 */
import { labelOf } from '../flat-attributes.js';
import type { ExportHead, ExportRecords, GraphFormat } from '../export-format.js';
import { writeJsonArrays } from './json-array.js';

export const nodeLinkJson: GraphFormat = {
  extension: 'node-link.json',
  mediaType: 'application/json',
  describes: 'Node-link JSON: for networkx (node_link_graph) and d3.',
  write: writeNodeLinkJson,
};

function writeNodeLinkJson(
  records: ExportRecords,
  { datasetVersion, selection, licence, citation, shape }: ExportHead,
): AsyncIterable<string> {
  const about = { datasetVersion, selection, licence, citation };
  return writeJsonArrays(records, {
    open: `{"directed":${String(shape.isDirected)},"multigraph":true,"graph":${JSON.stringify(about)},"nodes":[`,
    between: '\n],"links":[',
    close: '\n]}\n',
    toNode: (node) => ({
      id: node.id,
      label: labelOf(node),
      type: node.label,
      ...node.properties,
    }),
    toEdge: ({ id, type, source, target, properties }) => ({
      source,
      target,
      key: id,
      type,
      ...properties,
    }),
  });
}
