/**
 * A disk that is full, read-only or broken, simulated by files that fail.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalUnavailableError } from '../../../src/domain/errors.js';
import { Journal } from '../../../src/journal/journal.js';
import { readJournal } from '../../../src/journal/read-journal.js';
import type { WritableFile } from '../../../src/journal/segment-file.js';
import { verifyJournal } from '../../../src/journal/survey-journal.js';
import {
  appendNumbered,
  collect,
  createJournalFolder,
  numberedEntry,
  removeFolder,
} from '../../support/journal-folder.js';
import { createDiskFaults, openFailingFiles, type DiskFaults } from '../../support/failing-file.js';

let folder: string;
let journal: Journal;
let faults: DiskFaults;

beforeEach(async () => {
  folder = createJournalFolder();
  faults = createDiskFaults();
  journal = await Journal.open(folder, { openSegment });
});
afterEach(async () => {
  await journal.close();
  removeFolder(folder);
});

const openSegment = (path: string, flags: string): Promise<WritableFile> =>
  openFailingFiles(faults)(path, flags);

const readSeqs = async (): Promise<number[]> =>
  (await collect(readJournal(folder))).map(({ seq }) => seq);

describe('a full disk', () => {
  it.each([0, 1, 100, 300])(
    'accepts %d bytes of a line: the line is refused, and accepted once there is space',
    async (bytesLeft) => {
      await appendNumbered(journal, 1, 2);
      const head = journal.head;
      faults.bytesLeft = bytesLeft;
      await expect(journal.append(numberedEntry(3))).rejects.toThrow(
        `The journal in ${folder} cannot be written: ENOSPC: failed, write. Free space on its disk.`,
      );
      await expect(journal.append(numberedEntry(3))).rejects.toThrow(JournalUnavailableError);
      expect(journal.head).toEqual(head);
      expect(await verifyJournal(folder)).toEqual({ head, faults: [] });

      faults.bytesLeft = Infinity;
      await appendNumbered(journal, 3, 4);

      expect(await readSeqs()).toEqual([1, 2, 3, 4]);
      expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
    },
  );

  it('refuses exactly those of many callers whose lines do not fit', async () => {
    await journal.append(numberedEntry(0));
    faults.bytesLeft = 1_000;
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => journal.append(numberedEntry(index + 1))),
    );

    const kept = results.filter(({ status }) => status === 'fulfilled').length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(8);
    expect(await readSeqs()).toEqual(Array.from({ length: kept + 1 }, (_, i) => i + 1));
  });

  it('refuses a new segment', async () => {
    await journal.close();
    journal = await Journal.open(folder, { openSegment, maxSegmentBytes: 1 });
    await journal.append({ kind: 'CHECKPOINT', by: 'crane', key: 'c', body: {} });
    faults.bytesLeft = 10;
    await expect(journal.append(numberedEntry(1))).rejects.toThrow(JournalUnavailableError);

    faults.bytesLeft = Infinity;
    await journal.append(numberedEntry(1));

    expect(await readSeqs()).toEqual([1, 2]);
  });
});

it('a disk that accepts only part of each write gets the whole line', async () => {
  const small: typeof openSegment = async (path, flags) => {
    const file = await open(path, flags);
    const write = ((buffer: Buffer, offset: number, length: number, position: number) =>
      file.write(buffer, offset, Math.min(length, 7), position)) as FileHandle['write'];
    return {
      write,
      datasync: () => file.datasync(),
      truncate: (length) => file.truncate(length),
      close: () => file.close(),
    };
  };
  await journal.close();
  journal = await Journal.open(folder, { openSegment: small });

  await appendNumbered(journal, 1, 3);

  expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
  expect(journal.head.seq).toBe(3);
});

it.each(['EROFS', 'EACCES'])('a folder that became read-only (%s) is reported', async (code) => {
  await appendNumbered(journal, 1, 1);
  Object.assign(faults, { bytesLeft: 0, code });

  await expect(journal.append(numberedEntry(2))).rejects.toThrow(
    'Give this process write access to the folder.',
  );
});

describe('a disk in an unknown state', () => {
  it.each([
    ['does not confirm a write', { syncFails: true }],
    ['keeps part of a line', { bytesLeft: 50, truncateFails: true }],
    ['does not confirm the removal of a partial line', { bytesLeft: 50, syncFails: true }],
    ['neither confirms a write nor lets it be undone', { syncFails: true, truncateFails: true }],
  ])('%s: no more lines are accepted until the journal is reopened', async (_, state) => {
    await appendNumbered(journal, 1, 2);
    Object.assign(faults, state);
    const failed = journal.append(numberedEntry(3));
    const waiting = journal.append(numberedEntry(4));
    await expect(failed).rejects.toThrow(JournalUnavailableError);
    await expect(waiting).rejects.toThrow('reopen the journal');

    Object.assign(faults, { bytesLeft: Infinity, syncFails: false, truncateFails: false });
    await expect(journal.append(numberedEntry(5))).rejects.toThrow('reopen the journal');
    await journal.close();
    journal = await Journal.open(folder, { openSegment });
    // Whether or not the line was written, repeating the call results in exactly one line.
    const { seq } = await journal.append(numberedEntry(3));

    expect(seq).toBe(3);
    expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
  });

  it('cannot be opened while it does not confirm the existing lines', async () => {
    await appendNumbered(journal, 1, 1);
    await journal.close();
    faults.syncFails = true;

    await expect(Journal.open(folder, { openSegment })).rejects.toThrow(JournalUnavailableError);

    faults.syncFails = false;
    journal = await Journal.open(folder, { openSegment });
    expect(journal.head.seq).toBe(1);
  });
});

it('a folder that cannot be created is reported', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');

  await expect(Journal.open(join(file, 'journal'))).rejects.toThrow(JournalUnavailableError);
});

it('a redaction whose file cannot be written is recorded, and completed by the same call', async () => {
  await appendNumbered(journal, 1, 2);
  const redaction = { by: 'heron', key: 'r', reason: 'names a person' };
  // A folder in the place of the file to be written.
  const obstacle = join(folder, '000001.jsonl.redacting');
  mkdirSync(join(obstacle, 'inside'), { recursive: true });
  await expect(journal.redact(1, redaction)).rejects.toThrow(JournalUnavailableError);
  expect((await collect(journal.lines()))[0]!.body).toEqual({ number: 1 });
  removeFolder(obstacle);

  await journal.redact(1, redaction);
  await journal.append(numberedEntry(3));

  const lines = await collect(readJournal(folder));
  expect(lines.map(({ kind }) => kind)).toEqual(['ACCEPT', 'ACCEPT', 'REDACT', 'ACCEPT']);
  expect(lines[0]!.body).toBeUndefined();
  expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
});
