/** A sheet of a workbook → its rows that have a value, with the text of their cells. */
import type { TableLimits } from '../table.js';
import { fileError, TableError } from '../table-fault.js';
import { checkWidth } from '../check-header.js';
import { printSerialDate } from './number-format.js';
import { invalidWorkbook } from './open-archive.js';
import { readXml, type XmlEvent } from './read-xml.js';
import { CellText, type Workbook } from './read-workbook-parts.js';

export interface SheetRow {
  readonly row: number;
  /** Up to the last cell that has a value. */
  readonly values: readonly string[];
  /** Which of them are results of a formula, counted from 0. */
  readonly formulas: readonly number[];
}

export async function* readSheet(
  texts: AsyncIterable<string>,
  workbook: Workbook,
  limits: TableLimits,
): AsyncGenerator<SheetRow> {
  const scanner = new SheetScanner(workbook, limits);
  for await (const events of readXml(texts)) {
    for (const event of events) {
      const row = scanner.take(event);
      if (row !== undefined) yield row;
    }
  }
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
}

class SheetScanner {
  readonly #workbook: Workbook;
  readonly #limits: TableLimits;
  readonly #text: CellText;
  #row = 0;
  #values: string[] = [];
  #formulas: number[] = [];
  #cell: OpenCell | undefined;
  /** The next cell's column, if it does not name one. */
  #column = 0;
  #characters = 0;

  constructor(workbook: Workbook, limits: TableLimits) {
    this.#workbook = workbook;
    this.#limits = limits;
    this.#text = new CellText(limits);
  }

  /** Returns a row when its last event is taken. */
  take(event: XmlEvent): SheetRow | undefined {
    if (this.#cell !== undefined) this.#text.take(event);
    if (event.kind === 'open') this.#open(event.name, event.attributes);
    if (event.kind === 'close' && event.name === 'c') this.#closeCell();
    if (event.kind !== 'close' || event.name !== 'row') return undefined;
    const row = { row: this.#row, values: this.#values, formulas: this.#formulas };
    this.#values = [];
    this.#formulas = [];
    return row.values.length === 0 ? undefined : row;
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'row') this.#openRow(attributes.get('r'));
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f' && this.#cell !== undefined) this.#cell.hasFormula = true;
    else if (name === 'mergeCell') throw mergedCells(attributes.get('ref') ?? '');
  }

  #openRow(number: string | undefined): void {
    const row = number === undefined ? this.#row + 1 : Number(number);
    if (!Number.isSafeInteger(row) || row <= this.#row) throw invalidWorkbook();
    this.#row = row;
    this.#column = 0;
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    const place = attributes.get('r');
    const column = place === undefined ? this.#column : columnIndex(place);
    if (column < this.#column) throw invalidWorkbook();
    this.#column = column + 1;
    this.#cell = {
      column,
      type: attributes.get('t') ?? 'n',
      style: Number(attributes.get('s') ?? 0),
      hasFormula: false,
    };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell === undefined) return;
    const text = this.#print(cell, this.#text.flush());
    if (text === '' && !cell.hasFormula) return;
    checkWidth(cell.column + 1, this.#row, this.#limits);
    this.#count(text);
    while (this.#values.length < cell.column) this.#values.push('');
    this.#values.push(text);
    if (cell.hasFormula) this.#formulas.push(cell.column);
  }

  /** A small workbook can refer to one long text many times. */
  #count(text: string): void {
    this.#characters += text.length;
    if (this.#characters <= this.#limits.bytes) return;
    throw fileError(
      'FILE_TOO_LARGE',
      `The cells have together more than ${String(this.#limits.bytes)} characters.`,
      'Divide the table into several files.',
    );
  }

  #print({ type, style }: OpenCell, value: string): string {
    if (type === 's') return this.#sharedString(value);
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
    if (type !== 'n' || value.trim() === '') return value;
    const number = Number(value);
    if (!Number.isFinite(number)) throw invalidWorkbook();
    const format = this.#workbook.dateFormats[style];
    const date = format && printSerialDate(number, format, this.#workbook.is1904);
    return date ?? String(number);
  }

  #sharedString(index: string): string {
    if (index.trim() === '') return '';
    const text = this.#workbook.sharedStrings[Number(index)];
    if (text === undefined) throw invalidWorkbook();
    return text;
  }
}

/** Counted from 0, of a place such as "AB12". */
function columnIndex(place: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place)?.[1];
  if (letters === undefined) throw invalidWorkbook();
  return Buffer.from(letters).reduce((sum, code) => sum * 26 + code - 64, 0) - 1;
}

/**
 * Only the first of merged cells has a value. The list of them is at the end of a sheet, so rows have
 * been read by then.
 */
function mergedCells(range: string): TableError {
  const [, letters, row = '0'] = /^([A-Z]{1,3})(\d{1,7})/.exec(range) ?? [];
  return new TableError({
    code: 'MERGED_CELLS',
    severity: 'ERROR',
    row: Number(row),
    column: letters,
    message: `The cells ${/^[A-Z]+\d+:[A-Z]+\d+$/.test(range) ? range : 'of a range'} are merged.`,
    remedy: 'Unmerge them, and fill each cell.',
  });
}
