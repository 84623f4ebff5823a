/** Reads a SQLite database from bytes, as the programs that open it would. */
import { readFileSync } from 'node:fs';
import initSqlJs, { type SqlValue } from 'sql.js';

export type Select = (query: string) => readonly (readonly SqlValue[])[];

export async function readDatabase<Result>(
  bytes: Uint8Array,
  read: (select: Select) => Result,
): Promise<Result> {
  const sql = await initSqlJs();
  const database = new sql.Database(bytes);
  try {
    return read((query) => database.exec(query)[0]?.values ?? []);
  } finally {
    database.close();
  }
}

/** A database made by these statements. */
export async function createDatabase(statements: string): Promise<Uint8Array> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  try {
    database.run(statements);
    return database.export();
  } finally {
    database.close();
  }
}

interface TableFacts {
  readonly columns: readonly string[];
  readonly keys: readonly string[];
}

/** The tables that the program itself writes. */
export function readExpectedTables(): Readonly<Record<string, TableFacts>> {
  const text = readFileSync(new URL('tables.json', import.meta.url), 'utf8');
  // Written with this form.
  return (JSON.parse(text) as { readonly tables: Readonly<Record<string, TableFacts>> }).tables;
}

export function describeTables(select: Select): Readonly<Record<string, TableFacts>> {
  const names = select("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  return Object.fromEntries(
    names.map(([name]) => {
      const table = String(name);
      const columns = select(`PRAGMA table_info(${table})`);
      const keys = select(`PRAGMA foreign_key_list(${table})`);
      return [
        table,
        {
          columns: columns.map(([, column, type]) => `${String(column)} ${String(type)}`),
          keys: keys.map(([, , to, from]) => `${String(from)} -> ${String(to)}`).sort(),
        },
      ];
    }),
  );
}
