/**
 * Converts the rows of a page to a Relay connection (https://relay.dev/graphql/connections.htm).
 */
import type { PositionFilter } from '../domain/selection/filters.js';
import { encodeCursor } from '../planner/page/cursor.js';
import type { FacetRows } from '../planner/plan/facets.js';
import type { Page } from '../planner/page/page.js';
import type { Row } from '../planner/print/row.js';

export type Connection = {
  readonly edges: readonly Row[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | undefined;
  readonly facets: FacetRows;
  /** Selects every node of the unpaged list; undefined if the nodes are not positions. */
  readonly found: PositionFilter | undefined;
};

/**
 * @param rows at most one more than the page's size, in the engine's order; the extra row says that
 *   there are more
 */
export function toConnection(
  page: Page,
  rows: readonly Row[],
  total: number | undefined,
  facets: FacetRows,
  found?: PositionFilter,
): Connection {
  const hasMore = rows.length > page.size;
  const inside = rows.slice(0, page.size);
  const ordered = page.isBackward ? inside.reverse() : inside;
  // A cursor comes from an existing row, so there is a row on that side of the page.
  const [behind, ahead] = [page.hasCursor, hasMore || page.until !== undefined];
  const cursorAt = (index: number): string | null => {
    const row = ordered.at(index);
    return row === undefined ? null : cursorOf(row, page);
  };
  // Cursors are computed lazily, because most answers select only one or two.
  return {
    get edges() {
      return ordered.map((row) => ({
        ...row,
        get cursor() {
          return cursorOf(row, page);
        },
      }));
    },
    nodes: ordered.map((row) => row['node']),
    pageInfo: {
      hasNextPage: page.isBackward ? behind : ahead,
      hasPreviousPage: page.isBackward ? ahead : behind,
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(-1);
      },
    },
    totalCount: total,
    facets,
    found,
  };
}

function cursorOf(row: Row, page: Page): string {
  // The statement of a connection projects a sort key of the order's type, and nodes with an id.
  const key = row['sortKey'] as number | string;
  const { id } = row['node'] as { readonly id: string };
  return encodeCursor({ key, id }, page.binding);
}
