/**
 * The relationships of the ontology, as data: which labels they join, and their properties.
 * Anything else cannot be expressed: no relationship joins an incident and an alleged perpetrator.
 */
import { positionLabels, type ActorLabel, type NodeLabel } from './node-definitions.js';
import { note, type Properties } from './properties.js';
import {
  affiliationBases,
  againstRoles,
  initiativeRelations,
  ledgerActs,
  replyRelations,
  votes,
} from './vocabularies.js';

export type RelationshipType =
  | 'MADE'
  | 'VOICED'
  | 'ISSUED'
  | 'DELIVERED'
  | 'CONTAINS'
  | 'AGAINST'
  | 'RESPONDS_TO'
  | 'CONCERNS'
  | 'REFERS_TO'
  | 'EVIDENCED_BY'
  | 'TAKEN_FROM'
  | 'TRANSLATES'
  | 'PUBLISHED_BY'
  | 'CARRIES'
  | 'AFFILIATED_WITH'
  | 'PART_OF'
  | 'BASED_IN'
  | 'MEMBER_OF'
  | 'SPEAKS_FOR'
  | 'PROPOSED'
  | 'ANNOUNCED'
  | 'BUILDS_ON'
  | 'ENDORSED'
  | 'OPPOSED'
  | 'VOTED'
  | 'ACTED_ON'
  | 'DOCUMENTED_BY'
  | 'SAID_TO_AFFECT'
  | 'SAID_TO_BE_PART_OF';

export interface RelationshipDefinition {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly describes: string;
  readonly properties: Properties;
  /** Computed by the loader from authored data. */
  readonly derived?: true;
  /** Property that distinguishes parallel relationships between the same two nodes. */
  readonly key?: string;
}

/** Actors that can be principals: those on whose behalf a position is taken. */
export const principals = [
  'State',
  'Bloc',
  'Organization',
] as const satisfies readonly ActorLabel[];
/** Actors that can be mentioned: all but initiatives. */
const parties = [
  'State',
  'Agency',
  'Spokesperson',
  'Bloc',
  'Organization',
  'Group',
] as const satisfies readonly ActorLabel[];
/** Actors that can put forward, back or oppose an initiative. */
const sponsors = [
  'State',
  'Agency',
  'Bloc',
  'Organization',
] as const satisfies readonly ActorLabel[];

export const relationshipDefinitions: Readonly<Record<RelationshipType, RelationshipDefinition>> = {
  MADE: {
    from: principals,
    to: positionLabels,
    describes: 'took the position as a principal; several when it is joint',
    properties: {},
  },
  VOICED: {
    from: parties,
    to: positionLabels,
    derived: true,
    describes:
      'made the position, or issued or delivered the statement that contains it: the union of what the filters madeBy and voicedBy find',
    properties: {},
  },
  ISSUED: {
    from: ['Agency', 'Organization', 'Bloc'],
    to: ['Statement'],
    describes: 'issued the statement',
    properties: {},
  },
  DELIVERED: {
    from: ['Spokesperson'],
    to: ['Statement'],
    describes: 'spoke the statement',
    properties: { title: { type: 'STRING', describes: "the speaker's office at that time" } },
  },
  CONTAINS: {
    from: ['Statement'],
    to: positionLabels,
    describes: 'the speech acts of the statement',
    properties: {
      ordinal: { type: 'INTEGER', required: true, describes: '1 is the main act' },
    },
  },
  AGAINST: {
    from: positionLabels,
    to: parties,
    describes: 'aimed at',
    properties: {
      role: {
        type: 'STRING',
        required: true,
        vocabulary: againstRoles,
        describes: 'accused, addressee or criticised',
      },
    },
    key: 'role',
  },
  RESPONDS_TO: {
    from: positionLabels,
    to: positionLabels,
    describes: 'answers this specific act',
    properties: {
      relation: {
        type: 'STRING',
        required: true,
        vocabulary: replyRelations,
        describes: 'how it answers',
      },
      explicit: {
        type: 'BOOLEAN',
        required: true,
        describes: 'the words name the act that they answer',
      },
      minDays: {
        type: 'INTEGER',
        derived: true,
        describes: 'minimum number of days between the two acts',
      },
      maxDays: {
        type: 'INTEGER',
        derived: true,
        describes: 'maximum number of days between the two acts',
      },
    },
    key: 'relation',
  },
  CONCERNS: {
    from: positionLabels,
    to: ['Incident'],
    describes: 'speaks of the incident',
    properties: {},
  },
  REFERS_TO: {
    from: positionLabels,
    to: ['Initiative'],
    describes: 'speaks of the initiative',
    properties: {
      relation: {
        type: 'STRING',
        required: true,
        vocabulary: initiativeRelations,
        describes: 'proposes, invokes, endorses, rejects or joins',
      },
    },
    key: 'relation',
  },
  EVIDENCED_BY: {
    from: positionLabels,
    to: ['Excerpt'],
    describes: 'evidenced by',
    properties: {
      ordinal: { type: 'INTEGER', required: true, describes: 'order in which it is shown' },
    },
  },
  TAKEN_FROM: {
    from: ['Excerpt'],
    to: ['Document'],
    describes: 'taken from the document',
    properties: {},
  },
  TRANSLATES: {
    from: ['Excerpt'],
    to: ['Excerpt'],
    describes: 'is a translation of the words of the other excerpt of the same position',
    properties: {},
  },
  PUBLISHED_BY: {
    from: ['Document'],
    to: ['Publisher'],
    describes: 'published by',
    properties: {},
  },
  CARRIES: {
    from: ['Document'],
    to: ['Statement'],
    describes: 'reports the statement',
    properties: {
      ordinal: { type: 'INTEGER', required: true, describes: '1 is the main source' },
    },
  },
  AFFILIATED_WITH: {
    from: ['Publisher'],
    to: ['State'],
    describes: 'is run by the state or reprints its words',
    properties: {
      basis: {
        type: 'STRING',
        required: true,
        vocabulary: affiliationBases,
        describes: 'run by, or reprints',
      },
    },
  },
  PART_OF: {
    from: ['Agency'],
    to: ['State', 'Agency', 'Bloc'],
    describes: 'belongs to; exactly one: the parent, else the state or bloc',
    properties: {},
  },
  BASED_IN: {
    from: ['Organization'],
    to: ['State'],
    describes: 'has its seat in the state',
    properties: {},
  },
  MEMBER_OF: {
    from: ['State'],
    to: ['Bloc'],
    describes: 'is or was a member of the bloc',
    properties: {
      from: { type: 'PARTIAL_DATE', describes: 'member from; absent: not coded' },
      to: { type: 'PARTIAL_DATE', describes: 'member to; absent: still a member' },
    },
  },
  SPEAKS_FOR: {
    from: ['Spokesperson'],
    to: ['Agency', 'State', 'Bloc', 'Organization'],
    describes: 'holds or held an office',
    properties: {
      ordinal: { type: 'INTEGER', required: true, describes: 'distinguishes terms of office' },
      title: { type: 'STRING', required: true, describes: 'the office' },
      from: { type: 'PARTIAL_DATE', describes: 'in office from; absent: not coded' },
      to: { type: 'PARTIAL_DATE', describes: 'in office to; absent: not coded' },
      documentId: { type: 'STRING', describes: 'document that supports it' },
      note,
    },
    key: 'ordinal',
  },
  PROPOSED: {
    from: sponsors,
    to: ['Initiative'],
    describes: 'put the initiative forward',
    properties: {},
  },
  ANNOUNCED: {
    from: ['Spokesperson'],
    to: ['Initiative'],
    describes: 'announced the initiative',
    properties: {},
  },
  BUILDS_ON: {
    from: ['Initiative'],
    to: ['Initiative'],
    describes: 'continues or applies an earlier initiative',
    properties: {},
  },
  ENDORSED: {
    from: sponsors,
    to: ['Initiative'],
    describes: 'backs the initiative',
    properties: {
      on: { type: 'PARTIAL_DATE', describes: 'since when; absent: not coded' },
      reportedBy: {
        type: 'STRING',
        describes:
          'id of the actor on whose word this rests; absent: the sources state it themselves',
      },
    },
  },
  OPPOSED: {
    from: sponsors,
    to: ['Initiative'],
    describes: 'opposes the initiative',
    properties: {},
  },
  VOTED: {
    from: ['State'],
    to: ['Initiative'],
    describes: 'recorded vote on the resolution',
    properties: {
      vote: { type: 'STRING', required: true, vocabulary: votes, describes: 'yes, no, abstain' },
      on: { type: 'PARTIAL_DATE', required: true, describes: 'day of the vote' },
      note,
    },
  },
  ACTED_ON: {
    from: sponsors,
    to: ['Initiative'],
    derived: true,
    describes: 'took part in the initiative: its ledger',
    properties: {
      ordinal: { type: 'INTEGER', required: true, describes: 'order in the ledger: by date' },
      act: { type: 'STRING', required: true, vocabulary: ledgerActs, describes: 'what was done' },
      on: { type: 'PARTIAL_DATE', describes: 'when; absent: not coded' },
      day: {
        type: 'INTEGER',
        required: true,
        internal: true,
        describes: 'first day of on, days since 1970-01-01; later than any date where on is absent',
      },
      vote: { type: 'STRING', vocabulary: votes, describes: 'how it voted' },
      reportedBy: {
        type: 'STRING',
        describes:
          'id of the actor on whose word this rests; absent: the sources state it themselves',
      },
      positionId: { type: 'STRING', describes: 'id of the position that states it' },
      withDenial: {
        type: 'BOOLEAN',
        describes: 'invoked in the same statement as a denial',
      },
    },
    key: 'ordinal',
  },
  DOCUMENTED_BY: {
    from: ['Initiative'],
    to: ['Document'],
    describes: 'documented in',
    properties: {},
  },
  SAID_TO_AFFECT: {
    from: ['Incident'],
    to: ['State', 'Agency', 'Bloc', 'Organization'],
    describes: 'the victims, according to the statements',
    properties: {},
  },
  // Not PART_OF, which the compilers decide: that an incident belongs to a campaign is a claim.
  SAID_TO_BE_PART_OF: {
    from: ['Incident'],
    to: ['Incident'],
    describes: 'belongs to the larger incident, such as a campaign, according to the statements',
    properties: {},
  },
};

export const relationshipTypes = Object.keys(
  relationshipDefinitions,
) as readonly RelationshipType[];
