/** An answer with nothing in it: why, and what to do. */
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';

interface EmptyProps {
  /** Why there is nothing, as a sentence. */
  readonly children: ReactNode;
  /** Whether a filter of the address may be the reason. */
  readonly isFiltered?: boolean;
}

export function Empty({ children, isFiltered = false }: EmptyProps) {
  const [path] = useLocation();
  const words = useSearchParams()[0].get('q');
  return (
    <div className="empty" role="status">
      <p>{children} That the corpus holds nothing does not say that nothing was said.</p>
      {isFiltered && (
        <p>
          <a
            href={words === null ? path : `${path}?${new URLSearchParams({ q: words }).toString()}`}
          >
            Take the filter away
          </a>
        </p>
      )}
    </div>
  );
}
