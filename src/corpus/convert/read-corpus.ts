/**
 * Reads the shared corpus into typed records; every field that does not fit is reported, all at once.
 * Knows the corpus's files, nothing of the seeds.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { CorpusError, type CorpusFault } from '../../domain/errors.js';
import { corpusFiles, type Corpus } from './corpus-schema.js';

type CorpusFile = keyof typeof corpusFiles;

/** The text of each file of the corpus. */
export type CorpusTexts = Readonly<Record<CorpusFile, string>>;

/** @throws CorpusError with every misfit of every file. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const read = (file: CorpusFile): Promise<string> =>
    readFile(path.join(folder, `${file}.yaml`), 'utf8');
  return parseCorpus({
    actors: await read('actors'),
    incidents: await read('incidents'),
    initiatives: await read('initiatives'),
    sources: await read('sources'),
    publishers: await read('publishers'),
    statements: await read('statements'),
    positions: await read('positions'),
  });
}

/** @throws CorpusError with every misfit of every file. */
export function parseCorpus(texts: CorpusTexts): Corpus {
  const faults: CorpusFault[] = [];
  const fit = <Schema extends z.ZodType>(file: CorpusFile, schema: Schema): z.output<Schema> => {
    const result = schema.safeParse(parse(texts[file]));
    if (result.success) return result.data;
    faults.push(...result.error.issues.map((issue) => toFault(file, issue)));
    // Never read: the faults are thrown below, after the other files had their turn.
    return undefined as z.output<Schema>;
  };
  const actors = fit('actors', corpusFiles.actors);
  const incidents = fit('incidents', corpusFiles.incidents);
  const initiatives = fit('initiatives', corpusFiles.initiatives);
  const sources = fit('sources', corpusFiles.sources);
  const publishers = fit('publishers', corpusFiles.publishers);
  const statements = fit('statements', corpusFiles.statements);
  const positions = fit('positions', corpusFiles.positions);
  if (faults.length > 0) throw new CorpusError(faults);
  return {
    ...actors,
    ...incidents,
    initiatives: initiatives.initiatives,
    initiativesNotSourced: initiatives.not_sourced,
    ...sources,
    ...publishers,
    ...statements,
    ...positions,
  };
}

function toFault(file: CorpusFile, issue: z.core.$ZodIssue): CorpusFault {
  return {
    file: `${file}.yaml`,
    line: 0,
    path: issue.path.map(String).join('.'),
    problem: issue.message,
    remedy: 'give the field a home in the seeds, or mend the corpus',
  };
}
