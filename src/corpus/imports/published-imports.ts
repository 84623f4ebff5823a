/**
 * What earlier imports made of their tables, published with the seeds: each file of the folder `imports`
 * has the row groups of one source, and `judgements.yaml` the decisions on names. They are no part of the
 * dataset; an import of the same table on another machine reads them, and proposes nothing again.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CorpusError, type CorpusFault } from '../../domain/errors.js';
import { compareText } from '../../domain/text/compare-text.js';
import { printYaml } from '../print-yaml.js';
import { seedSections, type SeedRecord } from '../seed-records.js';

/** The folder below the seeds. */
export const IMPORTS_FOLDER = 'imports';
const JUDGEMENTS = 'judgements';
/** Corrections of a table's rows, which an import of the table applies: written by hand. */
const DECISIONS_ENDING = '.decisions.yaml';

/** Identifies a source across imports; also the name of its file. */
export const SOURCE_PATTERN = /^(?!judgements$)[a-z0-9][a-z0-9-]{0,99}$/;

/** YAML and JSON only have such values. */
const record = z.record(z.string(), z.json()).transform((value) => value as SeedRecord);
const section = z.enum(seedSections);

const groupSchema = z.strictObject({
  key: z.string().min(1),
  hash: z.string().min(1),
  fate: z.enum(['accepted', 'declined', 'undone']),
  reason: z.string().exactOptional(),
  records: z
    .array(
      z.strictObject({
        section,
        id: z.string().min(1),
        /** Of the record as the rows gave it. */
        revision: z.string().min(1),
        /** Absent while the record is as the rows gave it. */
        record: record.exactOptional(),
      }),
    )
    .default([]),
});

const sourceSchema = z.strictObject({
  source: z.string().regex(SOURCE_PATTERN),
  groups: z.array(groupSchema).default([]),
});

const judged = {
  name: z.string().min(1),
  sections: z.array(section),
  context: z.string().exactOptional(),
};
const judgementSchema = z.union([
  z.strictObject({ ...judged, is: z.string() }),
  z.strictObject({ ...judged, isNew: z.literal(true), record: record.exactOptional() }),
  z.strictObject({ ...judged, isNot: z.string() }),
  z.strictObject({ ...judged, ignore: z.literal(true) }),
]);
const judgementsSchema = z.strictObject({ judgements: z.array(judgementSchema).default([]) });

export type PublishedGroup = Readonly<z.infer<typeof groupSchema>>;
export type PublishedSource = Readonly<z.infer<typeof sourceSchema>>;
/** What a person decided on a name. */
export type PublishedJudgement = Readonly<z.infer<typeof judgementSchema>>;

export interface PublishedImports {
  readonly sources: readonly PublishedSource[];
  readonly judgements: readonly PublishedJudgement[];
}

/** Empty if there is no such folder. @throws CorpusError */
export async function readPublishedImports(folder: string): Promise<PublishedImports> {
  const { imports, faults } = await checkPublishedImports(folder);
  if (faults.length > 0) throw new CorpusError(faults);
  return imports;
}

/** As above, with the faults of all files. */
export async function checkPublishedImports(folder: string): Promise<{
  readonly imports: PublishedImports;
  readonly faults: readonly CorpusFault[];
}> {
  const sources: PublishedSource[] = [];
  const judgements: PublishedJudgement[] = [];
  const faults: CorpusFault[] = [];
  for (const name of await listFiles(folder)) {
    const file = `${IMPORTS_FOLDER}/${name}`;
    const tell = (path: string, problem: string): void => {
      const remedy =
        'restore the file as `demarche release` wrote it, or move it out of the folder';
      faults.push({ file, line: 0, path, problem, remedy });
    };
    if (!name.endsWith('.yaml')) {
      tell('(file)', 'is not a file of imports');
      continue;
    }
    try {
      const value: unknown = parse(await readFile(join(folder, IMPORTS_FOLDER, name), 'utf8'));
      const source = name.slice(0, -'.yaml'.length);
      if (source === JUDGEMENTS) judgements.push(...judgementsSchema.parse(value).judgements);
      else {
        const read = sourceSchema.parse(value);
        if (read.source === source) sources.push(read);
        else tell('source', `is ${read.source}, but the file is named after ${source}`);
      }
    } catch (error) {
      if (error instanceof z.ZodError) {
        for (const { path, message } of error.issues) tell(path.join('.'), message);
      } else tell('(file)', error instanceof Error ? error.message : String(error));
    }
  }
  return { imports: { sources, judgements }, faults };
}

/** Text of each file by its name in the folder. */
export function printPublishedImports({
  sources,
  judgements,
}: PublishedImports): ReadonlyMap<string, string> {
  const files = new Map(
    sources.map(({ source, groups }) => [
      `${source}.yaml`,
      printYaml({ source, groups: groups.toSorted((a, b) => compareText(a.key, b.key)) }),
    ]),
  );
  if (judgements.length === 0) return files;
  const sorted = judgements.toSorted(
    (a, b) =>
      compareText(a.name, b.name) ||
      compareText(a.sections.join(), b.sections.join()) ||
      compareText(a.context ?? '', b.context ?? '') ||
      compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  return files.set(`${JUDGEMENTS}.yaml`, printYaml({ judgements: sorted }));
}

/** The file with the decisions on the rows of a source, below the seeds; it need not exist. */
export function decisionsPath(source: string): string {
  return join(IMPORTS_FOLDER, source + DECISIONS_ENDING);
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(join(folder, IMPORTS_FOLDER));
    return names
      .filter((name) => !name.startsWith('.') && !name.endsWith(DECISIONS_ENDING))
      .toSorted(compareText);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
