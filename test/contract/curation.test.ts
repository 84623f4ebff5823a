/**
 * Accepted changes on both engines: the graph that grew change by change is the one that a load of the
 * records makes, and who reads meanwhile finds one version or another, never two at once.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { GraphWriter } from '../../src/corpus/graph-writer.js';
import { loadAsWriter } from '../../src/corpus/load-as-writer.js';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { entriesOf, type SeedRecord } from '../../src/corpus/seed-records.js';
import { readDatasetState } from '../../src/corpus/load-graph.js';
import { datasetVersion } from '../../src/corpus/dataset-version.js';
import { writeStep } from '../../src/app/write-step.js';
import { Publication } from '../../src/curation/publication.js';
import type { RequestedChange } from '../../src/curation/prepare-changes.js';
import { rawStatement } from '../../src/cypher/statement.js';
import { DatasetWatch } from '../../src/dataset/dataset-watch.js';
import { DataMovedError, StoreUnavailableError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { RecordIndex } from '../../src/planner/plan/record-index.js';
import { diceRolls, toChangeSet } from '../support/curation/generate-changes.js';
import {
  ann,
  ben,
  draft,
  openMemoryRecord,
  type MemoryRecord,
} from '../support/curation/memory-record.js';
import { describeEachEngine } from '../support/engines.js';
import { overrideWrite } from '../support/override-write.js';
import { asHeld, readGraph } from '../support/read-graph.js';
import { revisionOf } from '../../src/curation/revision.js';

/** Neo4j plans each statement once, on a busy machine. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const CHANGE_SETS = 60;
const CHANGES_WHILE_READ = 30;
const SEED = 17;

describeEachEngine('the record and the engine', (engine) => {
  let store: GraphStore;
  let writer: GraphWriter;
  let watch: DatasetWatch;
  let record: MemoryRecord;
  let publication: Publication | undefined;
  /** What becomes of a write. */
  let write: GraphStore['write'];

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    write = (statements) => store.write(statements);
    record = await openMemoryRecord(undefined, {
      serve: () => publication?.serve() ?? Promise.resolve(),
    });
    const { graph } = await record.projection.graph();
    ({ writer } = await loadAsWriter(store, graph));
    watch = await DatasetWatch.open({
      store,
      readState: () => readDatasetState(store),
      isShared: engine.name === 'neo4j',
    });
    publication = new Publication({
      projection: record.projection,
      write: (step, graph) =>
        watch.change(async () => {
          const whole = async () => (await graph()).graph;
          const load = await writeStep(
            overrideWrite(store, (rows) => write(rows)),
            writer,
            step,
            whole,
          );
          return {
            held: { version: step.to, state: 'COMPLETE', load },
            recordIndex: new RecordIndex(step.facts),
          };
        }),
      onState: () => undefined,
      retryMs: 50,
    });
  });
  afterAll(async () => {
    publication?.stop();
    watch.stop();
    await writer.release();
    await record.close();
    await store.close();
  });

  it('agree after each of many random change sets', async () => {
    let accepted = 0;
    const rolls = fc.sample(diceRolls, { numRuns: CHANGE_SETS, seed: SEED });
    for (const [index, roll] of rolls.entries()) {
      const changes = toChangeSet(record.reader.fold.state, roll, index);
      if (changes.length > 0 && (await record.accept(changes)) !== undefined) accepted += 1;
      const version = datasetVersion(buildGraph(record.reader.fold.state.toSeeds()));
      expect(await readDatasetState(store)).toMatchObject({ version, state: 'COMPLETE' });
    }

    expect(accepted).toBeGreaterThan(CHANGE_SETS / 2);
    const graph = buildGraph(record.reader.fold.state.toSeeds());
    expect(await readGraph(store)).toEqual(asHeld(graph));
  });

  it('agree again after the engine was away, or did what it did not say', async () => {
    const away = new StoreUnavailableError('The engine is away.');
    const isServed = async (name: string): Promise<boolean | null | undefined> => {
      const changes = nameBoth(record, name);
      const { changeSet } = await record.curation.save(ann, draft(`save ${name}`, changes));
      const id = changeSet?.id ?? '';
      return (await record.curation.accept(ben, `accept ${name}`, id)).served;
    };
    const untilServed = () =>
      expect
        .poll(() => readDatasetState(store), { timeout: 30_000 })
        .toMatchObject({ version: record.reader.version });
    write = () => Promise.reject(away);
    expect([await isServed('away 1'), await isServed('away 2')]).toEqual([false, false]);
    write = (statements) => store.write(statements);
    await untilServed();
    await vi.waitFor(() => publication?.serve(), { timeout: 30_000 });
    write = async (statements) => {
      await store.write(statements);
      throw away;
    };
    expect(await isServed('lost')).toBe(false);
    write = (statements) => store.write(statements);
    await vi.waitFor(() => publication?.serve(), { timeout: 30_000 });
    expect(await isServed('back')).toBe(true);

    const graph = buildGraph(record.reader.fold.state.toSeeds());
    expect(await readGraph(store)).toEqual(asHeld(graph));
    expect(await readDatasetState(store)).toMatchObject({ version: datasetVersion(graph) });
  });

  it('have an endorsement that was added, edited and removed with its initiative', async () => {
    const name = { section: 'initiatives', id: 'initiative:new-norms' } as const;
    // Not one that the random change sets may have joined or retracted.
    const actor = 'state:aa';
    /** Accepts the initiative with these endorsements; the effect on the edges of the actor. */
    const endorse = async (
      key: string,
      change: (held: readonly SeedRecord[]) => readonly SeedRecord[],
    ) => {
      const current = record.reader.current(name)!;
      const endorsedBy = change(entriesOf(current, 'endorsedBy'));
      const put = { op: 'put', ...name, ifRevision: revisionOf(current) } as const;
      const { changeSet, effect, problems } = await record.curation.save(
        ann,
        draft(key, [{ ...put, record: { ...current, endorsedBy } }]),
      );
      const accepted = await record.curation.accept(ben, `accept ${key}`, changeSet?.id ?? '');
      expect([problems, accepted.served]).toEqual([[], true]);
      expect(accepted.effect).toEqual(effect);
      return (effect?.relationships ?? []).filter(
        ({ type, from }) => type === 'ENDORSED' && from === actor,
      );
    };
    const readEdges = () =>
      store.read(
        rawStatement(
          'MATCH (a:State {id: $actor})-[e:ENDORSED]->(i:Initiative {id: $id}) RETURN e.on AS on, e.reportedBy AS reportedBy',
          { actor, id: name.id },
        ),
      );
    const edge = { type: 'ENDORSED', from: actor, to: name.id };
    const isOther = (each: SeedRecord) => each['actor'] !== actor;

    const added = await endorse('endorse', (held) => [...held, { actor, on: '2021-03' }]);
    expect(added).toEqual([{ ...edge, difference: 'WRITTEN' }]);
    expect(await readEdges()).toMatchObject([{ on: '2021-03' }]);

    const edited = await endorse('edit', (held) => [
      ...held.filter(isOther),
      { actor, on: '2021-03-05', reportedBy: 'state:bb' },
    ]);
    expect(edited).toEqual([{ ...edge, difference: 'WRITTEN' }]);
    expect(await readEdges()).toEqual([{ on: '2021-03-05', reportedBy: 'state:bb' }]);

    const removed = await endorse('remove', (held) => held.filter(isOther));
    expect(removed).toEqual([{ ...edge, difference: 'REMOVED' }]);
    expect(await readEdges()).toEqual([]);
    const graph = buildGraph(record.reader.fold.state.toSeeds());
    expect(await readGraph(store)).toEqual(asHeld(graph));
  });

  it('are read without an error or a mixture while changes are accepted', async () => {
    const read = rawStatement(
      'MATCH (n:Actor) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name',
      {
        ids: ['group:bear', 'bloc:union'],
      },
    );
    await record.accept(nameBoth(record, 'Name 0'));
    let isDone = false;
    const seen = new Set<string>();
    const readOn = async (): Promise<void> => {
      while (!isDone) {
        const index = await watch.confirm();
        const rows = await store.read(read);
        const more = await store.read(read);
        try {
          await watch.assertUnchanged(index);
        } catch (error) {
          // The server reads again, and answers nothing of this.
          if (error instanceof DataMovedError) continue;
          throw error;
        }
        const names = [...rows, ...more].map(({ name }) => name);
        expect(new Set(names).size).toBe(1);
        seen.add(String(names[0]));
      }
    };
    const readers = Promise.all([readOn(), readOn(), readOn()]);
    const changes = async (): Promise<void> => {
      for (let count = 1; count <= CHANGES_WHILE_READ; count += 1) {
        expect(await record.accept(nameBoth(record, `Name ${String(count)}`))).toBeDefined();
      }
    };
    await Promise.all([changes().finally(() => (isDone = true)), readers]);

    expect(seen.size).toBeGreaterThan(3);
  });
});

/** Two records that always have the same name. */
function nameBoth(record: MemoryRecord, name: string): readonly RequestedChange[] {
  const { state } = record.reader.fold;
  return (['groups', 'blocs'] as const).map((section) => {
    const id = section === 'groups' ? 'group:bear' : 'bloc:union';
    const held = state.get({ section, id }) ?? { id };
    return { op: 'put', section, id, ifRevision: revisionOf(held), record: { ...held, name } };
  });
}
