/** Listens on a port, and explains why if that fails. */
import { createServer, type Server } from 'node:http';
import { ListenError } from '../domain/errors.js';
import { printListeningUrl } from './listening-url.js';

/** The settings that name where a server listens. */
export interface ListeningPlace {
  readonly host: string;
  readonly port: number;
  /** The setting that names the port. */
  readonly portSetting: string;
}

/** How long to wait for a server on our port to identify itself. */
const ASKING_MS = 1_000;

/** @returns its URL. @throws ListenError */
export async function listen(server: Server, place: ListeningPlace): Promise<string> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(place.port, place.host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    throw new ListenError(await describe(error, place), isInUse(error));
  }
  return printListeningUrl(server, place.host, place.port);
}

/** Called before long work that is useless if the port is taken. @throws ListenError */
export async function assertCanListen(place: ListeningPlace): Promise<void> {
  const probe = createServer();
  await listen(probe, place);
  await new Promise((resolve) => probe.close(resolve));
}

async function describe(error: unknown, { host, port, portSetting }: ListeningPlace) {
  const number = String(port);
  if (isInUse(error)) {
    const url = await findDemarche(host, port);
    return url === undefined
      ? `Port ${number} is in use by another program. Stop it, or set ${portSetting} to another port.`
      : `Port ${number} is in use by a Demarche server at ${url}. Use or stop that server, or set ${portSetting} to another port and DATA_PATH to another file.`;
  }
  const code = codeOf(error);
  if (code === 'EACCES') {
    return `This process is not allowed to listen on port ${number}. Set ${portSetting} to 1024 or higher.`;
  }
  return `Cannot listen on ${host}, port ${number} (${code}). Set HOST to an address of this machine, such as 127.0.0.1.`;
}

/** The URL of the server on the port, if it is a Demarche server. */
async function findDemarche(host: string, port: number): Promise<string | undefined> {
  const reachable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const url = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${String(port)}`;
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(ASKING_MS),
    });
    const body: unknown = await response.json();
    const isOurs =
      typeof body === 'object' && body !== null && 'name' in body && body.name === 'Demarche';
    return isOurs ? url : undefined;
  } catch {
    return undefined;
  }
}

function isInUse(error: unknown): boolean {
  return codeOf(error) === 'EADDRINUSE';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
