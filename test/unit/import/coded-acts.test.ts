import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import {
  entriesOf,
  seedSections,
  textOf,
  type SeedRecords,
} from '../../../src/corpus/seed-records.js';
import { validateSeeds } from '../../../src/corpus/validate/validate-seeds.js';
import { toValueTree } from '../../../src/corpus/value-tree.js';
import type { Proposal, SourceRow } from '../../../src/import/import-model.js';
import { NameIndex } from '../../../src/import/name-index.js';
import { readJudgements } from '../../../src/import/read-judgements.js';
import { readTable } from '../../../src/tables/read-table.js';
import {
  importTable,
  readStoredProfile,
  type ImportedTable,
} from '../../support/import/import-table.js';

const FOLDER = 'test/support/import';
const decisions = readJudgements(readFileSync(`${FOLDER}/judgements.yaml`, 'utf8'), 'judgements');
const profile = readStoredProfile('coded-acts');
let records: SeedRecords;
let rows: SourceRow[];
let table: ImportedTable;

beforeAll(async () => {
  records = await readSeeds('test/corpus');
  rows = [];
  for await (const row of readTable({ path: `${FOLDER}/coded-acts.csv`, name: 'coded-acts.csv' })) {
    if ('cells' in row) rows.push(row);
  }
  table = await importTable(profile, rows, records, decisions);
});

function proposal(key: string): Proposal {
  const found = table.proposals.find((each) => each.key === key);
  if (found === undefined) throw new Error(`no rows have the key ${key}`);
  return found;
}

describe('a valid group', () => {
  it('gives a statement with the acts of its rows', () => {
    const { records: given, faults } = proposal('gb-office-20240304');
    expect(faults.map(({ code, severity }) => [code, severity])).toEqual([
      ['IGNORED_NAME', 'NOTE'],
    ]);
    expect(given[0]).toEqual({
      section: 'statements',
      id: 'statement:gb-office-20240304',
      record: {
        id: 'statement:gb-office-20240304',
        summary: 'Says that China read the post of the office; calls on China to stop.',
        form: 'press conference',
        occurredOn: '2024-03-04',
        sourceCheck: 'complete',
        madeBy: ['state:gb'],
        issuedBy: ['agency:gb-office-for-digital-signals'],
        deliveredBy: [{ spokesperson: 'spokesperson:ada-example', title: 'Director; Signals' }],
        documents: ['document:example-news-123456'],
        positions: [
          {
            id: 'position:gb-office-20240304-1',
            kind: 'accusation',
            asserts: 'Says that China read the post of the office.',
            quote: 'they read our post',
            note: 'both passages are of one answer',
            conduct: ['espionage', 'theft'],
            hedge: 'highly-likely',
            basis: 'own-investigation',
            against: [{ actor: 'state:cn', role: 'accused' }],
            concerns: ['incident:office-post-2024'],
            evidence: ['they read our post', 'and they kept it'].map((exact) => ({
              exact,
              speech: 'direct',
              language: 'en',
              document: 'document:example-news-123456',
            })),
          },
          {
            id: 'position:gb-office-20240304-2',
            kind: 'call',
            asserts: 'Calls on China to stop.',
            quote: 'stop it',
            against: [{ actor: 'state:cn', role: 'addressee' }],
            refersTo: [{ initiative: 'initiative:budapest-convention', relation: 'invokes' }],
            evidence: [
              {
                exact: 'stop it',
                speech: 'direct',
                language: 'en',
                document: 'document:example-news-123456',
              },
            ],
          },
        ],
      },
    });
  });

  it('proposes the records that it needs: the page, the speaker, and what was decided to be new', () => {
    const [, ...needed] = proposal('gb-office-20240304').records;
    expect(Object.fromEntries(needed.map(({ id, record }) => [id, record]))).toEqual({
      'document:example-news-123456': {
        id: 'document:example-news-123456',
        url: 'https://www.example-news.co.uk/world/2024/03/04/signals-lost-123456.html',
        title: 'Signals lost',
        language: 'en',
        publishedOn: '2024-03-04',
        dateInferred: false,
        readInFull: true,
        publisher: 'publisher:example-news',
      },
      'publisher:example-news': {
        id: 'publisher:example-news',
        name: 'Example News',
        kind: 'newspaper',
      },
      'incident:office-post-2024': {
        id: 'incident:office-post-2024',
        name: 'Post of the Office',
        kind: 'operation',
      },
      'agency:gb-office-for-digital-signals': {
        id: 'agency:gb-office-for-digital-signals',
        name: 'Office for Digital Signals',
        kind: 'cyber-agency',
        partOf: 'state:gb',
      },
      'spokesperson:ada-example': {
        id: 'spokesperson:ada-example',
        name: 'Ada Example',
        named: true,
        speaksFor: [
          { actor: 'agency:gb-office-for-digital-signals', title: 'Director; Signals (2024)' },
        ],
      },
    });
  });

  it('answers acts of the same table, and reuses the unnamed person of an office', () => {
    const [statement] = proposal('cn-mfa-20240305').records;
    expect(statement?.record).toMatchObject({
      occurredOn: '2024-03',
      sourceCheck: 'incomplete',
      sourceCheckNote: 'only an excerpt of the page was read',
      deliveredBy: [
        { spokesperson: 'spokesperson:unnamed-cn-mfa-spokesperson', title: 'Spokesperson' },
      ],
      positions: [
        {
          form: 'evidence-challenge',
          contests: ['evidence', 'attribution-method'],
          respondsTo: [
            { position: 'position:gb-office-20240304-1', relation: 'denies', explicit: true },
          ],
        },
        {
          respondsTo: [
            { position: 'position:gb-office-20240304-1', relation: 'counters', explicit: false },
            { position: 'position:gb-office-20240304-2', relation: 'rejects', explicit: true },
          ],
        },
      ],
    });
  });

  it('keeps words in reported speech as evidence, but not as a quote of the speaker', () => {
    const [denial] = entriesOf(proposal('cn-mfa-20240305').records[0]?.record ?? {}, 'positions');
    expect(denial).not.toHaveProperty('quote');
    expect(denial).toHaveProperty('evidence.0.exact', '没有读过任何信件');
  });

  it('gives records that pass the validator together with the record', () => {
    const added = ['gb-office-20240304', 'cn-mfa-20240305'].flatMap((key) => proposal(key).records);
    const all = new Map(
      seedSections
        .flatMap((section) => records[section].map((record) => ({ section, record })))
        .concat(added)
        .map(({ section, record }) => [
          `${section}/${textOf(record, section === 'votes' ? 'initiative' : 'id') ?? ''}.yaml`,
          record,
        ]),
    );
    const files = [...all].map(([file, record]) => ({
      file,
      root: toValueTree(record),
      faults: [],
    }));
    const { faults, warnings } = validateSeeds(files, '2026-12-31');
    expect(faults).toEqual([]);
    expect(warnings.filter(({ file }) => file.includes('2024030'))).toEqual([]);
  });
});

describe('what does not fit', () => {
  it('is a fault with its row and column, all of them at once', () => {
    const found = table.proposals.flatMap(({ key, faults }) =>
      faults
        .filter(({ severity }) => severity !== 'NOTE')
        .map(({ row, column, code, severity }) =>
          [key, row, column ?? '', code, severity].join(' '),
        ),
    );
    expect(found).toEqual([
      'xx-faults-2024 6 date INVALID_DATE ERROR',
      'xx-faults-2024 6 kind UNKNOWN_TERM ERROR',
      'xx-faults-2024 6 asserts MISSING_VALUE ERROR',
      'xx-faults-2024 6 source_url INVALID_URL ERROR',
      'xx-faults-2024 6 read INVALID_BOOLEAN ERROR',
      'xx-faults-2024 6 quote QUOTE_TOO_LONG ERROR',
      'xx-faults-2024 6 on_behalf_of UNRESOLVED_NAME ERROR',
      'xx-faults-2024 6 agency UNRESOLVED_NAME ERROR',
      'de-faults-2024 7 quote QUOTE_JOINS_PASSAGES ERROR',
      'de-faults-2024 7 conduct UNEXPECTED_VALUE ERROR',
      'de-faults-2024 7 denial_form MISSING_VALUE ERROR',
      'de-faults-2024 7 speaker_title MISSING_VALUE ERROR',
      'de-faults-2024 8 asserts GARBLED_TEXT WARNING',
      'de-faults-2024 8 explicit INVALID_BOOLEAN ERROR',
      'de-faults-2024 8 date ROWS_DISAGREE ERROR',
      'de-faults-2024 8 read ROWS_DISAGREE ERROR',
      'de-faults-2024 8 quote_language QUOTE_WITHOUT_LANGUAGE WARNING',
      'de-faults-2024 8 hedge TOO_MANY_TERMS ERROR',
      'de-faults-2024 8 basis TOO_MANY_TERMS ERROR',
      'de-faults-2024 8 accused UNRESOLVED_NAME ERROR',
      'de-faults-2024 8 initiative_relation UNEVEN_LISTS ERROR',
      'de-faults-2024 8 explicit UNEVEN_LISTS ERROR',
      'fr-title-2024 9 source_language MISSING_VALUE ERROR',
      'fr-title-2024 9 answers_key UNKNOWN_ACT ERROR',
      'fr-title-2024 9 answers_key UNKNOWN_ACT ERROR',
      'fr-title-2024 9 speaker MISSING_VALUE WARNING',
      'declined-2024 12 speaker_title MISSING_VALUE ERROR',
    ]);
  });

  it('is reported for rows that belong to no group', () => {
    expect(table.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [10, undefined, 'SCATTERED_ROWS'],
      [11, 'statement_key', 'MISSING_KEY'],
    ]);
  });

  it('says how to fix it', () => {
    const faults = [...table.faults, ...table.proposals.flatMap((each) => each.faults)];
    for (const { message, remedy } of faults) {
      expect(message).toMatch(/^\S.*[.?]$/s);
      expect(remedy).toMatch(/^[A-Z].*[.?]$/s);
    }
  });

  it('never stays in the record as if it fitted', () => {
    const [statement] = proposal('de-faults-2024').records;
    const [denial] = entriesOf(statement?.record ?? {}, 'positions');
    expect(denial).not.toHaveProperty('quote');
    expect(denial).not.toHaveProperty('conduct');
  });
});

it('is done in the same way again', async () => {
  expect(await importTable(profile, rows, records, decisions)).toEqual(table);
});

it('finds a known page by another spelling of its URL', async () => {
  const known = records.documents[0] ?? {};
  const url = (textOf(known, 'url') ?? '').replace(/^https?:\/\/(www\.)?/, 'http://$1') + '#top';
  const row: SourceRow = {
    row: 2,
    cells: {
      ...rows[0]?.cells,
      statement_key: 'gb-again-2024',
      source_url: url,
      publisher: 'A name that nobody decided on',
    },
  };
  const { proposals } = await importTable(profile, [row], records, decisions);
  expect(proposals[0]?.faults).toEqual([]);
  expect(proposals[0]?.records[0]?.record).toMatchObject({ documents: [known['id']] });
});

describe('speakers', () => {
  async function importWith(cells: Readonly<Record<string, string>>): Promise<Proposal> {
    const row: SourceRow = {
      row: 2,
      cells: {
        ...rows[0]?.cells,
        statement_key: 'be-2024',
        on_behalf_of: 'Belgium',
        agency: 'Ministry of Foreign Affairs of Belgium',
        ...cells,
      },
    };
    const { proposals } = await importTable(profile, [row], records, decisions);
    const [only] = proposals;
    if (only === undefined) throw new Error('the row gives nothing');
    return only;
  }

  it('that are unnamed become a person of their office', async () => {
    const { records: given } = await importWith({ speaker: 'Unnamed', speaker_title: 'Spokesman' });
    expect(given[0]?.record['deliveredBy']).toEqual([
      { spokesperson: 'spokesperson:unnamed-be-mfa-spokesperson', title: 'Spokesman' },
    ]);
    expect(given.find(({ section }) => section === 'spokespersons')?.record).toEqual({
      id: 'spokesperson:unnamed-be-mfa-spokesperson',
      name: 'spokesperson of the Ministry of Foreign Affairs, Belgium',
      named: false,
      speaksFor: [{ actor: 'agency:be-mfa', title: 'spokesperson' }],
    });
  });

  it('are several, with one title or one for each', async () => {
    const titles = async (title: string) => {
      const { records: given, faults } = await importWith({
        speaker: 'Ada Example; Bob Example',
        speaker_title: title,
      });
      return [
        given
          .flatMap(({ record }) => entriesOf(record, 'deliveredBy'))
          .map((each) => each['title']),
        faults.map(({ code }) => code),
      ];
    };
    expect(await titles('Minister')).toEqual([['Minister', 'Minister'], []]);
    expect(await titles('Minister; Head')).toEqual([['Minister', 'Head'], []]);
    expect(await titles('Minister; Head; Other')).toEqual([[], ['UNEVEN_LISTS']]);
  });

  it('with a name like that of a known person are told', async () => {
    const { faults, records: given } = await importWith({ speaker: 'Annalena Bärbock' });
    expect(faults.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'SIMILAR_NAME',
        'WARNING',
        '"Annalena Bärbock" becomes a new person, though spokesperson:annalena-baerbock is called "Annalena Baerbock".',
      ],
    ]);
    expect(given.some(({ id }) => id === 'spokesperson:annalena-barbock')).toBe(true);
  });

  it('of a written statement are none', async () => {
    const { records: given } = await importWith({ speaker: '', speaker_title: '' });
    expect(given[0]?.record).not.toHaveProperty('deliveredBy');
  });
});

it('names without a decision are reported, and records like them are not looked for', async () => {
  const suggest = vi.spyOn(NameIndex.prototype, 'suggest');
  const [first] = rows;
  if (first === undefined) throw new Error('The table has no rows.');
  const unknown = Array.from({ length: 50 }, (_, index) => ({
    row: index + 2,
    cells: {
      ...first.cells,
      statement_key: `unknown-${String(index)}`,
      incident: `Attack on a power grid ${String(index)}`,
    },
  }));
  const { proposals } = await importTable(profile, unknown, records, decisions);
  const reported = proposals.filter(({ faults }) =>
    faults.some(({ code, column }) => code === 'UNRESOLVED_NAME' && column === 'incident'),
  );
  expect(reported).toHaveLength(unknown.length);
  const asked = suggest.mock.calls.filter(([{ sections }]) => sections.includes('incidents'));
  expect(asked).toEqual([]);
  suggest.mockRestore();
});
