/**
 * The vocabularies of the codebook as data: each term with its meaning. Terms are added only here:
 * `npm run codegen` prints the enums of the schema and the labels of the pages from these lists.
 * Seeds use the codebook's kebab-case, the graph and GraphQL use SCREAMING_SNAKE.
 */

/** A term whose readable form cannot be derived from its letters. */
export interface ReadWord {
  readonly means: string;
  /** How English spells it: `non-denial`. */
  readonly spelt?: string;
  /** The label on the pages, if it differs from the spelling. */
  readonly onPages?: string;
}

/** The terms of one vocabulary, each with its meaning as a sentence. */
export type Vocabulary<Word extends string = string> = Readonly<Record<Word, string | ReadWord>>;

/** The meaning of a term, as a sentence. */
export function meaningOf(entry: string | ReadWord): string {
  return typeof entry === 'string' ? entry : entry.means;
}

/** `evidence-challenge` -> `EVIDENCE_CHALLENGE`. */
export function toTerm(codebookWord: string): string {
  return codebookWord.replaceAll('-', '_').toUpperCase();
}

/** `EVIDENCE_CHALLENGE` -> `evidence-challenge`. */
export function toCodebookWord(term: string): string {
  return term.replaceAll('_', '-').toLowerCase();
}

/** The terms of a vocabulary, in the order of the codebook. */
export function termsOf<Word extends string>(
  vocabulary: Readonly<Record<Word, unknown>>,
): readonly Word[] {
  // Object.keys widens to string; the keys are exactly the terms of the vocabulary.
  return Object.keys(vocabulary) as Word[];
}

/** The chosen terms. The choice lists every term, so that each new term needs a decision. */
export function chosenOf<Word extends string>(
  choice: Readonly<Record<Word, boolean>>,
): readonly Word[] {
  return termsOf(choice).filter((word) => choice[word]);
}

export const positionKinds = {
  ACCUSATION:
    'Alleges conduct by another side: an attack, spying, harbouring, a capability build-up. A counter-accusation is an accusation that answers another position with COUNTERS.',
  DENIAL: "Contests an allegation made against the speaker's own side or its ally.",
  PROPOSAL: 'Puts forward an initiative, rule, treaty, process or mechanism for others to take up.',
  PLEDGE: "Commits the speaker's own side to do, or not to do, something.",
  CALL: 'Asks, urges or demands that another side act or stop.',
  WARNING: 'Announces a consequence if another side acts.',
  MEASURE: 'Is itself an action: sanctions, indictment, expulsion, summons, vote.',
  CONDEMNATION: 'Judges conduct or a side without alleging anything new.',
  ENDORSEMENT: "Backs another side's position or initiative.",
  REJECTION: 'Refuses a proposal or demand; contesting an allegation is a denial.',
  ACKNOWLEDGEMENT: "Admits or claims the speaker's own conduct.",
  NO_COMMENT: 'Declines to take a position.',
  SELF_DESCRIPTION: {
    means: 'Describes the speaker\'s own side: "main victim", "staunch defender".',
    spelt: 'self-description',
  },
  OTHER: 'None of these; the note says what it is.',
} as const;
export type PositionKind = keyof typeof positionKinds;

export const againstRoles = {
  ACCUSED: "Alleged to have done what the accusation says. The allegation is the accuser's.",
  ADDRESSEE: 'Addressed: the accuser whose allegation is denied, or the side that is called upon.',
  CRITICISED: 'Judged, without a new allegation.',
} as const;
export type AgainstRole = keyof typeof againstRoles;

export const replyRelations = {
  DENIES: 'Contests the allegation.',
  REJECTS: 'Refuses the act as such.',
  COUNTERS: 'Answers with an accusation of its own.',
  CONCEDES: 'Admits it, wholly or in part.',
  DECLINES: { means: 'Declines to take a position on it.', onPages: 'declines to comment on' },
  WELCOMES: 'Welcomes it.',
  SUPPORTS: 'Backs it.',
  DEFLECTS: 'Changes the subject instead.',
} as const;
export type ReplyRelation = keyof typeof replyRelations;

/** Replies that count as an answer of the accused side; `isAnswered` is derived from them. */
export const answeringRelations: readonly ReplyRelation[] = chosenOf<ReplyRelation>({
  DENIES: true,
  REJECTS: true,
  COUNTERS: true,
  CONCEDES: true,
  DECLINES: true,
  WELCOMES: false,
  SUPPORTS: false,
  DEFLECTS: true,
});

export const initiativeRelations = {
  PROPOSES: 'Puts it forward, for the first time or as its own.',
  INVOKES: { means: "Cites it in the speaker's favour.", onPages: 'cites in its favour' },
  ENDORSES: { means: 'Backs it.', onPages: 'backs' },
  REJECTS: 'Refuses it.',
  JOINS: 'Becomes a party to it.',
} as const;
export type InitiativeRelation = keyof typeof initiativeRelations;

/** Strongest first: a denial is coded with the strongest form that its words support. */
export const denialForms = {
  CATEGORICAL: 'Flatly denies involvement: "we did not", "we are in no way involved".',
  EVIDENCE_CHALLENGE: {
    means: 'Says that there is no evidence or no factual basis, or that it is unproven.',
    onPages: 'challenges the evidence',
  },
  PARTIAL: 'Denies a part of it.',
  CHARACTERISATION: {
    means: 'Calls the allegation a smear, slander or absurd, without a statement of fact.',
    onPages: 'denies the characterisation',
  },
  NON_DENIAL: {
    means: 'Neither denies nor admits: policy talk such as "we oppose all attacks".',
    spelt: 'non-denial',
  },
  COUNTER_ONLY: { means: 'Only answers with a counter-accusation.', onPages: 'counters only' },
} as const;
export type DenialForm = keyof typeof denialForms;

export const contestedAspects = {
  AUTHORSHIP: 'Who did it: not us.',
  OCCURRENCE: 'That it happened at all.',
  EVIDENCE: 'That it has been shown.',
  LEGALITY: 'That it was unlawful.',
  MOTIVE: "The accuser's motive.",
  ATTRIBUTION_METHOD: 'That it can be attributed at all, or in this way.',
} as const;
export type ContestedAspect = keyof typeof contestedAspects;

export const conducts = {
  ATTACK: 'An attack for which disruption or destruction is shown; a bare "attack" is UNSPECIFIED.',
  ESPIONAGE: 'Spying.',
  THEFT: 'Theft of trade secrets, data or money.',
  ELECTION_INTERFERENCE: 'Interference with an election.',
  INFLUENCE: { means: 'Disinformation.', onPages: 'disinformation' },
  PRE_POSITIONING: {
    means: 'Gaining access to critical infrastructure for later use.',
    spelt: 'pre-positioning',
  },
  RANSOMWARE: 'Extortion by ransomware.',
  HARBOURING: 'Tolerating or directing criminals or proxies.',
  CAPABILITY_BUILD_UP: {
    means: 'Building up offensive capabilities.',
    spelt: 'capability build-up',
  },
  SURVEILLANCE: 'Surveillance, mass or targeted.',
  SUPPLY_CHAIN: 'Compromising targets through products or suppliers.',
  FALSE_ACCUSATION: 'Spreading lies about the speaker. Only the speaker says that they are lies.',
  SANCTIONS_OR_COERCION: 'Pressure by sanctions, economic or other means.',
  UNSPECIFIED: 'A bare "attack", "hack" or "breach".',
} as const;
export type Conduct = keyof typeof conducts;

export const hedges = {
  CERTAIN: {
    means:
      'Stated flatly, or reported as "says that X did it", without a degree. Without a quote it means that no hedge was reported, not that none was spoken.',
    onPages: 'stated as certain',
  },
  HIGHLY_LIKELY: 'Highly likely, almost certain.',
  LIKELY: 'Likely, probably, apparently.',
  POSSIBLE: 'Possible, may have.',
  UNSTATED: {
    means:
      'Only reported, by a bare "accuses", "blames", "links" or "attributes": the hedge is unknown.',
    onPages: 'degree not stated',
  },
} as const;
export type Hedge = keyof typeof hedges;

export const accusationBases = {
  OWN_INTELLIGENCE: "The claimant's own intelligence.",
  OWN_INVESTIGATION: "The claimant's own investigation.",
  VICTIM: "The victim's account.",
  ALLIED_GOVERNMENT: "An allied government's finding.",
  SECURITY_COMPANY: "A security company's report.",
  MEDIA: 'Media reports.',
  COURT_FILING: 'An indictment or another court filing.',
  OPEN_SOURCE: 'Open sources.',
  NONE_GIVEN: 'The claimant gives no grounds.',
  NOT_KNOWN:
    'Looked for, but not evident from the words that were read: the claimant may have given grounds.',
} as const;
export type AccusationBasis = keyof typeof accusationBases;

export const speechModes = {
  DIRECT: { means: "The speaker's words, quoted.", onPages: 'quoted in direct speech' },
  INDIRECT: {
    means: "The speaker's words as reported, not quoted.",
    onPages: 'reported in indirect speech',
  },
  NESTED: {
    means:
      "The other side's words, reported by this side's media: for example, an accusation known only through the page that denies it.",
    onPages: 'reported by the other side',
  },
} as const;
export type SpeechMode = keyof typeof speechModes;

export const translators = {
  ISSUER: {
    means: 'The side that made the statement: its own translation.',
    onPages: 'translated by the issuer',
  },
  CARRIER: {
    means: 'The publisher of the page, or the news agency whose report the page carries.',
    onPages: 'translated by the publisher or its agency',
  },
  MACHINE: { means: 'A machine, as the page says.', onPages: 'translated by a machine' },
  NOT_KNOWN: {
    means: 'The page does not say who.',
    onPages: 'translated, not known by whom',
  },
} as const;
export type Translator = keyof typeof translators;

export const sourceChecks = {
  COMPLETE: 'Every field was read on the page.',
  INCOMPLETE: 'A field could not be read on the page; the note of the check says which and why.',
} as const;
export type SourceCheck = keyof typeof sourceChecks;

export const affiliationBases = {
  RUN_BY: { means: 'The state runs the publisher.', onPages: 'run by it' },
  REPRINTS: {
    means: "A private or foreign page that carries the words of that state's media or government.",
    onPages: 'reprints it',
  },
} as const;
export type AffiliationBasis = keyof typeof affiliationBases;

export const votes = {
  YES: { means: 'In favour.', onPages: 'in favour' },
  NO: { means: 'Against.', onPages: 'against' },
  ABSTAIN: { means: 'Abstained.', onPages: 'abstained' },
} as const;
export type Vote = keyof typeof votes;

export const ledgerActs = {
  PROPOSED: { means: 'Put it forward, or presented it as its own.', onPages: 'put forward by' },
  INVOKED: { means: "Cited it in the actor's favour.", onPages: 'cited in its favour by' },
  ENDORSED: { means: 'Backed it.', onPages: 'backed by' },
  JOINED: { means: 'Became a party to it.', onPages: 'joined by' },
  OPPOSED: { means: 'Opposed or refused it.', onPages: 'opposed by' },
  VOTED: { means: 'Voted on it.', onPages: 'voted on by' },
} as const;
export type LedgerAct = keyof typeof ledgerActs;

export const agencyKinds = {
  FOREIGN_MINISTRY: 'The ministry that conducts foreign affairs, whatever its name.',
  EMBASSY: 'An embassy in another state.',
  MISSION: 'A mission to an international organisation.',
  HEAD_OF_STATE_OFFICE:
    'The office of the head of state: a presidency, the Kremlin, the White House.',
  HEAD_OF_GOVERNMENT: 'The office of the head of government.',
  GOVERNMENT: 'The government as a whole.',
  DEFENCE_MINISTRY: 'The ministry of defence.',
  ARMED_FORCES: 'Armed forces or a part of them.',
  INTELLIGENCE: 'An intelligence or security service.',
  CYBER_AGENCY: 'A cybersecurity agency.',
  POLICE: 'The police.',
  PROSECUTION: 'Prosecutors.',
  JUSTICE_MINISTRY: 'The ministry of justice.',
  INTERIOR_MINISTRY: 'The ministry of the interior, of home affairs or of homeland security.',
  FINANCE_MINISTRY: 'The ministry of finance or the treasury.',
  DIGITAL_MINISTRY: 'The ministry for digital affairs.',
  OTHER_MINISTRY: 'A ministry of another kind.',
  SECURITY_COUNCIL: 'A national security council.',
  WORKING_GROUP: 'A working group.',
} as const;

export const organizationKinds = {
  COMPANY: 'A company.',
  THINK_TANK: 'A think tank.',
  MEDIA:
    'A media organisation that is itself mentioned; those that published the documents are publishers.',
} as const;

export const initiativeKinds = {
  POLITICAL_INITIATIVE: 'A political initiative of one state.',
  POLITICAL_DECLARATION: 'A political declaration of several states.',
  BILATERAL_DECLARATION: 'A declaration of two sides.',
  BILATERAL_OFFER: 'An offer of one side to another.',
  BILATERAL_PLEDGE: 'A pledge between two sides.',
  DRAFT_NORMS: 'A draft of norms, not adopted.',
  UN_NORMS: { means: 'Norms of a body of the United Nations.', onPages: 'UN norms' },
  UN_PROCESS: {
    means: 'A process of the United Nations, such as a working group.',
    onPages: 'UN process',
  },
  UN_RESOLUTION: {
    means: 'A resolution of the United Nations General Assembly.',
    onPages: 'UN resolution',
  },
  TREATY: 'A treaty, whether in force or not.',
  COALITION: 'A coalition with members.',
  MULTISTAKEHOLDER_DECLARATION: 'A declaration of states, companies and others.',
  MULTISTAKEHOLDER_PROCESS: 'A process of states, companies and others.',
  INDUSTRY_PLEDGE: 'A pledge of companies.',
  INDUSTRY_PROPOSAL: 'A proposal of a company.',
} as const;

export const incidentKinds = {
  OPERATION: { means: 'A single operation.', onPages: 'single operation' },
  CAMPAIGN: { means: 'A series of operations.', onPages: 'series of operations' },
  PATTERN: { means: 'A pattern of conduct.', onPages: 'pattern of conduct' },
  REPORT: {
    means: 'A report that assesses conduct, not an operation.',
    onPages: 'report, not an operation',
  },
} as const;

export const publisherKinds = {
  STATE_MEDIA: 'Media run by a state, or a page that reprints them.',
  NEWS_AGENCY: 'A news agency, or a page that reprints one.',
  GOVERNMENT: 'A government body, or a page that reprints one.',
  NEWSPAPER: 'A newspaper.',
  BROADCASTER: 'A broadcaster.',
  TRADE_PRESS: 'The trade press.',
  NGO: { means: 'A non-governmental organisation or think tank.', onPages: 'NGO or think tank' },
  AGGREGATOR: 'A page that collects content published by others.',
  ENCYCLOPEDIA: 'An encyclopedia.',
  UN_DOCUMENT_COPY: {
    means: 'A copy of a document of the United Nations.',
    onPages: 'copy of a UN document',
  },
} as const;
