/** Relationships of the graph as they are read from either end: "made" and "made by". */
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
  DELIVERED: { forth: 'spoke', back: 'spoken by' },
  CONTAINS: { forth: 'contains', back: 'stands in the statement' },
  AGAINST: { forth: 'aimed at', back: 'aim of' },
  RESPONDS_TO: { forth: 'answers', back: 'answered by' },
  CONCERNS: { forth: 'speaks of', back: 'spoken of by' },
  REFERS_TO: { forth: 'refers to', back: 'referred to by' },
  EVIDENCED_BY: { forth: 'shown by', back: 'shows' },
  TAKEN_FROM: { forth: 'stands in', back: 'holds the words' },
  PUBLISHED_BY: { forth: 'published by', back: 'published' },
  CARRIES: { forth: 'reports', back: 'reported by' },
  AFFILIATED_WITH: { forth: 'belongs with', back: 'has the medium' },
  PART_OF: { forth: 'part of', back: 'has the body' },
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
  DOCUMENTED_BY: { forth: 'read of in', back: 'tells of' },
  SAID_TO_AFFECT: { forth: 'said to affect', back: 'said to be affected by' },
  SAID_TO_BE_PART_OF: { forth: 'said to be part of', back: 'said to include' },
};
