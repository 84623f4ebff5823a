/** One row a record, as `records/record-rows.ts` makes them of a release or an exported graph. */
import { isRecord, seedSections, textOf, type SeedRecord } from '../../corpus/seed-records.js';
import type { Value } from '../../cypher/statement.js';
import type { Assembler, Assembly } from '../assembly.js';
import type { ImportedRecord, MappedRow } from '../import-model.js';
import { adoptOrder } from '../records/adopt-order.js';
import { textIn } from '../resolve-records.js';

export const assembleRecords: Assembler = ({ rows: [row] }, assembly) => {
  const record = parseJson(textIn(row, 'record') ?? '');
  const main = toImported({
    section: textIn(row, 'section') ?? null,
    id: textIn(row, 'id') ?? null,
    record: record ?? null,
  });
  const needs = parseJson(textIn(row, 'needs') ?? '[]');
  const needed = Array.isArray(needs) ? (needs as readonly Value[]).map(toImported) : [undefined];
  if (main === undefined || needed.includes(undefined)) return unreadable(row, assembly);
  for (const each of needed) if (each !== undefined) assembly.require(inOrder(each, assembly));
  return [inOrder(main, assembly)];
};

function parseJson(text: string): Value | undefined {
  try {
    // JSON has no other values than these.
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

function toImported(value: Value): ImportedRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { record } = value;
  const section = seedSections.find((each) => each === value['section']);
  const id = textOf(value, 'id');
  if (section === undefined || id === undefined || record === undefined || !isRecord(record)) {
    return undefined;
  }
  const own = textOf(record, section === 'votes' ? 'initiative' : 'id');
  return own === id ? { section, id, record } : undefined;
}

function inOrder(imported: ImportedRecord, { lookup }: Assembly): ImportedRecord {
  const today: SeedRecord | undefined = lookup.find(imported.section, imported.id);
  return today === undefined
    ? imported
    : { ...imported, record: adoptOrder(imported.record, today) };
}

function unreadable({ row }: MappedRow, { report }: Assembly): readonly ImportedRecord[] {
  report({
    row,
    column: 'record',
    code: 'UNEXPECTED_VALUE',
    severity: 'ERROR',
    message: 'The row is not a record with its section and id.',
    remedy: 'Import the release or the exported graph itself, not a table made from it.',
  });
  return [];
}
