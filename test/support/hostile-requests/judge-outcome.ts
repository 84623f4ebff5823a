/** Whether the server behaved as documented in docs/errors.md, whatever the request. */
import { readFileSync } from 'node:fs';
import type { HostileRequest } from './hostile-request.js';
import type { Outcome } from './send-hostile-request.js';

/** Internals: drivers, engines, Cypher, stacks, paths. */
const INSIDES =
  /neo4j|grafeo|bolt:|MATCH \(|CALL \(|node_modules|\bat .*\.[jt]s:\d+|\/work\/|\/tmp\/|dist\/|TypeError|RangeError/i;

/** Statuses of Node's own HTTP server for malformed requests. */
const belowExpress: ReadonlySet<number> = new Set([400, 408, 413, 417, 431]);
const successes: ReadonlySet<number> = new Set([200]);

/** By code: its statuses according to docs/errors.md. */
export type DocumentedErrors = ReadonlyMap<string, ReadonlySet<number>>;

export function readDocumentedErrors(): DocumentedErrors {
  const text = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| ([A-Z_]+) \|.*\| ([^|]*) \|$/gm)];
  return new Map(
    rows.map(([, code = '', statuses = '']) => [
      code,
      new Set([...statuses.matchAll(/\b\d{3}\b/g)].map(([status]) => Number(status))),
    ]),
  );
}

/** The problem with the outcome, or undefined. */
export function judgeOutcome(
  { raw, method, body }: HostileRequest,
  outcome: Outcome,
  documented: DocumentedErrors,
  deadlineMs: number,
): string | undefined {
  if (outcome.result === 'HUNG_UP') return undefined;
  if (outcome.elapsedMs > deadlineMs) {
    return `took ${String(Math.round(outcome.elapsedMs))} ms`;
  }
  if (outcome.result === 'NO_ANSWER') {
    // The server may close the connection after a malformed request, and after a body that it
    // refused to read.
    const mayClose = raw !== undefined || (body !== undefined && body.length > 262_144);
    return mayClose ? undefined : `no answer: ${outcome.reason}`;
  }
  const { status, text, type } = outcome;
  const [leak] = INSIDES.exec(text) ?? [];
  if (leak !== undefined) return `the answer speaks of "${leak}"`;
  if (belowExpress.has(status) && type === '') return undefined;
  if (method === 'HEAD' || method === 'OPTIONS' || status === 304) {
    return status < 500 ? undefined : `status ${String(status)}`;
  }
  if (!type.includes('json')) return `status ${String(status)} with content type "${type}"`;
  // Several answers on one connection do not form one JSON text.
  return raw === undefined ? judgeBody(status, text, documented) : undefined;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly extensions?: { readonly code?: unknown; readonly requestId?: unknown };
  }[];
}

function judgeBody(status: number, text: string, documented: DocumentedErrors): string | undefined {
  let body: Body;
  try {
    body = JSON.parse(text) as Body;
  } catch {
    return `status ${String(status)} with a body that is no JSON`;
  }
  if (body.errors === undefined) {
    return successes.has(status) || (status === 503 && 'code' in body)
      ? undefined
      : `status ${String(status)} without errors`;
  }
  const codes = body.errors.map((error) => String(error.extensions?.code));
  const unknown = codes.find((code) => !documented.has(code));
  if (unknown !== undefined) return `code ${unknown} is not documented`;
  if (status >= 500 && body.errors.some((error) => error.extensions?.requestId === undefined)) {
    return `status ${String(status)} without a request id`;
  }
  if (codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('DATA_INTEGRITY')) {
    return `a fault of the server: ${codes.join()}`;
  }
  return codes.some((code) => documented.get(code)?.has(status) === true)
    ? undefined
    : `status ${String(status)} is not documented for ${[...new Set(codes)].join()}`;
}
