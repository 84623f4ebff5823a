/** Tells when nobody waits for a response any more. */
import { setMaxListeners } from 'node:events';
import type { Response } from 'express';

/** Aborted when the connection closes before the response was written. */
export function hangUpSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  // Each statement of a request listens, and a request may have as many as it has aliases: no leak.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
