/** The pages that carry a statement: documents of the record with the same URL, or new ones. */
import type { Value } from '../../../cypher/statement.js';
import { textOf, type SeedRecord } from '../../../corpus/seed-records.js';
import { printUrlIdentity } from '../../../corpus/validate/web-urls.js';
import { tell, type Assembly, type MappedGroup } from '../../assembly.js';
import type { CellValue, MappedRow } from '../../import-model.js';
import { nameDocument } from '../../name-document.js';
import { resolveRecord, textIn } from '../../resolve-records.js';

export interface Page {
  readonly id: string;
  readonly url: string;
  readonly readInFull: boolean;
}

/** Columns that describe the page rather than the act. */
const pageColumns = [
  'source_title',
  'source_language',
  'publisher',
  'publisher_kind',
  'published_on',
  'filed_on',
  'date_inferred',
  'archived_at',
  'licence',
  'read',
] as const;

/** The pages of the group's rows, by identity of the URL, in the order of the rows. */
export function readPages(group: MappedGroup, assembly: Assembly): ReadonlyMap<string, Page> {
  const rowsOf = new Map<string, MappedRow[]>();
  for (const row of group.rows) {
    const url = textIn(row, 'source_url');
    if (url === undefined) continue;
    const page = printUrlIdentity(url);
    const rows = rowsOf.get(page);
    if (rows === undefined) rowsOf.set(page, [row]);
    else rows.push(row);
  }
  const pages = new Map<string, Page>();
  for (const [identity, rows] of rowsOf) {
    const [first] = rows;
    if (first !== undefined) pages.set(identity, readPage(first, rows, assembly));
  }
  return pages;
}

export function pageOf(row: MappedRow, pages: ReadonlyMap<string, Page>): Page | undefined {
  const url = textIn(row, 'source_url');
  return url === undefined ? undefined : pages.get(printUrlIdentity(url));
}

function readPage(first: MappedRow, rows: readonly MappedRow[], assembly: Assembly): Page {
  const { lookup } = assembly;
  const url = textIn(first, 'source_url') ?? '';
  const known = lookup.documentAt(url);
  const before = known === undefined ? undefined : lookup.find('documents', known);
  const cells = joinCells(rows, assembly);
  const text = (column: string): string | undefined => {
    const value = cells[column];
    return typeof value === 'string' ? value : undefined;
  };
  const readInFull = cells['read'] === true;
  const id = known ?? lookup.newDocumentId(url, nameDocument(url));
  const language = text('source_language') ?? languageOf(rows) ?? textOf(before ?? {}, 'language');
  if (language === undefined) {
    tell(
      assembly,
      first,
      'source_language',
      'MISSING_VALUE',
      'Nothing says in which language the page is.',
      'Write it in source_language, such as en.',
    );
  }
  const publisher = publisherOf(first, text, before, assembly);
  const record: Record<string, Value | undefined> = {
    id,
    // The URL of the record: another spelling of the same page is no change.
    url: textOf(before ?? {}, 'url') ?? url,
    title: text('source_title'),
    language,
    filedOn: text('filed_on'),
    publishedOn: text('published_on'),
    dateInferred: cells['date_inferred'] === true,
    readInFull,
    archivedAt: text('archived_at'),
    licence: text('licence'),
    publisher,
  };
  if (language !== undefined && publisher !== undefined) {
    assembly.require({ section: 'documents', id, record: withoutAbsent(record) });
  }
  return { id, url, readInFull };
}

/** The publisher of a page that the record has needs no decision. */
function publisherOf(
  row: MappedRow,
  text: (column: string) => string | undefined,
  before: SeedRecord | undefined,
  assembly: Assembly,
): string | undefined {
  const name = text('publisher');
  const known = before && textOf(before, 'publisher');
  if (known !== undefined && name !== undefined) {
    const found = assembly.lookup.resolveName({ name, sections: ['publishers'] });
    return found.status === 'FOUND' ? found.id : known;
  }
  if (name === undefined) {
    if (known === undefined) {
      const remedy = 'Write who published the page.';
      tell(assembly, row, 'publisher', 'MISSING_VALUE', 'The page has no publisher.', remedy);
    }
    return known;
  }
  const kind = text('publisher_kind');
  const at = { name, row: row.row, column: 'publisher', sections: ['publishers'] as const };
  return resolveRecord({ ...at, fields: kind === undefined ? {} : { kind } }, assembly)?.id;
}

/** The page is in the language of the words quoted from it. */
function languageOf(rows: readonly MappedRow[]): string | undefined {
  return rows.map((row) => textIn(row, 'quote_language')).find((each) => each !== undefined);
}

/** The cells that describe the page: rows may leave out what another row says, but not contradict it. */
function joinCells(
  rows: readonly MappedRow[],
  assembly: Assembly,
): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {};
  for (const column of pageColumns) {
    for (const row of rows) {
      const value = row.cells[column];
      if (value === undefined) continue;
      if (cells[column] === undefined) cells[column] = value;
      else if (cells[column] !== value) {
        tell(
          assembly,
          row,
          column,
          'ROWS_DISAGREE',
          `Another row says "${String(cells[column])}" of the same page.`,
          'Write the same in all rows with this page.',
        );
      }
    }
  }
  return cells;
}

function withoutAbsent(record: Readonly<Record<string, Value | undefined>>): SeedRecord {
  return Object.fromEntries(
    Object.entries(record).filter((field): field is [string, Value] => field[1] !== undefined),
  );
}
