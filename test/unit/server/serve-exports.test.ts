/** Downloads over HTTP that fail midway: they never hang and never look complete. */
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../../src/domain/errors.js';
import type { ExportFile, ExportService } from '../../../src/export/export-service.js';
import { serveExports, type ExportEvent } from '../../../src/server/serve-exports.js';

type Exports = Pick<ExportService, 'run' | 'manifest'>;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** @param write generates the bytes of any export */
async function serve(
  write: (signal: AbortSignal | undefined) => AsyncIterable<Uint8Array>,
  idleMs = 10_000,
) {
  const ended: ExportEvent[] = [];
  const exports: Exports = {
    run: (_name, _given, { signal }, send) => send(createFile(() => write(signal))),
    manifest: () => Promise.resolve('{}'),
  };
  const app = express();
  app.use(
    '/export',
    serveExports({
      exports,
      log: pino({ level: 'silent' }),
      idleMs,
      basePath: '',
      clientOf: () => undefined,
      onExport: (event) => ended.push(event),
    }),
  );
  server = createServer((request, response) => void app(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, ended };
}

function createFile(write: () => AsyncIterable<Uint8Array>): ExportFile {
  return {
    plan: {
      datasetVersion: 'v',
      selection: '/export/graph.jsonl',
      hasBom: false,
      warnings: [],
      fileName: 'graph.jsonl',
      format: { extension: 'jsonl', mediaType: 'application/jsonl' },
      // eslint-disable-next-line @typescript-eslint/require-await -- the plan does not write here
      write: async function* () {
        yield '';
      },
    },
    records: 1,
    result: { bytes: 3, sha256: 'hash', records: 1, manifest: '{}' },
    write,
  };
}

interface Download {
  readonly response: IncomingMessage;
  readonly text: string;
  readonly isWhole: boolean;
}

async function download(port: number): Promise<Download> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/export/graph.jsonl' }, resolve).once('error', reject);
  });
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => (text += chunk));
  await new Promise<void>((resolve) => {
    response.once('close', resolve);
    response.once('error', () => undefined);
  });
  return { response, text, isWhole: response.complete };
}

const enough = Buffer.alloc(100_000, 'x');

test('a complete file ends with its hash and record count', async () => {
  // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous
  const { port, ended } = await serve(async function* () {
    yield Buffer.from('abc');
  });

  const { response, text, isWhole } = await download(port);

  expect({ text, isWhole }).toEqual({ text: 'abc', isWhole: true });
  expect(response.trailers).toMatchObject({ 'x-content-sha256': 'hash', 'x-record-count': '1' });
  await expect.poll(() => ended).toMatchObject([{ outcome: 'ok', bytes: 3 }]);
});

test('an engine failure before the first byte is an error with a code', async () => {
  // eslint-disable-next-line @typescript-eslint/require-await, require-yield -- it fails at once
  const { port } = await serve(async function* () {
    throw new StoreUnavailableError('bolt://secret-host went away');
  });

  const { response, text } = await download(port);

  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBe('5');
  expect(response.headers['content-disposition']).toBeUndefined();
  expect(text).toContain('STORE_UNAVAILABLE');
  expect(text).not.toContain('secret-host');
});

test('a file is cut off without end and hash if the engine fails midway', async () => {
  // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous
  const { port, ended } = await serve(async function* () {
    yield enough;
    yield enough;
    throw new StoreUnavailableError('gone');
  });

  const { response, isWhole } = await download(port);

  expect(response.statusCode).toBe(200);
  expect(isWhole).toBe(false);
  expect(response.trailers).toEqual({});
  await expect.poll(() => ended).toMatchObject([{ outcome: 'STORE_UNAVAILABLE', bytes: 0 }]);
});

test('the export stops when its client disconnects', async () => {
  let written = 0;
  const { port, ended } = await serve(async function* (signal) {
    while (signal?.aborted !== true) {
      written += 1;
      yield enough;
      await new Promise(setImmediate);
    }
  });
  const request = get({ host: '127.0.0.1', port, path: '/export/graph.jsonl' });
  request.on('error', () => undefined);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  await once(response, 'data');
  request.destroy();

  await expect.poll(() => ended).toMatchObject([{ outcome: 'REQUEST_CANCELLED' }]);
  const then = written;
  await new Promise(setImmediate);
  expect(written).toBe(then);
});

test('a client that stops reading slows the export down and is disconnected after a time limit', async () => {
  let written = 0;
  const { port, ended } = await serve(async function* (signal) {
    while (signal?.aborted !== true && written < 10_000) {
      written += 1;
      yield enough;
      await new Promise(setImmediate);
    }
  }, 300);
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.pause();
  socket.write('GET /export/graph.jsonl HTTP/1.1\r\nhost: test\r\n\r\n');

  await expect.poll(() => ended, { timeout: 5_000 }).toHaveLength(1);
  expect(ended[0]?.outcome).not.toBe('ok');
  expect(written).toBeLessThan(500);
  socket.destroy();
});
