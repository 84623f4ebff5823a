/** The words of an act, as passages of its page. */
import { textOf, type SeedRecord } from '../../../corpus/seed-records.js';
import { countWords, MAX_QUOTED_WORDS } from '../../../domain/text/quoted-words.js';
import { tell, type Assembly } from '../../assembly.js';
import type { MappedRow } from '../../import-model.js';
import { textIn } from '../../resolve-records.js';

/** Between passages: each becomes an excerpt of its own, which must be found on the page word by word. */
const BETWEEN_PASSAGES = ' … ';
const OMISSION = /\.\.\.|…|\[\s*\]/;

/** The passages of the quote; none if there is no quote, or it was reported. */
export function readPassages(row: MappedRow, assembly: Assembly): readonly string[] {
  const quote = textIn(row, 'quote');
  if (quote === undefined) return [];
  const passages = quote.split(BETWEEN_PASSAGES).map((passage) => passage.trim());
  if (passages.some((passage) => OMISSION.test(passage))) {
    tell(
      assembly,
      row,
      'quote',
      'QUOTE_JOINS_PASSAGES',
      'The quote leaves words out: it must stand on the page as it is.',
      'Keep one passage, or write " … " (the single character, with spaces) between two: each becomes an excerpt.',
    );
    return [];
  }
  const tooLong = passages.find((passage) => countWords(passage) > MAX_QUOTED_WORDS);
  if (tooLong !== undefined) {
    const count = String(countWords(tooLong));
    const max = String(MAX_QUOTED_WORDS);
    tell(
      assembly,
      row,
      'quote',
      'QUOTE_TOO_LONG',
      `The quote has ${count} words, the corpus keeps ${max}.`,
      `Shorten it to ${max} words, or write " … " between two passages of at most ${max}.`,
    );
    return [];
  }
  if (textIn(row, 'quote_language') === undefined) {
    tell(
      assembly,
      row,
      'quote_language',
      'QUOTE_WITHOUT_LANGUAGE',
      'The quote has no language.',
      'Write the language of the words, such as en.',
      'WARNING',
    );
  }
  return passages;
}

/** An excerpt for each passage; one without words if there are none. */
export function toEvidence(
  row: MappedRow,
  document: string,
  passages: readonly string[],
): readonly SeedRecord[] {
  const speech = textIn(row, 'speech');
  const language = textIn(row, 'quote_language');
  const rendering = textIn(row, 'rendering');
  const translatedBy = textIn(row, 'translated_by');
  const common = { document, ...(speech === undefined ? {} : { speech }) };
  if (passages.length === 0) return [common];
  return passages.map((exact, index) => ({
    exact,
    ...common,
    ...(language === undefined ? {} : { language }),
    ...(translatedBy === undefined ? {} : { translatedBy }),
    ...(rendering === undefined || index > 0 ? {} : { rendering }),
  }));
}

/** Whether the excerpts show the speaker's own words, and not those of a report. */
export function isSpeakersWords(evidence: readonly SeedRecord[]): boolean {
  return evidence.every((excerpt) => textOf(excerpt, 'speech') !== 'indirect');
}
