/**
 * A text as paragraphs, sentences and quotations, each with its offsets in UTF-16 code units. A sentence is
 * not divided inside a quotation, so that quotations stay with the words that attribute them.
 */
import type { LanguageRules } from './languages/language-rules.js';

export interface Range {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export interface Paragraph extends Range {
  readonly quotes: readonly Range[];
  readonly sentences: readonly Range[];
}

/** Stands for a character inside quotation marks, so that no word list matches there. */
export const QUOTED = '\uE000';

/** Longer lines are not prose. */
const MAX_PARAGRAPH = 20_000;

const TERMINAL = /[.!?…。！？]/;
const CLOSING = /[)\]]/;
const CLOSING_MARK = /["”’»“«」』]/;
const SPACE = /\s/;

export function splitText(text: string, rules: LanguageRules): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const range = trim(text, { start: line.index, end: line.index + line[0].length });
    if (range.start >= range.end || range.end - range.start > MAX_PARAGRAPH) continue;
    const quotes = findQuotes(text, range, rules);
    paragraphs.push({ ...range, quotes, sentences: findSentences(text, range, quotes, rules) });
  }
  return paragraphs;
}

/** Contents of the quotations, without the marks. One that is not closed ends with its paragraph. */
function findQuotes(text: string, { start, end }: Range, rules: LanguageRules): readonly Range[] {
  const quotes: Range[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    const pair = rules.quotes.find(([open]) => open === mark);
    if (pair === undefined) continue;
    const [open, close] = pair;
    // A single mark after a letter is an apostrophe.
    if (open === '‘' && at > start && /\p{L}/u.test(text.charAt(at - 1))) continue;
    let stop = indexIn(text, close, at + 1, end);
    while (close === '’' && stop !== -1 && /\p{L}/u.test(text.charAt(stop + 1))) {
      stop = indexIn(text, close, stop + 1, end);
    }
    if (stop === -1) {
      // A mark without its other half is more often a slip than a long quotation, unless it opens a paragraph.
      if (at !== start) continue;
      stop = end;
    }
    const content = trim(text, { start: at + 1, end: stop });
    if (content.start < content.end) quotes.push(content);
    at = stop;
  }
  return quotes;
}

/** Like `indexOf`, but does not search beyond the paragraph. */
function indexIn(text: string, mark: string, from: number, end: number): number {
  const found = text.slice(from, end).indexOf(mark);
  return found === -1 ? -1 : from + found;
}

function findSentences(
  text: string,
  { start, end }: Range,
  quotes: readonly Range[],
  rules: LanguageRules,
): readonly Range[] {
  const sentences: Range[] = [];
  let from = start;
  /** The first quotation that has not ended before the current character. */
  let next = 0;
  for (let at = start; at < end; at += 1) {
    while ((quotes[next]?.end ?? Infinity) <= at) next += 1;
    const ahead = quotes[next];
    const quote = ahead !== undefined && at >= ahead.start ? ahead : undefined;
    if (quote !== undefined) {
      at = quote.end - 1;
      // The point of a quoted sentence ends the sentence around it, if another one begins after the mark.
      if (!TERMINAL.test(text.charAt(at))) continue;
    } else if (!TERMINAL.test(text.charAt(at)) || isInsideWord(text, at, rules)) continue;
    let stop = at + 1;
    while (stop < end && (CLOSING.test(text.charAt(stop)) || isClosingQuote(text, stop, quote))) {
      stop += 1;
    }
    if (stop < end && !beginsSentence(text, stop, rules)) continue;
    sentences.push(trim(text, { start: from, end: stop }));
    from = stop;
    at = stop - 1;
  }
  const rest = trim(text, { start: from, end });
  if (rest.start < rest.end) sentences.push(rest);
  return sentences;
}

/** Whether the point at a place belongs to an abbreviation, a number or initials. */
function isInsideWord(
  text: string,
  at: number,
  { abbreviations, hasSpaces }: LanguageRules,
): boolean {
  if (!hasSpaces || text.charAt(at) !== '.') return false;
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const isInitial = word.length === 1 && /\p{Lu}/u.test(word);
  return isInitial || abbreviations.includes(word);
}

function isClosingQuote(text: string, at: number, quote: Range | undefined): boolean {
  if (quote === undefined || !CLOSING_MARK.test(text.charAt(at))) return false;
  return text.slice(quote.end, at).trim() === '';
}

function beginsSentence(text: string, at: number, { hasSpaces }: LanguageRules): boolean {
  if (!hasSpaces) return true;
  const rest = text.slice(at, at + 10);
  const next = /^\s+(.)/u.exec(rest)?.[1];
  return next !== undefined && !/\p{Ll}/u.test(next) && !/[—–-]/.test(next);
}

export function trim(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && SPACE.test(text.charAt(from))) from += 1;
  while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The text with quoted characters replaced one by one. */
export function maskQuotes(text: string, { start, end }: Range, quotes: readonly Range[]): string {
  let masked = text.slice(start, end);
  for (const quote of quotes) {
    const [from, to] = [Math.max(quote.start, start) - start, Math.min(quote.end, end) - start];
    if (from >= to) continue;
    masked = masked.slice(0, from) + QUOTED.repeat(to - from) + masked.slice(to);
  }
  return masked;
}
