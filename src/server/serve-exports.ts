/**
 * `GET /export/…`: files of a selection, streamed at the pace of the client. A file that fails midway
 * is cut off without its last chunk, so that no client takes it for complete; a complete file ends
 * with trailers that hold its hash and number of records. HTTP/1.0 has neither chunks nor trailers:
 * there, only the manifest shows whether a file is complete.
 */
import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Router, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { DemarcheError } from '../domain/errors.js';
import { MANIFEST_ENDING, printManifestUrl } from '../domain/selection/export-url.js';
import { describeExports } from '../export/describe-exports.js';
import type { ExportFile, ExportService } from '../export/export-service.js';
import { describeFailure } from './describe-failure.js';
import type { ClientOf } from './client-key.js';
import { sendError } from './error-body.js';
import { hangUpSignal } from './hang-up-signal.js';
import { readSearch } from './request-parameters.js';

export interface ExportRouteOptions {
  readonly exports: Pick<ExportService, 'run' | 'manifest'>;
  readonly log: Logger;
  /** How long a client may stop reading. */
  readonly idleMs: number;
  /** Path of the public URL, without a trailing slash. */
  readonly basePath: string;
  readonly clientOf: ClientOf;
  /** Called when an export has ended. */
  readonly onExport: (event: ExportEvent) => void;
}

export interface ExportEvent {
  /** `ok`, or the code of the error. */
  readonly outcome: string;
  readonly format: string;
  readonly records: number;
  readonly bytes: number;
}

/** These files shrink to a tenth at any level, and level 1 is three times as fast. */
const GZIP_LEVEL = 1;

export function serveExports(options: ExportRouteOptions): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.set('cache-control', 'no-cache').json(describeExports());
  });
  router.get('/:name', (request, response) => respond(request, response, options));
  return router;
}

async function respond(
  request: Request<{ name: string }>,
  response: Response,
  { exports, log, clientOf, onExport, ...sending }: ExportRouteOptions,
): Promise<void> {
  const requestId = randomUUID();
  const startedAt = performance.now();
  const { name } = request.params;
  const given = [...new URLSearchParams(readSearch(request))];
  const caller = { client: clientOf(request), signal: hangUpSignal(response) };
  let file: ExportFile | undefined;
  let outcome = 'ok';
  response.set('x-request-id', requestId);
  try {
    if (name.endsWith(MANIFEST_ENDING)) {
      const manifest = await exports.manifest(
        name.slice(0, -MANIFEST_ENDING.length),
        given,
        caller,
      );
      response.set('cache-control', 'no-cache').type('json').send(manifest);
    } else {
      await exports.run(name, given, caller, (opened) => {
        file = opened;
        return send(opened, request, response, sending);
      });
    }
  } catch (error) {
    outcome = caller.signal.aborted ? 'REQUEST_CANCELLED' : codeOf(error);
    const { status, message, code, retryAfterSeconds, isMasked } = describeFailure(
      error,
      requestId,
    );
    if (isMasked && outcome !== 'REQUEST_CANCELLED') {
      log.error({ requestId, err: error }, 'unexpected error');
    }
    if (response.headersSent) response.destroy();
    else {
      if (retryAfterSeconds !== undefined) response.set('retry-after', String(retryAfterSeconds));
      for (const header of FILE_HEADERS) response.removeHeader(header);
      sendError(response, status, code, message);
    }
  }
  const format = file?.plan.format.extension ?? 'none';
  const records = file?.records ?? 0;
  const isWritten = outcome === 'ok' && request.method !== 'HEAD';
  const bytes = isWritten && file !== undefined ? file.result.bytes : 0;
  onExport({ outcome, format, records, bytes });
  const ms = Math.round(performance.now() - startedAt);
  log.info({ requestId, format, records, bytes, ms, outcome }, 'export');
}

const FILE_HEADERS = [
  'accept-ranges',
  'content-type',
  'content-disposition',
  'content-encoding',
  'trailer',
  'link',
];

async function send(
  file: ExportFile,
  request: Request,
  response: Response,
  { idleMs, basePath }: Pick<ExportRouteOptions, 'idleMs' | 'basePath'>,
): Promise<void> {
  const { plan } = file;
  const isHead = request.method === 'HEAD';
  const isChunked = !isHead && hasChunks(request);
  const chunks = file.write()[Symbol.asyncIterator]();
  // A failure before the first byte is answered as an error, not as a truncated file.
  const first = isHead ? undefined : await chunks.next();
  const isGzipped =
    /^text\/|json|xml|turtle|javascript|cypher/.test(plan.format.mediaType) &&
    request.acceptsEncodings('gzip') === 'gzip';
  const manifest = `${basePath}${printManifestUrl(plan.selection)}`;
  response.vary('accept-encoding');
  response.status(200).set({
    'content-type': plan.format.mediaType,
    'content-disposition': `attachment; filename="demarche-${plan.fileName}"`,
    'x-dataset-version': plan.datasetVersion,
    link: `<${manifest}>; rel="describedby"; type="application/json"`,
    // `no-transform` disables the compression middleware of the other routes.
    'cache-control': 'no-cache, no-transform',
    'accept-ranges': 'none',
    ...(isChunked ? { trailer: 'x-content-sha256, x-record-count' } : {}),
    ...(isGzipped ? { 'content-encoding': 'gzip' } : {}),
  });
  if (first === undefined) {
    response.end();
    return;
  }
  if (!isChunked) {
    // Closing the connection then marks the end of the file, even if the client asked for keep-alive.
    response.useChunkedEncodingByDefault = false;
    response.set('connection', 'close');
  }
  response.setTimeout(idleMs, () => {
    response.destroy();
  });
  // Invalid headers fail here, where the failure is handled, and not inside a stream.
  response.flushHeaders();
  const bytes = isChunked ? withTrailers(file, first, chunks, response) : chain(first, chunks);
  // Passed without a wrapping stream, which could emit an unhandled error after the pipeline has
  // ended.
  if (isGzipped) await pipeline(bytes, createGzip({ level: GZIP_LEVEL }), response);
  else await pipeline(bytes, response);
}

/** HTTP/1.0 has neither chunks nor trailers, whatever the client's headers say. */
function hasChunks({ httpVersionMajor, httpVersionMinor }: Request): boolean {
  return httpVersionMajor === 1 && httpVersionMinor === 1;
}

async function* withTrailers(
  file: ExportFile,
  first: IteratorResult<Uint8Array, unknown>,
  rest: AsyncIterator<Uint8Array>,
  response: Response,
): AsyncGenerator<Uint8Array> {
  yield* chain(first, rest);
  const { sha256, records } = file.result;
  response.addTrailers({ 'x-content-sha256': sha256, 'x-record-count': String(records) });
}

async function* chain(
  first: IteratorResult<Uint8Array, unknown>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = first; chunk.done !== true; chunk = await rest.next()) yield chunk.value;
  } finally {
    await rest.return?.();
  }
}

function codeOf(error: unknown): string {
  return error instanceof DemarcheError ? error.code : 'INTERNAL_SERVER_ERROR';
}
