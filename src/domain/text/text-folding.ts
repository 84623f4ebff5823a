/**
 * Text as it is stored and searched, without regard to case, accents, variants of letters and
 * invisible characters. Both engines compare exactly (`cafe` does not find `café`), so folded
 * copies are stored, and queries are folded in the same way. Unicode data comes from the runtime
 * (`Intl`, `normalize`, property escapes), never from a table of our own.
 */

/** In Unicode mode a pair is one character, so only lone surrogates match. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** False for text with half of a surrogate pair, which both engines reject. */
export function isWellFormedText(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

const ASCII = /^[\0-\x7F]*$/;
/**
 * Persian separates words with a zero-width non-joiner where others write a space. In other scripts
 * it only shapes letters.
 */
const PERSIAN_DIVIDER = /(?<=\p{Script=Arabic}\p{Mn}*)\u200C/gu;
/** Soft hyphens, zero-width spaces, joiners, marks of direction, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/**
 * Marks that readers may omit. In the scripts of India and South-East Asia marks are vowels, and in
 * Japanese the voicing marks make other letters; those are kept.
 */
const ACCENT =
  /(?=[\p{scx=Inherited}\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}])[\p{Mn}\p{Me}]/gu;
/** Letters and digits that have no decomposition: ø, ł, æ, digits of other scripts. */
const UNDIVIDED = /(?=[^\0-\x7F])(?:(?=\p{Script=Latin})\p{L}|\p{Nd})/gu;
/** The spacing acute accent, which decomposes to a space and a mark. */
const ACUTE_ALONE = /\u00B4/g;
/** All characters typed as an apostrophe; Unicode classifies some of them as letters. */
const APOSTROPHE = /[`‘’‛′ʹʻʼ׳]/g;
const DASH = /\p{Dash_Punctuation}/gu;
const LETTER_FORM = /[ςךםןףץيىكـ]/g;
const letterForms: Readonly<Record<string, string>> = {
  // Final forms of Greek and Hebrew.
  ς: 'σ',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  // Arabic and Persian keyboards differ; the last character only stretches a word.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ـ: '',
};

/**
 * Single letters with points between, as in G.R.U. and U.S. Domain names and numbers do not match.
 */
export const INITIALISM =
  /(?<![\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}]\.)[\p{Lu}\p{Ll}](?:\.[\p{Lu}\p{Ll}])+\.?(?!\.?[\p{L}\p{N}\p{M}])/gu;

/** Equal for texts that readers regard as the same. */
export function foldText(text: string): string {
  const folded = ASCII.test(text) ? text.toLowerCase().replace(APOSTROPHE, "'") : foldUnicode(text);
  return folded
    .replace(INITIALISM, (letters) => letters.replaceAll('.', ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

function foldUnicode(text: string): string {
  return foldCase(
    text
      .replace(PERSIAN_DIVIDER, ' ')
      .replace(INVISIBLE, '')
      .replace(ACUTE_ALONE, "'")
      .normalize('NFKD')
      .replace(ACCENT, ''),
  )
    .replace(UNDIVIDED, toAscii)
    .replace(APOSTROPHE, "'")
    .replace(DASH, '-')
    .replace(LETTER_FORM, (letter) => letterForms[letter] ?? letter)
    .normalize('NFC');
}

/** Both ways, because ß has two capitals and ı shares the capital of i. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}

/** Ignores case, accents and strokes, as Unicode collation at base strength does. */
const collator = new Intl.Collator('en', { sensitivity: 'base' });
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const written = [
  ...Array.from('0123456789'),
  ...letters,
  ...letters.flatMap((first) => letters.map((second) => `${first}${second}`)),
];
const known = new Map<string, string>();

/** The ASCII letter or digit that Unicode collation regards as equal; otherwise the character. */
function toAscii(character: string): string {
  let ascii = known.get(character);
  if (ascii === undefined) {
    ascii = written.find((each) => collator.compare(each, character) === 0) ?? character;
    known.set(character, ascii);
  }
  return ascii;
}
