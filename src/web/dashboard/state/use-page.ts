/** Which page of a list is shown, in the address. */
import { useSearchParams } from 'wouter';

export interface PageChoice {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** @param list tells lists of one page apart; its parameters are `<list>After` and `<list>Before` */
export function usePage(list: string, size: number): PageChoice {
  const [parameters] = useSearchParams();
  const after = parameters.get(`${list}After`);
  const before = parameters.get(`${list}Before`);
  if (before !== null) return { last: size, before };
  return { first: size, ...(after !== null && { after }) };
}
