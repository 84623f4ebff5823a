/**
 * Two CSV files in a zip, `nodes.csv` and `edges.csv`. The first columns have the names that Gephi's
 * spreadsheet import expects, in the order that igraph's `graph_from_data_frame` and `Graph.DataFrame`
 * expect. igraph stores a node's id in `name`, so names are only in `Label`.
 */
import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import {
  edgeAttributesOf,
  labelOf,
  nodeAttributesOf,
  visitAttributes,
  type Attribute,
} from '../flat-attributes.js';
import { BYTE_ORDER_MARK, printCsvRow, type Cell } from '../../domain/text/csv-text.js';
import type {
  ArchivedFile,
  ExportEdge,
  ExportHead,
  ExportNode,
  ExportRecords,
  ExportShape,
  GraphFormat,
  LossCounter,
} from '../export-format.js';
import { splitRecords } from '../split-records.js';

export const nodesEdgesCsv: GraphFormat = {
  extension: 'nodes-edges.zip',
  mediaType: 'application/zip',
  describes: 'Two CSV files in a zip: for Gephi, igraph, R, pandas and spreadsheets.',
  write: writeNodesEdgesCsv,
};

/** A fixed time, so that equal selections give equal bytes. Zip dates start in 1980. */
const ENTRY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true } as const;

async function* writeNodesEdgesCsv(
  records: ExportRecords,
  { shape, hasBom, printManifest }: ExportHead,
  losses: LossCounter,
): AsyncGenerator<Uint8Array> {
  const { nodes, edges, close } = splitRecords(records);
  const mark = hasBom ? [BYTE_ORDER_MARK] : [];
  const written: ArchivedFile[] = [];
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  zip.on('error', (error: Error) => output.destroy(error));
  // yazl does not handle errors of its input streams: a failing one would end the process.
  const toEntry = (pieces: Iterable<string> | AsyncIterable<Buffer>): Readable =>
    Readable.from(pieces, { objectMode: false }).on('error', (error) => output.destroy(error));
  const add = (name: string, text: AsyncIterable<string>) => {
    zip.addReadStreamLazy(name, ENTRY, (take) => {
      take(null, toEntry(measure(name, mark, text, written)));
    });
  };
  add('nodes.csv', printNodes(nodes, shape, losses));
  add('edges.csv', printEdges(edges, shape, losses));
  zip.addReadStreamLazy('manifest.json', ENTRY, (take) => {
    take(null, toEntry([printManifest(written)]));
  });
  zip.end();
  try {
    for await (const chunk of output as AsyncIterable<Uint8Array>) yield chunk;
  } finally {
    output.destroy();
    await close();
  }
}

/** The fixed columns come first; no attribute repeats them. */
async function* printNodes(
  batches: AsyncIterable<readonly ExportNode[]>,
  shape: ExportShape,
  losses: LossCounter,
): AsyncGenerator<string> {
  const columns = nodeAttributesOf(shape).filter(({ name }) => name !== 'name');
  const positions = indexColumns(columns, 2);
  yield printCsvRow(['Id', 'Label', ...columns.map(({ name }) => name)], losses);
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
  losses: LossCounter,
): AsyncGenerator<string> {
  const columns = edgeAttributesOf(shape).filter(({ name }) => name !== 'type');
  const positions = indexColumns(columns, 5);
  const direction = shape.isDirected ? 'Directed' : 'Undirected';
  const head = ['Source', 'Target', 'Type', 'Id', 'Label', ...columns.map(({ name }) => name)];
  yield printCsvRow(head, losses);
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

/** Passes text on as bytes, and records the file's facts at its end. */
async function* measure(
  name: string,
  mark: readonly string[],
  text: AsyncIterable<string>,
  written: ArchivedFile[],
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let size = 0;
  async function* pieces() {
    yield* mark;
    yield* text;
  }
  for await (const piece of pieces()) {
    const bytes = Buffer.from(piece);
    hash.update(bytes);
    size += bytes.length;
    yield bytes;
  }
  written.push({ name, bytes: size, sha256: hash.digest('hex') });
}
