/**
 * JSON Lines: one record per line, as in the graph, between a header line and a final line with the
 * number of records. A file without the final line was truncated.
 */
import type { ExportHead, ExportRecord, ExportRecords, GraphFormat } from '../export-format.js';

/** Incremented when readers of earlier files can no longer read new ones. */
const FORMAT_VERSION = 1;

export const jsonLines: GraphFormat = {
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  describes:
    'JSON Lines: every node and relationship with all its properties, one per line. For programs, and to load the graph again.',
  write: writeJsonLines,
};

async function* writeJsonLines(
  records: ExportRecords,
  { datasetVersion, selection, licence, citation, shape }: ExportHead,
): AsyncGenerator<string> {
  yield toLine({
    kind: 'HEAD',
    formatVersion: FORMAT_VERSION,
    datasetVersion,
    selection,
    licence,
    citation,
    isDirected: shape.isDirected,
  });
  let nodes = 0;
  let edges = 0;
  for await (const batch of records) {
    let text = '';
    for (const record of batch) {
      if (record.kind === 'NODE') nodes += 1;
      else edges += 1;
      text += toLine(flatten(record));
    }
    yield text;
  }
  yield toLine({ kind: 'END', nodes, edges });
}

function flatten(record: ExportRecord): object {
  if (record.kind === 'NODE') return { kind: record.kind, ...record.node };
  const { id, type, source, target, properties } = record.edge;
  return { kind: record.kind, id, type, source, target, properties };
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
