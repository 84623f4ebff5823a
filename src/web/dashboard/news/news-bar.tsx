/** Says that the data changed while the page was open. Loads nothing by itself. */
import { useEffect, useState, type MouseEvent } from 'react';
import { basePath } from '../../base-path.js';
import { printCount } from '../words/print-number.js';
import { followChanges } from './follow-changes.js';
import { lastLine } from './last-line.js';

export function NewsBar() {
  return lastLine === undefined ? null : <News since={lastLine} />;
}

interface NewsState {
  /** The last line that the reader knows of. */
  readonly known: number;
  readonly last: number;
  readonly count: number;
}

function News({ since }: { readonly since: number }) {
  const [{ known, count }, setNews] = useState<NewsState>({ known: since, last: since, count: 0 });
  useEffect(
    () =>
      followChanges(since, (line) => {
        setNews((before) => ({ ...before, last: line, count: before.count + 1 }));
      }),
    [since],
  );
  const dismiss = (): void => {
    setNews(({ last }) => ({ known: last, last, count: 0 }));
  };
  const href = `/changes?since=${String(known)}`;
  return (
    // Always present: screen readers announce only what is added to a status that they know.
    <div className="news" role="status">
      {count > 0 && (
        <p>
          {printCount(count, 'new change')}.{' '}
          <a
            href={href}
            onClick={(event) => {
              dismiss();
              reloadIfHere(event, href);
            }}
          >
            See what changed
          </a>{' '}
          <button
            type="button"
            onClick={() => {
              window.location.reload();
            }}
          >
            Reload this page
          </button>{' '}
          <button type="button" aria-label="Dismiss this notice" onClick={dismiss}>
            <span aria-hidden>×</span>
          </button>
        </p>
      )}
    </div>
  );
}

/** A link to the current URL would show the answer that the page has already. */
function reloadIfHere(event: MouseEvent, href: string): void {
  const { pathname, search } = window.location;
  if (`${pathname}${search}` !== `${basePath}${href}`) return;
  event.preventDefault();
  window.location.reload();
}
