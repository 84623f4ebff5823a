/**
 * Which texts match a query, where, and how they rank. Ranking is computed here rather than by the
 * engines, whose scores differ.
 */
import type { SearchQuery, SearchTerm } from './search-query.js';
import { findWords } from './search-words.js';
import { compareText } from './compare-text.js';

/** A candidate record, with its words as stored for search. */
export interface SearchCandidate {
  readonly id: string;
  readonly text: string;
}

/** Whether a match needs all of the terms, or at least one. */
export type Matching = 'ALL' | 'ANY';

/**
 * Saturation of term frequency and normalisation by length: the usual values of Okapi BM25
 * (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). Its
 * weight of rare words is used only where a match need not have all of the words.
 */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/**
 * Length of a typical text, fixed, so that a record's rank does not depend on the other records.
 */
const USUAL_WORDS = 25;

/** Ids of the records that match all of the terms, or any of them, best first, ties by id. */
export function rankCandidates(
  query: SearchQuery,
  candidates: readonly SearchCandidate[],
  matching: Matching = 'ALL',
): readonly string[] {
  const counted = candidates.map(({ id, text }) => {
    const words = text.split(' ');
    return { id, words, counts: query.map((term) => findTerm(term, words).length) };
  });
  const weights = query.map((_, term) =>
    matching === 'ALL'
      ? 1
      : rarity(counted.filter(({ counts }) => (counts[term] ?? 0) > 0).length, counted.length),
  );
  return counted
    .filter(({ counts }) =>
      matching === 'ALL' ? counts.every((count) => count > 0) : counts.some((count) => count > 0),
    )
    .map(({ id, words, counts }) => ({ id, score: score(counts, weights, words.length) }))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** BM25's inverse document frequency of a word that this many texts contain. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function score(counts: readonly number[], weights: readonly number[], words: number): number {
  const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * words) / USUAL_WORDS;
  return counts.reduce(
    (sum, count, term) =>
      sum + ((weights[term] ?? 0) * count * (SATURATION + 1)) / (count + SATURATION * length),
    0,
  );
}

/** Where the term begins. */
function findTerm({ words: wanted, isPrefix }: SearchTerm, words: readonly string[]): number[] {
  const found: number[] = [];
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    const isHere = wanted.every((word, index) => {
      const other = words[start + index] ?? '';
      return isPrefix && index === wanted.length - 1 ? other.startsWith(word) : other === word;
    });
    if (isHere) found.push(start);
  }
  return found;
}

/** UTF-16 code units from the start of the text, the end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  readonly text: string;
  /** In order, not overlapping. */
  readonly ranges: readonly TextRange[];
}

const MAX_SNIPPET = 240;
/** Context shown before the first match of a long text. */
const BEFORE_MATCH = 60;

/** The part of a text that contains the matches; undefined where there are none. */
export function cutSnippet(query: SearchQuery, text: string): Snippet | undefined {
  const found = findWords(text);
  const words = found.map(({ word }) => word);
  const ranges = query
    .flatMap((term) =>
      findTerm(term, words).map((at) => ({
        start: found[at]?.start ?? 0,
        end: found[at + term.words.length - 1]?.end ?? 0,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const [first] = ranges;
  if (first === undefined) return undefined;
  const from = text.length <= MAX_SNIPPET ? 0 : cutBefore(text, found, first.start - BEFORE_MATCH);
  const to = text.length <= MAX_SNIPPET ? text.length : cutAfter(found, from, first.end);
  return {
    text: text.slice(from, to),
    ranges: apart(ranges.filter(({ end }) => end <= to)).map(({ start, end }) => ({
      start: start - from,
      end: end - from,
    })),
  };
}

/** The start of the first word at or after this offset. */
function cutBefore(text: string, found: ReturnType<typeof findWords>, at: number): number {
  return at <= 0 ? 0 : (found.find(({ start }) => start >= at)?.start ?? text.length);
}

/** The end of the last word that fits, but never before the end of the match. */
function cutAfter(found: ReturnType<typeof findWords>, from: number, end: number): number {
  return Math.max(end, ...found.map((each) => (each.end <= from + MAX_SNIPPET ? each.end : 0)));
}

/** Merges overlapping ranges. */
function apart(ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last === undefined || range.start >= last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}
