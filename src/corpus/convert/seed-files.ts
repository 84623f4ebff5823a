/** The seed files: which there are, what each says at its top, and how all are written. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printSeeds } from './print-seeds.js';
import type { Seeds } from './seed-entries.js';

/** The comment at the top of each file; the keys are the files, in the order of the README. */
export const seedFiles: Readonly<Record<keyof Seeds, string>> = {
  states: `States and territories, by ISO 3166-1 code: those that positions speak of, that voted or that support
the Paris Call. Codes and regions: ISO 3166 and UN M49. A code says nothing about recognition.`,
  agencies: `Ministries, embassies, services and other bodies. kind and partOf are the compilers' classification.`,
  spokespersons: `Who speaks. named: false is an unnamed person of an office, one for each agency and office.
The first entry of speaksFor is the role as of the statements read; the others are terms that a page dates.`,
  blocs: `Groups of states and international organisations.`,
  organizations: `Companies, think tanks and media that take a position or are spoken of.`,
  groups: `Named intrusion sets. Whose they are said to be stands only in the positions that allege it.`,
  initiatives: `Proposals, norms, processes, treaties, coalitions, and the General Assembly's resolutions on ICT.
endorsedBy with reportedBy rests on that actor's word; without, a page says so itself.`,
  votes: `Recorded votes on the General Assembly's resolutions on ICT. Absent states did not vote.
The voting data keeps one code for Yugoslavia, Serbia and Montenegro, and Serbia: here it is state:rs.`,
  incidents: `What positions speak of. saidToAffect: as the statements say. Who is said to be behind it stands
only in the positions. period as the pages give it.`,
  publishers: `Publishers of the documents. affiliatedWith only for state media and government publishers; absent
elsewhere means not coded. Two publishers with the same wordsFrom may carry one report.`,
  documents: `Pages read, through stored copies. readInFull: false means that only the opening was read.
dateInferred: true means that the date is not printed on the part that was read.`,
  statements: `Speech events, each with the positions that it holds: one speech act by one side.
summary and asserts are the compilers' own sentences. Nothing here is a finding of fact: an allegation
is always somebody's position. Quoted words: at most 20.`,
};

/** Text of every file, by name. */
export function printSeedFiles(seeds: Seeds): ReadonlyMap<string, string> {
  // Object.keys widens to string; the keys are exactly those of Seeds.
  const names = Object.keys(seedFiles) as readonly (keyof Seeds)[];
  return new Map(
    names.map((name) => [`${name}.yaml`, printSeeds(name, seedFiles[name], seeds[name])]),
  );
}

export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
}
