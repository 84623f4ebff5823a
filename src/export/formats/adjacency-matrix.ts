/**
 * The matrix of weights in CSV: a row and a column for each node, in the same order, 0 where there is
 * no edge. A row is a source. Edges without a direction are in both triangles.
 */
import type { ExportHead, ExportRecords, GraphFormat, LossCounter } from '../export-format.js';
import { splitRecords } from '../split-records.js';
import { BYTE_ORDER_MARK, printCsvRow } from '../../domain/text/csv-text.js';

export const adjacencyMatrix: GraphFormat = {
  extension: 'matrix.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  describes: 'Adjacency matrix in CSV, by id: for UCINET, statnet, NumPy and spreadsheets.',
  maxNodes: 2_000,
  write: writeMatrix,
};

async function* writeMatrix(
  records: ExportRecords,
  { shape, hasBom }: ExportHead,
  losses: LossCounter,
): AsyncGenerator<string> {
  const { nodes, edges, close } = splitRecords(records);
  try {
    const ids: string[] = [];
    for await (const batch of nodes) ids.push(...batch.map(({ id }) => id));
    const weights = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]));
    const add = (source: string, target: string, weight: number): void => {
      const row = weights.get(source);
      row?.set(target, (row.get(target) ?? 0) + weight);
    };
    for await (const batch of edges) {
      for (const { source, target, properties } of batch) {
        const weight = Number(properties['weight'] ?? 1);
        add(source, target, weight);
        if (!shape.isDirected && source !== target) add(target, source, weight);
      }
    }
    yield `${hasBom ? BYTE_ORDER_MARK : ''}${printCsvRow(['id', ...ids], losses)}`;
    for (const id of ids) {
      const row = weights.get(id);
      yield printCsvRow([id, ...ids.map((other) => row?.get(other) ?? 0)], losses);
    }
  } finally {
    await close();
  }
}
