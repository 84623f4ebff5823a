/**
 * What a format is: the records of a selection in, bytes out. One file a format beside this one.
 * Must not know where records come from, nor where bytes go.
 */
import type { GraphFormatEnding, TableFormatEnding } from '../domain/selection/export-url.js';
import type { PropertyType } from '../domain/ontology/properties.js';
import type { Value } from '../cypher/statement.js';

/** A node as it leaves: its shown properties without id and label; what it lacks is left out. */
export interface ExportNode {
  readonly id: string;
  /** Its label: what to call it in one line. */
  readonly called: string;
  /** One of the shape's: `Accusation`, `State`. */
  readonly label: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** A relationship as it leaves: both of its ends have left before it. */
export interface ExportEdge {
  /** Unique in the export and the same in every one: made of type, ends and key. */
  readonly id: string;
  /** One of the shape's: `RESPONDS_TO`. */
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, Value>>;
}

export type ExportRecord =
  | { readonly kind: 'NODE'; readonly node: ExportNode }
  | { readonly kind: 'EDGE'; readonly edge: ExportEdge };

/**
 * Some thousand records at a time, because a turn of an async loop for each would cost more than to
 * write it. All nodes come before the first edge: nodes in the order of the shape's labels, then of
 * ids; edges of the record in the order of the shape's types, claims in that of their positions. The
 * order is the same in every export.
 */
export type ExportRecords = AsyncIterable<readonly ExportRecord[]>;

export interface ExportProperty {
  /**
   * NUMBER may have a fraction, DATE is a whole day as ISO 8601. Values of all but STRINGS,
   * PARTIAL_DATES, INTEGER, NUMBER and BOOLEAN are text.
   */
  readonly type: PropertyType | 'NUMBER' | 'DATE';
  readonly describes: string;
}

export type ExportProperties = Readonly<Record<string, ExportProperty>>;

/** All that may come: formats declare their keys and columns from it before the first record. */
export interface ExportShape {
  /** False where the two ends of an edge have no order, as in a network of shared positions. */
  readonly isDirected: boolean;
  /** By label: its properties, `id` not among them. */
  readonly nodes: Readonly<Record<string, ExportProperties>>;
  /** By type. */
  readonly edges: Readonly<Record<string, ExportProperties>>;
}

/** What a format could not hold, told in the manifest: `what` is a stable sentence. */
export interface LossCounter {
  readonly add: (what: string, count?: number) => void;
}

/** A file inside an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** What a file may say of itself before its first record. Holds no time: see `printManifest`. */
export interface ExportHead {
  readonly datasetVersion: string;
  /** The selection as a reader can repeat it: the path and query of the export. */
  readonly selection: string;
  /** CSV begins with a byte order mark. */
  readonly hasBom: boolean;
  readonly licence: string;
  readonly citation: string;
  readonly shape: ExportShape;
  /**
   * For archives, which hold the manifest as their last file, `manifest.json`: to be called when
   * all records were read and all losses counted. Says no time, so that equal selections give equal
   * bytes; the manifest beside the archive does.
   */
  readonly printManifest: (files: readonly ArchivedFile[]) => string;
}

export interface GraphFormat {
  /** As in the address: `graphml`, `gexf`, `nodes-edges.zip`. */
  readonly extension: GraphFormatEnding;
  readonly mediaType: string;
  /** For people: what it is and which tools read it. */
  readonly describes: string;
  /** True where it is written for the ontology of the record, so that it cannot hold a network. */
  readonly isForRecordOnly?: true;
  /**
   * Reads the records once, in order, and holds none of them longer than it must. Chunks of a
   * thousand records or some 64 kB are a good size.
   */
  readonly write: (
    records: ExportRecords,
    head: ExportHead,
    losses: LossCounter,
  ) => AsyncIterable<string | Uint8Array>;
}

/** One row of a table by column; what it lacks is left out. */
export type TableRow = Readonly<Record<string, Value>>;

export interface TableFormat {
  /** As in the address: `csv`, `parquet`, `jsonl`. */
  readonly extension: TableFormatEnding;
  readonly mediaType: string;
  readonly describes: string;
  /** @param columns in their order; every key of a row is one of them */
  readonly write: (
    rows: AsyncIterable<readonly TableRow[]>,
    columns: ExportProperties,
    head: Omit<ExportHead, 'shape'>,
    losses: LossCounter,
  ) => AsyncIterable<string | Uint8Array>;
}
