import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkRecords } from '../../../../src/curation/check-records.js';
import { RecordState } from '../../../../src/curation/record-state.js';
import { entriesOf } from '../../../../src/corpus/seed-records.js';
import { printDnaTables } from '../../../../src/export/formats/dna-schema.js';
import { createDatabase } from '../../../support/dna/read-database.js';
import {
  acceptAll,
  countFates,
  countFaults,
  countRecords,
  importFile,
  placesOf,
} from './import-fixture.js';
import { judgements } from './judged-names.js';

const folder = await mkdtemp(join(tmpdir(), 'demarche-test-'));
afterAll(() => rm(folder, { recursive: true }));

const variables = ['person', 'organization', 'concept', 'agreement', 'language', 'position'];
const DAY = Date.UTC(2024, 4, 6) / 1_000;

interface Coded {
  readonly document: number;
  readonly words: string;
  readonly values: Partial<Record<(typeof variables)[number], string>>;
}

const documents: readonly { readonly source: string; readonly notes: string }[] = [
  { source: 'Press Example', notes: 'Regular briefing, https://press.example.org/2024-05-06.' },
  { source: '', notes: 'no URL' },
  { source: 'Press Example', notes: 'https://press.example.org/b' },
  { source: '', notes: 'Statement: statement:xx-not-here\nDocument: https://press.example.org/c' },
  { source: '', notes: 'Statement: statement:ee-paet-20070501' },
  { source: '', notes: 'Statement: statement:ee-paet-20070501' },
];

const germany = { organization: 'Germany', language: 'en' };
const statements: readonly Coded[] = [
  {
    document: 1,
    words: 'There is no evidence.',
    values: {
      organization: 'Federal Foreign Office',
      concept: 'The claim has evidence',
      agreement: '0',
      language: 'en',
    },
  },
  { document: 2, words: 'A line.', values: { ...germany, concept: 'Restraint', agreement: '1' } },
  // Documents are read one by one, whatever the order of their statements.
  { document: 1, words: 'We agree.', values: { ...germany, concept: 'Restraint', agreement: '1' } },
  { document: 1, words: 'We speak.', values: { ...germany, concept: 'Restraint' } },
  { document: 3, words: 'One.', values: { concept: 'Restraint', agreement: '1' } },
  { document: 3, words: 'Two.', values: { organization: 'Atlantis', concept: 'Restraint' } },
  { document: 3, words: 'Three.', values: { ...germany } },
  { document: 3, words: 'four '.repeat(21), values: { ...germany, concept: 'Restraint' } },
  { document: 3, words: 'Five.', values: { ...germany, concept: 'X', person: 'Jan Vzor' } },
  { document: 4, words: 'Says something.', values: { ...germany, concept: 'Restraint' } },
  { document: 5, words: 'Says it.', values: { position: 'position:ee-paet-20070501-1' } },
  { document: 6, words: 'Says it.', values: { position: 'position:ee-paet-20070501-9' } },
  { document: 6, words: 'Is new.', values: germany },
];

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The tables of a database with these statements, written as the program writes them. */
function printDatabase(coded: readonly Coded[]): string {
  const texts = documents.map(() => '');
  const lines = [
    printDnaTables(),
    "INSERT INTO CODERS (ID, Name, Password) VALUES (1, 'Coder', '');",
    "INSERT INTO STATEMENTTYPES (ID, Label) VALUES (1, 'DNA Statement');",
    ...variables.map(
      (name, at) =>
        `INSERT INTO VARIABLES (ID, Variable, DataType, StatementTypeId) VALUES (${String(at + 1)}, '${name}', '${name === 'agreement' ? 'boolean' : 'short text'}', 1);`,
    ),
  ];
  const after: string[] = [];
  let entities = 0;
  for (const [index, { document, words, values }] of coded.entries()) {
    const id = String(index + 1);
    const start = texts[document - 1]?.length ?? 0;
    texts[document - 1] = `${texts[document - 1] ?? ''}${words}\n`;
    after.push(
      `INSERT INTO STATEMENTS (ID, StatementTypeId, DocumentId, Start, Stop, Coder) VALUES (${id}, 1, ${String(document)}, ${String(start)}, ${String(start + words.length)}, 1);`,
    );
    for (const [name, value = ''] of Object.entries(values)) {
      const variable = String(variables.indexOf(name) + 1);
      if (name === 'agreement') {
        after.push(
          `INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (${id}, ${variable}, ${value});`,
        );
        continue;
      }
      const entity = String((entities += 1));
      // Entities of a variable have different values; spaces around a cell mean nothing.
      after.push(
        `INSERT INTO ENTITIES (ID, VariableId, Value) VALUES (${entity}, ${variable}, ${quoted(`${value}${' '.repeat(entities)}`)});`,
        `INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (${id}, ${variable}, ${entity});`,
      );
    }
  }
  const pages = documents.map(
    ({ source, notes }, at) =>
      `INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Source, Notes, Date) VALUES (${String(at + 1)}, 'Page ${String(at + 1)}', ${quoted(texts[at] ?? '')}, 1, ${quoted(source)}, ${quoted(notes)}, ${String(DAY)});`,
  );
  return [...lines, ...pages, ...after].join('\n');
}

async function writeDatabase(name: string, coded: readonly Coded[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await createDatabase(printDatabase(coded)));
  return path;
}

const path = await writeDatabase('coded.dna', statements);
const imported = await importFile('dna', path, { judgements });

test('six documents: two statements of one, one that is known, four that cannot be proposed', () => {
  expect(countFates(imported)).toEqual({ NEW: 1, UNCHANGED: 1, INVALID: 4 });
  expect(countRecords(imported)).toEqual({ statements: 2, documents: 1, publishers: 1 });
});

test('tells exactly these faults', () => {
  expect(countFaults(imported)).toEqual({
    LEFT_OUT: 1,
    MISSING_VALUE: 10,
    QUOTE_TOO_LONG: 1,
    UNKNOWN_ACT: 2,
    UNKNOWN_COLUMN: 7,
    UNRESOLVED_NAME: 1,
  });
});

test.each([
  ['LEFT_OUT', ['11:document:notes']],
  [
    'MISSING_VALUE',
    [
      ...['2:kind', '3:kind', '4:kind', '5:source_url', '6:organization', '8:asserts', '8:kind'],
      ...['9:kind', '10:speaker_title', '10:kind'],
    ],
  ],
  ['QUOTE_TOO_LONG', ['9:statement:text']],
  ['UNKNOWN_ACT', ['13:position', '14:position']],
  ['UNRESOLVED_NAME', ['7:organization']],
])('%s is told with row and header', (code, places) => {
  expect(placesOf(imported, code)).toEqual(places);
});

test('each side of a document makes one statement; concept and agreement are what it asserts', () => {
  expect(imported.groups[0]?.proposal.records).toMatchObject([
    {
      section: 'statements',
      record: {
        occurredOn: '2024-05-06',
        sourceCheck: 'incomplete',
        madeBy: ['state:de'],
        issuedBy: ['agency:de-aa'],
        documents: ['document:example-2024-05-06'],
        positions: [
          {
            kind: 'other',
            asserts: 'Disagrees with the concept "The claim has evidence".',
            evidence: [{ exact: 'There is no evidence.', language: 'en' }],
          },
        ],
      },
    },
    {
      section: 'statements',
      record: {
        madeBy: ['state:de'],
        positions: [
          {
            asserts: 'Agrees with the concept "Restraint".',
            evidence: [{ exact: 'We agree.' }],
          },
          {
            asserts: 'Speaks of the concept "Restraint".',
            note: 'the file of annotations does not say of which kind the act is',
            evidence: [{ exact: 'We speak.' }],
          },
        ],
      },
    },
    { section: 'publishers', id: 'publisher:press-example' },
    {
      section: 'documents',
      record: { url: 'https://press.example.org/2024-05-06', title: 'Page 1', readInFull: false },
    },
  ]);
});

describe('a later import', () => {
  const accepted = acceptAll(imported);

  test('what was accepted keeps the rules of the record', () => {
    expect(checkRecords(RecordState.of(accepted.records)).faults).toEqual([]);
  });

  test('proposes nothing', async () => {
    const again = await importFile('dna', path, { judgements, ...accepted });
    expect(countFates(again)).toEqual({ UNCHANGED: 2, INVALID: 4 });
  });

  test('proposes an added statement of the program, and renumbers no act', async () => {
    const added = { document: 1, words: 'It is new.', values: { ...germany, concept: 'New' } };
    const longer = await writeDatabase('longer.dna', [...statements, added]);
    const again = await importFile('dna', longer, { judgements, ...accepted });
    const [changed] = again.groups.filter(({ fate }) => fate === 'CHANGED');
    const ids = changed?.records.flatMap(({ record }) =>
      entriesOf(record, 'positions').map(({ id }) => id),
    );
    expect(ids?.map((id) => String(id).replace(/^.*-/, ''))).toEqual(['3', '4', '14']);
  });
});
