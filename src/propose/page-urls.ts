/** Host and identity of URLs; those of documents are kept, because parsing thousands of URLs takes long. */
import { textOf, type SeedRecord } from '../corpus/seed-records.js';
import { printUrlIdentity } from '../corpus/validate/web-urls.js';

interface PageUrl {
  /** Without `www.`. */
  readonly host: string;
  /** Equal for URLs of one page. */
  readonly identity: string;
}

const known = new WeakMap<SeedRecord, PageUrl | 'NONE'>();

/** Undefined if it is not a URL. */
export function pageOf(url: string): PageUrl | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return { host, identity: printUrlIdentity(url) };
}

export function pageOfDocument(document: SeedRecord): PageUrl | undefined {
  let page = known.get(document);
  if (page === undefined) {
    page = pageOf(textOf(document, 'url') ?? '') ?? 'NONE';
    known.set(document, page);
  }
  return page === 'NONE' ? undefined : page;
}
