/**
 * Annotated passages of one page -> a statement for each side, speaker and date, with a position for
 * each annotation. Annotation programs do not ask for what the codebook requires: what the file does
 * not say is reported, and never filled in.
 */
import { entriesOf, textOf, type SeedRecord } from '../../../corpus/seed-records.js';
import { printUrlIdentity } from '../../../corpus/validate/web-urls.js';
import { tell, type Assembler, type Assembly, type MappedGroup } from '../../assembly.js';
import type { ImportedRecord, MappedRow } from '../../import-model.js';
import { digest } from '../../record-ids.js';
import { textIn, textsIn } from '../../resolve-records.js';
import { readAct, readNames } from '../coded-acts/acts.js';
import type { Page } from '../coded-acts/pages.js';
import { readSpeakers } from '../coded-acts/speakers.js';
import { summarize } from '../coded-acts/summarize.js';
import { listDocuments } from '../listed-documents.js';
import { ownerOf } from '../owners.js';
import { findExported } from './exported-statement.js';
import { prepareAct } from './prepare-act.js';

/** What a note on the whole page says of all its annotations. */
const pageColumns = [
  'date',
  'on_behalf_of',
  'agency',
  'speaker',
  'speaker_title',
  'form',
  'source_title',
  'publisher',
  'published_on',
  'quote_language',
] as const;

export const assembleAnnotations: Assembler = (group, assembly) => {
  const exported = findExported(group, assembly);
  if (exported !== undefined) return exported;
  const acts = fillFromPageNotes(group);
  const [first] = acts;
  if (first === undefined) {
    tell(
      assembly,
      group.rows[0],
      'quote',
      'LEFT_OUT',
      'No passage of the page is annotated.',
      'Nothing, or annotate the passages that are acts.',
      'NOTE',
    );
    return [];
  }
  const url = findUrl(first, assembly);
  if (url === undefined) return [];
  const [document] = listPage(first, url, assembly);
  const statements = divideBySpeaker(acts, assembly);
  if (document === undefined) return [];
  const page: Page = { id: document, url, readInFull: false };
  return statements.map((statement) => toStatement(group, statement, page, assembly));
};

/** The annotated passages, with what notes on the whole page say where they say nothing themselves. */
function fillFromPageNotes({ rows }: MappedGroup): readonly MappedRow[] {
  const isAct = (row: MappedRow): boolean =>
    ['quote', 'kind', 'concept'].some((column) => row.cells[column] !== undefined);
  const notes = rows.filter((row) => !isAct(row));
  return rows.filter(isAct).map(({ row, cells }) => {
    const filled = { ...cells };
    for (const column of pageColumns) {
      filled[column] ??= notes.find((note) => note.cells[column] !== undefined)?.cells[column];
    }
    return { row, cells: filled };
  });
}

/** Ends with a letter, a digit or a slash: a point or bracket after it belongs to the sentence. */
const URL_IN_TEXT = /https?:\/\/[^\s<>"]*[\p{L}\d/=_-]/iu;

function findUrl(row: MappedRow, assembly: Assembly): string | undefined {
  const notes = textIn(row, 'document_notes') ?? '';
  const url = textIn(row, 'source_url') ?? URL_IN_TEXT.exec(notes)?.[0];
  if (url !== undefined && URL.canParse(url)) return url;
  const rule = assembly.profile.columns.find(({ name }) => name === 'source_url');
  // An empty or wrong cell of a column that must be filled was reported when it was read.
  if (rule?.filled !== true) {
    tell(
      assembly,
      row,
      'source_url',
      'MISSING_VALUE',
      'Nothing says at which URL the page is.',
      'Write the URL into the notes of the document, or choose the column that has it.',
    );
  }
  return undefined;
}

function listPage(row: MappedRow, url: string, assembly: Assembly): readonly string[] {
  const title = textIn(row, 'source_title');
  const language = textIn(row, 'quote_language');
  const published = textIn(row, 'published_on');
  const publisher = textIn(row, 'publisher');
  return listDocuments(
    {
      urls: [url],
      row: row.row,
      column: publisher === undefined ? 'source_url' : 'publisher',
      source: 'a file of annotations',
      fields: {
        ...(title === undefined ? {} : { title }),
        ...(language === undefined ? {} : { language }),
        ...(published === undefined ? {} : { publishedOn: published, dateInferred: false }),
      },
      ...(publisher === undefined ? {} : { publisher }),
    },
    assembly,
  );
}

interface AnnotatedStatement {
  readonly madeBy: readonly string[];
  readonly issuedBy: readonly string[];
  readonly date: string;
  readonly rows: [MappedRow, ...MappedRow[]];
}

function divideBySpeaker(
  rows: readonly MappedRow[],
  assembly: Assembly,
): readonly AnnotatedStatement[] {
  const statements = new Map<string, AnnotatedStatement>();
  for (const row of rows) {
    const date = textIn(row, 'date');
    if (date === undefined) {
      const remedy = 'Give its date in the file, or choose the column that has it.';
      tell(assembly, row, 'date', 'MISSING_VALUE', 'Nothing says when the act was made.', remedy);
    }
    const { madeBy, issuedBy } = readSides(row, assembly);
    if (date === undefined || madeBy.length === 0) continue;
    const key = JSON.stringify([madeBy, issuedBy, date, textsIn(row, 'speaker')]);
    const statement = statements.get(key);
    if (statement === undefined) statements.set(key, { madeBy, issuedBy, date, rows: [row] });
    else statement.rows.push(row);
  }
  return [...statements.values()];
}

/** A body speaks for the state, bloc or organisation that it belongs to. */
function readSides(
  row: MappedRow,
  assembly: Assembly,
): Pick<AnnotatedStatement, 'madeBy' | 'issuedBy'> {
  const principals = textsIn(row, 'on_behalf_of');
  const bodies = textsIn(row, 'agency');
  if (principals.length === 0 && bodies.length === 0) {
    tell(
      assembly,
      row,
      'on_behalf_of',
      'MISSING_VALUE',
      'Nothing says on whose behalf the act is made.',
      'Name the state, bloc or organisation in the file, or choose the column that has it.',
    );
  }
  const sides = readNames(row, 'on_behalf_of', assembly);
  const context = principals.length === 1 ? principals[0] : undefined;
  const agencies = readNames(row, 'agency', assembly, context);
  const issuedBy = [...sides.filter((id) => id.startsWith('agency:')), ...agencies];
  const named = sides.filter((id) => !issuedBy.includes(id));
  const owners = issuedBy.flatMap((id) => ownerOf(id, assembly) ?? []);
  return {
    madeBy: named.length > 0 ? named : [...new Set(owners)],
    issuedBy: [...new Set(issuedBy)],
  };
}

function toStatement(
  { key }: MappedGroup,
  { madeBy, issuedBy, date, rows }: AnnotatedStatement,
  page: Page,
  assembly: Assembly,
): ImportedRecord {
  const [first] = rows;
  const who = (issuedBy[0] ?? madeBy[0] ?? '').replace(/^[^:]*:/, '');
  const speaker = textsIn(first, 'speaker').join('; ');
  const slug = `${who}-${date.replaceAll(/\D/g, '')}-${digest(`${key} ${speaker}`)}`;
  const deliveredBy = readSpeakers(first, { actor: issuedBy[0] ?? madeBy[0], date }, assembly);
  const positions = readPositions(slug, rows, page, assembly);
  const summary = summarize(positions);
  const form = textIn(first, 'form');
  const record: SeedRecord = {
    id: `statement:${slug}`,
    ...(summary === undefined ? {} : { summary }),
    ...(form === undefined ? {} : { form }),
    occurredOn: date,
    sourceCheck: 'incomplete',
    sourceCheckNote: 'Proposed from annotated passages; the page has not been read in full.',
    madeBy,
    ...(issuedBy.length === 0 ? {} : { issuedBy }),
    ...(deliveredBy.length === 0 ? {} : { deliveredBy }),
    documents: [page.id],
    positions,
  };
  return { section: 'statements', id: `statement:${slug}`, record };
}

/** One for each annotation; further passages of an annotation are further excerpts. */
function readPositions(
  slug: string,
  rows: readonly MappedRow[],
  page: Page,
  assembly: Assembly,
): readonly SeedRecord[] {
  const positions = new Map<string, SeedRecord>();
  for (const row of rows) {
    const id = `position:${slug}-${toNumber(textIn(row, 'annotation_id') ?? '')}`;
    const before = positions.get(id);
    const act = readPosition(id, before, row, page, assembly);
    if (before === undefined) positions.set(id, act);
    else {
      const evidence = [before, act].flatMap((each) => entriesOf(each, 'evidence'));
      positions.set(id, { ...before, evidence });
    }
  }
  return [...positions.values()];
}

/** Not the place in the file: an annotation that is added must not renumber the others. */
function toNumber(annotation: string): string {
  return /^[1-9]\d{0,9}$/.test(annotation)
    ? annotation
    : String(Number.parseInt(digest(annotation), 16));
}

function readPosition(
  id: string,
  before: SeedRecord | undefined,
  row: MappedRow,
  page: Page,
  assembly: Assembly,
): SeedRecord {
  const asserts = before === undefined ? undefined : textOf(before, 'asserts');
  const prepared = prepareAct(row, page.url, asserts, assembly);
  const pages = new Map([[printUrlIdentity(page.url), page]]);
  const { quote, ...act } = readAct(id, prepared, pages, assembly);
  // Without the mode of speech, the words may be those of a reporter.
  return textIn(row, 'speech') === undefined || quote === undefined ? act : { ...act, quote };
}
