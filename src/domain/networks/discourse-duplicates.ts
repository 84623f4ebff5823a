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

/** So many equal referrals, dated. */
export interface DatedReferral extends Referral, Period {
  readonly count: number;
  /** Id of the statement that holds them; known where duplicates are those of one statement. */
  readonly statement?: string;
}

/**
 * One of all that one actor says on one side of one concept within the unit: the first. A date that
 * may lie in several weeks, months or years is a duplicate of none, because nobody knows of which.
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

/** What makes two referrals duplicates; undefined where that cannot be told. */
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
