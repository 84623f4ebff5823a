/**
 * One row a speech act, rows with one key one statement. The first row is the main act; what describes
 * the statement may stand in any of its rows, but must not differ.
 */
import type { Value } from '../../cypher/statement.js';
import { toSlug } from '../../domain/ontology/ids.js';
import { tell, type Assembler, type Assembly, type MappedGroup } from '../assembly.js';
import type { MappedRow } from '../import-model.js';
import { textIn, textsIn } from '../resolve-records.js';
import { readAct, readNames, toPositionId } from './coded-acts/acts.js';
import { readPages, type Page } from './coded-acts/pages.js';
import { readSpeakers } from './coded-acts/speakers.js';
import { summarize } from './coded-acts/summarize.js';

/** Columns that describe the statement rather than the act. */
const statementColumns = [
  'date',
  'on_behalf_of',
  'agency',
  'speaker',
  'speaker_title',
  'form',
  'summary',
] as const;

export const assembleCodedActs: Assembler = (group, assembly) => {
  const row = joinStatement(group, assembly);
  const pages = readPages(group, assembly);
  const positions = group.rows.map((each, index) =>
    readAct(toPositionId(group.key, index + 1), each, pages, assembly),
  );
  const id = `statement:${toSlug(group.key)}`;
  const principals = textsIn(row, 'on_behalf_of');
  const madeBy = readNames(row, 'on_behalf_of', assembly);
  // Bodies of several states are looked up among all.
  const context = principals.length === 1 ? principals[0] : undefined;
  const issuedBy = readNames(row, 'agency', assembly, context);
  const date = textIn(row, 'date');
  const form = textIn(row, 'form');
  const deliveredBy = readSpeakers(row, { actor: issuedBy[0] ?? madeBy[0], date }, assembly);
  const fields: readonly (readonly [string, Value | undefined])[] = [
    ['id', id],
    ['summary', textIn(row, 'summary') ?? summarize(positions)],
    ['form', form?.replaceAll('-', ' ')],
    ['occurredOn', date],
    ...checkOf([...pages.values()]),
    ['madeBy', madeBy],
    ['issuedBy', issuedBy],
    ['deliveredBy', deliveredBy],
    ['documents', [...pages.values()].map((page) => page.id)],
    ['positions', positions],
  ];
  const record = Object.fromEntries(
    fields.filter(
      (field): field is [string, Value] =>
        field[1] !== undefined && !(Array.isArray(field[1]) && field[1].length === 0),
    ),
  );
  return [{ section: 'statements', id, record }];
};

/** The first row, with what other rows say of the statement. */
function joinStatement({ rows }: MappedGroup, assembly: Assembly): MappedRow {
  const [first] = rows;
  const cells = { ...first.cells };
  for (const column of statementColumns) {
    for (const row of rows) {
      const value = row.cells[column];
      if (value === undefined) continue;
      if (cells[column] === undefined) cells[column] = value;
      else if (String(cells[column]) !== String(value)) {
        tell(
          assembly,
          row,
          column,
          'ROWS_DISAGREE',
          `Row ${String(first.row)} says "${String(cells[column])}" of the same statement.`,
          'Write the same in all rows of the statement, or give the row another key.',
        );
      }
    }
  }
  return { row: first.row, cells };
}

function checkOf(pages: readonly Page[]): readonly (readonly [string, Value | undefined])[] {
  const excerpts = pages.filter(({ readInFull }) => !readInFull).length;
  if (excerpts === 0) return [['sourceCheck', 'complete']];
  const which =
    pages.length === 1 ? 'the page' : excerpts === pages.length ? 'the pages' : 'a page';
  return [
    ['sourceCheck', 'incomplete'],
    ['sourceCheckNote', `only an excerpt of ${which} was read`],
  ];
}
