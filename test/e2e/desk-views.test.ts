/** The views of the desk in a real browser, worked by keyboard, and checked through the API. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mutations, type Payload } from '../support/curated-server.js';
import { findBarriers, soon } from '../support/dashboard-page.js';
import { settleView, useDeskBrowser } from '../support/desk-browser.js';

const desk = useDeskBrowser();

async function save(changes: readonly object[], more: object = {}): Promise<Payload> {
  const input = { key: randomUUID(), mode: 'DRAFT', title: 'Test', changes, ...more };
  return (await desk.server.desk(mutations.saveChangeSet, { input })).saveChangeSet;
}

async function draft(changes: readonly object[], more: object = {}): Promise<string> {
  return idOf(await save(changes, more));
}

async function accept(id: string): Promise<void> {
  const key = randomUUID();
  const { acceptChangeSet } = await desk.server.desk(mutations.acceptChangeSet, { key, id });
  expect(acceptChangeSet.changeSet?.status).toBe('ACCEPTED');
}

function idOf({ changeSet, problems }: Payload): string {
  if (changeSet === null) throw new Error(JSON.stringify(problems));
  return changeSet.id;
}

async function load(section: string, id: string) {
  const { record } = await desk.server.desk(
    'query($section: RecordSection!, $id: ID!) { record(section: $section, id: $id) { revision record } }',
    { section, id },
  );
  return record;
}

const group = (id: string, name: string) => ({ put: { record: { group: { id, name } } } });

/** Focuses a field by its label, and types. */
async function fill(page: Page, label: string | RegExp, text: string): Promise<void> {
  await page.getByLabel(label).first().focus();
  await page.keyboard.type(text);
}

async function waitUntilSaved(page: Page): Promise<void> {
  await page.getByText('All edits are saved.').waitFor({ timeout: 20_000 });
}

describe('each view', () => {
  test('renders without errors and without accessibility violations, also on a phone in dark mode', async () => {
    const changed = await load('INCIDENTS', 'incident:outage');
    const record = { incident: { ...changed?.record, name: 'Blackout' } };
    const open = await draft([
      { put: { ifRevision: changed?.revision, record } },
      group('group:seen', 'Seen'),
      { retract: { section: 'GROUPS', id: 'group:bear', reason: 'not a group' } },
    ]);
    const paths = [
      '/desk',
      `/desk/review/${open}`,
      '/desk/review/change-set:none',
      '/desk/records',
      '/desk/records/agencies?q=unit',
      '/desk/records/agencies/new',
      '/desk/records/statements/statement:aa-accuses',
      '/desk/records/votes/initiative:new-norms',
      '/desk/records/statements/statement:aa-accuses?history',
      '/desk/records/nothing/state:aa',
      '/desk/people',
      '/desk/tasks',
      '/desk/agreement',
    ];
    for (const path of paths) {
      for (const options of [
        {},
        { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const,
      ]) {
        const { page, faults } = await desk.open(path, options);
        expect(await findBarriers(page), path).toEqual([]);
        expect(faults, path).toEqual([]);
        if ('viewport' in options) {
          const width = await page.evaluate('document.documentElement.scrollWidth');
          expect(width, path).toBeLessThanOrEqual(390);
        }
        await page.context().close();
      }
    }
  }, 120_000);
});

describe('the queue', () => {
  test('is worked by keyboard: j and k move, Enter opens', async () => {
    await draft([group('group:first', 'First')], { title: 'The first draft' });
    await draft([group('group:second', 'Second')], { title: 'The second draft' });
    const { page } = await desk.open('/desk');

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('The first draft');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'The second draft', level: 1 }).waitFor();
    await page.context().close();
  });

  test('pages through more than twenty drafts, by URL', async () => {
    for (let count = 0; count < 21; count += 1) {
      await draft([group(`group:many-${String(count)}`, 'Many')], {
        title: `Many ${String(count)}`,
      });
    }
    const { page } = await desk.open('/desk');

    await page.getByRole('link', { name: 'Next page →' }).first().click();
    await soon(() => Promise.resolve(page.url())).toContain('draftsAfter=');
    await page.reload();
    await settleView(page);

    expect(await page.getByRole('link', { name: 'Many 0', exact: true }).count()).toBe(1);
    await page.context().close();
  });

  test('loads a proposed change set as a draft, and says what is wrong with a file', async () => {
    const { page } = await desk.open('/desk');
    const loaded = await load('INCIDENTS', 'incident:wave');
    const file = {
      format: 'demarche-change-set/1',
      title: 'Correct incident:wave',
      reason: 'It has another name.',
      about: { section: 'INCIDENTS', id: 'incident:wave' },
      changes: [
        {
          put: {
            ifRevision: loaded?.revision,
            record: { incident: { ...loaded?.record, name: 'Second wave' } },
          },
        },
      ],
    };
    await page.getByText('Load a proposed change set').click();
    const text = page.getByLabel('Or its text');

    await text.fill('{"format": "another"}');
    await page.getByRole('button', { name: 'Load as a draft' }).click();
    await page.getByText('This is not a proposed change set').waitFor();
    await text.fill(JSON.stringify({ ...file, changes: [{ put: { record: { moon: {} } } }] }));
    await page.getByRole('button', { name: 'Load as a draft' }).click();
    await page.getByText('moon').last().waitFor();
    await text.fill(JSON.stringify(file));
    await page.getByRole('button', { name: 'Load as a draft' }).click();

    await page.getByRole('heading', { name: 'Correct incident:wave', level: 1 }).waitFor();
    expect(await page.locator('.comparison').innerText()).toContain('Second');
    expect((await load('INCIDENTS', 'incident:wave'))?.record['name']).toBe('Wave');
    await page.context().close();
  });

  test('a proposal without a copy of the record begins with its current state', async () => {
    const { page } = await desk.open('/desk');
    const file = {
      format: 'demarche-change-set/1',
      title: 'Correct publisher:gazette',
      reason: 'It moved.',
      about: { section: 'PUBLISHERS', id: 'publisher:gazette' },
      changes: [],
    };

    await page.getByText('Load a proposed change set').click();
    await page.getByLabel('File').setInputFiles({
      name: 'p.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });

    await page.getByRole('link', { name: 'Edit' }).click();
    expect(await page.getByLabel(/^Name/).inputValue()).toBe('Gazette');
    await page.context().close();
  });
});

describe('the review', () => {
  test('shows what changes, before and after, and the version that it leads to', async () => {
    const loaded = await load('STATEMENTS', 'statement:aa-accuses');
    const record = { ...loaded?.record, summary: 'Aland accuses Beland of it.' };
    const { effect, ...saved } = await save([
      { put: { ifRevision: loaded?.revision, record: { statement: record } } },
    ]);
    const { page } = await desk.open(`/desk/review/${idOf({ effect, ...saved })}`);

    const row = page.locator('.comparison [role=row]').nth(1);
    expect(await row.innerText()).toContain('Summary');
    expect(await row.locator('ins').innerText()).toBe('Beland of it.');
    expect(await page.getByText(effect?.versionAfter ?? 'none').count()).toBe(1);
    const counts = await page.locator('table.effect tbody tr').allInnerTexts();
    expect(counts).toEqual(['Statement\t2\t2\t1 changed']);
    await page.context().close();
  });

  test('on a phone a change set is submitted, approved with a comment, and accepted', async () => {
    const id = await draft([group('group:phone', 'Phone')], { title: 'By phone' });
    const { page } = await desk.open(`/desk/review/${id}`, {
      viewport: { width: 390, height: 844 },
    });

    await page.keyboard.press('d');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await fill(page, 'Comment for the author', 'Read both pages.');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('approved it').waitFor();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Accepted. Readers see the change.').waitFor();

    expect((await load('GROUPS', 'group:phone'))?.record['name']).toBe('Phone');
    expect(await page.getByText('Read both pages.').count()).toBe(1);
    await page.context().close();
  });

  test('requested changes make it a draft again; it can be withdrawn', async () => {
    const id = await draft([group('group:no', 'No')]);
    await desk.server.desk(mutations.submitChangeSet, { key: randomUUID(), id });
    const { page } = await desk.open(`/desk/review/${id}`);

    await fill(page, 'Comment for the author', 'Another name, please.');
    await page.getByRole('button', { name: 'Request changes' }).click();
    await page.getByText('requested changes').waitFor();
    await page.getByRole('button', { name: 'Withdraw' }).click();

    await page.getByText('It was withdrawn. It is kept for reference.').waitFor();
    await page.context().close();
  });

  test('an error blocks it, and is told with its remedy', async () => {
    const id = await draft([
      { put: { record: { agency: { id: 'agency:none', name: 'None', partOf: 'state:none' } } } },
    ]);
    const { page } = await desk.open(`/desk/review/${id}`);

    expect(await page.locator('.problem-list li.is-error').count()).toBeGreaterThan(0);
    expect(await page.getByText('An error blocks it').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Accept' }).count()).toBe(0);
    await page.context().close();
  });

  test('a conflict is decided value by value; what the other changed besides is kept', async () => {
    const loaded = await load('INCIDENTS', 'incident:outage');
    const put = (more: object) => ({
      put: { ifRevision: loaded?.revision, record: { incident: { ...loaded?.record, ...more } } },
    });
    const mine = await draft([put({ name: 'My name', kind: 'PATTERN' })], { title: 'Mine' });
    await accept(await draft([put({ name: 'Their name', kind: 'CAMPAIGN', note: 'Their note' })]));
    const { page } = await desk.open(`/desk/review/${mine}`);

    const conflicts = page.getByRole('group', { name: 'Values in conflict' });
    expect(await conflicts.count()).toBe(2);
    await conflicts.filter({ hasText: 'My name' }).getByLabel('Yours').check();
    await conflicts.filter({ hasText: 'pattern' }).getByLabel('Theirs').check();
    await page.getByRole('button', { name: 'Save the decisions' }).click();
    await soon(() => conflicts.count()).toBe(0);
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Accepted. Readers see the change.').waitFor();

    expect((await load('INCIDENTS', 'incident:outage'))?.record).toMatchObject({
      name: 'My name',
      kind: 'CAMPAIGN',
      note: 'Their note',
    });
    await page.context().close();
  });
});

describe('on a phone', () => {
  const viewport = { width: 390, height: 844 };

  test('the sections of the records, and the other records of a draft, can be reached', async () => {
    const id = await draft([group('group:one-of-two', 'One'), group('group:two-of-two', 'Two')]);
    const records = await desk.open('/desk/records', { viewport });
    const form = await desk.open(`/desk/records/groups/new?draft=${id}&change=0`, { viewport });

    await records.page.getByRole('link', { name: 'Agencies' }).click();
    await records.page.getByRole('heading', { name: 'Agencies' }).waitFor();
    await form.page.getByRole('link', { name: 'Two' }).click();
    await soon(() => Promise.resolve(form.page.url())).toContain('change=1');

    for (const { page } of [records, form]) await page.context().close();
  });

  test('the open menu fits the width', async () => {
    const { page } = await desk.open('/desk', { viewport });

    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = await page.getByRole('button', { name: 'Menu' }).boundingBox();

    // Its right edge is the edge of the content.
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeGreaterThan(370);
    await page.context().close();
  });
});

describe('the form of a record', () => {
  test('a new agency by keyboard: the id is suggested, the parent found by name, problems are beside the fields', async () => {
    const { page } = await desk.open('/desk/records/agencies/new');

    await fill(page, /^Name/, 'Cyber Centre (Beland)');
    await waitUntilSaved(page);
    expect(await page.getByLabel(/^Id/).inputValue()).toBe('agency:cyber-centre-beland');
    await page.getByLabel(/^Kind/).focus();
    await page.keyboard.type('cyber');
    await page.getByText('Kind of body').waitFor();
    await fill(page, /^Part of/, 'belan');
    await page.getByRole('option', { name: 'Beland', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await fill(page, 'Reason for the change', 'Named on its page.');
    await waitUntilSaved(page);
    await page.getByText('No problems').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Accept' }).waitFor();
    await page.keyboard.press('d');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Accepted. Readers see the change.').waitFor();

    expect((await load('AGENCIES', 'agency:cyber-centre-beland'))?.record).toEqual({
      id: 'agency:cyber-centre-beland',
      name: 'Cyber Centre (Beland)',
      kind: 'CYBER_AGENCY',
      partOf: 'state:bb',
    });
    await page.context().close();
  });

  test('a problem is shown beside its field, and the list of problems leads to it', async () => {
    const { page } = await desk.open('/desk/records/documents/document:one');

    const url = page.getByLabel(/^URL/);
    await url.fill('not a url');
    await page.locator('.form-problems button').first().click();

    expect(await page.evaluate('document.activeElement.id')).toBe('field-url');
    expect(await url.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#field-url-problems p').count()).toBe(1);
    await page.context().close();
  });

  test('a position and its evidence are added to a statement, with the next free number', async () => {
    const { page } = await desk.open('/desk/records/statements/statement:bb-replies');

    await page.getByRole('button', { name: 'Add to “positions”' }).click();
    const added = page.locator('#field-positions-2-');
    await added.getByLabel(/^Kind/).selectOption('CALL');
    await added.getByLabel(/^Asserts/).fill('Calls on Aland to stop.');
    await added.getByRole('button', { name: 'Add to “evidence”' }).click();
    await added.getByLabel(/^Document/).fill('document:two');
    await added.locator('li[role=option]').first().click();
    await waitUntilSaved(page);
    await page.getByText('No problems').waitFor();
    const [, id = ''] = /draft=(change-set:\w+)/.exec(decodeURIComponent(page.url())) ?? [];
    await accept(id);

    expect((await load('STATEMENTS', 'statement:bb-replies'))?.record.positions.at(-1)).toEqual({
      id: 'position:bb-replies-3',
      kind: 'CALL',
      asserts: 'Calls on Aland to stop.',
      evidence: [{ document: 'document:two' }],
    });
    await page.context().close();
  });

  test('a record is retracted with a reason, and another joined', async () => {
    await accept(await draft([group('group:old', 'Old'), group('group:twin', 'Twin')]));
    const { page } = await desk.open('/desk/records/groups/group:old');

    await page.getByText('Retract or join this group').click();
    await page.getByRole('button', { name: 'Join it with another group' }).click();
    await page.getByLabel(/^Keeps/).fill('bear');
    await page.getByRole('option', { name: 'Bear' }).click();
    await fill(page, 'Reason, which is public', 'Two names of one group.');
    await waitUntilSaved(page);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Accepted. Readers see the change.').waitFor();
    await page.goto(`${desk.server.url}/desk/records/groups/group:twin`);
    await settleView(page);
    await page.getByText('Retract or join this group').click();
    await page.getByRole('button', { name: 'Retract it' }).click();
    await fill(page, 'Reason, which is public', 'No source names it.');
    await waitUntilSaved(page);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Accepted. Readers see the change.').waitFor();

    expect(await load('GROUPS', 'group:old')).toBeNull();
    expect(await load('GROUPS', 'group:twin')).toBeNull();
    expect((await load('GROUPS', 'group:bear'))?.record['aliases']).toContain('Old');
    await page.context().close();
  });

  test('two tabs on one draft are told, show what the other saved, and lose nothing', async () => {
    const id = await draft([group('group:tabs', 'Tabs')], { title: 'Tabs' });
    const path = `/desk/records/groups/new?draft=${id}&change=0`;
    const { page } = await desk.open(path);
    const other = await page.context().newPage();
    await other.goto(`${desk.server.url}${path}`);
    await settleView(other);

    await page.getByText('This draft is also open in another tab').waitFor();
    await fill(page, /^Note/, 'from the first tab');
    await waitUntilSaved(page);
    await soon(() => other.getByLabel(/^Note/).inputValue()).toBe('from the first tab');
    await other.getByLabel(/^Wikidata/).fill('Q42');
    await soon(() => page.getByLabel(/^Wikidata/).inputValue()).toBe('Q42');
    expect(await page.getByLabel(/^Note/).inputValue()).toBe('from the first tab');
    await page.context().close();
  });

  test('an edit that could not be saved is restored, and then at the server', async () => {
    const { page } = await desk.open('/desk/records/groups/new');
    await page.route('**/desk/graphql', (route) => route.abort());
    await fill(page, /^Name/, 'Lost');
    await page.getByText(/Your work is kept in this browser/).waitFor();
    await page.unroute('**/desk/graphql');
    await page.goto(`${desk.server.url}/desk/records/groups/new`);
    await settleView(page);

    await page.getByText(/found in this browser and is restored/).waitFor();
    expect(await page.getByLabel(/^Name/).inputValue()).toBe('Lost');
    await waitUntilSaved(page);
    await soon(() => Promise.resolve(page.url())).toContain('draft=');
    await page.context().close();
  });
});

describe('the history', () => {
  test('two revisions side by side, and the change between them reverted', async () => {
    const first = await load('STATES', 'state:aa');
    const record = { state: { ...first?.record, note: 'An island.' } };
    await accept(
      await draft([{ put: { ifRevision: first?.revision, record } }], { title: 'Add a note' }),
    );
    const { page } = await desk.open('/desk/records/states/state:aa?history');

    expect(await page.locator('table.revisions tbody tr').count()).toBe(2);
    expect(await page.locator('.comparison [role=row]').nth(1).innerText()).toContain('An island.');
    await page.getByText('Revert this change set').click();
    await fill(page, 'Reason to undo it', 'It is none.');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Revert Add a note' }).waitFor();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Accepted. Readers see the change.').waitFor();

    expect((await load('STATES', 'state:aa'))?.revision).toBe(first?.revision);
    await page.goto(`${desk.server.url}/desk/records/states/state:aa?history&from=0`);
    await settleView(page);
    await page.getByText('Both revisions are equal.').waitFor();
    await page.context().close();
  });
});

describe('tokens', () => {
  test('a token is made, shown once, works, and is revoked', async () => {
    const { page } = await desk.open('/desk/people');

    await fill(page, 'What it is for', 'my script');
    await page.keyboard.press('Enter');
    const secret = await page.locator('.secret code').innerText();
    const ask = () =>
      fetch(`${desk.server.url}/desk/session`, { headers: { authorization: `Bearer ${secret}` } });
    expect((await ask()).status).toBe(200);
    await page.reload();
    await settleView(page);
    expect(await page.getByText(secret).count()).toBe(0);
    await page.getByRole('button', { name: 'Revoke my script' }).click();
    await soon(() => page.getByText('my script', { exact: true }).count()).toBe(0);

    expect((await ask()).status).toBe(401);
    await page.context().close();
  });
});

describe('“Correct this”', () => {
  test('a reader downloads a proposal with the record, which a curator loads', async () => {
    const { page, faults } = await desk.open('/positions/position:aa-accuses-1');

    await page.getByText('Correct this').click();
    await fill(page, 'What is wrong, and what should it say?', 'It was another unit.');
    await fill(page, 'URL of the page that says so', 'https://gazette.example/three');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the proposal' }).click();
    const path = await (await downloading).path();
    await page.goto(`${desk.server.url}/desk`);
    await settleView(page);
    await page.getByText('Load a proposed change set').click();
    await page.getByLabel('File').setInputFiles(path);
    await page.getByRole('heading', { name: 'Correct statement:aa-accuses', level: 1 }).waitFor();

    expect(await page.locator('.lead').innerText()).toContain('https://gazette.example/three');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('leads to the form at the desk', async () => {
    const { page } = await desk.open('/actors/agency:aa-mfa');

    await page.getByText('Correct this').click();
    await page.getByRole('link', { name: 'edit it at the desk' }).click();

    await page.getByRole('heading', { name: /^Change the agency/ }).waitFor();
    await page.context().close();
  });
});
