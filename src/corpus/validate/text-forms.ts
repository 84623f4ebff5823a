/**
 * The forms that some texts must have beyond being text: codes, links, digests, and the limit on
 * words taken over from a page.
 */
import type { PropertyType } from '../../domain/properties.js';
import type { FaultList, Place } from './fault-list.js';

/** More than this is no longer a short quotation; the corpus keeps no longer words of others. */
const MAX_QUOTED_WORDS = 20;

const patterns: Readonly<Record<string, { readonly form: RegExp; readonly remedy: string }>> = {
  iso2: { form: /^[A-Z]{2}$/, remedy: 'write the two capital letters of ISO 3166-1: "GB"' },
  iso3: { form: /^[A-Z]{3}$/, remedy: 'write the three capital letters of ISO 3166-1: "GBR"' },
  wikidata: { form: /^Q[1-9]\d*$/, remedy: 'write the item: "Q145"' },
  textSha256: { form: /^[0-9a-f]{64}$/, remedy: 'write 64 hex digits in lower case' },
};

/** Words just before and after others begin or end where those end or begin. */
const cutFromText: ReadonlySet<string> = new Set(['exact', 'prefix', 'suffix']);
const quotedProperties: ReadonlySet<string> = new Set(['quote', 'exact']);

export function checkTextForm(
  text: string,
  property: string,
  type: PropertyType,
  place: Place,
  faults: FaultList,
): string | undefined {
  if (text.trim() !== text && !cutFromText.has(property)) {
    faults.add(place, 'begins or ends with white space', 'remove it');
  }
  const pattern = patterns[property];
  if (pattern !== undefined && !pattern.form.test(text)) {
    faults.add(place, `"${text}" has not the form of ${property}`, pattern.remedy);
    return undefined;
  }
  if (type === 'URL' && !isWebAddress(text)) {
    faults.add(place, `"${text}" is not an http or https address`, 'write the address of the page');
    return undefined;
  }
  if (property === 'language' && !isLanguageTag(text)) {
    faults.add(place, `"${text}" is not a language tag`, 'write a BCP 47 tag: "en", "zh-Hant"');
    return undefined;
  }
  if (quotedProperties.has(property)) {
    const words = countWords(text);
    if (words > MAX_QUOTED_WORDS) {
      const remedy = `shorten it to ${String(MAX_QUOTED_WORDS)} words at most`;
      faults.add(place, `has ${String(words)} words`, remedy);
    }
  }
  return text;
}

/**
 * Words between white space; within text that writes no spaces between words (Chinese, Japanese)
 * what the segmenter of the platform takes for words.
 */
export function countWords(text: string): number {
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  return tokens.reduce((count, token) => count + countInToken(token), 0);
}

function countInToken(token: string): number {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(token)) return 1;
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(token);
  return [...segments].filter(({ isWordLike }) => isWordLike === true).length;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
