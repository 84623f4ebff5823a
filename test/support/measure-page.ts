/**
 * What a page of the dashboard costs the server: statements to the engine, bytes of its answers.
 */
import type { Browser } from 'playwright-core';
import { openPage } from './browser.js';
import { settle } from './dashboard-page.js';
import type { RunningServer } from './run-server.js';

export interface PageCost {
  readonly statements: number;
  /** Of the answers before compression. */
  readonly bytes: number;
  /** Until no request is pending. */
  readonly ms: number;
  /** The longest time during which the page was unresponsive. */
  readonly longestTaskMs: number;
  readonly faults: readonly string[];
}

export async function measurePage(
  browser: Browser,
  server: RunningServer,
  path: string,
): Promise<PageCost> {
  const { page, faults } = await openPage(browser, server.url);
  await page.addInitScript(
    `window.longestTask = 0;
     new PerformanceObserver((list) => {
       for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
     }).observe({ type: 'longtask' });`,
  );
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname !== '/graphql') return;
    bodies.push(response.body().then((body) => body.byteLength));
  });
  const before = await countStatements(server);
  const startedAt = performance.now();
  await page.goto(`${server.url}${path}`);
  await settle(page);
  const ms = performance.now() - startedAt;
  const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  const statements = (await countStatements(server)) - before;
  const longestTaskMs = await page.evaluate<number>('window.longestTask');
  await page.context().close();
  return { statements, bytes, ms, longestTaskMs, faults };
}

/** According to the server's metrics. */
async function countStatements({ output }: RunningServer): Promise<number> {
  const url = /Metrics\s+(\S+)/.exec(output())?.[1] ?? '';
  const text = await (await fetch(url)).text();
  const counts = text.matchAll(/^demarche_statement_duration_seconds_count\{[^}]*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
