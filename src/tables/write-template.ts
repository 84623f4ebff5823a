/**
 * A workbook to fill in: a header row, a sheet that describes the columns, and for each column with
 * fixed values a list to choose from. Written from its few XML parts, because the libraries for XLSX
 * that write data validation are no longer maintained. Equal columns give equal bytes.
 */
import { columnLetters } from './table.js';
import {
  escapeXml,
  printCell,
  printSheet,
  STYLE,
  writePackage,
  type PrintedSheet,
} from './xlsx/write-package.js';

export interface TemplateColumn {
  readonly name: string;
  /** Shown as a prompt beside the cells, and on the sheet of descriptions. */
  readonly description: string;
  /** In characters. */
  readonly width: number;
  /** All values that a cell may have, at least one. */
  readonly values?: readonly string[];
  /** A cell may hold several values, so the list is only shown, in the description. */
  readonly isMultiValued?: boolean;
}

export interface Template {
  /** Other than "Columns" and "Lists", which are the other sheets. */
  readonly sheetName: string;
  readonly columns: readonly TemplateColumn[];
}

export function writeTemplate(template: Template): Promise<Buffer> {
  const lists = template.columns.filter(hasList);
  const sheets: readonly PrintedSheet[] = [
    { name: template.sheetName, isHidden: false, xml: printRows(template, lists) },
    { name: DESCRIPTIONS, isHidden: false, xml: printDescriptions(template.columns) },
    ...(lists.length === 0 ? [] : [{ name: LISTS, isHidden: true, xml: printLists(lists) }]),
  ];
  return writePackage(sheets);
}

const DESCRIPTIONS = 'Columns';
const LISTS = 'Lists';
/** The last row of a sheet. */
const LAST_ROW = 1_048_576;
/** Longest texts that spreadsheet programs accept in a validation. */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;

type ListColumn = TemplateColumn & { readonly values: readonly string[] };

function hasList(column: TemplateColumn): column is ListColumn {
  return column.values !== undefined && column.isMultiValued !== true;
}

/** The sheet to fill in. Cells are formatted as text, so that "2021-11" stays what was typed. */
function printRows({ columns }: Template, lists: readonly ListColumn[]): string {
  const header = columns.map(({ name }, index) => printCell(index, 1, name, STYLE.header)).join('');
  return printSheet(
    columns.map(({ width }) => width),
    `<row r="1">${header}</row>`,
    `<dataValidations count="${String(columns.length)}">${columns
      .map((column, index) => validation(column, index, lists))
      .join('')}</dataValidations>`,
  );
}

/**
 * ECMA-376 part 1, 18.3.1.32. A column without a list has a prompt only. Other values can be pasted into
 * any cell; the import checks them.
 */
function validation(column: TemplateColumn, index: number, lists: readonly ListColumn[]): string {
  const letters = columnLetters(index);
  const prompt = [
    'allowBlank="1" showInputMessage="1"',
    `promptTitle="${escapeXml(cut(column.name, MAX_TITLE))}"`,
    `prompt="${escapeXml(cut(describe(column), MAX_PROMPT))}"`,
    `sqref="${letters}2:${letters}${String(LAST_ROW)}"`,
  ].join(' ');
  if (!hasList(column)) return `<dataValidation ${prompt}/>`;
  return [
    '<dataValidation type="list" showErrorMessage="1" errorTitle="Unknown value"',
    ` error="Choose a value from the list." ${prompt}>`,
    `<formula1>${listRange(column, lists)}</formula1></dataValidation>`,
  ].join('');
}

/** By range, because a list in the validation itself ends after 255 characters and splits at commas. */
function listRange(column: ListColumn, lists: readonly ListColumn[]): string {
  const letters = columnLetters(lists.indexOf(column));
  return `${LISTS}!$${letters}$1:$${letters}$${String(column.values.length)}`;
}

function describe({ description, values, isMultiValued }: TemplateColumn): string {
  return values !== undefined && isMultiValued === true
    ? `One or more of: ${values.join(', ')}. ${description}`
    : description;
}

function printDescriptions(columns: readonly TemplateColumn[]): string {
  const header = ['Column', 'Meaning', 'Values'].map((text, index) =>
    printCell(index, 1, text, STYLE.header),
  );
  const rows = columns.map(({ name, description, values = [], isMultiValued }, index) => {
    const several = isMultiValued === true ? 'One or more of: ' : '';
    const texts = [name, description, values.length === 0 ? '' : several + values.join(', ')];
    const cells = texts.map((text, at) => printCell(at, index + 2, text, STYLE.wrapped));
    return `<row r="${String(index + 2)}">${cells.join('')}</row>`;
  });
  return printSheet([24, 70, 70], `<row r="1">${header.join('')}</row>${rows.join('')}`, '');
}

/** One column for each list. */
function printLists(lists: readonly ListColumn[]): string {
  const height = Math.max(...lists.map(({ values }) => values.length));
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = lists.map(({ values }, index) => {
      const value = values[row];
      return value === undefined ? '' : printCell(index, row + 1, value, STYLE.text);
    });
    return `<row r="${String(row + 1)}">${cells.join('')}</row>`;
  });
  return printSheet(
    lists.map(({ width }) => width),
    rows.join(''),
    '',
  );
}

/** Cut before a code point that would exceed the length. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length >= length) break;
    kept += character;
  }
  return `${kept}…`;
}
