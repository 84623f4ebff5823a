/**
 * Opens the engine on a file. The engine locks the file itself; the process id noted beside it only
 * lets the error message name the process that holds the lock, so a stale note does no harm.
 */
// Node cannot detect the named exports of this CommonJS package: the default import holds them.
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { StoreUnavailableError } from '../../domain/errors.js';
import { engineCode } from './engine-code.js';
import { describeStorageFailure } from './storage-failure.js';

/** The engine's code for, among other things, a file locked by another process. */
const LOCKED_CODE = 'GRAFEO-X001';

/** Throws STORE_UNAVAILABLE with a one-line message when the file cannot be opened. */
export function openDatabaseFile(path: string): GrafeoDB {
  let database: GrafeoDB;
  try {
    makeFolder(dirname(path));
    database = grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw new StoreUnavailableError(describeFailure(path, error), { cause: error });
  }
  noteProcess(path);
  return database;
}

/**
 * Creates a folder and its parents. Node's own `recursive` never returns where a file system
 * refuses with ENOENT although the parent exists, as /proc does.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have created it meanwhile.
    if (!existsSync(path)) throw error;
  }
}

export function forgetProcess(path: string): void {
  if (readHolder(path) === process.pid) rmSync(holderPath(path), { force: true });
}

function holderPath(path: string): string {
  return `${path}.pid`;
}

function noteProcess(path: string): void {
  try {
    writeFileSync(holderPath(path), `${String(process.pid)}\n`);
  } catch {
    // Without the note a second process is still refused, with a less precise message.
  }
}

function readHolder(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(holderPath(path), 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function describeFailure(path: string, error: unknown): string {
  const storageFailure = describeStorageFailure(path, error);
  if (storageFailure !== undefined) return storageFailure;
  if (engineCode(error) !== LOCKED_CODE) {
    const message = error instanceof Error ? error.message : String(error);
    return `The graph file ${path} cannot be opened: ${message.replaceAll(/\s+/g, ' ')}`;
  }
  const holder = readHolder(path);
  if (holder === process.pid) {
    return `The graph file ${path} is already open in this process.`;
  }
  const who = holder !== undefined && isAlive(holder) ? ` (process ${String(holder)})` : '';
  return `The graph file ${path} is in use by another process${who}. Stop that one, or set DATA_PATH to another file.`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
