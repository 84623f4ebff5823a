/** Imports at the desk in a real browser, from the upload of a table to accepted records, by keyboard. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mutations } from '../support/curated-server.js';
import { findBarriers, soon } from '../support/dashboard-page.js';
import { settleView, useDeskBrowser } from '../support/desk-browser.js';

const desk = useDeskBrowser();

const HEADERS =
  'statement_key,date,on_behalf_of,agency,form,kind,asserts,quote,quote_language,speech,accused,addressee,incident,conduct,hedge,basis,denial_form,contests,source_url,source_title,source_language,publisher,published_on,read,my_notes';

const ROWS = [
  'bb-denies-2021,2021-11-30,Beland,Beland Embassy,statement,denial,Denies the attack.,had no part in it,en,direct,,Aland,Outage,,,,categorical,evidence,https://gazette.example/three,Three,en,Gazette,2021-12-01,full,',
  'bb-denies-2021,2021-11-30,Beland,Beland Embassy,statement,call,Calls on Aland to show proof.,show your proof,en,direct,,Aland,Outage,,,,,,https://gazette.example/three,Three,en,Gazette,2021-12-01,full,check',
  'aa-accuses-2022,2022-01-10,Aland,Signals Office of Aland,report,accusation,Says that Beland caused the outage.,caused the outage,en,direct,Beland,,Outage,attack,certain,none-given,,,https://gazette.example/four,Four,en,Gazette,2022-01-11,full,',
  'aa-broken-2022,31.02.2022,Aland,,speech,condemnation,Condemns it.,,,,,Beland,,,,,,,https://gazette.example/five,Five,en,Gazette,2022-02-01,full,',
  'bb-noise-2022,2022-03-01,Beland,,speech,other,Says something else.,,,,,Aland,,,,,,,https://gazette.example/six,Six,en,Gazette,2022-03-02,full,',
];

const table = (rows: readonly string[] = ROWS): Buffer =>
  Buffer.from([HEADERS, ...rows, ''].join('\r\n'));

async function upload(page: Page, name: string, buffer: Buffer, source?: string): Promise<void> {
  await page.goto(`${desk.server.url}/desk/imports`);
  await settleView(page);
  if (source !== undefined) await page.getByLabel('Source').fill(source);
  await page.getByLabel('File').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await settleView(page);
}

/** Reads the whole table, from the step of the profile. */
async function read(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read the whole table' }).waitFor();
  await page.keyboard.press('r');
  await page.locator('[aria-current=step]', { hasText: 'Names' }).waitFor();
  await settled(page);
}

/** Waits until the rows know the decisions. */
async function settled(page: Page): Promise<void> {
  await soon(() => page.locator('.mapping-notice progress').count()).toBe(0);
  await soon(() => page.getByText('The rows follow in a moment.').count()).toBe(0);
  await settleView(page);
}

const currentName = (page: Page) => page.locator('.name-row[aria-current=true] strong').innerText();

async function load(section: string, id: string) {
  const { record } = await desk.server.desk(
    'query($section: RecordSection!, $id: ID!) { record(section: $section, id: $id) { revision record } }',
    { section, id },
  );
  return record;
}

/** Changes a record as a person does after the import. */
async function editNote(section: string, field: string, id: string, note: string): Promise<void> {
  const { desk: ask } = desk.server;
  const loaded = await load(section, id);
  const record = { [field]: { ...loaded?.record, note } };
  const changes = [{ put: { ifRevision: loaded?.revision, record } }];
  const input = { key: randomUUID(), mode: 'DRAFT', title: 'Note', reason: 'Read again.', changes };
  const { saveChangeSet } = await ask(mutations.saveChangeSet, { input });
  const accepted = await ask(mutations.acceptChangeSet, {
    key: randomUUID(),
    id: saveChangeSet.changeSet?.id,
  });
  expect(accepted.acceptChangeSet.problems).toEqual([]);
}

const fate = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'By fate' }).getByRole('link', { name });

describe('from a table to accepted records', () => {
  test('by keyboard: names decided, a row declined, the rest proposed and accepted, and taken back', async () => {
    const { page, faults } = await desk.open('/desk/imports');
    await upload(page, 'Acts of Aland.csv', table());

    // Profile: found by the columns; the first rows are shown in words.
    expect(await page.getByRole('radio', { name: /coded-acts/ }).isChecked()).toBe(true);
    await page.getByText('Not read by this profile: my_notes.').waitFor();
    const preview = page.locator('.import-row').first();
    expect(await preview.innerText()).toMatch(/Denial\s+→ Aland state:aa: Denies the attack\./i);
    expect(await preview.innerText()).toContain('rows 2 and 3');
    await read(page);

    // Names: a suggestion is refused, that is undone, and it is taken; the other is a new record.
    expect(await currentName(page)).toBe('Beland Embassy');
    await page.keyboard.press('x');
    const first = page.locator('.name-row', { hasText: 'Beland Embassy' });
    await soon(() => first.getByText('agency:bb-embassy').count()).toBe(0);
    await page.keyboard.press('u');
    await first.getByText('agency:bb-embassy').waitFor();
    await page.keyboard.press('1');
    expect(await first.locator('.standing').innerText()).toContain('agency:bb-embassy');
    expect(await currentName(page)).toBe('Signals Office of Aland');
    await page.keyboard.press('n');
    await page.getByLabel('What it is').waitFor();
    await page.getByLabel(/^Part of/).fill('Aland');
    await page.getByRole('option', { name: 'Aland' }).first().click();
    await page.getByLabel(/^Kind/).selectOption('CYBER_AGENCY');
    await page.getByRole('button', { name: 'Use this record' }).press('Enter');
    await page.getByText('Each of these names has a decision.').waitFor();
    await settled(page);

    // A decision is kept: the names are the same after a reload.
    await page.reload();
    await settleView(page);
    expect(await first.locator('.standing').innerText()).toMatch(/agency:bb-embassy.*person/s);

    // Rows: each count is a filter.
    await page.keyboard.press(']');
    await page.getByRole('heading', { name: 'Rows' }).waitFor();
    await settleView(page);
    await fate(page, 'With errors').click();
    await soon(() => Promise.resolve(page.url())).toContain('fate=INVALID');
    await settleView(page);
    expect(await page.locator('.import-row').allInnerTexts()).toEqual([
      expect.stringContaining('aa-broken-2022'),
    ]);
    expect(await page.locator('.import-row').innerText()).toMatch(/row 5, date: .*2022/s);
    await page.getByRole('link', { name: 'All rows' }).click();
    await soon(() => page.locator('.import-row').count()).toBe(4);

    // Decline one row, with a reason.
    await page.keyboard.press('/');
    await page.keyboard.type('noise');
    await soon(() => page.locator('.import-row').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await page.keyboard.type('Not about cyber affairs.');
    await page.keyboard.press('Enter');
    await page.getByText('Reason: Not about cyber affairs.').waitFor();
    await settleView(page);

    // Propose what is new, and accept it.
    await fate(page, 'New').waitFor();
    await page.getByRole('link', { name: 'All rows' }).click();
    await page.keyboard.press('p');
    await page.getByText('2 entries in 1 change set.').waitFor();
    await page.getByLabel('Why they are proposed').focus();
    await page.keyboard.type('A table of Aland, coded by hand.');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Import Acts of Aland/ }).waitFor();
    expect(await load('STATEMENTS', 'statement:bb-denies-2021')).toBeNull();
    await page.getByRole('button', { name: 'Accept 1 change set' }).press('Enter');
    await page.getByText(/accepted · Add/).waitFor();

    const denial = await load('STATEMENTS', 'statement:bb-denies-2021');
    expect(denial?.record.positions).toHaveLength(2);
    expect((await load('AGENCIES', 'agency:signals-office-of-aland'))?.record['partOf']).toBe(
      'state:aa',
    );

    // Report: each row of the table with what became of it.
    await page.keyboard.press(']');
    await page.getByRole('heading', { name: 'Report' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the report (CSV)' }).press('Enter'),
    ]);
    const report = await readFile(await download.path(), 'utf8');
    const fates = report
      .split('\r\n')
      .flatMap((line) => /^(\d+),([^,]+),([A-Z]+)/.exec(line) ?? []);
    expect(fates.filter((_, index) => index % 4 !== 0).join(' ')).toBe(
      '2 bb-denies-2021 ACCEPTED 3 bb-denies-2021 ACCEPTED 4 aa-accuses-2022 ACCEPTED 5 aa-broken-2022 INVALID 6 bb-noise-2022 DECLINED',
    );

    // The same table again proposes nothing.
    await upload(page, 'Again.csv', table(), 'acts-of-aland');
    await read(page);
    await page.keyboard.press(']');
    await fate(page, 'Unchanged').waitFor();
    expect(await fate(page, 'New').count()).toBe(0);
    expect(await fate(page, 'Declined').innerText()).toBe('Declined 1');

    // Take the first import back: what was edited since stays, and is listed.
    await editNote('AGENCIES', 'agency', 'agency:signals-office-of-aland', 'Seen elsewhere too.');
    await page.goto(`${desk.server.url}/desk/imports`);
    await page.getByRole('link', { name: 'Acts of Aland.csv' }).press('Enter');
    await page.getByRole('heading', { name: 'Report' }).waitFor();
    await page.getByRole('button', { name: 'Take back …' }).press('Enter');
    await page.keyboard.type('Coded from the wrong page.');
    await page.keyboard.press('Enter');
    const undone = page.getByRole('status').filter({ hasText: 'Edited since' });
    await undone.waitFor();
    expect(await undone.innerText()).toContain('agency:signals-office-of-aland: Note');
    await undone.getByRole('link', { name: 'review and accept it' }).press('Enter');
    await page.getByRole('button', { name: 'Accept', exact: true }).press('Enter');
    await page.getByText('Accepted. Readers see the change.').waitFor();

    expect(await load('STATEMENTS', 'statement:bb-denies-2021')).toBeNull();
    expect(await load('AGENCIES', 'agency:signals-office-of-aland')).not.toBeNull();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 180_000);
});

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.locator('h1').click();
  await page.keyboard.press('Control+v');
}

describe('an upload', () => {
  test('by pasting cells of a spreadsheet', async () => {
    const { page } = await desk.open('/desk/imports');
    const cells = [HEADERS, ...ROWS].map((line) => line.replaceAll(',', '\t')).join('\n');
    await paste(page, cells);

    await page.getByRole('heading', { name: 'pasted.tsv', level: 1 }).waitFor();
    await page.locator('.import-row').first().waitFor();
    await page.context().close();
  });

  test('by dropping a file', async () => {
    const { page } = await desk.open('/desk/imports');
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(table().toString())}], 'dropped.csv'));
      const zone = document.querySelector('.drop-zone');
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    })()`);

    await page.getByRole('heading', { name: 'dropped.csv', level: 1 }).waitFor();
    await page.context().close();
  });

  test('of what is no table is refused, and says why', async () => {
    const { page } = await desk.open('/desk/imports');
    const buffer = Buffer.from('a,a\r\n1,2\r\n');
    await page
      .getByLabel('File')
      .setInputFiles({ name: 'twice.csv', mimeType: 'text/csv', buffer });
    await soon(() => page.locator('.drop-zone [role=alert]').innerText()).toMatch(/same header|a/);
    expect(new URL(page.url()).pathname).toBe('/desk/imports');

    await paste(page, '/home/ann/acts.csv');
    await page.getByText(/demarche import \/home\/ann\/acts\.csv/).waitFor();
    await page.context().close();
  });
});

describe('each step', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;

  test('has no serious finding of axe, and fits a phone', async () => {
    const { page } = await desk.open('/desk/imports');
    await upload(page, 'steps.csv', table());
    await read(page);
    const { pathname } = new URL(page.url());
    await page.context().close();
    const steps = ['file', 'profile', 'names', 'rows', 'propose', 'report'];
    const paths = [
      '/desk',
      '/desk/imports',
      '/desk/imports/import:none',
      ...steps.map((step) => `${pathname}?step=${step}`),
    ];
    for (const path of paths) {
      for (const options of [{}, PHONE]) {
        const { page: view, faults } = await desk.open(path, options);
        if (path.endsWith('rows')) {
          await view.keyboard.press('j');
          await view.keyboard.press('o');
          await view.keyboard.press('d');
        }
        if (path.endsWith('names')) await view.keyboard.press('e');
        expect(await findBarriers(view), path).toEqual([]);
        expect(faults, path).toEqual([]);
        if ('viewport' in options) {
          const width = await view.evaluate('document.documentElement.scrollWidth');
          expect(width, path).toBeLessThanOrEqual(390);
        }
        await view.context().close();
      }
    }
  }, 180_000);

  test('is found again: the queue has the import, and the step that waits', async () => {
    const { page } = await desk.open('/desk/imports');
    await upload(page, 'found.csv', table());
    await read(page);
    await page.goto(`${desk.server.url}/desk`);
    await page.getByRole('link', { name: 'found.csv' }).press('Enter');
    await page.locator('[aria-current=step]').waitFor();
    // The names of an earlier table may be decided already.
    expect(await page.locator('[aria-current=step]').innerText()).toMatch(/^(Names|Rows)/);
    expect(new URL(page.url()).pathname).toMatch(/^\/desk\/imports\/import:/);
    await page.context().close();
  });
});
