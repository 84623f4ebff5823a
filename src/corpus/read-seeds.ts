/**
 * Reads a seeds folder: all files or, where anything is wrong, every fault at once.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from '../domain/errors.js';
import type { SeedRecords } from './seed-records.js';
import { validateSeeds, type ValidatedSeeds } from './validate/validate-seeds.js';
import { parseYamlFile } from './yaml-tree.js';

/** @throws CorpusError with every fault of every file. */
export async function readSeeds(folder: string): Promise<SeedRecords> {
  const { records, faults } = await checkSeeds(folder);
  if (faults.length > 0) throw new CorpusError(faults);
  return records;
}

/** The same without throwing: the records lack what is faulty. */
export async function checkSeeds(folder: string): Promise<ValidatedSeeds> {
  const names = await readFileNames(folder);
  const files = await Promise.all(
    names.map(async (name) => parseYamlFile(name, await readFile(join(folder, name), 'utf8'))),
  );
  return validateSeeds(files);
}

async function readFileNames(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /\.ya?ml$/i.test(name)).toSorted();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const remedy = 'name the folder that holds states.yaml and the others';
    throw new CorpusError([{ file: folder, line: 0, path: '(file)', problem, remedy }]);
  }
}
