/** Findings of the fuzz tests, each in its smallest form. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { readDocumentedErrors } from '../support/hostile-requests/judge-outcome.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';
import { createDataPath, post, startServer, type RunningServer } from '../support/run-server.js';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

describeEachEngine('findings about pages', (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  async function readPage(args: string): Promise<Page> {
    const { result } = await runQuery(
      `{ page: proposals(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    return (result.data as unknown as { page: Page }).page;
  }

  // schema/connection.graphql: "True if there are entries after this page."
  test('a page that ends at `before` says that the list goes on', async () => {
    const { pageInfo } = await readPage('first: 3');
    const page = await readPage(`first: 9, before: "${String(pageInfo['endCursor'])}"`);

    expect(page.nodes).toHaveLength(2);
    expect(page.pageInfo['hasNextPage']).toBe(true);
  });

  test('a page that starts at `after` says that the list has entries before it', async () => {
    const { pageInfo } = await readPage('last: 3');
    const page = await readPage(`last: 9, after: "${String(pageInfo['startCursor'])}"`);

    expect(page.nodes).toHaveLength(2);
    expect(page.pageInfo['hasPreviousPage']).toBe(true);
  });
});

describeEachEngine('findings about words', (engine) => {
  // schema/position-filter.graphql: a text is part of one of a position's texts.
  test('a text is found within one text, not across the end of one and the start of the next', async () => {
    const runQuery = await createQueryRunner(await openCorpusStore(engine));
    const { result } = await runQuery(`{
      inOne: positions(filter: { text: "by the U.S. government itself" }) { totalCount }
      across: positions(filter: { text: "itself a political" }) { totalCount }
    }`);

    expect(result.data).toEqual({ inOne: { totalCount: 1 }, across: { totalCount: 0 } });
  });
});

describe('findings about the server', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer({ DATA_PATH: createDataPath(), LOG_LEVEL: 'error' });
  });
  afterAll(async () => {
    await server.stop();
  });

  const nest = (open: string, inner: string, close: string, levels: number): string =>
    open.repeat(levels) + inner + close.repeat(levels);
  const positions = (filter: string): string =>
    `{"query":"query ($f: PositionFilter) { positions(filter: $f) { totalCount } }","variables":{"f":${filter}}}`;

  test.each([
    ['a mutation', '{"query":"mutation { a }"}'],
    ['a subscription', '{"query":"subscription { a }"}'],
    [
      'a literal of 2,400 levels',
      JSON.stringify({
        query: `{ positions(filter: {madeBy: ${nest('[', '"a"', ']', 2_400)}}) { totalCount } }`,
      }),
    ],
    ['a filter of 5,000 levels', positions(nest('{"not":', '{}', '}', 5_000))],
    ['a filter of 10,000 levels', positions(nest('{"not":', '{}', '}', 10_000))],
  ])('%s is refused as an error of the client', async (_name, body) => {
    const answer = await post(server.url, body);

    expect([200, 400]).toContain(answer.status);
    expect(answer.body.errors?.[0]?.extensions['code']).not.toBe('INTERNAL_SERVER_ERROR');
  });

  test('a URL of two slashes is a URL like any other', async () => {
    const { status } = await fetch(`${server.url}/graphql//`, {
      headers: { 'if-none-match': '"x"', 'apollo-require-preflight': '1' },
    });

    expect(status).toBe(400);
  });

  test.each([
    ['content-encoding', 'zstd', 415],
    ['content-type', 'application/json; charset=latin1', 415],
    ['accept', 'text/html', 406],
  ])('docs/errors.md has the status of %s: %s', async (name, value, status) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [name]: value },
      body: '{"query":"{ dataset { version } }"}',
    });
    const { errors } = (await response.json()) as {
      readonly errors: readonly { readonly extensions: { readonly code: string } }[];
    };

    expect(response.status).toBe(status);
    expect([...(readDocumentedErrors().get(errors[0]?.extensions.code ?? '') ?? [])]).toContain(
      status,
    );
  });
});
