/**
 * An accepted change on the embedded engine, beside a whole load of the same graph. Both take turns.
 *
 *   node measure-change.js <rounds> <result file> <positions>...
 *
 * 0 positions: the corpus as it is.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { changeGraph } from '../../src/corpus/change-graph.js';
import { loadAsWriter } from '../../src/corpus/load-as-writer.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { entriesOf, type SeedRecord, type SeedRecords } from '../../src/corpus/seed-records.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import { printAcceptance } from '../../src/curation/change.js';
import { checkRecords } from '../../src/curation/check-records.js';
import type { RequestedChange } from '../../src/curation/prepare-changes.js';
import { Projection } from '../../src/curation/projection.js';
import { RecordState } from '../../src/curation/record-state.js';
import { revisionOf } from '../../src/curation/revision.js';
import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import { REPOSITORY, say } from './process.js';
import type { ChangeResult } from './results.js';
import { spreadOf } from './statistics.js';

const [rounds = '3', file = '', ...sizes] = process.argv.slice(2);
const SEED = 1;
/** Statements of a world are moved in time, beyond today too. */
const TODAY = '9999-12-31';
const CHANGES_A_ROUND = 3;

const results: ChangeResult[] = [];
for (const size of sizes) results.push(await measure(Number(size)));
writeFileSync(file, JSON.stringify(results));

async function measure(positions: number): Promise<ChangeResult> {
  const seeds = await readSeeds(fileURLToPath(new URL('test/corpus', REPOSITORY)));
  const release =
    positions === 0 ? seeds : withoutEarlyReplies(makeWorld(seeds, { positions, seed: SEED }));
  const projection = new Projection({ release, lines: [] });
  const times = { load: [] as number[], check: [] as number[], accept: [] as number[] };
  // The first check reads every record.
  checkRecords(RecordState.of(projection.records()), TODAY);
  let changes = 0;
  for (let round = 0; round < Number(rounds); round += 1) {
    say(`a change to ${String(positions)}: round ${String(round + 1)}`);
    const store = openEmbeddedStore({ defaultTimeoutMs: 120_000 });
    const records = projection.records();
    const { writer } = await timed(times.load, () => loadAsWriter(store, buildGraph(records)));
    for (let index = 0; index < CHANGES_A_ROUND; index += 1) {
      changes += 1;
      const requested = [edit(projection.records(), changes)];
      const { prepared } = await timed(times.check, () =>
        projection.check(requested, { today: TODAY }),
      );
      if (prepared === undefined) throw new Error('The change has a problem.');
      await timed(times.accept, async () => {
        accept(projection, prepared, changes);
        const step = projection.nextStep();
        if (step === undefined) throw new Error('The change changes nothing.');
        await changeGraph(store, step, { writer });
        projection.markServed(step.to);
      });
    }
    await writer.release();
    await store.close();
  }
  const [loadMs, checkMs, acceptMs] = [times.load, times.check, times.accept].map(
    (each) => spreadOf(each).median,
  );
  return { positions, loadMs: loadMs ?? NaN, checkMs: checkMs ?? NaN, acceptMs: acceptMs ?? NaN };
}

/** Processor time, of all threads: what else the machine does is not in it. */
async function timed<Result>(
  times: number[],
  run: () => Result | Promise<Result>,
): Promise<Result> {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1_000);
  return result;
}

function edit({ statements }: SeedRecords, index: number): RequestedChange {
  const record = statements[(index * 137) % statements.length];
  if (record === undefined) throw new Error('There is no statement.');
  return {
    op: 'put',
    section: 'statements',
    id: String(record['id']),
    ifRevision: revisionOf(record),
    record: { ...record, summary: `Summary no. ${String(index)}.` },
  };
}

function accept(
  projection: Projection,
  { changes, effect }: NonNullable<ReturnType<Projection['check']>['prepared']>,
  seq: number,
): void {
  const { versionBefore, versionAfter } = effect;
  projection.apply({
    seq,
    prev: '',
    at: new Date(0).toISOString(),
    kind: 'ACCEPT',
    by: 'p-bench',
    key: String(seq),
    format: 1,
    bodySha256: '',
    hash: '',
    body: printAcceptance({
      changeSet: `change-set:${String(seq)}`,
      proposedBy: 'p-bench',
      acceptedBy: 'p-bench',
      reviews: [],
      versionBefore,
      versionAfter,
      changes,
    }),
  });
}

/** Months are moved by days, so a few replies of a world come before what they answer. */
function withoutEarlyReplies(world: SeedRecords): SeedRecords {
  const { faults } = checkRecords(RecordState.of(world), TODAY);
  const early = new Map<string, Set<number>>();
  for (const { name, path } of faults) {
    const position = /^positions\[(\d+)\]\.respondsTo\[/.exec(path)?.[1];
    if (position === undefined) throw new Error(`${name.id} has a fault at ${path}.`);
    early.set(name.id, (early.get(name.id) ?? new Set()).add(Number(position)));
  }
  const statements = world.statements.map((statement) => {
    const indexes = early.get(String(statement['id']));
    if (indexes === undefined) return statement;
    const positions = entriesOf(statement, 'positions').map((position, index): SeedRecord => {
      if (!indexes.has(index)) return position;
      return Object.fromEntries(
        Object.entries(position).filter(([field]) => field !== 'respondsTo'),
      );
    });
    return { ...statement, positions };
  });
  return { ...world, statements };
}
