/**
 * An export downloaded from a server. A file counts as complete only if its hash matches those in the
 * trailers and the manifest; some proxies drop the trailers. Uses `node:http`, because `fetch` does
 * not expose trailers.
 */
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { createGunzip } from 'node:zlib';
import { DemarcheError, InputError, StoreUnavailableError } from '../../domain/errors.js';
import { EXPORT_PATH } from '../../domain/selection/export-url.js';
import type { ExportRequest, SendExport } from './open-export.js';

/** @throws InputError, or StoreUnavailableError if the server is unreachable or the file truncated */
export async function openRemoteExport(
  { name, given, server = '' }: ExportRequest,
  signal: AbortSignal,
  send: SendExport,
): Promise<void> {
  const query = new URLSearchParams(
    [...given].map(([key, value]): [string, string] => [key, value]),
  ).toString();
  const response = await request(toUrl(server, name, query), signal);
  let records: number | undefined;
  await send({
    async *write() {
      yield* decode(response);
      if (!response.complete) throw cutOff();
      const sent = response.trailers['x-record-count'];
      records = sent === undefined ? undefined : Number(sent);
    },
    records: () => records,
    async manifest(sha256) {
      const sent = response.trailers['x-content-sha256'];
      if (sent !== undefined && sent !== sha256) throw cutOff();
      const url = toUrl(server, `${name}.manifest.json`, query);
      const text = await readText(await request(url, signal));
      if (!text.includes(sha256)) {
        if (sent === undefined) throw cutOff();
        throw new StoreUnavailableError('The data changed during the download. Try again.');
      }
      return text;
    },
  });
}

function toUrl(server: string, name: string, query: string): URL {
  if (!/^https?:\/\//.test(server) || !URL.canParse(server)) {
    throw new InputError('--server must be a URL, such as https://example.org.');
  }
  const base = server.replace(/\/+$/, '');
  return new URL(`${base}${EXPORT_PATH}/${encodeURIComponent(name)}${query && `?${query}`}`);
}

/** @throws InputError with the server's message if it refuses */
async function request(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' }, signal }, resolve).once('error', (error) => {
      reject(new StoreUnavailableError(`${url.origin} is not responding.`, { cause: error }));
    });
  });
  if (response.statusCode === 200) return response;
  throw new InputError(describeRefusal(await readText(response), response.statusCode));
}

function describeRefusal(text: string, status: number | undefined): string {
  const said = /"message":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  return said === undefined
    ? `The server answered with status ${String(status)}.`
    : String(JSON.parse(said));
}

async function* decode(response: IncomingMessage): AsyncGenerator<Uint8Array> {
  const isGzipped = response.headers['content-encoding'] === 'gzip';
  const bytes = isGzipped ? response.pipe(createGunzip()) : response;
  // A premature end is an error of the response, which `pipe` does not forward.
  response.once('error', (error) => bytes.destroy(error));
  try {
    // Both streams yield buffers, because neither has an encoding.
    yield* bytes as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof DemarcheError ? error : cutOff(error);
  }
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of decode(response)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function cutOff(cause?: unknown): StoreUnavailableError {
  return new StoreUnavailableError('The download was cut off. Try again.', { cause });
}
