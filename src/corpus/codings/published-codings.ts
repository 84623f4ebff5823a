/**
 * Double codings that are published with the seeds: each file of the folder `codings` has two codings of
 * the same statements. They are kept as they were made, so that later corrections of the record do not
 * change the agreement that was measured.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { codedFields } from '../../agreement/coded-fields.js';
import type { ComparedCodings } from '../../agreement/group-agreement.js';
import { protocols } from '../../agreement/protocols.js';
import { CorpusError, type CorpusFault } from '../../domain/errors.js';
import { compareText } from '../../domain/text/compare-text.js';
import { positionKinds, termsOf, toCodebookWord } from '../../domain/ontology/vocabularies.js';
import { toCodedStatement } from './coded-statements.js';

/** The folder below the seeds. */
export const CODINGS_FOLDER = 'codings';

/** Neither may be unknown: a misspelt term would count as a disagreement. */
function wordOf(terms: readonly string[]) {
  return z.enum(terms.map(toCodebookWord));
}

const positionSchema = z
  .object({
    id: z.string().startsWith('position:'),
    kind: wordOf(termsOf(positionKinds)),
    respondsTo: z
      .array(z.object({ position: z.string().startsWith('position:') }).catchall(z.json()))
      .optional(),
    ...Object.fromEntries(
      codedFields.map(({ name, terms, isSet }) => {
        const word = wordOf(terms);
        return [name, (isSet ? z.array(word).nonempty() : word).optional()];
      }),
    ),
  })
  .catchall(z.json());

const statementsSchema = z.array(
  z
    .object({
      id: z.string().startsWith('statement:'),
      positions: z.array(positionSchema),
    })
    .catchall(z.json()),
);

const fileSchema = z.strictObject({
  protocol: wordOf(termsOf(protocols)),
  notes: z.record(z.string(), z.string()).default({}),
  first: statementsSchema,
  second: statementsSchema,
});

/**
 * Of several folders of seeds; in the order of the file names, none if a folder has none.
 * @throws CorpusError
 */
export async function readPublishedCodings(
  folders: readonly string[],
): Promise<readonly ComparedCodings[]> {
  const checked = await Promise.all(folders.map(checkPublishedCodings));
  const faults = checked.flatMap((each) => each.faults);
  if (faults.length > 0) throw new CorpusError(faults);
  return checked.flatMap(({ codings }) => codings);
}

/** As above, of one folder, with the faults of all files. */
export async function checkPublishedCodings(folder: string): Promise<{
  readonly codings: readonly ComparedCodings[];
  readonly faults: readonly CorpusFault[];
}> {
  const codings: ComparedCodings[] = [];
  const faults: CorpusFault[] = [];
  for (const name of await listFiles(folder)) {
    const file = `${CODINGS_FOLDER}/${name}`;
    const told = (path: string, problem: string): CorpusFault => ({
      file,
      line: 0,
      path,
      problem,
      remedy: 'correct it as docs/coding.md describes, or move the file out of the folder',
    });
    if (!name.endsWith('.yaml')) {
      faults.push(told('(file)', 'is not a file of codings'));
      continue;
    }
    try {
      const text = await readFile(join(folder, CODINGS_FOLDER, name), 'utf8');
      const read = fileSchema.safeParse(parse(text));
      if (read.success) codings.push(toCoding(read.data));
      else
        faults.push(...read.error.issues.map((each) => told(printPath(each.path), each.message)));
    } catch (error) {
      faults.push(told('(file)', error instanceof Error ? error.message : String(error)));
    }
  }
  return { codings, faults };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(folder, CODINGS_FOLDER))).toSorted(compareText);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function toCoding({ protocol, notes, first, second }: z.infer<typeof fileSchema>): ComparedCodings {
  const found = termsOf(protocols).find((each) => toCodebookWord(each) === protocol);
  if (found === undefined) throw new Error(`${protocol} is not a protocol`);
  return {
    protocol: found,
    source: 'PUBLISHED',
    notes,
    pair: { first: first.map(toCodedStatement), second: second.map(toCodedStatement) },
  };
}

function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
