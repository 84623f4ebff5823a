/**
 * Programs and this server's own pages may send a GET; pages of other sites only if CORS_ORIGINS lists
 * them. Uses a real browser, because its headers decide.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import {
  createDataPath,
  post,
  startServer,
  waitForOutput,
  type RunningServer,
} from '../support/run-server.js';

const QUERY = `/graphql?query=${encodeURIComponent('{ dataset { version } }')}`;
const MODES = ['cors', 'no-cors', 'image'];
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let foreign: Site;
let allowed: Site;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [foreign, allowed] = await Promise.all([servePage(), servePage()]);
  server = await startServer({ DATA_PATH: createDataPath(), CORS_ORIGINS: allowed.origin });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  foreign.server.close();
  allowed.server.close();
});

describe('programs', () => {
  test.each([
    ['a client without identifying headers', {}, 200],
    ['a client with a header that requires a preflight', { 'apollo-require-preflight': '1' }, 200],
    ['a client with a JSON content type', { 'content-type': 'application/json' }, 200],
    ['a page of this server', { 'sec-fetch-site': 'same-origin', 'user-agent': FIREFOX }, 200],
    ['a URL typed by the reader', { 'sec-fetch-site': 'none', 'user-agent': FIREFOX }, 200],
    ['a page of another site', { 'sec-fetch-site': 'cross-site', 'user-agent': FIREFOX }, 400],
    ['a page of the same site', { 'sec-fetch-site': 'same-site', 'user-agent': FIREFOX }, 400],
    ['a browser without fetch metadata', { 'user-agent': FIREFOX }, 400],
    ['a form in a browser', { 'user-agent': FIREFOX, 'content-type': 'text/plain' }, 400],
    ['another origin', { origin: 'https://example.org' }, 400],
    ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 400],
  ])('%s', async (_who, headers, status) => {
    const answer = await fetch(server.url + QUERY, { headers: { ...headers } });

    expect(answer.status).toBe(status);
  });

  test('a refusal says what to send, and an entity tag does not bypass it', async () => {
    const { headers } = await fetch(server.url + QUERY);
    const refused = await fetch(server.url + QUERY, {
      headers: { 'sec-fetch-site': 'cross-site', 'if-none-match': headers.get('etag') ?? '' },
    });

    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('apollo-require-preflight') as string,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });
});

describe('pages in a browser', () => {
  test('another origin gets no answer, however it sends the request', async () => {
    expect(await findAnswered('foreign', foreign.origin)).toEqual([]);
  });

  test('an origin in CORS_ORIGINS is answered if it may read the answer', async () => {
    expect(await findAnswered('allowed', allowed.origin)).toEqual(['cors']);
  });

  test('a page of this server is answered', async () => {
    expect(await findAnswered('own', `${server.url}/nothing-here`)).toEqual(MODES);
  });
});

/**
 * The modes in which a page's GET reached GraphQL, read from the server's log, because a browser hides
 * much of the response.
 */
async function findAnswered(name: string, page: string): Promise<readonly string[]> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(page);
  const urlOf = (mode: string): string =>
    `${server.url}/graphql?query=${encodeURIComponent(`query ${nameOf(mode)} { dataset { version } }`)}`;
  const nameOf = (mode: string): string => `${name}_${mode.replace('-', '_')}`;
  for (const mode of MODES) {
    await tab.evaluate(
      `new Promise((settled) => {
        if ('${mode}' === 'image') {
          const image = new Image();
          image.onload = image.onerror = settled;
          image.src = '${urlOf(mode)}';
        } else fetch('${urlOf(mode)}', { mode: '${mode}' }).then(settled, settled);
      }).then(() => undefined)`,
    );
  }
  await context.close();
  await post(server.url, { query: `query ${name}_last { dataset { version } }` });
  await waitForOutput(server.process, server.output, new RegExp(`"${name}_last"`));
  return MODES.filter((mode) => server.output().includes(`"operation":"${nameOf(mode)}"`));
}

interface Site {
  readonly server: Server;
  readonly origin: string;
}

async function servePage(): Promise<Site> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<title>A page</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${String(port)}` };
}
