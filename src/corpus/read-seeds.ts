/** Reads seeds folders: all files or, if there are any faults, all of the faults at once. */
import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../domain/text/compare-text.js';
import { CorpusError, type CorpusFault } from '../domain/errors.js';
import { seedSections, type SeedRecords } from './seed-records.js';
import { checkPublishedCodings, CODINGS_FOLDER } from './codings/published-codings.js';
import { checkPublishedImports, IMPORTS_FOLDER } from './imports/published-imports.js';
import { overlaySeeds } from './overlay-seeds.js';
import { validateSeeds, type ValidatedSeeds } from './validate/validate-seeds.js';
import { parseYamlFile, type YamlFile } from './yaml-tree.js';

/** Documentation beside the seeds, the counts of the manifest, and the lineage. */
const OTHER_FILES = /^(?:.*\.md|LICENSE|manifest\.json|lineage\.json)$/i;
const SEED_FILES = /\.ya?ml$/i;

/**
 * @param overlays further folders: their entries are added, and replace those with the same id
 * @throws CorpusError with every fault of every file
 */
export async function readSeeds(
  folder: string,
  ...overlays: readonly string[]
): Promise<SeedRecords> {
  const { records, faults } = await checkSeeds(folder, ...overlays);
  if (faults.length > 0) throw new CorpusError(faults);
  return records;
}

/**
 * As above, but does not throw for faulty content: the records lack the faulty parts.
 * @throws CorpusError where the folder cannot be read
 */
export async function checkSeeds(
  folder: string,
  ...overlays: readonly string[]
): Promise<ValidatedSeeds> {
  const base = await readFolder(folder, (file) => file);
  const above: SeedFolder[] = [];
  for (const overlay of overlays) {
    above.push(await readFolder(overlay, (file) => join(overlay, file)));
  }
  const folders = [base, ...above];
  const { faults, ...rest } = validateSeeds(overlaySeeds(folders.map(({ files }) => files)));
  return { ...rest, faults: [...folders.flatMap((each) => each.faults), ...faults] };
}

interface SeedFolder {
  readonly files: readonly YamlFile[];
  /** Faults of what is not part of the records. */
  readonly faults: readonly CorpusFault[];
}

/** @param tell names a file of the folder in faults */
async function readFolder(folder: string, tell: (file: string) => string): Promise<SeedFolder> {
  const { paths, faults } = await listFolder(folder);
  const codings = await checkPublishedCodings(folder);
  const imports = await checkPublishedImports(folder);
  const files: YamlFile[] = [];
  for (const path of paths) files.push(await readYamlFile(folder, path, tell(path)));
  const told = [...faults, ...codings.faults, ...imports.faults].map((each) => ({
    ...each,
    file: tell(each.file),
  }));
  return { files, faults: told };
}

/** Paths relative to the folder, separated by "/", in order. */
export async function listSeedFiles(folder: string): Promise<readonly string[]> {
  return (await listFolder(folder)).paths;
}

/** Folders that have no seeds, but are published with them. */
const folders: readonly string[] = [CODINGS_FOLDER, IMPORTS_FOLDER];

interface Listing {
  readonly paths: readonly string[];
  /** Faults for files and folders that look like seeds but are never read. */
  readonly faults: readonly CorpusFault[];
}

async function listFolder(folder: string): Promise<Listing> {
  const paths: string[] = [];
  const faults: CorpusFault[] = [];
  for (const entry of await readEntries(folder)) {
    const { name } = entry;
    if (folders.includes(name) && entry.isDirectory()) continue;
    if (SEED_FILES.test(name)) paths.push(name);
    else if (!entry.isDirectory()) faults.push(...checkOther(name, name));
    else if (seedSections.some((section) => section === name)) {
      await listSection(folder, name, paths, faults);
    } else {
      const remedy = 'move its content into the files here, or move it out of the seeds';
      faults.push(tellFile(name, 'is a folder that is never read', remedy));
    }
  }
  return { paths, faults };
}

/** Files with one entry each may be anywhere below the folder of their section. */
async function listSection(
  folder: string,
  at: string,
  paths: string[],
  faults: CorpusFault[],
): Promise<void> {
  for (const entry of await readEntries(join(folder, at))) {
    const path = `${at}/${entry.name}`;
    if (entry.isDirectory()) await listSection(folder, path, paths, faults);
    else if (SEED_FILES.test(entry.name)) paths.push(path);
    else faults.push(...checkOther(entry.name, path));
  }
}

/** In order, without hidden ones. */
async function readEntries(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => compareText(a.name, b.name));
  } catch (error) {
    const remedy = 'name the folder that holds states.yaml and the others';
    throw new CorpusError([tellFile(folder, explain(error), remedy)]);
  }
}

/** @param file as faults name it */
async function readYamlFile(folder: string, path: string, file: string): Promise<YamlFile> {
  const absolute = join(folder, path);
  const unreadable = (problem: string, remedy: string, line = 0): YamlFile => ({
    file,
    path,
    root: undefined,
    faults: [{ ...tellFile(file, problem, remedy), line }],
  });
  try {
    // Reading anything but a regular file may never end.
    if (!(await stat(absolute)).isFile()) {
      return unreadable('is not a regular file', 'replace it with a regular file of that name');
    }
    const bytes = await readFile(absolute);
    if (isUtf8(bytes)) return { ...parseYamlFile(file, bytes.toString('utf8')), path };
    return unreadable('is not UTF-8', 'save the file as UTF-8', findBrokenLine(bytes));
  } catch (error) {
    return unreadable(explain(error), 'make the file readable');
  }
}

function checkOther(name: string, path: string): readonly CorpusFault[] {
  if (OTHER_FILES.test(name)) return [];
  return [tellFile(path, 'is not a file of the seeds', 'move it out: it is never read')];
}

function tellFile(file: string, problem: string, remedy: string): CorpusFault {
  return { file, line: 0, path: '(file)', problem, remedy };
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'does not exist, or is a broken link';
    case 'ENOTDIR':
      return 'is not a folder';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read: permission denied';
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
