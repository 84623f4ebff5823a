/** The desk's views for a team in a real browser: two coders, an adjudicator, and an admin. */
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.js';
import { ones, others, TEXT } from '../support/coded-text.js';
import { createCuratedFolder, mutations, type Payload } from '../support/curated-server.js';
import { findBarriers, soon } from '../support/dashboard-page.js';
import { settleView, signIn } from '../support/desk-browser.js';
import { startDeskTeam, type DeskTeam } from '../support/desk-team.js';
import { UNLIMITED } from '../support/site.js';

let team: DeskTeam;
let browser: Browser;
let ann: string;
let bob: string;
let cay: string;

beforeAll(async () => {
  const { environment } = await createCuratedFolder();
  team = await startDeskTeam({ ...environment, ...UNLIMITED });
  browser = await openBrowser();
  [ann, bob, cay] = [
    await team.invite(['coder']),
    await team.invite(['coder', 'curator']),
    await team.invite(['curator']),
  ];
}, 60_000);
afterAll(async () => {
  await browser.close();
  await team.server.stop();
});

async function open(path: string, cookie: string): Promise<Page> {
  const { page } = await openPage(browser, team.server.url);
  await signIn(page, team.server.url, cookie);
  await page.goto(`${team.server.url}${path}`);
  await settleView(page);
  return page;
}

async function ask(cookie: string, query: string, variables: object = {}): Promise<unknown> {
  const answer = await team.ask(query, variables, { cookie });
  if (answer.body.errors !== undefined) throw new Error(answer.text);
  return answer.body.data;
}

async function code(cookie: string, task: string, records: readonly object[]): Promise<void> {
  await ask(cookie, mutations.saveCoding, { key: randomUUID(), task, records });
}

describe('a task', () => {
  test('is created, coded and sealed by two, and adjudicated by a third person', async () => {
    const curator = await open('/desk/tasks', cay);
    const { width = 0 } = curator.viewportSize() ?? {};
    await curator.setViewportSize({ width: 390, height: 844 });
    expect(await curator.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const select = await curator.getByLabel('Protocol').boundingBox();
    expect((select?.x ?? 0) + (select?.width ?? 0)).toBeLessThanOrEqual(390);
    await curator.setViewportSize({ width, height: 844 });
    await curator.getByLabel('Text', { exact: true }).fill(TEXT);
    await curator.getByLabel('coder', { exact: true }).check();
    await curator.getByLabel('coder curator', { exact: true }).check();
    await curator.getByRole('button', { name: 'Create the task' }).click();
    await curator.getByRole('link', { name: /^Being coded/ }).waitFor();
    const { tasks } = (await ask(cay, '{ tasks { id } }')) as {
      readonly tasks: readonly { readonly id: string }[];
    };
    const id = tasks[0]?.id ?? '';
    await code(ann, id, ones);
    await code(bob, id, others);

    for (const cookie of [ann, bob]) {
      const coder = await open('/desk', cookie);
      await coder.getByRole('link', { name: /^To code/ }).click();
      await coder.locator('.article').waitFor();
      expect(await coder.locator('.act-row').count()).toBeGreaterThan(0);
      await coder.getByRole('button', { name: 'Seal the coding' }).click();
      await coder.getByText(/sealed your coding|Both codings are complete/).waitFor();
      await coder.context().close();
    }
    await curator.goto(`${team.server.url}/desk`);
    await settleView(curator);
    await curator.getByRole('link', { name: /^To adjudicate/ }).click();
    await curator.getByRole('heading', { name: 'Adjudicate' }).waitFor();
    expect(await findBarriers(curator)).toEqual([]);
    const questions = curator.locator('.question');
    const form = questions.filter({ hasText: 'categorical' });
    expect(await form.innerText()).toMatch(/[AB] categorical/);
    await form.locator('.conflict > div', { hasText: 'categorical' }).getByRole('radio').check();
    await questions.filter({ hasText: 'has this act' }).getByLabel('Take it').check();
    for (const question of await questions.all()) {
      if ((await question.locator('input:checked').count()) === 0) {
        await question.getByRole('radio').first().check();
      }
    }
    await curator.getByLabel(/^Why it was decided so/).fill('By the codebook.');
    await curator.getByRole('button', { name: 'Make the change set' }).click();
    await curator.getByRole('heading', { name: 'Decision' }).waitFor();

    const { task } = (await ask(cay, 'query($id: ID!) { task(id: $id) { status changeSet } }', {
      id,
    })) as { readonly task: { readonly status: string; readonly changeSet: string } };
    expect(task.status).toBe('ADJUDICATED');
    expect(decodeURIComponent(curator.url())).toContain(task.changeSet);
    expect(await curator.locator('.changed-record').innerText()).toContain(
      'Calls on Aland to stop making things up.',
    );
    expect(await curator.locator('.changed-record').innerText()).toContain('categorical');
    const report = await open('/desk/agreement', ann);
    expect(await report.getByRole('heading', { level: 2 }).allInnerTexts()).not.toEqual([]);
    expect(await findBarriers(report)).toEqual([]);
    await report.context().close();
    await curator.context().close();
  }, 120_000);
});

describe('the review in a team', () => {
  test('authors do not accept their own, and are told why', async () => {
    const input = {
      key: randomUUID(),
      mode: 'DRAFT',
      title: 'A group',
      changes: [{ put: { record: { group: { id: 'group:team', name: 'Team' } } } }],
    };
    const { saveChangeSet } = (await ask(bob, mutations.saveChangeSet, { input })) as {
      readonly saveChangeSet: Payload;
    };
    const id = saveChangeSet.changeSet?.id ?? '';
    const author = await open(`/desk/review/${id}`, bob);
    await author.getByRole('button', { name: 'Submit for review' }).click();
    await author.getByText('You proposed it, so another curator must accept it.').waitFor();
    expect(await author.getByRole('button', { name: 'Accept' }).count()).toBe(0);
    const coder = await open(`/desk/review/${id}`, ann);
    expect(await coder.getByText('Only a curator reviews and accepts').count()).toBe(1);
    expect(await coder.getByRole('button', { name: 'Withdraw' }).count()).toBe(0);
    const curator = await open('/desk', cay);
    await curator.getByRole('link', { name: 'A group' }).click();
    await curator.getByRole('button', { name: 'Accept' }).click();
    await curator.getByText('Accepted. Readers see the change.').waitFor();

    for (const page of [author, coder, curator]) await page.context().close();
  }, 60_000);
});

describe('people', () => {
  test('an admin invites a person, changes their roles, and removes them', async () => {
    const page = await open('/desk/people', team.admin);
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Make an invitation link' }).click();
    const link = await page.locator('.secret code').innerText();
    const guest = (await openPage(browser, team.server.url)).page;
    await guest.goto(link);
    await guest.getByLabel(/^Your name/).fill('Dana');
    await guest.getByRole('button', { name: 'Accept the invitation' }).click();
    await soon(() => Promise.resolve(guest.url())).not.toContain('invitation');
    await page.reload();
    await settleView(page);
    const row = page.locator('.queue-rows li', { hasText: 'Dana' });
    // It is checked once the server has answered.
    await row.getByLabel('curator').click();
    await soon(() => row.getByLabel('curator').isChecked()).toBe(true);
    await guest.goto(`${team.server.url}/desk/people`);
    await settleView(guest);
    expect(await guest.locator('.lead').innerText()).toContain('coder, curator');
    expect(await guest.getByText('Only an admin sees the people').count()).toBe(1);
    await row.getByRole('button', { name: 'Remove … Dana' }).click();
    await row.getByRole('button', { name: 'Remove Dana' }).click();
    await soon(() => row.count()).toBe(0);

    await guest.reload();
    await guest.getByRole('heading', { name: 'Sign in' }).waitFor();
    for (const each of [page, guest]) await each.context().close();
  }, 60_000);
});
