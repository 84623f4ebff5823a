/**
 * Language tags (BCP 47): in canonical form, and of an existing language according to the
 * platform's Unicode data.
 */
import type { FaultList, Place } from './fault-list.js';

const FORM = 'write a BCP 47 tag: "en", "zh-Hant"';
const namesOf = (type: 'language' | 'region' | 'script'): Intl.DisplayNames =>
  new Intl.DisplayNames('en', { type, fallback: 'none' });
const languageNames = namesOf('language');
const parts = [
  { part: 'script', names: namesOf('script') },
  { part: 'region', names: namesOf('region') },
] as const;

export function checkLanguage(tag: string, place: Place, faults: FaultList): void {
  const canonical = toCanonical(tag);
  if (canonical === undefined) {
    faults.add(place, `"${tag}" is not a language tag`, FORM);
    return;
  }
  if (canonical !== tag) {
    faults.add(place, `"${tag}" is not in canonical form`, `write "${canonical}"`);
    return;
  }
  const locale = new Intl.Locale(tag);
  const { language } = locale;
  if (/^und(?:-|$)/.test(tag)) {
    faults.warn(place, 'the language is not determined', 'read the page, and write its language');
  } else if (languageNames.of(language) === undefined) {
    const problem = `there is no language "${language}"`;
    // All two-letter languages are known, but thousands of three-letter ones exist.
    if (language.length === 2) faults.add(place, problem, suggestLanguage(language));
    else faults.warn(place, problem, 'check the tag: the platform does not know it');
  }
  for (const { part, names } of parts) {
    const code = locale[part];
    if (code === undefined || names.of(code) !== undefined) continue;
    faults.add(place, `there is no ${part} "${code}"`, FORM);
  }
}

function toCanonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * Often the code of a country is mistaken for that of its language: JP is Japan, its language is
 * ja.
 */
function suggestLanguage(code: string): string {
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  return language === 'und' || language === 'en' ? FORM : `did you mean "${language}"? ${FORM}`;
}
