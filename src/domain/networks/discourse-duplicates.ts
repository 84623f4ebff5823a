/**
 * Which of an actor's equal referrals count: DNA manual, chapter 7, "Duplicates".
 */
import { startOfInterval, type CalendarInterval } from '../time/calendar.js';
import type { Referral } from './discourse.js';
import type { Period } from '../time/moving-window.js';
import { compareText } from '../text/compare-text.js';

export const discourseDuplicates = [
  'INCLUDE',
  'STATEMENT',
  'WEEK',
  'MONTH',
  'YEAR',
  'ACROSS_RANGE',
] as const;
export type DiscourseDuplicates = (typeof discourseDuplicates)[number];

/** A number of equal referrals with one date. */
export interface DatedReferral extends Referral, Period {
  readonly count: number;
  /** Id of the statement that contains them; set when duplicates are counted per statement. */
  readonly statement?: string;
}

/**
 * Keeps the first of an actor's equal referrals to one side of a concept within the unit. A date
 * that may lie in several weeks, months or years is never a duplicate, because its unit is unknown.
 */
export function dropDuplicates(
  referrals: readonly DatedReferral[],
  duplicates: DiscourseDuplicates,
): readonly DatedReferral[] {
  if (duplicates === 'INCLUDE') return referrals;
  const seen = new Set<string>();
  return referrals
    .toSorted(
      (a, b) =>
        a.dayFrom - b.dayFrom ||
        a.dayTo - b.dayTo ||
        compareText(a.actor, b.actor) ||
        b.weight - a.weight,
    )
    .flatMap((referral) => {
      const unit = unitOf(referral, duplicates);
      if (unit === undefined) return [referral];
      const key = [referral.actor, referral.concept, referral.agrees, unit].join('\n');
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...referral, count: 1 }];
    });
}

/**
 * The unit within which equal referrals are duplicates; undefined where the date does not determine
 * it.
 */
function unitOf(
  { dayFrom, dayTo, statement }: DatedReferral,
  duplicates: Exclude<DiscourseDuplicates, 'INCLUDE'>,
): string | undefined {
  if (duplicates === 'ACROSS_RANGE') return '';
  if (duplicates === 'STATEMENT') return statement;
  const interval: CalendarInterval = duplicates;
  const start = startOfInterval(dayFrom, interval);
  return start === startOfInterval(dayTo, interval) ? String(start) : undefined;
}
