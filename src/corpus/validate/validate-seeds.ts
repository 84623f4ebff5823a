/**
 * All seed files at once: every fault of every file, and the records where there is none.
 */
import type { CorpusFault } from '../../domain/errors.js';
import { entryLayouts } from '../seed-layout.js';
import { seedSections, type SeedRecords, type SeedSection } from '../seed-records.js';
import type { YamlFile, YamlNode } from '../yaml-tree.js';
import { checkChains } from './check-chains.js';
import { checkCountryCodes } from './check-country-codes.js';
import { checkDates } from './check-dates.js';
import { checkEntry } from './check-entry.js';
import { checkNames } from './check-names.js';
import { checkReferences } from './check-references.js';
import { checkSameStatement } from './check-same-statement.js';
import { checkStatements } from './check-statements.js';
import { checkTerms, checkUniqueness, checkVotesOnce } from './check-uniqueness.js';
import { checkVotes } from './check-votes.js';
import type { CheckedEntry } from './checked-entry.js';
import { didYouMean, FaultList, type Place } from './fault-list.js';

export interface ValidatedSeeds {
  readonly records: SeedRecords;
  readonly faults: readonly CorpusFault[];
  /** What may be right, and is worth a look: the records are complete all the same. */
  readonly warnings: readonly CorpusFault[];
}

export function fileOfSection(section: SeedSection): string {
  return `${section}.yaml`;
}

const expectedFiles = seedSections.map(fileOfSection);

/** @param today ISO 8601: what is dated later is a fault */
export function validateSeeds(
  files: readonly YamlFile[],
  today = new Date().toISOString().slice(0, 10),
): ValidatedSeeds {
  const faults = new FaultList();
  const unreadable = new Set<string>();
  const checked = new Map<SeedSection, readonly CheckedEntry[]>();
  for (const section of seedSections) {
    const file = files.find((each) => each.file === fileOfSection(section));
    const entries = file === undefined ? undefined : checkFile(section, file, faults);
    if (file === undefined) {
      const place = { file: fileOfSection(section), line: 0, path: '(file)' };
      faults.add(place, 'is missing', `add it, with "${section}: []" where there are none`);
    }
    if (entries === undefined || (file?.faults.length ?? 0) > 0)
      markUnreadable(section, unreadable);
    checked.set(section, entries ?? []);
  }
  for (const { file } of files) {
    if (expectedFiles.includes(file)) continue;
    const remedy = didYouMean(file, expectedFiles, 'remove it: nothing reads it');
    faults.add({ file, line: 0, path: '(file)' }, 'is not a file of the seeds', remedy);
  }

  const entries = [...checked.values()].flat();
  checkReferences(entries, unreadable, faults);
  checkChains(entries, faults);
  checkUniqueness(entries, faults);
  checkTerms(entries, faults);
  checkNames(entries, faults);
  checkDates(entries, today, faults);
  for (const state of checked.get('states') ?? []) checkCountryCodes(state, faults);
  checkVotesOnce(checked.get('votes') ?? [], faults);
  checkStatements(checked.get('statements') ?? [], faults);
  checkSameStatement(checked.get('statements') ?? [], faults);
  return {
    records: toRecords(checked),
    faults: faults.inOrder(expectedFiles),
    warnings: faults.warningsInOrder(expectedFiles),
  };
}

/** Undefined where the file has not even its list. */
function checkFile(
  section: SeedSection,
  { file, root, faults: yamlFaults }: YamlFile,
  faults: FaultList,
): readonly CheckedEntry[] | undefined {
  faults.addAll(yamlFaults);
  const top: Place = { file, line: root?.line ?? 1, path: '(file)' };
  const list = root?.type === 'MAP' ? root.entries.get(section)?.node : undefined;
  if (root?.type === 'MAP') {
    for (const [key, { line }] of root.entries) {
      if (key === section) continue;
      const remedy = `the one key on top is ${section}`;
      faults.add({ ...top, line, path: key }, `"${key}" is not known here`, remedy);
    }
  }
  if (list?.type !== 'LIST') {
    // A broken file has told its fault; that its list is missing follows from it.
    if (yamlFaults.length === 0 || root?.type === 'MAP') {
      faults.add(top, `has no list under ${section}`, `begin the file with ${section}:`);
    }
    return undefined;
  }
  const check = (node: YamlNode, place: Place): CheckedEntry | undefined =>
    section === 'votes'
      ? checkVotes(node, place, faults)
      : checkEntry(node, entryLayouts[section], place, faults);
  return list.items.flatMap((item, index) => {
    const path = `${section}[${String(index)}]`;
    const entry = check(item, { file, line: item.line, path });
    return entry === undefined ? [] : [entry];
  });
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
