/** What is asked on the command line, and a file on its way. Knows neither graph nor network. */
import type { GivenParameters } from '../../domain/selection/url-parameters.js';

export interface ExportRequest {
  /** `subgraph.graphml` */
  readonly name: string;
  /** An absolute path. */
  readonly output: string;
  /** Undefined: the graph that the configuration names. */
  readonly server: string | undefined;
  readonly given: GivenParameters;
}

/** A file on its way. */
export interface OpenExport {
  /** Its bytes, once. @throws where it does not come to its end */
  readonly write: () => AsyncIterable<Uint8Array>;
  /** Records read so far, where that is known. */
  readonly records: () => number | undefined;
  /** To be asked for once it was written. @throws where it does not belong to these bytes */
  readonly manifest: (sha256: string) => Promise<string>;
}

export type SendExport = (file: OpenExport) => Promise<void>;
