/**
 * The words of a search text, free of any query language. Both adapters search for any of them, so
 * that Lucene operators, quotes and wildcards mean nothing.
 */

/** Lucene refuses more than 1,024 clauses, and a clause takes one character at least. */
const MAX_CHARACTERS = 1_000;

/** Lucene cuts longer tokens in pieces, so nobody can mean one. */
const MAX_WORD_CHARACTERS = 255;

/**
 * What the standard tokenizers keep together: letters, digits and marks, also around an apostrophe
 * or a full stop inside a word (`don't`, `example.com`).
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Distinct words in lower case, at most 1,000 characters of them. Lower case also disarms AND, OR
 * and NOT, which Lucene takes as operators in capitals only.
 */
export function searchWords(text: string): readonly string[] {
  const words = new Set<string>();
  let characters = 0;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (words.has(word) || word.length > MAX_WORD_CHARACTERS) continue;
    characters += word.length;
    if (characters > MAX_CHARACTERS) break;
    words.add(word);
  }
  return [...words];
}
