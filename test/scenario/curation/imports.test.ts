/** A table from its first reading to the record: again, changed, edited, declined and taken back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toSource } from '../../../src/curation/imports/import-service.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { revisionOf } from '../../../src/curation/revision.js';
import { DemarcheError } from '../../../src/domain/errors.js';
import {
  act,
  openMemoryImports,
  reply,
  toCsv,
  type MemoryImports,
} from '../../support/curation/memory-imports.js';
import { ann, ben, MemoryJournal } from '../../support/curation/memory-record.js';

let record: MemoryImports;
beforeEach(async () => {
  record = await openMemoryImports();
});
afterEach(() => record.close());

const rows = [act('alpha'), reply('beta', 'alpha-1'), act('gamma')];
const table = toCsv(rows);

function edit(id: string, fields: Readonly<Record<string, string>>): RequestedChange {
  const name = { section: 'statements', id } as const;
  const held = record.reader.current(name);
  if (held === undefined) throw new Error(`there is no ${id}`);
  return { op: 'put', ...name, ifRevision: revisionOf(held), record: { ...held, ...fields } };
}

describe('a table', () => {
  test('becomes part of the record, and proposes nothing when it is imported again', async () => {
    const first = await record.read(table);
    expect(await record.fates(first)).toEqual({ NEW: 3 });

    await record.acceptAll(first);

    expect(await record.fates(first)).toEqual({ ACCEPTED: 3 });
    expect(record.imports.statusOf(first)).toBe('PROPOSED');
    expect(record.reader.hasPosition('position:beta-1')).toBe(true);
    const again = await record.read(table);
    expect(await record.fates(again)).toEqual({ UNCHANGED: 3 });
    await expect(record.acceptAll(again)).rejects.toThrow('no rows that are NEW or CHANGED');
  });

  test('proposes only the difference of a changed row', async () => {
    await record.acceptAll(await record.read(table));

    const changed = await record.read(
      toCsv([...rows.slice(0, 2), act('gamma', { hedge: 'likely' })]),
    );

    expect(await record.fates(changed)).toEqual({ UNCHANGED: 2, CHANGED: 1 });
    const { groups, listed } = await record.imports.list(changed, { fates: ['CHANGED'] });
    const [entry] = listed;
    const group = entry && (await groups.read(entry.entry));
    expect(group?.records.map(({ id, changedFields }) => [id, changedFields])).toEqual([
      ['statement:gamma', ['positions[position:gamma-1].hedge']],
    ]);
    await record.acceptAll(changed);
    expect(
      JSON.stringify(record.reader.current({ section: 'statements', id: 'statement:gamma' })),
    ).toContain('"hedge":"likely"');
  });

  test('never overwrites a field that a person edited', async () => {
    await record.acceptAll(await record.read(table));
    await record.accept([
      edit('statement:gamma', { summary: 'Aland accuses Beland of an attack.' }),
    ]);

    const same = await record.read(table);
    const other = await record.read(
      toCsv([...rows.slice(0, 2), act('gamma', { asserts: 'Says more.' })]),
    );

    expect(await record.fates(same)).toEqual({ UNCHANGED: 3 });
    expect(await record.fates(other)).toEqual({ UNCHANGED: 2, CHANGED: 1 });
    await record.acceptAll(other);
    expect(record.reader.current({ section: 'statements', id: 'statement:gamma' })).toMatchObject({
      summary: 'Aland accuses Beland of an attack.',
      positions: [{ asserts: 'Says more.' }],
    });
  });

  test('keeps what the rows gave as the base, if a draft was edited before it was accepted', async () => {
    const read = await record.read(table);
    await record.imports.propose(ann, { key: 'p', id: read.id, filter: {}, reason: 'Looked at.' });
    const [set] = record.imports.changeSetsOf(read);
    if (set === undefined) throw new Error('no change set');
    const changes = set.changes.map((change) =>
      change.id === 'statement:gamma' && change.op === 'put'
        ? { ...change, record: { ...(change.record as object), summary: 'Edited.' } }
        : change,
    );
    const { id, revision: ifRevision, title, reason } = set;
    const mode = 'DRAFT' as const;
    await record.curation.save(ann, {
      key: 'e',
      id,
      ifRevision,
      mode,
      title,
      reason,
      text: null,
      changes,
    });
    await record.curation.accept(ben, 'a', id);

    const again = await record.read(
      toCsv([...rows.slice(0, 2), act('gamma', { hedge: 'likely' })]),
    );
    await record.acceptAll(again);

    expect(record.reader.current({ section: 'statements', id: 'statement:gamma' })).toMatchObject({
      summary: 'Edited.',
      positions: [{ hedge: 'likely' }],
    });
  });

  test('keeps declined rows declined until they change', async () => {
    const read = await record.read(table);
    const reason = 'The page names nobody.';
    const filter = { keys: ['gamma'] };
    await record.imports.decline(ben, { key: 'd', id: read.id, filter, reason });
    await record.acceptAll(read);

    const again = await record.read(table);
    const changed = await record.read(
      toCsv([...rows.slice(0, 2), act('gamma', { hedge: 'likely' })]),
    );

    expect(await record.fates(read)).toEqual({ ACCEPTED: 2, DECLINED: 1 });
    expect(await record.fates(again)).toEqual({ UNCHANGED: 2, DECLINED: 1 });
    expect(await record.fates(changed)).toEqual({ UNCHANGED: 2, NEW: 1 });
    const { groups, listed } = await record.imports.list(changed, filter);
    const [found] = listed;
    expect(found && (await groups.read(found.entry)).declinedBefore).toBe(reason);
  });

  test('returns its rows to what they were when the change set is withdrawn', async () => {
    const read = await record.read(table);
    await record.imports.propose(ann, { key: 'p', id: read.id, filter: {}, reason: 'Looked at.' });
    expect(await record.fates(read)).toEqual({ PROPOSED: 3 });
    const [set] = record.imports.changeSetsOf(read);

    await record.curation.withdraw(ann, 'w', set?.id ?? '');

    expect(await record.fates(read)).toEqual({ NEW: 3 });
    expect(record.imports.statusOf(read)).toBe('MAPPED');
  });

  test('counts rows that were taken out of the change set as declined', async () => {
    const read = await record.read(table);
    await record.imports.propose(ann, { key: 'p', id: read.id, filter: {}, reason: 'Looked at.' });
    const [set] = record.imports.changeSetsOf(read);
    if (set === undefined) throw new Error('no change set');
    const { id, revision: ifRevision, title, reason } = set;
    const changes = set.changes.filter((change) => !change.id.includes('gamma'));
    const mode = 'DRAFT' as const;
    await record.curation.save(ann, {
      key: 'e',
      id,
      ifRevision,
      mode,
      title,
      reason,
      text: null,
      changes,
    });
    await record.curation.accept(ben, 'a', id);

    expect(await record.fates(read)).toEqual({ ACCEPTED: 2, DECLINED: 1 });
  });
});

describe('a crash after the acceptance', () => {
  test('loses no fate: the line that accepts the change set has it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-crash-'));
    const journal = new MemoryJournal();
    const before = await openMemoryImports(undefined, { journal, folder });
    const read = await before.read(table);
    await before.acceptAll(read);
    // What the desk keeps of the change set may be older than the journal; nothing else is written.
    const lines = journal.lines.map(({ kind }) => kind);
    await before.close();

    const after = await openMemoryImports(undefined, { journal, folder });
    const found = after.imports.get(read.id);

    expect(lines).toEqual(['CHECKPOINT', 'ACCEPT']);
    expect(found && (await after.fates(found))).toEqual({ ACCEPTED: 3 });
    expect(await after.fates(await after.read(table))).toEqual({ UNCHANGED: 3 });
    await after.close();
    await rm(folder, { recursive: true });
  });
});

describe('undo', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    act(`act-${String.fromCharCode(97 + index)}`),
  );

  test('gives the version before, but for the records that were edited, which are listed', async () => {
    const versionBefore = await record.projection.version();
    const read = await record.read(toCsv(many));
    await record.acceptAll(read);
    const edited = many.slice(0, 5).map(({ statement_key: key = '' }) => `statement:${key}`);
    await record.accept(edited.map((id) => edit(id, { note: 'Looked at again.' })));

    const undo = await record.imports.undo(ben, { key: 'u', id: read.id, reason: 'Wrong table.' });
    await record.curation.accept(ben, 'a', undo.changeSet?.id ?? '');

    const statements = undo.edited.filter(({ section }) => section === 'statements');
    expect(statements.map(({ id, fields }) => [id, fields])).toEqual(
      edited.map((id) => [id, ['note']]),
    );
    expect(await record.fates(read)).toEqual({ UNDONE: 7, ACCEPTED: 5 });
    expect(record.imports.statusOf(read)).toBe('UNDONE');
    // Without the five, and the pages that they cite, it is the version before.
    await record.accept(
      undo.edited.map(({ section, id }) => ({
        op: 'retract',
        section,
        id,
        ifRevision: null,
        reason: 'For the comparison.',
      })),
    );
    expect(await record.projection.version()).toBe(versionBefore);
  });

  test('is told once, and reverting it makes the rows part of the record again', async () => {
    const read = await record.read(table);
    await record.acceptAll(read);
    const undo = () => record.imports.undo(ben, { key: 'u', id: read.id, reason: 'Wrong table.' });
    const first = await undo();
    expect((await undo()).changeSet?.id).toBe(first.changeSet?.id);
    await record.curation.accept(ben, 'a', first.changeSet?.id ?? '');
    expect(await record.fates(read)).toEqual({ UNDONE: 3 });
    expect(await record.fates(await record.read(table))).toEqual({ UNDONE: 3 });

    const reverted = await record.curation.revert(
      ben,
      'r',
      first.changeSet?.id ?? '',
      'It was right.',
    );
    await record.curation.accept(ben, 'b', reverted.changeSet?.id ?? '');

    expect(await record.fates(read)).toEqual({ ACCEPTED: 3 });
  });
});

describe('change sets of a large table', () => {
  test('have at most 200 groups, and replies come with or after what they answer', async () => {
    // Each replies to the act below it.
    const chain = Array.from({ length: 401 }, (_, index) =>
      index === 400
        ? act(`chain-${String(index)}x`)
        : reply(`chain-${String(index)}x`, `chain-${String(index + 1)}x-1`),
    );
    const read = await record.read(toCsv(chain));
    await record.imports.propose(ann, { key: 'p', id: read.id, filter: {}, reason: 'Looked at.' });
    const sets = record.imports.changeSetsOf(read);

    expect(sets.map(({ title }) => title)).toEqual([
      'Import acts.csv (1 of 3)',
      'Import acts.csv (2 of 3)',
      'Import acts.csv (3 of 3)',
    ]);
    expect(sets.map(({ imported }) => imported?.groups.length)).toEqual([200, 200, 1]);
    for (const { id } of sets) {
      const { changeSet, problems } = await record.curation.accept(ben, id, id);
      expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
      expect(changeSet?.status).toBe('ACCEPTED');
    }
  }, 60_000);

  test('leaves out rows that refer to rows that cannot be proposed, and says why', async () => {
    const read = await record.read(
      toCsv([reply('alpha', 'beta-1'), act('beta', { hedge: 'no such term' }), act('gamma')]),
    );

    expect(await record.fates(read)).toEqual({ INVALID: 2, NEW: 1 });
    const { groups, listed } = await record.imports.list(read, { keys: ['alpha'] });
    const [found] = listed;
    const faults = found && (await groups.read(found.entry)).faults;
    expect(faults?.map(({ row, code }) => [row, code])).toContainEqual([2, 'INVALID_RECORD']);
  });
});

test('a change is proposed though another draft, such as an undo, changes the same record', async () => {
  const first = await record.read(table);
  await record.acceptAll(first);
  await record.imports.undo(ann, { key: 'undo', id: first.id, reason: 'A mistake.' });

  const changed = await record.read(
    toCsv([...rows.slice(0, 2), act('gamma', { hedge: 'likely' })]),
  );
  await record.acceptAll(changed);

  expect(await record.fates(changed)).toEqual({ UNCHANGED: 2, ACCEPTED: 1 });
  expect(
    JSON.stringify(record.reader.current({ section: 'statements', id: 'statement:gamma' })),
  ).toContain('"hedge":"likely"');
});

describe('a file of several imports', () => {
  test('is not removed by a request that cannot read it while another stages it', async () => {
    const { imports, store, nextKey } = record;
    for (let attempt = 0; attempt < 20; attempt++) {
      const text = `${table}\r\n${String(attempt)}`;
      const { sha256: file } = await store.receive(Readable.from([Buffer.from(text)]));
      const stage = (name: string) =>
        imports.stage(ann, { key: nextKey(), file, name, source: 'acts' });

      const staged = await Promise.allSettled([
        stage('acts.xlsx'),
        stage('acts.csv'),
        stage('acts.xlsx'),
        stage('acts.csv'),
      ]);

      for (const each of staged) {
        if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(DemarcheError);
        else expect(await store.find(each.value.file)).toBeDefined();
      }
    }
  });
});

test('a source is made from the name of a file, whatever its accents', () => {
  expect(toSource('Étude générale (2024).xlsx')).toBe('etude-generale-2024');
});
