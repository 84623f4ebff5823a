/**
 * A table as Apache Parquet (https://parquet.apache.org/docs/file-format/): typed columns, lists as
 * lists, days as dates, absent values as null. The footer holds the file's metadata and the meanings
 * of the columns. Keeps only the rows of one row group in memory.
 */
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Value } from '../../cypher/statement.js';
import { parsePartialDate } from '../../domain/time/partial-date.js';
import type {
  ExportProperties,
  ExportProperty,
  TableFormat,
  TableHead,
  TableRow,
} from '../export-format.js';

export const tableParquet: TableFormat = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  describes: 'Parquet: typed columns, lists and days, for pandas, Polars, Arrow for R and DuckDB.',
  write: writeTableParquet,
};

/** Small, because encoding a group blocks the event loop. */
const ROWS_PER_GROUP = 500;

type ColumnType = Omit<SchemaElement, 'name'>;

const TEXT: ColumnType = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
};
const DAY: ColumnType = {
  type: 'INT32',
  converted_type: 'DATE',
  logical_type: { type: 'DATE' },
};

async function* writeTableParquet(
  rows: AsyncIterable<readonly TableRow[]>,
  columns: ExportProperties,
  head: TableHead,
): AsyncGenerator<Uint8Array> {
  const listed = Object.entries(columns);
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: head.table, num_children: listed.length },
      ...listed.flatMap(([name, { type }]) => toSchema(name, type)),
    ],
    createdBy: 'Demarche',
    kvMetadata: describeFile(columns, head),
  });
  const writeGroup = async (group: readonly TableRow[]) => {
    const columnData = listed.map(([name, { type }]) => ({
      name,
      data: group.map((row) => toCell(row[name], type)),
    }));
    await parquet.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
    return takeBytes(bytes);
  };
  let held: TableRow[] = [];
  for await (const batch of rows) {
    for (const row of batch) {
      held.push(row);
      if (held.length < ROWS_PER_GROUP) continue;
      yield await writeGroup(held);
      held = [];
    }
  }
  if (held.length > 0) yield await writeGroup(held);
  await parquet.finish();
  yield takeBytes(bytes);
}

/** A list has three levels: https://parquet.apache.org/docs/file-format/types/logicaltypes/#lists */
function toSchema(name: string, type: ExportProperty['type']): readonly SchemaElement[] {
  const optional = { repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'STRINGS':
    case 'PARTIAL_DATES':
      return [
        {
          name,
          ...optional,
          converted_type: 'LIST',
          logical_type: { type: 'LIST' },
          num_children: 1,
        },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', ...optional, ...TEXT },
      ];
    case 'INTEGER':
      return [{ name, ...optional, type: 'INT32' }];
    case 'NUMBER':
      return [{ name, ...optional, type: 'DOUBLE' }];
    case 'BOOLEAN':
      return [{ name, ...optional, type: 'BOOLEAN' }];
    case 'DATE':
      return [{ name, ...optional, ...DAY }];
    case 'STRING':
    case 'URL':
    case 'PARTIAL_DATE':
      return [{ name, ...optional, ...TEXT }];
  }
}

/** Parquet distinguishes an empty list from an absent one. */
function toCell(value: Value | undefined, type: ExportProperty['type']): Value {
  if (value === undefined) return null;
  // A Parquet date is the number of days since 1970-01-01.
  return type === 'DATE' && typeof value === 'string' ? parsePartialDate(value).dayFrom : value;
}

function describeFile(
  columns: ExportProperties,
  { datasetVersion, selection, licence, citation }: TableHead,
): { key: string; value: string }[] {
  const codebook = Object.fromEntries(
    Object.entries(columns).map(([name, { describes }]) => [name, describes]),
  );
  return Object.entries({
    datasetVersion,
    selection,
    licence,
    citation,
    codebook: JSON.stringify(codebook),
  }).map(([key, value]) => ({ key, value }));
}

/**
 * Takes the bytes written since the last call. The writer's offset, which the footer needs, keeps
 * counting.
 */
function takeBytes(writer: ByteWriter): Uint8Array {
  const taken = writer.getBytes().slice();
  writer.index = 0;
  return taken;
}
