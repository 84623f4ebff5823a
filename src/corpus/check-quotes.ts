/**
 * Re-checks the exact words of excerpts against their source texts, where these are available: by
 * digest, by offset, and by the words before and after. Independent of where the texts are stored;
 * they are never part of the seeds.
 */
import { createHash } from 'node:crypto';
import { entriesOf, textOf, type SeedRecord, type SeedRecords } from './seed-records.js';

export const quoteOutcomes = {
  OK: 'the words are at the given offsets',
  MOVED: 'the words are elsewhere in the text',
  HASH_DIFFERS: 'the text is not byte for byte the one that was checked',
  WORDS_NOT_FOUND: 'the words are not in the text',
  CONTEXT_DIFFERS: 'the words are at the given offsets, but the words around them differ',
  NO_TEXT: 'the text is not available',
} as const;
export type QuoteOutcome = keyof typeof quoteOutcomes;

export interface QuoteCheck {
  /** Id of the position, and the number of the excerpt in its evidence, from 1. */
  readonly positionId: string;
  readonly ordinal: number;
  readonly documentId: string;
  readonly exact: string;
  readonly outcome: QuoteOutcome;
  /** The correct value, or the difference. */
  readonly detail?: string;
}

/** The bytes of a document's text; undefined where it is not available. */
export type TextSource = (documentId: string) => Promise<Uint8Array | undefined>;

/** One check for each excerpt with exact words, in the order of the seeds. */
export async function checkQuotes(
  records: Pick<SeedRecords, 'statements'>,
  readText: TextSource,
): Promise<readonly QuoteCheck[]> {
  const checks: QuoteCheck[] = [];
  for (const statement of records.statements) {
    for (const position of entriesOf(statement, 'positions')) {
      for (const [index, excerpt] of entriesOf(position, 'evidence').entries()) {
        const exact = textOf(excerpt, 'exact');
        if (exact === undefined) continue;
        const documentId = textOf(excerpt, 'document') ?? '';
        const bytes = await readText(documentId);
        const result = bytes === undefined ? NO_TEXT : checkExcerptAgainst(excerpt, exact, bytes);
        const positionId = textOf(position, 'id') ?? '';
        checks.push({ positionId, ordinal: index + 1, documentId, exact, ...result });
      }
    }
  }
  return checks;
}

/** True for outcomes that make the check as a whole fail. A missing text proves nothing. */
export function isMismatch({ outcome }: Pick<QuoteCheck, 'outcome'>): boolean {
  return outcome !== 'OK' && outcome !== 'NO_TEXT';
}

type Result = Pick<QuoteCheck, 'outcome' | 'detail'>;
const NO_TEXT: Result = { outcome: 'NO_TEXT' };

function checkExcerptAgainst(excerpt: SeedRecord, exact: string, bytes: Uint8Array): Result {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const expectedHash = textOf(excerpt, 'textSha256');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const hashDiffers = expectedHash !== undefined && expectedHash !== hash;
  const place = checkPlace(excerpt, exact, text);
  if (!hashDiffers) return place;
  // Another edition of the text: report that first, then the result for the words.
  const rest = [
    place.outcome === 'OK'
      ? 'the words are still at the given offsets'
      : quoteOutcomes[place.outcome],
  ]
    .concat(place.detail ?? [])
    .join('; ');
  return { outcome: 'HASH_DIFFERS', detail: `sha256 is ${hash}; ${rest}` };
}

/** Whether the text has the words of an excerpt where the excerpt says. */
export function checkPlace(excerpt: SeedRecord, exact: string, text: string): Result {
  const start = excerpt['offsetStart'];
  const end = excerpt['offsetEnd'];
  if (typeof start !== 'number' || typeof end !== 'number') {
    // Without offsets only the words count: line breaks between them are ignored.
    const isThere = collapseSpace(text).includes(collapseSpace(exact));
    return { outcome: isThere ? 'OK' : 'WORDS_NOT_FOUND' };
  }
  if (text.slice(start, end) === exact) return checkContext(excerpt, text, start, end);
  const found = findAll(text, exact);
  if (found.length === 0) {
    const isThere = collapseSpace(text).includes(collapseSpace(exact));
    const detail = isThere ? 'they occur with other white space' : undefined;
    return { outcome: 'WORDS_NOT_FOUND', ...(detail === undefined ? {} : { detail }) };
  }
  const places = found.map((at) => `${String(at)} to ${String(at + exact.length)}`).join(', ');
  return { outcome: 'MOVED', detail: `offsets are now ${places}` };
}

function checkContext(excerpt: SeedRecord, text: string, start: number, end: number): Result {
  const prefix = textOf(excerpt, 'prefix') ?? '';
  const suffix = textOf(excerpt, 'suffix') ?? '';
  if (!text.slice(0, start).endsWith(prefix)) {
    const found = text.slice(Math.max(0, start - prefix.length), start);
    return {
      outcome: 'CONTEXT_DIFFERS',
      detail: `the text before them is ${JSON.stringify(found)}`,
    };
  }
  if (!text.slice(end).startsWith(suffix)) {
    const found = text.slice(end, end + suffix.length);
    return {
      outcome: 'CONTEXT_DIFFERS',
      detail: `the text after them is ${JSON.stringify(found)}`,
    };
  }
  return { outcome: 'OK' };
}

function findAll(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
