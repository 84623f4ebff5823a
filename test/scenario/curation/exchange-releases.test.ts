/** Two teams repeatedly merge each other's releases: the exchange converges, and no change returns as an echo. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { entriesOf, type SeedRecord } from '../../../src/corpus/seed-records.js';
import type { IncomingRelease } from '../../../src/curation/projection.js';
import { RecordState } from '../../../src/curation/record-state.js';
import type { RecordName } from '../../../src/curation/record-key.js';
import { isEqual } from '../../../src/corpus/is-equal.js';
import { revisionOf } from '../../../src/curation/revision.js';
import { dice, toChangeSet, type Dice } from '../../support/curation/generate-changes.js';
import { ann, openMemoryRecord, type MemoryRecord } from '../../support/curation/memory-record.js';

const open: MemoryRecord[] = [];
afterEach(async () => {
  for (const record of open.splice(0)) await record.close();
});
async function openTwo(): Promise<readonly [MemoryRecord, MemoryRecord]> {
  const two = [await openMemoryRecord(), await openMemoryRecord()] as const;
  open.push(...two);
  return two;
}

/** Resolves each open conflict in favour of the current records, and makes a release. */
async function release({ curation, projection }: MemoryRecord): Promise<IncomingRelease> {
  for (const { id } of await curation.openConflicts()) {
    await curation.withdraw(ann, `withdraw ${id}`, id);
  }
  await curation.release(ann);
  return {
    records: await projection.records(),
    name: 'the other release',
    origin: 'MERGE',
    lineage: await projection.lineage(),
  };
}

/** @returns the numbers of changed and of conflicting records */
async function take(record: MemoryRecord, theirs: IncomingRelease) {
  const taken = await record.curation.takeRelease(ann, theirs);
  if (taken.status === 'FOREIGN') return expect.fail('Both are of one corpus.');
  return taken.status === 'KNOWN'
    ? { changes: 0, conflicts: 0 }
    : { changes: taken.checkpoint.changes.length, conflicts: taken.draft?.changes.length ?? 0 };
}

/** Ids of the records that both sides changed, and of the others, which would break a reference. */
async function listConflicts({ curation, reader }: MemoryRecord, base: RecordState) {
  const names = (await curation.openConflicts()).flatMap(({ changes }) => changes);
  const isChanged = (name: RecordName): boolean => !isEqual(reader.current(name), base.get(name));
  const idsOf = (some: readonly RecordName[]) => some.map(({ id }) => id).toSorted();
  return {
    both: idsOf(names.filter(isChanged)),
    references: idsOf(names.filter((name) => !isChanged(name))),
  };
}

const NOTHING = { changes: 0, conflicts: 0 };
const GROUP = { section: 'groups', id: 'group:bear' } as const;

async function put(record: MemoryRecord, fields: SeedRecord): Promise<void> {
  const current = record.reader.current(GROUP);
  const accepted = await record.accept([
    {
      op: 'put',
      ...GROUP,
      ifRevision: current === undefined ? null : revisionOf(current),
      record: { id: GROUP.id, ...current, ...fields },
    },
  ]);
  expect(accepted ?? record.curation.changeSets()[0]).toEqual(expect.any(String));
}

const nameIn = ({ reader }: MemoryRecord) => reader.current(GROUP)?.['name'];

describe('exchanged releases', () => {
  it('converge without new conflicts or echoes, whatever both teams do in between', async () => {
    const step = fc.record({
      side: fc.nat({ max: 1 }),
      isTake: fc.boolean(),
      rolls: fc.array(dice, { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 8 }),
        fc.boolean(),
        async (steps, isAtOnce) => {
          const [a, b] = await openTwo();
          for (const [index, { side, isTake, rolls }] of steps.entries()) {
            const [own, other] = side === 0 ? [a, b] : [b, a];
            if (isTake) await take(own, await release(other));
            else await edit(own, rolls, index);
          }
          // Each merges the other's release, one after the other or at the same time.
          for (let round = 0; round < 2; round += 1) {
            const ofB = await release(b);
            const ofA = isAtOnce ? await release(a) : undefined;
            await take(a, ofB);
            await take(b, ofA ?? (await release(a)));
          }
          const ofB = await release(b);
          const ofA = await release(a);
          expect(await take(a, ofB)).toEqual(NOTHING);
          expect(await take(b, ofA)).toEqual(NOTHING);
        },
      ),
      { numRuns: 40 },
    );
  }, 400_000);

  it('have the same conflicts whichever side merges', async () => {
    const rolls = fc.array(fc.array(dice, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rolls, rolls, async (ofA, ofB) => {
        const [a, b] = await openTwo();
        const base = RecordState.of(await a.projection.records());
        for (const [index, each] of ofA.entries()) await edit(a, each, index);
        for (const [index, each] of ofB.entries()) await edit(b, each, index);
        const [releaseA, releaseB] = [await release(a), await release(b)];
        await take(a, releaseB);
        await take(b, releaseA);
        const [inA, inB] = [await listConflicts(a, base), await listConflicts(b, base)];
        expect(inA.both).toEqual(inB.both);
        if (inA.both.length > 0) return;
        // One side holds back the new reference, the other the removal of what it refers to.
        expect(inA.references.length > 0).toBe(inB.references.length > 0);
        if (inA.references.length > 0) return;
        expect(a.reader.version).toBe(b.reader.version);
      }),
      { numRuns: 15 },
    );
  }, 400_000);

  it('lead to one version after both merges, if nothing conflicts', async () => {
    const [a, b] = await openTwo();
    await edit(a, [roll('states', 1)], 1);
    await put(b, { name: 'Great Bear' });
    const [ofA, ofB] = [await release(a), await release(b)];

    expect(await take(a, ofB)).toEqual({ changes: 1, conflicts: 0 });
    expect(await take(b, ofA)).toEqual({ changes: 1, conflicts: 0 });
    expect(a.reader.version).toBe(b.reader.version);
    expect(await take(a, await release(b))).toEqual(NOTHING);
  });

  it('lead to one order of the items that both added to a list', async () => {
    const [a, b] = await openTwo();
    await put(a, { aliases: ['Ursa'], name: 'Great Bear' });
    await take(b, await release(a));
    const statement = { section: 'statements', id: 'statement:bb-replies' } as const;
    for (const [record, suffix] of [
      [a, '8'],
      [b, '9'],
    ] as const) {
      const current = record.reader.current(statement) ?? expect.fail('a statement');
      const positions = entriesOf(current, 'positions');
      const added = { ...positions[0], id: `position:bb-replies-${suffix}` };
      const accepted = await record.accept([
        {
          op: 'put',
          ...statement,
          ifRevision: revisionOf(current),
          record: { ...current, positions: [...positions, added] },
        },
      ]);
      expect(accepted).toBeDefined();
    }
    const [ofA, ofB] = [await release(a), await release(b)];

    expect(await take(a, ofB)).toEqual({ changes: 1, conflicts: 0 });
    expect(await take(b, ofA)).toEqual({ changes: 1, conflicts: 0 });
    expect(a.reader.version).toBe(b.reader.version);
    expect(a.reader.current(statement)).toEqual(b.reader.current(statement));
  });

  it('keep both decisions, if each team decided for its own value', async () => {
    const [a, b] = await openTwo();
    await put(a, { name: 'Of A' });
    await put(b, { name: 'Of B' });
    const [ofA, ofB] = [await release(a), await release(b)];

    expect(await take(a, ofB)).toEqual({ changes: 0, conflicts: 1 });
    expect(await take(b, ofA)).toEqual({ changes: 0, conflicts: 1 });
    const [laterA, laterB] = [await release(a), await release(b)];
    expect(await take(a, laterB)).toEqual(NOTHING);
    expect(await take(b, laterA)).toEqual(NOTHING);
    expect([nameIn(a), nameIn(b)]).toEqual(['Of A', 'Of B']);
  });

  it('keep both decisions after a merge that changed nothing', async () => {
    const [a, b] = await openTwo();
    await put(a, { name: 'Of A' });
    await edit(a, [roll('states', 1)], 1);
    await put(b, { name: 'Of B' });
    const [ofA, ofB] = [await release(a), await release(b)];
    await take(a, ofB);
    expect(await take(b, ofA)).toEqual({ changes: 1, conflicts: 1 });

    expect(await take(a, await release(b))).toEqual(NOTHING);
    expect(await take(b, await release(a))).toEqual(NOTHING);
    expect([nameIn(a), nameIn(b)]).toEqual(['Of A', 'Of B']);
  });

  it('bring the decision of the other team, if we did not accept their value before', async () => {
    const [a, b] = await openTwo();
    await put(a, { name: 'Of A' });
    await put(b, { name: 'Of B' });
    await edit(a, [roll('states', 1)], 1);
    await take(b, await release(a));
    await expect(b.curation.release(ann)).rejects.toThrow(/is undecided/);

    expect(await take(a, await release(b))).toEqual({ changes: 1, conflicts: 0 });
    expect([nameIn(a), nameIn(b)]).toEqual(['Of B', 'Of B']);
  });

  it('restore what the other team restored on purpose', async () => {
    const [a, b] = await openTwo();
    await put(a, { name: 'Great Bear' });
    await take(b, await release(a));
    await take(a, await release(b));
    await put(a, { name: 'Brown Bear' });
    await take(b, await release(a));
    await put(b, { name: 'Great Bear' });

    expect(await take(a, await release(b))).toEqual({ changes: 1, conflicts: 0 });
    expect(nameIn(a)).toBe('Great Bear');
  });

  it('do not bring back what this team took back, though the other still has it', async () => {
    const [a, b] = await openTwo();
    const before = nameIn(a);
    await put(a, { name: 'Great Bear' });
    await take(b, await release(a));
    await put(a, { name: before ?? '' });
    const [ofA, ofB] = [await release(a), await release(b)];

    expect(await take(a, ofB)).toEqual(NOTHING);
    expect(await take(b, ofA)).toEqual({ changes: 1, conflicts: 0 });
    expect([nameIn(a), nameIn(b)]).toEqual([before, before]);
    expect(await take(a, await release(b))).toEqual(NOTHING);
  });
});

function roll(section: Dice['section'], detail: number): Dice {
  return { what: 0, section, which: 0, detail };
}

async function edit(record: MemoryRecord, rolls: readonly Dice[], index: number): Promise<void> {
  const state = RecordState.of(await record.projection.records());
  await record.accept(toChangeSet(state, rolls, index));
}
