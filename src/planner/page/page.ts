/** The page that the arguments of a connection select. */
import { InputError } from '../../domain/errors.js';
import { decodeCursor, fingerprint, type Keyset } from './cursor.js';
import { startOf, type Direction, type Ordering } from './ordering.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 200;

/**
 * Replaces the id at the start of the first page: no row has that key. About as long as ids are,
 * because Neo4j plans a text anew for strings of another size class.
 */
const NO_ID = 'before all ids';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Page {
  readonly size: number;
  readonly ordering: Ordering;
  /** True for `last`: read in the opposite direction, then reversed. */
  readonly isBackward: boolean;
  /** The direction in which the engine reads. */
  readonly direction: Direction;
  /** Where reading starts; before the first row where no cursor was given. */
  readonly from: Keyset;
  /** `after` with `last`, or `before` with `first`: where reading stops. */
  readonly until: Keyset | undefined;
  readonly hasCursor: boolean;
  /** Identifies the query that cursors of this page belong to. */
  readonly binding: string;
}

/**
 * @param subject what a cursor is bound to besides the order: field and filter
 * @throws InputError for first with last, a size out of bounds, or an invalid cursor
 */
export function parsePage(args: PageArguments, ordering: Ordering, subject: unknown): Page {
  const { first, last } = args;
  if (first != null && last != null) {
    throw new InputError('Give first or last, not both: first pages forward, last backward.');
  }
  assertSize('first', first);
  assertSize('last', last);
  const isBackward = last != null;
  const direction = isBackward ? opposite(ordering.direction) : ordering.direction;
  const binding = fingerprint([subject, ordering.name]);
  const read = (argument: 'after' | 'before'): Keyset | undefined => {
    const cursor = args[argument];
    return cursor == null ? undefined : decodeCursor(cursor, binding, ordering.keyType, argument);
  };
  const after = read('after');
  const before = read('before');
  const start = isBackward ? before : after;
  return {
    size: first ?? last ?? DEFAULT_PAGE_SIZE,
    ordering,
    isBackward,
    direction,
    from: start ?? { key: startOf(ordering, direction), id: NO_ID },
    until: isBackward ? after : before,
    hasCursor: start !== undefined,
    binding,
  };
}

function opposite(direction: Direction): Direction {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

function assertSize(name: string, size: number | null | undefined): void {
  if (size == null || (size >= 0 && size <= MAX_PAGE_SIZE)) return;
  throw new InputError(
    `${name}: ${String(size)} is out of bounds; a page has 0 to ${String(MAX_PAGE_SIZE)} entries. Page on with after or before.`,
  );
}
