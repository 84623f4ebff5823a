/** Works at the desk in a real browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, CHROMIUM_FLAGS } from './browser.js';
import { waitForOutput, type RunningServer } from './run-server.js';

/** The link that signs in whoever opens it. */
export function linkOf({ process, output }: RunningServer): Promise<string> {
  return waitForOutput(process, output, /Desk\s+(http:\/\/\S+\/desk\/enter\S+)/);
}

export async function signIn(page: Page, server: RunningServer): Promise<void> {
  await page.goto(await linkOf(server));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Begins a draft from a text; returns its URL. */
export async function beginArticle(
  page: Page,
  origin: string,
  given: { readonly text: string; readonly url?: string },
): Promise<string> {
  await page.goto(`${origin}/desk/articles/new`);
  await page.locator('.new-article textarea').fill(given.text);
  if (given.url !== undefined) await page.getByLabel(/^URL/).fill(given.url);
  await page.locator('.new-article textarea').press('Control+Enter');
  await page.locator('.article').waitFor();
  return page.url();
}

export async function waitUntilSaved(page: Page): Promise<void> {
  await page.locator('.save-status[data-state=SAVED]').waitFor();
}

/** The sentence of the act in focus. */
export const sentenceOf = (page: Page) => page.locator('.act-row[aria-current] .sentence textarea');

export interface KillableBrowser {
  readonly browser: Browser;
  /** Ends all of its processes at once, as a crash does. */
  readonly kill: () => Promise<void>;
}

/** A browser with a profile that outlives it. */
export async function openKillableBrowser(profile: string): Promise<KillableBrowser> {
  const child: ChildProcess = spawn(
    findChromium(),
    [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own, so that all of its processes can be ended.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let printed = '';
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const endpoint = await waitForOutput(child, () => printed, /DevTools listening on (ws:\S+)/);
  return {
    browser: await chromium.connectOverCDP(endpoint),
    kill: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}
