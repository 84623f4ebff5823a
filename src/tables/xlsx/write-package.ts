/**
 * The few parts of an XLSX workbook, as XML in a zip archive. Knows nothing of templates.
 *
 * Format: ECMA-376 part 1
 * (https://ecma-international.org/publications-and-standards/standards/ecma-376/). Elements must be in
 * the order of the schema.
 */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { columnLetters } from '../table.js';

export interface PrintedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly xml: string;
}

/** A fixed time, so that equal sheets give equal bytes. Zip dates start in 1980. */
const ENTRY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true } as const;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function writePackage(sheets: readonly PrintedSheet[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, xml] of printParts(sheets)) {
    zip.addBuffer(Buffer.from(DECLARATION + xml), name, ENTRY);
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** The styles below, by their place in the list. */
export const STYLE = { text: 1, header: 2, wrapped: 3 } as const;

/** A sheet whose first row stays in view. */
export function printSheet(widths: readonly number[], rows: string, after: string): string {
  const columns = widths.map((width, index) => {
    const place = String(index + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" style="${String(STYLE.text)}" customWidth="1"/>`;
  });
  return [
    `<worksheet xmlns="${MAIN}">`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols><sheetData>${rows}</sheetData>${after}</worksheet>`,
  ].join('');
}

/** An inline string, which no program reads as a formula. */
export function printCell(column: number, row: number, text: string, style: number): string {
  if (text === '') return '';
  const place = columnLetters(column) + String(row);
  return `<c r="${place}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** The number format 49 is text. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">',
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>',
].join('');

/** Each part with its XML, the list of types first. */
function printParts(sheets: readonly PrintedSheet[]): readonly (readonly [string, string])[] {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: String(index + 1) }));
  return [
    [
      '[Content_Types].xml',
      [
        `<Types xmlns="${PACKAGE}/content-types">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
        `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
        ...numbered.map(
          ({ number }) =>
            `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
        ),
        '</Types>',
      ].join(''),
    ],
    ['_rels/.rels', relationships([['main', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      [
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>`,
        ...numbered.map(
          ({ name, isHidden, number }) =>
            `<sheet name="${escapeXml(name)}" sheetId="${number}"${isHidden ? ' state="hidden"' : ''} r:id="sheet${number}"/>`,
        ),
        '</sheets></workbook>',
      ].join(''),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['styles', 'styles', 'styles.xml'],
        ...numbered.map(
          ({ number }) => [`sheet${number}`, 'worksheet', `worksheets/sheet${number}.xml`] as const,
        ),
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...numbered.map(({ number, xml }) => [`xl/worksheets/sheet${number}.xml`, xml] as const),
  ];
}

function relationships(links: readonly (readonly [string, string, string])[]): string {
  const elements = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
]);

/** The texts are those of the ontology: they have no control characters. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\n]/g, (character) => ESCAPES.get(character) ?? character);
}
