/** Files of Discourse Network Analyzer, both versions, as rows; and databases that are none. */
import { describe, expect, test } from 'vitest';
import { printDnaTables } from '../../../src/export/formats/dna-schema.js';
import { createDatabase } from '../../support/dna/read-database.js';
import { readBytes, summarizeFaults } from '../../support/tables/read-bytes.js';

const TEXT = 'Dateline. The claim has no basis. 😀 It is a slander.';
const start = TEXT.indexOf('It is');

const common = `
  INSERT INTO STATEMENTTYPES (ID, Label) VALUES (1, 'DNA Statement');
  INSERT INTO VARIABLES (ID, Variable, DataType, StatementTypeId) VALUES
    (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),
    (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 1);
  INSERT INTO STATEMENTS (ID, StatementTypeId, DocumentId, Start, Stop, Coder) VALUES
    (1, 1, 1, 10, 33, 1), (2, 1, 1, ${String(start)}, ${String(TEXT.length)}, 1);
  INSERT INTO DATABOOLEAN (ID, StatementId, VariableId, Value) VALUES (1, 1, 4, 0), (2, 2, 4, 1);
  INSERT INTO DATALONGTEXT (ID, StatementId, VariableId, Value) VALUES (1, 1, 5, 'a; b');`;

const version3 = `${printDnaTables()}
  INSERT INTO CODERS (ID, Name, Password) VALUES (1, 'Coder 1', '');
  INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Source, Date)
    VALUES (1, 'Remarks', '${TEXT}', 1, 'News', 1577923200);
  ${common}
  INSERT INTO ENTITIES (ID, VariableId, Value) VALUES (1, 1, ''), (2, 2, 'China'), (3, 3, 'NA');
  INSERT INTO DATASHORTTEXT (ID, StatementId, VariableId, Entity) VALUES
    (1, 1, 1, 1), (2, 1, 2, 2), (3, 1, 3, 3), (4, 2, 2, 2);`;

const valueTable = (name: string): string =>
  `CREATE TABLE ${name}(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, StatementTypeId INTEGER, Value);`;
const version2 = `
  CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT);
  CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT, Red INTEGER, Green INTEGER, Blue INTEGER, Password TEXT);
  CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
  CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT, Red INTEGER, Green INTEGER, Blue INTEGER);
  CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
  CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);
  ${['DATABOOLEAN', 'DATAINTEGER', 'DATALONGTEXT', 'DATASHORTTEXT'].map(valueTable).join('\n')}
  INSERT INTO CODERS (ID, Name) VALUES (1, 'Coder 1');
  INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Source, Date)
    VALUES (1, 'Remarks', '${TEXT}', 1, 'News', 1577923200000);
  ${common}
  INSERT INTO DATASHORTTEXT (StatementId, VariableId, Value) VALUES
    (1, 1, ''), (1, 2, 'China'), (1, 3, 'NA'), (2, 2, 'China');`;

describe.each([
  ['version 3', version3],
  ['version 2', version2],
])('a database of %s', (_version, statements) => {
  test('has a row for each statement, with its words and variables', async () => {
    const bytes = await createDatabase(statements);
    const { header, rows, faults } = await readBytes('sample.dna', bytes);

    expect(faults).toEqual([]);
    expect(header.slice(-5)).toEqual(['person', 'organization', 'concept', 'agreement', 'note']);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(rows[0]?.cells).toEqual({
      'statement:id': '1',
      'statement:type': 'DNA Statement',
      'statement:start': '10',
      'statement:end': '33',
      'statement:text': 'The claim has no basis.',
      'statement:coder': 'Coder 1',
      'document:id': '1',
      'document:title': 'Remarks',
      'document:date': '2020-01-02',
      'document:author': '',
      'document:source': 'News',
      'document:section': '',
      'document:type': '',
      'document:notes': '',
      person: '',
      organization: 'China',
      concept: 'NA',
      agreement: '0',
      note: 'a; b',
    });
    expect(rows[1]?.cells).toMatchObject({
      'statement:text': 'It is a slander.',
      organization: 'China',
      concept: '',
      agreement: '1',
      note: '',
    });
  });

  test('is known by its content, whatever its name', async () => {
    const bytes = await createDatabase(statements);

    expect((await readBytes('sample.db', bytes)).rows).toHaveLength(2);
  });
});

test('many statements of one long text are read without a copy of it for each', async () => {
  const text = 'x'.repeat(2_000_000);
  const rows = Array.from({ length: 5_000 }, (_, index) => `(${String(index + 3)}, 1, 1, 0, 1, 1)`);
  const long = version2
    .replace(TEXT, text)
    .concat(
      `INSERT INTO STATEMENTS (ID, StatementTypeId, DocumentId, Start, Stop, Coder) VALUES ${rows.join(', ')};`,
    );
  const bytes = await createDatabase(long);
  const before = performance.now();
  const reading = await readBytes('long.dna', bytes);

  expect(reading.rows).toHaveLength(5_002);
  // A copy for each would be 10 GB.
  expect(performance.now() - before).toBeLessThan(10_000);
});

describe('a file that is no such database', () => {
  const faultOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
    summarizeFaults(await readBytes('sample.dna', bytes));

  test('is text', async () => {
    expect(await faultOf(Buffer.from('a,b\n1,2\n'))).toEqual(['INVALID_DATABASE 0']);
  });

  test('is cut off', async () => {
    const bytes = await createDatabase(version3);

    expect(await faultOf(bytes.subarray(0, 5_000))).toEqual(['INVALID_DATABASE 0']);
  });

  test('is empty, or has other tables', async () => {
    expect(await faultOf(Buffer.alloc(0))).toEqual(['INVALID_DATABASE 0']);
    expect(await faultOf(await createDatabase('CREATE TABLE x(y)'))).toEqual([
      'INVALID_DATABASE 0',
    ]);
  });

  test('has a view in place of a table, which could run for ever', async () => {
    const endless = version2
      .replace(/CREATE TABLE STATEMENTS\([^)]*\);/, '')
      .replace(/INSERT INTO STATEMENTS [^;]*;/, '');
    const view =
      'CREATE VIEW STATEMENTS AS WITH RECURSIVE r(ID) AS (SELECT 1 UNION ALL SELECT ID + 1 FROM r) SELECT ID FROM r;';

    expect(await faultOf(await createDatabase(`${endless}${view}`))).toEqual([
      'INVALID_DATABASE 0',
    ]);
  });

  test('has a variable with the name of another column', async () => {
    const renamed = version2.replace("'note'", "'document:title'");

    expect(await faultOf(await createDatabase(renamed))).toEqual([
      'DUPLICATE_HEADER 1 document:title',
    ]);
  });

  test('has no statements', async () => {
    const none = version2.replace(/INSERT INTO STATEMENTS [^;]*;/, '');

    expect(await faultOf(await createDatabase(none))).toEqual(['NO_ROWS 1']);
  });

  test('has an illegal character in one statement, and the others are read', async () => {
    const bad = version2.replace("(1, 3, 'NA')", '(1, 3, char(65, 0, 66))');
    const reading = await readBytes('sample.dna', await createDatabase(bad));

    expect(summarizeFaults(reading)).toEqual(['ILLEGAL_CHARACTER 2 concept']);
    expect(reading.rows).toHaveLength(1);
  });
});
