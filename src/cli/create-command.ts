/**
 * What all commands share: help, version, and how they fail. A failure that the user can mend is one
 * sentence; anything else is a fault of ours, with its stack.
 */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { ConfigError, DemarcheError } from '../domain/errors.js';

const EXIT_CONFIG = 78;

export function createCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .version(readVersion(), '-V, --version', 'display the version')
    .showHelpAfterError('(add --help for what it takes)');
}

/** Sets the exit code: 1 cannot run, 78 the configuration cannot be used. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    if (!(error instanceof DemarcheError) && !isFileError(error)) throw error;
    console.error(error instanceof DemarcheError ? error.message : describeFileError(error));
    process.exitCode = error instanceof ConfigError ? EXIT_CONFIG : 1;
  }
}

/** What the file system says of a path. */
interface FileError extends Error {
  readonly code: string;
  readonly path: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user has no right to',
  EPERM: 'this user has no right to',
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
  // The package's own file.
  return (JSON.parse(text) as { readonly version: string }).version;
}
