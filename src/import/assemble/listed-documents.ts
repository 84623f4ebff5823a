/** Documents of pages that a table lists by their URLs. Nobody has read them yet. */
import type { SeedRecord } from '../../corpus/seed-records.js';
import { findUrlFault } from '../../corpus/validate/web-urls.js';
import { sentence } from '../../domain/text/sentence.js';
import type { Assembly } from '../assembly.js';
import { nameDocument } from '../name-document.js';
import { resolveRecord } from '../resolve-records.js';

export interface ListedPages {
  readonly urls: readonly string[];
  readonly row: number;
  /** Of the profile. */
  readonly column: string;
  /** Who lists them, for the note. */
  readonly source: string;
  /** What the table says of them. */
  readonly fields?: SeedRecord;
  /** The publisher's name; the host of the page if the table has none. */
  readonly publisher?: string;
}

/** "Undetermined" in BCP 47. */
const UNKNOWN_LANGUAGE = 'und';

/** Ids of the documents, in the order of the pages; those that are new are added. */
export function listDocuments(
  { urls, row, column, source, fields, publisher: named }: ListedPages,
  assembly: Assembly,
): readonly string[] {
  const publishers = new Map<string, string | undefined>();
  return urls.flatMap((url) => {
    const fault = findUrlFault(url);
    if (fault !== undefined) {
      const message = sentence(fault.problem);
      const remedy = sentence(fault.remedy);
      assembly.report({ row, column, code: 'INVALID_URL', severity: 'WARNING', message, remedy });
      return [];
    }
    const known = assembly.lookup.documentAt(url);
    if (known !== undefined) return [known];
    const host = new URL(url).hostname.replace(/^www\./, '');
    const name = named ?? host;
    // A host that nobody knows is reported once.
    if (!publishers.has(name)) {
      publishers.set(
        name,
        resolveRecord({ name, row, column, sections: ['publishers'] }, assembly)?.id,
      );
    }
    const publisher = publishers.get(name);
    if (publisher === undefined) return [];
    const id = assembly.lookup.newDocumentId(url, nameDocument(url));
    assembly.require({
      section: 'documents',
      id,
      record: {
        id,
        url,
        language: UNKNOWN_LANGUAGE,
        dateInferred: true,
        readInFull: false,
        publisher,
        note: `Listed by ${source}; not read yet.`,
        ...fields,
      },
    });
    return [id];
  });
}
