/** The rules of a single cell, the same in every format. */
import type { TableLimits } from './table.js';
import { TableError, type TableFault } from './table-fault.js';
import { repairMisread } from './misread-text.js';

// eslint-disable-next-line no-control-regex -- NUL is what is looked for.
const ILLEGAL = /[\u0000\uFFFD\p{Cs}]/u;

/**
 * The fault of a cell, if it has one. Throws if the fault is likely to be in many cells, so that a file
 * in the wrong encoding gives one fault.
 */
export function checkCell(
  text: string,
  row: number,
  column: string,
  limits: TableLimits,
): TableFault | undefined {
  if (text.length > limits.cellCharacters) {
    throw new TableError(cellTooLong(row, column, limits));
  }
  const illegal = ILLEGAL.exec(text)?.[0];
  if (illegal === '\uFFFD') throw new TableError(wrongEncoding(row, column));
  if (illegal !== undefined) {
    return {
      code: 'ILLEGAL_CHARACTER',
      severity: 'ERROR',
      row,
      column,
      message:
        illegal === '\0'
          ? 'The cell has a NUL character.'
          : 'The cell has half of a surrogate pair, which is not a character.',
      remedy: 'Type the text of the cell again.',
    };
  }
  const misread = repairMisread(text);
  if (misread === undefined) return undefined;
  return {
    code: 'MISREAD_ENCODING',
    severity: 'WARNING',
    row,
    column,
    message: `The cell has "${misread.found}", which is probably "${misread.meant}".`,
    remedy: 'Correct the cell, or export the table from its source again as UTF-8.',
  };
}

function cellTooLong(row: number, column: string, { cellCharacters }: TableLimits): TableFault {
  return {
    code: 'CELL_TOO_LONG',
    severity: 'ERROR',
    row,
    column,
    message: `The cell has more than ${String(cellCharacters)} characters.`,
    remedy: 'Shorten it.',
  };
}

/**
 * Bytes that are not UTF-8 have been decoded as U+FFFD. A file that contains this character itself lost
 * the original in an earlier conversion.
 */
function wrongEncoding(row: number, column: string): TableFault {
  return {
    code: 'WRONG_ENCODING',
    severity: 'ERROR',
    row,
    column,
    message:
      'The cell is not UTF-8; the file is probably in windows-1252, or characters were lost in an earlier conversion.',
    remedy: 'Save the table as "CSV UTF-8" or as XLSX.',
  };
}
