/**
 * JSON in pieces: an object that ends in two arrays, nodes and edges, written as they come.
 * The two JSON formats of graph tools differ only in names and in how a member looks.
 */
import type { ExportEdge, ExportNode, ExportRecords } from '../export-format.js';

export interface JsonFrame {
  /** Up to and with the bracket that opens the nodes. */
  readonly open: string;
  /** From the end of the nodes to the bracket that opens the edges. */
  readonly between: string;
  readonly close: string;
  readonly toNode: (node: ExportNode) => object;
  readonly toEdge: (edge: ExportEdge) => object;
}

export async function* writeJsonArrays(
  records: ExportRecords,
  { open, between, close, toNode, toEdge }: JsonFrame,
): AsyncGenerator<string> {
  yield open;
  let isAmongNodes = true;
  let separator = '\n';
  for await (const batch of records) {
    let text = '';
    for (const record of batch) {
      if (record.kind === 'EDGE' && isAmongNodes) {
        text += between;
        isAmongNodes = false;
        separator = '\n';
      }
      const member = record.kind === 'NODE' ? toNode(record.node) : toEdge(record.edge);
      text += separator + JSON.stringify(member);
      separator = ',\n';
    }
    yield text;
  }
  yield isAmongNodes ? between + close : close;
}
