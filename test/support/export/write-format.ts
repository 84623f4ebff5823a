/** Runs a format over records written in a test, and returns the content of the file. */
import type {
  ExportEdge,
  ExportHead,
  ExportNode,
  ExportRecord,
  GraphFormat,
} from '../../../src/export/export-format.js';
import { graphShape } from '../../../src/export/graph-shape.js';

export interface WrittenFile {
  readonly bytes: Buffer;
  readonly text: string;
  /** Losses by description. */
  readonly losses: ReadonlyMap<string, number>;
}

export const testHead: ExportHead = {
  datasetVersion: 'test-version',
  selection: '/export/subgraph.test?madeBy=state:aa',
  licence: 'CC-BY-4.0',
  hasBom: false,
  citation: 'The Demarche compilers, Demarche (data set).',
  shape: graphShape,
  printManifest: (files) => `${JSON.stringify({ files })}\n`,
};

/** @param batchSize records per batch */
export async function writeFormat(
  format: GraphFormat,
  graph: { readonly nodes: readonly ExportNode[]; readonly edges: readonly ExportEdge[] },
  { head = testHead, batchSize = 2 }: { head?: ExportHead; batchSize?: number } = {},
): Promise<WrittenFile> {
  const records: readonly ExportRecord[] = [
    ...graph.nodes.map((node) => ({ kind: 'NODE', node }) as const),
    ...graph.edges.map((edge) => ({ kind: 'EDGE', edge }) as const),
  ];
  const losses = new Map<string, number>();
  const chunks: Buffer[] = [];
  const written = format.write(inBatches(records, batchSize), head, {
    add: (what, count = 1) => {
      losses.set(what, (losses.get(what) ?? 0) + count);
    },
  });
  for await (const chunk of written) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  return { bytes, text: bytes.toString('utf8'), losses };
}

// eslint-disable-next-line @typescript-eslint/require-await -- the contract takes what comes in time
async function* inBatches(
  records: readonly ExportRecord[],
  size: number,
): AsyncGenerator<readonly ExportRecord[]> {
  for (let start = 0; start < records.length; start += size) {
    yield records.slice(start, start + size);
  }
}
