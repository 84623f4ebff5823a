/** Compiles phrases of word lists to regular expressions. */
import type { LanguageRules, Phrases } from './language-rules.js';

const SPECIAL = /[.+?^${}()|[\]\\/]/g;
/** Words between the two halves of a phrase. */
const GAP = '(?:[\\s\\u00A0]+[^\\s]+){0,8}?';

const compiled = new WeakMap<Phrases, Map<string, RegExp>>();

/**
 * Matches any of the phrases as whole words, the longest first; groups: none.
 * @param flags besides `g` and `u`; `i` for phrases whose case does not matter
 */
export function compilePhrases(
  { hasSpaces }: Pick<LanguageRules, 'hasSpaces'>,
  phrases: Phrases,
  flags: '' | 'i' = 'i',
): RegExp {
  const key = `${flags} ${String(hasSpaces)}`;
  let known = compiled.get(phrases);
  if (known === undefined) compiled.set(phrases, (known = new Map<string, RegExp>()));
  let pattern = known.get(key);
  if (pattern === undefined) known.set(key, (pattern = compile(hasSpaces, phrases, flags)));
  return pattern;
}

function compile(hasSpaces: boolean, phrases: Phrases, flags: string): RegExp {
  if (phrases.length === 0) return /(?!)/gu;
  const sources = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replaceAll(SPECIAL, '\\$&')
        .replaceAll('*', '[\\p{L}\\p{M}]*')
        .replaceAll(' … ', `${GAP}[\\s\\u00A0]+`)
        .replaceAll(/ (?!…)/g, '[\\s\\u00A0]+'),
    );
  const any = `(?:${sources.join('|')})`;
  const whole = hasSpaces ? `(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])` : any;
  return new RegExp(whole, `gu${flags}`);
}

/** Leaves `lastIndex` at 0, where `matchAll` would continue otherwise. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ?? undefined;
}

export function isMatch(pattern: RegExp, text: string): boolean {
  return firstMatch(pattern, text) !== undefined;
}

/** The match if it is at the start of the text. */
export function leadingMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  const match = firstMatch(pattern, text);
  return match?.index === 0 ? match : undefined;
}
