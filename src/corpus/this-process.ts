/** Identifies this process in what it writes to a graph. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

const PROCESS = randomUUID();

/** A unique name for a load, a change or a writer. */
export function nameOfThisProcess(): string {
  return `${PROCESS}/${randomUUID()}`;
}

export function isOfThisProcess(name: string): boolean {
  return name.startsWith(`${PROCESS}/`);
}

/** A description for the person who has to stop the process. */
export function describeThisProcess(): string {
  return `process ${String(process.pid)} on ${hostname()}`;
}
