/** Detects UTF-8 that was read as windows-1252 ("Ã©" for "é") or as ISO 8859-1. */

/** The characters of the bytes 0x80 to 0x9F in windows-1252; five bytes have none. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FOLLOWING = `[\u0080-\u00BF${WINDOWS_1252.replaceAll(/[\u0080-\u009F]/g, '')}]`;

/**
 * The first bytes of letters that such tables have: Latin (0xC2 to 0xC5), Cyrillic (0xD0 and 0xD1),
 * typographic punctuation (0xE2), the byte order mark (0xEF). Cyrillic needs two letters in a row.
 * Other first bytes are left out: 0xDF would turn the German "ß“" into a letter of N'Ko.
 */
const MISREAD = new RegExp(
  `[\u00C2-\u00C5]${FOLLOWING}|(?:[\u00D0\u00D1]${FOLLOWING}){2,}|\u00E2${FOLLOWING}{2}|\u00EF\u00BB\u00BF`,
  'u',
);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The first characters that were misread, and what they mean. */
export function repairMisread(text: string): { found: string; meant: string } | undefined {
  const found = MISREAD.exec(text)?.[0];
  if (found === undefined) return undefined;
  try {
    return { found, meant: utf8.decode(Uint8Array.from(found, toByte)) };
  } catch {
    return undefined;
  }
}

function toByte(character: string): number {
  const index = WINDOWS_1252.indexOf(character);
  return index === -1 ? character.charCodeAt(0) : 0x80 + index;
}
