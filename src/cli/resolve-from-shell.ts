/**
 * Paths on a command line are relative to the user's working directory. npm runs scripts in the
 * package's folder instead, and sets INIT_CWD to the user's.
 */
import { resolve } from 'node:path';
import { shellFolder } from '../config.js';

/** @returns an absolute path */
export function resolveFromShell(path: string): string {
  return resolve(shellFolder(), path);
}
