/** The address that a server listens on, as people open it. */
import type { Server } from 'node:http';

/** @param port what it was asked to listen on, where it does not listen yet */
export function printListeningUrl(server: Server, host: string, port: number): string {
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}`;
}
