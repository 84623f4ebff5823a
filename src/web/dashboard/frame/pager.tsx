/**
 * Links to the next and previous page of a list; as links they can be shared and opened in new
 * tabs.
 */
import { useLocation, useSearchParams } from 'wouter';
import { printNumber } from '../words/print-number.js';

interface PagerProps {
  /** The name of the list in `usePage`. */
  readonly list: string;
  /** How many of the total are shown; omitted if the total is not certain. */
  readonly extent?: { readonly shown: number; readonly total: number };
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export function Pager({ list, extent, pageInfo }: PagerProps) {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  // A cursor does not say how many records precede it, so the rest is known only on the first page.
  const left = extent === undefined || hasPreviousPage ? undefined : extent.total - extent.shown;
  const urlOf = (key: 'After' | 'Before', cursor: string): string => {
    const target = new URLSearchParams(parameters);
    target.delete(`${list}After`);
    target.delete(`${list}Before`);
    target.set(`${list}${key}`, cursor);
    return `${path}?${target.toString()}`;
  };
  return (
    <p className="pager">
      {hasPreviousPage && startCursor !== null && (
        <a href={urlOf('Before', startCursor)}>← Previous</a>
      )}
      {hasNextPage && endCursor !== null && (
        <a href={urlOf('After', endCursor)}>{nameNext(left, extent?.shown)}</a>
      )}
    </p>
  );
}

/** "The last one →" if the next page is the last and is not full. */
function nameNext(left: number | undefined, size = 0): string {
  if (left === undefined || left >= size) return 'Next →';
  return left === 1 ? 'The last one →' : `The last ${printNumber(left)} →`;
}
