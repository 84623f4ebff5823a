/** What the cells of a workbook's sheets refer to: the list of sheets, shared strings, formats. */
import { toLf } from '../decode-text.js';
import type { TableLimits } from '../table.js';
import { toDateFormat, type DateFormat } from './number-format.js';
import { invalidWorkbook, type WorkbookArchive } from './open-archive.js';
import { readXml, type XmlEvent } from './read-xml.js';

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: readonly string[];
  /** By the number of a cell's style; undefined for numbers that are no dates. */
  readonly dateFormats: readonly (DateFormat | undefined)[];
  readonly is1904: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** The name of its part. */
  readonly part: string;
}

interface Relationship {
  /** The last segment of the type's URL; the segments before it depend on the edition of the standard. */
  readonly type: string;
  readonly part: string;
}

export async function readWorkbookParts(
  archive: WorkbookArchive,
  limits: TableLimits,
): Promise<Workbook> {
  const roots = await readRelationships(archive, '');
  const main = findPart(roots, 'officeDocument');
  const texts = main === undefined ? undefined : archive.readPart(main);
  if (main === undefined || texts === undefined) throw invalidWorkbook();
  const links = await readRelationships(archive, main);
  const sheets: Sheet[] = [];
  let is1904 = false;
  for await (const event of openings(texts)) {
    if (event.name === 'workbookPr') is1904 = isTrue(event.attributes.get('date1904'));
    if (event.name !== 'sheet') continue;
    const link = links.get(event.attributes.get('id') ?? '');
    // Sheets of charts and macros have no cells.
    if (link?.type !== 'worksheet') continue;
    sheets.push({
      name: event.attributes.get('name') ?? '',
      isVisible: (event.attributes.get('state') ?? 'visible') === 'visible',
      part: link.part,
    });
  }
  const strings = findPart(links, 'sharedStrings');
  const styles = findPart(links, 'styles');
  return {
    sheets,
    is1904,
    sharedStrings: strings === undefined ? [] : await readSharedStrings(archive, strings, limits),
    dateFormats: styles === undefined ? [] : await readDateFormats(archive, styles),
  };
}

/** The parts that a part refers to, by the id of the reference. */
async function readRelationships(
  archive: WorkbookArchive,
  source: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(source) ?? [];
  const texts = archive.readPart(`${folder}_rels/${file}.rels`);
  const links = new Map<string, Relationship>();
  if (texts === undefined) return links;
  for await (const { name, attributes } of openings(texts)) {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') continue;
    links.set(attributes.get('Id') ?? '', {
      type: attributes.get('Type')?.split('/').at(-1) ?? '',
      part: resolvePart(folder, attributes.get('Target') ?? ''),
    });
  }
  return links;
}

function findPart(links: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  return [...links.values()].find((link) => link.type === type)?.part;
}

/** Targets are relative to the folder of the part that refers to them, unless they begin with a slash. */
function resolvePart(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

async function readSharedStrings(
  archive: WorkbookArchive,
  part: string,
  limits: TableLimits,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new CellText(limits);
  for await (const events of readXml(archive.readPart(part) ?? noText())) {
    for (const event of events) {
      text.take(event);
      if (event.kind === 'close' && event.name === 'si') strings.push(text.flush());
    }
  }
  return strings;
}

async function readDateFormats(
  archive: WorkbookArchive,
  part: string,
): Promise<readonly (DateFormat | undefined)[]> {
  const defined = new Map<number, string>();
  const ids: number[] = [];
  let isInCellFormats = false;
  for await (const event of openings(archive.readPart(part) ?? noText())) {
    const { name, attributes } = event;
    if (name === 'numFmt') {
      defined.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    }
    // The same elements describe named styles, in a list of their own.
    if (name === 'cellXfs' || name === 'cellStyleXfs') isInCellFormats = name === 'cellXfs';
    if (name === 'xf' && isInCellFormats) ids.push(Number(attributes.get('numFmtId') ?? 0));
  }
  return ids.map((id) => toDateFormat(id, defined));
}

type Opening = Extract<XmlEvent, { kind: 'open' }>;

async function* openings(texts: AsyncIterable<string>): AsyncGenerator<Opening> {
  for await (const events of readXml(texts)) {
    for (const event of events) if (event.kind === 'open') yield event;
  }
}

function noText(): never {
  throw invalidWorkbook();
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Characters that XML cannot hold are written as their code: `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Collects the text of a cell or a shared string: its runs, without the furigana of Japanese text. */
export class CellText {
  readonly #maxCharacters: number;
  #text = '';
  #isInText = false;
  #isInPhonetic = false;

  constructor({ cellCharacters }: TableLimits) {
    // One more than a cell may have, by which a cell that is too long is recognised.
    this.#maxCharacters = cellCharacters + 1;
  }

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (!this.#isInText || this.#isInPhonetic) return;
      this.#text += event.text.slice(0, this.#maxCharacters - this.#text.length);
      return;
    }
    if (event.name === 'rPh') this.#isInPhonetic = event.kind === 'open';
    if (event.name === 't' || event.name === 'v') this.#isInText = event.kind === 'open';
  }

  flush(): string {
    const text = this.#text;
    this.#text = '';
    return toLf(
      text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
  }
}
