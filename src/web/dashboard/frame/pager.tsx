/** Ways to the next and the previous page of a list, as links: they can be shared and opened apart. */
import { useLocation, useSearchParams } from 'wouter';
import { printNumber } from '../words/print-number.js';

interface PagerProps {
  /** The name that `usePage` has for the list. */
  readonly list: string;
  /** How much of how much is shown; left out where the total is not known for certain. */
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
  // A cursor does not say how many stand before it, so what is left is known on the first page only.
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

/** "The last one →" where the next page is the last and is not full. */
function nameNext(left: number | undefined, size = 0): string {
  if (left === undefined || left >= size) return 'Next →';
  return left === 1 ? 'The last one →' : `The last ${printNumber(left)} →`;
}
