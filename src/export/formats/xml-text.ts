/**
 * Escapes text for XML 1.0. Characters that XML cannot represent, even escaped, are removed and
 * counted (https://www.w3.org/TR/xml/#charsets). Independent of the format.
 */
import type { LossCounter } from '../export-format.js';

const SPECIAL = /[&<>"\t\n\r\u0085\u2028]/g;
// Control characters are intended; \p{Cs} matches a lone surrogate.
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/**
 * Printable ASCII without special characters. Matches nearly every text, and the other checks are ten
 * times slower.
 */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Includes line breaks, because readers normalize them unless they are character references. */
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

/** For element content and for attributes in double quotes. */
export function escapeXml(text: string, losses: LossCounter): string {
  if (PLAIN.test(text)) return text;
  return dropIllegal(text, losses).replace(SPECIAL, (special) => ESCAPES[special] ?? special);
}

const NOT_IN_TOKEN = /[^\w:-]/gu;
/** Separators of the parts of an edge's id, and of ids joined into one. */
const SEPARATORS: Readonly<Record<string, string>> = { '/': '.', ' ': '..' };

/**
 * Converts an id to the type NMTOKEN (https://www.w3.org/TR/xml/#NT-Nmtoken). Ids of records are
 * unchanged. Separators become dots, which no id contains, so that different ids stay different. Any
 * other character becomes its code point.
 */
export function toNmtoken(id: string): string {
  return id.replace(
    NOT_IN_TOKEN,
    (character) => SEPARATORS[character] ?? `.x${(character.codePointAt(0) ?? 0).toString(16)}.`,
  );
}

/**
 * Prints a comment with these lines, which must be valid XML text. A comment may not contain two
 * hyphens in a row (https://www.w3.org/TR/xml/#sec-comments), so the second is percent-encoded, which
 * keeps URLs equivalent.
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
