/** Serves metrics on a separate port, so that the public port never exposes them. */
import { createServer, type Server } from 'node:http';
import type { Metrics } from './create-metrics.js';

/** Answers `GET /metrics`; the caller listens, on loopback. */
export function createMetricsServer({ registry }: Pick<Metrics, 'registry'>): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Metrics are at /metrics.\n');
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
}
