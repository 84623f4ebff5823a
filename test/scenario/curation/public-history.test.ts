/** The history of accepted changes in the public API. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { datasetVersion } from '../../../src/corpus/dataset-version.js';
import type { SeedRecord } from '../../../src/corpus/seed-records.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { PublicHistory } from '../../../src/curation/public-history.js';
import { toSeedForm } from '../../../src/curation/record-form.js';
import { parseRecordKey, toRecordKey, type RecordKey } from '../../../src/curation/record-key.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { revisionOf } from '../../../src/curation/revision.js';
import type { Value } from '../../../src/cypher/statement.js';
import type { HistoryDelta } from '../../../src/domain/history-reader.js';
import { diceRolls, toChangeSet } from '../../support/curation/generate-changes.js';
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
      expect(() => history.revision(REPLY.id, undefined, wrong)).toThrow('is not a version');
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

  it(
    'lets a reader of deltas and a reader of changes reach the current version',
    { timeout: 120_000 },
    async () => {
      const record = await openHistory();
      const { history, reader } = record;
      const byDelta = new Follower();
      const byChanges = new Follower();
      byDelta.apply(history.delta(undefined, undefined));
      byChanges.apply(history.delta(undefined, undefined));
      let held = reader.version;
      let since = history.head().seq;
      let accepted = 0;
      const rolls = fc.sample(diceRolls, { numRuns: 200, seed: 17 });
      const breaks = fc.sample(fc.nat({ max: 9 }), { numRuns: 200, seed: 18 });
      for (const [index, roll] of rolls.entries()) {
        const changes = toChangeSet(reader.fold.state, roll, index);
        if (changes.length > 0 && (await record.accept(changes)) !== undefined) accepted += 1;
        const luck = breaks[index] ?? 0;
        if (luck < 3) {
          const delta = history.delta(held, undefined);
          byDelta.apply(delta);
          held = delta.to.version;
        }
        // A lost page is requested again.
        const page = history.changes({ since, first: 1 + luck });
        if (luck > 6) continue;
        for (const { records, version } of page.nodes) {
          for (const { section, id } of records) {
            byChanges.set(section, id, history.revision(id, section, version)?.record);
          }
        }
        since = page.last;
      }
      byDelta.apply(history.delta(held, undefined));
      for (const { records } of history.changes({ since, first: 1_000 }).nodes) {
        for (const { section, id } of records) {
          byChanges.set(section, id, history.revision(id, section, undefined)?.record);
        }
      }

      expect(accepted).toBeGreaterThan(100);
      expect(byDelta.version()).toBe(reader.version);
      expect(byChanges.version()).toBe(reader.version);
      expect([...history.delta(reader.version, undefined).entries]).toEqual([]);
      const whole = new Follower();
      whole.apply(history.delta(undefined, undefined));
      expect(whole.version()).toBe(reader.version);
    },
  );
});

/** A client that has only records in API form. */
class Follower {
  readonly #records = new Map<RecordKey, SeedRecord>();

  apply({ entries }: HistoryDelta): void {
    for (const entry of entries) {
      this.set(entry.section, entry.id, entry.op === 'put' ? entry.record : null);
    }
  }

  set(section: string, id: string, record: unknown): void {
    const name = parseRecordKey(`${section.toLowerCase()}/${id}`);
    if (name === undefined) throw new TypeError(`no section ${section}`);
    if (record == null) this.#records.delete(toRecordKey(name));
    else {
      this.#records.set(toRecordKey(name), toSeedForm(name.section, record as Value) as SeedRecord);
    }
  }

  version(): string {
    return datasetVersion(buildGraph(new RecordState(this.#records).toSeeds()));
  }
}
