/**
 * The record after random change sets: equal content has one version however it came about, and the
 * effect shown before acceptance is the effect applied.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { datasetVersion } from '../../../src/corpus/dataset-version.js';
import type { GraphData } from '../../../src/corpus/graph-data.js';
import { graphDifference } from '../../../src/corpus/graph-difference.js';
import { printSeedFiles } from '../../../src/corpus/seed-files.js';
import type { SeedRecords } from '../../../src/corpus/seed-records.js';
import { validateSeeds } from '../../../src/corpus/validate/validate-seeds.js';
import { parseYamlFile } from '../../../src/corpus/yaml-tree.js';
import { printAcceptance } from '../../../src/curation/change.js';
import type { Effect } from '../../../src/curation/effect.js';
import { isBlocking } from '../../../src/curation/problem.js';
import { Projection } from '../../../src/curation/projection.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { toChangeSet, diceRolls, type Dice } from '../../support/curation/generate-changes.js';
import { MemoryJournal, readTinyRecords } from '../../support/curation/memory-record.js';
import { readCorpusRecords } from '../../support/curation/read-corpus.js';

describe('Projection', () => {
  it('stays consistent through 200 change sets of a small world', async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const changeSets = fc.array(diceRolls, { minLength: 200, maxLength: 200 });
    const [rolls = []] = fc.sample(changeSets, { numRuns: 1, seed });
    const { accepted, kinds } = await play(readTinyRecords(), rolls).catch((cause: unknown) => {
      throw new Error(`seed ${String(seed)}`, { cause });
    });

    expect(accepted).toBeGreaterThan(100);
    expect([...kinds].toSorted()).toEqual(['put', 'retract', 'sameAs']);
  });

  it('stays consistent where every change is built with the whole graph', async () => {
    const [rolls = []] = fc.sample(fc.array(diceRolls, { minLength: 20, maxLength: 20 }), 1);
    await play(readTinyRecords(), rolls, 0);
  });

  it('stays consistent on the corpus', async () => {
    const [rolls = []] = fc.sample(fc.array(diceRolls, { minLength: 20, maxLength: 20 }), 1);
    await play(await readCorpusRecords(), rolls);
  }, 120_000);
});

async function play(
  release: SeedRecords,
  rolls: readonly (readonly Dice[])[],
  maxPartRecords?: number,
) {
  const journal = new MemoryJournal();
  const projection = new Projection({
    release,
    lines: [],
    ...(maxPartRecords === undefined ? {} : { maxPartRecords }),
  });
  const kinds = new Set<string>();
  for (const [index, roll] of rolls.entries()) {
    const requested = toChangeSet(RecordState.of(projection.records()), roll, index);
    const before = projection.graph();
    const { problems, prepared } = projection.check(requested, {});
    if (prepared === undefined) {
      expect(problems.filter(isBlocking)).not.toEqual([]);
      continue;
    }
    for (const { op } of requested) kinds.add(op);
    // Accepting checks again.
    expect(projection.check(requested, {})).toEqual({ problems, prepared });
    const { changes, effect } = prepared;
    const { versionBefore, versionAfter } = effect;
    projection.apply(
      await journal.append({
        kind: 'ACCEPT',
        by: 'p-ben',
        key: String(index),
        body: printAcceptance({
          changeSet: `change-set:${String(index)}`,
          proposedBy: 'p-ann',
          acceptedBy: 'p-ben',
          reviews: [],
          versionBefore,
          versionAfter,
          changes,
        }),
      }),
    );
    const after = projection.graph();
    expect([versionBefore, versionAfter]).toEqual([before.version, after.version]);
    expect(after.graph).toEqual(buildGraph(projection.records()));
    expect(datasetVersion(after.graph)).toBe(after.version);
    expect(listNodes(effect)).toEqual(compareNodes(before.graph, after.graph));
    const step = projection.nextStep();
    expect(step?.difference).toEqual(graphDifference(before.graph, after.graph));
    projection.markServed(step?.to ?? '');
    expect(projection.nextStep()).toBeUndefined();
  }
  const { version } = projection.graph();
  expect(new Projection({ release, lines: journal.lines }).version()).toBe(version);
  const files = [...printSeedFiles(projection.records())].map(([path, text]) =>
    parseYamlFile(path, text),
  );
  const { records, faults } = validateSeeds(files);
  expect(faults).toEqual([]);
  expect(datasetVersion(buildGraph(records))).toBe(version);
  return { accepted: journal.lines.length, kinds };
}

function listNodes({ nodes }: Effect): readonly string[] {
  return nodes.map(({ difference, id }) => `${difference} ${id}`).toSorted();
}

/** Compares every node, which the projection avoids. */
function compareNodes(before: GraphData, after: GraphData): readonly string[] {
  const texts = ({ nodes }: GraphData) =>
    new Map(nodes.map((node) => [node.id, JSON.stringify(node)]));
  const [one, other] = [texts(before), texts(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .flatMap((id) => {
      if (one.get(id) === other.get(id)) return [];
      const difference = !one.has(id) ? 'ADDED' : !other.has(id) ? 'REMOVED' : 'CHANGED';
      return [`${difference} ${id}`];
    })
    .toSorted();
}
