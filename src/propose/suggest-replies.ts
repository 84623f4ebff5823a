/**
 * Ranks the positions that a position may answer: by who speaks to whom, the time between them, the
 * incident, and the rare words that they share. The weights were chosen on the corpus;
 * `docs/proposals.md` has the figures.
 */
import type { SeedRecord } from '../corpus/seed-records.js';
import {
  readStatement,
  type IndexedPosition,
  type PositionFacts,
  type RecordIndex,
  type StatementFacts,
} from './record-index.js';

export interface ReplySuggestion {
  readonly position: PositionFacts;
  readonly statement: StatementFacts;
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly string[];
}

export interface ReplyRequest {
  /** In the form of the seeds; it need not be complete. */
  readonly statement: SeedRecord;
  /** Index of the position in it. */
  readonly position: number;
  /** Other statements of the draft, whose positions may be answered too. */
  readonly among?: readonly SeedRecord[];
  readonly first: number;
}

/** Answers are rarely later; older acts are still found by incident or words. */
const DAYS_OF_A_REPLY = 20;
/** Reports of a reply may be dated a day before what they answer: time zones. */
const DAYS_AHEAD = 1;

const WEIGHTS = {
  accusesSpeaker: 4,
  madeByTarget: 4,
  madeByOtherTarget: 2,
  sameIncident: 4,
  statementIncident: 2.5,
  time: 5,
  words: 0.35,
  sameInitiative: 1.5,
  answeredByStatement: 2,
  mainAct: 0.6,
} as const;

/** How often a kind is answered. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  accusation: 2,
  measure: 0.8,
  call: 0.6,
  proposal: 0.6,
  condemnation: 0.5,
  denial: 0.5,
  warning: 0.4,
};

export function suggestReplies(
  index: RecordIndex,
  { statement, position, among = [], first }: ReplyRequest,
): readonly ReplySuggestion[] {
  const reply = toReply(index, readStatement(statement), position);
  if (reply === undefined) return [];
  const drafted = among.flatMap((each) => {
    const facts = readStatement(each);
    return facts.positions.map((candidate) => ({
      statement: facts,
      position: candidate,
      targets: new Set(candidate.against.map(index.principalOf)),
    }));
  });
  const draftedIds = new Set(drafted.map((each) => each.statement.id));
  const candidates = new Set<IndexedPosition>(drafted);
  for (const list of listsOf(index, reply)) {
    for (const candidate of list) {
      // The draft replaces the record's version of a statement.
      if (!draftedIds.has(candidate.statement.id)) candidates.add(candidate);
    }
  }
  const ranked: { readonly candidate: IndexedPosition; readonly parts: readonly Part[] }[] = [];
  for (const candidate of candidates) {
    if (candidate.statement.id === reply.statement.id || candidate.position.id === '') continue;
    if (reply.position.respondsTo.includes(candidate.position.id)) continue;
    const parts = scoreParts(index, reply, candidate);
    if (parts !== undefined) ranked.push({ candidate, parts });
  }
  return ranked
    .map(({ candidate, parts }) => ({ candidate, parts, score: sum(parts) }))
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        a.candidate.position.ordinal - b.candidate.position.ordinal ||
        (a.candidate.position.id < b.candidate.position.id ? -1 : 1),
    )
    .slice(0, first)
    .map(({ candidate, parts, score }) => ({
      position: candidate.position,
      statement: candidate.statement,
      score: Math.round(score * 100) / 100,
      reasons: parts
        .filter(({ reason }) => reason !== '')
        .toSorted((a, b) => b.points - a.points)
        .map(({ reason }) => reason),
    }));
}

interface Reply {
  readonly statement: StatementFacts;
  readonly position: PositionFacts;
  readonly makers: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Targets of the statement's other positions. */
  readonly otherTargets: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  readonly otherIncidents: ReadonlySet<string>;
  /** Statements that the statement's other positions answer. */
  readonly answered: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

interface Part {
  readonly points: number;
  readonly reason: string;
}

function toReply(index: RecordIndex, statement: StatementFacts, at: number): Reply | undefined {
  const position = statement.positions[at];
  if (position === undefined) return undefined;
  const others = statement.positions.filter((each) => each !== position);
  const targetsOf = (each: PositionFacts): readonly string[] => each.against.map(index.principalOf);
  return {
    statement,
    position,
    makers: new Set(statement.madeBy),
    targets: new Set(targetsOf(position)),
    otherTargets: new Set(others.flatMap(targetsOf)),
    incidents: new Set(position.concerns),
    otherIncidents: new Set(others.flatMap((each) => each.concerns)),
    answered: new Set(others.flatMap((each) => each.respondsTo)),
    words: new Set(position.words),
  };
}

/** Positions with which the reply shares a side, an incident or an initiative; others score too little to be shown. */
function listsOf(index: RecordIndex, reply: Reply): readonly (readonly IndexedPosition[])[] {
  return [
    ...[...reply.makers].map((maker) => index.byTarget.get(maker)),
    ...[...reply.targets, ...reply.otherTargets].map((target) => index.byMaker.get(target)),
    ...[...reply.incidents, ...reply.otherIncidents].map((incident) =>
      index.byIncident.get(incident),
    ),
    ...reply.position.refersTo.map((initiative) => index.byInitiative.get(initiative)),
  ].flatMap((list) => (list === undefined ? [] : [list]));
}

/** Undefined if the candidate is too late to be answered. */
function scoreParts(
  index: RecordIndex,
  reply: Reply,
  { statement, position, targets }: IndexedPosition,
): readonly Part[] | undefined {
  const parts: Part[] = [];
  const [at, then] = [reply.statement.days, statement.days];
  if (at !== undefined && then !== undefined) {
    if (then.first > at.last + DAYS_AHEAD) return undefined;
    const days = Math.max(0, at.first - then.last);
    parts.push({
      points: WEIGHTS.time * Math.exp(-days / DAYS_OF_A_REPLY),
      reason: days > 2 * DAYS_OF_A_REPLY ? '' : describeDays(days),
    });
  }
  if (overlaps(targets, reply.makers)) {
    parts.push({ points: WEIGHTS.accusesSpeaker, reason: 'is aimed at the speaker’s side' });
  }
  if (statement.madeBy.some((maker) => reply.targets.has(maker))) {
    parts.push({ points: WEIGHTS.madeByTarget, reason: 'made by a side that this is aimed at' });
  } else if (statement.madeBy.some((maker) => reply.otherTargets.has(maker))) {
    const reason = 'made by a side that the statement is aimed at';
    parts.push({ points: WEIGHTS.madeByOtherTarget, reason });
  }
  if (position.concerns.some((incident) => reply.incidents.has(incident))) {
    parts.push({ points: WEIGHTS.sameIncident, reason: 'same incident' });
  } else if (position.concerns.some((incident) => reply.otherIncidents.has(incident))) {
    parts.push({ points: WEIGHTS.statementIncident, reason: 'incident of this statement' });
  }
  if (position.refersTo.some((initiative) => reply.position.refersTo.includes(initiative))) {
    parts.push({ points: WEIGHTS.sameInitiative, reason: 'same initiative' });
  }
  if (reply.answered.has(position.id)) {
    const reason = 'answered by another act of this statement';
    parts.push({ points: WEIGHTS.answeredByStatement, reason });
  }
  const shared = position.words
    .filter((word) => reply.words.has(word))
    .map((word) => ({ word, rarity: index.rarity(word) }))
    .filter(({ rarity }) => rarity > MIN_RARITY)
    .toSorted((a, b) => b.rarity - a.rarity);
  if (shared.length > 0) {
    const points = shared.reduce((total, { rarity }) => total + rarity, 0) * WEIGHTS.words;
    const words = shared.slice(0, 3).map(({ word }) => `“${word}”`);
    parts.push({ points, reason: `shares ${words.join(', ')}` });
  }
  parts.push({ points: KIND_WEIGHTS[position.kind] ?? 0, reason: '' });
  if (position.ordinal === 1) parts.push({ points: WEIGHTS.mainAct, reason: 'main act' });
  return parts;
}

/** Below it a word is in about one position of eight: "says", "China". */
const MIN_RARITY = 2;

function describeDays(days: number): string {
  if (days === 0) return 'same day';
  return days === 1 ? '1 day before' : `${String(days)} days before`;
}

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const each of one) if (other.has(each)) return true;
  return false;
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { points }) => total + points, 0);
}
