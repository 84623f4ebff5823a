/** Which texts count as the same in search and in filters by name, and which do not. */
import { describe, expect, test } from 'vitest';
import { parseSearchText } from '../../../../src/domain/text/search-query.js';
import { toSearchWords } from '../../../../src/domain/text/search-words.js';
import { foldText } from '../../../../src/domain/text/text-folding.js';

/** `[what it shows, one spelling, another]` */
const SAME: readonly (readonly [string, string, string])[] = [
  ['a stroke through a letter', 'Søreide', 'Soreide'],
  ['a Polish l', 'Łukasz Michałek', 'lukasz michalek'],
  ['a sharp s', 'Weiß, Straße', 'WEISS, STRASSE'],
  ['a capital sharp s', 'STRAẞE', 'straße'],
  ['two letters written as one', 'Æðelstan Œuvre', 'aedelstan oeuvre'],
  ['a Vietnamese and a Croatian d', 'Đặng Đorđe', 'dang dorde'],
  ['a Maltese h', 'Ħamrun', 'hamrun'],
  ['a dotless i', 'Dışişleri', 'DIŞİŞLERİ'],
  ['a dotless i written without diacritics', 'Dışişleri', 'disisleri'],
  ['a Greek word in capitals', 'Κυβέρνησης', 'ΚΥΒΕΡΝΗΣΗΣ'],
  ['the Hebrew form at the end of a word', 'שלום', 'שלומ'],
  ['Hebrew with and without vowels', 'שָׁלוֹם', 'שלום'],
  ['Arabic with and without vowels', 'مُحَمَّد', 'محمد'],
  ['Arabic and Persian letters', 'سايبري', 'سایبری'],
  ['a stretched Arabic word', 'سـلام', 'سلام'],
  ['a Russian yo', 'Ёлка', 'елка'],
  ['an initialism with points', 'the G.R.U., of the U.S.S.R.', 'the GRU, of the USSR'],
  ['a Russian initialism with points', 'Г.Р.У. и Г.Р.У', 'ГРУ и гру'],
  ['a soft hyphen', 'cy\u00ADber', 'cyber'],
  ['a zero-width space', 'cy\u200Bber', 'cyber'],
  ['a zero-width joiner and non-joiner', 'cy\u200D\u200Cber', 'cyber'],
  ['a word joiner and a byte order mark', 'cy\u2060b\uFEFFer', 'cyber'],
  ['direction marks', '\u202Ecyber\u202C', 'cyber'],
  ['a variation selector', 'cyber\uFE0F', 'cyber'],
  ['a typographic apostrophe', 'об’єкт', "об'єкт"],
  ['an apostrophe that is a letter', 'обʼєкт', "об'єкт"],
  ['other apostrophes', 'Qa‘ida Qaʻida Qa´ida Qa`ida', "qa'ida qa'ida qa'ida qa'ida"],
  ['Persian digits', '۲۰۲۱', '2021'],
  ['Devanagari digits', '२०२१', '2021'],
  ['Arabic and Thai digits', '٢٠٢١ ๒๐๒๑', '2021 2021'],
  ['full-width letters and digits', 'ＡＰＴ２８', 'apt28'],
  ['half-width Japanese', 'ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
  ['letters composed and decomposed', 'パリ é', 'ハ\u309Aリ e\u0301'],
  ['Korean composed and decomposed', '한국', '\u1112\u1161\u11AB\u1100\u116E\u11A8'],
  ['Bengali vowel signs composed and decomposed', 'কো', 'ক\u09C7\u09BE'],
  ['ligatures', 'ﬁnd', 'find'],
  ['dashes', 'zero‑day – now', 'zero-day - now'],
];

const DIFFERENT: readonly (readonly [string, string, string])[] = [
  ['a Devanagari vowel sign', 'कल', 'कूल'],
  ['a Devanagari virama', 'कल', 'क्ल'],
  ['a Bengali vowel sign', 'কল', 'কুল'],
  ['a Tamil vowel sign', 'கல', 'கில'],
  ['a Thai vowel', 'กน', 'กิน'],
  ['a Thai tone', 'ไม', 'ไม่'],
  ['a Khmer vowel', 'កន', 'កិន'],
  ['a Japanese voicing mark', 'ハハ', 'パパ'],
  ['a Japanese voicing mark on another letter', 'かき', 'がき'],
  ['half-width Japanese', 'ﾊﾊ', 'ﾊﾟﾊﾟ'],
  ['another letter', 'cyber', 'cuber'],
];

describe('folding', () => {
  test.each(SAME)('equal: %s', (_name, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
    expect(toSearchWords(one)).toBe(toSearchWords(other));
  });

  test.each(DIFFERENT)('different: %s', (_name, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
    expect(toSearchWords(one)).not.toBe(toSearchWords(other));
  });

  test('finds a word by its prefix in capitals', () => {
    const [term] = parseSearchText('ΚΥΒΕΡΝΗΣ*');

    expect(foldText('κυβερνήσεων').startsWith(term?.words[0] ?? 'nothing')).toBe(true);
  });

  test('separates words joined by an apostrophe, so that both are found', () => {
    for (const apostrophe of ["'", '’', 'ʼ', '´', '`']) {
      expect(toSearchWords(`China${apostrophe}s об${apostrophe}єкт`)).toBe('china s об єкт');
    }
  });

  test('separates Persian words at a zero-width non-joiner', () => {
    expect(toSearchWords('می\u200Cشود')).toBe('می شود');
    expect(foldText('می\u200Cشود')).toBe('می شود');
  });

  test('of folded text changes nothing, for any character, in any case', () => {
    for (let code = 0x21; code < 0x30_000; code += 1) {
      const character = String.fromCodePoint(code);
      if (/[\p{Surrogate}\p{Unassigned}]/u.test(character)) continue;
      const folded = foldText(character);
      if (foldText(folded) !== folded) expect.fail(`U+${code.toString(16)} folds twice`);
      // The iota below a letter of ancient Greek is a letter of its own in capitals.
      if (character.normalize('NFD').includes('\u0345')) continue;
      if (/\p{Ll}/u.test(character) && foldText(character.toUpperCase()) !== folded) {
        expect.fail(`U+${code.toString(16)} in capitals is another letter`);
      }
    }
  });
});
