/** What the metadata of a package is printed from. Contains no time and no server. */
import type { ArchivedFile } from '../export-format.js';
import type { DatasetDescription } from '../manifest.js';
import { attributesOf } from '../flat-attributes.js';
import type { TableColumn } from '../tables/table-definition.js';
import { tables } from '../tables/tables.js';

export interface PackageFacts {
  readonly datasetVersion: string;
  readonly licence: string;
  readonly citation: { readonly text: string; readonly bibtex: string };
  readonly description: DatasetDescription;
  /** The files written so far, with their hashes. */
  readonly files: readonly PackagedFile[];
}

export interface PackagedFile extends ArchivedFile {
  readonly mediaType: string;
  readonly describes: string;
}

/** A column of a table as CSV has it. */
export interface Field {
  readonly name: string;
  readonly type: 'STRING' | 'INTEGER' | 'NUMBER' | 'BOOLEAN' | 'DATE';
  /** Whether several values are joined with ";". */
  readonly isList: boolean;
  readonly describes: string;
  readonly definition: TableColumn;
}

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly key: string;
  /** Whether the column has a value in every row. */
  readonly isRequired: boolean;
}

export interface PackagedTable {
  readonly name: string;
  readonly describes: string;
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  /** Of columns with one id; those of lists cannot be declared in the formats of metadata. */
  readonly foreignKeys: readonly ForeignKey[];
}

export const packagedTables: readonly PackagedTable[] = Object.entries(tables).map(
  ([name, { describes, key, columns }]) => ({
    name,
    describes,
    key,
    fields: Object.entries(columns).flatMap(([column, definition]) => toFields(column, definition)),
    foreignKeys: Object.entries(columns).flatMap(([column, { type, refersTo, isRequired }]) => {
      const [table, target] = refersTo?.split('.') ?? [];
      if (type !== 'STRING' || table === undefined || target === undefined) return [];
      return [{ column, table, key: target, isRequired: isRequired === true }];
    }),
  }),
);

export function tablePath(table: string, extension: 'csv' | 'parquet'): string {
  return `tables/${table}.${extension}`;
}

function toFields(column: string, definition: TableColumn): readonly Field[] {
  return attributesOf({ [column]: definition }).map(({ name, type, describes }) => ({
    name,
    type: definition.type === 'DATE' ? 'DATE' : type,
    isList: definition.type === 'STRINGS' || definition.type === 'PARTIAL_DATES',
    describes,
    definition,
  }));
}

export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
