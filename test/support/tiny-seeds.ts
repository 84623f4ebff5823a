/**
 * A seeds folder small enough to keep in mind: two states, an accusation, and the reply that denies
 * it and counters. Tests change one text in one file and check the consequences.
 */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { validateSeeds } from '../../src/corpus/validate/validate-seeds.js';
import { parseYamlFile } from '../../src/corpus/yaml-tree.js';
import { CorpusError } from '../../src/domain/errors.js';

/** The text of each file, by name. */
export type SeedTexts = Readonly<Record<string, string>>;

export const tinySeeds: SeedTexts = {
  'states.yaml': `states:
  - id: state:aa
    name: Aland
    aliases: [ Âland ]
    iso2: AA
    iso3: AAA
    region: Europe
    wikidata: Q1
  - id: state:bb
    name: Beland
    iso2: BB
    iso3: BRB
`,
  'agencies.yaml': `agencies:
  - id: agency:aa-mfa
    name: Ministry of Foreign Affairs of Aland
    kind: foreign-ministry
    partOf: state:aa
  - id: agency:bb-embassy
    name: Embassy of Beland
    kind: embassy
    partOf: state:bb
  - id: agency:bb-unit
    name: Unit 7
    kind: intelligence
    partOf: agency:bb-embassy
`,
  'spokespersons.yaml': `spokespersons:
  - id: spokesperson:ann
    name: Ann
    named: true
    speaksFor:
      - { actor: agency:aa-mfa, title: spokesperson, from: "2020", to: "2022-03" }
  - id: spokesperson:unnamed-bb-embassy
    name: spokesperson of the Embassy of Beland
    named: false
    speaksFor:
      - { actor: agency:bb-embassy, title: spokesperson, document: document:one }
`,
  'blocs.yaml': `blocs:
  - { id: bloc:union, name: Union }
`,
  'organizations.yaml': `organizations:
  - { id: organization:firm, name: Firm, kind: company, basedIn: state:bb }
`,
  'groups.yaml': `groups:
  - { id: group:bear, name: Bear }
`,
  'initiatives.yaml': `initiatives:
  - id: initiative:old-norms
    name: Old Norms
    kind: un-norms
    announcedOn: "2015"
  - id: initiative:new-norms
    name: New Norms
    kind: un-resolution
    announcedOn: "2019-12"
    proposedBy: [ state:bb ]
    announcedBy: [ spokesperson:ann ]
    endorsedBy:
      - { actor: bloc:union, "on": "2020", reportedBy: state:bb }
    opposedBy: [ state:aa ]
    buildsOn: [ initiative:old-norms ]
    documents: [ document:one ]
`,
  'votes.yaml': `votes:
  - initiative: initiative:new-norms
    "on": "2019-12-12"
    "yes": [ state:bb ]
    "no": [ state:aa ]
    notes:
      state:aa: explained after the vote
`,
  'incidents.yaml': `incidents:
  - id: incident:outage
    name: Outage
    kind: operation
    period: "2021-10/2021-11"
    saidToAffect: [ state:aa ]
    partOf: [ incident:wave ]
  - { id: incident:wave, name: Wave, kind: campaign }
`,
  'publishers.yaml': `publishers:
  - id: publisher:gazette
    name: Gazette
    kind: state-media
    affiliatedWith:
      - { state: state:bb, basis: run-by }
`,
  'documents.yaml': `documents:
  - id: document:one
    url: https://gazette.example/one
    title: One
    language: en
    publisher: publisher:gazette
    filedOn: "2021-11-24"
    publishedOn: "2021-11-25"
    dateInferred: false
    readInFull: true
  - id: document:two
    url: https://gazette.example/two
    language: en
    publisher: publisher:gazette
    dateInferred: true
    readInFull: false
`,
  'statements.yaml': `statements:
  - id: statement:aa-accuses
    occurredOn: "2021-11"
    summary: Aland accuses Beland.
    sourceCheck: incomplete
    sourceCheckNote: the day is not on the page
    madeBy: [ state:aa ]
    issuedBy: [ agency:aa-mfa ]
    deliveredBy:
      - { spokesperson: spokesperson:ann, title: spokesperson }
    documents: [ document:one, document:two ]
    positions:
      - id: position:aa-accuses-1
        kind: accusation
        asserts: Says that Unit 7 of Beland caused the outage.
        conduct: [ attack, espionage ]
        hedge: highly-likely
        basis: own-intelligence
        against:
          - { actor: agency:bb-unit, role: accused }
          - { actor: group:bear, role: accused }
        concerns: [ incident:outage ]
        evidence:
          - document: document:one
            exact: caused the outage
            prefix: "Unit 7 "
            offsetStart: 20
            offsetEnd: 37
            textSha256: 00000000000000000000000000000000000000000000000000000000000000aa
            speech: direct
            language: en
          - { document: document:two }
  - id: statement:bb-replies
    occurredOn: "2021-11-25"
    disputedDates: [ "2021-11-24", "2021-11-25" ]
    form: written statement
    summary: Beland denies and counters.
    sourceCheck: complete
    madeBy: [ state:bb ]
    issuedBy: [ agency:bb-embassy ]
    deliveredBy:
      - { spokesperson: spokesperson:unnamed-bb-embassy, title: spokesperson }
    documents: [ document:two ]
    positions:
      - id: position:bb-replies-1
        kind: denial
        asserts: Says that the accusation has no basis.
        quote: pure fiction
        form: evidence-challenge
        contests: [ evidence ]
        against:
          - { actor: state:aa, role: addressee }
        respondsTo:
          - { position: position:aa-accuses-1, relation: denies, explicit: true }
        evidence:
          - { document: document:two, exact: pure fiction, speech: direct }
      - id: position:bb-replies-2
        kind: accusation
        asserts: Says that Aland spies.
        conduct: [ espionage ]
        hedge: certain
        basis: none-given
        against:
          - { actor: state:aa, role: accused }
        refersTo:
          - { initiative: initiative:new-norms, relation: invokes }
        respondsTo:
          - { position: position:aa-accuses-1, relation: counters, explicit: false }
        evidence:
          - { document: document:two }
`,
};

/** The same folder with one text in one file replaced; the text must occur exactly once. */
export function changeSeeds(
  file: string,
  from: string,
  to: string,
  texts: SeedTexts = tinySeeds,
): SeedTexts {
  const text = texts[file] ?? '';
  assert.equal(text.split(from).length, 2, `${JSON.stringify(from)} stands once in ${file}`);
  return { ...texts, [file]: text.replace(from, () => to) };
}

/** @throws CorpusError where the seeds have faults */
export function buildTinyGraph(texts: SeedTexts = tinySeeds): GraphData {
  const { records, faults } = checkTexts(texts);
  if (faults.length > 0) throw new CorpusError(faults);
  return buildGraph(records);
}

export function checkTexts(texts: SeedTexts): ReturnType<typeof validateSeeds> {
  return validateSeeds(Object.entries(texts).map(([file, text]) => parseYamlFile(file, text)));
}

/** The line on which a text first occurs in a file. */
export function lineOf(texts: SeedTexts, file: string, text: string): number {
  const before = (texts[file] ?? '').split(text);
  assert.ok(before.length > 1, `${JSON.stringify(text)} stands in ${file}`);
  return (before[0] ?? '').split('\n').length;
}

export async function writeSeedFolder(folder: string, texts: SeedTexts): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, file), text);
}
