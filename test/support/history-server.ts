/** The routes of the history alone behind HTTP, on a free port. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import type { HistoryReader } from '../../src/domain/history-reader.js';
import { serveHistory, type HistoryRoutes } from '../../src/server/serve-history.js';

export interface HistoryServer {
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  readonly routes: HistoryRoutes;
  readonly stop: () => void;
}

export const PUBLIC_URL = 'https://example.org/cyber';

/** @param history undefined: the server has none */
export async function startHistoryServer(
  history: HistoryReader | undefined,
): Promise<HistoryServer> {
  const routes = serveHistory({
    history,
    log: pino({ level: 'silent' }),
    publicUrl: () => PUBLIC_URL,
    clientOf: () => 'one',
    idleMs: 10_000,
  });
  const app = express();
  app.disable('etag');
  app.use('/changes.atom', routes.feed);
  app.use('/changes.jsonl', routes.lines);
  app.use('/changes', routes.changes);
  app.use('/export/delta', routes.delta);
  const server = createServer((request, response) => void app(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    port,
    server,
    routes,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
