/** The single rules on small inputs. */
import { describe, expect, test } from 'vitest';
import { findPageDates, findDayInSentence } from '../../../src/propose/find-dates.js';
import { createDivider } from '../../../src/propose/divide-passage.js';
import { findKind } from '../../../src/propose/find-kind.js';
import { detectLanguage, languages } from '../../../src/propose/languages/all-languages.js';
import { compilePhrases } from '../../../src/propose/languages/phrases.js';
import { en } from '../../../src/propose/languages/en.js';
import { de } from '../../../src/propose/languages/de.js';
import { zh } from '../../../src/propose/languages/zh.js';
import { relationsFor } from '../../../src/propose/reply-relations.js';
import { splitText } from '../../../src/propose/split-text.js';

function datesOf(text: string, url: string | null = null, rules = detectLanguage(text) ?? en) {
  return findPageDates(text, splitText(text, rules), url, rules);
}

describe('dates', () => {
  const rest =
    'The ministry said that the network had been attacked for days, and that it was slow.';

  test.each([
    ['LONDON, Nov. 26 (Wire) -- ', 'November 27, 2021', '2021-11-26', '2021-11-27'],
    // The year of a dateline without one is that in which it is not after the page.
    ['LONDON, Dec. 31 (Wire) -- ', 'January 2, 2022', '2021-12-31', '2022-01-02'],
    ['PARIS, 3 April 2025 - ', '2025-04-04', '2025-04-03', '2025-04-04'],
  ])('%s under %s', (dateline, page, filed, published) => {
    const { filedOn, publishedOn } = datesOf(`A headline\n\n${page}\n\n${dateline}${rest}`);

    expect([filedOn?.date, publishedOn?.date]).toEqual([filed, published]);
  });

  test('the URL has the date that the page does not print', () => {
    const { publishedOn } = datesOf(`A headline\n\n${rest}`, 'https://n.example/2024/0229/x.html');

    expect(publishedOn).toEqual({
      date: '2024-02-29',
      sum: 'in the URL = 29 Feb 2024',
      place: undefined,
    });
  });

  test.each(['30 February 2024', '2024-13-01', '2024年2月30日'])('%s is not a date', (page) => {
    expect(datesOf(`A headline\n\n${page}\n\n${rest}`, null, en).publishedOn).toBeUndefined();
  });

  test.each([
    ['on Thursday', '2021-11-25', 'Thursday before or on 27 Nov 2021 = 25 Nov 2021'],
    ['on Saturday', '2021-11-27', 'Saturday before or on 27 Nov 2021 = 27 Nov 2021'],
    ['on Sunday', '2021-11-21', 'Sunday before or on 27 Nov 2021 = 21 Nov 2021'],
    ['yesterday', '2021-11-26', 'Yesterday on 27 Nov 2021 = 26 Nov 2021'],
    ['today', '2021-11-27', 'Today on 27 Nov 2021 = 27 Nov 2021'],
  ])('%s, in a report of 27 November 2021', (words, date, sum) => {
    const text = `She said ${words} that it was slow.`;
    const base = { date: '2021-11-27', sum: '', place: undefined };
    const found = findDayInSentence(text, { start: 0, end: text.length }, base, en);

    expect(found).toMatchObject({ date, sum });
    const place = found?.place ?? { start: 0, end: 0 };
    expect(words.toLowerCase()).toContain(text.slice(place.start, place.end).toLowerCase());
  });

  test('without a date of the page a weekday means nothing', () => {
    const text = 'She spoke on Monday.';

    expect(findDayInSentence(text, { start: 0, end: text.length }, undefined, en)).toBeUndefined();
  });
});

describe('sentences and quotations', () => {
  function sentencesOf(text: string, rules = en): readonly string[] {
    return splitText(text, rules).flatMap(({ sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end)),
    );
  }
  function quotesOf(text: string, rules = en): readonly string[] {
    return splitText(text, rules).flatMap(({ quotes }) =>
      quotes.map(({ start, end }) => text.slice(start, end)),
    );
  }

  test('abbreviations, numbers and initials do not end a sentence', () => {
    expect(sentencesOf('On Nov. 26 the U.S. Treasury paid 3.5 million. Mr. J. Doe left.')).toEqual([
      'On Nov. 26 the U.S. Treasury paid 3.5 million.',
      'Mr. J. Doe left.',
    ]);
  });

  test('a quotation stays with the words that attribute it', () => {
    const text = '"We did not. We never do," she said. "It is late." He agreed.';

    expect(sentencesOf(text)).toEqual([
      '"We did not. We never do," she said.',
      '"It is late."',
      'He agreed.',
    ]);
  });

  test.each([
    ['the marks of German', 'Er sagte: „Das ist falsch“, und ging.', de, ['Das ist falsch']],
    ['the marks of Chinese', '他说:“不对。”', zh, ['不对。']],
    ['an apostrophe', 'China’s and users’ data is ‘safe’ here.', en, ['safe']],
    ['a mark without its other half', 'It is 5" long, she said.', en, []],
    [
      'a quotation over paragraphs',
      '"We did not do it.\n"And we said so."',
      en,
      ['We did not do it.', 'And we said so.'],
    ],
  ])('%s', (_what, text, rules, quotes) => {
    expect(quotesOf(text, rules)).toEqual(quotes);
  });

  test.each(['', '\n\n', '"', '“', '...', '\uD83D', '"“'.repeat(9)])(
    '%j is split without harm',
    (text) => {
      for (const rules of languages) {
        for (const { start, end } of splitText(text, rules)) expect(end).toBeGreaterThan(start);
      }
    },
  );
});

describe('passages', () => {
  function divide(text: string): readonly string[] {
    return createDivider(en)
      .divide(text, { start: 0, end: text.length })
      .map(({ start, end }) => text.slice(start, end));
  }

  test('are divided where another act begins', () => {
    expect(
      divide(
        'Beland has been reading our mail for years and is building new tools, and that all must act now',
      ),
    ).toEqual([
      'Beland has been reading our mail for years',
      'is building new tools',
      'all must act now',
    ]);
  });

  test('a relative clause is a passage only if it predicts or demands', () => {
    expect(divide('Beland built a new unit, which will threaten peace in the region')).toHaveLength(
      2,
    );
    expect(divide('Beland built a new unit, which is housed in the capital')).toEqual([
      'Beland built a new unit',
    ]);
  });

  test('end at a clause when they are longer than may be quoted', () => {
    const text =
      'we ask all of our partners to end these activities and to abide by each of the commitments that they made';

    expect(divide(`${text} at the conference of the United Nations`)).toEqual([
      text.replace(' that they made', ''),
    ]);
  });
});

describe('kinds', () => {
  const none = { type: 'say', verb: '' } as const;

  test.each([
    ['The claims are baseless', none, 'DENIAL', 'baseless'],
    ['We call on Beland to stop', none, 'CALL', 'call on'],
    ['Beland to stop', { type: 'call', verb: 'urged' } as const, 'CALL', 'urged'],
    ['an old report', { type: 'deny', verb: 'dismissed' } as const, 'DENIAL', 'dismissed'],
    ['Beland read our mail', none, undefined, undefined],
    // Nothing else is prefilled, however clear the verb is.
    ['Beland of theft', { type: 'accuse', verb: 'accused' } as const, undefined, 'accused'],
  ])('%s', (exact, report, kind, cue) => {
    expect(findKind(exact, report, en)).toEqual({ kind, cue });
  });

  test('a denial always denies and a counter-accusation always counters', () => {
    expect(relationsFor('accusation').slice(0, 2)).toEqual([
      { relation: 'DENIES', kind: 'DENIAL' },
      { relation: 'COUNTERS', kind: 'ACCUSATION' },
    ]);
    for (const kind of ['accusation', 'call', 'other', '']) {
      const relations = relationsFor(kind).map(({ relation }) => relation);
      expect(new Set(relations).size).toBe(8);
    }
  });
});

describe('word lists', () => {
  test.each(languages.map((rules) => [rules.tag, rules] as const))(
    '%s compiles and is complete',
    (_tag, rules) => {
      for (const list of [
        rules.say,
        rules.call,
        rules.deny,
        rules.accuse,
        rules.persons,
        rules.cues.denial,
        rules.cues.call,
      ]) {
        expect(list.length).toBeGreaterThan(0);
        for (const phrase of list) expect(phrase.trim()).toBe(phrase);
        // A phrase with `*` or `…` does not match itself.
        for (const phrase of list.filter((each) => !/[*…]/u.test(each))) {
          expect([...phrase.matchAll(compilePhrases(rules, list))][0]?.index, phrase).toBe(0);
        }
      }
      expect(rules.weekdays).toHaveLength(7);
      expect([0, 12]).toContain(rules.months.length);
    },
  );

  test('whole words only, any ending with *, and words between with …', () => {
    const find = (phrases: readonly string[], text: string) =>
      [...text.matchAll(compilePhrases(en, phrases))].map(([found]) => found);

    expect(find(['us'], 'Just us, says the US')).toEqual(['us', 'US']);
    expect(find(['smear*'], 'smears and smearing')).toEqual(['smears', 'smearing']);
    expect(find(['wies … zurück'], 'Sie wies die Vorwürfe klar zurück.')).toEqual([
      'wies die Vorwürfe klar zurück',
    ]);
    expect(find([], 'anything')).toEqual([]);
    expect(find(['a+b (c)'], 'see a+b (c)')).toEqual(['a+b (c)']);
  });

  test('a text in no known language has none', () => {
    expect(detectLanguage('')).toBeUndefined();
    expect(detectLanguage('12345 67890')).toBeUndefined();
    expect(detectLanguage('Ελληνικά κείμενα δεν είναι γνωστά')).toBeUndefined();
  });
});
