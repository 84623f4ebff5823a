/** Reads any number of rows in constant memory: keyset pages by id, over any adapter. */
import type { Statement } from '../cypher/statement.js';
import type { GraphStore, ReadOptions } from './graph-store.js';

const PAGE_SIZE = 2_000;

/** Statement for the page of at most `limit` rows after `afterId`; '' precedes all ids. */
export type PageAfter<Row> = (afterId: string, limit: number) => Statement<Row>;

export interface StreamOptions extends ReadOptions {
  readonly pageSize?: number;
}

/** The rows one by one, ordered by id. */
export async function* streamRows<Row extends { readonly id: string }>(
  store: Pick<GraphStore, 'read'>,
  pageAfter: PageAfter<Row>,
  options: StreamOptions = {},
): AsyncGenerator<Row, void, undefined> {
  for await (const rows of streamPages(store, pageAfter, ({ id }) => id, options)) yield* rows;
}

/** The rows a page at a time, ordered by id; no page is empty. */
export async function* streamPages<Row>(
  store: Pick<GraphStore, 'read'>,
  pageAfter: PageAfter<Row>,
  idOf: (row: Row) => string,
  options: StreamOptions = {},
): AsyncGenerator<readonly Row[], void, undefined> {
  const limit = options.pageSize ?? PAGE_SIZE;
  let afterId = '';
  for (;;) {
    const rows = await store.read(pageAfter(afterId, limit), options);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < limit) return;
    afterId = idOf(last);
  }
}
