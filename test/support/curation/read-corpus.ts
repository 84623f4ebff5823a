/**
 * The frozen corpus as records, read once for a test file.
 */
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import type { SeedRecords } from '../../../src/corpus/seed-records.js';

let records: Promise<SeedRecords> | undefined;

export function readCorpusRecords(): Promise<SeedRecords> {
  return (records ??= readSeeds('test/corpus'));
}
