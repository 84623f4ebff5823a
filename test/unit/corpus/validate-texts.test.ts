/**
 * The seeds validator on texts, codes, URLs, names and dates: one small change to valid seeds for
 * each case, whether it is a fault or a warning, and the remedy.
 */
import { describe, expect, it } from 'vitest';
import type { CorpusFault } from '../../../src/domain/errors.js';
import { validateSeeds } from '../../../src/corpus/validate/validate-seeds.js';
import { countWords } from '../../../src/domain/text/quoted-words.js';
import { parseYamlFile } from '../../../src/corpus/yaml-tree.js';
import { changeSeeds, lineOf, tinySeeds, type SeedTexts } from '../../support/tiny-seeds.js';

type Change = readonly [file: string, from: string, to: string];
interface Told {
  readonly kind: 'fault' | 'warning';
  readonly problem: RegExp;
  readonly remedy?: RegExp;
  /** The text whose line is reported; absent: the replacement. */
  readonly at?: string;
}
type Case = readonly [change: Change, told: Told];

const NAME = 'name: Aland';
const SUMMARY = 'summary: Aland accuses Beland.';
const URL_ONE = 'url: https://gazette.example/one';
const QUOTE = 'quote: pure fiction';
const inName = (text: string): Change => ['states.yaml', NAME, `name: "${text}"`];
const inSummary = (text: string): Change => ['statements.yaml', SUMMARY, `summary: "${text}"`];
const inCodes = (iso2: string, iso3: string): Change => [
  'states.yaml',
  'iso2: AA\n    iso3: AAA',
  `iso2: "${iso2}"\n    iso3: "${iso3}"`,
];
/** Codes of other lists, for the state with these letters of ISO. */
const withCodes = (iso2: string, iso3: string, codes: string): Change => [
  'states.yaml',
  'iso2: AA\n    iso3: AAA',
  `iso2: "${iso2}"\n    iso3: "${iso3}"\n    ${codes}`,
];
const inUrl = (url: string): Change => ['documents.yaml', URL_ONE, `url: "${url}"`];
const inLanguage = (tag: string): Change => [
  'statements.yaml',
  'speech: direct\n            language: en',
  `speech: direct\n            language: ${tag}`,
];
const sameAsTwo = (url: string): Case => [
  inUrl(url),
  { kind: 'fault', problem: /also occurs at documents.yaml:3/, at: '/two' },
];
const fault = (problem: RegExp, remedy?: RegExp, at?: string): Told =>
  told('fault', problem, remedy, at);
const warning = (problem: RegExp, remedy?: RegExp, at?: string): Told =>
  told('warning', problem, remedy, at);

const cases: readonly Case[] = [
  // Characters
  [inName('A\\uD800land'), fault(/half of a surrogate pair, U\+D800 at character 2/)],
  [inSummary('Says\\u0000so.'), fault(/control character, U\+0000 at character 5/)],
  [inSummary('Says \\e[31mso.'), fault(/control character, U\+001B/)],
  [inSummary('Says \u001b[31mso.'), fault(/control character, U\+001B/)],
  [inSummary('Says\\u0085so.'), fault(/control character, U\+0085/)],
  [inSummary('Says \\uFFFEso.'), fault(/noncharacter, U\+FFFE/)],
  [inSummary('Says \\U0001FFFFso.'), fault(/noncharacter, U\+1FFFF/)],
  [inSummary('Says \\u202Eso.'), fault(/bidirectional control character, U\+202E/)],
  [inSummary('\\u2067Says so.\\u2069'), fault(/bidirectional control character, U\+2067/)],
  [inName('\\u200B\\u2060'), fault(/no visible character/)],
  [inName('\\u3164\\u2800'), fault(/no visible character/)],
  [inName('A\\u00ADland'), warning(/invisible character, U\+00AD at character 2/)],
  [inSummary('Says \\uFFFD.'), warning(/replacement character/)],
  [inName('Aland\\nBeland'), fault(/contains a line break/, /on one line/)],
  [inName('A'.repeat(201)), fault(/has 201 characters/, /200 at most/)],
  [inSummary('a'.repeat(1_000_000)), fault(/has 1,000,000 characters/, /5,000 at most/)],
  // Codes of states
  [inCodes('UK', 'GBR'), fault(/"UK" is not a code of ISO 3166-1/, /write GB/, '"UK"')],
  [
    inCodes('DE', 'FRA'),
    fault(/"FRA" and "DE" are codes of different states/, /DEU, or FR/, '"FRA"'),
  ],
  [inCodes('DE', 'GER'), fault(/"GER" is not a code/, /write DEU/, '"GER"')],
  [inCodes('SU', 'SUN'), fault(/not codes of ISO 3166-1/, /XK and XKX/, '"SU"')],
  [
    withCodes('DE', 'DEU', 'isoNumeric: "250"'),
    fault(/"250" is not the number of DE/, /^write "276"$/, '"250"'),
  ],
  [
    withCodes('XK', 'XKX', 'isoNumeric: "276"'),
    fault(/"276" is not the number of XK/, /leave it out/, '"276"'),
  ],
  [
    withCodes('AL', 'ALB', 'isoNumeric: "8"'),
    fault(/format of isoNumeric/, /three digits/, 'isoNumeric'),
  ],
  [
    withCodes('AL', 'ALB', 'isoNumeric: 008'),
    fault(/008 without quotes is read as/, /"008"/, 'isoNumeric'),
  ],
  [
    withCodes('DE', 'DEU', 'cowLetters: gmy'),
    fault(/format of cowLetters/, /three capital letters/, 'gmy'),
  ],
  [
    withCodes('DE', 'DEU', 'cowNumber: "255"'),
    fault(/not a whole number/, /without quotes/, 'cowNumber'),
  ],
  [
    withCodes('DE', 'DEU', 'cowNumber: 0'),
    fault(/0 is not between 1 and 999/, /out$/, 'cowNumber'),
  ],
  [
    withCodes('DE', 'DEU', 'gwNumber: 2550'),
    fault(/2550 is not between 1 and 999/, /out$/, 'gwNumber'),
  ],
  [inCodes('XK', 'GBR'), fault(/"XK" is not a code/, /write GB/, '"XK"')],
  // URLs
  [inUrl('https://me:secret@gazette.example/one'), fault(/contains a user name or password/)],
  ...[
    'http://localhost/one',
    'http://127.0.0.1/one',
    'http://2130706433/one',
    'http://[::1]/one',
    'http://[::ffff:127.0.0.1]/one',
    'http://10.0.0.7/one',
    'http://169.254.169.254/one',
    'http://intranet/one',
    'http://wiki.internal/one',
  ].map((url): Case => [inUrl(url), fault(/only one machine or network can reach/)]),
  sameAsTwo('https://gazette.example:443/two'),
  sameAsTwo('https://GAZETTE.example/two'),
  sameAsTwo('http://gazette.example/two'),
  sameAsTwo('https://gazette.example/two/'),
  sameAsTwo('https://gazette.example/two#quote'),
  sameAsTwo('https://gazette.example/%74wo'),
  // Languages
  [inLanguage('jp'), fault(/no language "jp"/, /did you mean "ja"/, 'language: jp')],
  [inLanguage('EN'), fault(/"EN" is not in canonical form/, /write "en"/, 'language: EN')],
  [inLanguage('en_GB'), fault(/"en_GB" is not a language tag/, undefined, 'language: en_GB')],
  [inLanguage('en-XX'), fault(/no region "XX"/, undefined, 'language: en-XX')],
  [inLanguage('und'), warning(/language is not determined/, /read the page/, 'language: und')],
  [inLanguage('und-Xxxx'), fault(/no script "Xxxx"/, undefined, 'language: und-Xxxx')],
  [inLanguage('xqz'), warning(/no language "xqz"/, undefined, 'language: xqz')],
  // Names
  [
    ['states.yaml', 'aliases: [ Âland ]', 'aliases: [ Northland, Northland ]'],
    fault(/"Northland" is listed twice/),
  ],
  [
    ['states.yaml', 'aliases: [ Âland ]', 'aliases: [ Bear ]'],
    warning(/"Bear" is also a name of group:bear \(groups.yaml:2\)/),
  ],
  // Speech acts
  [
    ['statements.yaml', 'relation: counters, explicit: false', 'relation: denies, explicit: false'],
    fault(/denies, but is of kind accusation/, /write kind: denial/),
  ],
  [
    ['statements.yaml', 'form: evidence-challenge', 'form: non-denial'],
    warning(/its form is non-denial/, /deflects/, 'relation: denies'),
  ],
  [['statements.yaml', QUOTE, 'quote: sheer fiction'], fault(/not among the exact words/)],
  [
    ['statements.yaml', 'exact: pure fiction, speech: direct', 'speech: direct'],
    warning(/does not occur in the evidence/, /exact: …/, QUOTE),
  ],
  // Dates
  [
    ['statements.yaml', 'occurredOn: "2021-11-25"', 'occurredOn: "2202-11-25"'],
    fault(/"2202-11-25" is later than today, 2026-01-31/, /correct the date/),
  ],
  [
    ['statements.yaml', 'occurredOn: "2021-11"', 'occurredOn: "2021/2202"'],
    fault(/"2021\/2202" is later than today/),
  ],
  [
    ['documents.yaml', 'publishedOn: "2021-11-25"', 'publishedOn: "2026-02-03"'],
    fault(/"2026-02-03" is later than today/),
  ],
  [['votes.yaml', '"2019-12-12"', '"2219-12-12"'], fault(/"2219-12-12" is later/)],
  [['initiatives.yaml', '"2020"', '"2027"'], fault(/"2027" is later than today/)],
  [['documents.yaml', '"2021-11-24"', '"0000-11-24"'], fault(/years begin at 0001/)],
  [['incidents.yaml', '"2021-10/2021-11"', '"0021-10/2021-11"'], warning(/before 1970/)],
  [
    ['documents.yaml', '"2021-11-24"', '"2021-11-27"'],
    fault(/"2021-11-27" is after the page was published/),
  ],
  [
    ['statements.yaml', 'occurredOn: "2021-11"', 'occurredOn: "2021-12"'],
    warning(
      /"document:one" was published on 2021-11-25, before the statement, 2021-12$/,
      /correct one/,
      'documents: [ document:one',
    ),
  ],
];

const TODAY = '2026-01-31';

describe('validateSeeds', () => {
  it('has no warning about valid seeds', () => {
    expect(check(tinySeeds)).toEqual([]);
  });

  it.each(cases)('tells %j', ([file, from, to], { kind, problem, remedy, at }) => {
    const texts = changeSeeds(file, from, to);

    const found = check(texts);

    expect(found).toContainEqual({
      kind,
      file,
      line: at === '/two' ? lineOf(texts, file, 'example/two\n') : lineOf(texts, file, at ?? to),
      path: expect.any(String) as string,
      problem: expect.stringMatching(problem) as string,
      remedy: expect.stringMatching(remedy ?? /./) as string,
    });
  });

  it.each<Change>([
    inCodes('XK', 'XKX'),
    inCodes('QZ', 'QZZ'),
    withCodes('DE', 'DEU', 'isoNumeric: "276"\n    cowNumber: 255\n    gwNumber: 260'),
    // Kosovo has numbers in both lists, and no code of ISO.
    withCodes('XK', 'XKX', 'cowNumber: 347\n    cowLetters: KOS\n    gwNumber: 347'),
    // Palestine is the reverse.
    withCodes('PS', 'PSE', 'isoNumeric: "275"'),
    inCodes('DE', 'DEU'),
    inUrl('https://gazette.example/#/two'),
    inUrl('https://gazette.example/two?id=1'),
    inUrl('https://gazette.example/TWO'),
    inUrl('http://203.0.114.9/one'),
    inLanguage('zh-Hant'),
    inLanguage('fil'),
    inSummary('\u200Fنمی\u200Cخواهیم، क्\u200Dष, 👩\u200D👧.'),
    ['statements.yaml', 'occurredOn: "2021-11"', 'occurredOn: "2021"'],
    ['documents.yaml', 'publishedOn: "2021-11-25"', 'publishedOn: "2026"'],
    ['documents.yaml', '"2021-11-24"', '"2021-11-26"'],
    ['statements.yaml', 'exact: pure fiction,', 'exact: it is “pure  Fiction”,'],
  ])('accepts %s: %s -> %s', (...change) => {
    expect(check(changeSeeds(...change))).toEqual([]);
  });

  it('warns of one statement under two ids', () => {
    const text = tinySeeds['statements.yaml'] ?? '';
    const copy = text
      .slice(text.indexOf('  - id: statement:bb-replies'))
      .replaceAll('bb-replies', 'bb-repeats');

    const found = check({ ...tinySeeds, 'statements.yaml': `${text}${copy}` });

    expect(found).toMatchObject([
      { kind: 'warning', problem: expect.stringMatching(/of statement:bb-replies/) as string },
    ]);
  });

  it('quotes what it found in short lines that a terminal can print', () => {
    const long = `${'x'.repeat(100_000)}\\e[2J`;
    const texts = changeSeeds(
      'statements.yaml',
      'hedge: highly-likely',
      `hedge: "${'y'.repeat(4_000)}"`,
    );
    const found = check({ ...texts, 'evil\u001b[2J.yaml': `${long}: 1` });

    expect(found.length).toBeGreaterThan(1);
    for (const { file, path, problem, remedy } of found) {
      const line = `${file} ${path} ${problem} ${remedy}`;
      expect(line.length).toBeLessThan(2_000);
      expect(line).not.toMatch(/\p{Cc}/u);
    }
  });
});

describe('countWords', () => {
  it.each([
    ['has no basis in fact', 5],
    ['no basis … – in fact …', 4],
    ['a,b,c', 3],
    ['没有事实依据', 3],
    ['ไม่มีหลักฐาน', 3],
    ['—', 0],
  ])('counts in "%s" %i words', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

function told(kind: Told['kind'], problem: RegExp, remedy?: RegExp, at?: string): Told {
  return {
    kind,
    problem,
    ...(remedy === undefined ? {} : { remedy }),
    ...(at === undefined ? {} : { at }),
  };
}

function check(texts: SeedTexts): readonly (CorpusFault & { readonly kind: Told['kind'] })[] {
  const files = Object.entries(texts).map(([file, text]) => parseYamlFile(file, text));
  const { faults, warnings } = validateSeeds(files, TODAY);
  return [
    ...faults.map((each) => ({ ...each, kind: 'fault' as const })),
    ...warnings.map((each) => ({ ...each, kind: 'warning' as const })),
  ];
}
