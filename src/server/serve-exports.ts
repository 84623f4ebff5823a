/**
 * `GET /export/…`: files of a selection, streamed at the pace of who takes them. A file that could
 * not be written to its end is cut off without the end of its chunks, so that no client takes it for
 * a whole one; one that was ends with trailers that say how long it is and what its hash is.
 */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Router, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { DemarcheError } from '../domain/errors.js';
import { MANIFEST_ENDING, printManifestAddress } from '../domain/export-address.js';
import { describeExports } from '../export/describe-exports.js';
import type { ExportFile, ExportService } from '../export/export-service.js';
import { describeFailure } from '../graphql/errors.js';
import { toClientKey } from './client-key.js';
import { sendError } from './error-body.js';
import { hangUpSignal } from './hang-up-signal.js';
import { readSearch } from './request-parameters.js';

export interface ExportRouteOptions {
  readonly exports: Pick<ExportService, 'run' | 'manifest'>;
  readonly log: Logger;
  /** Of a client that takes nothing. */
  readonly idleMs: number;
  /** Told how each export ended. */
  readonly onExport: (event: ExportEvent) => void;
}

export interface ExportEvent {
  /** `ok`, or the code of the error. */
  readonly outcome: string;
  readonly format: string;
  readonly records: number;
  readonly bytes: number;
}

/** Text of this kind shrinks to a tenth at any level, and the first is three times as fast. */
const GZIP_LEVEL = 1;

export function serveExports(options: ExportRouteOptions): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.json(describeExports());
  });
  router.get('/:name', (request, response) => respond(request, response, options));
  return router;
}

async function respond(
  request: Request<{ name: string }>,
  response: Response,
  { exports, log, idleMs, onExport }: ExportRouteOptions,
): Promise<void> {
  const requestId = randomUUID();
  const startedAt = performance.now();
  const { name } = request.params;
  const given = [...new URLSearchParams(readSearch(request))];
  const caller = { client: toClientKey(request.ip), signal: hangUpSignal(response) };
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
      response.type('json').send(manifest);
    } else {
      await exports.run(name, given, caller, (opened) => {
        file = opened;
        return send(opened, request, response, idleMs);
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
  const bytes = outcome === 'ok' && file !== undefined ? file.result.bytes : 0;
  onExport({ outcome, format, records, bytes });
  const ms = Math.round(performance.now() - startedAt);
  log.info({ requestId, format, records, bytes, ms, outcome }, 'export');
}

const FILE_HEADERS = ['content-type', 'content-disposition', 'content-encoding', 'trailer', 'link'];

async function send(
  file: ExportFile,
  request: Request,
  response: Response,
  idleMs: number,
): Promise<void> {
  const { plan } = file;
  const chunks = file.write()[Symbol.asyncIterator]();
  // What fails before the first byte is answered as an error, not as a file that was cut off.
  const first = request.method === 'HEAD' ? undefined : await chunks.next();
  const isGzipped =
    /^text\/|json|xml|turtle|javascript|cypher/.test(plan.format.mediaType) &&
    request.acceptsEncodings('gzip') === 'gzip';
  response.status(200).set({
    'content-type': plan.format.mediaType,
    'content-disposition': `attachment; filename="demarche-${plan.fileName}"`,
    'x-dataset-version': plan.datasetVersion,
    link: `<${printManifestAddress(plan.selection)}>; rel="describedby"; type="application/json"`,
    // `no-transform` keeps the compression of the other routes away from it.
    'cache-control': 'no-cache, no-transform',
    vary: 'accept-encoding',
    trailer: 'x-content-sha256, x-record-count',
    ...(isGzipped ? { 'content-encoding': 'gzip' } : {}),
  });
  if (first === undefined) {
    response.end();
    return;
  }
  response.setTimeout(idleMs, () => {
    response.destroy();
  });
  const source = Readable.from(withTrailers(file, first, chunks, response), { objectMode: false });
  if (isGzipped) await pipeline(source, createGzip({ level: GZIP_LEVEL }), response);
  else await pipeline(source, response);
}

async function* withTrailers(
  file: ExportFile,
  first: IteratorResult<Uint8Array, unknown>,
  rest: AsyncIterator<Uint8Array>,
  response: Response,
): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = first; chunk.done !== true; chunk = await rest.next()) yield chunk.value;
  } finally {
    await rest.return?.();
  }
  const { sha256, records } = file.result;
  response.addTrailers({ 'x-content-sha256': sha256, 'x-record-count': String(records) });
}

function codeOf(error: unknown): string {
  return error instanceof DemarcheError ? error.code : 'INTERNAL_SERVER_ERROR';
}
