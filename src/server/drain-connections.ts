/**
 * Stops a server: accepts no new connections, completes requests in progress, and closes idle
 * keep-alive connections at once.
 */
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ApolloServerPlugin } from '@apollo/server';

export function drainConnections(server: Server): ApolloServerPlugin {
  const underWay = new Map<Socket, Set<ServerResponse>>();
  let isDraining = false;
  const closeIfIdle = (socket: Socket): void => {
    // Data that was already written is still sent.
    if (isDraining && underWay.get(socket)?.size === 0) socket.destroySoon();
  };
  server.on('connection', (socket) => {
    underWay.set(socket, new Set());
    socket.once('close', () => underWay.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    if (isDraining) response.shouldKeepAlive = false;
    underWay.get(socket)?.add(response);
    response.once('close', () => {
      underWay.get(socket)?.delete(response);
      closeIfIdle(socket);
    });
  });
  const drainServer = async (): Promise<void> => {
    isDraining = true;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const [socket, responses] of underWay) {
      for (const response of responses) response.shouldKeepAlive = false;
      closeIfIdle(socket);
    }
    await closed;
  };
  return { serverWillStart: () => Promise.resolve({ drainServer }) };
}
