/**
 * The provenance of a relationship: the record at one of its ends that has a source of its own.
 * A position documents who made it and whom it is aimed at, a statement who issued it. Others have
 * no source: what an agency is part of, where an organisation has its seat, which states are
 * members of a bloc, who runs a medium, whom an incident is said to affect and what it is said to
 * be part of are entered without a page.
 */
import type { RelationshipType } from './relationship-definitions.js';

const shownAt: Readonly<Record<RelationshipType, 'SOURCE' | 'TARGET' | undefined>> = {
  MADE: 'TARGET',
  VOICED: 'TARGET',
  ISSUED: 'TARGET',
  DELIVERED: 'TARGET',
  CONTAINS: 'TARGET',
  AGAINST: 'SOURCE',
  RESPONDS_TO: 'SOURCE',
  CONCERNS: 'SOURCE',
  REFERS_TO: 'SOURCE',
  EVIDENCED_BY: 'TARGET',
  TAKEN_FROM: 'TARGET',
  TRANSLATES: 'SOURCE',
  PUBLISHED_BY: 'SOURCE',
  CARRIES: 'SOURCE',
  AFFILIATED_WITH: undefined,
  PART_OF: undefined,
  BASED_IN: undefined,
  MEMBER_OF: undefined,
  // A term of office names its own document.
  SPEAKS_FOR: 'SOURCE',
  PROPOSED: 'TARGET',
  ANNOUNCED: 'TARGET',
  BUILDS_ON: 'SOURCE',
  ENDORSED: 'TARGET',
  OPPOSED: 'TARGET',
  VOTED: 'TARGET',
  ACTED_ON: 'TARGET',
  DOCUMENTED_BY: 'TARGET',
  SAID_TO_AFFECT: undefined,
  SAID_TO_BE_PART_OF: undefined,
};

/** The id of the record that documents it; undefined where there is none. */
export function recordThatShows({
  type,
  source,
  target,
}: {
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
}): string | undefined {
  const end = shownAt[type];
  return end === undefined ? undefined : end === 'SOURCE' ? source : target;
}
