/**
 * Two CSV files in a zip, `nodes.csv` and `edges.csv`. The first columns have the names that Gephi's
 * spreadsheet import expects, in the order that igraph's `graph_from_data_frame` and `Graph.DataFrame`
 * expect. igraph stores a node's id in `name`, so names are only in `Label`.
 */
import {
  edgeAttributesOf,
  labelOf,
  nodeAttributesOf,
  visitAttributes,
  type Attribute,
} from '../flat-attributes.js';
import { BYTE_ORDER_MARK, printCsvRow, type Cell } from '../../domain/text/csv-text.js';
import type {
  ExportEdge,
  ExportHead,
  ExportNode,
  ExportRecords,
  ExportShape,
  GraphFormat,
  LossCounter,
} from '../export-format.js';
import { splitRecords } from '../split-records.js';
import { writeArchive } from './zip-archive.js';

export const nodesEdgesCsv: GraphFormat = {
  extension: 'nodes-edges.zip',
  mediaType: 'application/zip',
  describes: 'Two CSV files in a zip: for Gephi, igraph, R, pandas and spreadsheets.',
  write: writeNodesEdgesCsv,
};

async function* writeNodesEdgesCsv(
  records: ExportRecords,
  { shape, hasBom, printManifest }: ExportHead,
  losses: LossCounter,
): AsyncGenerator<Uint8Array> {
  const { nodes, edges, close } = splitRecords(records);
  const mark = hasBom ? BYTE_ORDER_MARK : '';
  try {
    yield* writeArchive([
      { name: 'nodes.csv', read: () => printNodes(nodes, shape, mark, losses) },
      { name: 'edges.csv', read: () => printEdges(edges, shape, mark, losses) },
      { name: 'manifest.json', read: (written) => [printManifest(written)] },
    ]);
  } finally {
    await close();
  }
}

/** The fixed columns come first; no attribute repeats them. */
async function* printNodes(
  batches: AsyncIterable<readonly ExportNode[]>,
  shape: ExportShape,
  mark: string,
  losses: LossCounter,
): AsyncGenerator<string> {
  const columns = nodeAttributesOf(shape).filter(({ name }) => name !== 'name');
  const positions = indexColumns(columns, 2);
  yield mark + printCsvRow(['Id', 'Label', ...columns.map(({ name }) => name)], losses);
  for await (const nodes of batches) {
    let text = '';
    for (const node of nodes) {
      const { id, label, properties } = node;
      const cells: Cell[] = [id, labelOf(node), label];
      cells.length = columns.length + 2;
      visitAttributes(properties, shape.nodes[label] ?? {}, losses, (name, value) => {
        const position = positions.get(name);
        if (position !== undefined) cells[position] = value;
      });
      text += printCsvRow(Array.from(cells), losses);
    }
    yield text;
  }
}

async function* printEdges(
  batches: AsyncIterable<readonly ExportEdge[]>,
  shape: ExportShape,
  mark: string,
  losses: LossCounter,
): AsyncGenerator<string> {
  const columns = edgeAttributesOf(shape).filter(({ name }) => name !== 'type');
  const positions = indexColumns(columns, 5);
  const direction = shape.isDirected ? 'Directed' : 'Undirected';
  const head = ['Source', 'Target', 'Type', 'Id', 'Label', ...columns.map(({ name }) => name)];
  yield mark + printCsvRow(head, losses);
  for await (const edges of batches) {
    let text = '';
    for (const { id, type, source, target, properties } of edges) {
      const cells: Cell[] = [source, target, direction, id, type];
      cells.length = head.length;
      visitAttributes(properties, shape.edges[type] ?? {}, losses, (name, value) => {
        const position = positions.get(name);
        if (position !== undefined) cells[position] = value;
      });
      text += printCsvRow(Array.from(cells), losses);
    }
    yield text;
  }
}

function indexColumns(columns: readonly Attribute[], start: number): ReadonlyMap<string, number> {
  return new Map(columns.map(({ name }, index) => [name, start + index]));
}
