/**
 * Journals whose files were truncated, changed or lost.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalError, type JournalFault } from '../../../src/domain/errors.js';
import { Journal } from '../../../src/journal/journal.js';
import { readJournal } from '../../../src/journal/read-journal.js';
import { verifyJournal } from '../../../src/journal/survey-journal.js';
import {
  appendNumbered,
  collect,
  createJournalFolder,
  listFiles,
  numberedEntry,
  removeFolder,
} from '../../support/journal-folder.js';

const SEGMENT = '000001.jsonl';
const NEWLINE = 0x0a;

let folder: string;

beforeEach(async () => {
  folder = createJournalFolder();
  const journal = await Journal.open(folder);
  await appendNumbered(journal, 1, 3);
  await journal.append({ ...numberedEntry(4), body: { text: 'Ünïcode \ufffd \n 外交' } });
  await appendNumbered(journal, 5, 5);
  await journal.close();
});
afterEach(() => {
  removeFolder(folder);
});

const segmentPath = (name = SEGMENT): string => join(folder, name);
const readSegment = (): Buffer => readFileSync(segmentPath());
const readTexts = (): string[] => readFileSync(segmentPath(), 'utf8').trimEnd().split('\n');
const writeTexts = (lines: readonly string[]): void => {
  writeFileSync(segmentPath(), lines.map((line) => `${line}\n`).join(''));
};

/** Number of newlines before a byte. */
function countLines(bytes: Buffer, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === NEWLINE).length;
}

/** The faults that opening reports; reading and verifying must report the same. */
async function findFaults(): Promise<readonly JournalFault[]> {
  const before = listFiles(folder);
  const error: unknown = await Journal.open(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(JournalError);
  const { faults } = error as JournalError;
  expect((await verifyJournal(folder)).faults).toEqual(faults);
  expect(listFiles(folder)).toEqual(before);
  return faults;
}

describe('a journal truncated anywhere', () => {
  it('opens with the complete lines, keeps the rest in a separate file, and continues', async () => {
    const bytes = readSegment();
    const lines = await collect(readJournal(folder));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (size) => {
        removeFolder(folder);
        await Journal.open(folder).then((journal) => journal.close());
        writeFileSync(segmentPath(), bytes.subarray(0, size));
        const whole = countLines(bytes, size);
        const rest = bytes
          .subarray(0, size)
          .subarray(bytes.subarray(0, size).lastIndexOf(NEWLINE) + 1);
        const repairs: string[] = [];

        const journal = await Journal.open(folder, {
          now: () => new Date('2030-01-02T03:04:05.678Z'),
          onRepair: (line) => repairs.push(line),
        });
        const kept = await collect(journal.lines());
        await journal.append(numberedEntry(100));
        await journal.close();

        expect(kept).toEqual(lines.slice(0, whole));
        const cutFile = `${SEGMENT}.cut-20300102T030405678Z`;
        if (rest.length > 0) {
          expect(repairs).toEqual([
            `The last write to the journal in ${folder} was incomplete: ${SEGMENT} was truncated after ` +
              `line ${String(whole)}. The ${String(rest.length)} bytes after it are in ${cutFile}.`,
          ]);
          expect(readFileSync(join(folder, cutFile))).toEqual(rest);
        } else {
          expect(repairs).toEqual([]);
          expect(listFiles(folder)).toEqual([SEGMENT]);
        }
        expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
        expect(journal.head.seq).toBe(whole + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('reports a missing end that only a redacted line reveals', async () => {
    const journal = await Journal.open(folder);
    await journal.redact(2, { by: 'heron', key: 'r', reason: 'names a person' });
    await journal.close();
    writeTexts(readTexts().slice(0, -1));

    const faults = await findFaults();

    expect(faults).toMatchObject([{ file: SEGMENT, line: 2, seq: 2 }]);
    expect(faults[0]?.problem).toBe('The line has no body, and no REDACT entry names it.');
  });

  it('is damaged if a segment other than the last was truncated', async () => {
    copyFileSync(segmentPath(), segmentPath('000002.jsonl'));
    writeFileSync(segmentPath(), readSegment().subarray(0, -10));

    const [fault] = await findFaults();

    expect(fault).toMatchObject({ file: SEGMENT, line: 5, seq: 5 });
  });
});

describe('a changed byte', () => {
  it('anywhere is reported with its file and line, and nothing is opened or written', async () => {
    const journal = await Journal.open(folder);
    await journal.redact(2, { by: 'heron', key: 'r', reason: 'names a person' });
    await appendNumbered(journal, 7, 7);
    await journal.close();
    const bytes = readSegment();
    // The last line is complete only with its newline; without it, the line is truncated.
    const offsets = fc.nat(bytes.length - 2);
    await fc.assert(
      fc.asyncProperty(offsets, fc.integer({ min: 1, max: 255 }), async (offset, flip) => {
        const changed = Buffer.from(bytes);
        changed[offset] = (bytes[offset] ?? 0) ^ flip;
        writeFileSync(segmentPath(), changed);
        const line = countLines(bytes, offset) + 1;

        const faults = await findFaults();

        expect(faults[0]).toMatchObject({ file: SEGMENT, line, seq: line });
        await expect(collect(readJournal(folder))).rejects.toThrow(
          `${SEGMENT}:${String(line)} seq ${String(line)}: `,
        );
        expect(readSegment()).toEqual(changed);
      }),
      { numRuns: 150 },
    );
  });

  it('in a character that stays undecodable is detected', async () => {
    const bytes = readSegment();
    const offset = bytes.indexOf(Buffer.from('\ufffd'));
    bytes[offset + 2] = 0xff;
    writeFileSync(segmentPath(), bytes);

    expect(await findFaults()).toMatchObject([{ line: 4, problem: 'The line is not UTF-8.' }]);
  });

  it('in each of two lines is reported once each', async () => {
    const lines = readTexts();
    lines[1] = lines[1]!.replace('crane', 'crank');
    lines[3] = lines[3]!.replace('code', 'cody');
    writeTexts(lines);

    const faults = await findFaults();

    expect(faults).toMatchObject([
      { line: 2, problem: 'The line was changed: its fields do not match its hash.' },
      { line: 4, problem: 'The line was changed: its body does not match bodySha256.' },
    ]);
    for (const { remedy } of faults) expect(remedy).toMatch(/^Restore the file from a backup/);
  });
});

describe('lines', () => {
  it.each<[string, (lines: string[]) => string[], number]>([
    ['missing in the middle', (lines) => lines.toSpliced(2, 1), 3],
    ['out of order', (lines) => lines.toSpliced(1, 2, lines[2]!, lines[1]!), 2],
    ['twice', (lines) => lines.toSpliced(2, 0, lines[1]!), 3],
    ['empty', (lines) => lines.toSpliced(2, 0, ''), 3],
    ['with spaces added', (lines) => lines.with(2, lines[2]!.replace(',', ', ')), 3],
    ['with keys added', (lines) => lines.with(2, lines[2]!.replace(/\}$/, ',"more":1}')), 3],
    ['of another kind', (lines) => lines.with(2, lines[2]!.replace('ACCEPT', 'ACCEPTED')), 3],
    ['that are not an object', (lines) => lines.with(2, '17'), 3],
    ['with Windows line endings', (lines) => lines.map((line) => `${line}\r`), 1],
  ])('%s are reported', async (_, change, line) => {
    writeTexts(change(readTexts()));

    const [fault] = await findFaults();

    expect(fault).toMatchObject({ file: SEGMENT, line });
  });

  it('of another journal are reported, though each is valid by itself', async () => {
    const other = createJournalFolder();
    const journal = await Journal.open(other);
    for (let number = 1; number <= 5; number += 1) await journal.append(numberedEntry(10 + number));
    await journal.close();
    const theirs = readFileSync(join(other, SEGMENT), 'utf8').trimEnd().split('\n');
    removeFolder(other);
    writeTexts([...readTexts().slice(0, 3), ...theirs.slice(3)]);

    const [fault] = await findFaults();

    expect(fault?.line).toBe(4);
    expect(fault?.problem).toMatch(/^prev is not the hash of the previous line/);
  });
});

it('a missing segment is detected', async () => {
  const journal = await Journal.open(folder, { maxSegmentBytes: 1 });
  await journal.append({ kind: 'CHECKPOINT', by: 'crane', key: 'c1', body: {} });
  await journal.append({ kind: 'CHECKPOINT', by: 'crane', key: 'c2', body: {} });
  await journal.append(numberedEntry(8));
  await journal.close();
  rmSync(segmentPath('000002.jsonl'));

  expect(await findFaults()).toMatchObject([{ file: '000003.jsonl', line: 1, seq: 7 }]);
});

it('all faults are reported, 200 of them in the message', async () => {
  writeFileSync(segmentPath(), 'x\n'.repeat(300));

  const faults = await findFaults();
  expect(faults).toHaveLength(300);
  await expect(Journal.open(folder)).rejects.toThrow('… and 100 more.');
});
