/** Threads: computed by hand on the corpus, and compared with a graph walk over the seeds. */
import { beforeAll, expect, test } from 'vitest';
import type { GraphNode } from '../../src/corpus/graph-data.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { wholesOf } from '../support/naive-evaluation/parties.js';
import { accusedOf } from '../support/naive-questions/exchange.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const THREAD = `query ($id: ID!) {
  thread(position: $id) {
    roots { id }
    positions { depth latency { minDays maxDays } position { id madeBy { id } } }
    participants { id }
    thirdParties { id }
    span { minDays maxDays }
  }
}`;

interface Thread {
  readonly roots: readonly { readonly id: string }[];
  readonly positions: readonly {
    readonly depth: number;
    readonly latency: { readonly minDays: number; readonly maxDays: number } | null;
    readonly position: { readonly id: string };
  }[];
  readonly thirdParties: readonly { readonly id: string }[];
}

describeEachEngine('thread', (engine) => {
  let runQuery: RunQuery;
  const ask = async (id: string) => {
    const { result, statements } = await runQuery(THREAD, { id });
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['thread'] as Thread;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test('of the founding exchange: two accusations of a month, three answers of one day', async () => {
    expect(await ask('position:cn-embassy-gb-20211125-1')).toMatchObject({
      roots: [
        { id: 'position:gb-ncsc-review-202111-1' },
        { id: 'position:gb-ncsc-review-202111-2' },
      ],
      positions: [
        { depth: 0, latency: null, position: { id: 'position:gb-ncsc-review-202111-1' } },
        { depth: 0, latency: null, position: { id: 'position:gb-ncsc-review-202111-2' } },
        // Said on the 25th; the accusation on some day of November: 0 to 24 days before.
        {
          depth: 1,
          latency: { minDays: 0, maxDays: 24 },
          position: { id: 'position:cn-embassy-gb-20211125-1' },
        },
        { depth: 1, position: { id: 'position:cn-embassy-gb-20211125-2' } },
        { depth: 1, position: { id: 'position:cn-embassy-gb-20211125-5' } },
      ],
      participants: [{ id: 'state:cn' }, { id: 'state:gb' }],
      thirdParties: [],
      span: { minDays: 0, maxDays: 29 },
    });
  });

  test('the Netherlands are drawn in where Russia answers the United Kingdom by accusing them', async () => {
    expect(await ask('position:gb-hunt-gru-20181004-1')).toMatchObject({
      roots: [{ id: 'position:gb-hunt-gru-20181004-1' }],
      participants: [{ id: 'state:ru' }, { id: 'state:gb' }],
      thirdParties: [{ id: 'state:nl' }],
      span: { minDays: 0, maxDays: 0 },
    });
  });

  test.each([
    ['position:kp-mnd-20110510-2', ['state:us']],
    ['position:ru-peskov-notpetya-20180216-2', ['state:gb']],
    ['position:cn-zhao-lijian-20200619-2', ['organization:aspi']],
    ['position:cn-embassy-gb-20210720-2', ['state:us']],
    ['position:cn-lin-jian-20240326-2', ['state:us']],
  ])('counts those whom the position itself accuses: %s', async (id, thirdParties) => {
    expect((await ask(id)).thirdParties.map((party) => party.id)).toEqual(thirdParties);
  });

  test('has the third parties of a graph walk over the seeds, from every accusation that is a reply', async () => {
    const graph = new CorpusGraph(await readCorpus());
    const repliedTo = (each: GraphNode) => graph.targets(each, 'RESPONDS_TO');
    const replies = graph.all('Accusation').filter((each) => repliedTo(each).length > 0);

    expect(replies.length).toBeGreaterThan(8);
    for (const reply of replies) {
      const roots = [...walk([reply], repliedTo).keys()].filter(
        (each) => repliedTo(each).length === 0,
      );
      const sidesOf = (actor: GraphNode) => [actor, ...wholesOf(graph, actor)];
      const parties = new Set(
        roots
          .flatMap((root) => [...graph.sources(root, 'MADE'), ...graph.targets(root, 'AGAINST')])
          .flatMap(sidesOf),
      );
      const thirdParties = [...walk(roots, (each) => graph.sources(each, 'RESPONDS_TO')).keys()]
        .filter((each) => !roots.includes(each))
        .flatMap((each) => accusedOf(graph, each))
        .filter((actor) => !sidesOf(actor).some((side) => parties.has(side)));

      expect((await ask(reply.id)).thirdParties.map(({ id }) => id).sort(), reply.id).toEqual(
        [...new Set(thirdParties.map(({ id }) => id))].sort(),
      );
    }
  });

  test('is the same from each of its positions with the same roots', async () => {
    const denial = await ask('position:cn-embassy-gb-20211125-1');

    expect(denial.roots).toHaveLength(2);
    // The condemnation answers only one of the two: its thread contains the answers to that one.
    expect((await ask('position:cn-embassy-gb-20211125-2')).roots).toHaveLength(1);
  });

  test('of a position that answers nothing and is not answered is the position alone', async () => {
    const { relationships, nodes } = await readCorpus();
    const bound = new Set(
      relationships
        .filter(({ type }) => type === 'RESPONDS_TO')
        .flatMap(({ from, to }) => [from, to]),
    );
    const alone = nodes.find(({ id }) => id.startsWith('position:') && !bound.has(id));

    expect(await ask(alone?.id ?? '')).toMatchObject({
      roots: [{ id: alone?.id }],
      positions: [{ depth: 0, latency: null, position: { id: alone?.id } }],
      thirdParties: [],
    });
  });

  test('equals a graph walk over the seeds for every position that answers several', async () => {
    const { relationships } = await readCorpus();
    const replies = relationships.filter(({ type }) => type === 'RESPONDS_TO');
    const targets = (id: string) => replies.filter(({ from }) => from === id).map(({ to }) => to);
    const answers = (id: string) => replies.filter(({ to }) => to === id).map(({ from }) => from);
    const several = [...new Set(replies.map(({ from }) => from))].filter(
      (id) => targets(id).length > 1,
    );

    expect(several).toHaveLength(20);
    for (const id of several) {
      const roots = [...walk([id], targets).keys()].filter((each) => targets(each).length === 0);
      const depths = walk(roots, answers);
      const thread = await ask(id);

      expect(thread.roots.map((root) => root.id).sort()).toEqual(roots.sort());
      expect(
        Object.fromEntries(thread.positions.map(({ depth, position }) => [position.id, depth])),
      ).toEqual(Object.fromEntries(depths));
    }
  });

  test('of an id that is not a position, or does not exist, is null without a needless statement', async () => {
    expect(await runQuery(THREAD, { id: 'state:cn' })).toMatchObject({
      result: { data: { thread: null } },
      statements: [],
    });
    expect((await runQuery(THREAD, { id: 'position:none-1' })).result).toMatchObject({
      data: { thread: null },
    });
  });
});

/** Everything reached from these, breadth first, with the fewest steps. */
function walk<Place>(
  starts: readonly Place[],
  next: (place: Place) => readonly Place[],
): ReadonlyMap<Place, number> {
  const depths = new Map(starts.map((start) => [start, 0]));
  // Iteration over a Map includes entries added meanwhile.
  for (const [place, depth] of depths) {
    for (const other of next(place)) if (!depths.has(other)) depths.set(other, depth + 1);
  }
  return depths;
}
