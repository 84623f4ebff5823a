/**
 * Dates with explicit precision. "2022-07" is the interval from the first to the last day of that
 * month, never 2022-07-01 (based on EDTF level 0, ISO 8601-2).
 */
import { InputError } from '../errors.js';

export const datePrecisions = {
  DAY: 'One day: `2021-11-25`.',
  MONTH: 'One month: `2022-07`.',
  YEAR: 'One year: `2022`.',
  INTERVAL: 'From the start of one date to the end of another: `2016/2018`.',
} as const;
export type DatePrecision = keyof typeof datePrecisions;

export interface PartialDate {
  /** As written: `2021-11-25`, `2022-07`, `2022`, `2016/2018`, `2020-09/2021-08`. */
  readonly value: string;
  readonly precision: DatePrecision;
  /** First and last day that it can mean, ISO 8601. */
  readonly earliest: string;
  readonly latest: string;
  /** The same bounds as days since 1970-01-01, which engines compare and sort. */
  readonly dayFrom: number;
  readonly dayTo: number;
}

/** Separates the two dates of an interval, and occurs in no other date. */
export const INTERVAL_SEPARATOR = '/';

const MS_PER_DAY = 86_400_000;
const DAYS_OF_400_YEARS = 146_097;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SINGLE_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads a partial date or an interval of two.
 * @throws InputError for another form, a date that does not exist (2021-02-30), or an interval that
 * ends before it starts.
 */
export function parsePartialDate(value: string): PartialDate {
  if (!value.includes(INTERVAL_SEPARATOR)) return { value, ...parseSingleDate(value, value) };
  const [first = '', second = '', ...rest] = value.split(INTERVAL_SEPARATOR);
  if (rest.length > 0) throw notADate(value);
  const from = parseSingleDate(first, value);
  const to = parseSingleDate(second, value);
  if (to.dayTo < from.dayFrom) {
    throw new InputError(`"${value}" ends before it starts: write the earlier date first.`);
  }
  return {
    value,
    precision: 'INTERVAL',
    earliest: from.earliest,
    latest: to.latest,
    dayFrom: from.dayFrom,
    dayTo: to.dayTo,
  };
}

/** The last day that can be represented: 9999-12-31. */
export const LAST_DAY = toEpochDay(9999, 12, 31);

/** Days since 1970-01-01 -> ISO date. Expects a day of the years 1 to 9999. */
export function formatDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The year of a day of the years 1 to 9999. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** Days between an act and its reply; two bounds because dates are partial. */
export interface Latency {
  readonly minDays: number;
  readonly maxDays: number;
}

/** `minDays = max(0, reply.earliest - target.latest)`, `maxDays = reply.latest - target.earliest`. */
export function measureLatency(
  reply: Pick<PartialDate, 'dayFrom' | 'dayTo'>,
  target: Pick<PartialDate, 'dayFrom' | 'dayTo'>,
): Latency {
  return {
    minDays: Math.max(0, reply.dayFrom - target.dayTo),
    maxDays: reply.dayTo - target.dayFrom,
  };
}

function parseSingleDate(text: string, whole: string): Omit<PartialDate, 'value'> {
  const match = SINGLE_DATE.exec(text);
  if (match === null) throw notADate(whole);
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  const lastDay = daysInMonth(year, month ?? 12);
  // ISO 8601 has a year 0, but XML Schema 1.0 and many readers do not.
  if (year === 0)
    throw new InputError(`"${whole}" is not a date that exists: years begin at 0001.`);
  if (lastDay === undefined || (day !== undefined && (day < 1 || day > lastDay))) {
    throw new InputError(`"${whole}" is not a date that exists.`);
  }
  const dayTo = toEpochDay(year, month ?? 12, day ?? lastDay);
  if (day !== undefined) {
    return { precision: 'DAY', earliest: text, latest: text, dayFrom: dayTo, dayTo };
  }
  const dayFrom = toEpochDay(year, month ?? 1, 1);
  return month === undefined
    ? { precision: 'YEAR', earliest: `${text}-01-01`, latest: `${text}-12-31`, dayFrom, dayTo }
    : {
        precision: 'MONTH',
        earliest: `${text}-01`,
        latest: `${text}-${String(lastDay)}`,
        dayFrom,
        dayTo,
      };
}

/**
 * Days since 1970-01-01.
 * @param month from 1; beyond 12 it continues into the next year
 */
export function toEpochDay(year: number, month: number, day: number): number {
  // The Gregorian calendar repeats after 400 years; Date.UTC would read the years 0 to 99 as 1900
  // to 1999.
  return Date.UTC(year + 400, month - 1, day) / MS_PER_DAY - DAYS_OF_400_YEARS;
}

/** Undefined for a month that does not exist. */
function daysInMonth(year: number, month: number): number | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : MONTH_DAYS[month - 1];
}

function notADate(value: string): InputError {
  return new InputError(
    `"${value}" is not a date: write 2021-11-25, 2021-11, 2021 or an interval such as 2016/2018.`,
  );
}
