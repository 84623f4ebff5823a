/** Follows the server's changes while the page is visible. */
import { basePath } from '../../base-path.js';

const MIN_RETRY_MS = 5_000;
const MAX_RETRY_MS = 300_000;

/**
 * @param since the last line that the page knows
 * @param onChange called with the line of each later change
 * @returns a function that ends it
 */
export function followChanges(since: number, onChange: (line: number) => void): () => void {
  let last = since;
  let source: EventSource | undefined;
  let timer: number | undefined;
  let retryMs = MIN_RETRY_MS;
  let isRefused = false;

  const close = (): void => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const open = (): void => {
    if (isRefused || source !== undefined || document.hidden) return;
    const opened = new EventSource(`${basePath}/changes/stream?since=${String(last)}`);
    source = opened;
    opened.onopen = () => {
      retryMs = MIN_RETRY_MS;
    };
    opened.addEventListener('change', ({ lastEventId }: MessageEvent) => {
      last = Number(lastEventId);
      onChange(last);
    });
    opened.onerror = () => {
      // Closed by the browser: the server answered, but with no stream. It will again.
      isRefused = opened.readyState === EventSource.CLOSED;
      close();
      if (isRefused) return;
      // The browser's own retries never slow down.
      timer = window.setTimeout(open, retryMs);
      retryMs = Math.min(2 * retryMs, MAX_RETRY_MS);
    };
  };
  const update = (): void => {
    if (document.hidden) close();
    else open();
  };
  document.addEventListener('visibilitychange', update);
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', update);
  open();
  return () => {
    document.removeEventListener('visibilitychange', update);
    window.removeEventListener('pagehide', close);
    window.removeEventListener('pageshow', update);
    close();
  };
}
