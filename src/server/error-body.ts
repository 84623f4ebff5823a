/** Errors of HTTP in the form of GraphQL, for requests that never reach it. */
import type { Response } from 'express';
import type { ErrorCode } from '../domain/errors.js';

/** @param requestId under which the log says more */
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
