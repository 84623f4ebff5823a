/**
 * The first visible sheet of an XLSX workbook → rows. Read from the XML, because libraries for XLSX give
 * the results of formulas like other values and keep whole workbooks in memory.
 */
import { checkHeader, emptyFile, isEmptyRow, readCells } from '../check-header.js';
import { columnLetters, type TableLimits, type TableRow } from '../table.js';
import { TableError, type TableFault } from '../table-fault.js';
import { invalidWorkbook, openArchive } from './open-archive.js';
import { readSheet } from './read-sheet.js';
import { readWorkbookParts, type Sheet } from './read-workbook-parts.js';

export async function* readWorkbook(
  path: string,
  limits: TableLimits,
  onHeader: (columns: readonly string[]) => void,
): AsyncGenerator<TableRow | TableFault> {
  const archive = await openArchive(path, limits);
  try {
    const workbook = await readWorkbookParts(archive, limits);
    const [sheet, ...others] = workbook.sheets.filter(({ isVisible }) => isVisible);
    const texts = sheet && archive.readPart(sheet.part);
    if (sheet === undefined || texts === undefined) throw invalidWorkbook();
    if (others.length > 0) yield otherSheets(sheet, others);
    let columns: readonly string[] | undefined;
    for await (const { row, values, formulas } of readSheet(texts, workbook, limits)) {
      const faults = formulas.map((index) =>
        formulaCell(row, columns?.[index] ?? columnLetters(index)),
      );
      if (columns === undefined) {
        if (faults[0] !== undefined) throw new TableError(faults[0]);
        if (!isEmptyRow(values)) onHeader((columns = checkHeader(values, row, limits)));
      } else if (faults.length > 0) {
        yield* faults;
      } else if (!isEmptyRow(values)) {
        yield* readCells(
          columns.map((_, index) => values[index] ?? '').concat(values.slice(columns.length)),
          row,
          columns,
          limits,
        );
      }
    }
    if (columns === undefined) throw emptyFile();
  } finally {
    archive.close();
  }
}

function formulaCell(row: number, column: string): TableFault {
  return {
    code: 'FORMULA_CELL',
    severity: 'ERROR',
    row,
    column,
    message: 'The cell has a formula.',
    remedy: 'Copy the cells and paste them as values.',
  };
}

function otherSheets({ name }: Sheet, others: readonly Sheet[]): TableFault {
  return {
    code: 'OTHER_SHEETS',
    severity: 'NOTE',
    row: 0,
    column: undefined,
    message: `Only the first sheet, "${name}", is read; the workbook has ${String(others.length)} more.`,
    remedy: 'To import another sheet, make it the first one.',
  };
}
