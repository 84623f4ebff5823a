/**
 * Reads a seeds folder: all files or, where anything is wrong, every fault at once.
 */
import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError, type CorpusFault } from '../domain/errors.js';
import type { SeedRecords } from './seed-records.js';
import { validateSeeds, type ValidatedSeeds } from './validate/validate-seeds.js';
import { parseYamlFile, type YamlFile } from './yaml-tree.js';

/** What stands beside the seeds for people, and the counts that the tests read. */
const OTHER_FILES = /^(?:\..*|.*\.md|LICENSE|manifest\.json)$/i;
const SEED_FILES = /^[^.].*\.ya?ml$/i;

/** @throws CorpusError with every fault of every file. */
export async function readSeeds(folder: string): Promise<SeedRecords> {
  const { records, faults } = await checkSeeds(folder);
  if (faults.length > 0) throw new CorpusError(faults);
  return records;
}

/**
 * The same without throwing for what the files hold: the records lack what is faulty.
 * @throws CorpusError where the folder cannot be read
 */
export async function checkSeeds(folder: string): Promise<ValidatedSeeds> {
  const entries = await listFolder(folder);
  const files: YamlFile[] = [];
  for (const { name } of entries) {
    if (SEED_FILES.test(name)) files.push(await readYamlFile(folder, name));
  }
  const { faults, ...rest } = validateSeeds(files);
  const others = entries.flatMap((entry) => checkOther(entry));
  return { ...rest, faults: [...others, ...faults] };
}

async function listFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const remedy = 'name the folder that holds states.yaml and the others';
    throw new CorpusError([tellFile(folder, explain(error), remedy)]);
  }
}

async function readYamlFile(folder: string, file: string): Promise<YamlFile> {
  const path = join(folder, file);
  try {
    // What is neither a file nor a folder may never end.
    if (!(await stat(path)).isFile()) {
      return unreadable(file, 'is not a file', 'put the file of that name in its place');
    }
    const bytes = await readFile(path);
    if (isUtf8(bytes)) return parseYamlFile(file, bytes.toString('utf8'));
    return unreadable(file, 'is not UTF-8', 'save the file as UTF-8', findBrokenLine(bytes));
  } catch (error) {
    return unreadable(file, explain(error), 'make it a file that can be read');
  }
}

/** A file or folder in which somebody may expect seeds, and which nothing reads. */
function checkOther(entry: Dirent): readonly CorpusFault[] {
  const { name } = entry;
  if (SEED_FILES.test(name) || name.startsWith('.')) return [];
  if (entry.isDirectory()) {
    const remedy = 'put what it holds into the files here, or move it out of the seeds';
    return [tellFile(name, 'is a folder, which nothing reads', remedy)];
  }
  if (OTHER_FILES.test(name)) return [];
  return [tellFile(name, 'is not a file of the seeds', 'move it out: nothing reads it')];
}

function unreadable(file: string, problem: string, remedy: string, line = 0): YamlFile {
  return { file, root: undefined, faults: [{ ...tellFile(file, problem, remedy), line }] };
}

function tellFile(file: string, problem: string, remedy: string): CorpusFault {
  return { file, line: 0, path: '(file)', problem, remedy };
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'is not there, or is a link that leads nowhere';
    case 'ENOTDIR':
      return 'is not a folder';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read: permission denied';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function findBrokenLine(bytes: Buffer): number {
  const NEW_LINE = 0x0a;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(NEW_LINE, start);
    const stop = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) return line;
    start = stop + 1;
  }
  return 0;
}
