/**
 * What a format is: the records of a selection in, bytes out. One file a format beside this one.
 * Must not know where records come from, nor where bytes go.
 */
import type { NodeLabel } from '../domain/node-definitions.js';
import type { RelationshipType } from '../domain/relationship-definitions.js';
import type { Value } from '../cypher/statement.js';

/** A node as it leaves: its shown properties without `id`; what it lacks is left out. */
export interface ExportNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly properties: Readonly<Record<string, Value>>;
}

/** A relationship as it leaves: both of its ends have left before it. */
export interface ExportEdge {
  /** Unique in the export and the same in every one: made of type, ends and key. */
  readonly id: string;
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** All nodes come before the first edge, each kind ordered by id. */
export type ExportRecord =
  | { readonly kind: 'NODE'; readonly node: ExportNode }
  | { readonly kind: 'EDGE'; readonly edge: ExportEdge };

/** What a format could not hold, told in the manifest: `what` is a stable sentence. */
export interface LossCounter {
  readonly add: (what: string, count?: number) => void;
}

/** What a file may say of itself before its first record. */
export interface ExportHead {
  readonly datasetVersion: string;
  /** The selection as a reader can repeat it: the path and query of the export. */
  readonly selection: string;
  readonly licence: string;
  readonly citation: string;
}

export interface GraphFormat {
  /** As in the address: `graphml`, `gexf`, `nodes-edges.zip`. */
  readonly extension: string;
  readonly mediaType: string;
  /** For people: what it is and which tools read it. */
  readonly describes: string;
  /** Reads the records once, in order, and holds none of them longer than it must. */
  readonly write: (
    records: AsyncIterable<ExportRecord>,
    head: ExportHead,
    losses: LossCounter,
  ) => AsyncIterable<string | Uint8Array>;
}
