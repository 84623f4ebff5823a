/** The history of accepted changes in the public API. */
import { afterEach, describe, expect, it } from 'vitest';
import { entriesOf, type SeedRecord } from '../../../src/corpus/seed-records.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { PublicHistory } from '../../../src/curation/public-history.js';
import { revisionOf } from '../../../src/curation/revision.js';
import { openMemoryRecord, type MemoryRecord } from '../../support/curation/memory-record.js';

const open: MemoryRecord[] = [];
afterEach(async () => {
  for (const record of open.splice(0)) await record.close();
});

async function openHistory(): Promise<MemoryRecord & { readonly history: PublicHistory }> {
  const record = await openMemoryRecord();
  open.push(record);
  return { ...record, history: new PublicHistory(record.reader) };
}

const REPLY = { section: 'statements', id: 'statement:bb-replies' } as const;

function put(record: MemoryRecord, fields: SeedRecord): RequestedChange {
  const current = record.reader.current(REPLY)!;
  const ifRevision = revisionOf(current);
  return { op: 'put', ...REPLY, ifRevision, record: { ...current, ...fields } };
}

const cat: RequestedChange = {
  op: 'put',
  section: 'groups',
  id: 'group:cat',
  ifRevision: null,
  record: { id: 'group:cat', name: 'Cat' },
};
const retractCat: RequestedChange = {
  op: 'retract',
  section: 'groups',
  id: 'group:cat',
  ifRevision: null,
  reason: 'Not a group.',
};

describe('PublicHistory', () => {
  it('returns a record as of a version and as of a time', async () => {
    const record = await openHistory();
    const { history } = record;
    const before = record.reader.version;
    await record.accept([put(record, { summary: 'First.' })]);
    const first = record.reader.version;
    await record.accept([put(record, { summary: 'Second.' })]);
    const summaryAsOf = (asOf?: string): unknown =>
      (history.revision(REPLY.id, undefined, asOf)?.record as SeedRecord)['summary'];

    expect(summaryAsOf()).toBe('Second.');
    expect(summaryAsOf(first)).toBe('First.');
    expect(summaryAsOf('2026-11-30T00:00:02.500Z')).toBe('First.');
    expect(summaryAsOf('2026-11-30T01:00:02.500+01:00')).toBe('First.');
    expect(summaryAsOf('2026-11-30')).toBe('Second.');
    expect(summaryAsOf(before)).toBe(summaryAsOf('2026-11-29'));
    expect(summaryAsOf(before)).not.toBe('First.');
    for (const wrong of ['yesterday', '2026-02-31', '2026-11-30Tx', '']) {
      expect(() => history.revision(REPLY.id, undefined, wrong)).toThrow(
        / is not a (version|date)/,
      );
    }
  });

  it('resolves a position to its statement, and an unknown id to null', async () => {
    const { history } = await openHistory();
    const [position] = (history.revision(REPLY.id, undefined, undefined)?.record as SeedRecord)[
      'positions'
    ] as readonly SeedRecord[];

    expect(history.revision(String(position?.['id']), undefined, undefined)).toMatchObject({
      section: 'STATEMENTS',
      id: REPLY.id,
      seq: 0,
      at: null,
      change: null,
      fields: [],
    });
    for (const id of ['group:nobody', 'nonsense', '', 'statement:', '__proto__']) {
      expect(history.revision(id, undefined, undefined)).toBeNull();
      expect(history.revisions(id, undefined, { since: 0, first: 5 })).toBeNull();
      expect(history.retraction(id)).toBeNull();
    }
    expect(history.revision(REPLY.id, 'GROUPS', undefined)).toBeNull();
  });

  it('pages through the revisions of a record', async () => {
    const record = await openHistory();
    for (const summary of ['One.', 'Two.', 'Three.']) {
      await record.accept([put(record, { summary })]);
    }
    const seen: unknown[] = [];
    let since = 0;
    for (let pages = 0; pages < 10; pages += 1) {
      const page = record.history.revisions(REPLY.id, undefined, { since, first: 1 });
      expect(page?.totalCount).toBe(4);
      seen.push(...(page?.nodes ?? []).map(({ seq, fields }) => [seq, fields[0]?.after]));
      since = page?.last ?? 0;
      if (page?.hasNextPage !== true) break;
    }

    expect(seen).toEqual([
      [0, undefined],
      [2, 'One.'],
      [3, 'Two.'],
      [4, 'Three.'],
    ]);
    expect(record.history.revisions(REPLY.id, undefined, { since, first: 5 })?.nodes).toEqual([]);
  });

  it('returns the differences between two versions, in either direction and in pages', async () => {
    const record = await openHistory();
    const { history, reader } = record;
    const before = reader.version;
    await record.accept([cat, put(record, { summary: 'First.' })]);
    const after = reader.version;
    const page = { first: 10, after: undefined };
    const forth = history.diff(before, after, page);
    const back = history.diff(after, before, page);

    expect(forth).toMatchObject({
      from: { seq: 0, version: before },
      to: { seq: 2, version: after },
      added: 1,
      changed: 1,
      retracted: 0,
      hasNextPage: false,
    });
    expect(forth.nodes.map(({ id, operation }) => [id, operation])).toEqual([
      ['group:cat', 'ADDED'],
      [REPLY.id, 'CHANGED'],
    ]);
    expect(forth.nodes[1]?.fields).toMatchObject([{ path: 'summary', after: 'First.' }]);
    expect(back).toMatchObject({ added: 0, changed: 1, retracted: 1 });
    const one = history.diff(before, after, { first: 1, after: undefined });
    const two = history.diff(before, after, { first: 1, after: one.endCursor ?? '' });
    expect([one.hasNextPage, two.hasNextPage]).toEqual([true, false]);
    expect([...one.nodes, ...two.nodes].map(({ id }) => id)).toEqual(['group:cat', REPLY.id]);
    expect(history.diff(after, after, page).nodes).toEqual([]);
  });

  it('has `last` even if the filter hides everything', async () => {
    const record = await openHistory();
    const { history } = record;
    expect(history.changes({ since: 0, first: 5 })).toMatchObject({ nodes: [], last: 0 });
    const changeSet = await record.accept([cat]);
    await record.accept([put(record, { summary: 'First.' })]);

    expect(history.changes({ since: 0, first: 1 })).toMatchObject({
      nodes: [{ seq: 2, kind: 'ACCEPT', changeSet, review: { acceptedBy: 'p-ben' } }],
      last: 2,
      hasNextPage: true,
    });
    const hidden = { by: 'state:nobody' };
    expect(history.changes({ since: 0, first: 1, filter: hidden })).toMatchObject({
      nodes: [],
      last: 3,
      hasNextPage: false,
      head: { seq: 3 },
    });
    const { madeBy } = record.reader.current(REPLY) as { readonly madeBy: readonly string[] };
    const filters = [{ by: madeBy[0] }, { section: 'STATEMENTS' }, { about: REPLY.id }];
    for (const filter of filters) {
      const { nodes } = history.changes({ since: 0, first: 5, filter });
      expect(nodes.map(({ seq }) => seq)).toEqual([3]);
    }
    expect(history.latest(1, {}).map(({ seq }) => seq)).toEqual([3]);
    expect(history.changes({ since: 99, first: 5 })).toMatchObject({ nodes: [], last: 3 });
  });

  it('says when the content under an id last changed, for each version', async () => {
    const record = await openHistory();
    const { history, reader } = record;
    const before = reader.version;
    await record.accept([put(record, { summary: 'First.' })]);
    const first = reader.version;
    const timeOf = (id: string, version = reader.version) => history.changeTimes(version)(id);
    const [position] = entriesOf(reader.current(REPLY)!, 'positions');
    const own = String(position?.['id']);

    expect(timeOf(REPLY.id)).toBe('2026-11-30T00:00:02.000Z');
    expect(timeOf(own)).toBe('2026-11-30T00:00:02.000Z');
    expect(timeOf(own.replace('position:', 'excerpt:') + '-1')).toBe('2026-11-30T00:00:02.000Z');
    // The accusation that it replies to: whether it was answered may have changed.
    expect(timeOf('position:aa-accuses-1')).toBe('2026-11-30T00:00:02.000Z');
    for (const id of ['state:aa', 'group:nobody', 'nonsense', '']) {
      expect(timeOf(id)).toBeUndefined();
    }
    expect(timeOf(REPLY.id, before)).toBeUndefined();
    expect(timeOf(REPLY.id, 'unknown')).toBeUndefined();

    const state = reader.current({ section: 'states', id: 'state:bb' })!;
    await record.accept([
      {
        op: 'put',
        section: 'states',
        id: 'state:bb',
        ifRevision: revisionOf(state),
        record: { ...state, name: 'Beeland' },
      },
    ]);
    // An embassy is shown with its state, and a statement with who made it.
    for (const id of ['state:bb', 'agency:bb-embassy', REPLY.id]) {
      expect(timeOf(id)).toBe('2026-11-30T00:00:03.000Z');
      expect(timeOf(id, first)).not.toBe('2026-11-30T00:00:03.000Z');
    }
    expect(timeOf('state:aa')).toBeUndefined();
  });

  it('reports when and why the graph lost a record, until it is restored', async () => {
    const record = await openHistory();
    const { history } = record;
    await record.accept([cat]);
    expect(history.retraction('group:cat')).toBeNull();
    const changeSet = await record.accept([retractCat]);
    expect(history.retraction('group:cat')).toMatchObject({
      record: { section: 'GROUPS', id: 'group:cat' },
      seq: 3,
      reason: 'Not a group.',
      sameAs: null,
      changeSet,
    });
    const { changeSet: undone } = await record.curation.revert(
      { pseudonym: 'p-ann' },
      'revert',
      changeSet ?? '',
      'It is one.',
    );
    await record.curation.accept({ pseudonym: 'p-ben' }, 'accept', undone?.id ?? '');
    expect(history.retraction('group:cat')).toBeNull();
  });
});
