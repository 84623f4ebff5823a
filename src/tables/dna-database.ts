/**
 * A file of Discourse Network Analyzer, version 2 or 3 (an SQLite database) → rows, one for each
 * statement: its document, its words, and its variables under their own names. Rows of one document
 * follow each other. The database comes from
 * anybody: it is opened in memory, in WebAssembly, and only tables are read, no views.
 */
import { readFile } from 'node:fs/promises';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { checkHeader, readCells } from './check-rows.js';
import type { TableLimits, TableRow } from './table.js';
import { fileError, type TableError, type TableFault } from './table-fault.js';

/** Columns beside the variables, which have no colon in their usual names. */
export const dnaColumns = [
  'statement:id',
  'statement:type',
  'statement:start',
  'statement:end',
  'statement:text',
  'statement:coder',
  'document:id',
  'document:title',
  'document:date',
  'document:author',
  'document:source',
  'document:section',
  'document:type',
  'document:notes',
] as const;

/** Tables that both versions have. Version 3 has ENTITIES too, to which short texts refer. */
const TABLES = [
  'CODERS',
  'DATABOOLEAN',
  'DATAINTEGER',
  'DATALONGTEXT',
  'DATASHORTTEXT',
  'DOCUMENTS',
  'STATEMENTS',
  'STATEMENTTYPES',
  'VARIABLES',
];

export async function* readDnaDatabase(
  path: string,
  limits: TableLimits,
  onHeader: (columns: readonly string[]) => void,
): AsyncGenerator<TableRow | TableFault> {
  const bytes = await readFile(path);
  const sql = await initSqlJs();
  const database = new sql.Database(bytes);
  try {
    yield* readStatements(database, limits, onHeader);
  } catch (error) {
    if (error instanceof Error && !('fault' in error)) throw invalid(error.message);
    throw error;
  } finally {
    database.close();
  }
}

function* readStatements(
  database: Database,
  limits: TableLimits,
  onHeader: (columns: readonly string[]) => void,
): Generator<TableRow | TableFault> {
  database.run('PRAGMA trusted_schema = OFF');
  const tables = new Set(
    select(database, "SELECT name FROM sqlite_schema WHERE type = 'table'").map(([name]) => name),
  );
  const missing = TABLES.find((table) => !tables.has(table));
  if (missing !== undefined) throw invalid(`It has no table ${missing}.`);
  const hasEntities = tables.has('ENTITIES');
  // Types may share variables of one name; they are one column.
  const variables = select(database, 'SELECT DISTINCT Variable FROM VARIABLES ORDER BY ID');
  const names = [...new Set(variables.map(([name]) => String(name)))];
  const columns = checkHeader([...dnaColumns, ...names], 1, limits);
  onHeader(columns);
  const values = readValues(database, hasEntities);
  const texts = createTextReader(database);
  const statements = database.prepare(STATEMENTS);
  try {
    for (let row = 2; statements.step(); row += 1) {
      const [id, type, start, end, coder, ...document] = statements.get();
      const own = values.get(String(id));
      // A position in the text counts UTF-16 code units, as Java and JavaScript do.
      const words = texts(document[0]).slice(Number(start), Number(end));
      const cells = [id, type, start, end, words, coder, ...document].map(toCell);
      const dated = cells.map((cell, index) => (index === DATE ? toIsoDate(cell) : cell));
      yield* readCells(
        [...dated, ...names.map((name) => own?.get(name) ?? '')],
        row,
        columns,
        limits,
      );
    }
  } finally {
    statements.free();
  }
}

const DATE = dnaColumns.indexOf('document:date');

const STATEMENTS = `
  SELECT s.ID, t.Label, s.Start, s.Stop, c.Name,
    d.ID, d.Title, d.Date, d.Author, d.Source, d.Section, d.Type, d.Notes
  FROM STATEMENTS s
  JOIN DOCUMENTS d ON d.ID = s.DocumentId
  LEFT JOIN STATEMENTTYPES t ON t.ID = s.StatementTypeId
  LEFT JOIN CODERS c ON c.ID = s.Coder
  ORDER BY d.ID, s.ID`;

/** Each text is read once, however many statements mark a part of it. */
function createTextReader(database: Database): (document: SqlValue | undefined) => string {
  const known = new Map<string, string>();
  const query = database.prepare('SELECT Text FROM DOCUMENTS WHERE ID = ?');
  return (document) => {
    const id = String(document);
    let text = known.get(id);
    if (text === undefined) {
      [text = ''] = query.get([document ?? null]).map(toCell);
      known.set(id, text);
    }
    return text;
  };
}

/** Texts of the variables, by statement and by the variable's name. */
function readValues(
  database: Database,
  hasEntities: boolean,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const shortText = hasEntities
    ? 'SELECT x.StatementId, v.Variable, e.Value FROM DATASHORTTEXT x JOIN VARIABLES v ON v.ID = x.VariableId JOIN ENTITIES e ON e.ID = x.Entity'
    : printValues('DATASHORTTEXT');
  const queries = [
    shortText,
    printValues('DATALONGTEXT'),
    printValues('DATAINTEGER'),
    printValues('DATABOOLEAN'),
  ];
  const values = new Map<string, Map<string, string>>();
  for (const query of queries) {
    for (const [statement, variable, value] of select(database, query)) {
      const id = String(statement);
      const own = values.get(id) ?? new Map<string, string>();
      own.set(String(variable), toCell(value));
      values.set(id, own);
    }
  }
  return values;
}

function printValues(table: string): string {
  return `SELECT x.StatementId, v.Variable, x.Value FROM ${table} x JOIN VARIABLES v ON v.ID = x.VariableId`;
}

function select(database: Database, query: string): readonly (readonly SqlValue[])[] {
  return database.exec(query)[0]?.values ?? [];
}

function toCell(value: SqlValue | undefined): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

/** Version 3 stores seconds since 1970, version 2 milliseconds. A date without a time is that day. */
function toIsoDate(cell: string): string {
  const number = Number(cell);
  if (cell === '' || !Number.isFinite(number)) return cell;
  const moment = new Date(Math.abs(number) > MAX_SECONDS ? number : number * 1_000);
  if (Number.isNaN(moment.getTime())) return cell;
  const iso = moment.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}

/** The year 2200. As milliseconds, it would be in March 1970. */
const MAX_SECONDS = 7_258_118_400;

function invalid(message: string): TableError {
  return fileError(
    'INVALID_DATABASE',
    `The file is not a database of Discourse Network Analyzer. ${message}`,
    'Save it with version 2 or 3 of the program.',
  );
}
