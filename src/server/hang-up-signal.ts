/** Tells when nobody waits for a response any more. */
import type { Response } from 'express';

/** Aborted when the connection closes before the response was written. */
export function hangUpSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
