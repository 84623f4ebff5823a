/**
 * Characters that no text of the seeds may contain: some cannot be stored, some are rejected by
 * readers of the exports, some make a text look like another one. Independent of what a text means.
 */
import type { FaultList, Place } from './fault-list.js';

/** Longer than any text here needs to be; the seeds contain no full texts of others. */
const MAX_CHARACTERS = 5_000;

const REMEDY = 'remove it, or write the characters that were meant';

/** Each is a fault; tabs and line breaks are not among the control characters. */
const refused: readonly { readonly form: RegExp; readonly name: string }[] = [
  { form: /\p{Surrogate}/u, name: 'half of a surrogate pair' },
  { form: /(?![\t\n\r])\p{Cc}/u, name: 'a control character' },
  { form: /\p{Noncharacter_Code_Point}/u, name: 'a noncharacter' },
  // Direction marks (U+200E, U+200F, U+061C) are part of written Arabic and Hebrew.
  { form: /[\u202A-\u202E\u2066-\u2069]/u, name: 'a bidirectional control character' },
];

/** Each is a warning: a search for the text as displayed does not find it. */
const doubtful: readonly { readonly form: RegExp; readonly name: string }[] = [
  // Joiners (U+200C, U+200D) are part of written Persian, of Indian scripts and of emoji.
  { form: /[\u00AD\u200B\u2060\uFEFF\u{E0000}-\u{E007F}]/u, name: 'an invisible character' },
  { form: /\uFFFD/u, name: 'a replacement character, left by a broken conversion' },
];

const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/gu;

/** False after a fault: the text cannot be used then. */
export function checkCharacters(text: string, place: Place, faults: FaultList): boolean {
  if (text.length > MAX_CHARACTERS) {
    const [found, most] = [text.length, MAX_CHARACTERS].map((count) => count.toLocaleString('en'));
    faults.add(place, `has ${found ?? ''} characters`, `write ${most ?? ''} at most`);
    return false;
  }
  for (const { form, name } of refused) {
    const found = find(text, form);
    if (found === undefined) continue;
    faults.add(place, `contains ${name}, ${found}`, REMEDY);
    return false;
  }
  for (const { form, name } of doubtful) {
    const found = find(text, form);
    if (found !== undefined) faults.warn(place, `contains ${name}, ${found}`, REMEDY);
  }
  return true;
}

export function isInvisible(text: string): boolean {
  return text.replace(INVISIBLE, '') === '';
}

/** `U+202E at character 12`. */
function find(text: string, form: RegExp): string | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} at character ${String(Array.from(text.slice(0, match.index)).length + 1)}`;
}
