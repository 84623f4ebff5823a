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

/** Case matters: "US" is a state and "us" is not. Several ids may have one name. */
export function createNameMatcher(
  rules: Pick<LanguageRules, 'hasSpaces'>,
  named: readonly Named[],
): FindNames {
  const any = compilePhrases(
    rules,
    named.flatMap(({ phrases }) => phrases),
    '',
  );
  const byName = new Map<string, string[]>();
  const withEndings: { readonly id: string; readonly pattern: RegExp }[] = [];
  for (const { id, phrases } of named) {
    for (const phrase of phrases) {
      if (!phrase.includes('*')) byName.set(phrase, [...(byName.get(phrase) ?? []), id]);
    }
    const stems = phrases.filter((phrase) => phrase.includes('*'));
    if (stems.length > 0) withEndings.push({ id, pattern: compilePhrases(rules, stems, '') });
  }
  const findIds = (found: string): readonly string[] => [
    ...(byName.get(found) ?? []),
    ...withEndings
      .filter(({ pattern }) => [...found.matchAll(pattern)].some((own) => own[0] === found))
      .map(({ id }) => id),
  ];
  return (words) =>
    [...words.matchAll(any)].flatMap(({ index, 0: found }) =>
      [...new Set(findIds(found.replaceAll(/\s+/g, ' ')))].map((id) => ({
        id,
        start: index,
        end: index + found.length,
      })),
    );
}
