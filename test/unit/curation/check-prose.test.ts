/** Titles, reasons and comments have the characters and the length of texts of the record. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { InputError } from '../../../src/domain/errors.js';
import { openMemoryRecord, type MemoryRecord } from '../../support/curation/memory-record.js';

const ann = { pseudonym: 'p-ann' };
const moth = { id: 'group:moth', name: 'Moth' };
const adding: RequestedChange = {
  op: 'put',
  section: 'groups',
  id: moth.id,
  ifRevision: null,
  record: moth,
};

let record: MemoryRecord;
beforeEach(async () => {
  record = await openMemoryRecord();
});
afterEach(() => record.close());

function draft(title: string, reason: string, changes = [adding]) {
  return record.curation.save(ann, {
    key: 'draft',
    id: null,
    ifRevision: null,
    mode: 'DRAFT',
    title,
    reason,
    text: null,
    changes,
  });
}

const pathsOf = (saved: Awaited<ReturnType<typeof draft>>) =>
  saved.problems.map(({ code, path }) => `${code} ${path}`);

describe('what becomes public with a change set', () => {
  it.each([
    ['a control character', 'a\u0000b'],
    ['an escape sequence', '\u001B[2J'],
    ['half of a surrogate pair', '\uD800'],
    ['a bidirectional control character', '\u202E'],
    ['5,001 characters', 'a'.repeat(5_001)],
  ])('may not have %s', async (_what, text) => {
    const incident = { section: 'incidents', id: 'incident:outage' } as const;
    const retraction: RequestedChange = {
      op: 'retract',
      ...incident,
      ifRevision: null,
      reason: text,
    };

    const saved = await draft(text, text, [adding, retraction]);

    const found = pathsOf(saved).filter((problem) => problem.startsWith('INVALID_TEXT'));
    expect(found).toEqual([
      'INVALID_TEXT title',
      'INVALID_TEXT reason',
      'INVALID_TEXT changes[1].reason',
    ]);
    expect(saved.effect).toBeNull();
    const submitted = await record.curation.submit(ann, 'submit', saved.changeSet?.id ?? '');
    expect(submitted.changeSet?.status).toBe('DRAFT');
  });

  it('may have several lines, in any script', async () => {
    const saved = await draft('飞蛾 🦋 فراشة', 'First line.\r\n\tSecond line.');

    expect(pathsOf(saved)).toEqual([]);
    expect(saved.effect).not.toBeNull();
  });

  it('is checked in comments and reasons of redactions too', async () => {
    const saved = await draft('Add Moth', 'New.');
    const id = saved.changeSet?.id ?? '';
    await record.curation.submit(ann, 'submit', id);

    const reviewed = record.curation.review(ann, 'review', id, 'APPROVE', 'a\u0000b');
    await expect(reviewed).rejects.toThrow(InputError);
    await expect(reviewed).rejects.toThrow('comment: contains a control character');
    await expect(record.curation.redact(ann, 'redact', 1, '\u202E')).rejects.toThrow(
      'reason: contains a bidirectional control character',
    );
  });
});
