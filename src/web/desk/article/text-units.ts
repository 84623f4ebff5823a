/** Words and clauses of a text, by which the ends of a passage move. Pure. */
import type { Span } from './draft.js';

export type Unit = 'WORD' | 'CLAUSE';
export type End = 'START' | 'END';

/** Long enough for any clause; segmenting a whole report on each key would be slow. */
const WINDOW = 1_500;

/** Words that begin a clause without punctuation before them. */
const OPENERS = new Set(
  'that which who whom whose while whereas because although unless until and but or as if when instead'.split(
    ' ',
  ),
);
const CLAUSE_MARKS = /[.,;:!?()[\]"“”„«»—–…。，；：、！？「」『』\n]/u;

/**
 * Moves one end to the next boundary; unchanged if there is none, or if nothing would remain.
 * @param step 1 moves it forward, -1 back
 */
export function moveEnd(text: string, span: Span, end: End, unit: Unit, step: 1 | -1): Span {
  const from = end === 'START' ? span.start : span.end;
  const starts = boundariesNear(text, from, unit).map((each) =>
    end === 'START' ? each.start : each.end,
  );
  const next =
    step === 1 ? starts.find((each) => each > from) : starts.findLast((each) => each < from);
  if (next === undefined) return span;
  const moved = end === 'START' ? { ...span, start: next } : { ...span, end: next };
  return moved.start < moved.end ? moved : span;
}

/** Without white space and punctuation at its ends; null if no word remains. */
export function trimToWords(text: string, { start, end }: Span): Span | null {
  const words = wordsOf(text, { start, end });
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The first clause that begins at or after a place; null at the end of the text. */
export function clauseAfter(text: string, offset: number): Span | null {
  return boundariesNear(text, offset, 'CLAUSE').find(({ start }) => start >= offset) ?? null;
}

function boundariesNear(text: string, offset: number, unit: Unit): readonly Span[] {
  const near = { start: Math.max(0, offset - WINDOW), end: Math.min(text.length, offset + WINDOW) };
  const words = wordsOf(text, near);
  return unit === 'WORD' ? words : clausesOf(text, words);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A hyphenated word is one word. */
function wordsOf(text: string, { start, end }: Span): readonly Span[] {
  const words: Span[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
    if (isWordLike !== true) continue;
    const word = { start: start + index, end: start + index + segment.length };
    const last = words.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, word.start);
    if (last !== undefined && /^[-‐‑]$/u.test(between)) {
      words.splice(-1, 1, { start: last.start, end: word.end });
    } else words.push(word);
  }
  return words;
}

function clausesOf(text: string, words: readonly Span[]): readonly Span[] {
  const clauses: Span[] = [];
  let clause: Span | undefined;
  for (const word of words) {
    const isOpener = OPENERS.has(text.slice(word.start, word.end).toLowerCase());
    if (
      clause !== undefined &&
      !isOpener &&
      !CLAUSE_MARKS.test(text.slice(clause.end, word.start))
    ) {
      clause = { start: clause.start, end: word.end };
      continue;
    }
    if (clause !== undefined) clauses.push(clause);
    clause = word;
  }
  if (clause !== undefined) clauses.push(clause);
  return clauses;
}
