/** The built server with the heap of `npm start`, and a monitor of its main thread. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startServer, type Environment, type RunningServer } from './run-server.js';

const WATCH = fileURLToPath(new URL('watch-main-thread.mjs', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));

export interface Watched {
  /** The longest uninterrupted work of the main thread, in CPU time. */
  readonly holdMs: number;
  readonly heapBytes: number;
}

export interface WatchedServer extends RunningServer {
  /** Measurements since the previous call. */
  readonly readWatch: () => Promise<Watched>;
}

export async function startWatchedServer(environment: Environment): Promise<WatchedServer> {
  const port = await findFreePort();
  const [heap] = /--max-old-space-size=\d+/.exec(readFileSync(PACKAGE, 'utf8')) ?? [];
  if (heap === undefined) throw new Error('npm start sets no heap');
  const server = await startServer({
    ...environment,
    NODE_OPTIONS: `${heap} --import=${WATCH}`,
    WATCH_PORT: String(port),
  });
  return {
    ...server,
    readWatch: async () => {
      const response = await fetch(`http://127.0.0.1:${String(port)}/`);
      // The monitor answers with these two.
      return (await response.json()) as Watched;
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
