/**
 * A table as Apache Parquet (https://parquet.apache.org/docs/file-format/): each column has its
 * type, an absent value is null, and the footer holds what the file is and what its columns mean.
 * Holds the rows of one row group, no more.
 */
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import {
  attributesOf,
  visitAttributes,
  type Attribute,
  type AttributeType,
  type AttributeValue,
} from '../attributes.js';
import type {
  ExportHead,
  ExportProperties,
  LossCounter,
  TableFormat,
  TableRow,
} from '../export-format.js';

export const tableParquet: TableFormat = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  describes: 'Parquet: typed columns, for pandas, Polars, Arrow for R and DuckDB.',
  write: writeTableParquet,
};

/** Small, because a group is encoded at one go and nothing else happens meanwhile. */
const ROWS_PER_GROUP = 500;

const TYPES: Readonly<Record<AttributeType, Omit<SchemaElement, 'name'>>> = {
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  INTEGER: { type: 'INT32' },
  NUMBER: { type: 'DOUBLE' },
  BOOLEAN: { type: 'BOOLEAN' },
};

async function* writeTableParquet(
  rows: AsyncIterable<readonly TableRow[]>,
  columns: ExportProperties,
  head: Omit<ExportHead, 'shape'>,
  losses: LossCounter,
): AsyncGenerator<Uint8Array> {
  const attributes = attributesOf(columns);
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'positions', num_children: attributes.length },
      ...attributes.map(({ name, type }) => ({
        name,
        repetition_type: 'OPTIONAL' as const,
        ...TYPES[type],
      })),
    ],
    createdBy: 'Demarche',
    kvMetadata: describeFile(attributes, head),
  });
  let held: TableRow[] = [];
  const writeGroup = async (group: readonly TableRow[]) => {
    const columnData = toColumns(group, columns, attributes, losses);
    await parquet.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
    return takeBytes(bytes);
  };
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

function toColumns(
  rows: readonly TableRow[],
  columns: ExportProperties,
  attributes: readonly Attribute[],
  losses: LossCounter,
): { name: string; data: (AttributeValue | null)[] }[] {
  const cells = new Map(
    attributes.map(({ name }) => [name, new Array<AttributeValue | null>(rows.length).fill(null)]),
  );
  rows.forEach((row, index) => {
    visitAttributes(row, columns, losses, (name, value) => {
      const column = cells.get(name);
      if (column !== undefined) column[index] = value;
    });
  });
  return [...cells].map(([name, data]) => ({ name, data }));
}

function describeFile(
  attributes: readonly Attribute[],
  { datasetVersion, selection, licence, citation }: Omit<ExportHead, 'shape'>,
): { key: string; value: string }[] {
  const codebook = Object.fromEntries(attributes.map(({ name, describes }) => [name, describes]));
  return Object.entries({
    datasetVersion,
    selection,
    licence,
    citation,
    codebook: JSON.stringify(codebook),
  }).map(([key, value]) => ({ key, value }));
}

/** What was written since the last call; the offset, which the footer tells, goes on. */
function takeBytes(writer: ByteWriter): Uint8Array {
  const taken = writer.getBytes().slice();
  writer.index = 0;
  return taken;
}
