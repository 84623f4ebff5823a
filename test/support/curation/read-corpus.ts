/**
 * The frozen corpus as records, read once for a test file.
 */
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import type { SeedRecords } from '../../../src/corpus/seed-records.js';
import { RecordState } from '../../../src/curation/record-state.js';

let records: Promise<SeedRecords> | undefined;

export function readCorpusRecords(): Promise<SeedRecords> {
  return (records ??= readSeeds('test/corpus'));
}

export async function readCorpusState(): Promise<RecordState> {
  return RecordState.of(await readCorpusRecords());
}
