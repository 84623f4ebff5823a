/**
 * Text as XML 1.0 can hold it. Characters that XML has no place for, escaped or not, are taken out
 * and counted (https://www.w3.org/TR/xml/#charsets). Knows no format.
 */
import type { LossCounter } from '../export-format.js';

const SPECIAL = /[&<>"\t\n\r\u0085\u2028]/g;
// Control characters are what this is about; \p{Cs} matches a surrogate without its pair.
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/** Printable ASCII that stands for itself: nearly every text, and the other tests are ten times as slow. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Readers turn some of what ends a line into something else, unless it is a reference. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Serves for the content of elements and for attributes in double quotes. */
export function escapeXml(text: string, losses: LossCounter): string {
  if (PLAIN.test(text)) return text;
  return dropIllegal(text, losses).replace(SPECIAL, (special) => ESCAPES[special] ?? special);
}

const NOT_IN_TOKEN = /[^\w:-]/gu;
/** Between the parts of an edge's id, and between ids that are one. */
const SEPARATORS: Readonly<Record<string, string>> = { '/': '.', ' ': '..' };

/**
 * An id as attributes of type NMTOKEN hold it (https://www.w3.org/TR/xml/#NT-Nmtoken). Ids of records
 * stay as they are; what separates them becomes dots, which no id has, so that different ids stay
 * different. Any other character becomes its number.
 */
export function toNmtoken(id: string): string {
  return id.replace(
    NOT_IN_TOKEN,
    (character) => SEPARATORS[character] ?? `.x${(character.codePointAt(0) ?? 0).toString(16)}.`,
  );
}

/**
 * A comment of these lines, which are texts that XML can hold. Two hyphens may not stand in it
 * (https://www.w3.org/TR/xml/#sec-comments): the second is written as in an address, which means the
 * same there.
 */
export function printXmlComment(lines: readonly string[]): string {
  const text = lines.join('\n').replaceAll(/-(?=-)/g, '%2D');
  return `<!--\n${text}\n-->`;
}

function dropIllegal(text: string, losses: LossCounter): string {
  const illegal = text.match(ILLEGAL);
  if (illegal === null) return text;
  losses.add('characters that XML cannot hold, taken out', illegal.length);
  return text.replace(ILLEGAL, '');
}
