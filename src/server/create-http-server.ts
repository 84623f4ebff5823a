/** An HTTP server with time limits for receiving a request. */
import { createServer, type Server } from 'node:http';

/** Milliseconds. */
export interface ArrivalLimits {
  /** From opening the connection, or from the first byte, to the end of the headers. */
  readonly headersMs: number;
  /** To the end of the body. */
  readonly requestMs: number;
  /** How often connections are checked; a slow one may be closed this much later. */
  readonly checkMs: number;
}

const DEFAULT_LIMITS: ArrivalLimits = { headersMs: 10_000, requestMs: 30_000, checkMs: 2_000 };

/** A slower client gets 408 and its connection is closed. */
export function createHttpServer(limits: ArrivalLimits = DEFAULT_LIMITS): Server {
  return createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkMs,
  });
}
