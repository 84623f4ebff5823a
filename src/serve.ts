/**
 * The life of the process: arguments, configuration, app, listening, exit code. Exit codes: 0 stopped
 * on request, 1 failure, 64 wrong arguments, 78 invalid configuration (the last two are EX_USAGE and
 * EX_CONFIG of sysexits.h).
 */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { pino, type Logger } from 'pino';
import { createApp, type App } from './app.js';
import { loadConfig, type Config } from './config.js';
import { ConfigError, DemarcheError, ListenError } from './domain/errors.js';
import { assertCanListen, listen } from './server/listen.js';
import type { StopRequest } from './stop-request.js';

const EXIT_CANNOT_RUN = 1;
const EXIT_USAGE = 64;
const EXIT_CONFIG = 78;
/** Metrics are only for the operator, on the same machine. */
const METRICS_HOST = '127.0.0.1';

const HELP = `Usage: node dist/main.js [--help | --version]

Loads the data and serves it over HTTP until it is stopped. All settings come from the environment
or a .env file: README.md lists them, .env.example explains them.
`;

/** Handles the arguments, or serves until `stop` is requested. */
export async function run(args: readonly string[], stop: StopRequest): Promise<void> {
  const exitCode = answerArguments(args);
  if (exitCode !== undefined) {
    process.exitCode = exitCode;
    return;
  }
  try {
    await serve(stop);
  } catch (error) {
    if (stop.signal.aborted) {
      // The interruption was requested, so its error is not reported.
      stop.exitUnlessRunning();
      return;
    }
    console.error(describe(error));
    process.exit(error instanceof ConfigError ? EXIT_CONFIG : EXIT_CANNOT_RUN);
  }
}

async function serve(stop: StopRequest): Promise<void> {
  const config = loadConfig();
  stop.allowMs(config.http.shutdownTimeoutMs);
  if (config.stopsWithParent) stop.watchParent();
  // Logs go to standard error, so that standard output stays readable for people.
  const log = pino({ level: config.logLevel }, pino.destination(2));
  stopOnBugs(stop, log);
  const place = { host: config.http.host, port: config.http.port, portSetting: 'PORT' };
  await assertCanListen(place);
  const app = await createApp({ config, log, onLoadProgress: printProgress, signal: stop.signal });
  stop.watch(app);
  stop.signal.throwIfAborted();
  const metricsUrl = app.metricsServer && (await listenForMetrics(app.metricsServer, config));
  printReady(app, await listen(app.server, place), metricsUrl);
  for (const line of await app.describeDesk()) console.log(line);
  await app.warmUp();
}

async function listenForMetrics(server: Server, config: Config): Promise<string> {
  const place = { host: METRICS_HOST, port: config.metricsPort ?? 0, portSetting: 'METRICS_PORT' };
  try {
    return await listen(server, place);
  } catch (error) {
    const mayMove = error instanceof ListenError && error.isInUse && config.isMetricsPortFlexible;
    if (!mayMove) throw error;
    console.log(
      `Port ${String(place.port)} is in use: the metrics use another port (METRICS_PORT).`,
    );
    return listen(server, { ...place, port: 0 });
  }
}

/** An uncaught error leaves the process in an unknown state, so it stops. */
function stopOnBugs(stop: StopRequest, log: Logger): void {
  const stopOnBug = (err: unknown, origin: unknown): void => {
    try {
      log.fatal({ code: 'INTERNAL_SERVER_ERROR', origin, err }, 'unexpected error, stopping');
    } finally {
      stop.request(EXIT_CANNOT_RUN);
    }
  };
  // Without a separate handler, unhandled rejections arrive here too, with their origin.
  process.on('uncaughtException', stopOnBug);
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
      ...[app.describeRecord() ?? []].flat(),
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
  if (error instanceof ConfigError) return `The configuration is invalid.\n${error.message}`;
  if (error instanceof DemarcheError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Handles arguments that need no server. @returns the exit code, or undefined to start the server */
function answerArguments(args: readonly string[]): number | undefined {
  const [first] = args;
  if (first === undefined) return undefined;
  if (first === '--help' || first === '-h') console.log(HELP.trimEnd());
  else if (first === '--version') console.log(readVersion());
  else {
    console.error(`Unknown argument ${JSON.stringify(first)}.\n${HELP.trimEnd()}`);
    return EXIT_USAGE;
  }
  return 0;
}

function readVersion(): string {
  // npm guarantees that package.json has a version.
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { readonly version: string };
  return version;
}
