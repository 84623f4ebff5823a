/** HTTP errors in the shape of GraphQL errors, for requests that never reach GraphQL. */
import type { Response } from 'express';
import type { ErrorCode } from '../domain/errors.js';

/** @param requestId id under which the log has details */
export function sendError(
  response: Response,
  status: number,
  code: ErrorCode,
  message: string,
  requestId?: string,
): void {
  const extensions = requestId === undefined ? { code } : { code, requestId };
  response.status(status).json({ errors: [{ message, extensions }] });
}
