/**
 * `npm run screenshots`: takes screenshots of every page of the dashboard and of the desk at 1440 and 390
 * pixels, light and dark, into docs/screenshots, from a temporary server with the corpus. Chromium writes WebP, which is
 * small enough to check in.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { changeExampleRecords } from './support/change-example-records.mjs';
import { fillExampleDesk } from './support/fill-example-desk.mjs';
import { readArguments } from './support/read-arguments.mjs';

const PAGES = [
  ['overview', '/'],
  ['dyads', '/dyads'],
  ['dyad', '/dyads/state:gb/state:cn'],
  ['timeline', '/timeline'],
  ['latency', '/latency'],
  ['unanswered', '/unanswered'],
  ['initiatives', '/initiatives'],
  ['initiative', '/initiatives/initiative:global-initiative-on-data-security'],
  ['compare', '/compare?actor=state:cn&actor=state:us&actor=state:ru'],
  ['sources', '/sources'],
  ['fidelity', '/fidelity'],
  ['thread', '/threads/position:cn-embassy-gb-20211125-1'],
  ['position', '/positions/position:cn-embassy-gb-20211125-1'],
  ['actor', '/actors/state:gb'],
  ['search', '/search?q=NotPetya'],
  [
    'explorer',
    '/explorer?by=state:gb&by=state:cn&against=state:gb&against=state:cn&node=position:cn-embassy-gb-20211125-1',
  ],
  ['about', '/about'],
  // Last, because it changes the data that the other pages show.
  ['changes', '/changes?since=0'],
];
/** Views of the desk; the article is an invented one, with its first acts coded. */
const DESK_VIEWS = [
  ['desk-new-article', '/desk/articles/new'],
  ['desk-article', undefined],
];
/** Views of a team's desk, by path, or by their key in what `fillExampleDesk` returns. */
const TEAM_VIEWS = [
  ['desk-queue', '/desk'],
  ['desk-review', 'review'],
  ['desk-problem', 'problem'],
  ['desk-records', '/desk/records/agencies?q=cyber'],
  ['desk-agency', '/desk/records/agencies/agency:gb-ncsc'],
  ['desk-statement', '/desk/records/statements/statement:cn-embassy-gb-20211125'],
  ['desk-history', 'history'],
  ['desk-imports', '/desk/imports'],
  ['desk-import-profile', 'profile'],
  ['desk-import-names', 'names'],
  ['desk-import-rows', 'rows'],
  ['desk-import-propose', 'propose'],
  ['desk-import-report', 'report'],
  ['desk-people', '/desk/people'],
  ['desk-tasks', '/desk/tasks'],
  ['desk-adjudication', 'adjudication'],
  ['desk-agreement', '/desk/agreement'],
];
const ARTICLE = 'test/support/articles/founding-shape.txt';
const ARTICLE_URL = 'http://en.people.cn/invented/founding-shape.html';
/** Codes two accusations of the report, then the denial of both. */
const ARTICLE_KEYS = 'ta h5b0od j a h1b0o2o3 j c g t 1d2df2 f';
const NAMES = [...PAGES, ...DESK_VIEWS, ...TEAM_VIEWS].map(([name]) => name);
const USAGE = `npm run screenshots -- [PAGE …]

Takes every page of the dashboard and the desk, or those that are named, at 1440 and 390 pixels, light and dark,
into docs/screenshots. Pages: ${NAMES.join(', ')}.`;
const { positionals: wanted } = readArguments(USAGE, {}, ({ positionals }) => {
  const unknown = positionals.find((name) => !NAMES.includes(name));
  return unknown === undefined ? undefined : `Unknown page "${unknown}".`;
});
const WIDTHS = [1440, 390];
const SCHEMES = ['light', 'dark'];
/** Long lists are cut off; their beginning is enough. */
const MAX_HEIGHT = 2_000;
const QUALITY = 50;
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'screenshots');
const data = mkdtempSync(join(tmpdir(), 'demarche-screenshots-'));

const servers = [];
try {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
  mkdirSync(folder, { recursive: true });
  const isWanted = ([name]) => wanted.length === 0 || wanted.includes(name);
  const pages = PAGES.filter(isWanted);
  const views = DESK_VIEWS.filter(isWanted);
  if (pages.length + views.length > 0) {
    const server = startServer('local');
    const { origin, link } = await server.wait(/Desk\s+(http:\/\/\S+)/);
    for (const [name, path] of pages) {
      if (name === 'changes') await changeExampleRecords(link);
      await takeAll(browser, name, `${origin}${path}`);
    }
    if (views.length > 0) {
      const { storageState, article } = await workAtDesk(browser, origin, link);
      for (const [name, path = article] of views) {
        await takeAll(browser, name, new URL(path, origin).href, storageState);
      }
    }
  }
  const teamViews = TEAM_VIEWS.filter(isWanted);
  if (teamViews.length > 0) {
    const { origin, link } = await startServer('team').wait(/(http:\/\/\S+invitation#key=\S+)/);
    const { cookie, paths } = await fillExampleDesk(link);
    const storageState = { cookies: parseCookies(cookie, origin), origins: [] };
    for (const [name, path] of teamViews) {
      await takeAll(browser, name, `${origin}${paths[path] ?? path}`, storageState);
    }
  }
  await browser.close();
} finally {
  for (const { child } of servers) {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
  rmSync(data, { recursive: true, force: true });
}

function parseCookies(header, origin) {
  return header.split('; ').map((pair) => {
    const [name, ...value] = pair.split('=');
    return {
      name,
      value: value.join('='),
      domain: new URL(origin).hostname,
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax',
    };
  });
}

/** @param {'local' | 'team'} curation */
function startServer(curation) {
  const folder = join(data, curation);
  mkdirSync(folder);
  const child = spawn(process.execPath, [join(root, 'dist', 'main.js')], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      METRICS_PORT: '0',
      REQUESTS_PER_MINUTE: '0',
      NEW_BLOCKS_PER_MINUTE: '0',
      LOG_LEVEL: 'silent',
      CURATION: curation,
      JOURNAL_PATH: join(folder, 'journal'),
      DESK_PATH: join(folder, 'desk'),
      DATA_PATH: join(folder, 'graph.grafeo'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  const waitForLine = (pattern) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const [, found] = pattern.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      child.once('exit', () => reject(new Error(`The server ended:\n${output}`)));
      look();
    });
  const server = {
    child,
    wait: async (linkPattern) => ({
      origin: await waitForLine(/GraphQL\s+(http:\/\/\S+)\/graphql/),
      link: await waitForLine(linkPattern),
    }),
  };
  servers.push(server);
  return server;
}

/** Signs in, and codes the first acts of an article. */
async function workAtDesk(browser, origin, link) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.goto(`${origin}/desk/articles/new`);
  await page.locator('.new-article textarea').fill(readFileSync(join(root, ARTICLE), 'utf8'));
  await page.locator('.new-article input[type=url]').fill(ARTICLE_URL);
  await page.locator('.new-article textarea').press('Control+Enter');
  await page.locator('.act-row[aria-current]').waitFor();
  for (const key of ARTICLE_KEYS.replaceAll(' ', '')) {
    await page.locator('[aria-current] .reply-targets[aria-busy=false]').waitFor();
    await page.keyboard.press(key);
  }
  await page.locator('.save-status[data-state=SAVED]').waitFor();
  const storageState = await context.storageState();
  const article = page.url();
  await context.close();
  return { storageState, article };
}

async function takeAll(browser, name, url, storageState) {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const picture = await take(browser, url, width, scheme, storageState);
      writeFileSync(join(folder, `${name}-${String(width)}-${scheme}.webp`), picture);
    }
  }
  console.log(name);
}

async function take(browser, url, width, scheme, storageState) {
  const context = await browser.newContext({
    viewport: { width, height: 1_000 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    ...(storageState === undefined ? {} : { storageState }),
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('h1').first().waitFor();
  const awaited = page.locator('.waiting, [aria-busy=true], .drawing:empty');
  while ((await awaited.count()) > 0) await setTimeout(100);
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewportSize({ width, height: Math.min(height, MAX_HEIGHT) });
  await page.evaluate('window.scrollTo(0, 0)');
  // Drawings adapt to the width in the next frames.
  await setTimeout(400);
  const client = await context.newCDPSession(page);
  const { data: picture } = await client.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  await context.close();
  return Buffer.from(picture, 'base64');
}
