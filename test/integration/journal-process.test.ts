/**
 * The journal and the processes that write it: what was acknowledged survives kill -9 and a full
 * disk, and one process writes at a time.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalUnavailableError } from '../../src/domain/errors.js';
import { Journal } from '../../src/journal/journal.js';
import type { JournalLine } from '../../src/journal/journal-line.js';
import { readJournal } from '../../src/journal/read-journal.js';
import { verifyJournal } from '../../src/journal/survey-journal.js';
import {
  collect,
  createJournalFolder,
  listFiles,
  removeFolder,
} from '../support/journal-folder.js';

const WRITER = fileURLToPath(new URL('../support/write-journal.mjs', import.meta.url));
const KILLS = 50;
/** Takes about ten seconds by itself; other tests may use the machine meanwhile. */
const KILLS_TIMEOUT_MS = 300_000;

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = createJournalFolder();
});
afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
  removeFolder(folder);
});

interface Writer {
  readonly child: ChildProcess;
  /** Keys of acknowledged lines. */
  readonly acknowledged: string[];
  /** Resolves once all that the process printed was read. */
  readonly closed: Promise<unknown>;
}

/** Resolves once the process has acknowledged so many lines. */
async function startWriter(prefix: string, lines: number): Promise<Writer> {
  const child = spawn(process.execPath, [WRITER, folder, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const printed = createInterface({ input: child.stdout });
  const closed = once(printed, 'close');
  const acknowledged: string[] = [];
  await new Promise<void>((resolve, reject) => {
    let isOpen = false;
    printed.on('line', (line) => {
      if (line === 'open') isOpen = true;
      else acknowledged.push(line);
      if (isOpen && acknowledged.length >= lines) resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`The writer ended with code ${String(code)}.`));
    });
  });
  return { child, acknowledged, closed };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** A line that is whole says what its writer gave it, or was redacted. */
function isWhole({ body, key, kind }: JournalLine): boolean {
  if (body === undefined) return true;
  if (kind === 'REDACT') return key.endsWith('-redaction');
  return typeof body === 'object' && body !== null && 'key' in body && body['key'] === key;
}

describe('kill -9', () => {
  it(
    `during writes, ${String(KILLS)} times: each acknowledged line is there, and no half one`,
    async () => {
      const acknowledged: string[] = [];
      for (let round = 0; round < KILLS; round += 1) {
        // Some are killed while they open, some after they have written for a while.
        const writer = await startWriter(`r${String(round)}`, (round * 7) % 40);
        await kill(writer.child);
        await writer.closed;
        acknowledged.push(...writer.acknowledged);

        const lines = await collect(readJournal(folder));
        const keys = new Set(lines.map(({ key }) => key));
        expect(acknowledged.filter((key) => !keys.has(key))).toEqual([]);
        expect(keys.size).toBe(lines.length);
        expect(lines.filter((line) => !isWhole(line))).toEqual([]);
      }

      expect(acknowledged.length).toBeGreaterThan(KILLS * 10);
      expect(listFiles(folder).length).toBeGreaterThan(3);
      const journal = await Journal.open(folder);
      expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
      const redacted = (await collect(journal.lines())).filter(({ kind }) => kind === 'REDACT');
      expect(redacted.length).toBeGreaterThan(0);
      await journal.close();
    },
    KILLS_TIMEOUT_MS,
  );
});

describe('a second process', () => {
  it('is refused in one line that names the first, both ways', async () => {
    const { child } = await startWriter('a', 1);

    const second = spawnSync(process.execPath, [WRITER, folder, 'b'], { encoding: 'utf8' });

    const line = `The journal in ${folder} is in use by process ${String(child.pid)} on host ${hostname()}.`;
    expect(second).toMatchObject({ status: 1, stdout: '', stderr: `${line}\n` });
    await expect(Journal.open(folder)).rejects.toThrow(JournalUnavailableError);
    await expect(Journal.open(folder)).rejects.toThrow(line);
    const before = (await verifyJournal(folder)).head.seq;
    await kill(child);
    const { head, faults } = await verifyJournal(folder);
    expect(faults).toEqual([]);
    expect(head.seq).toBeGreaterThanOrEqual(before);
    expect((await collect(readJournal(folder))).some(({ key }) => key.startsWith('b'))).toBe(false);
  });
});

// The shell's limit on the size of files makes a real disk refuse the rest of a write.
it.skipIf(process.platform === 'win32')(
  'a file that may not grow takes no half line, and its writer is told',
  async () => {
    const kilobytes = 10;
    const writer = spawnSync(
      'bash',
      [
        '-c',
        `ulimit -f ${String(kilobytes)} && exec "$0" "$@"`,
        process.execPath,
        WRITER,
        folder,
        'a',
      ],
      { encoding: 'utf8' },
    );

    expect(writer.status).toBe(1);
    expect(writer.stderr).toMatch(
      /^The journal in .* cannot be written: EFBIG: .*\. Free space on its disk\.\n$/,
    );
    const { head, faults } = await verifyJournal(folder);
    expect(faults).toEqual([]);
    const acknowledged = writer.stdout.split('\n').filter((line) => line.startsWith('a-'));
    expect(acknowledged.length).toBeGreaterThan(5);
    const keys = (await collect(readJournal(folder))).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(acknowledged));

    const journal = await Journal.open(folder, {
      onRepair: (line) => {
        throw new Error(line);
      },
    });
    const body = 'x'.repeat(kilobytes * 1_024);
    expect((await journal.append({ kind: 'ACCEPT', by: 'b', key: 'b', body })).seq).toBe(
      head.seq + 1,
    );
    await journal.close();
  },
);
