/**
 * Streams a JSON object that ends in two arrays, nodes and edges. The two JSON formats of graph tools
 * differ only in names and in the form of the members.
 */
import type { ExportEdge, ExportNode, ExportRecords } from '../export-format.js';

export interface JsonFrame {
  /** Text up to and including the bracket that opens the nodes. */
  readonly open: string;
  /** Text from the end of the nodes to the bracket that opens the edges. */
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
