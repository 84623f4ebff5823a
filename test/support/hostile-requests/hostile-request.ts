/** A request that no well-meaning client would send, except by mistake. */
export interface HostileRequest {
  /** The kind of problem, for the statistics. */
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
  /** Sent as raw bytes instead of all the above. */
  readonly raw?: Buffer;
  /** The client hangs up after this many bytes of the body, or right after the last one. */
  readonly hangsUpAfterBytes?: number;
}

export const JSON_HEADERS = { 'content-type': 'application/json' };

/** A POST of text that may or may not be JSON. */
export function postText(kind: string, body: string | Buffer): HostileRequest {
  return { kind, method: 'POST', path: '/graphql', headers: JSON_HEADERS, body };
}

/** @param variables as JSON text, because some hostile values do not exist in JavaScript */
export function postQuery(kind: string, query: string, variables?: string): HostileRequest {
  const rest = variables === undefined ? '' : `,"variables":${variables}`;
  return postText(kind, `{"query":${JSON.stringify(query)}${rest}}`);
}
