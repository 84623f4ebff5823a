import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Value } from '../../../src/cypher/statement.js';
import { InputError, JournalUnavailableError, KeyReusedError } from '../../../src/domain/errors.js';
import { EMPTY_HEAD, entryKinds } from '../../../src/journal/journal-line.js';
import { Journal, type JournalOptions } from '../../../src/journal/journal.js';
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

let folder: string;
const opened: Journal[] = [];

beforeEach(() => {
  folder = createJournalFolder();
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
  removeFolder(folder);
});

async function open(options?: JournalOptions): Promise<Journal> {
  const journal = await Journal.open(folder, options);
  opened.push(journal);
  return journal;
}

async function reopen(options?: JournalOptions): Promise<Journal> {
  for (const journal of opened.splice(0)) await journal.close();
  return open(options);
}

const readText = (name = '000001.jsonl'): string => readFileSync(join(folder, name), 'utf8');
const readLines = (fromSeq?: number) => collect(readJournal(folder, fromSeq));

describe('an empty journal', () => {
  it('has a head of zeros and writes no segment', async () => {
    const journal = await open();

    expect(journal.head).toEqual({ seq: 0, hash: '0'.repeat(64) });
    expect(listFiles(folder)).toEqual([]);
    expect(await collect(journal.lines())).toEqual([]);
    expect(await verifyJournal(folder)).toEqual({ head: EMPTY_HEAD, faults: [] });
  });

  it('can be read even if the folder does not exist', async () => {
    expect(await collect(readJournal(join(folder, 'none')))).toEqual([]);
  });

  it('creates its folder', async () => {
    const journal = await Journal.open(join(folder, 'data', 'journal'));
    await journal.append(numberedEntry(1));
    await journal.close();

    expect((await verifyJournal(join(folder, 'data', 'journal'))).head).toEqual(journal.head);
  });
});

describe('append', () => {
  it('writes one line of JSON with the keys in a fixed order', async () => {
    const journal = await open({ now: () => new Date('2026-03-01T12:00:00.000Z') });
    const body = { z: 1, a: ['ü', null, true], 1: 'one' };
    await journal.append({ kind: 'ACCEPT', by: 'crane', key: 'k1', body });

    const [line] = readText().split('\n');
    expect(Object.keys(JSON.parse(line!) as object)).toEqual(
      'seq prev at by kind key format bodySha256 hash body'.split(' '),
    );
    expect(JSON.parse(line!)).toMatchObject({
      seq: 1,
      prev: '0'.repeat(64),
      at: '2026-03-01T12:00:00.000Z',
      by: 'crane',
      kind: 'ACCEPT',
      key: 'k1',
      format: 1,
      bodySha256: '46d0e24477e521b74e90577ed2e7e56c922a24de3d3056db8d5e589846436ec8',
      body,
    });
  });

  it('chains each line to the previous one', async () => {
    const journal = await open();
    await appendNumbered(journal, 1, 3);

    const [first, second, third] = await readLines();
    expect(second!.prev).toBe(first!.hash);
    expect(third!.prev).toBe(second!.hash);
    expect(journal.head).toEqual({ seq: 3, hash: third!.hash });
  });

  it('keeps any JSON unchanged and in order, however often it is reopened', async () => {
    const entries = fc.array(
      fc.record({
        kind: fc.constantFrom(...entryKinds),
        by: fc.string({ minLength: 1, unit: 'binary' }),
        body: fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
        reopens: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(entries, async (given) => {
        removeFolder(folder);
        let journal = await reopen({ maxSegmentBytes: 300 });
        const appended = [];
        for (const [index, { kind, by, body, reopens }] of given.entries()) {
          if (reopens) journal = await reopen({ maxSegmentBytes: 300 });
          const key = `key ${String(index)}`;
          // fc.jsonValue generates JSON values.
          appended.push(await journal.append({ kind, by, key, body: body as Value }));
        }

        const expected = given.map(({ kind, by, body }, index) => ({
          seq: index + 1,
          kind,
          by,
          body: JSON.parse(JSON.stringify(body)) as unknown,
        }));
        expect(appended).toMatchObject(expected);
        expect(await readLines()).toEqual(appended);
        expect(await collect(journal.lines())).toEqual(appended);
        expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
        expect((await reopen()).head).toEqual(journal.head);
      }),
      { numRuns: 25 },
    );
  });

  it('appends entries of concurrent callers in the order of their calls', async () => {
    const journal = await open();
    const lines = await Promise.all(
      Array.from({ length: 50 }, (_, index) => journal.append(numberedEntry(index))),
    );

    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(await readLines()).toEqual(lines);
  });

  it('keeps the body as it was at the call', async () => {
    const journal = await open();
    const body = { title: 'before' };
    const appended = journal.append({ kind: 'ACCEPT', by: 'crane', key: 'k', body });
    body.title = 'after';

    expect((await appended).body).toEqual({ title: 'before' });
  });

  it.each([
    ['NaN', { by: 'crane', key: 'k', body: { n: [Number.NaN] } }],
    ['Infinity', { by: 'crane', key: 'k', body: Infinity }],
    ['no author', { by: '', key: 'k', body: {} }],
    ['an empty key', { by: 'crane', key: '', body: {} }],
    ['no body', { by: 'crane', key: 'k', body: undefined as unknown as null }],
  ])('refuses %s and continues', async (_, entry) => {
    const journal = await open();

    await expect(journal.append({ kind: 'ACCEPT', ...entry })).rejects.toThrow(InputError);

    expect((await journal.append(numberedEntry(1))).seq).toBe(1);
  });

  it('is refused once the journal is closed', async () => {
    const journal = await open();
    await journal.close();
    await journal.close();

    await expect(journal.append(numberedEntry(1))).rejects.toThrow(JournalUnavailableError);
  });
});

describe('a key', () => {
  it('returns the existing line for the same entry, even concurrently and after reopening', async () => {
    let journal = await open();
    const [first, again] = await Promise.all([
      journal.append(numberedEntry(1)),
      journal.append(numberedEntry(1)),
    ]);
    journal = await reopen();
    await journal.append(numberedEntry(2));

    expect(again).toEqual(first);
    expect(await journal.append(numberedEntry(1))).toEqual(first);
    expect(journal.head.seq).toBe(2);
  });

  it.each([{ body: { number: 2 } }, { by: 'heron' }, { kind: 'CODING' as const }])(
    'is refused with another entry: %j',
    async (change) => {
      let journal = await open();
      await journal.append(numberedEntry(1));
      await expect(journal.append({ ...numberedEntry(1), ...change })).rejects.toThrow(
        KeyReusedError,
      );
      journal = await reopen();
      await expect(journal.append({ ...numberedEntry(1), ...change })).rejects.toThrow(
        'The key "k1" was used for another entry. Use a new key.',
      );
      expect(journal.head.seq).toBe(1);
    },
  );
});

it('never dates a line before the previous one, even if the clock is set back', async () => {
  const times = ['2026-03-02T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];
  const now = () => new Date(times.shift() ?? '2026-02-01T00:00:00.000Z');
  await appendNumbered(await open({ now }), 1, 2);
  await appendNumbered(await reopen({ now }), 3, 3);

  expect((await readLines()).map(({ at }) => at)).toEqual(
    Array.from({ length: 3 }, () => '2026-03-02T00:00:00.000Z'),
  );
});

describe('segments', () => {
  const checkpoint = (key: string) => ({
    kind: 'CHECKPOINT' as const,
    by: 'crane',
    key,
    body: { release: key },
  });

  it('end with the first CHECKPOINT after they are full', async () => {
    const options = { maxSegmentBytes: 1_000 };
    let journal = await open(options);
    await journal.append(checkpoint('small'));
    expect(journal.isSegmentFull).toBe(false);
    await appendNumbered(journal, 1, 5);
    expect(journal.isSegmentFull).toBe(true);
    await journal.append(checkpoint('full'));
    expect(listFiles(folder)).toEqual(['000001.jsonl']);

    journal = await reopen(options);
    await appendNumbered(journal, 6, 7);

    expect(listFiles(folder)).toEqual(['000001.jsonl', '000002.jsonl']);
    expect(journal.isSegmentFull).toBe(false);
    expect(readText('000001.jsonl').trim().split('\n')).toHaveLength(7);
    expect((await readLines()).map(({ key }) => key)).toEqual(
      'small k1 k2 k3 k4 k5 full k6 k7'.split(' '),
    );
    expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
  });

  it('are read from the one that contains the wanted line', async () => {
    const journal = await open({ maxSegmentBytes: 1 });
    for (let number = 1; number <= 4; number += 1) await journal.append(checkpoint(String(number)));
    expect(listFiles(folder)).toHaveLength(4);
    writeFileSync(join(folder, '000001.jsonl'), 'not a journal\n');

    expect((await readLines(3)).map(({ seq }) => seq)).toEqual([3, 4]);
    expect((await collect(journal.lines(4))).map(({ seq }) => seq)).toEqual([4]);
    expect(await readLines(5)).toEqual([]);
    await expect(readLines(1)).rejects.toThrow('000001.jsonl:1');
  });

  it('may be empty, if a process ended before the first line', async () => {
    await appendNumbered(await open(), 1, 2);
    writeFileSync(join(folder, '000002.jsonl'), '');

    const journal = await reopen();
    await appendNumbered(journal, 3, 3);

    expect(readText('000002.jsonl')).toContain('"seq":3');
    expect((await readLines()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});

describe('a reader beside the writer', () => {
  it('does not read a line that is still being written', async () => {
    const journal = await open();
    await appendNumbered(journal, 1, 2);
    appendFileSync(join(folder, '000001.jsonl'), readText().slice(0, 100));

    expect((await readLines()).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
  });

  it('reads up to the head at its start while lines are appended', async () => {
    const journal = await open();
    await appendNumbered(journal, 1, 3);
    const seen: number[] = [];
    for await (const { seq } of journal.lines(2)) {
      seen.push(seq);
      await journal.append(numberedEntry(100 + seq));
    }

    expect(seen).toEqual([2, 3]);
    expect(journal.head.seq).toBe(5);
  });
});

describe('redact', () => {
  const redaction = { by: 'heron', key: 'r1', reason: 'names a person' };

  it('removes the body, records the reason, and keeps the chain', async () => {
    const journal = await open();
    const secret = { ...numberedEntry(2), body: { text: 'Jane Doe' } };
    await journal.append(numberedEntry(1));
    const before = await journal.append(secret);
    await journal.append(numberedEntry(3));

    const line = await journal.redact(2, redaction);
    await journal.append(numberedEntry(4));

    expect(line).toMatchObject({ seq: 4, kind: 'REDACT', by: 'heron', key: 'r1' });
    expect(line.body).toEqual({ seq: 2, reason: 'names a person' });
    expect(readText()).not.toContain('Jane Doe');
    const lines = await readLines();
    expect(lines[1]).toEqual({ ...before, body: undefined });
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
    expect((await reopen()).head).toEqual(journal.head);
    expect(listFiles(folder)).toEqual(['000001.jsonl']);
  });

  it('still recognizes a repetition of a redacted entry', async () => {
    const journal = await open();
    await journal.append(numberedEntry(1));
    await journal.redact(1, redaction);

    expect(await journal.append(numberedEntry(1))).toMatchObject({ seq: 1, body: undefined });
    const other = { ...numberedEntry(1), body: 'other' };
    await expect(journal.append(other)).rejects.toThrow(KeyReusedError);
  });

  it('appends one line however often it is called', async () => {
    const journal = await open();
    await journal.append(numberedEntry(1));
    const [first, again] = await Promise.all([
      journal.redact(1, redaction),
      journal.redact(1, redaction),
    ]);

    expect(again).toEqual(first);
    expect(journal.head.seq).toBe(2);
    await expect(journal.redact(2, redaction)).rejects.toThrow(KeyReusedError);
  });

  it.each([
    [7, 'The journal has no line 7.'],
    [0, 'The journal has no line 0.'],
    [-1, 'The journal has no line -1.'],
    [1.5, 'The journal has no line 1.5.'],
    [1, 'The body of line 1 is already redacted.'],
    [3, 'Line 3 is a REDACT entry, which cannot be redacted.'],
  ])('refuses line %d', async (seq, message) => {
    const journal = await open();
    await appendNumbered(journal, 1, 2);
    await journal.redact(1, redaction);

    const again = journal.redact(seq, { ...redaction, key: 'r2' });

    await expect(again).rejects.toThrow(InputError);
    await expect(again).rejects.toThrow(message);
    expect(journal.head.seq).toBe(3);
  });

  it('works in a segment that has ended', async () => {
    const journal = await open({ maxSegmentBytes: 1 });
    const body = 'Jane Doe';
    await journal.append({ kind: 'CHECKPOINT', by: 'crane', key: 'c', body });
    await journal.append(numberedEntry(1));
    await journal.redact(1, redaction);

    expect(readText()).not.toContain('Jane Doe');
    expect(await verifyJournal(folder)).toEqual({ head: journal.head, faults: [] });
  });

  it('is completed at the next opening if it was interrupted', async () => {
    const journal = await open();
    await appendNumbered(journal, 1, 3);
    await journal.append({ kind: 'REDACT', by: 'heron', key: 'r', body: { seq: 2, reason: 'x' } });
    writeFileSync(join(folder, '000001.jsonl.redacting'), 'half');
    const repairs: string[] = [];

    const { head } = await reopen({ onRepair: (line) => repairs.push(line) });

    expect(head).toEqual(journal.head);
    expect((await readLines()).map(({ body }) => body !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(repairs).toEqual([`The redaction of line 2 of the journal in ${folder} was completed.`]);
    expect(listFiles(folder)).toEqual(['000001.jsonl']);
    const size = statSync(join(folder, '000001.jsonl')).size;
    await reopen();
    expect(statSync(join(folder, '000001.jsonl')).size).toBe(size);
  });
});
