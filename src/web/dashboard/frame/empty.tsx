/** An empty answer: why, and what to do. */
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';

interface EmptyProps {
  /** The reason, as a sentence. */
  readonly children: ReactNode;
  /** Whether a filter in the URL may be the reason. */
  readonly isFiltered?: boolean;
}

export function Empty({ children, isFiltered = false }: EmptyProps) {
  const [path] = useLocation();
  const words = useSearchParams()[0].get('q');
  return (
    <div className="empty" role="status">
      <p>{children} That the corpus holds nothing does not mean that nothing was said.</p>
      {isFiltered && (
        <p>
          <a
            href={words === null ? path : `${path}?${new URLSearchParams({ q: words }).toString()}`}
          >
            Clear the filter
          </a>
        </p>
      )}
    </div>
  );
}
