/** Reading more than fits one answer, page by page. */
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Statement } from '../../src/cypher/statement.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { streamRows } from '../../src/graph/stream-rows.js';
import { describeEachEngine } from '../support/engines.js';
import { writeOne } from '../support/read-values.js';

interface Position {
  readonly id: string;
}

/** One row per position, by id; uses the index on `:Position(id)`. */
function positionsAfter(afterId: string, limit: number): Statement<Position> {
  return {
    text: 'MATCH (p:Position) WHERE p.id > $afterId RETURN p.id AS id ORDER BY id LIMIT $limit',
    params: { afterId, limit },
    parseRow: ({ id }) => ({ id: id as string }),
  };
}

describeEachEngine('streaming', (engine) => {
  let store: GraphStore;
  const ids = Array.from({ length: 1_234 }, (_, i) => `position:${String(i).padStart(5, '0')}`);

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await store.ensureIndexes([{ label: 'Position', property: 'id', unique: true }], []);
    await writeOne(store, 'UNWIND $ids AS id MERGE (p:Position {id: id})', { ids });
  });
  afterAll(() => store.close());

  it.each([1_234, 1_000, 617, 5_000])(
    'returns every row once, in order, in pages of %i',
    async (pageSize) => {
      const seen = await collect(streamRows(store, positionsAfter, { pageSize }));

      expect(seen).toEqual(ids);
    },
  );

  it('reads no page in advance', async () => {
    let pages = 0;
    const counting = (afterId: string, limit: number): Statement<Position> => {
      pages += 1;
      return positionsAfter(afterId, limit);
    };

    for await (const { id } of streamRows(store, counting, { pageSize: 10 })) {
      if (id === ids[14]) break;
    }

    expect(pages).toBe(2);
  });
});

async function collect(rows: AsyncIterable<Position>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of rows) ids.push(id);
  return ids;
}
