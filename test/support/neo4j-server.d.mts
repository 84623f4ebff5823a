/** Types of neo4j-server.mjs, which is JavaScript because it runs before anything is built. */
export const NEO4J_VERSIONS: Readonly<
  Record<
    'lts' | 'current',
    {
      readonly version: string;
      readonly image: string;
      readonly entry: string;
      /** The oldest Java that runs it. */
      readonly java: number;
    }
  >
>;
export const VERSION_VARIABLE: string;
export const DATABASE: string;

export class CannotStartError extends Error {}

export interface Neo4jServer {
  /** The NEO4J_… variables under which the server is reached, the same after a restart. */
  readonly environment: Readonly<
    Record<'NEO4J_URI' | 'NEO4J_USER' | 'NEO4J_PASSWORD' | 'NEO4J_DATABASE', string>
  >;
  /** Starts it again after `kill`, on the same port and data. */
  start(signal?: AbortSignal): Promise<void>;
  /** kill -9: no goodbye to clients. */
  kill(): Promise<void>;
  /** Stops it for good and removes its data. */
  stop(): Promise<void>;
}

export function startNeo4j(options?: {
  readonly onStep?: (line: string) => void;
  readonly signal?: AbortSignal;
  readonly memory?: { readonly heapMb: number; readonly pageCacheMb: number };
}): Promise<Neo4jServer>;
