/**
 * Formats that some texts must have: codes, links, digests, and the limit on words quoted from a
 * page.
 */
import type { PropertyType } from '../../domain/ontology/properties.js';
import { PHRASE_HASH } from '../../domain/text/phrase-hashes.js';
import { countWords, MAX_QUOTED_WORDS } from '../../domain/text/quoted-words.js';
import { checkLanguage } from './check-language.js';
import { checkLicence } from './check-licence.js';
import type { FaultList, Place } from './fault-list.js';
import { findUrlFault } from './web-urls.js';

/** A translation may need more words than the original. */
const maxWords: Readonly<Record<string, number>> = {
  quote: MAX_QUOTED_WORDS,
  exact: MAX_QUOTED_WORDS,
  rendering: 2 * MAX_QUOTED_WORDS,
};

const patterns: Readonly<Record<string, { readonly form: RegExp; readonly remedy: string }>> = {
  iso2: { form: /^[A-Z]{2}$/, remedy: 'write the two capital letters of ISO 3166-1: "GB"' },
  iso3: { form: /^[A-Z]{3}$/, remedy: 'write the three capital letters of ISO 3166-1: "GBR"' },
  isoNumeric: { form: /^\d{3}$/, remedy: 'write the three digits of ISO 3166-1: "826"' },
  cowLetters: {
    form: /^[A-Z]{3}$/,
    remedy: 'write the three capital letters of the Correlates of War: "UKG"',
  },
  wikidata: { form: /^Q[1-9]\d*$/, remedy: 'write the item: "Q145"' },
  fingerprints: { form: PHRASE_HASH, remedy: 'write 12 hex digits in lower case' },
  textSha256: { form: /^[0-9a-f]{64}$/, remedy: 'write 64 hex digits in lower case' },
};

/** Prefix and suffix adjoin the exact words, so they may begin or end with white space. */
const cutFromText: ReadonlySet<string> = new Set(['exact', 'prefix', 'suffix']);

/** Properties shown on one line: of a list, a label or a link. */
const maxLengths: Readonly<Record<string, number>> = {
  name: 200,
  aliases: 200,
  title: 500,
  licence: 100,
};

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
  const maxLength = maxLengths[property];
  if (maxLength !== undefined) {
    if (/[\r\n\t]/.test(text)) {
      faults.add(place, 'contains a line break or a tab', 'write it on one line');
    }
    if (text.length > maxLength) {
      const remedy = `write ${String(maxLength)} at most`;
      faults.add(place, `has ${String(text.length)} characters`, remedy);
    }
  }
  const pattern = patterns[property];
  if (pattern !== undefined && !pattern.form.test(text)) {
    faults.add(place, `"${text}" does not have the format of ${property}`, pattern.remedy);
    return undefined;
  }
  const urlFault = type === 'URL' ? findUrlFault(text) : undefined;
  if (urlFault !== undefined) {
    faults.add(place, urlFault.problem, urlFault.remedy);
    return undefined;
  }
  if (property === 'language') checkLanguage(text, place, faults);
  if (property === 'licence') checkLicence(text, place, faults);
  const maxCount = maxWords[property];
  if (maxCount !== undefined) {
    const count = countWords(text);
    if (count > maxCount) {
      const remedy = `shorten it to ${String(maxCount)} words at most`;
      faults.add(place, `has ${String(count)} words`, remedy);
    }
  }
  return text;
}
