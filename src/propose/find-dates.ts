/** Dates in the words of a text: full dates in its head and in the URL, and weekdays resolved against them. */
import { formatDay, toEpochDay } from '../domain/time/partial-date.js';
import type { LanguageRules } from './languages/language-rules.js';
import { compilePhrases, firstMatch } from './languages/phrases.js';
import type { Paragraph, Range } from './split-text.js';

export interface FoundDate {
  /** `2021-11-25`. */
  readonly date: string;
  /** How it follows from the words. */
  readonly sum: string;
  /** The words; undefined if they are not in the text. */
  readonly place: Range | undefined;
}

interface DatedWords extends Range {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** A dateline and the date of a page are in one of the first paragraphs. */
const HEAD_PARAGRAPHS = 7;
/** Characters of a paragraph in which a dateline can be. */
const DATELINE_CHARACTERS = 120;
const SHORT_LINE = 80;

/** Dateline and day of the page, as far as they are found. */
export function findPageDates(
  text: string,
  paragraphs: readonly Paragraph[],
  url: string | null,
  rules: LanguageRules,
): { readonly filedOn: FoundDate | undefined; readonly publishedOn: FoundDate | undefined } {
  let dateline: DatedWords | undefined;
  let page: DatedWords | undefined;
  for (const paragraph of paragraphs.slice(0, HEAD_PARAGRAPHS)) {
    const head = text.slice(
      paragraph.start,
      Math.min(paragraph.end, paragraph.start + DATELINE_CHARACTERS),
    );
    const [found] = findFullDates(head, paragraph.start, rules);
    if (found === undefined) continue;
    if (isDateline(text, paragraph, found)) dateline ??= found;
    else if (paragraph.end - paragraph.start <= SHORT_LINE) page ??= found;
  }
  const fromUrl = findDateInUrl(url);
  const year = page?.year ?? dateline?.year ?? fromUrl?.year;
  const published =
    page === undefined
      ? fromUrl && toFound(fromUrl, 'in the URL')
      : toFound({ ...page, year }, quote(text, page), page);
  const filed =
    dateline === undefined
      ? undefined
      : toFound(
          { ...dateline, year: dateline.year ?? yearBefore(dateline, published?.date) ?? year },
          quote(text, dateline),
          dateline,
        );
  return { filedOn: filed, publishedOn: published };
}

/**
 * The day that a sentence names, such as "on Thursday": on or before the day of the report.
 * @param base the dateline, or else the day of the page
 */
export function findDayInSentence(
  text: string,
  sentence: Range,
  base: FoundDate | undefined,
  rules: LanguageRules,
): FoundDate | undefined {
  if (base === undefined) return undefined;
  const words = text.slice(sentence.start, sentence.end);
  const last = toDay(base.date);
  const found: { readonly at: number; readonly made: FoundDate }[] = [];
  const add = (
    match: RegExpExecArray | undefined,
    day: number,
    name: string,
    sum: string,
  ): void => {
    if (match === undefined) return;
    const start = sentence.start + match.index;
    const place = { start, end: start + match[0].length };
    const made = { date: formatDay(day), sum: `${name} ${sum} = ${describeDay(day)}`, place };
    found.push({ at: match.index, made });
  };
  rules.weekdays.forEach((names, weekday) => {
    const match = firstMatch(compilePhrases(rules, names), words);
    // 1970-01-01 was a Thursday.
    const back = (((last + 4 - weekday) % 7) + 7) % 7;
    add(match, last - back, englishWeekdays[weekday] ?? '', `before or on ${describeDay(last)}`);
  });
  add(
    firstMatch(compilePhrases(rules, rules.today), words),
    last,
    'Today',
    `on ${describeDay(last)}`,
  );
  add(
    firstMatch(compilePhrases(rules, rules.yesterday), words),
    last - 1,
    'Yesterday',
    `on ${describeDay(last)}`,
  );
  return found.toSorted((a, b) => a.at - b.at)[0]?.made;
}

const englishWeekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `27 Nov 2021` */
function describeDay(day: number): string {
  const [year = '', month = '', date = ''] = formatDay(day).split('-');
  return `${String(Number(date))} ${englishMonths[Number(month) - 1] ?? ''} ${year}`;
}

function findFullDates(head: string, offset: number, rules: LanguageRules): readonly DatedWords[] {
  const found: DatedWords[] = [];
  const add = (
    match: RegExpMatchArray,
    year: string | undefined,
    month: number,
    day: string,
  ): void => {
    const start = offset + (match.index ?? 0);
    const value = {
      year: year === undefined ? undefined : Number(year),
      month,
      day: Number(day),
      start,
      end: start + match[0].length,
    };
    if (isRealDay(value)) found.push(value);
  };
  for (const match of head.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    add(match, match[1], Number(match[2]), match[3] ?? '');
  }
  for (const match of head.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/g)) {
    add(match, match[1], Number(match[2]), match[3] ?? '');
  }
  rules.months.forEach((names, index) => {
    const month = `(?:${names.map((name) => `${name}\\.?`).join('|')})`;
    const dayFirst = new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?${month}(?![\\p{L}])(?:\\s+(?:de\\s+)?(\\d{4}))?`,
      'giu',
    );
    for (const match of head.matchAll(dayFirst)) add(match, match[2], index + 1, match[1] ?? '');
    const monthFirst = new RegExp(
      `(?<!\\p{L})${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`,
      'giu',
    );
    for (const match of head.matchAll(monthFirst)) add(match, match[2], index + 1, match[1] ?? '');
  });
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** `LONDON, Nov. 26 (…) --`: a place in front of the date, and the report after it. */
function isDateline(text: string, paragraph: Range, { start, end }: Range): boolean {
  const before = text.slice(paragraph.start, start);
  const after = text.slice(end, paragraph.end);
  return (
    /^[\p{Lu}][\p{L} .'’-]*[,.]?\s*(?:\([^)]*\)\s*)?$/u.test(before) &&
    after.length > SHORT_LINE / 2
  );
}

function findDateInUrl(url: string | null): Omit<DatedWords, 'start' | 'end'> | undefined {
  const match = /(?<!\d)(20\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)/.exec(url ?? '');
  if (match === null) return undefined;
  const value = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(value) ? value : undefined;
}

/** The year of a dateline that prints none: the last one in which it is not after the page. */
function yearBefore({ month, day }: DatedWords, page: string | undefined): number | undefined {
  if (page === undefined) return undefined;
  const year = Number(page.slice(0, 4));
  return toEpochDay(year, month, day) <= toDay(page) ? year : year - 1;
}

function toFound(
  { year, month, day }: Omit<DatedWords, 'start' | 'end'>,
  sum: string,
  place?: Range,
): FoundDate | undefined {
  if (year === undefined) return undefined;
  const date = formatDay(toEpochDay(year, month, day));
  const words = place && { start: place.start, end: place.end };
  return { date, sum: `${sum} = ${describeDay(toDay(date))}`, place: words };
}

function quote(text: string, { start, end }: Range): string {
  return `“${text.slice(start, end)}”`;
}

function isRealDay({ year = 2000, month, day }: Omit<DatedWords, 'start' | 'end'>): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function toDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toEpochDay(year, month, day);
}
