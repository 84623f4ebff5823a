/**
 * The process: config -> app -> listen -> signals -> exit codes.
 * 0 asked to stop · 1 cannot run · 78 the configuration cannot be used (EX_CONFIG of sysexits.h)
 */
import type { Server } from 'node:http';
import { pino } from 'pino';
import { createApp, type App } from './app.js';
import { loadConfig, type Config } from './config.js';
import { ConfigError, DemarcheError } from './domain/errors.js';
import { printListeningUrl } from './server/listening-url.js';

const EXIT_CANNOT_RUN = 1;
const EXIT_CONFIG = 78;
/** What is measured is for whoever runs the server, on the machine itself. */
const METRICS_HOST = '127.0.0.1';

async function main(): Promise<void> {
  const config = loadConfig();
  // Requests go to standard error, so that what a person reads stays readable.
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const app = await createApp({ config, log, onLoadProgress: printProgress });
  // Before listening, so that a signal that comes at once is not lost.
  stopOnSignals(app, config);
  const { http, metricsPort } = config;
  const metricsUrl =
    app.metricsServer && (await listen(app.metricsServer, METRICS_HOST, metricsPort ?? 0));
  printReady(app, await listen(app.server, http.host, http.port), metricsUrl);
  await app.warmUp();
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(printListeningUrl(server, host, port));
    });
  });
}

function stopOnSignals(app: App, { http }: Config): void {
  const stop = (): void => {
    const giveUp = setTimeout(() => {
      console.error(`Did not stop within ${String(http.shutdownTimeoutMs)} ms; ending at once.`);
      process.exit(EXIT_CANNOT_RUN);
    }, http.shutdownTimeoutMs);
    app.stop().then(
      () => {
        clearTimeout(giveUp);
        process.exit(0);
      },
      (error: unknown) => {
        console.error(describe(error));
        process.exit(EXIT_CANNOT_RUN);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function printProgress(step: string, done: number, total: number): void {
  console.log(`loading ${step}: ${String(done)} of ${String(total)}`);
}

function printReady(app: App, url: string, metricsUrl: string | undefined): void {
  const { counts } = app;
  const loaded = app.wrote ? 'loaded' : 'already loaded';
  console.log(
    [
      `Demarche: ${loaded}, dataset ${app.version}, engine ${app.engine}.`,
      `${String(counts.statements)} statements, ${String(counts.positions)} positions (${String(counts.accusations)} accusations, ${String(counts.denials)} denials), ${String(counts.replies)} replies, ${String(counts.actors)} actors, ${String(counts.documents)} documents.`,
      `Dashboard  ${url}/`,
      `Playground ${url}/playground`,
      `GraphQL    ${url}/graphql`,
      `Readiness  ${url}/readyz`,
      ...(metricsUrl === undefined ? [] : [`Metrics    ${metricsUrl}/metrics`]),
    ].join('\n'),
  );
}

function describe(error: unknown): string {
  if (error instanceof ConfigError) return `The configuration cannot be used.\n${error.message}`;
  if (error instanceof DemarcheError) return error.message;
  if (isListenError(error, 'EADDRINUSE')) {
    return `Port ${String(error.port)} is in use. Stop what listens there, or set PORT (METRICS_PORT for the metrics) to another.`;
  }
  if (isListenError(error, 'EACCES')) {
    return `Port ${String(error.port)} needs rights that this process lacks. Set PORT to 1024 or higher.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isListenError(error: unknown, code: string): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === code && 'port' in error;
}

main().catch((error: unknown) => {
  console.error(describe(error));
  process.exit(error instanceof ConfigError ? EXIT_CONFIG : EXIT_CANNOT_RUN);
});
