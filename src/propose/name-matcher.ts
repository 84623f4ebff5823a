/**
 * Finds many names in a text with one expression. Where several begin at one place the longest wins: "South
 * Korea", not "Korea".
 */
import type { LanguageRules, Phrases } from './languages/language-rules.js';
import { compilePhrases } from './languages/phrases.js';

export interface NameMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Named {
  readonly id: string;
  readonly phrases: Phrases;
}

export type FindNames = (words: string) => readonly NameMention[];

/** Case matters: "US" is a state and "us" is not. An id may be found under several names. */
export function createNameMatcher(
  rules: Pick<LanguageRules, 'hasSpaces'>,
  named: readonly Named[],
): FindNames {
  const any = compilePhrases(
    rules,
    named.flatMap(({ phrases }) => phrases),
    '',
  );
  const each = named.map(({ id, phrases }) => ({
    id,
    pattern: compilePhrases(rules, phrases, ''),
  }));
  /** Ids by the words that were found. */
  const known = new Map<string, readonly string[]>();
  return (words) =>
    [...words.matchAll(any)].flatMap((match) => {
      const [found] = match;
      let ids = known.get(found);
      if (ids === undefined) {
        ids = each
          .filter(({ pattern }) => [...found.matchAll(pattern)].some((own) => own[0] === found))
          .map(({ id }) => id);
        known.set(found, ids);
      }
      const place = { start: match.index, end: match.index + found.length };
      return ids.map((id) => ({ id, ...place }));
    });
}
