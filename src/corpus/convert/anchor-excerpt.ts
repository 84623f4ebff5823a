/**
 * Finds quoted words in a text and describes the place, so that anyone with the same text can find
 * it again (the text position and text quote selectors of the Web Annotation Data Model,
 * https://www.w3.org/TR/annotation-model/#text-quote-selector). Prefix, words and suffix adjoin.
 */
import { createHash } from 'node:crypto';

/** A text that was at hand when the excerpts were coded. */
export interface CheckedText {
  readonly text: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
}

export interface Anchor {
  /** The words as the text has them: its quotation marks, not the coder's. */
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** In UTF-16 code units from 0. */
  readonly offsetStart: number;
  readonly offsetEnd: number;
  readonly textSha256: string;
}

const CONTEXT_LENGTH = 24;

export function toCheckedText(bytes: Uint8Array): CheckedText {
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The place of `exact`, or how often it occurs where that is not once. */
export function anchorExcerpt({ text, sha256 }: CheckedText, exact: string): Anchor | number {
  // Straightening replaces one code unit by one, so offsets hold for the text as it is.
  const haystack = straightenQuotes(text);
  const needle = straightenQuotes(exact);
  const occurrences = haystack.split(needle).length - 1;
  if (occurrences !== 1) return occurrences;
  const offsetStart = haystack.indexOf(needle);
  const offsetEnd = offsetStart + needle.length;
  return {
    exact: text.slice(offsetStart, offsetEnd),
    prefix: contextBefore(text, offsetStart),
    suffix: contextAfter(text, offsetEnd),
    offsetStart,
    offsetEnd,
    textSha256: sha256,
  };
}

function straightenQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** At most 24 characters of the same line, from the start of a word. */
function contextBefore(text: string, end: number): string | undefined {
  const start = Math.max(0, end - CONTEXT_LENGTH);
  const isInsideWord = start > 0 && /^\S\S/.test(text.slice(start - 1, start + 1));
  const context = text.slice(start, end);
  const whole = isInsideWord ? context.replace(/^\S+(?:\s|$)/, '') : context;
  return undefinedIfEmpty(whole.slice(whole.lastIndexOf('\n') + 1));
}

/** At most 24 characters of the same line, to the end of a word. */
function contextAfter(text: string, start: number): string | undefined {
  const end = Math.min(text.length, start + CONTEXT_LENGTH);
  const isInsideWord = /^\S\S/.test(text.slice(end - 1, end + 1));
  const context = text.slice(start, end);
  const whole = isInsideWord ? context.replace(/(?:^|\s)\S+$/, '') : context;
  return undefinedIfEmpty(whole.replace(/\n[^]*/, ''));
}

function undefinedIfEmpty(text: string): string | undefined {
  return text === '' ? undefined : text;
}
