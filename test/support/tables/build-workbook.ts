/** Builds XLSX files, and zip archives that look like one, from the text of their parts. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface WorkbookText {
  /** The XML inside `<sheetData>`. */
  readonly rows: string;
  /** The XML after `</sheetData>`. */
  readonly after?: string;
  /** The XML inside `<sst>`. */
  readonly sharedStrings?: string;
  /** The XML inside `<styleSheet>`. */
  readonly styles?: string;
  /** The XML inside `<workbook>` before the sheets. */
  readonly properties?: string;
  /** The sheets before and after the one with the rows, as attributes of `<sheet>`. */
  readonly sheetsBefore?: readonly string[];
  readonly sheetsAfter?: readonly string[];
}

/** The parts of a workbook, by name; `{}` has a sheet without rows. */
export function workbookParts({
  rows,
  after = '',
  sharedStrings,
  styles,
  properties = '',
  sheetsBefore = [],
  sheetsAfter = [],
}: WorkbookText): Readonly<Record<string, string>> {
  const sheets = [...sheetsBefore, 'name="Acts" r:id="rows"', ...sheetsAfter];
  return {
    '_rels/.rels': relationships([['main', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${properties}<sheets>${sheets
      .map((attributes, index) => `<sheet sheetId="${String(index + 1)}" ${attributes}/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rows', 'worksheet', 'worksheets/sheet1.xml'],
      ['other', 'worksheet', '/xl/worksheets/other.xml'],
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/worksheets/other.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles ?? ''}</styleSheet>`,
  };
}

export function buildWorkbook(text: WorkbookText): Promise<Buffer> {
  return buildZip(Object.entries(workbookParts(text)));
}

export function buildZip(
  parts: readonly (readonly [name: string, content: string | Buffer])[],
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of parts) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

function relationships(links: readonly (readonly [string, string, string])[]): string {
  return `<Relationships xmlns="${PACKAGE}">${links
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
}

/** A row of inline strings. */
export function stringRow(cells: readonly string[], row?: number): string {
  return `<row${row === undefined ? '' : ` r="${String(row)}"`}>${cells
    .map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
    .join('')}</row>`;
}
