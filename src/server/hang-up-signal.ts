/** Signals that the client of a response has disconnected. */
import { setMaxListeners } from 'node:events';
import type { Response } from 'express';

/** Aborted when the connection closes before the response was written. */
export function hangUpSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  // Each statement of a request adds a listener, and there may be one per alias: this is not a leak.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
