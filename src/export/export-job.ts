/**
 * Writes one file: reads a selection, formats it, and counts and hashes it on the way. Independent of
 * where the bytes go; the consumer sets the pace.
 */
import { createHash } from 'node:crypto';
import { DataIntegrityError } from '../domain/errors.js';
import type { HistoryHead } from '../domain/history-reader.js';
import type { ExportHead, ExportRecord, ExportRecords, LossCounter } from './export-format.js';
import type { ExportWarning } from './export-warnings.js';
import {
  printArchivedManifest,
  printManifest,
  type DatasetInfo,
  type Loss,
  type ManifestFacts,
} from './manifest.js';

/** A file to write, bound to its format; see `plan-export.ts`. */
export interface ExportPlan {
  readonly datasetVersion: string;
  /** Path and query of the URL. */
  readonly selection: string;
  readonly warnings: readonly ExportWarning[];
  /** Whether CSV begins with a byte order mark. */
  readonly hasBom: boolean;
  /** Suggested file name, without a folder. */
  readonly fileName: string;
  readonly format: { readonly extension: string; readonly mediaType: string };
  readonly write: (job: ExportTools) => AsyncIterable<string | Uint8Array>;
}

/** What a plan needs to write its file. */
export interface ExportTools {
  readonly head: Omit<ExportHead, 'shape'>;
  readonly losses: LossCounter;
  readonly counter: RecordCounter;
  readonly info: DatasetInfo;
}

/** Facts about a completely written file. */
export interface ExportResult {
  readonly bytes: number;
  readonly sha256: string;
  /** Number of nodes and edges, or of rows. */
  readonly records: number;
  readonly manifest: string;
}

export interface ExportJobOptions {
  readonly info: DatasetInfo;
  /** Where readers reach the server; absent where there is none. */
  readonly publicUrl?: () => string;
  /** The last line of the journal that led to a version; absent where there is no journal. */
  readonly journalHead?: (version: string) => HistoryHead | undefined;
  /** When the content under an id last changed, by version; absent where there is no history. */
  readonly changeTimes?: (version: string) => ExportHead['changedAt'];
}

export class ExportJob {
  readonly plan: ExportPlan;
  readonly #options: ExportJobOptions;
  readonly #counter = new RecordCounter();
  readonly #losses = new Map<string, number>();
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #result: ExportResult | undefined;

  constructor(plan: ExportPlan, options: ExportJobOptions) {
    this.plan = plan;
    this.#options = options;
  }

  /** Number of records read so far, for progress reports. */
  get records(): number {
    return this.#counter.total;
  }

  /** Generates the bytes; can be called once. */
  async *write(): AsyncGenerator<Uint8Array> {
    const { datasetVersion, selection, hasBom } = this.plan;
    const written = this.plan.write({
      head: {
        datasetVersion,
        selection,
        hasBom,
        licence: this.#options.info.licence,
        citation: this.#options.info.cite({ version: datasetVersion }).text,
        changedAt: this.#options.changeTimes?.(datasetVersion),
        printManifest: (files) => printArchivedManifest(this.#facts(), files),
      },
      losses: {
        add: (what, count = 1) => {
          this.#losses.set(what, (this.#losses.get(what) ?? 0) + count);
        },
      },
      counter: this.#counter,
      info: this.#options.info,
    });
    for await (const chunk of written) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (bytes.byteLength === 0) continue;
      this.#hash.update(bytes);
      this.#bytes += bytes.byteLength;
      yield bytes;
    }
    this.#result = this.#finish(new Date());
  }

  /** @throws DataIntegrityError before the last byte is consumed */
  get result(): ExportResult {
    if (this.#result === undefined)
      throw new DataIntegrityError('The file has not been written to its end.');
    return this.#result;
  }

  #finish(now: Date): ExportResult {
    const file = { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
    const { publicUrl, journalHead } = this.#options;
    const url = publicUrl === undefined ? undefined : publicUrl() + this.plan.selection;
    const manifest = printManifest(this.#facts(), {
      ...file,
      exportedAt: now.toISOString(),
      url,
      journal: journalHead?.(this.plan.datasetVersion),
    });
    return { ...file, records: this.#counter.total, manifest };
  }

  #facts(): ManifestFacts {
    const { datasetVersion, selection, format, warnings } = this.plan;
    const { extension, mediaType } = format;
    const losses = [...this.#losses]
      .map(([what, count]): Loss => ({ what, count }))
      .sort((a, b) => (a.what < b.what ? -1 : 1));
    return {
      info: this.#options.info,
      datasetVersion,
      selection,
      format: { extension, mediaType },
      counts: this.#counter.counts,
      losses,
      warnings,
    };
  }
}

/** Counts records by label and type, rows of a table, and those of each file of an archive. */
export class RecordCounter {
  readonly #nodes = new Map<string, number>();
  readonly #edges = new Map<string, number>();
  #rows = 0;
  #isTable = false;
  #total = 0;
  readonly #files = new Map<string, RecordCounter>();
  readonly #archive: RecordCounter | undefined;

  /** @param archive counts the records of all its files */
  constructor(archive?: RecordCounter) {
    this.#archive = archive;
  }

  /** The counter of a file in an archive. */
  ofFile(name: string): RecordCounter {
    const counter = new RecordCounter(this);
    this.#files.set(name, counter);
    return counter;
  }

  get total(): number {
    return this.#total;
  }

  get counts(): ManifestFacts['counts'] {
    if (this.#files.size > 0) {
      return {
        files: Object.fromEntries([...this.#files].map(([name, { counts }]) => [name, counts])),
      };
    }
    return this.#isTable
      ? { rows: this.#rows }
      : { nodes: Object.fromEntries(this.#nodes), edges: Object.fromEntries(this.#edges) };
  }

  async *records(records: ExportRecords): ExportRecords {
    for await (const batch of records) {
      for (const record of batch) this.#count(record);
      this.#add(batch.length);
      yield batch;
    }
  }

  async *rows<Row>(rows: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
    this.#isTable = true;
    for await (const batch of rows) {
      this.#rows += batch.length;
      this.#add(batch.length);
      yield batch;
    }
  }

  #add(records: number): void {
    this.#total += records;
    if (this.#archive !== undefined) this.#archive.#add(records);
  }

  #count(record: ExportRecord): void {
    const [counts, key] =
      record.kind === 'NODE' ? [this.#nodes, record.node.label] : [this.#edges, record.edge.type];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}
