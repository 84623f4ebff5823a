/** The publisher of a page, by the domain of its URL. */
import { textOf, type SeedRecords } from '../corpus/seed-records.js';
import { pageOf, pageOfDocument } from './page-urls.js';
import type { SourceText } from './source-text.js';

/** Characters in which a page names the agency whose words it carries. */
const HEAD = 600;

/**
 * Several publishers share a domain where a page carries the words of different agencies. Those whose
 * `wordsFrom` the head of the text names come first, then the one with the most documents.
 */
export function findPublisher(
  { url, text }: Pick<SourceText, 'url' | 'text'>,
  { documents, publishers }: Pick<SeedRecords, 'documents' | 'publishers'>,
): string | undefined {
  const host = url === null ? undefined : pageOf(url)?.host;
  if (host === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const document of documents) {
    const publisher = textOf(document, 'publisher');
    if (publisher === undefined || pageOfDocument(document)?.host !== host) continue;
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const head = text.slice(0, HEAD);
  const rank = (id: string): number => {
    const record = publishers.find((each) => textOf(each, 'id') === id);
    const wordsFrom = record && textOf(record, 'wordsFrom');
    if (wordsFrom === undefined) return 1;
    return head.includes(wordsFrom) ? 2 : 0;
  };
  return [...counts]
    .map(([id, count]) => ({ id, count, rank: rank(id) }))
    .toSorted((a, b) => b.rank - a.rank || b.count - a.count || (a.id < b.id ? -1 : 1))[0]?.id;
}
