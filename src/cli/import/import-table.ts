/**
 * `demarche import`: brings a table into the record, or checks what that would do. Prints counts, faults
 * and the names that need a decision.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import type { GroupFilter } from '../../curation/imports/group-index.js';
import type { ChangeSet } from '../../curation/change-set.js';
import {
  MAX_JUDGEMENTS,
  toSource,
  type ImportService,
  type ListedGroups,
} from '../../curation/imports/import-service.js';
import { printImportReport } from '../../curation/imports/print-import-report.js';
import { isBlocking, printProblem } from '../../curation/problem.js';
import { decisionsPath } from '../../corpus/imports/published-imports.js';
import { isEqual } from '../../corpus/is-equal.js';
import { writeProfileTemplate } from '../../curation/imports/profile-template.js';
import type { TableImport } from '../../curation/imports/table-import.js';
import { tally } from '../../curation/imports/tally.js';
import { InputError } from '../../domain/errors.js';
import { rowFates } from '../../import/import-model.js';
import { readJudgements, type Decisions } from '../../import/read-judgements.js';
import type { Profile } from '../../import/profile.js';
import { readProfiles } from '../../packaged-files.js';
import { OPERATOR } from '../record/open-writer.js';
import {
  addRecordOptions,
  findRecordPaths,
  type RecordOptions,
  type RecordPaths,
} from '../record/record-paths.js';
import { resolveFromShell } from '../resolve-from-shell.js';
import { withImporter, type Importer } from './open-importer.js';
import { printCounts, printUndecided } from './print-outcome.js';
import { showShare } from './progress.js';

interface ImportOptions extends RecordOptions {
  readonly profile: string;
  readonly source?: string;
  readonly template?: string;
  readonly check?: true;
  readonly judgements?: string;
  readonly report?: string;
  readonly only?: GroupFilter;
  readonly propose?: true;
  readonly accept?: true;
  readonly reason?: string;
}

const NO_DECISIONS: Decisions = { names: [], declined: [], corrections: [] };

export function createImportCommand(): Command {
  const command = new Command('import')
    .description('Reads a table, and proposes its rows as change sets.')
    .argument('[file]', 'a table: CSV, TSV, JSON Lines or XLSX', resolveFromShell)
    .requiredOption('--profile <name>', 'the kind of table, such as coded-acts')
    .option(
      '--source <name>',
      'identifies the source across imports (default: the name of the file)',
    )
    .option(
      '--template <file>',
      'write an empty workbook for the profile, and read no table',
      resolveFromShell,
    )
    .option('--check', 'keep nothing; print what would become of each row')
    .option(
      '--judgements <file>',
      'YAML with decisions on names and rows (default: imports/SOURCE.decisions.yaml of the seeds)',
      resolveFromShell,
    )
    .option('--report <file>', 'write what becomes of each row to a CSV file', resolveFromShell)
    .option(
      '--only <condition>',
      'propose only some rows: fate=NEW, key=KEY, fault=CODE or text=WORDS; may be repeated',
      collectCondition,
    )
    .option('--propose', 'draft change sets')
    .option('--accept', 'draft change sets and accept them')
    .option('--reason <text>', 'why; public, with --propose or --accept');
  return addRecordOptions(command, ['seeds', 'journal', 'desk']).action(importTable);
}

async function importTable(file: string | undefined, options: ImportOptions): Promise<void> {
  if (options.template !== undefined) {
    if (file !== undefined) throw new InputError('--template reads no table: leave out the file.');
    await writeEmptyTable(options.profile, options.template);
    return;
  }
  if (file === undefined)
    throw new InputError('Name a table, or --template to write an empty one.');
  const { check, propose, accept, reason } = options;
  const isProposing = propose === true || accept === true;
  if (check === true && isProposing) {
    throw new InputError('--check keeps nothing: leave it out to use --propose or --accept.');
  }
  if (isProposing && (reason ?? '').trim() === '') {
    throw new InputError('--reason must say why the rows are added; it will be public.');
  }
  await assertTable(file);
  const paths = findRecordPaths(options);
  const decisions = await readDecisions(
    options.judgements ?? findPublishedDecisions(paths, toSource(options.source ?? basename(file))),
  );
  await withImporter(paths, check === true, async (importer) => {
    const mapped = await mapTable(importer, file, options, decisions);
    await declineRows(importer, mapped, decisions);
    const listed = await importer.imports.list(mapped);
    const { rowCount = 0, faults = [] } = mapped.mapping ?? {};
    for (const line of printCounts(listed, rowCount, faults)) console.log(line);
    const names = await importer.imports.namesOf(mapped);
    for (const line of printUndecided(names, (use) => importer.imports.suggestRecords(use))) {
      console.log(line);
    }
    if (isProposing) await proposeRows(importer, mapped, options);
    if (options.report !== undefined) await writeReport(importer, mapped, options.report);
    const isFaulty = hasInvalid(listed) || faults.some(({ severity }) => severity === 'ERROR');
    for (const { severity, message, remedy } of faults) {
      if (severity !== 'NOTE') console.error(`${message} ${remedy}`);
    }
    if (check === true && isFaulty) process.exitCode = 1;
  });
}

async function writeEmptyTable(name: string, path: string): Promise<void> {
  const profile = findProfile(await readProfiles(), name);
  await writeFile(path, await writeProfileTemplate(profile));
  console.log(`An empty workbook for ${name} is in ${path}.`);
}

/** @throws InputError */
function findProfile(profiles: readonly Profile[], name: string): Profile {
  const found = profiles.find((each) => each.name === name);
  if (found !== undefined) return found;
  const known = profiles.map((each) => each.name).join(', ');
  throw new InputError(`--profile: there is no profile "${name}". Profiles: ${known}.`);
}

/** @throws InputError */
async function assertTable(file: string): Promise<void> {
  const found = await stat(file).catch((cause: unknown) => {
    throw new InputError(`${file} cannot be read: there is no such file.`, { cause });
  });
  if (found.isDirectory()) throw new InputError(`${file} is a folder. Name a table.`);
  if (!found.isFile()) throw new InputError(`${file} is not a regular file. Name a table.`);
  if (found.size === 0) throw new InputError(`${file} is empty.`);
}

/** Decisions on the rows of a table that was imported before; without them its rows would differ. */
function findPublishedDecisions({ seedsPath }: RecordPaths, source: string): string | undefined {
  if (seedsPath === undefined) return undefined;
  const path = join(seedsPath, decisionsPath(source));
  return existsSync(path) ? path : undefined;
}

async function readDecisions(path: string | undefined): Promise<Decisions> {
  if (path === undefined) return NO_DECISIONS;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new InputError(`${path} cannot be read: ${String(cause)}`, { cause });
  });
  return readJudgements(text, path);
}

async function mapTable(
  { imports, store, reader }: Importer,
  file: string,
  { profile, source }: ImportOptions,
  { names, corrections }: Decisions,
): Promise<TableImport> {
  findProfile(imports.profiles, profile);
  const known = reader.imports.judgements;
  const judgements = names.filter((each) => !known.some((other) => isEqual(each, other)));
  for (let start = 0; start < judgements.length; start += MAX_JUDGEMENTS) {
    const some = judgements.slice(start, start + MAX_JUDGEMENTS);
    await imports.judge(OPERATOR, randomUUID(), some);
  }
  const name = basename(file);
  const { sha256 } = await store.receive(createReadStream(file));
  const given = source ?? toSource(name);
  // The same table is one import, however often the command runs.
  const staged = await imports.stage(OPERATOR, {
    key: `command ${sha256} ${toSource(given)}`,
    file: sha256,
    name,
    source: given,
  });
  const progress = showShare(name);
  try {
    return await imports.map({
      key: randomUUID(),
      id: staged.id,
      profile,
      columns: [],
      corrections,
      onProgress: progress.update,
    });
  } finally {
    progress.stop();
  }
}

async function declineRows(
  { imports }: Importer,
  mapped: TableImport,
  { declined }: Decisions,
): Promise<void> {
  const { listed } = await imports.list(mapped);
  const fates = new Map(listed.map(({ entry, standing }) => [entry.key, standing.fate]));
  const reasons = new Map<string, string[]>();
  for (const { key, reason } of declined) {
    const fate = fates.get(key);
    if (fate === undefined) console.error(`Warning: the table has no rows with the key "${key}".`);
    if (fate === undefined || !DECLINABLE.has(fate)) continue;
    reasons.set(reason, [...(reasons.get(reason) ?? []), key]);
  }
  for (const [reason, keys] of reasons) {
    const request = { key: randomUUID(), id: mapped.id, filter: { keys }, reason };
    await imports.decline(OPERATOR, request);
  }
}

const DECLINABLE: ReadonlySet<string> = new Set(['NEW', 'CHANGED', 'INVALID', 'EDITED']);

async function proposeRows(
  { imports, curation }: Importer,
  mapped: TableImport,
  { accept, only, reason = '' }: ImportOptions,
): Promise<void> {
  const waiting = openChangeSets(imports, mapped);
  const { listed } = await imports.list(mapped, only);
  const count = listed.filter(({ standing }) => /^(NEW|CHANGED)$/.test(standing.fate)).length;
  if (count === 0) console.log('There is nothing to propose.');
  else {
    const filter = only ?? {};
    await imports.propose(OPERATOR, { key: randomUUID(), id: mapped.id, filter, reason });
  }
  const known = new Set(waiting.map(({ id }) => id));
  const drafted = openChangeSets(imports, mapped).filter(({ id }) => !known.has(id));
  for (const each of waiting) console.log(`Drafted before: ${printSize(each)}.`);
  for (const each of drafted) console.log(`Drafted ${printSize(each)}.`);
  await reportOthers(imports, mapped);
  if (accept !== true || curation === undefined) return;
  // A run that was interrupted, or only proposed, is completed; a part of the rows is no reason to.
  for (const { id } of only === undefined ? [...waiting, ...drafted] : drafted) {
    const { changeSet, problems, effect } = await curation.accept(OPERATOR, randomUUID(), id);
    for (const problem of problems) console.error(printProblem(problem));
    if (problems.some(isBlocking)) {
      console.error('It cannot be accepted. Correct it at the desk, or withdraw it.');
      process.exitCode = 1;
      return;
    }
    const seq = String(changeSet?.acceptance?.seq ?? '');
    console.log(
      `Accepted ${id} (line ${seq} of the journal): version ${effect?.versionAfter ?? ''}.`,
    );
  }
}

/** Those that would add its rows, oldest first. */
function openChangeSets(imports: ImportService, mapped: TableImport): readonly ChangeSet[] {
  return imports
    .changeSetsOf(mapped)
    .filter(
      ({ status, imported }) =>
        imported?.undoes !== true && (status === 'DRAFT' || status === 'SUBMITTED'),
    );
}

function printSize({ id, changes }: ChangeSet): string {
  return `${id}: ${String(changes.length)} record(s)`;
}

/** Rows wait in a change set of another table of the source, perhaps as they were there. */
async function reportOthers(imports: ImportService, mapped: TableImport): Promise<void> {
  const own = new Set(imports.changeSetsOf(mapped).map(({ id }) => id));
  const { listed } = await imports.list(mapped, { fates: ['PROPOSED'] });
  const others = listed.flatMap(({ standing: { changeSet } }) => changeSet ?? []);
  for (const [id, count] of tally(others.filter((each) => !own.has(each)))) {
    console.log(
      `${String(count)} group(s) wait in ${id}, from another version of the table. Accept or withdraw it at the desk, and import again.`,
    );
  }
}

async function writeReport(
  { imports }: Importer,
  mapped: TableImport,
  path: string,
): Promise<void> {
  const report = printImportReport(imports.read(mapped), mapped.mapping?.faults ?? []);
  await pipeline(Readable.from(report), createWriteStream(path));
  console.log(`The report is in ${path}.`);
}

function hasInvalid({ listed }: ListedGroups): boolean {
  return listed.some(({ standing }) => standing.fate === 'INVALID');
}

/** Conditions of one kind are alternatives; all kinds must hold. @throws InputError */
function collectCondition(condition: string, before: GroupFilter = {}): GroupFilter {
  const [kind = '', ...rest] = condition.split('=');
  const value = rest.join('=');
  if (value !== '' && kind === 'key') return { ...before, keys: [...(before.keys ?? []), value] };
  if (value !== '' && kind === 'fault') {
    return { ...before, faults: [...(before.faults ?? []), value] };
  }
  if (value !== '' && kind === 'text') return { ...before, text: value };
  const fate = rowFates.find((each) => each === value.toUpperCase());
  if (kind === 'fate' && fate !== undefined) {
    return { ...before, fates: [...(before.fates ?? []), fate] };
  }
  throw new InputError(
    `--only must be fate=FATE, key=KEY, fault=CODE or text=WORDS, but is ${JSON.stringify(condition.slice(0, 100))}. Fates: ${rowFates.join(', ')}.`,
  );
}
