/**
 * Which files hold the seeds and how they are printed. A section is a list in `<section>.yaml`, or
 * files of one entry each anywhere below `<section>/`. Both are read; `seeds:format` writes the
 * form of
 * `printSeedFiles`.
 */
import { printYaml, printYamlList } from './print-yaml.js';
import { toCanonicalEntry } from './canonical-entry.js';
import {
  idFieldOf,
  seedSections,
  textOf,
  type SeedRecord,
  type SeedRecords,
  type SeedSection,
} from './seed-records.js';
import { compareText } from '../domain/text/compare-text.js';

/** How a section is written: a list below a comment, or one entry per file. */
type SectionForm =
  | { readonly header: string }
  /** In folders by the year of the first of these fields that an entry has. */
  | { readonly yearFrom: readonly string[] };

/**
 * Sections that grow every week have one entry per file, so that two people's additions never
 * conflict.
 */
const forms: Readonly<Record<SeedSection, SectionForm>> = {
  states: {
    header: `States and territories, by ISO 3166-1 code: those that positions speak of, that voted or that support
the Paris Call. Codes and regions: ISO 3166 and UN M49. A code says nothing about recognition.`,
  },
  agencies: {
    header: `Ministries, embassies, services and other bodies. kind and partOf are the compilers' classification.`,
  },
  spokespersons: {
    header: `Who speaks. named: false is an unnamed person of an office, one for each agency and office.
The first entry of speaksFor is the role as of the statements read; the others are terms that a page dates.`,
  },
  blocs: {
    header: `Groups of states and international organisations. members, past ones included, of the European
Union and NATO only; absent elsewhere means not coded.`,
  },
  organizations: {
    header: `Companies, think tanks and media that take a position or are spoken of.`,
  },
  groups: {
    header: `Named intrusion sets. Whose they are said to be stands only in the positions that allege it.`,
  },
  initiatives: {
    header: `Proposals, norms, processes, treaties, coalitions, and the General Assembly's resolutions on ICT.
endorsedBy with reportedBy rests on that actor's word; without, a page says so itself.`,
  },
  votes: {
    header: `Recorded votes on the General Assembly's resolutions on ICT. Absent states did not vote.
The voting data keeps one code for Yugoslavia, Serbia and Montenegro, and Serbia: here it is state:rs.`,
  },
  incidents: {
    header: `What positions speak of. saidToAffect and partOf: as the statements say. Who is said to be behind it
stands only in the positions. period as the pages give it.`,
  },
  publishers: {
    header: `Publishers of the documents. affiliatedWith only for state media and government publishers; absent
elsewhere means not coded. Two publishers with the same wordsFrom may carry one report.`,
  },
  documents: { yearFrom: ['publishedOn', 'filedOn'] },
  statements: { yearFrom: ['occurredOn'] },
};

export interface SeedFilePlace {
  readonly section: SeedSection;
  readonly holds: 'LIST' | 'ENTRY';
}

/** Undefined for a path outside of the seeds. Paths are relative, separated by "/". */
export function placeOfSeedFile(path: string): SeedFilePlace | undefined {
  const [first = '', ...rest] = path.split('/');
  const holds = rest.length === 0 ? 'LIST' : 'ENTRY';
  const name = holds === 'LIST' ? first.replace(/\.yaml$/, '') : first;
  const section = seedSections.find((each) => each === name);
  if (section === undefined || !path.endsWith('.yaml')) return undefined;
  return { section, holds };
}

/** Text of every file by its path, in canonical form and order. */
export function printSeedFiles(records: SeedRecords): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const section of seedSections) {
    const entries = records[section]
      .map((record) => toCanonicalEntry(section, record))
      .toSorted((a, b) => compareText(keyOf(section, a), keyOf(section, b)));
    const form = forms[section];
    if ('header' in form) {
      files.set(`${section}.yaml`, printYamlList(section, form.header, entries));
    } else {
      // A section without any file is reported as missing.
      if (entries.length === 0) files.set(`${section}.yaml`, `${section}: []\n`);
      for (const entry of entries) {
        files.set(pathOfEntry(section, entry, form.yearFrom), printYaml(entry));
      }
    }
  }
  return files;
}

function pathOfEntry(section: SeedSection, entry: SeedRecord, yearFrom: readonly string[]): string {
  const date = yearFrom.map((field) => textOf(entry, field)).find((text) => text !== undefined);
  const name = keyOf(section, entry).replace(/^[a-z]+:/, '');
  return `${section}/${date?.slice(0, 4) ?? 'undated'}/${name}.yaml`;
}

function keyOf(section: SeedSection, entry: SeedRecord): string {
  return textOf(entry, idFieldOf(section)) ?? '';
}
