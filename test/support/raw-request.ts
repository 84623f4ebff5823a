/** Requests as bytes on a socket: versions, methods and behaviour that `fetch` does not offer. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly version: '1.0' | '1.1';
  /** The header `Host`; null: none. */
  readonly host?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RawAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Everything after the headers until the connection closes, in its transfer coding. */
  readonly body: Buffer;
}

/**
 * When the client disconnects: never, after sending its request, or at the first bytes of the
 * answer.
 */
export type HangUp = 'NEVER' | 'AT_ONCE' | 'AT_FIRST_BYTES';

/**
 * @returns undefined where the client disconnected. Rejects where the server closes without an
 * answer.
 */
export async function sendRaw(
  url: string,
  request: RawRequest,
  hangUp: HangUp = 'NEVER',
): Promise<RawAnswer | undefined> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (hangUp === 'AT_FIRST_BYTES') socket.resetAndDestroy();
  });
  await once(socket, 'connect');
  socket.write(print(request));
  if (hangUp === 'AT_ONCE') {
    // Once the bytes are sent.
    await new Promise((resolve) => socket.write('', resolve));
    socket.resetAndDestroy();
  }
  await closeOf(socket);
  return hangUp === 'NEVER' ? parse(Buffer.concat(chunks)) : undefined;
}

function print(request: RawRequest): string {
  const { method, path, version, host = 'test', headers = {}, body = '' } = request;
  const lines = [
    `${method} ${path} HTTP/${version}`,
    ...(host === null ? [] : [`host: ${host}`]),
    'connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === '' ? [] : [`content-length: ${String(Buffer.byteLength(body))}`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

function parse(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, end).toString().split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(first)?.[1];
  if (status === undefined) throw new Error(`Not an HTTP answer: ${first.slice(0, 100)}`);
  return {
    status: Number(status),
    headers: new Map(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    ),
    body: bytes.subarray(end + 4),
  };
}

async function closeOf(socket: Socket): Promise<void> {
  if (socket.closed) return;
  await new Promise<void>((resolve, reject) => {
    socket.once('close', () => {
      resolve();
    });
    socket.once('error', reject);
  });
}
