/**
 * Splits records into nodes and edges, for formats with two files. All nodes come before the first
 * edge, so only the batch in which the edges begin has to be held.
 */
import type { ExportEdge, ExportNode, ExportRecord, ExportRecords } from './export-format.js';

export interface SplitRecords {
  /** Must be read to its end before `edges`. */
  readonly nodes: AsyncIterable<readonly ExportNode[]>;
  readonly edges: AsyncIterable<readonly ExportEdge[]>;
  /** Closes the source, whether or not it was read to its end. */
  readonly close: () => Promise<void>;
}

export function splitRecords(records: ExportRecords): SplitRecords {
  const source = records[Symbol.asyncIterator]();
  let rest: readonly ExportRecord[] = [];

  async function* readNodes(): AsyncGenerator<readonly ExportNode[]> {
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      const nodes = next.value.flatMap((record) => (record.kind === 'NODE' ? [record.node] : []));
      yield nodes;
      if (nodes.length === next.value.length) continue;
      rest = next.value;
      return;
    }
  }

  async function* readEdges(): AsyncGenerator<readonly ExportEdge[]> {
    yield edgesOf(rest);
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      yield edgesOf(next.value);
    }
  }

  return {
    nodes: readNodes(),
    edges: readEdges(),
    close: async () => {
      await source.return?.();
    },
  };
}

function edgesOf(records: readonly ExportRecord[]): readonly ExportEdge[] {
  return records.flatMap((record) => (record.kind === 'EDGE' ? [record.edge] : []));
}
