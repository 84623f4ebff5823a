/**
 * The closed word lists of the codebook, as data: each word with what it means.
 * Seeds write them in the codebook's kebab-case, the graph and GraphQL in SCREAMING_SNAKE.
 * `schema/` repeats the words for its readers; a test holds the two together.
 */

/** Words of one list, each with its meaning. */
export type Vocabulary<Word extends string = string> = Readonly<Record<Word, string>>;

/** `evidence-challenge` -> `EVIDENCE_CHALLENGE`. */
export function toTerm(codebookWord: string): string {
  return codebookWord.replaceAll('-', '_').toUpperCase();
}

/** `EVIDENCE_CHALLENGE` -> `evidence-challenge`. */
export function toCodebookWord(term: string): string {
  return term.replaceAll('_', '-').toLowerCase();
}

/** The words of a list, in the order of the codebook. */
export function termsOf<Word extends string>(vocabulary: Vocabulary<Word>): readonly Word[] {
  // Object.keys widens to string; the keys are exactly the words of the list.
  return Object.keys(vocabulary) as Word[];
}

export const positionKinds = {
  ACCUSATION: 'alleges conduct by another side',
  DENIAL: "contests an allegation made against the speaker's own side or its ally",
  PROPOSAL: 'puts forward an initiative, rule, treaty, process or mechanism for others to take up',
  PLEDGE: "commits the speaker's own side to do, or not to do, something",
  CALL: 'asks, demands, appeals to another side to act or stop',
  WARNING: 'announces a consequence if another side acts',
  MEASURE: 'itself does something: sanctions, indicts, expels, summons, votes',
  CONDEMNATION: 'judges conduct or a side, alleging nothing new',
  ENDORSEMENT: "backs another side's position or initiative",
  REJECTION: 'refuses a proposal or demand (not an allegation)',
  ACKNOWLEDGEMENT: 'admits or claims own conduct',
  NO_COMMENT: 'declines to take a position',
  SELF_DESCRIPTION: "describes the speaker's own side",
  OTHER: 'none of these; the note says what',
} as const;
export type PositionKind = keyof typeof positionKinds;

export const againstRoles = {
  ACCUSED: 'alleged to have done what the accusation says',
  ADDRESSEE: 'spoken to: the accuser who is denied, or who is called upon',
  CRITICISED: 'judged, without a new allegation',
} as const;
export type AgainstRole = keyof typeof againstRoles;

export const replyRelations = {
  DENIES: 'contests the allegation',
  REJECTS: 'refuses the act as such',
  COUNTERS: 'answers with an accusation of its own',
  CONCEDES: 'admits it, wholly or in part',
  DECLINES: 'declines to take a position on it',
  WELCOMES: 'greets it',
  SUPPORTS: 'backs it',
  DEFLECTS: 'speaks of something else instead',
} as const;
export type ReplyRelation = keyof typeof replyRelations;

/** Replies that count as an answer of the accused side; `isAnswered` rests on them. */
export const answeringRelations: readonly ReplyRelation[] = [
  'DENIES',
  'REJECTS',
  'COUNTERS',
  'CONCEDES',
  'DECLINES',
  'DEFLECTS',
];

export const initiativeRelations = {
  PROPOSES: 'puts it forward for the first time, or as its own',
  INVOKES: 'cites it in its favour',
  ENDORSES: 'backs it',
  REJECTS: 'refuses it',
  JOINS: 'becomes a party to it',
} as const;
export type InitiativeRelation = keyof typeof initiativeRelations;

/** Strongest first: a denial carries the strongest form that its words bear. */
export const denialForms = {
  CATEGORICAL: 'we did not',
  EVIDENCE_CHALLENGE: 'no evidence, no factual basis, unproven',
  PARTIAL: 'some of it',
  CHARACTERISATION: 'smear, slander, absurd, with no statement of fact',
  NON_DENIAL: 'neither denies nor admits: policy talk',
  COUNTER_ONLY: 'answers with a counter-accusation alone',
} as const;
export type DenialForm = keyof typeof denialForms;

export const contestedAspects = {
  AUTHORSHIP: 'not us',
  OCCURRENCE: 'it did not happen',
  EVIDENCE: 'not shown',
  LEGALITY: 'not unlawful',
  MOTIVE: 'why the accuser says it',
  ATTRIBUTION_METHOD: 'cannot be attributed',
} as const;
export type ContestedAspect = keyof typeof contestedAspects;

export const conducts = {
  ATTACK: 'disruption or destruction is shown',
  ESPIONAGE: 'spying',
  THEFT: 'of trade secrets, data or money',
  ELECTION_INTERFERENCE: 'interference with an election',
  INFLUENCE: 'disinformation',
  PRE_POSITIONING: 'in critical infrastructure',
  RANSOMWARE: 'extortion by ransomware',
  HARBOURING: 'tolerating or directing criminals or proxies',
  CAPABILITY_BUILD_UP: 'building offensive capabilities',
  SURVEILLANCE: 'mass or targeted surveillance',
  SUPPLY_CHAIN: 'through products or suppliers',
  FALSE_ACCUSATION: 'spreading lies about the speaker',
  SANCTIONS_OR_COERCION: 'pressure by economic or other means',
  UNSPECIFIED: 'a bare "attack", "hack" or "breach"',
} as const;
export type Conduct = keyof typeof conducts;

export const hedges = {
  CERTAIN: 'stated flatly, with no degree',
  HIGHLY_LIKELY: 'highly likely, almost certain',
  LIKELY: 'likely, probably, apparently',
  POSSIBLE: 'possible, may have',
  UNSTATED: 'only reported; the hedge cannot be seen',
} as const;
export type Hedge = keyof typeof hedges;

export const accusationBases = {
  OWN_INTELLIGENCE: "the claimant's own intelligence",
  OWN_INVESTIGATION: "the claimant's own investigation",
  VICTIM: 'what the victim says',
  ALLIED_GOVERNMENT: "an ally's finding",
  SECURITY_COMPANY: "a security company's report",
  MEDIA: 'media reports',
  COURT_FILING: 'an indictment or other court filing',
  OPEN_SOURCE: 'open sources',
  NONE_GIVEN: 'the claimant gives none',
  NOT_KNOWN: 'looked for, and not shown by the words read',
} as const;
export type AccusationBasis = keyof typeof accusationBases;

export const speechModes = {
  DIRECT: 'quoted words of the speaker',
  INDIRECT: "the speaker's words as reported",
  NESTED: "the other side's words, reported by this side's media",
} as const;
export type SpeechMode = keyof typeof speechModes;

export const sourceChecks = {
  COMPLETE: 'every field was read on the page',
  INCOMPLETE: 'a field could not be read on the page; the note says which and why',
} as const;
export type SourceCheck = keyof typeof sourceChecks;

export const affiliationBases = {
  RUN_BY: 'the state runs the publisher',
  REPRINTS: "a private or foreign page that carries the words of that state's media or government",
} as const;
export type AffiliationBasis = keyof typeof affiliationBases;

export const votes = {
  YES: 'in favour',
  NO: 'against',
  ABSTAIN: 'abstained',
} as const;
export type Vote = keyof typeof votes;

export const ledgerActs = {
  PROPOSED: 'put it forward, or presented it as its own',
  INVOKED: 'cited it in its favour',
  ENDORSED: 'backed it',
  JOINED: 'became a party to it',
  OPPOSED: 'opposed or refused it',
  VOTED: 'voted on it',
} as const;
export type LedgerAct = keyof typeof ledgerActs;

export const agencyKinds = {
  FOREIGN_MINISTRY: 'foreign ministry',
  EMBASSY: 'embassy',
  MISSION: 'mission to an international organisation',
  HEAD_OF_STATE_OFFICE: "head of state's office",
  HEAD_OF_GOVERNMENT: "head of government's office",
  GOVERNMENT: 'government as a whole',
  DEFENCE_MINISTRY: 'defence ministry',
  ARMED_FORCES: 'armed forces',
  INTELLIGENCE: 'intelligence or security service',
  CYBER_AGENCY: 'cyber security agency',
  POLICE: 'police',
  PROSECUTION: 'prosecution',
  JUSTICE_MINISTRY: 'justice ministry',
  INTERIOR_MINISTRY: 'interior ministry',
  FINANCE_MINISTRY: 'finance ministry',
  DIGITAL_MINISTRY: 'digital ministry',
  OTHER_MINISTRY: 'another ministry',
  SECURITY_COUNCIL: 'national security council',
  WORKING_GROUP: 'working group',
} as const;

export const organizationKinds = {
  COMPANY: 'company',
  THINK_TANK: 'think tank',
  MEDIA: 'media',
} as const;

export const initiativeKinds = {
  POLITICAL_INITIATIVE: 'political initiative of one state',
  POLITICAL_DECLARATION: 'political declaration of several states',
  BILATERAL_DECLARATION: 'declaration of two sides',
  BILATERAL_OFFER: 'offer of one side to another',
  BILATERAL_PLEDGE: 'pledge between two sides',
  DRAFT_NORMS: 'draft of norms',
  UN_NORMS: 'norms of a United Nations body',
  UN_PROCESS: 'process of the United Nations',
  UN_RESOLUTION: 'resolution of the United Nations General Assembly',
  TREATY: 'treaty',
  COALITION: 'coalition',
  MULTISTAKEHOLDER_DECLARATION: 'declaration of states, companies and others',
  MULTISTAKEHOLDER_PROCESS: 'process of states, companies and others',
  INDUSTRY_PLEDGE: 'pledge of companies',
  INDUSTRY_PROPOSAL: 'proposal of a company',
} as const;

export const incidentKinds = {
  OPERATION: 'a single operation',
  CAMPAIGN: 'a series of operations',
  PATTERN: 'a pattern of conduct',
  REPORT: 'a report, not an operation',
} as const;

export const publisherKinds = {
  STATE_MEDIA: 'media run by a state, or a page that reprints them',
  NEWS_AGENCY: 'news agency, or a page that reprints one',
  GOVERNMENT: 'government body, or a page that reprints one',
  NEWSPAPER: 'newspaper',
  BROADCASTER: 'broadcaster',
  TRADE_PRESS: 'trade press',
  NGO: 'non-governmental organisation or think tank',
  AGGREGATOR: 'aggregator',
  ENCYCLOPEDIA: 'encyclopedia',
  UN_DOCUMENT_COPY: 'copy of a United Nations document',
} as const;
