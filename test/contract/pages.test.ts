/** Paging: every row once, in order, forward and backward, whatever the page size. */
import { beforeAll, describe, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { manifest } from '../support/manifest.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

describeEachEngine('pages', (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    const store = await openCorpusStore(engine);
    runQuery = await createQueryRunner(store);
  });

  async function readPage(root: string, args: Record<string, unknown>): Promise<Page> {
    const list = Object.entries(args)
      .map(
        ([name, value]) => `${name}: ${name === 'orderBy' ? String(value) : JSON.stringify(value)}`,
      )
      .join(', ');
    const { result } = await runQuery(
      `{ page: ${root}(${list}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    expect(result.errors).toBeUndefined();
    return (result.data as unknown as { page: Page }).page;
  }

  async function readForward(root: string, first: number, orderBy: string): Promise<string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page = await readPage(root, { first, orderBy, ...(after ? { after } : {}) });
      ids.push(...page.nodes.map(({ id }) => id));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!page.pageInfo.hasNextPage) return ids;
      after = page.pageInfo.endCursor;
    }
  }

  async function readBackward(root: string, last: number, orderBy: string): Promise<string[]> {
    const ids: string[] = [];
    let before: string | null = null;
    for (;;) {
      const page: Page = await readPage(root, { last, orderBy, ...(before ? { before } : {}) });
      ids.unshift(...page.nodes.map(({ id }) => id));
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      if (!page.pageInfo.hasPreviousPage) return ids;
      before = page.pageInfo.startCursor;
    }
  }

  test.each([
    'positions',
    'actors',
    'documents',
    'dyads',
    'contradictions',
    'fidelity',
    'referrals',
    'unanswered',
  ])('an empty page has the right pageInfo: %s', async (root) => {
    const ask = async (size: string) => {
      const query = `{ page: ${root}(${size}) { totalCount nodes { __typename } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      return (await runQuery(query)).result;
    };
    const none = { nodes: [], edges: [], totalCount: expect.any(Number) as number };
    const pageInfo = { startCursor: null, endCursor: null };

    expect(await ask('first: 0')).toEqual({
      data: {
        page: { ...none, pageInfo: { ...pageInfo, hasNextPage: true, hasPreviousPage: false } },
      },
    });
    expect(await ask('last: 0')).toEqual({
      data: {
        page: { ...none, pageInfo: { ...pageInfo, hasNextPage: false, hasPreviousPage: true } },
      },
    });
  });

  test('an empty page below a record, and in a search', async () => {
    const { result } = await runQuery(
      `{ state(code: "cn") { positions(first: 0) { totalCount nodes { id } pageInfo { hasNextPage } } }
         search(text: "cyber", first: 0) { totalCount hits { cursor } pageInfo { hasNextPage } } }`,
    );

    expect(result).toMatchObject({
      data: {
        state: { positions: { nodes: [], pageInfo: { hasNextPage: true } } },
        search: { hits: [], pageInfo: { hasNextPage: true } },
      },
    });
  });

  describe.each([
    ['positions', 'OCCURRED_DESC', manifest.positions],
    ['statements', 'OCCURRED_ASC', manifest.nodes.Statement],
    ['incidents', 'NAME_DESC', manifest.nodes.Incident],
    ['initiatives', 'ANNOUNCED_ASC', manifest.nodes.Initiative],
    ['documents', 'PUBLISHED_DESC', manifest.nodes.Document],
    ['documents', 'PUBLISHED_ASC', manifest.nodes.Document],
  ])('%s by %s', (root, orderBy, total) => {
    test('small pages forward and backward give the same rows as large ones', async () => {
      const whole = await readForward(root, 200, orderBy);
      const forward = await readForward(root, 37, orderBy);
      const backward = await readBackward(root, 61, orderBy);

      expect(new Set(whole).size).toBe(total);
      expect(forward).toEqual(whole);
      expect(backward).toEqual(whole);
    });
  });

  test('the two directions of an order are the reverse of each other', async () => {
    const down = await readForward('positions', 200, 'OCCURRED_DESC');
    const up = await readForward('positions', 200, 'OCCURRED_ASC');

    expect(up).toEqual(down.toReversed());
  });

  test('first with before reads the rows between two cursors', async () => {
    const { pageInfo } = await readPage('positions', { first: 5 });
    const page = await readPage('positions', { first: 200, before: pageInfo.endCursor });

    expect(page.nodes).toHaveLength(4);
  });

  test('nested connections can be paged under each parent', async () => {
    const nested = (after: string | null) =>
      runQuery(
        `query ($after: String) { actor(id: "state:us") { positions(first: 3, after: $after) {
           totalCount nodes { id } pageInfo { endCursor hasNextPage } } } }`,
        { after },
      );
    const first = await nested(null);
    const { positions } = (first.result.data as unknown as { actor: { positions: Page } }).actor;
    const second = await nested(positions.pageInfo.endCursor);

    const ids = [first, second].flatMap(
      ({ result }) =>
        (result.data as unknown as { actor: { positions: Page } }).actor.positions.nodes,
    );
    expect(new Set(ids.map(({ id }) => id)).size).toBe(6);
  });
});
