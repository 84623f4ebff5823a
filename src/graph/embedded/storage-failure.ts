/**
 * Explains why the graph's file cannot be opened or written, and the remedy, in one line. Based on
 * the codes of the engine and of the operating system, never on the message text.
 */
import { getSystemErrorName } from 'node:util';
import { engineCode } from './engine-code.js';

/** Not written by the engine, or a folder, or truncated, or with a checksum mismatch. */
const DAMAGED_CODE = /^GRAFEO-(S\d{3}|X002|V001)$/;

/** @returns undefined for failures of another kind */
export function describeStorageFailure(path: string, error: unknown): string | undefined {
  switch (systemErrorName(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full: the graph file ${path} cannot be written. Free some space, or set DATA_PATH to a file on another disk; the next start completes the graph.`;
    case 'EACCES':
    case 'EPERM':
      return `The graph file ${path} cannot be opened: this process has no permission to write it or its folder. Grant it, or set DATA_PATH to another file.`;
    case 'EROFS':
      return `The graph file ${path} cannot be written: its file system is read-only. Set DATA_PATH to a file on another one.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `The graph file ${path} cannot be created: a file exists where its folder should be. Set DATA_PATH to another file.`;
    case 'ENOENT':
      return `The graph file ${path} cannot be created: its folder does not exist and cannot be created. Set DATA_PATH to another file.`;
    case undefined:
    default:
  }
  return DAMAGED_CODE.test(engineCode(error) ?? '')
    ? `The graph file ${path} is damaged, or is not a graph file. Move it away, with the files beside it whose names start with its name, and start again: the data is then loaded anew. Or set DATA_PATH to another file.`
    : undefined;
}

/** The name of an operating system error, which the engine gives by number and Node by name. */
function systemErrorName(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  if (number !== undefined) return getSystemErrorName(-Number(number));
  return 'code' in error && 'syscall' in error ? String(error.code) : undefined;
}
