/** Exports in process over a store, as the server does. */
import { datasetInfo } from '../dataset-info.js';
import { readDatasetState } from '../../../src/corpus/load-graph.js';
import {
  ExportService,
  type ExportCaller,
  type ExportLimits,
} from '../../../src/export/export-service.js';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import { readRecordIndex } from '../../../src/dataset/read-record-index.js';

export interface ExportedFile {
  readonly text: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly records: number;
  readonly manifest: {
    readonly selection: string;
    readonly counts: {
      readonly nodes: Readonly<Record<string, number>>;
      readonly edges: Readonly<Record<string, number>>;
      readonly rows?: number;
    };
    readonly file: { readonly bytes: number; readonly sha256: string };
    readonly [key: string]: unknown;
  };
}

export type RunExport = (
  url: string,
  caller?: ExportCaller & { readonly onChunk?: () => void },
) => Promise<ExportedFile>;

/** Over the current content of the store. @param read replaces the store's */
export async function createExportRunner(
  store: GraphStore,
  limits: Partial<ExportLimits> = {},
  read: GraphStore['read'] = (statement, options) => store.read(statement, options),
): Promise<RunExport> {
  const version = (await readDatasetState(store))?.version ?? 'none';
  const recordIndex = await readRecordIndex(store, version);
  const service = new ExportService({
    store: { read },
    recordIndex: () => recordIndex,
    assertUnchanged: () => Promise.resolve(),
    info: datasetInfo,
    statementTimeoutMs: 30_000,
    limits: { maxExports: 2, maxExportNodes: 1_000_000, ...limits },
  });
  return (url, { onChunk, ...caller } = {}) => {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const name = pathname.replace('/export/', '');
    return service.run(name, [...searchParams], caller, async (file) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of file.write()) {
        chunks.push(chunk);
        onChunk?.();
      }
      const bytes = Buffer.concat(chunks);
      const { sha256, records, manifest } = file.result;
      return {
        bytes,
        text: bytes.toString('utf8'),
        sha256,
        records,
        // The tests check its content.
        manifest: JSON.parse(manifest) as ExportedFile['manifest'],
      };
    });
  };
}
