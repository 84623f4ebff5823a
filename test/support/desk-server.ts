/** The desk's access alone behind HTTP, on a free port, with a folder and a clock of the test's own. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { pino } from 'pino';
import type { DeskMode } from '../../src/desk/access/visitor.js';
import {
  createDeskAccess,
  type DeskAccess,
  type DeskAccessOptions,
} from '../../src/desk/access/create-desk-access.js';

interface AnsweredRequest {
  readonly path: string;
  readonly status: number;
  readonly hasCookie: boolean;
}

export interface DeskServer {
  readonly url: string;
  readonly access: DeskAccess;
  readonly deskPath: string;
  /** What was asked so far, and answered. */
  readonly answered: readonly AnsweredRequest[];
  /** Moves the desk's clock on. */
  wait(ms: number): void;
  /** Each file of the desk's folder with its text. */
  readFiles(): Readonly<Record<string, string>>;
  stop(): void;
}

export function createDeskPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'demarche-desk-')), 'desk');
}

export interface DeskServerOptions extends Partial<DeskAccessOptions> {
  readonly mode: DeskMode;
  /** What depends on where it listens. */
  readonly at?: (url: string) => Partial<DeskAccessOptions>;
}

/** `/desk/guarded` answers whoever the guard lets through; `POST` there echoes the body. */
export async function startDesk(options: DeskServerOptions): Promise<DeskServer> {
  const { at = () => ({}), ...given } = options;
  const server = createServer();
  const url = await listenOnLoopback(server);
  const deskPath = options.deskPath ?? createDeskPath();
  let ahead = 0;
  const access = createDeskAccess({
    deskPath,
    host: '127.0.0.1',
    publicUrl: undefined,
    basePath: '',
    oidc: undefined,
    homePath: '/desk/home',
    url: () => url,
    log: pino({ level: 'silent' }),
    now: () => Date.now() + ahead,
    attemptsPerMinute: 10_000,
    ...given,
    ...at(url),
  });
  const app = express();
  app.use('/desk', access.router);
  app.use('/desk/guarded', access.guard, express.json(), (request, response) => {
    response.json({ pseudonym: access.visitorOf(request).pseudonym });
  });
  // Express is a plain request listener; its own type adds more than the server passes.
  server.on('request', (request, response) => void app(request, response));
  const answered: AnsweredRequest[] = [];
  server.on('request', ({ url: path = '', headers }, response) => {
    response.once('finish', () => {
      const hasCookie = headers.cookie?.includes('demarche-session-') ?? false;
      answered.push({ path, status: response.statusCode, hasCookie });
    });
  });
  return {
    url,
    answered,
    access,
    deskPath,
    wait: (ms) => {
      ahead += ms;
    },
    readFiles: () => readFolder(deskPath),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export async function listenOnLoopback(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${String(port)}`;
}

export function readFolder(folder: string): Readonly<Record<string, string>> {
  try {
    const names = readdirSync(folder).sort();
    return Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  } catch {
    // It is made by the first change.
    return {};
  }
}
