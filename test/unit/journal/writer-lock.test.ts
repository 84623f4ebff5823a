import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalUnavailableError } from '../../../src/domain/errors.js';
import { Journal } from '../../../src/journal/journal.js';
import { createJournalFolder, numberedEntry, removeFolder } from '../../support/journal-folder.js';

let folder: string;

beforeEach(() => {
  folder = createJournalFolder();
});
afterEach(() => {
  removeFolder(folder);
});

const listLocks = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.lock'));
const lockPath = (): string => join(folder, listLocks()[0] ?? 'none');

/** Leaves the lock that this process would write, with changes. */
async function leaveLock(change: Readonly<Record<string, unknown>>): Promise<void> {
  const journal = await Journal.open(folder);
  const lock = JSON.parse(readFileSync(lockPath(), 'utf8')) as Record<string, unknown>;
  await journal.close();
  writeFileSync(lockPath(), `${JSON.stringify({ ...lock, program: 'another', ...change })}\n`);
}

function makeOld(): void {
  const before = Date.now() / 1_000 - 60;
  utimesSync(lockPath(), before, before);
}

/** Opens the journal and writes to it. */
async function tryToWrite(): Promise<void> {
  const journal = await Journal.open(folder);
  await journal.append(numberedEntry(1));
  await journal.close();
}

function pidOfDeadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('the lock', () => {
  it('refuses a second writer in one line', async () => {
    const journal = await Journal.open(folder);

    const second = Journal.open(folder);
    await expect(second).rejects.toThrow(JournalUnavailableError);
    await expect(second).rejects.toThrow(
      `The journal in ${folder} is in use by process ${String(process.pid)} on host ${hostname()}.`,
    );

    await journal.close();
    await tryToWrite();
  });

  it.each([
    ['there was none', () => Promise.resolve()],
    ['a dead process left one', () => leaveLock({ pid: pidOfDeadProcess() })],
  ])('is given to one of many that open at once if %s', async (_, prepare) => {
    await prepare();
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () => Journal.open(folder)),
    );

    const journals = results.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    expect(journals).toHaveLength(1);
    await journals[0]!.close();
  });

  it('is rewritten regularly, so that other hosts see that its process is alive', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const journal = await Journal.open(folder);
      makeOld();
      vi.advanceTimersByTime(5_000);
      await vi.waitFor(() => {
        expect(Date.now() - statSync(lockPath()).mtimeMs).toBeLessThan(30_000);
      });
      await journal.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it('is one file, however often the journal is opened', async () => {
    for (let time = 0; time < 4; time += 1) await tryToWrite();

    expect(listLocks()).toHaveLength(1);
  });

  it('is released if opening fails', async () => {
    writeFileSync(join(folder, '000001.jsonl'), 'not a journal\n');
    await expect(Journal.open(folder)).rejects.toThrow('000001.jsonl:1');
    rmSync(join(folder, '000001.jsonl'));

    await tryToWrite();
  });
});

describe('a lock left behind', () => {
  it('by a dead process is taken over', async () => {
    await leaveLock({ pid: pidOfDeadProcess() });

    await tryToWrite();
  });

  it.skipIf(process.platform !== 'linux')(
    'by a dead process whose id another process has now is taken over',
    async () => {
      await leaveLock({ pid: process.ppid, processStart: 'an earlier boot/1' });

      await tryToWrite();
    },
  );

  it.each([
    ['by a process on another host', { host: 'elsewhere' }, 'process 7 on host elsewhere'],
    ['by a process in another container', { pidNamespace: 'pid:[1]' }, 'process 7 on host'],
    [
      'where the system does not report start times',
      { pid: process.pid, processStart: '' },
      'process',
    ],
  ])('%s is respected until it is silent', async (_, change, holder) => {
    await leaveLock({ pid: 7, ...change });
    await expect(Journal.open(folder)).rejects.toThrow(
      new RegExp(`in use by ${holder}.*If that process is gone, try again in 30 seconds\\.$`),
    );

    makeOld();

    await tryToWrite();
  });

  it.each(['', '{"pid":', 'null\n', '{"pid":"1"}\n'])(
    'with the invalid content %j is respected until it is old',
    async (text) => {
      await tryToWrite();
      writeFileSync(lockPath(), text);
      await expect(Journal.open(folder)).rejects.toThrow('is in use by another process.');

      makeOld();

      await tryToWrite();
    },
  );
});

it('a writer whose lock was deleted and taken over writes nothing more', async () => {
  const journal = await Journal.open(folder);
  await journal.append(numberedEntry(1));
  rmSync(lockPath());
  const other = await Journal.open(folder);

  await expect(journal.append(numberedEntry(2))).rejects.toThrow(
    `The journal in ${folder} accepts no more lines: its lock is gone, or another process has taken it.`,
  );

  await journal.close();
  await expect(Journal.open(folder)).rejects.toThrow('is in use by');
  expect((await other.append(numberedEntry(3))).seq).toBe(2);
  await other.close();
});
