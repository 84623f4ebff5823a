/**
 * Validates all seed files at once: every fault of every file, and the records where there is none.
 */
import type { CorpusFault } from '../../domain/errors.js';
import { placeOfSeedFile } from '../seed-files.js';
import { entryLayouts } from '../seed-layout.js';
import { seedSections, type SeedRecords, type SeedSection } from '../seed-records.js';
import type { YamlFile, YamlNode } from '../yaml-tree.js';
import { checkChains } from './check-chains.js';
import { checkCountryCodes } from './check-country-codes.js';
import { checkDates } from './check-dates.js';
import { checkEntry } from './check-entry.js';
import { checkNames } from './check-names.js';
import { checkPlausibility } from './check-plausibility.js';
import { checkReferences } from './check-references.js';
import { checkSameStatement } from './check-same-statement.js';
import { checkStatements } from './check-statements.js';
import {
  checkArchivedCopy,
  checkTerms,
  checkUniqueness,
  checkVotesOnce,
} from './check-uniqueness.js';
import { checkVotes } from './check-votes.js';
import type { CheckedEntry } from './checked-entry.js';
import { didYouMean, FaultList, type Place } from './fault-list.js';

export interface ValidatedSeeds {
  readonly records: SeedRecords;
  readonly faults: readonly CorpusFault[];
  /** May be correct, but deserves a look: the records are complete nevertheless. */
  readonly warnings: readonly CorpusFault[];
}

const listFiles = seedSections.map((section) => `${section}.yaml`);

/**
 * @param today ISO 8601: later dates are faults
 * @param knownIds where the files are only a part of the seeds: the ids of all
 */
export function validateSeeds(
  files: readonly YamlFile[],
  today = new Date().toISOString().slice(0, 10),
  knownIds?: () => Iterable<string>,
): ValidatedSeeds {
  const faults = new FaultList();
  const unreadable = new Set<string>();
  const checked = new Map<SeedSection, readonly CheckedEntry[]>();
  const filesBySection = new Map(seedSections.map((section) => [section, [] as YamlFile[]]));
  const strayFiles: YamlFile[] = [];
  for (const each of files) {
    const section = placeOfSeedFile(each.path ?? each.file)?.section;
    (section === undefined ? strayFiles : filesBySection.get(section))?.push(each);
  }
  for (const [section, own] of filesBySection) {
    const entries: CheckedEntry[] = [];
    for (const file of own) {
      const found = checkFile(section, file, faults);
      entries.push(...(found ?? []));
      if (found === undefined || file.faults.length > 0) markUnreadable(section, unreadable);
    }
    if (own.length === 0) {
      const place = { file: `${section}.yaml`, line: 0, path: '(file)' };
      faults.add(place, 'is missing', `add it, with "${section}: []" where there are none`);
      markUnreadable(section, unreadable);
    }
    checked.set(section, entries);
  }
  for (const { file } of strayFiles) {
    const remedy = didYouMean(file, listFiles, 'remove it: it is never read');
    faults.add({ file, line: 0, path: '(file)' }, 'is not a file of the seeds', remedy);
  }

  const entries = [...checked.values()].flat();
  checkReferences(entries, unreadable, faults, knownIds);
  checkChains(entries, faults);
  checkUniqueness(entries, faults);
  checkTerms(entries, faults);
  checkNames(entries, faults);
  checkDates(entries, today, faults);
  for (const state of checked.get('states') ?? []) checkCountryCodes(state, faults);
  for (const document of checked.get('documents') ?? []) checkArchivedCopy(document, faults);
  checkVotesOnce(checked.get('votes') ?? [], faults);
  checkStatements(checked.get('statements') ?? [], faults);
  checkSameStatement(checked.get('statements') ?? [], faults);
  checkPlausibility(entries, faults);
  return {
    records: toRecords(checked),
    faults: faults.inOrder(),
    warnings: faults.warningsInOrder(),
  };
}

/** Undefined where the file has no list or no entry at all. */
function checkFile(
  section: SeedSection,
  yaml: YamlFile,
  faults: FaultList,
): readonly CheckedEntry[] | undefined {
  faults.addAll(yaml.faults);
  return placeOfSeedFile(yaml.path ?? yaml.file)?.holds === 'ENTRY'
    ? checkEntryFile(section, yaml, faults)
    : checkListFile(section, yaml, faults);
}

function checkEntryFile(
  section: SeedSection,
  { file, root, faults: yamlFaults }: YamlFile,
  faults: FaultList,
): readonly CheckedEntry[] | undefined {
  const place = { file, line: root?.line ?? 1, path: section };
  if (root === undefined) {
    // A broken file has already been reported; that its entry is missing follows from it.
    if (yamlFaults.length === 0) faults.add(place, 'is empty', 'write one entry, or remove it');
    return undefined;
  }
  const entry = checkSectionEntry(section, root, place, faults);
  return entry === undefined ? undefined : [entry];
}

function checkListFile(
  section: SeedSection,
  { file, root, faults: yamlFaults }: YamlFile,
  faults: FaultList,
): readonly CheckedEntry[] | undefined {
  const top: Place = { file, line: root?.line ?? 1, path: '(file)' };
  const list = root?.type === 'MAP' ? root.entries.get(section)?.node : undefined;
  if (root?.type === 'MAP') {
    for (const [key, { line }] of root.entries) {
      if (key === section) continue;
      const remedy = `the only top-level key is ${section}`;
      faults.add({ ...top, line, path: key }, `"${key}" is not allowed here`, remedy);
    }
  }
  if (list?.type !== 'LIST') {
    if (yamlFaults.length === 0 || root?.type === 'MAP') {
      faults.add(top, `has no list under ${section}`, `begin the file with ${section}:`);
    }
    return undefined;
  }
  return list.items.flatMap((item, index) => {
    const path = `${section}[${String(index)}]`;
    const entry = checkSectionEntry(section, item, { file, line: item.line, path }, faults);
    return entry === undefined ? [] : [entry];
  });
}

function checkSectionEntry(
  section: SeedSection,
  node: YamlNode,
  place: Place,
  faults: FaultList,
): CheckedEntry | undefined {
  return section === 'votes'
    ? checkVotes(node, place, faults)
    : checkEntry(node, entryLayouts[section], place, faults);
}

function markUnreadable(section: SeedSection, unreadable: Set<string>): void {
  if (section === 'votes') return;
  unreadable.add(entryLayouts[section].label);
  for (const child of Object.values(entryLayouts[section].children)) {
    unreadable.add(child.entry.label);
  }
}

function toRecords(checked: ReadonlyMap<SeedSection, readonly CheckedEntry[]>): SeedRecords {
  // Object.fromEntries widens the keys; the map has one entry for each section.
  return Object.fromEntries(
    seedSections.map((section) => [
      section,
      (checked.get(section) ?? []).map(({ record }) => record),
    ]),
  ) as unknown as SeedRecords;
}
