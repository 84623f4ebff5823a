/** A server that gives no client more time to send a request than a request is worth. */
import { createServer, type Server } from 'node:http';

/** Milliseconds. */
export interface ArrivalLimits {
  /** From the opening of a connection, or the first byte, to the end of the headers. */
  readonly headersMs: number;
  /** To the end of the body. */
  readonly requestMs: number;
  /** How often connections are looked at: as much later they may be closed. */
  readonly checkMs: number;
}

const DEFAULT_LIMITS: ArrivalLimits = { headersMs: 10_000, requestMs: 30_000, checkMs: 2_000 };

/** Who takes longer is answered 408 and hung up on. */
export function createHttpServer(limits: ArrivalLimits = DEFAULT_LIMITS): Server {
  return createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkMs,
  });
}
