/** Reads the cells of rows by the columns of a profile: lists, dates, terms, values for "none". */
import { findUrlFault } from '../corpus/validate/web-urls.js';
import { didYouMean, listWords } from '../corpus/validate/fault-list.js';
import { InputError } from '../domain/errors.js';
import { termsOf, toCodebookWord } from '../domain/ontology/vocabularies.js';
import type { VocabularyEnum } from '../domain/ontology/vocabulary-enums.js';
import { parsePartialDate } from '../domain/time/partial-date.js';
import { foldText } from '../domain/text/text-folding.js';
import { sentence } from '../domain/text/sentence.js';
import { findTerm } from './find-term.js';
import { readCell } from './group-rows.js';
import type { CellValue, MappedRow, SourceRow } from './import-model.js';
import type { HeaderMap } from './match-headers.js';
import { parsePythonList } from './python-list.js';
import type { ColumnRule, DateForm, Profile } from './profile.js';
import type { FaultSeverity, RowFault, RowFaultCode } from './row-faults.js';

export interface MappedRows {
  readonly rows: readonly MappedRow[];
  readonly faults: readonly RowFault[];
}

/** UTF-8 that was decoded as Windows-1252: "Ã©" for "é", "â€™" for an apostrophe. */
const GARBLED = /Ã[\u0080-\u00BF\u0152-\u2122]|â€|\uFFFD/u;

/** Longer lists are no lists of names or terms. */
const MAX_ITEMS = 1000;

export type Report = (
  code: RowFaultCode,
  severity: FaultSeverity,
  message: string,
  remedy: string,
) => void;

export function mapRows(
  rows: readonly SourceRow[],
  profile: Profile,
  headers: HeaderMap,
): MappedRows {
  const faults: RowFault[] = [];
  const mapped = rows.map((row) => {
    const cells: Record<string, CellValue> = {};
    for (const column of profile.columns) {
      const report: Report = (code, severity, message, remedy) => {
        const header = headers.get(column.name) ?? column.name;
        faults.push({ row: row.row, column: header, code, severity, message, remedy });
      };
      const text = readCell(row, headers, column.name);
      const value = readValue(text, column, profile, report);
      if (value !== undefined) cells[column.name] = value;
      const isFirst = row === rows[0];
      const isMissing =
        (column.filled && isAbsentIn(row, column)) ||
        (isFirst && column.filledOnce && rows.every((each) => isAbsentIn(each, column)));
      if (isMissing) {
        report(
          'MISSING_VALUE',
          'ERROR',
          'The cell is empty.',
          `Fill it in: ${column.description}.`,
        );
      }
    }
    return { row: row.row, cells };
  });
  return { rows: mapped, faults };

  function isAbsentIn(row: SourceRow, column: ColumnRule): boolean {
    return isAbsent(readCell(row, headers, column.name), column, profile);
  }
}

function readValue(text: string, column: ColumnRule, profile: Profile, report: Report): CellValue {
  if (isAbsent(text, column, profile)) return undefined;
  if (GARBLED.test(text)) {
    const remedy = 'Save the table again from its source, as UTF-8.';
    report('GARBLED_TEXT', 'WARNING', `"${clip(text)}" looks garbled.`, remedy);
  }
  if (column.list === undefined) return readItem(text, column, report);
  const items = splitList(text, column.list);
  if (items === undefined) {
    report('INVALID_LIST', 'ERROR', `"${clip(text)}" is not a list.`, "Write ['a', 'b'].");
    return undefined;
  }
  if (items.length > MAX_ITEMS) {
    const message = `The list has ${String(items.length)} items; at most ${String(MAX_ITEMS)} are read.`;
    report('INVALID_LIST', 'ERROR', message, 'Check whether the cell is of this column.');
    return undefined;
  }
  const values = items
    .filter((item) => !isAbsent(item, column, profile))
    .flatMap((item) => {
      const value = readItem(item, column, report);
      return value === undefined ? [] : [String(value)];
    });
  return values.length === 0 ? undefined : values;
}

/** The folded values that mean that there is none, and the length of the longest. */
interface AbsentWords {
  readonly words: ReadonlySet<string>;
  readonly maxLength: number;
}

const absentWords = new WeakMap<ColumnRule, AbsentWords>();

function isAbsent(text: string, column: ColumnRule, profile: Profile): boolean {
  if (text === '') return true;
  let absent = absentWords.get(column);
  if (absent === undefined) {
    const words = [...profile.absent, ...column.absent].map(foldText);
    absent = {
      words: new Set(words),
      maxLength: Math.max(0, ...words.map(({ length }) => length)),
    };
    absentWords.set(column, absent);
  }
  // Folding shortens a text at most by its accents: most cells are too long to be one of the words.
  return text.length <= 2 * absent.maxLength && absent.words.has(foldText(text));
}

function splitList(text: string, list: string): readonly string[] | undefined {
  if (list === 'python') return parsePythonList(text);
  // The separator of a spreadsheet's list is often followed by more or fewer spaces than meant.
  return text
    .split(list.trim())
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readItem(text: string, column: ColumnRule, report: Report): string | boolean | undefined {
  const meant = column.terms.size === 0 ? text : readSourceTerm(text, column.terms);
  if (column.vocabulary !== undefined) return readTerm(meant, column.vocabulary, report);
  switch (column.type) {
    case 'TEXT':
      return meant;
    case 'DATE':
      return readDate(meant, column, report);
    case 'BOOLEAN':
      return readBoolean(meant, report);
    case 'URL':
      return readUrl(meant, report);
  }
}

function readSourceTerm(text: string, terms: ColumnRule['terms']): string {
  const folded = foldText(text);
  return [...terms].find(([word]) => foldText(word) === folded)?.[1] ?? text;
}

function readTerm(text: string, vocabulary: VocabularyEnum, report: Report): string | undefined {
  const found = findTerm(text, vocabulary);
  if (found !== undefined) return found;
  const words = termsOf(vocabulary.words).map(toCodebookWord);
  const remedy = didYouMean(text, words, `write one of: ${listWords(words)}`);
  const message = `"${clip(text)}" is not a term of the vocabulary.`;
  report('UNKNOWN_TERM', 'ERROR', message, sentence(remedy));
  return undefined;
}

const JANUARY_1 = /^(\d{4})-01-01$/;

export function readDate(
  text: string,
  column: Pick<ColumnRule, 'dateForms' | 'padded'>,
  report: Report,
): string | undefined {
  const iso = toIsoDate(text, column.dateForms);
  try {
    const { value } = parsePartialDate(iso);
    const [, year] = (column.padded ? JANUARY_1.exec(value) : null) ?? [];
    if (year === undefined) return value;
    const message = `${text} is read as the year ${year}: the source writes 1 January where it knows no day.`;
    report(
      'PADDED_DATE',
      'NOTE',
      message,
      'If 1 January is meant, correct the date of the record.',
    );
    return year;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const remedy = 'Write a date that exists, such as 2021-11-25, 2021-11, 2021 or 2016/2018.';
    report('INVALID_DATE', 'ERROR', `"${clip(text)}" is not a date.`, remedy);
    return undefined;
  }
}

const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** Dates of a day in one of the forms as ISO 8601, without the time of day; others as they are. */
function toIsoDate(text: string, forms: readonly DateForm[]): string {
  const day = text.replace(TIME, '');
  for (const form of forms) {
    const separator = form.charAt(1);
    const parts = day.split(separator);
    if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) continue;
    const order = form.split(separator);
    const part = (letter: string): string => parts[order.indexOf(letter)] ?? '';
    if (part('Y').length !== 4) continue;
    return [part('Y'), part('M').padStart(2, '0'), part('D').padStart(2, '0')].join('-');
  }
  return day;
}

const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

function readBoolean(text: string, report: Report): boolean | undefined {
  const value = booleans[foldText(text)];
  if (value === undefined) {
    report(
      'INVALID_BOOLEAN',
      'ERROR',
      `"${clip(text)}" is not true or false.`,
      'Write true or false.',
    );
  }
  return value;
}

function readUrl(text: string, report: Report): string | undefined {
  const fault = findUrlFault(text);
  if (fault === undefined) return text;
  report('INVALID_URL', 'ERROR', sentence(fault.problem), sentence(fault.remedy));
  return undefined;
}

/** Enough of a text to recognize it in a message. */
function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
