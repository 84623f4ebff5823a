/** The languages that the rules know, and which of them a text is in. */
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { LanguageRules } from './language-rules.js';
import { compilePhrases } from './phrases.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export const languages: readonly LanguageRules[] = [en, zh, ru, fr, es, de];

const HAN = /\p{Script=Han}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LETTER = /\p{L}/gu;
/** Enough to tell languages apart. */
const SAMPLE = 1_500;

/** Short words that are frequent in one language and rare in the others. */
const common: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'that', 'said', 'with', 'was'],
  fr: ['le', 'les', 'des', 'et', 'une', 'du', 'dans', 'est', 'aux'],
  es: ['el', 'los', 'las', 'una', 'del', 'y', 'con', 'por', 'su'],
  de: ['der', 'die', 'und', 'das', 'den', 'mit', 'dass', 'eine', 'für'],
};
const patterns = Object.entries(common).map(
  ([tag, words]) => [tag, compilePhrases({ hasSpaces: true }, words)] as const,
);

/** Undefined if the rules do not know the language of the text. */
export function detectLanguage(text: string): LanguageRules | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTER);
  if (letters === 0) return undefined;
  if (count(sample, HAN) > letters * 0.3) return byTag('zh');
  if (count(sample, CYRILLIC) > letters * 0.5) return byTag('ru');
  const [best] = patterns
    .map(([tag, pattern]) => ({ tag, found: count(sample, pattern) }))
    .toSorted((a, b) => b.found - a.found);
  return best === undefined || best.found < 2 ? undefined : byTag(best.tag);
}

function byTag(tag: string): LanguageRules | undefined {
  return languages.find((each) => each.tag === tag);
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
