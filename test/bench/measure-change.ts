/**
 * An accepted change beside a whole load of the same graph, on both engines. All take turns.
 *
 *   node measure-change.js <rounds> <result file> <bolt URI> <database> <positions>...
 *
 * 0 positions: the corpus as it is.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { changeGraph } from '../../src/corpus/change-graph.js';
import { loadAsWriter } from '../../src/corpus/load-as-writer.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import type { SeedRecords } from '../../src/corpus/seed-records.js';
import { printAcceptance } from '../../src/curation/change.js';
import { checkRecords } from '../../src/curation/check-records.js';
import type { RequestedChange } from '../../src/curation/prepare-changes.js';
import { Projection } from '../../src/curation/projection.js';
import { RecordState } from '../../src/curation/record-state.js';
import { revisionOf } from '../../src/curation/revision.js';
import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import type { EngineName, GraphStore } from '../../src/graph/graph-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j/open-neo4j-store.js';
import { wipeNeo4j } from '../support/wipe-neo4j.js';
import { REPOSITORY, say } from './process.js';
import type { ChangeResult, ChangeTimes } from './results.js';
import { spreadOf } from './statistics.js';
import { makeValidWorld } from './valid-world.js';

const [rounds = '3', file = '', uri = '', database = '', ...sizes] = process.argv.slice(2);
const TODAY = new Date().toISOString().slice(0, 10);
const CHANGES_A_ROUND = 5;

interface Case {
  readonly engine: EngineName;
  readonly positions: number;
  readonly projection: Projection;
  readonly times: Readonly<Record<keyof ChangeTimes, Time[]>>;
}

interface Time {
  /** Processor time of all threads of this process: what else the machine does is not in it. */
  readonly cpuMs: number;
  readonly elapsedMs: number;
}

const seeds = await readSeeds(fileURLToPath(new URL('test/corpus', REPOSITORY)));
const cases = sizes.map(Number).flatMap((positions) => {
  const release = positions === 0 ? seeds : makeValidWorld(seeds, positions);
  return (['embedded', 'neo4j'] as const).map((engine): Case => {
    const projection = new Projection({ release, lines: [] });
    // As at the start of the server.
    projection.warmUp(TODAY);
    return { engine, positions, projection, times: { load: [], check: [], accept: [] } };
  });
});
let changes = 0;
for (let round = 1; round <= Number(rounds); round += 1) {
  for (const each of cases) {
    say(`changes, round ${String(round)}: ${each.engine}, ${String(each.positions)} positions`);
    await measure(each);
  }
  writeFileSync(file, JSON.stringify(cases.map(summarize)));
}

async function measure({ engine, projection, times }: Case): Promise<void> {
  const store = await openEmptyStore(engine);
  const records = projection.records();
  const { writer } = await timed(times.load, () => {
    checkRecords(RecordState.of(records), TODAY);
    return loadAsWriter(store, buildGraph(records));
  });
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

async function openEmptyStore(engine: EngineName): Promise<GraphStore> {
  const defaultTimeoutMs = 120_000;
  if (engine === 'embedded') return openEmbeddedStore({ defaultTimeoutMs });
  await wipeNeo4j({ uri, database });
  return openNeo4jStore({ uri, database, defaultTimeoutMs });
}

function summarize({ engine, positions, times }: Case): ChangeResult {
  const medians = (kind: keyof Time): ChangeTimes => {
    const median = (name: keyof ChangeTimes): number =>
      spreadOf(times[name].map((time) => time[kind])).median;
    return { load: median('load'), check: median('check'), accept: median('accept') };
  };
  return { engine, positions, cpuMs: medians('cpuMs'), elapsedMs: medians('elapsedMs') };
}

async function timed<Result>(times: Time[], run: () => Result | Promise<Result>): Promise<Result> {
  const [before, startedAt] = [process.cpuUsage(), performance.now()];
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  times.push({ cpuMs: (user + system) / 1_000, elapsedMs: performance.now() - startedAt });
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
