/**
 * The interface between the command line and the sources of export files. Independent of graph and
 * network.
 */
import type { GivenParameters } from '../../domain/selection/url-parameters.js';

export interface ExportRequest {
  /** Such as `subgraph.graphml`. */
  readonly name: string;
  /** An absolute path. */
  readonly output: string;
  /** Undefined for the configured graph. */
  readonly server: string | undefined;
  readonly given: GivenParameters;
}

/** A file that is being generated or downloaded. */
export interface OpenExport {
  /** Generates its bytes; can be called once. @throws if the file is incomplete */
  readonly write: () => AsyncIterable<Uint8Array>;
  /** Number of records read so far, if known. */
  readonly records: () => number | undefined;
  /** Called after the file is written. @throws if the manifest does not match these bytes */
  readonly manifest: (sha256: string) => Promise<string>;
}

export type SendExport = (file: OpenExport) => Promise<void>;
