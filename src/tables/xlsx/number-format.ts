/**
 * What a number format shows of a date. Spreadsheets store dates as numbers; only the format says that
 * a number is a date, and how much of it was entered: "2021-11" becomes 1 November, shown as "Nov-21".
 * Formats: ECMA-376 part 1, 18.8.30 and 18.8.31.
 */
export interface DateFormat {
  readonly hasYear: boolean;
  readonly hasMonth: boolean;
  readonly hasDay: boolean;
  readonly hasTime: boolean;
}

/** Formats that workbooks use without defining them. Those that depend on a language show a full date. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  ...[14, ...range(27, 36), ...range(50, 58)].map((id) => [id, 'm/d/yyyy'] as const),
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  ...[...range(18, 21), ...range(45, 47)].map((id) => [id, 'h:mm'] as const),
  [22, 'm/d/yy h:mm'],
]);

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Quoted and escaped text, and brackets other than those of elapsed time. */
const NOT_A_PLACEHOLDER = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** The format with an id: a built-in one, or one of those that the workbook defines. */
export function toDateFormat(
  id: number,
  defined: ReadonlyMap<number, string>,
): DateFormat | undefined {
  const code = defined.get(id) ?? BUILT_IN.get(id) ?? '';
  // The first section is for positive numbers.
  const shown = code.replaceAll(NOT_A_PLACEHOLDER, '').split(';')[0]?.toLowerCase() ?? '';
  const [hasYear, hasDay, hasTime] = [/y/, /d/, /[hs]/].map((letter) => letter.test(shown));
  if (hasYear === undefined || hasDay === undefined || hasTime === undefined) return undefined;
  // "m" is also the letter of minutes.
  const hasMonth = shown.includes('m') && (hasYear || hasDay || !hasTime);
  return hasYear || hasMonth || hasDay || hasTime
    ? { hasYear, hasMonth, hasDay, hasTime }
    : undefined;
}

const DAY_MS = 86_400_000;
/** The day after 31 December 9999. */
const END_SERIAL = 2_958_466;

/**
 * A number as a date in ISO 8601, as precisely as the format shows it; undefined if it is no date.
 * A day without a year is printed with its year, because spreadsheets have added one.
 */
export function printSerialDate(
  serial: number,
  { hasYear, hasMonth, hasDay, hasTime }: DateFormat,
  is1904: boolean,
): string | undefined {
  if (!(serial >= 0 && serial < END_SERIAL)) return undefined;
  const iso = new Date(
    Math.round((epochDay(serial, is1904) + serial) * (DAY_MS / 1000)) * 1000,
  ).toISOString();
  const [date = '', time = ''] = iso.slice(0, 19).split('T');
  if (hasTime && serial < 1) return time;
  if (hasTime && time !== '00:00:00') return `${date}T${time}`;
  if (hasDay || !hasYear) return date;
  return hasMonth ? date.slice(0, 7) : date.slice(0, 4);
}

/** Day 0, in days since 1970. The other calendar counts a 29 February 1900, which did not exist. */
function epochDay(serial: number, is1904: boolean): number {
  if (is1904) return Date.UTC(1904, 0, 1) / DAY_MS;
  return Date.UTC(1899, 11, serial < 60 ? 31 : 30) / DAY_MS;
}
