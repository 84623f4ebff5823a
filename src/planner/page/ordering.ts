/** The orders of connections: a sort key that is never null, then the id. */
import type { ParameterList } from '../../cypher/parameters.js';
import { OPEN_DAY } from '../../domain/time/date-range.js';

export type Direction = 'ASC' | 'DESC';

export interface Ordering {
  readonly name: string;
  readonly direction: Direction;
  readonly keyType: 'number' | 'string';
  /** Cypher for the sort key of the node variable `n`. */
  readonly printKey: (n: string, parameters: ParameterList) => string;
  /** Cypher for the tie-breaker: the node's id, unless a question says otherwise. */
  readonly printId?: (n: string) => string;
}

/** Sorts after every stored text. */
const LAST_TEXT = '\uffff';

/** The smallest key in this direction: where the first page starts. */
export function startOf(
  ordering: Pick<Ordering, 'keyType'>,
  direction: Direction,
): number | string {
  if (ordering.keyType === 'number')
    return direction === 'ASC' ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
  return direction === 'ASC' ? '' : LAST_TEXT;
}

const byDay = (property: string, direction: Direction): Ordering => ({
  name: `${property}_${direction}`,
  direction,
  keyType: 'number',
  printKey: (n) => `${n}.${property}DayFrom`,
});

const byFoldedName = (direction: Direction): Ordering => ({
  name: `NAME_${direction}`,
  direction,
  keyType: 'string',
  printKey: (n) => `${n}.nameFolded`,
});

/** Missing dates come last in both directions. */
const byDayUndatedLast = (property: string, direction: Direction): Ordering => ({
  name: `${property}_${direction}`,
  direction,
  keyType: 'number',
  printKey: (n) =>
    `coalesce(${n}.${property}DayFrom, ${String(direction === 'ASC' ? OPEN_DAY : -OPEN_DAY)})`,
});

export type OrderName =
  | 'OCCURRED_DESC'
  | 'OCCURRED_ASC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'ANNOUNCED_DESC'
  | 'ANNOUNCED_ASC'
  | 'PUBLISHED_DESC'
  | 'PUBLISHED_ASC';

/** As connections name it: one of the orders, or the one that the filter implies. */
export type ConnectionOrder = OrderName | 'BEST_FIRST';

export const orderings: Readonly<Record<OrderName, Ordering>> = {
  OCCURRED_DESC: byDay('occurredOn', 'DESC'),
  OCCURRED_ASC: byDay('occurredOn', 'ASC'),
  NAME_ASC: byFoldedName('ASC'),
  NAME_DESC: byFoldedName('DESC'),
  ANNOUNCED_DESC: byDay('announcedOn', 'DESC'),
  ANNOUNCED_ASC: byDay('announcedOn', 'ASC'),
  PUBLISHED_DESC: byDayUndatedLast('publishedOn', 'DESC'),
  PUBLISHED_ASC: byDayUndatedLast('publishedOn', 'ASC'),
};
