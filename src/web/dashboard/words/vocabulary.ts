/** The words of the codebook as they are read. Each list is held to be whole by its type. */
import type {
  AffiliationBasis,
  Conduct,
  DenialForm,
  Hedge,
  IncidentKind,
  InitiativeKind,
  InitiativeRelation,
  LedgerAct,
  PositionKind,
  PublisherKind,
  ReplyRelation,
  Vote,
} from '../../generated/graphql.js';

export const kindNames: Readonly<Record<PositionKind, string>> = {
  ACCUSATION: 'accusation',
  DENIAL: 'denial',
  PROPOSAL: 'proposal',
  PLEDGE: 'pledge',
  CALL: 'call',
  WARNING: 'warning',
  MEASURE: 'measure',
  CONDEMNATION: 'condemnation',
  ENDORSEMENT: 'endorsement',
  REJECTION: 'rejection',
  ACKNOWLEDGEMENT: 'acknowledgement',
  NO_COMMENT: 'no comment',
  SELF_DESCRIPTION: 'self-description',
  OTHER: 'other',
};

export const formNames: Readonly<Record<DenialForm, string>> = {
  CATEGORICAL: 'categorical',
  EVIDENCE_CHALLENGE: 'challenges the evidence',
  PARTIAL: 'partial',
  CHARACTERISATION: 'denies the characterisation',
  NON_DENIAL: 'non-denial',
  COUNTER_ONLY: 'counters only',
};

export const incidentKindNames: Readonly<Record<IncidentKind, string>> = {
  OPERATION: 'single operation',
  CAMPAIGN: 'series of operations',
  PATTERN: 'pattern of conduct',
  REPORT: 'report, not an operation',
};

/** Regions of states as the record writes them. */
export const regionNames: Readonly<Record<string, string>> = {
  Africa: 'Africa',
  Americas: 'Americas',
  Asia: 'Asia',
  Europe: 'Europe',
  Oceania: 'Oceania',
};

/** "says that it did", in the claimant's own degree. */
export const hedgeNames: Readonly<Record<Hedge, string>> = {
  CERTAIN: 'stated as certain',
  HIGHLY_LIKELY: 'highly likely',
  LIKELY: 'likely',
  POSSIBLE: 'possible',
  UNSTATED: 'degree not stated',
};

export const conductNames: Readonly<Record<Conduct, string>> = {
  ATTACK: 'attack',
  ESPIONAGE: 'espionage',
  THEFT: 'theft',
  ELECTION_INTERFERENCE: 'election interference',
  INFLUENCE: 'disinformation',
  PRE_POSITIONING: 'pre-positioning',
  RANSOMWARE: 'ransomware',
  HARBOURING: 'harbouring',
  CAPABILITY_BUILD_UP: 'capability build-up',
  SURVEILLANCE: 'surveillance',
  SUPPLY_CHAIN: 'supply chain',
  FALSE_ACCUSATION: 'false accusation',
  SANCTIONS_OR_COERCION: 'sanctions or coercion',
  UNSPECIFIED: 'unspecified',
};

/** How an answer relates to what it answers, as a verb. */
export const relationNames: Readonly<Record<ReplyRelation, string>> = {
  DENIES: 'denies',
  REJECTS: 'rejects',
  COUNTERS: 'counters',
  CONCEDES: 'concedes',
  DECLINES: 'declines to comment on',
  WELCOMES: 'welcomes',
  SUPPORTS: 'supports',
  DEFLECTS: 'deflects',
};

/** By which an accused side answers; supporting and welcoming are others' replies. */
export const ANSWERING_RELATIONS: readonly ReplyRelation[] = [
  'DENIES',
  'REJECTS',
  'COUNTERS',
  'CONCEDES',
  'DECLINES',
  'DEFLECTS',
];

export const initiativeKindNames: Readonly<Record<InitiativeKind, string>> = {
  POLITICAL_INITIATIVE: 'political initiative',
  POLITICAL_DECLARATION: 'political declaration',
  BILATERAL_DECLARATION: 'bilateral declaration',
  BILATERAL_OFFER: 'bilateral offer',
  BILATERAL_PLEDGE: 'bilateral pledge',
  DRAFT_NORMS: 'draft norms',
  UN_NORMS: 'UN norms',
  UN_PROCESS: 'UN process',
  UN_RESOLUTION: 'UN resolution',
  TREATY: 'treaty',
  COALITION: 'coalition',
  MULTISTAKEHOLDER_DECLARATION: 'multistakeholder declaration',
  MULTISTAKEHOLDER_PROCESS: 'multistakeholder process',
  INDUSTRY_PLEDGE: 'industry pledge',
  INDUSTRY_PROPOSAL: 'industry proposal',
};

/** What a position does with an initiative, as a verb. */
export const initiativeRelationNames: Readonly<Record<InitiativeRelation, string>> = {
  PROPOSES: 'proposes',
  INVOKES: 'cites in its favour',
  ENDORSES: 'backs',
  JOINS: 'joins',
  REJECTS: 'rejects',
};

/** What was done about an initiative, before those who did it. */
export const actNames: Readonly<Record<LedgerAct, string>> = {
  PROPOSED: 'put forward by',
  INVOKED: 'cited in its favour by',
  ENDORSED: 'backed by',
  JOINED: 'joined by',
  OPPOSED: 'opposed by',
  VOTED: 'voted on by',
};

export const voteNames: Readonly<Record<Vote, string>> = {
  YES: 'in favour',
  ABSTAIN: 'abstained',
  NO: 'against',
};

export const publisherKindNames: Readonly<Record<PublisherKind, string>> = {
  STATE_MEDIA: 'state media',
  NEWS_AGENCY: 'news agency',
  GOVERNMENT: 'government',
  NEWSPAPER: 'newspaper',
  BROADCASTER: 'broadcaster',
  TRADE_PRESS: 'trade press',
  NGO: 'NGO or think tank',
  AGGREGATOR: 'aggregator',
  ENCYCLOPEDIA: 'encyclopedia',
  UN_DOCUMENT_COPY: 'copy of a UN document',
};

/** What joins a publisher to a state, of the publisher. */
export const basisNames: Readonly<Record<AffiliationBasis, string>> = {
  RUN_BY: 'run by it',
  REPRINTS: 'reprints it',
};

/** Any other word of the codebook: `NONE_GIVEN` reads "none given". */
export function toWords(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}
