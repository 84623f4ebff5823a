/**
 * The record through random change sets: whichever way its content came about, it has one version.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { datasetVersion } from '../../../src/corpus/dataset-version.js';
import type { SeedRecords } from '../../../src/corpus/seed-records.js';
import { printSeedFiles } from '../../../src/corpus/seed-files.js';
import { validateSeeds } from '../../../src/corpus/validate/validate-seeds.js';
import { parseYamlFile } from '../../../src/corpus/yaml-tree.js';
import { printAcceptance } from '../../../src/curation/change.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { Projection } from '../../../src/curation/projection.js';
import { isBlocking } from '../../../src/curation/problem.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { toRecordKey } from '../../../src/curation/record-key.js';
import type { JournalLine } from '../../../src/journal/journal-line.js';
import { dice, toChange, type Dice } from '../../support/curation/generate-changes.js';
import { readCorpusRecords } from '../../support/curation/read-corpus.js';

let corpus: SeedRecords;

beforeAll(async () => {
  corpus = await readCorpusRecords();
});

describe('Projection', () => {
  it('gives a version that the printed YAML and a fresh fold have too', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(dice, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rolls) => {
          const { projection, lines } = play(rolls);
          accepted += lines.length;
          const folded = new Projection({ release: corpus, lines });
          expect(folded.graph().version).toBe(projection.graph().version);
          const files = [...printSeedFiles(projection.records())].map(([path, text]) =>
            parseYamlFile(path, text),
          );
          const { records, faults } = validateSeeds(files);
          expect(faults).toEqual([]);
          expect(datasetVersion(buildGraph(records))).toBe(projection.graph().version);
        },
      ),
      { numRuns: 10 },
    );
    expect(accepted).toBeGreaterThan(10);
  });
});

function play(rolls: readonly (readonly Dice[])[]) {
  const projection = new Projection({ release: corpus, lines: [] });
  const lines: JournalLine[] = [];
  for (const roll of rolls) {
    const state = RecordState.of(projection.records());
    const changes = new Map<string, RequestedChange>();
    for (const each of roll) {
      const change = toChange(state, each);
      if (change !== undefined) changes.set(toRecordKey(change), change);
    }
    const { problems, prepared } = projection.check([...changes.values()], {});
    if (prepared === undefined) {
      expect(problems.filter(isBlocking)).not.toEqual([]);
      continue;
    }
    const { versionBefore, versionAfter } = prepared.effect;
    const seq = lines.length + 1;
    const body = printAcceptance({
      changeSet: `change-set:${String(seq)}`,
      proposedBy: 'p1',
      acceptedBy: 'p2',
      versionBefore,
      versionAfter,
      changes: prepared.changes,
    });
    const line: JournalLine = {
      seq,
      prev: '',
      at: '2026-11-30T00:00:00.000Z',
      by: 'p2',
      kind: 'ACCEPT',
      key: String(seq),
      format: 1,
      bodySha256: '',
      hash: '',
      body: JSON.parse(JSON.stringify(body)),
    };
    projection.apply(line);
    lines.push(line);
  }
  return { projection, lines };
}
