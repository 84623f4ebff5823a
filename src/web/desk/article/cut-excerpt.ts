/** Cuts evidence from a text, with the words around it by which it is found again. Pure. */
import type { ExcerptInput, SpeechMode } from '../../generated/desk/graphql.js';
import type { Span } from './draft.js';

/** About three words on each side. */
const CONTEXT = 24;
const OPENING = /["“„«「『]/u;
const CLOSING = /["”“»」』]/u;
/** Quotations that were opened longer ago were closed by a mark that this rule does not know. */
const MAX_QUOTATION = 1_500;

export interface CutFrom {
  readonly text: string;
  readonly textSha256: string;
  readonly document: string;
  readonly language: string | null;
}

/** @param kept fields of the evidence that stay, such as a note */
export function cutExcerpt(
  { text, textSha256, document, language }: CutFrom,
  { start, end }: Span,
  kept: ExcerptInput,
): ExcerptInput {
  const prefix = text.slice(wordStartBefore(text, start), start);
  const suffix = text.slice(end, wordEndAfter(text, end));
  return {
    language,
    ...kept,
    exact: text.slice(start, end),
    ...(prefix === '' ? { prefix: null } : { prefix }),
    ...(suffix === '' ? { suffix: null } : { suffix }),
    offsetStart: start,
    offsetEnd: end,
    textSha256,
    document,
  };
}

/** DIRECT inside quotation marks, otherwise INDIRECT. */
export function speechAt(text: string, { start }: Span): SpeechMode {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  let isOpen = false;
  for (const mark of text.slice(Math.max(paragraph, start - MAX_QUOTATION), start)) {
    if (isOpen && CLOSING.test(mark)) isOpen = false;
    else if (!isOpen && OPENING.test(mark)) isOpen = true;
  }
  return isOpen ? 'DIRECT' : 'INDIRECT';
}

/** In the same line, so that the context is one run of words. */
function wordStartBefore(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const from = Math.max(line, offset - CONTEXT);
  if (from === line) return line;
  const space = text.slice(from, offset).search(/\s/u);
  return space === -1 ? from : from + space + 1;
}

function wordEndAfter(text: string, offset: number): number {
  const lineEnd = text.indexOf('\n', offset);
  const line = lineEnd === -1 ? text.length : lineEnd;
  const to = Math.min(line, offset + CONTEXT);
  if (to === line) return line;
  const within = text.slice(offset, to);
  const space = within.search(/\s\S*$/u);
  return space <= 0 ? to : offset + space;
}
