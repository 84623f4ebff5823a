/** Clients that send too slowly. */
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createHttpServer } from '../../../src/server/create-http-server.js';

test.each([
  ['slow headers', 'POST / HTTP/1.1\r\nhost: test\r\n', 'x-more: 1\r\n'],
  ['a slow body', 'POST / HTTP/1.1\r\nhost: test\r\ncontent-length: 1000\r\n\r\n', 'x'],
  ['nothing at all', '', ''],
])('%s: the connection is closed', async (_name, begin, more) => {
  const server = createHttpServer({ headersMs: 100, requestMs: 200, checkMs: 20 });
  server.on('request', (request, response) => {
    request.resume();
    request.once('end', () => response.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  await once(socket, 'connect');
  socket.write(begin);
  const trickle = setInterval(() => socket.write(more), 20);

  await once(socket, 'close');

  clearInterval(trickle);
  server.close();
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});
