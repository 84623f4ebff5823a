/** Errors of HTTP in the form of GraphQL, for requests that never reach it. */
import type { Response } from 'express';
import type { ErrorCode } from '../domain/errors.js';

export function sendError(
  response: Response,
  status: number,
  code: ErrorCode,
  message: string,
): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
