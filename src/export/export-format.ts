/**
 * The interface of a format: it turns the records of a selection into bytes. Each format is a file in
 * `formats/`. Independent of where records come from and where bytes go.
 */
import type { DaySpan } from '../domain/networks/relation-ties.js';
import type {
  GraphFormatEnding,
  REFERRAL_ENDING,
  TableFormatEnding,
} from '../domain/selection/export-url.js';
import type { PropertyType } from '../domain/ontology/properties.js';
import type { Value } from '../cypher/statement.js';

/** An exported node: its shown properties, without id and label. Absent properties are left out. */
export interface ExportNode {
  readonly id: string;
  /** Its display name, on one line. */
  readonly called: string;
  /** A label of the shape: `Accusation`, `State`. */
  readonly label: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** An exported relationship. Both of its ends are exported before it. */
export interface ExportEdge {
  /** Unique in the export and stable across exports: made of type, ends and key. */
  readonly id: string;
  /** A type of the shape: `RESPONDS_TO`. */
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, Value>>;
  /** When it holds; absent if the shape has no time. */
  readonly spells?: readonly DaySpan[];
}

export type ExportRecord =
  | { readonly kind: 'NODE'; readonly node: ExportNode }
  | { readonly kind: 'EDGE'; readonly edge: ExportEdge };

/**
 * Batches of about a thousand records, because an async iteration per record would cost more than
 * writing it. All nodes come before the first edge. Nodes are in the order of the shape's labels, then
 * ids; edges of the record in the order of the shape's types, claims in that of their positions. The
 * order is the same in every export.
 */
export type ExportRecords = AsyncIterable<readonly ExportRecord[]>;

export interface ExportProperty {
  /**
   * NUMBER may have a fraction, DATE is a day in ISO 8601. Values of all types except STRINGS,
   * PARTIAL_DATES, INTEGER, NUMBER and BOOLEAN are text.
   */
  readonly type: PropertyType | 'NUMBER' | 'DATE';
  readonly describes: string;
}

export type ExportProperties = Readonly<Record<string, ExportProperty>>;

/**
 * All labels, types and properties that may occur. Formats declare their keys and columns from it
 * before the first record.
 */
export interface ExportShape {
  /** False if edges have no direction, as in a network of shared positions. */
  readonly isDirected: boolean;
  /** True if edges have spells. */
  readonly hasTime?: true;
  /** Properties by label, without `id`. */
  readonly nodes: Readonly<Record<string, ExportProperties>>;
  /** Properties by type. */
  readonly edges: Readonly<Record<string, ExportProperties>>;
}

/** Counts what a format could not represent, for the manifest: `what` is a stable phrase. */
export interface LossCounter {
  readonly add: (what: string, count?: number) => void;
}

/** A file inside an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** Metadata that a file may hold before its first record. Contains no time: see `printManifest`. */
export interface ExportHead {
  readonly datasetVersion: string;
  /** Path and query of the export, with which a reader can repeat the selection. */
  readonly selection: string;
  /** Whether CSV begins with a byte order mark. */
  readonly hasBom: boolean;
  readonly licence: string;
  readonly citation: string;
  /** When the content under an id last changed, in ISO 8601 and UTC; absent where it is not known. */
  readonly changedAt?: ((id: string) => string | undefined) | undefined;
  readonly shape: ExportShape;
  /**
   * For archives, which hold the manifest as their last file, `manifest.json`: called after all
   * records are read and all losses counted. Contains no time, so that equal selections give equal
   * bytes; the manifest beside the archive has the time.
   */
  readonly printManifest: (files: readonly ArchivedFile[]) => string;
}

export interface GraphFormat {
  /** As in the URL: `graphml`, `gexf`, `nodes-edges.zip`. */
  readonly extension: GraphFormatEnding | typeof REFERRAL_ENDING;
  readonly mediaType: string;
  /** Description for people: what it is and which tools read it. */
  readonly describes: string;
  /** True if the format depends on the ontology of the record, so that it cannot hold a network. */
  readonly isForRecordOnly?: true;
  /** More nodes are refused. */
  readonly maxNodes?: number;
  /**
   * Reads the records once, in order, and keeps them no longer than necessary. Good chunk sizes are a
   * thousand records or about 64 kB.
   */
  readonly write: (
    records: ExportRecords,
    head: ExportHead,
    losses: LossCounter,
  ) => AsyncIterable<string | Uint8Array>;
}

/** The head of a table. */
export interface TableHead extends Omit<ExportHead, 'shape'> {
  /** Its name in a URL. */
  readonly table: string;
}

/** One row of a table, by column. Absent values are left out. */
export type TableRow = Readonly<Record<string, Value>>;

export interface TableFormat {
  /** As in the URL: `csv`, `parquet`, `jsonl`. */
  readonly extension: TableFormatEnding;
  readonly mediaType: string;
  readonly describes: string;
  /** @param columns in order; every key of a row is one of them */
  readonly write: (
    rows: AsyncIterable<readonly TableRow[]>,
    columns: ExportProperties,
    head: TableHead,
    losses: LossCounter,
  ) => AsyncIterable<string | Uint8Array>;
}
