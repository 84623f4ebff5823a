/** Labels of relationships, as read from either end: "made" and "made by". */
import type { RelationshipType } from '../../generated/graphql.js';

interface Reading {
  /** From its source to its target. */
  readonly forth: string;
  readonly back: string;
}

export const relationshipWords: Readonly<Record<RelationshipType, Reading>> = {
  MADE: { forth: 'made', back: 'made by' },
  VOICED: { forth: 'voiced', back: 'voiced by' },
  ISSUED: { forth: 'issued', back: 'issued by' },
  DELIVERED: { forth: 'delivered', back: 'delivered by' },
  CONTAINS: { forth: 'contains', back: 'part of the statement' },
  AGAINST: { forth: 'aimed at', back: 'target of' },
  RESPONDS_TO: { forth: 'answers', back: 'answered by' },
  CONCERNS: { forth: 'concerns', back: 'subject of' },
  REFERS_TO: { forth: 'refers to', back: 'referred to by' },
  EVIDENCED_BY: { forth: 'evidenced by', back: 'evidence for' },
  TAKEN_FROM: { forth: 'taken from', back: 'source of' },
  TRANSLATES: { forth: 'translates', back: 'translated by' },
  PUBLISHED_BY: { forth: 'published by', back: 'published' },
  CARRIES: { forth: 'reports', back: 'reported by' },
  AFFILIATED_WITH: { forth: 'affiliated with', back: 'has the outlet' },
  PART_OF: { forth: 'part of', back: 'has the agency' },
  BASED_IN: { forth: 'based in', back: 'seat of' },
  MEMBER_OF: { forth: 'member of', back: 'has the member' },
  SPEAKS_FOR: { forth: 'speaks for', back: 'spoken for by' },
  PROPOSED: { forth: 'proposed', back: 'proposed by' },
  ANNOUNCED: { forth: 'announced', back: 'announced by' },
  BUILDS_ON: { forth: 'builds on', back: 'continued by' },
  ENDORSED: { forth: 'backs', back: 'backed by' },
  OPPOSED: { forth: 'opposes', back: 'opposed by' },
  VOTED: { forth: 'voted on', back: 'voted on by' },
  ACTED_ON: { forth: 'acted on', back: 'acted on by' },
  DOCUMENTED_BY: { forth: 'documented by', back: 'documents' },
  SAID_TO_AFFECT: { forth: 'said to affect', back: 'said to be affected by' },
  SAID_TO_BE_PART_OF: { forth: 'said to be part of', back: 'said to include' },
};
