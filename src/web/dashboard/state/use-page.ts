/** The current page of a list, kept in the URL. */
import { useSearchParams } from 'wouter';

export interface PageChoice {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/**
 * @param list distinguishes the lists of one page; its parameters are `<list>After` and
 * `<list>Before`
 */
export function usePage(list: string, size: number): PageChoice {
  const [parameters] = useSearchParams();
  const after = parameters.get(`${list}After`);
  const before = parameters.get(`${list}Before`);
  if (before !== null) return { last: size, before };
  return { first: size, ...(after !== null && { after }) };
}
