/** How this process is told from others in what it leaves in a graph. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

const PROCESS = randomUUID();

/** A name that nobody else has, for a load, a change or a writer. */
export function nameOfThisProcess(): string {
  return `${PROCESS}/${randomUUID()}`;
}

export function isOfThisProcess(name: string): boolean {
  return name.startsWith(`${PROCESS}/`);
}

/** In words, for whoever has to stop it. */
export function describeThisProcess(): string {
  return `process ${String(process.pid)} on ${hostname()}`;
}
