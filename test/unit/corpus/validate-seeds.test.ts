/**
 * The seeds validator: one small change to valid seeds for each kind of fault, and its reported
 * location.
 */
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSeeds, readSeeds } from '../../../src/corpus/read-seeds.js';
import { CorpusError } from '../../../src/domain/errors.js';
import {
  changeSeeds,
  checkTexts,
  lineOf,
  tinySeeds,
  writeSeedFolder,
} from '../../support/tiny-seeds.js';

interface Case {
  readonly fault: string;
  readonly file: string;
  /** The text in the valid seeds, and its replacement. */
  readonly from: string;
  readonly to: string;
  /** Where the fault is reported: the first line with this text; absent: the replacement. */
  readonly at?: string;
  /** The line, where no text is unique to it. */
  readonly line?: number;
  /** Total number of faults, where others follow from it. */
  readonly faultCount?: number;
  readonly path: string;
  readonly problem: RegExp;
  readonly remedy: RegExp;
}

const ACCUSES = 'statements[0].positions[0]';
const DENIES = 'statements[1].positions[0]';
const COUNTERS = 'statements[1].positions[1]';

const cases: readonly Case[] = [
  // Fields and types
  {
    fault: 'an unknown field',
    file: 'states.yaml',
    from: 'region:',
    to: 'regoin:',
    path: 'states[0].regoin',
    problem: /not a field/,
    remedy: /did you mean "region"/,
  },
  {
    fault: 'a field of another kind of position',
    file: 'statements.yaml',
    from: 'quote: pure fiction',
    to: 'hedge: certain',
    path: `${DENIES}.hedge`,
    problem: /not a field/,
    remedy: /accusation/,
  },
  {
    fault: 'a derived field',
    file: 'statements.yaml',
    from: 'conduct: [ attack, espionage ]',
    to: 'conduct: [ attack ]\n        isAnswered: true',
    at: 'isAnswered',
    path: `${ACCUSES}.isAnswered`,
    problem: /not a field/,
    remedy: /derived/,
  },
  {
    fault: 'a missing property',
    file: 'states.yaml',
    from: '    name: Beland\n',
    to: '',
    at: 'id: state:bb',
    path: 'states[1]',
    problem: /has no name/,
    remedy: /add name/,
  },
  {
    fault: 'a missing property of the kind of position',
    file: 'statements.yaml',
    from: '        form: evidence-challenge\n',
    to: '',
    at: 'id: position:bb-replies-1',
    path: DENIES,
    problem: /has no form/,
    remedy: /add form/,
  },
  {
    fault: 'a list instead of a text',
    file: 'states.yaml',
    from: 'name: Aland',
    to: 'name: [ Aland ]',
    path: 'states[0].name',
    problem: /list, but must be one text/,
    remedy: /single text/,
  },
  {
    fault: 'a text instead of a list',
    file: 'statements.yaml',
    from: 'conduct: [ attack, espionage ]',
    to: 'conduct: attack',
    path: `${ACCUSES}.conduct`,
    problem: /not a list/,
    remedy: /- first/,
  },
  {
    fault: 'a text instead of true or false',
    file: 'spokespersons.yaml',
    from: 'named: true',
    to: 'named: "true"',
    path: 'spokespersons[0].named',
    problem: /must be true or false/,
    remedy: /without quotes/,
  },
  {
    fault: 'a term that is not in the vocabulary',
    file: 'statements.yaml',
    from: 'hedge: highly-likely',
    to: 'hedge: higly-likely',
    path: `${ACCUSES}.hedge`,
    problem: /"higly-likely" is not a term/,
    remedy: /did you mean "highly-likely"/,
  },
  {
    fault: 'a second partOf',
    file: 'agencies.yaml',
    from: 'partOf: agency:bb-embassy',
    to: 'partOf: [ agency:bb-embassy, state:bb ]',
    path: 'agencies[2].partOf',
    problem: /must be one id/,
    remedy: /exactly one/,
  },
  {
    fault: 'a field without a value',
    file: 'states.yaml',
    from: 'region: Europe',
    to: 'region:',
    path: 'states[0].region',
    problem: /no value/,
    remedy: /absent means not coded/,
  },
  {
    fault: 'a code in the wrong format',
    file: 'states.yaml',
    from: 'iso3: BRB',
    to: 'iso3: bb',
    path: 'states[1].iso3',
    problem: /format of iso3/,
    remedy: /three capital letters/,
  },
  // Ids
  {
    fault: 'an id with the prefix of another kind',
    faultCount: 2,
    file: 'groups.yaml',
    from: 'id: group:bear',
    to: 'id: bloc:bear',
    path: 'groups[0].id',
    problem: /not an id of group/,
    remedy: /write group:/,
  },
  {
    fault: 'a malformed id',
    faultCount: 2,
    file: 'blocs.yaml',
    from: 'id: bloc:union',
    to: 'id: bloc:The_Union',
    path: 'blocs[0].id',
    problem: /not an id of bloc/,
    remedy: /a-z and 0-9/,
  },
  {
    fault: 'a duplicate id',
    file: 'documents.yaml',
    from: 'id: document:two',
    to: 'id: document:one',
    line: 11,
    faultCount: 6,
    path: 'documents[1].id',
    problem: /already the id of documents\.yaml:2/,
    remedy: /another id/,
  },
  {
    fault: 'an id that does not exist',
    file: 'statements.yaml',
    from: 'concerns: [ incident:outage ]',
    to: 'concerns: [ incident:outgae ]',
    path: `${ACCUSES}.concerns[0]`,
    problem: /there is no "incident:outgae"/,
    remedy: /did you mean "incident:outage"/,
  },
  {
    fault: 'an id without its prefix',
    file: 'agencies.yaml',
    from: 'partOf: state:aa',
    to: 'partOf: aa',
    path: 'agencies[0].partOf',
    problem: /"aa" is not a valid id/,
    remedy: /did you mean "state:aa"/,
  },
  {
    fault: 'an id listed twice',
    file: 'incidents.yaml',
    from: '[ state:aa ]',
    to: '[ state:aa, state:aa ]',
    path: 'incidents[0].saidToAffect[1]',
    problem: /listed twice/,
    remedy: /keep one/,
  },
  {
    fault: 'a state with two votes',
    file: 'votes.yaml',
    from: '[ state:bb ]',
    to: '[ state:bb, state:aa ]',
    at: '"no"',
    path: 'votes[0].no[0]',
    problem: /listed twice/,
    remedy: /keep one/,
  },
  {
    fault: 'a position whose id does not begin with its statement',
    file: 'statements.yaml',
    from: 'id: position:bb-replies-2',
    to: 'id: position:aa-replies-7',
    path: `${COUNTERS}.id`,
    problem: /is not the id of its statement followed by a number/,
    remedy: /write position:bb-replies-2$/,
  },
  {
    fault: 'a position whose number has a leading zero',
    file: 'statements.yaml',
    from: 'id: position:bb-replies-2',
    to: 'id: position:bb-replies-02',
    path: `${COUNTERS}.id`,
    problem: /is not the id of its statement followed by a number/,
    remedy: /write position:bb-replies-3$/,
  },
  // Edges
  {
    fault: 'a spokesperson as principal',
    file: 'statements.yaml',
    from: 'madeBy: [ state:aa ]',
    to: 'madeBy: [ spokesperson:ann ]',
    path: 'statements[0].madeBy[0]',
    problem: /not allowed here: MADE .* joins State, Bloc or Organization/,
    remedy: /state:…/,
  },
  {
    fault: 'an incident as the accused',
    file: 'statements.yaml',
    from: '{ actor: group:bear, role: accused }',
    to: '{ actor: incident:outage, role: accused }',
    path: `${ACCUSES}.against[1].actor`,
    problem: /not allowed here: AGAINST/,
    remedy: /name state:…/,
  },
  {
    fault: 'an edge without its role',
    file: 'statements.yaml',
    from: '{ actor: group:bear, role: accused }',
    to: '{ actor: group:bear }',
    path: `${ACCUSES}.against[1]`,
    problem: /has no role/,
    remedy: /add role/,
  },
  {
    fault: 'a position without evidence',
    file: 'statements.yaml',
    from: `        evidence:
          - { document: document:two, exact: pure fiction, speech: direct }
`,
    to: '',
    at: 'id: position:bb-replies-1',
    path: DENIES,
    problem: /has no evidence/,
    remedy: /add evidence/,
  },
  {
    fault: 'evidence without a document',
    file: 'statements.yaml',
    from: '{ document: document:two, exact: pure fiction, speech: direct }',
    to: '{ exact: pure fiction, speech: direct }',
    path: `${DENIES}.evidence[0]`,
    problem: /has no document/,
    remedy: /add document/,
  },
  {
    fault: 'an agency that is indirectly part of itself',
    file: 'agencies.yaml',
    from: 'partOf: state:bb',
    to: 'partOf: agency:bb-unit',
    at: 'partOf: agency:bb-embassy',
    path: 'agencies[2].partOf',
    problem: /leads back to itself/,
    remedy: /remove one/,
  },
  {
    fault: 'an incident that is part of itself',
    file: 'incidents.yaml',
    from: '[ incident:wave ]',
    to: '[ incident:outage ]',
    path: 'incidents[0].partOf[0]',
    problem: /names the entry itself/,
    remedy: /another/,
  },
  {
    fault: 'an incident that is indirectly part of itself',
    file: 'incidents.yaml',
    from: 'kind: campaign }',
    to: 'kind: campaign, partOf: [ incident:outage ] }',
    path: 'incidents[1].partOf[0]',
    problem: /leads back to itself: incident:outage -> incident:wave -> incident:outage/,
    remedy: /remove one/,
  },
  {
    fault: 'an incident that is part of an unknown one',
    file: 'incidents.yaml',
    from: '[ incident:wave ]',
    to: '[ incident:wav ]',
    path: 'incidents[0].partOf[0]',
    problem: /there is no "incident:wav"/,
    remedy: /did you mean "incident:wave"/,
  },
  {
    fault: 'an incident that is part of an actor',
    file: 'incidents.yaml',
    from: '[ incident:wave ]',
    to: '[ state:aa ]',
    at: 'partOf: [ state:aa ]',
    path: 'incidents[0].partOf[0]',
    problem: /"state:aa" is not allowed here/,
    remedy: /name incident:/,
  },
  {
    fault: 'an incident whose whole is listed twice',
    file: 'incidents.yaml',
    from: '[ incident:wave ]',
    to: '[ incident:wave, incident:wave ]',
    path: 'incidents[0].partOf[1]',
    problem: /listed twice/,
    remedy: /keep one/,
  },
  // Words
  {
    fault: 'a quote of more than twenty words',
    file: 'statements.yaml',
    from: 'quote: pure fiction',
    to: `quote: ${'pure '.repeat(20)}fiction`,
    path: `${DENIES}.quote`,
    problem: /has 21 words/,
    remedy: /20 words/,
  },
  {
    fault: 'exact words of more than twenty words',
    file: 'statements.yaml',
    from: 'exact: pure fiction',
    to: `exact: ${'pure '.repeat(20)}fiction`,
    path: `${DENIES}.evidence[0].exact`,
    problem: /has 21 words/,
    remedy: /20 words/,
  },
  // Dates
  {
    fault: 'a day that does not exist',
    file: 'documents.yaml',
    from: '"2021-11-24"',
    to: '"2021-02-30"',
    path: 'documents[0].filedOn',
    problem: /not a date that exists/,
    remedy: /date that exists/,
  },
  {
    fault: 'an interval that ends before it starts',
    file: 'incidents.yaml',
    from: '"2021-10/2021-11"',
    to: '"2021-12/2021-11"',
    path: 'incidents[0].period',
    problem: /ends before it starts/,
    remedy: /date that exists/,
  },
  {
    fault: 'a term of office that ends before it starts',
    file: 'spokespersons.yaml',
    from: 'to: "2022-03"',
    to: 'to: "2019-12"',
    path: 'spokespersons[0].speaksFor[0].actor',
    problem: /ends \(2019-12\) before it starts/,
    remedy: /correct/,
  },
  {
    fault: 'disputed dates without the chosen one',
    file: 'statements.yaml',
    from: '[ "2021-11-24", "2021-11-25" ]',
    to: '[ "2021-11-24" ]',
    path: 'statements[1].disputedDates',
    problem: /lacks the chosen date/,
    remedy: /all dates/,
  },
  // Replies
  {
    fault: 'an answer to a later act',
    faultCount: 2,
    file: 'statements.yaml',
    from: 'occurredOn: "2021-11"',
    to: 'occurredOn: "2021-12"',
    at: 'relation: denies',
    path: `${DENIES}.respondsTo[0].position`,
    problem: /answers a later act: 2021-11-25 is before 2021-12/,
    remedy: /correct a date/,
  },
  {
    fault: 'an answer to itself',
    file: 'statements.yaml',
    from: '{ position: position:aa-accuses-1, relation: denies, explicit: true }',
    to: '{ position: position:bb-replies-1, relation: denies, explicit: true }',
    path: `${DENIES}.respondsTo[0].position`,
    problem: /names the entry itself/,
    remedy: /another/,
  },
  {
    fault: 'an answer to its own statement',
    file: 'statements.yaml',
    from: '{ position: position:aa-accuses-1, relation: denies, explicit: true }',
    to: '{ position: position:bb-replies-2, relation: denies, explicit: true }',
    path: `${DENIES}.respondsTo[0].position`,
    problem: /its own statement/,
    remedy: /another statement/,
  },
  {
    fault: 'a cycle of answers',
    file: 'statements.yaml',
    from: '        concerns: [ incident:outage ]\n',
    to: `        respondsTo:
          - { position: position:bb-replies-2, relation: rejects, explicit: true }
`,
    at: 'relation: counters',
    path: `${COUNTERS}.respondsTo[0].position`,
    problem: /leads back to itself: position:aa-accuses-1 -> position:bb-replies-2 -> /,
    remedy: /remove one/,
  },
  // Sources
  {
    fault: 'a URL that is neither http nor https',
    file: 'documents.yaml',
    from: 'https://gazette.example/one',
    to: 'ftp://gazette.example/one',
    path: 'documents[0].url',
    problem: /not an http or https URL/,
    remedy: /URL of the page/,
  },
  {
    fault: 'one URL for two documents',
    file: 'documents.yaml',
    from: 'https://gazette.example/two',
    to: 'https://gazette.example/one',
    line: 12,
    path: 'documents[1].url',
    problem: /also occurs at documents\.yaml:3/,
    remedy: /keep one/,
  },
  {
    fault: 'an incomplete check without a reason',
    file: 'statements.yaml',
    from: '    sourceCheckNote: the day is not on the page\n',
    to: '',
    at: 'sourceCheck: incomplete',
    path: 'statements[0].sourceCheck',
    problem: /nothing says why/,
    remedy: /sourceCheckNote/,
  },
  {
    fault: 'an invalid digest',
    file: 'statements.yaml',
    from: '00000000000000000000000000000000000000000000000000000000000000aa',
    to: 'deadbeef',
    path: `${ACCUSES}.evidence[0].textSha256`,
    problem: /format of textSha256/,
    remedy: /64 hex digits/,
  },
  {
    fault: 'offsets without a digest of the text',
    file: 'statements.yaml',
    from: '            textSha256: 00000000000000000000000000000000000000000000000000000000000000aa\n',
    to: '',
    at: 'offsetStart',
    path: `${ACCUSES}.evidence[0].offsetStart`,
    problem: /has no textSha256/,
    remedy: /add textSha256/,
  },
  {
    fault: 'one offset without the other',
    file: 'statements.yaml',
    from: '            offsetEnd: 37\n',
    to: '',
    at: 'offsetStart',
    path: `${ACCUSES}.evidence[0].offsetStart`,
    problem: /has no offsetEnd/,
    remedy: /add offsetEnd/,
  },
  {
    fault: 'offsets that end before they start',
    file: 'statements.yaml',
    from: 'offsetEnd: 37',
    to: 'offsetEnd: 20',
    path: `${ACCUSES}.evidence[0].offsetEnd`,
    problem: /not after offsetStart/,
    remedy: /one past/,
  },
  {
    fault: 'offsets that do not span the words',
    file: 'statements.yaml',
    from: 'offsetEnd: 37',
    to: 'offsetEnd: 38',
    path: `${ACCUSES}.evidence[0].offsetEnd`,
    problem: /spans 18 characters, but the words have 17/,
    remedy: /write 37/,
  },
  // YAML
  ...[
    'NO',
    'no',
    'yes',
    'on',
    'Off',
    'y',
    'N',
    'true',
    'NA',
    'null',
    '~',
    '2022',
    '007',
    '1.5',
  ].map((word): Case => ({
    fault: `the name ${word} without quotes`,
    file: 'states.yaml',
    from: 'name: Aland',
    to: `name: ${word}`,
    path: 'states[0].name',
    problem: /without quotes is read as/,
    remedy: new RegExp(`^write it in quotes: "${word.replace('.', '\\.')}"$`),
  })),
  ...['2021-11', '2021-11-24', '2021', '2020/2021'].map((date): Case => ({
    fault: `the date ${date} without quotes`,
    file: 'documents.yaml',
    from: '"2021-11-24"',
    to: date,
    path: 'documents[0].filedOn',
    problem: /without quotes/,
    remedy: new RegExp(`^write it in quotes: "${date}"$`),
  })),
  {
    fault: 'the code NO without quotes',
    file: 'states.yaml',
    from: 'iso2: BB\n    iso3: BRB',
    to: 'iso2: NO\n    iso3: NOR',
    path: 'states[1].iso2',
    problem: /NO without quotes is read as true or false/,
    remedy: /^write it in quotes: "NO"$/,
  },
  {
    fault: 'a field name that other readers take for a boolean',
    file: 'votes.yaml',
    from: '"no":',
    to: 'no:',
    path: 'votes[0].no',
    problem: /field name no without quotes is read as true or false/,
    remedy: /"no":/,
  },
  {
    fault: 'a duplicate field',
    file: 'states.yaml',
    from: 'region: Europe',
    to: 'iso2: XX',
    path: '(file)',
    problem: /not valid YAML: Map keys must be unique/,
    remedy: /keep one/,
  },
  {
    fault: 'an alias',
    file: 'states.yaml',
    from: 'name: Aland',
    to: 'name: &same Aland\n    note: *same',
    at: '*same',
    // The field of the alias has no value then.
    faultCount: 2,
    path: '(file)',
    problem: /refers to the anchor "same"/,
    remedy: /write the value out/,
  },
];

describe('validateSeeds', () => {
  it('accepts a number that is not the place in the list, because removed acts leave gaps', () => {
    const texts = changeSeeds('statements.yaml', 'position:bb-replies-2', 'position:bb-replies-7');

    expect(checkTexts(texts).faults).toEqual([]);
  });

  it('finds no fault in valid seeds', () => {
    expect(checkTexts(tinySeeds).faults).toEqual([]);
  });

  it.each(cases)('reports $fault, with its location', (each) => {
    const { file, from, to, path, problem, remedy, faultCount = 1 } = each;
    const texts = changeSeeds(file, from, to);

    const { faults } = checkTexts(texts);

    expect(faults).toContainEqual({
      file,
      line: each.line ?? lineOf(texts, file, each.at ?? to),
      path,
      problem: expect.stringMatching(problem) as string,
      remedy: expect.stringMatching(remedy) as string,
    });
    expect(faults).toHaveLength(faultCount);
  });

  it('reports a syntax error with its line, but not references to ids of that file', () => {
    const texts = changeSeeds('states.yaml', 'region: Europe', 'region: "Europe');

    const { faults } = checkTexts(texts);

    expect(faults.every(({ file }) => file === 'states.yaml')).toBe(true);
    expect(faults[0]).toMatchObject({
      path: '(file)',
      problem: expect.stringContaining('not valid YAML') as string,
    });
    expect(faults[0]?.line).toBeGreaterThanOrEqual(lineOf(texts, 'states.yaml', 'region'));
  });

  it('reports a missing file and a file that is never read', () => {
    const { 'groups.yaml': groups = '', ...others } = changeSeeds(
      'statements.yaml',
      '          - { actor: group:bear, role: accused }\n',
      '',
    );

    const { faults } = checkTexts({ ...others, 'gruops.yaml': groups });

    expect(faults.map(({ file, problem }) => [file, problem])).toEqual([
      ['gruops.yaml', 'is not a file of the seeds'],
      ['groups.yaml', 'is missing'],
    ]);
    expect(faults[0]?.remedy).toBe('did you mean "groups.yaml"?');
  });

  it.each([
    ['isoNumeric', '"901"'],
    ['cowNumber', '999'],
    ['cowLetters', 'ABC'],
    ['gwNumber', '999'],
    ['wikidata', 'Q1'],
  ])('reports two states with the same %s', (code, value) => {
    // Codes that ISO reserves for users, so that any number may be theirs.
    const states = ['XA', 'XB'].map((letters) =>
      [
        `  - id: state:${letters.toLowerCase()}`,
        `    name: ${letters}`,
        `    iso2: ${letters}`,
        `    iso3: ${letters}A`,
        `    ${code}: ${value}`,
      ].join('\n'),
    );
    const texts = { ...tinySeeds, 'states.yaml': `states:\n${states.join('\n')}\n` };

    const { faults } = checkTexts(texts);

    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 'states.yaml',
        path: `states[1].${code}`,
        problem: `"${value.replaceAll('"', '')}" also occurs at states.yaml:6`,
      }),
    );
  });

  it('reports a duplicate id across two files', () => {
    const texts = {
      ...tinySeeds,
      'agencies.yaml': `${tinySeeds['agencies.yaml'] ?? ''}  - { id: state:aa, name: A, kind: police, partOf: state:aa }\n`,
    };

    const { faults } = checkTexts(texts);

    expect(faults).toMatchObject([{ file: 'agencies.yaml', path: 'agencies[3].id' }]);
  });
});

describe('readSeeds', () => {
  it('reads a valid folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'));
    await writeSeedFolder(folder, tinySeeds);

    const records = await readSeeds(folder);

    expect(records.states.map(({ id }) => id)).toEqual(['state:aa', 'state:bb']);
  });

  it('throws every fault of every file at once, in the order of files and lines', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'));
    let texts = changeSeeds('statements.yaml', 'hedge: highly-likely', 'hedge: sure');
    texts = changeSeeds('statements.yaml', 'quote: pure fiction', 'quotation: x', texts);
    texts = changeSeeds('states.yaml', 'iso2: BB\n    iso3: BRB', 'iso2: NO\n    iso3: NOR', texts);
    texts = changeSeeds('votes.yaml', '[ state:bb ]', '[ state:zz ]', texts);
    await writeSeedFolder(folder, texts);

    const error = await readSeeds(folder).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(CorpusError);
    expect((error as CorpusError).faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'states.yaml states[1].iso2',
      'votes.yaml votes[0].yes[0]',
      'statements.yaml statements[0].positions[0].hedge',
      'statements.yaml statements[1].positions[0].quotation',
    ]);
  });

  it('reports a folder that does not exist, and a path that is not a folder', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'seeds-')), 'states.yaml');
    await writeFile(file, 'states: []');

    await expect(readSeeds(join(tmpdir(), 'no-such-seeds'))).rejects.toThrow(
      /no-such-seeds.*does not exist/,
    );
    await expect(readSeeds(file)).rejects.toThrow(/is not a folder/);
  });

  it('reports everything in the folder that cannot be read or is never read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'));
    const { 'groups.yaml': groups, 'blocs.yaml': blocs = '', ...texts } = tinySeeds;
    await writeSeedFolder(folder, texts);
    await writeFile(join(folder, 'README.md'), 'of use to people');
    await writeFile(join(folder, '.hidden'), 'of use to an editor');
    await mkdir(join(folder, 'mine'));
    await writeFile(join(folder, 'notes.txt'), groups ?? '');
    await mkdir(join(folder, 'groups.yaml'));
    await symlink('nowhere', join(folder, 'more.yaml'));
    const broken = Buffer.concat([Buffer.from(`${blocs}# `), Buffer.from([0xff, 0xfe])]);
    await writeFile(join(folder, 'blocs.yaml'), broken);

    const { faults } = await checkSeeds(folder);

    expect(faults.map(({ file, line, problem }) => `${file}:${String(line)} ${problem}`)).toEqual([
      'mine:0 is a folder that is never read',
      'notes.txt:0 is not a file of the seeds',
      'more.yaml:0 is not a file of the seeds',
      'blocs.yaml:3 is not UTF-8',
      'groups.yaml:0 is not a regular file',
    ]);
  });

  it('reports the number of thousands of faults, but prints only the first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'));
    const blocs = Array.from({ length: 3_000 }, (_, index) => `  - { id: bloc:b${String(index)} }`);
    await writeSeedFolder(folder, { ...tinySeeds, 'blocs.yaml': ['blocs:', ...blocs].join('\n') });

    const error = await readSeeds(folder).catch((reason: unknown) => reason);

    expect((error as CorpusError).faults.length).toBeGreaterThan(3_000);
    expect((error as CorpusError).message).toMatch(/^The seeds have 3001 fault\(s\)/);
    expect((error as CorpusError).message.split('\n')).toHaveLength(202);
  });
});
