/**
 * No page exceeds its budget in docs/dashboard.md, however large the graph is. Counts, not times,
 * so that it holds on any machine. With DASHBOARD_WORLD=200000 and NEO4J_URI, the same pages are
 * measured on a world of that size and the figures printed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import { engineSettings, isSmall, positions } from '../support/dashboard-world.js';
import { measurePage } from '../support/measure-page.js';
import {
  collectOutput,
  createDataPath,
  launchCommand,
  post,
  startServer,
  waitForExit,
  waitForOutput,
  type Environment,
  type RunningServer,
} from '../support/run-server.js';
import { UNLIMITED } from '../support/site.js';

const WORLD = fileURLToPath(new URL('../../dist/cli/world.js', import.meta.url));
const MINUTES = 60_000;

/** Rows of the table: `| /dyads | 3 | 120 |`. */
const budgets = [
  ...readFileSync(new URL('../../docs/dashboard.md', import.meta.url), 'utf8').matchAll(
    /^\| `(\/[^`]*)` +\| +(\d+) +\| +(\d+) +\|$/gm,
  ),
].map(([, address = '', statements, kilobytes]) => ({
  address,
  statements: Number(statements),
  bytes: Number(kilobytes) * 1_000,
}));

let server: RunningServer;
let browser: Browser;
/** Ids of this world, to replace the placeholders in angle brackets. */
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  const store = { ...engineSettings, DATA_PATH: createDataPath() };
  await loadWorld(store);
  server = await startServer({
    ...store,
    SEEDS_PATH: 'none',
    LOG_LEVEL: 'info',
    ...UNLIMITED,
  });
  await waitForOutput(server.process, server.output, /"msg":"warmed up"/);
  ids = await findIds();
  browser = await openBrowser();
}, 30 * MINUTES);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('every page has a budget', () => {
  const routes = readFileSync(
    new URL('../../src/web/dashboard/page-routes.ts', import.meta.url),
    'utf8',
  );
  const sections = [...routes.matchAll(/path: '(\/[^']*)'/g)].map(([, path = '']) =>
    path.split('/').slice(0, 3).map(toPattern).join('/'),
  );
  const budgeted = budgets.map(({ address }) =>
    address.replace(/\?.*/, '').split('/').slice(0, 3).map(toPattern).join('/'),
  );

  expect(new Set(budgeted)).toEqual(new Set(sections));
});

test.each(budgets)(
  '$address needs at most $statements statements, $bytes bytes',
  async (budget) => {
    const address = budget.address.replaceAll(/<(\w+)>/g, (_, name: string) => ids[name] ?? '');
    const cost = await measurePage(browser, server, address);
    if (!isSmall) {
      process.stdout.write(
        `${budget.address}: ${String(cost.statements)} statements, ${String(Math.round(cost.bytes / 1_000))} kB, ${String(Math.round(cost.ms))} ms, longest task ${String(Math.round(cost.longestTaskMs))} ms\n`,
      );
    }

    expect(cost.faults).toEqual([]);
    expect(cost.bytes).toBeGreaterThan(0);
    expect(cost.statements).toBeLessThanOrEqual(budget.statements);
    expect(cost.bytes).toBeLessThanOrEqual(budget.bytes);
  },
  MINUTES,
);

/** A Neo4j that has just been started may take too long for its first answers. */
async function loadWorld(store: Environment): Promise<void> {
  let told = '';
  for (let tries = isSmall ? 1 : 5; tries > 0; tries -= 1) {
    const world = launchCommand(WORLD, ['--positions', positions, '--replace'], store);
    const output = collectOutput(world);
    if ((await waitForExit(world)) === 0) return;
    told = output();
  }
  throw new Error(`The world could not be loaded: ${told}`);
}

/** A parameter of a path is named as the docs name it. */
function toPattern(part: string): string {
  return /^[:<]/.test(part) ? '*' : part;
}

async function findIds(): Promise<Readonly<Record<string, string>>> {
  const { body } = await post(server.url, {
    query: `{
      dyads(first: 1) { nodes { accuser { id } accused { id } } }
      positions(filter: { replyRelation: DENIES }, first: 1) { nodes { id } }
      initiatives(first: 1) { nodes { id } }
    }`,
  });
  // The shape of the query above.
  const data = body.data as {
    readonly dyads: { readonly nodes: readonly Record<'accuser' | 'accused', { id: string }>[] };
    readonly positions: { readonly nodes: readonly { readonly id: string }[] };
    readonly initiatives: { readonly nodes: readonly { readonly id: string }[] };
  };
  const [dyad] = data.dyads.nodes;
  return {
    actor: dyad?.accuser.id ?? '',
    accused: dyad?.accused.id ?? '',
    position: data.positions.nodes[0]?.id ?? '',
    initiative: data.initiatives.nodes[0]?.id ?? '',
  };
}
