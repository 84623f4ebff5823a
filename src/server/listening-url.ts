/** The URL that a server listens on. */
import type { Server } from 'node:http';

/** @param port the requested port, used if the server does not listen yet */
export function printListeningUrl(server: Server, host: string, port: number): string {
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}`;
}
