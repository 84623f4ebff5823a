/**
 * A failed request: the server's message, and advice by error code. The page retries on its own if
 * the server says when.
 */
import { useEffect, useEffectEvent } from 'react';
import type { AskError } from '../api/ask-document.js';

interface FailedProps {
  readonly error: AskError;
  readonly retry: () => void;
}

const advice: Readonly<Record<string, string>> = {
  UNREACHABLE: 'Check that the server is running and that you are connected, then try again.',
  STORE_UNAVAILABLE: 'Try again in a few seconds.',
  DEADLINE_EXCEEDED: 'Choose a shorter period or fewer actors.',
  QUERY_TOO_COSTLY: 'Choose a shorter period or fewer actors.',
  BAD_USER_INPUT: 'Change the filter or the search words, or clear the filter.',
};

export function Failed({ error, retry }: FailedProps) {
  const seconds = error.retryAfterSeconds;
  // `retry` is a new function on every render; the effect must depend on the error alone.
  const askAgain = useEffectEvent(() => {
    retry();
  });
  useEffect(() => {
    if (error.retryAfterSeconds === undefined) return;
    const timer = setTimeout(() => {
      askAgain();
    }, error.retryAfterSeconds * 1_000);
    return () => {
      clearTimeout(timer);
    };
  }, [error]);
  return (
    <div className="failed" role="alert">
      <p>
        <strong>This could not be loaded.</strong> {error.message}
      </p>
      <p>
        {seconds === undefined
          ? (advice[error.code] ?? 'Try again; if it fails again, contact the operator.')
          : `The page retries by itself in ${String(seconds)} ${seconds === 1 ? 'second' : 'seconds'}.`}
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
