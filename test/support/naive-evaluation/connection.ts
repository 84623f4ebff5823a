/**
 * A Relay connection over a complete list: the documented meaning of `first`, `after`, `last`,
 * `before`, evaluated at every place of the list.
 */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import type { Order, Place } from './sort-records.js';

export interface PageInput {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A row of a connection: a node, and the relationship properties that the schema's edge shows. */
export interface Row {
  readonly node: GraphNode;
  readonly [edgeField: string]: unknown;
}

/** Cursors are opaque: answers are compared without them, so these only need to differ. */
export const NAIVE_CURSOR = 'naive-cursor:';

const DEFAULT_SIZE = 20;

export function toConnection(rows: readonly Row[], order: Order, page: PageInput): object {
  const { placeOf, compare } = order;
  const list = rows
    .map((row) => ({ row, place: placeOf(row.node) }))
    .sort((a, b) => compare(a.place, b.place));
  const after = readCursor(page.after);
  const before = readCursor(page.before);
  const start = after === undefined ? 0 : countWhile(list, (p) => compare(p.place, after) <= 0);
  const end =
    before === undefined ? list.length : countWhile(list, (p) => compare(p.place, before) < 0);
  const size = page.first ?? page.last ?? DEFAULT_SIZE;
  const from = page.last == null ? start : Math.max(start, end - size);
  const to = page.last == null ? Math.min(end, start + size) : end;

  const edges = list
    .slice(from, to)
    .map(({ row, place }) => ({ ...row, cursor: NAIVE_CURSOR + JSON.stringify(place) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      // A cursor refers to a place of the list: a client that has one knows that an entry exists
      // there.
      hasNextPage: before !== undefined || to < list.length,
      hasPreviousPage: after !== undefined || from > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.length,
  };
}

function readCursor(cursor: string | null | undefined): Place | undefined {
  if (cursor == null) return undefined;
  if (!cursor.startsWith(NAIVE_CURSOR)) throw new TypeError(`not a cursor of this: ${cursor}`);
  const place = JSON.parse(cursor.slice(NAIVE_CURSOR.length)) as { key?: string; id: string };
  return { key: place.key, id: place.id };
}

/** Number of items from the start of a sorted list that pass. */
function countWhile<Item>(list: readonly Item[], passes: (item: Item) => boolean): number {
  const index = list.findIndex((item) => !passes(item));
  return index === -1 ? list.length : index;
}
