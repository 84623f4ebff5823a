/** Imports a fixture as the pipeline does: rows, groups, records, and what becomes of each group. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readSeeds } from '../../../../src/corpus/read-seeds.js';
import type { SeedRecords } from '../../../../src/corpus/seed-records.js';
import { readImportRows } from '../../../../src/curation/imports/read-import-rows.js';
import { RecordState } from '../../../../src/curation/record-state.js';
import { assemble } from '../../../../src/import/assemble.js';
import { compareProposal, type Comparison } from '../../../../src/import/compare-proposal.js';
import { groupRows } from '../../../../src/import/group-rows.js';
import type {
  Judgement,
  LedgerEntry,
  Proposal,
  SourceRow,
} from '../../../../src/import/import-model.js';
import { Judgements } from '../../../../src/import/judgements.js';
import { matchHeaders } from '../../../../src/import/match-headers.js';
import { NameIndex } from '../../../../src/import/name-index.js';
import { readProfile } from '../../../../src/import/read-profile.js';
import { createLookup } from '../../../../src/import/record-lookup.js';
import type { RowFault } from '../../../../src/import/row-faults.js';
import type { TableFault } from '../../../../src/tables/table-fault.js';

export const corpus = await readSeeds('test/corpus');

export interface ImportOptions {
  readonly records?: SeedRecords;
  readonly judgements?: readonly Judgement[];
  readonly ledger?: ReadonlyMap<string, LedgerEntry>;
  /** Changes the rows before they are read. */
  readonly edit?: (row: SourceRow) => SourceRow;
}

export interface ImportedGroup extends Comparison {
  readonly proposal: Proposal;
}

export interface Imported {
  readonly groups: readonly ImportedGroup[];
  /** Of the table, its headers and all groups. */
  readonly faults: readonly (RowFault | TableFault)[];
}

export async function readProfileFile(name: string): Promise<ReturnType<typeof readProfile>> {
  return readProfile(await readFile(`schema/import/${name}.yaml`, 'utf8'), name);
}

export async function importFixture(
  profileName: string,
  file: string,
  options: ImportOptions = {},
): Promise<Imported> {
  return importFile(profileName, `test/unit/import/profiles/fixtures/${file}`, options);
}

export async function importFile(
  profileName: string,
  path: string,
  {
    records = corpus,
    judgements = [],
    ledger = new Map(),
    edit = (row) => row,
  }: ImportOptions = {},
): Promise<Imported> {
  const profile = await readProfileFile(profileName);
  const rows: SourceRow[] = [];
  const all: (RowFault | TableFault)[] = [];
  for await (const item of readImportRows({ path, name: basename(path) })) {
    if ('cells' in item) rows.push(edit(item));
    else all.push(item);
  }
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const { headers, faults } = matchHeaders(profile, columns);
  const lookup = createLookup(new NameIndex(records), new Judgements(judgements), () => false);
  const groups: ImportedGroup[] = [];
  all.push(...faults);
  for await (const item of groupRows(rows, profile, headers)) {
    if (item.type === 'FAULT') {
      all.push(item.fault);
      continue;
    }
    const proposal = assemble(profile, item.group, headers, lookup);
    const comparison = compareProposal(proposal, ledger.get(proposal.key), (section, id) =>
      lookup.find(section, id),
    );
    groups.push({ ...comparison, proposal });
    all.push(...comparison.faults);
  }
  return { groups, faults: all };
}

/** The record and the ledger after everything that can be proposed was accepted. */
export function acceptAll(
  { groups }: Imported,
  records: SeedRecords = corpus,
): { readonly records: SeedRecords; readonly ledger: ReadonlyMap<string, LedgerEntry> } {
  const accepted = groups.filter(({ fate }) => fate !== 'INVALID');
  const state = RecordState.of(records).with(
    accepted.flatMap((group) =>
      group.records.map(({ section, id, record }) => ({ op: 'put' as const, section, id, record })),
    ),
  );
  const ledger = accepted.map(({ proposal: { key, hash }, base }): [string, LedgerEntry] => [
    key,
    { key, hash, fate: 'ACCEPTED', records: base },
  ]);
  return { records: state.toSeeds(), ledger: new Map(ledger) };
}

export function countFates({ groups }: Imported): Readonly<Record<string, number>> {
  return count(groups.map(({ fate }) => fate));
}

export function countFaults({ faults }: Imported): Readonly<Record<string, number>> {
  return count(faults.map(({ code }) => code));
}

/** Records to write, by section, each id once. */
export function countRecords({ groups }: Imported): Readonly<Record<string, number>> {
  const written = groups
    .filter(({ fate }) => fate !== 'INVALID')
    .flatMap(({ records }) => records.map(({ section, id }) => `${section}/${id}`));
  return count([...new Set(written)].map((name) => name.replace(/\/.*$/s, '')));
}

/** `row:column CODE` of each fault with one of the codes. */
export function placesOf({ faults }: Imported, code: string): readonly string[] {
  return faults
    .filter((fault) => fault.code === code)
    .map(({ row, column }) => `${String(row)}:${column ?? ''}`);
}

function count(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
