/**
 * Shared by all commands: help, version and error handling. An error that the user can fix is printed
 * as one sentence; any other is a bug, printed with its stack.
 */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { ConfigError, DemarcheError } from '../domain/errors.js';

const EXIT_CONFIG = 78;

export function createCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .version(readVersion(), '-V, --version', 'display the version')
    .showHelpAfterError('(add --help for usage)');
}

/** Sets the exit code: 1 for failures, 78 for an invalid configuration. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    if (!(error instanceof DemarcheError) && !isFileError(error)) throw error;
    console.error(error instanceof DemarcheError ? error.message : describeFileError(error));
    process.exitCode = error instanceof ConfigError ? EXIT_CONFIG : 1;
  }
}

/** A file system error, which has a path. */
interface FileError extends Error {
  readonly code: string;
  readonly path: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

function isFileError(error: unknown): error is FileError {
  return error instanceof Error && 'code' in error && 'path' in error;
}

export function describeFileError({ path, code, message }: FileError): string {
  return `${path} cannot be opened: ${REASONS[code] ?? message}.`;
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  // This package's own file, which has a version.
  return (JSON.parse(text) as { readonly version: string }).version;
}
