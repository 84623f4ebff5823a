/** Divides reported words into passages that are one act each, of at most as many words as may be quoted. */
import { countWords, MAX_QUOTED_WORDS, wordEnds } from '../domain/text/quoted-words.js';
import type { LanguageRules } from './languages/language-rules.js';
import { compilePhrases, isMatch } from './languages/phrases.js';
import { splitText, trim, type Range } from './split-text.js';

/** Shorter parts are not acts of their own: "and is grateful". */
const MIN_PART_WORDS = 4;
const MIN_WORDS = 3;

export interface Divider {
  readonly divide: (text: string, range: Range) => readonly Range[];
}

export function createDivider(rules: LanguageRules): Divider {
  const conjunction = compilePhrases(rules, rules.splits);
  const relative = compilePhrases(rules, rules.relatives);
  const modal = compilePhrases(rules, rules.modals);
  const clauses = compilePhrases(rules, [...rules.that, ...rules.relatives, ...rules.splits]);
  return {
    divide: (text, range) =>
      sentencesIn(text, range, rules)
        .flatMap((sentence) => splitAtConjunctions(text, sentence, conjunction))
        .flatMap((part) => splitAtRelatives(text, part, relative, modal))
        .map((part) => shorten(text, trimMarks(text, part), clauses))
        .filter((part) => countWords(text.slice(part.start, part.end)) >= MIN_WORDS),
  };
}

function sentencesIn(text: string, { start, end }: Range, rules: LanguageRules): readonly Range[] {
  // Quotations inside a passage do not matter here.
  const inner = splitText(text.slice(start, end), { ...rules, quotes: [] });
  return inner
    .flatMap(({ sentences }) => sentences)
    .map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }));
}

function splitAtConjunctions(text: string, range: Range, conjunction: RegExp): readonly Range[] {
  const parts: Range[] = [];
  let start = range.start;
  for (const match of text.slice(range.start, range.end).matchAll(conjunction)) {
    const at = range.start + match.index;
    const next = at + firstWordLength(match[0]);
    const isLong = (from: number, to: number): boolean =>
      countWords(text.slice(from, to)) >= MIN_PART_WORDS;
    if (at < start || !isLong(start, at) || !isLong(next, range.end)) continue;
    parts.push({ start, end: at });
    start = next;
  }
  return [...parts, { start, end: range.end }];
}

/** "and is" leaves "is" to the next part; "and that" leaves nothing, because a verb follows. */
function firstWordLength(conjunction: string): number {
  const [first = '', second] = conjunction.split(/\s+/);
  if (second === undefined) return first.length;
  return /^(that|que|что|dass|daß)$/iu.test(second)
    ? conjunction.length
    : conjunction.indexOf(second);
}

function splitAtRelatives(
  text: string,
  range: Range,
  relative: RegExp,
  modal: RegExp,
): readonly Range[] {
  const words = text.slice(range.start, range.end);
  const match = [...words.matchAll(relative)].find(({ index }) =>
    /,\s*$/u.test(words.slice(0, index)),
  );
  if (match === undefined) return [range];
  const main = { start: range.start, end: range.start + match.index };
  const clause = { start: main.end + match[0].length, end: range.end };
  const parts = isMatch(modal, text.slice(clause.start, clause.end)) ? [main, clause] : [main];
  return parts;
}

function trimMarks(text: string, range: Range): Range {
  let { start, end } = trim(text, range);
  while (start < end && /[\s,;:，；：—–]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:.，；：。—–]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Cuts at the last comma within the limit, else before the last clause, else at the limit. */
function shorten(text: string, { start, end }: Range, clauses: RegExp): Range {
  const words = text.slice(start, end);
  const ends = wordEnds(words);
  if (ends.length <= MAX_QUOTED_WORDS) return { start, end };
  const limit = ends[MAX_QUOTED_WORDS - 1] ?? words.length;
  const comma = Math.max(
    ...[...words.slice(0, limit).matchAll(/[,;，；、]/gu)].map(({ index }) => index),
    -1,
  );
  const clause = [...words.slice(0, limit).matchAll(clauses)].at(-1)?.index ?? -1;
  const cut = [comma, clause].find(
    (at) => countWords(words.slice(0, Math.max(at, 0))) >= MIN_PART_WORDS,
  );
  return trimMarks(text, { start, end: start + (cut ?? limit) });
}
