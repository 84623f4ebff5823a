/** Every version that the journal names can be had again, as seeds of that version. */
import { describe, expect, it } from 'vitest';
import { readRecord, recordsAt, findLine } from '../../../src/cli/record/read-record.js';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { datasetVersion } from '../../../src/corpus/dataset-version.js';
import { printSeedFiles } from '../../../src/corpus/seed-files.js';
import type { RecordState } from '../../../src/curation/record-state.js';
import {
  acceptRandomChanges,
  createRecordFolder,
} from '../../support/curation/journal-folder-record.js';
import { checkTexts } from '../../support/tiny-seeds.js';

describe('versions', () => {
  it('are what each line of the journal says, for the records printed as seeds', async () => {
    const paths = await createRecordFolder();
    await acceptRandomChanges(paths, 25);
    const record = await readRecord(paths.journalPath);
    const { lines, reader } = record;

    expect(reader.events.length).toBeGreaterThan(8);
    expect(printedVersion(recordsAt(lines, 1))).toBe(reader.fold.releases[0]?.versionAfter);
    for (const { seq, version } of reader.events) {
      expect(printedVersion(recordsAt(lines, seq))).toBe(version);
    }
  }, 60_000);

  it('are found by line, version, day and time', async () => {
    const paths = await createRecordFolder();
    await acceptRandomChanges(paths, 5);
    const record = await readRecord(paths.journalPath);
    const last = record.lines.at(-1);

    expect(findLine(record, '1')).toBe(1);
    expect(findLine(record, record.reader.version)).toBe(last?.seq);
    expect(findLine(record, record.reader.fold.releases[0]?.versionAfter ?? '')).toBe(1);
    expect(findLine(record, last?.at.slice(0, 10) ?? '')).toBe(last?.seq);
    const firstAt = record.lines[0]?.at;
    // Lines of the same millisecond have the same time.
    const lastAtOnce = record.lines.findLast(({ at }) => at === firstAt);
    expect(findLine(record, firstAt ?? '')).toBe(lastAtOnce?.seq);
    expect(() => findLine(record, '2001-01-01')).toThrow(/begins at/);
    expect(() => findLine(record, '0')).toThrow(/no line 0/);
    expect(() => findLine(record, '2026-13-01')).toThrow(/is not a date/);
    expect(() => findLine(record, '')).toThrow(/is not a version/);
  });
});

function printedVersion(state: RecordState): string {
  const { records, faults } = checkTexts(Object.fromEntries(printSeedFiles(state.toSeeds())));
  expect(faults).toEqual([]);
  return datasetVersion(buildGraph(records));
}
