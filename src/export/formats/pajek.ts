/**
 * Pajek's network format (http://mrvar.fdv.uni-lj.si/pajek/pajekman.pdf): numbered vertices, then one
 * list of lines, `*Arcs` if they have a direction and `*Edges` if not. Parallel lines stay apart. Its
 * labels are display names, since ids would be unreadable in a drawing.
 */
import { labelOf } from '../flat-attributes.js';
import type {
  ExportEdge,
  ExportHead,
  ExportRecords,
  GraphFormat,
  LossCounter,
} from '../export-format.js';
import { printNotes } from '../file-notes.js';
import { splitRecords } from '../split-records.js';
import { BYTE_ORDER_MARK } from '../../domain/text/csv-text.js';

export const pajek: GraphFormat = {
  extension: 'net',
  mediaType: 'text/plain; charset=utf-8',
  describes: 'Pajek: for Pajek, igraph and networkx; ids, types and counts are left out.',
  write: writePajek,
};

async function* writePajek(
  records: ExportRecords,
  head: ExportHead,
  losses: LossCounter,
): AsyncGenerator<string> {
  const { shape, hasBom } = head;
  const { nodes, edges, close } = splitRecords(records);
  try {
    const numbers = new Map<string, number>();
    let vertices = '';
    for await (const batch of nodes) {
      for (const node of batch) {
        numbers.set(node.id, numbers.size + 1);
        vertices += `${String(numbers.size)} ${quote(labelOf(node), losses)}\r\n`;
      }
    }
    const notes = printNotes(head).map((note) => `% ${note}\r\n`);
    const title = `*Network ${quote(head.selection, losses)}\r\n`;
    yield `${hasBom ? BYTE_ORDER_MARK : ''}${title}${notes.join('')}*Vertices ${String(numbers.size)}\r\n`;
    yield vertices;
    yield shape.isDirected ? '*Arcs\r\n' : '*Edges\r\n';
    for await (const batch of edges) {
      yield batch.map((edge) => printLine(edge, numbers)).join('');
    }
  } finally {
    await close();
  }
}

function printLine(
  { source, target, properties }: ExportEdge,
  numbers: Map<string, number>,
): string {
  const { weight = 1 } = properties;
  // Nodes come before the edges between them.
  const ends = [source, target].map((id) => String(numbers.get(id)));
  return `${ends.join(' ')} ${String(Number(weight))}\r\n`;
}

/** Pajek has no escapes: a quotation mark would end the label. */
function quote(text: string, losses: LossCounter): string {
  const quoted = text.replaceAll(/["\\]/g, "'").replaceAll(/\s+/g, ' ');
  if (quoted !== text)
    losses.add('quotation marks, backslashes and line breaks in labels, replaced');
  return `"${quoted}"`;
}
