/** A request that failed: what happened, in the server's words, and what to do by its code. */
import type { AskError } from '../api/ask-document.js';

interface FailedProps {
  readonly error: AskError;
  readonly retry: () => void;
}

const advice: Readonly<Record<string, string>> = {
  UNREACHABLE: 'See that the server runs and that you are connected, then try again.',
  STORE_UNAVAILABLE: 'Try again in a few seconds.',
  TOO_MANY_REQUESTS: 'Wait a minute, then try again.',
  DEADLINE_EXCEEDED: 'Choose a shorter period or fewer actors.',
  QUERY_TOO_COSTLY: 'Choose a shorter period or fewer actors.',
  BAD_USER_INPUT: 'Change the filter or the words, or take the filter away.',
};

export function Failed({ error, retry }: FailedProps) {
  return (
    <div className="failed" role="alert">
      <p>
        <strong>This could not be loaded.</strong> {error.message}
      </p>
      <p>{advice[error.code] ?? 'Try again; if it fails again, tell the operator.'}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
