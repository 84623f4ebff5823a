/**
 * Finds statements that may be the same event as another one, reported by another carrier: the same side
 * speaks through the same body, at most a day apart, to or of the same target.
 */
import type { SeedRecord } from '../corpus/seed-records.js';
import { readStatement, type RecordIndex, type StatementFacts } from './record-index.js';

export interface DuplicateSuggestion {
  readonly statement: StatementFacts;
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly string[];
}

/** Carriers in other time zones date an event a day earlier or later. */
const DAYS_APART = 1;

export function findDuplicates(
  index: RecordIndex,
  statement: SeedRecord,
  first: number,
): readonly DuplicateSuggestion[] {
  const facts = readStatement(statement);
  const candidates = new Set(facts.madeBy.flatMap((maker) => index.statementsBy.get(maker) ?? []));
  const targets = targetsOf(index, facts);
  const incidents = new Set(facts.positions.flatMap(({ concerns }) => concerns));
  return [...candidates]
    .flatMap((candidate): readonly DuplicateSuggestion[] => {
      if (candidate.id === facts.id) return [];
      const days = daysApart(facts, candidate);
      if (days === undefined || days > DAYS_APART) return [];
      // Without an issuer the principal itself spoke.
      const issuers = shared(issuersOf(facts), new Set(issuersOf(candidate)));
      const sharedTargets = shared(targets, new Set(targetsOf(index, candidate)));
      if (issuers.length === 0 || sharedTargets.length === 0) return [];
      const sharedIncidents = shared(
        incidents,
        new Set(candidate.positions.flatMap(({ concerns }) => concerns)),
      );
      const speakers = shared(facts.deliveredBy, new Set(candidate.deliveredBy));
      const parts = [
        { points: 2 - days, reason: days === 0 ? 'same day' : '1 day apart' },
        { points: 1, reason: `same issuer: ${issuers.join(', ')}` },
        { points: sharedTargets.length, reason: `same target: ${sharedTargets.join(', ')}` },
        {
          points: 2 * sharedIncidents.length,
          reason: `same incident: ${sharedIncidents.join(', ')}`,
        },
        { points: 2 * speakers.length, reason: `same speaker: ${speakers.join(', ')}` },
      ].filter(({ points }) => points > 0);
      return [
        {
          statement: candidate,
          score: parts.reduce((total, { points }) => total + points, 0),
          reasons: parts.toSorted((a, b) => b.points - a.points).map(({ reason }) => reason),
        },
      ];
    })
    .toSorted((a, b) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1))
    .slice(0, first);
}

function issuersOf({ issuedBy, madeBy }: StatementFacts): readonly string[] {
  return issuedBy.length > 0 ? issuedBy : madeBy;
}

function targetsOf(index: RecordIndex, { positions }: StatementFacts): ReadonlySet<string> {
  return new Set(positions.flatMap(({ against }) => against.map(index.principalOf)));
}

/** Days between the two at their closest; undefined if a date is missing. */
function daysApart({ days: one }: StatementFacts, { days: other }: StatementFacts) {
  if (one === undefined || other === undefined) return undefined;
  return Math.max(0, one.first - other.last, other.first - one.last);
}

function shared(one: Iterable<string>, other: ReadonlySet<string>): readonly string[] {
  return [...new Set(one)].filter((each) => other.has(each));
}
