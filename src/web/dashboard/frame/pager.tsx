/** Ways to the next and the previous page of a list, as links: they can be shared and opened apart. */
import { useLocation, useSearchParams } from 'wouter';

interface PagerProps {
  /** The name that `usePage` has for the list. */
  readonly list: string;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export function Pager({ list, pageInfo }: PagerProps) {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  const addressOf = (key: 'After' | 'Before', cursor: string): string => {
    const target = new URLSearchParams(parameters);
    target.delete(`${list}After`);
    target.delete(`${list}Before`);
    target.set(`${list}${key}`, cursor);
    return `${path}?${target.toString()}`;
  };
  return (
    <p className="pager">
      {hasPreviousPage && startCursor !== null && (
        <a href={addressOf('Before', startCursor)}>← Previous</a>
      )}
      {hasNextPage && endCursor !== null && <a href={addressOf('After', endCursor)}>Next →</a>}
    </p>
  );
}
