/**
 * Paths on a command line mean the folder in which the user stands. npm starts a script in the
 * package's folder instead, and says where the user was.
 */
import { resolve } from 'node:path';
import { shellFolder } from '../config.js';

/** @returns an absolute path */
export function resolveFromShell(path: string): string {
  return resolve(shellFolder(), path);
}
