/**
 * Reads any number of rows at flat memory: keyset pages by id, over any adapter.
 */
import type { Statement } from '../cypher/statement.js';
import type { GraphStore, ReadOptions } from './graph-store.js';

const PAGE_SIZE = 2_000;

/**
 * @param pageAfter statement for the page of at most `limit` rows whose id is greater than `afterId`
 *   (the empty string sorts before every id), ordered by id.
 */
export async function* streamRows<Row extends { readonly id: string }>(
  store: Pick<GraphStore, 'read'>,
  pageAfter: (afterId: string, limit: number) => Statement<Row>,
  options: ReadOptions & { readonly pageSize?: number } = {},
): AsyncGenerator<Row, void, undefined> {
  const limit = options.pageSize ?? PAGE_SIZE;
  let afterId = '';
  for (;;) {
    const rows = await store.read(pageAfter(afterId, limit), options);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    afterId = last.id;
  }
}
