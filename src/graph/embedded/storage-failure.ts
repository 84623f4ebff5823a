/**
 * What is wrong where the graph's file cannot be opened or written, and what to do about it, in one
 * line. Told by the codes of the engine and of the operating system, never by the words around them.
 */
import { getSystemErrorName } from 'node:util';
import { engineCode } from './engine-code.js';

/** Not written by the engine, or a folder, or cut short, or with bytes that fail their checksum. */
const DAMAGED_CODE = /^GRAFEO-(S\d{3}|X002|V001)$/;

/** @returns undefined where the failure is of another kind */
export function describeStorageFailure(path: string, error: unknown): string | undefined {
  switch (systemErrorName(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full: the graph file ${path} cannot be written. Free some space, or set DATA_PATH to a file on another disk; the next start completes the graph.`;
    case 'EACCES':
    case 'EPERM':
      return `The graph file ${path} cannot be opened: this process may not write it or its folder. Grant it that right, or set DATA_PATH to another file.`;
    case 'EROFS':
      return `The graph file ${path} cannot be written: its file system is read-only. Set DATA_PATH to a file on another one.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `The graph file ${path} cannot be made: a file stands where its folder should be. Set DATA_PATH to another file.`;
    case 'ENOENT':
      return `The graph file ${path} cannot be made: its folder is not there and cannot be created. Set DATA_PATH to another file.`;
    case undefined:
    default:
  }
  return DAMAGED_CODE.test(engineCode(error) ?? '')
    ? `The graph file ${path} is damaged, or is not a graph file. Move it away, with the files beside it whose names start with its name, and start again: the data is then loaded anew. Or set DATA_PATH to another file.`
    : undefined;
}

/** The name of an error of the operating system, which the engine numbers and Node names. */
function systemErrorName(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  if (number !== undefined) return getSystemErrorName(-Number(number));
  return 'code' in error && 'syscall' in error ? String(error.code) : undefined;
}
