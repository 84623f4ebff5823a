/**
 * Turns errors of the file system into errors that say what to do.
 */
import { DemarcheError, JournalUnavailableError } from '../domain/errors.js';
import { UnknownStateError } from './segment-file.js';
import { isCode } from '../files/is-code.js';

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** Any other error is returned unchanged. */
export function describeFailure(folder: string, error: unknown): unknown {
  if (error instanceof DemarcheError) return error;
  const cause = error instanceof UnknownStateError ? (error.cause ?? error) : error;
  if (!(cause instanceof UnknownStateError) && !isSystemError(cause)) return error;
  const reason = cause.message;
  const remedy = isCode(cause, 'ENOSPC', 'EDQUOT', 'EFBIG')
    ? 'Free space on its disk.'
    : isCode(cause, 'EROFS', 'EACCES', 'EPERM')
      ? 'Give this process write access to the folder.'
      : 'Check its folder and its disk.';
  return new JournalUnavailableError(
    `The journal in ${folder} cannot be written: ${reason}. ${remedy}`,
    {
      cause: error,
    },
  );
}
