/**
 * Reads a seeds folder: all files or, where anything is wrong, every fault at once.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
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
  const names = await listSeedFiles(folder);
  const files = await Promise.all(
    names.map(async (name) => parseYamlFile(name, await readFile(join(folder, name), 'utf8'))),
  );
  return validateSeeds(files);
}

/** Paths relative to the folder, with "/" between, in order. */
export async function listSeedFiles(folder: string): Promise<readonly string[]> {
  try {
    const paths = await readdir(folder, { recursive: true });
    return paths
      .map((path) => path.split(sep).join('/'))
      .filter((path) => /\.ya?ml$/i.test(path))
      .toSorted();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const remedy = 'name the folder that holds states.yaml and the others';
    throw new CorpusError([{ file: folder, line: 0, path: '(file)', problem, remedy }]);
  }
}
