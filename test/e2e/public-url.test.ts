/** A server behind a proxy that adds a path prefix. */
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import { createDataPath, startServer, type RunningServer } from '../support/run-server.js';

const BASE = '/data/demarche';

let server: RunningServer;
let stripping: Server;
let passing: Server;
let browser: Browser;

beforeAll(async () => {
  // The proxies start first, because the server needs its public URL.
  stripping = await startProxy((path) => path.slice(BASE.length) || '/');
  passing = await startProxy((path) => path);
  server = await startServer({
    DATA_PATH: createDataPath(),
    PUBLIC_URL: `${urlOf(stripping)}${BASE}`,
    REQUESTS_PER_MINUTE: '0',
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  for (const proxy of [stripping, passing]) {
    proxy.closeAllConnections();
    proxy.close();
  }
});

describe.each([
  ['strips the prefix', () => stripping],
  ['keeps the prefix', () => passing],
])('behind a proxy that %s', (_name, proxy) => {
  const at = (path: string): string => `${urlOf(proxy())}${BASE}${path}`;

  test('each page finds its files, its data and the other pages', async () => {
    const page = await browser.newPage();
    const lost: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) lost.push(`${String(response.status())} ${response.url()}`);
    });
    page.on('pageerror', (error) => lost.push(error.message));

    await page.goto(at('/'));
    await page.getByRole('link', { name: 'All pairs' }).waitFor();
    const links = await Promise.all(
      (await page.locator('a[href]').all()).map((link) => link.getAttribute('href')),
    );
    await page.getByRole('link', { name: 'Who accuses whom' }).first().click();
    await page.waitForURL(at('/dyads'));
    await page.locator('main table, main svg').first().waitFor();
    await page.goto(at('/actors/state:cn'));
    await page.getByRole('heading', { name: 'China' }).first().waitFor();
    await page.goto(at('/playground'));
    await page.getByRole('button', { name: /execute/i }).waitFor();
    await page.goto(at('/nowhere'));
    await page.getByText('Start at the overview').waitFor();
    await page.close();

    expect(links.length).toBeGreaterThan(20);
    expect(
      links.filter((href) => href?.startsWith('/') === true && !href.startsWith(`${BASE}/`)),
    ).toEqual([]);
    expect(lost).toEqual([`404 ${at('/nowhere')}`]);
  });

  test('/graphql in a browser redirects to the playground below the prefix', async () => {
    const response = await fetch(at('/graphql?query={dataset{version}}'), {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(new RegExp(`^${BASE}/playground#query=`));
  });

  test('links in answers, headers and the list of services can be followed', async () => {
    const answer = await fetch(at('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ positions(first: 1) { exportUrl(format: CSV) } }' }),
    });
    const { data } = (await answer.json()) as { data: { positions: { exportUrl: string } } };
    const file = await fetch(data.positions.exportUrl);
    await file.text();
    const [manifest = ''] = /(?<=<)[^>]*/.exec(file.headers.get('link') ?? '') ?? [];
    const services = (await (await fetch(at('/'))).json()) as Record<string, string>;
    const { name, ...paths } = services;

    expect(file.status).toBe(200);
    expect(name).toBe('Demarche');
    for (const path of [manifest, ...Object.values(paths)]) {
      const found = await fetch(`${urlOf(proxy())}${path}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      await found.text();
      // GraphQL is there, but got no query.
      expect([path, found.status]).toEqual([path, path.endsWith('/graphql') ? 400 : 200]);
    }
  });
});

function startProxy(toPath: (path: string) => string): Promise<Server> {
  const proxy = createServer((incoming, outgoing) => {
    const { method, headers, url = '' } = incoming;
    if (!url.startsWith(BASE)) {
      outgoing.writeHead(404).end('Not below the path.');
      return;
    }
    const passed = request(new URL(toPath(url), server.url), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  return new Promise((resolve) => {
    proxy.listen(0, '127.0.0.1', () => {
      resolve(proxy);
    });
  });
}

function urlOf(listening: Server): string {
  // The address of a server listening on a port has this type.
  const { port } = listening.address() as AddressInfo;
  return `http://127.0.0.1:${String(port)}`;
}
