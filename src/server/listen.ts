/** Takes a port, and says what is wrong where that cannot be. */
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

/** How long a server that holds our port may take to say what it is. */
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

/** Before work that would be in vain. @throws ListenError */
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
      : `Port ${number} is in use by a Demarche server that runs at ${url}. Use or stop that one, or set ${portSetting} to another port and DATA_PATH to another file.`;
  }
  const code = codeOf(error);
  if (code === 'EACCES') {
    return `This process may not listen on port ${number}. Set ${portSetting} to 1024 or higher.`;
  }
  return `Cannot listen on ${host}, port ${number} (${code}). Set HOST to an address of this machine, such as 127.0.0.1.`;
}

/** The URL of the server that holds the port, where it is one of ours. */
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
