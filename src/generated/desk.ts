import type { Value } from '../cypher/statement.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Visitor as VisitorModel } from '../desk/access/visitor.js';
import type { ChangeSet as ChangeSetModel } from '../curation/change-set.js';
import type { ChangeSetResult as ChangeSetResultModel } from '../curation/curation-service.js';
import type { RequestedChange as RequestedChangeModel } from '../curation/prepare-changes.js';
import type { Problem as ProblemModel } from '../curation/problem.js';
import type { Effect as EffectModel } from '../curation/effect.js';
import type { DeskContext } from '../desk/desk-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Any JSON value. A record as JSON has the fields of its input; words of closed lists are terms, as in
   * the public schema.
   */
  JSON: { input: Value; output: Value; }
};

/** When and by whom a change set was accepted. */
export type Acceptance = {
  readonly __typename?: 'Acceptance';
  /** ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** Pseudonym of whoever accepted it. */
  readonly by: Scalars['ID']['output'];
  /** Line of the journal. */
  readonly seq: Scalars['Int']['output'];
};

/**
 * The grounds that the claimant states. Who the claimant is, is no ground; a finding or report that is
 * named is one; this rule is not yet applied to the older records. Agreement of two coders: kappa 0.61
 * (n = 37).
 */
export type AccusationBasis =
  /** An allied government's finding. */
  | 'ALLIED_GOVERNMENT'
  /** An indictment or another court filing. */
  | 'COURT_FILING'
  /** Media reports. */
  | 'MEDIA'
  /** The claimant gives no grounds. */
  | 'NONE_GIVEN'
  /** Looked for, but not evident from the words that were read: the claimant may have given grounds. */
  | 'NOT_KNOWN'
  /** Open sources. */
  | 'OPEN_SOURCE'
  /** The claimant's own intelligence. */
  | 'OWN_INTELLIGENCE'
  /** The claimant's own investigation. */
  | 'OWN_INVESTIGATION'
  /** A security company's report. */
  | 'SECURITY_COMPANY'
  /** The victim's account. */
  | 'VICTIM';

/** On what the bond between a publisher and a state rests. */
export type AffiliationBasis =
  /** A private or foreign page that carries the words of that state's media or government. */
  | 'REPRINTS'
  /** The state runs the publisher. */
  | 'RUN_BY';

/** What a position makes of the actor at whom it is aimed. */
export type AgainstRole =
  /** Alleged to have done what the accusation says. The allegation is the accuser's. */
  | 'ACCUSED'
  /** Addressed: the accuser whose allegation is denied, or the side that is called upon. */
  | 'ADDRESSEE'
  /** Judged, without a new allegation. */
  | 'CRITICISED';

/** A ministry, embassy, service or other body of a state or bloc. */
export type AgencyInput = {
  /** Other names in use */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of body, as classified by the compilers */
  readonly kind?: InputMaybe<AgencyKind>;
  /** Name in English */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** PART_OF: belongs to; exactly one: the parent, else the state or bloc */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of body of a state or bloc, as classified by the compilers. */
export type AgencyKind =
  /** Armed forces or a part of them. */
  | 'ARMED_FORCES'
  /** A cybersecurity agency. */
  | 'CYBER_AGENCY'
  /** The ministry of defence. */
  | 'DEFENCE_MINISTRY'
  /** The ministry for digital affairs. */
  | 'DIGITAL_MINISTRY'
  /** An embassy in another state. */
  | 'EMBASSY'
  /** The ministry of finance or the treasury. */
  | 'FINANCE_MINISTRY'
  /** The ministry that conducts foreign affairs, whatever its name. */
  | 'FOREIGN_MINISTRY'
  /** The government as a whole. */
  | 'GOVERNMENT'
  /** The office of the head of government. */
  | 'HEAD_OF_GOVERNMENT'
  /** The office of the head of state: a presidency, the Kremlin, the White House. */
  | 'HEAD_OF_STATE_OFFICE'
  /** An intelligence or security service. */
  | 'INTELLIGENCE'
  /** The ministry of the interior, of home affairs or of homeland security. */
  | 'INTERIOR_MINISTRY'
  /** The ministry of justice. */
  | 'JUSTICE_MINISTRY'
  /** A mission to an international organisation. */
  | 'MISSION'
  /** A ministry of another kind. */
  | 'OTHER_MINISTRY'
  /** The police. */
  | 'POLICE'
  /** Prosecutors. */
  | 'PROSECUTION'
  /** A national security council. */
  | 'SECURITY_COUNCIL'
  /** A working group. */
  | 'WORKING_GROUP';

/** A group of states or an international organisation. */
export type BlocInput = {
  /** Other names in use */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** MEMBER_OF: is or was a member of the bloc */
  readonly members?: InputMaybe<ReadonlyArray<BlocMembersInput>>;
  /** Name in English */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: InputMaybe<Scalars['String']['input']>;
};

/** One MEMBER_OF of a Bloc. */
export type BlocMembersInput = {
  /** Member from; absent: not coded */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Id of the other end. */
  readonly state?: InputMaybe<Scalars['ID']['input']>;
  /** Member to; absent: still a member */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** A change as it was asked for. */
export type Change = {
  readonly __typename?: 'Change';
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The revision that was loaded; null: none. */
  readonly ifRevision?: Maybe<Scalars['ID']['output']>;
  /** The record that stays, of a SAME_AS. */
  readonly keeps?: Maybe<Scalars['ID']['output']>;
  /** What is done to the record. */
  readonly operation: ChangeOperation;
  /** Of a RETRACT or SAME_AS. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Of a PUT. */
  readonly record?: Maybe<Scalars['JSON']['output']>;
  /** Where the record stands. */
  readonly section: RecordSection;
};

/** Exactly one of these. */
export type ChangeInput =
  /** Writes a whole record. */
  { readonly put: PutInput; readonly retract?: never; readonly sameAs?: never; }
  |  /** Takes a record out of the graph. */
  { readonly put?: never; readonly retract: RetractInput; readonly sameAs?: never; }
  |  /** Joins two records. */
  { readonly put?: never; readonly retract?: never; readonly sameAs: SameAsInput; };

/** What is done to a record. */
export type ChangeOperation =
  /** It is written as a whole. */
  | 'PUT'
  /** It is taken out of the graph. */
  | 'RETRACT'
  /** It is joined with another. */
  | 'SAME_AS';

/** Changes that belong together, accepted as a whole or not at all. */
export type ChangeSet = {
  readonly __typename?: 'ChangeSet';
  /** Once it is accepted. */
  readonly acceptance?: Maybe<Acceptance>;
  /** Pseudonym of its author. */
  readonly author: Scalars['ID']['output'];
  /** As they were asked for. */
  readonly changes: ReadonlyArray<Change>;
  /** ISO 8601, UTC. */
  readonly createdAt: Scalars['String']['output'];
  /** As it would be now; null where a problem is in the way, and once it is accepted. */
  readonly effect?: Maybe<Effect>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Checked against the record as it is now. */
  readonly problems: ReadonlyArray<Problem>;
  /** Why; may be empty. */
  readonly reason: Scalars['String']['output'];
  /** The accepted change set that this one undoes. */
  readonly reverts?: Maybe<Scalars['ID']['output']>;
  /** Oldest first. */
  readonly reviews: ReadonlyArray<Review>;
  /** To be sent back as `ifRevision` when the draft is saved again. */
  readonly revision: Scalars['ID']['output'];
  /** How far it has come. */
  readonly status: ChangeSetStatus;
  /** In a few words what changes; may be empty. */
  readonly title: Scalars['String']['output'];
  /** ISO 8601, UTC. */
  readonly updatedAt: Scalars['String']['output'];
};

/** Changes that belong together. */
export type ChangeSetInput = {
  /** At most one change for each record. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** The change set to be saved again; none for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Revision of the draft that was loaded, where it is saved again. */
  readonly ifRevision?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Made up by the client, and new for each change: the same request sent again with the same key is done
   * once, and answered alike.
   */
  readonly key: Scalars['ID']['input'];
  /** Whether to keep it. */
  readonly mode: SaveMode;
  /** Why; public once it is accepted. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** In a few words what changes. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A page of change sets. */
export type ChangeSetPage = {
  readonly __typename?: 'ChangeSetPage';
  /** To be sent as `after` for the next page; null: this is the last. */
  readonly endCursor?: Maybe<Scalars['ID']['output']>;
  /** The change sets of this page. */
  readonly nodes: ReadonlyArray<ChangeSet>;
  /** Of all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A change set after a mutation, and what is to be known of it. */
export type ChangeSetPayload = {
  readonly __typename?: 'ChangeSetPayload';
  /** Null after a CHECK of what was never saved. */
  readonly changeSet?: Maybe<ChangeSet>;
  /** What the changes do to the graph; null where a problem is in the way, and once it is done. */
  readonly effect?: Maybe<Effect>;
  /** All that a person should know, errors first. */
  readonly problems: ReadonlyArray<Problem>;
  /** Whether readers see the change. False: it is kept, and served once the engine is back. Null: it is not accepted. */
  readonly served?: Maybe<Scalars['Boolean']['output']>;
};

/** How far a change set has come. */
export type ChangeSetStatus =
  /** Part of the record. */
  | 'ACCEPTED'
  /** Being worked on. */
  | 'DRAFT'
  /** Ready to be reviewed and accepted. */
  | 'SUBMITTED'
  /** Given up; kept for reference. */
  | 'WITHDRAWN';

/** How well a code of an event scheme fits a kind of position. */
export type CodeMatch =
  /** One that may fit: the position does not say enough to tell. */
  | 'CANDIDATE'
  /** The scheme has none: the nearest was chosen here. */
  | 'CHOICE'
  /** The scheme has this code for the kind. */
  | 'EXACT'
  /** Any code of the scheme that begins with these digits. */
  | 'FAMILY'
  /** The nearest family: the scheme has no code for the kind. */
  | 'NEAR';

/** Schemes that code political events. */
export type CodeScheme =
  /** Conflict and Mediation Event Observations (Schrodt 2012). */
  | 'CAMEO'
  /** Political Language Ontology for Verifiable Event Records, the successor of CAMEO. */
  | 'PLOVER';

/** What an accusation alleges. Agreement of two coders: kappa 0.51 (n = 37). */
export type Conduct =
  /** An attack for which disruption or destruction is shown; a bare "attack" is UNSPECIFIED. */
  | 'ATTACK'
  /** Building up offensive capabilities. */
  | 'CAPABILITY_BUILD_UP'
  /** Interference with an election. */
  | 'ELECTION_INTERFERENCE'
  /** Spying. */
  | 'ESPIONAGE'
  /** Spreading lies about the speaker. Only the speaker says that they are lies. */
  | 'FALSE_ACCUSATION'
  /** Tolerating or directing criminals or proxies. */
  | 'HARBOURING'
  /** Disinformation. */
  | 'INFLUENCE'
  /** Gaining access to critical infrastructure for later use. */
  | 'PRE_POSITIONING'
  /** Extortion by ransomware. */
  | 'RANSOMWARE'
  /** Pressure by sanctions, economic or other means. */
  | 'SANCTIONS_OR_COERCION'
  /** Compromising targets through products or suppliers. */
  | 'SUPPLY_CHAIN'
  /** Surveillance, mass or targeted. */
  | 'SURVEILLANCE'
  /** Theft of trade secrets, data or money. */
  | 'THEFT'
  /** A bare "attack", "hack" or "breach". */
  | 'UNSPECIFIED';

/** Three states of a field; null where it was not there. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** As it was when it was loaded. */
  readonly base?: Maybe<Scalars['JSON']['output']>;
  /** As somebody else made it since. */
  readonly theirs?: Maybe<Scalars['JSON']['output']>;
  /** As the change set has it. */
  readonly yours?: Maybe<Scalars['JSON']['output']>;
};

/** What of an allegation a denial contests. */
export type ContestedAspect =
  /** That it can be attributed at all, or in this way. */
  | 'ATTRIBUTION_METHOD'
  /** Who did it: not us. */
  | 'AUTHORSHIP'
  /** That it has been shown. */
  | 'EVIDENCE'
  /** That it was unlawful. */
  | 'LEGALITY'
  /** The accuser's motive. */
  | 'MOTIVE'
  /** That it happened at all. */
  | 'OCCURRENCE';

/** How precise a date is. */
export type DatePrecision =
  /** One day: `2021-11-25`. */
  | 'DAY'
  /** From the start of one date to the end of another: `2016/2018`. */
  | 'INTERVAL'
  /** One month: `2022-07`. */
  | 'MONTH'
  /** One year: `2022`. */
  | 'YEAR';

/**
 * Forms of denial, strongest first. A denial has the strongest form that its words carry. Agreement of
 * two coders: kappa 0.68 (n = 10).
 */
export type DenialForm =
  /** Flatly denies involvement: "we did not", "we are in no way involved". */
  | 'CATEGORICAL'
  /** Calls the allegation a smear, slander or absurd, without a statement of fact. */
  | 'CHARACTERISATION'
  /** Only answers with a counter-accusation. */
  | 'COUNTER_ONLY'
  /** Says that there is no evidence or no factual basis, or that it is unproven. */
  | 'EVIDENCE_CHALLENGE'
  /** Neither denies nor admits: policy talk such as "we oppose all attacks". */
  | 'NON_DENIAL'
  /** Denies a part of it. */
  | 'PARTIAL';

/** How a node differs. */
export type Difference =
  /** It is new. */
  | 'ADDED'
  /** It has other properties or another label. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

/** A page that was read. */
export type DocumentInput = {
  /** True: the date is not printed on the part that was read */
  readonly dateInferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Dateline */
  readonly filedOn?: InputMaybe<Scalars['String']['input']>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** BCP 47 */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When the page was published */
  readonly publishedOn?: InputMaybe<Scalars['String']['input']>;
  /** PUBLISHED_BY: published by */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** False: only the opening of the page was read */
  readonly readInFull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its title; absent: not coded */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Its URL */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What changes in the graph, facts that are derived included. */
export type Effect = {
  readonly __typename?: 'Effect';
  /** In the order of the ontology; what stays as it is does not appear. */
  readonly counts: ReadonlyArray<EffectCount>;
  /** Nodes that differ. */
  readonly nodes: ReadonlyArray<NodeEffect>;
  /** Relationships that differ. */
  readonly relationships: ReadonlyArray<RelationshipEffect>;
  /** Version of the dataset with it. */
  readonly versionAfter: Scalars['ID']['output'];
  /** Version of the dataset without the change set. */
  readonly versionBefore: Scalars['ID']['output'];
};


/** What changes in the graph, facts that are derived included. */
export type EffectNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What changes in the graph, facts that are derived included. */
export type EffectRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many of a label or type. */
export type EffectCount = {
  readonly __typename?: 'EffectCount';
  /** How many are new. */
  readonly added: Scalars['Int']['output'];
  /** How many differ. */
  readonly changed: Scalars['Int']['output'];
  /** Label or type. */
  readonly name: Scalars['String']['output'];
  /** How many are gone. */
  readonly removed: Scalars['Int']['output'];
};

/** The passage of a document that supports a position. */
export type ExcerptInput = {
  /** TAKEN_FROM: taken from the document */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** The exact words, at most 20; absent: none were kept */
  readonly exact?: InputMaybe<Scalars['String']['input']>;
  /** Language of the words, BCP 47 */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** One past the last character */
  readonly offsetEnd?: InputMaybe<Scalars['Int']['input']>;
  /** First character in the checked text, in UTF-16 code units from 0 */
  readonly offsetStart?: InputMaybe<Scalars['Int']['input']>;
  /** Words just before, to locate the passage again */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  /** Direct, indirect or nested; absent: not coded */
  readonly speech?: InputMaybe<SpeechMode>;
  /** Words just after */
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the text that was checked, hex */
  readonly textSha256?: InputMaybe<Scalars['String']['input']>;
};

/** A named intrusion set; attribution is stated only in the positions that allege it. */
export type GroupInput = {
  /** Other names in use */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Name in English */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How sure the claimant says it is. Agreement of two coders: kappa 0.37 (n = 37), before the rule was
 * sharpened.
 */
export type Hedge =
  /**
   * Stated flatly, or reported as "says that X did it", without a degree. Without a quote it means
   * that no hedge was reported, not that none was spoken.
   */
  | 'CERTAIN'
  /** Highly likely, almost certain. */
  | 'HIGHLY_LIKELY'
  /** Likely, probably, apparently. */
  | 'LIKELY'
  /** Possible, may have. */
  | 'POSSIBLE'
  /** Only reported, by a bare "accuses", "blames", "links" or "attributes": the hedge is unknown. */
  | 'UNSTATED';

/** What positions refer to; says nothing of who did it. */
export type IncidentInput = {
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Operation, campaign, pattern or report */
  readonly kind?: InputMaybe<IncidentKind>;
  /** Name in English */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** SAID_TO_BE_PART_OF: belongs to the larger incident, such as a campaign, according to the statements */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When, as the pages give it */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** SAID_TO_AFFECT: the victims, according to the statements */
  readonly saidToAffect?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Kinds of incident. */
export type IncidentKind =
  /** A series of operations. */
  | 'CAMPAIGN'
  /** A single operation. */
  | 'OPERATION'
  /** A pattern of conduct. */
  | 'PATTERN'
  /** A report that assesses conduct, not an operation. */
  | 'REPORT';

/** One ENDORSED of a Initiative. */
export type InitiativeEndorsedByInput = {
  /** Id of the other end. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Since when; absent: not coded */
  readonly on?: InputMaybe<Scalars['String']['input']>;
  /** Id of the actor on whose word this rests; absent: the sources state it themselves */
  readonly reportedBy?: InputMaybe<Scalars['String']['input']>;
};

/** A named proposal, norm set, treaty process, resolution or coalition. */
export type InitiativeInput = {
  /** Other names in use */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ANNOUNCED: announced the initiative */
  readonly announcedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Announced or adopted */
  readonly announcedOn?: InputMaybe<Scalars['String']['input']>;
  /** BUILDS_ON: continues or applies an earlier initiative */
  readonly buildsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** DOCUMENTED_BY: documented in */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** ENDORSED: backs the initiative */
  readonly endorsedBy?: InputMaybe<ReadonlyArray<InitiativeEndorsedByInput>>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of initiative */
  readonly kind?: InputMaybe<InitiativeKind>;
  /** Name in English */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** OPPOSED: opposes the initiative */
  readonly opposedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** PROPOSED: put the initiative forward */
  readonly proposedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What became of it, as the sources say */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of initiative, as classified by the compilers. */
export type InitiativeKind =
  /** A declaration of two sides. */
  | 'BILATERAL_DECLARATION'
  /** An offer of one side to another. */
  | 'BILATERAL_OFFER'
  /** A pledge between two sides. */
  | 'BILATERAL_PLEDGE'
  /** A coalition with members. */
  | 'COALITION'
  /** A draft of norms, not adopted. */
  | 'DRAFT_NORMS'
  /** A pledge of companies. */
  | 'INDUSTRY_PLEDGE'
  /** A proposal of a company. */
  | 'INDUSTRY_PROPOSAL'
  /** A declaration of states, companies and others. */
  | 'MULTISTAKEHOLDER_DECLARATION'
  /** A process of states, companies and others. */
  | 'MULTISTAKEHOLDER_PROCESS'
  /** A political declaration of several states. */
  | 'POLITICAL_DECLARATION'
  /** A political initiative of one state. */
  | 'POLITICAL_INITIATIVE'
  /** A treaty, whether in force or not. */
  | 'TREATY'
  /** Norms of a body of the United Nations. */
  | 'UN_NORMS'
  /** A process of the United Nations, such as a working group. */
  | 'UN_PROCESS'
  /** A resolution of the United Nations General Assembly. */
  | 'UN_RESOLUTION';

/** How a position refers to an initiative. */
export type InitiativeRelation =
  /** Backs it. */
  | 'ENDORSES'
  /** Cites it in the speaker's favour. */
  | 'INVOKES'
  /** Becomes a party to it. */
  | 'JOINS'
  /** Puts it forward, for the first time or as its own. */
  | 'PROPOSES'
  /** Refuses it. */
  | 'REJECTS';

/** What can be done about an initiative. */
export type LedgerAct =
  /** Backed it. */
  | 'ENDORSED'
  /** Cited it in the actor's favour. */
  | 'INVOKED'
  /** Became a party to it. */
  | 'JOINED'
  /** Opposed or refused it. */
  | 'OPPOSED'
  /** Put it forward, or presented it as its own. */
  | 'PROPOSED'
  /** Voted on it. */
  | 'VOTED';

/** A record as it is now. */
export type LoadedRecord = {
  readonly __typename?: 'LoadedRecord';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its fields, as the input of its kind has them. */
  readonly record: Scalars['JSON']['output'];
  /** To be sent back as `ifRevision`. */
  readonly revision: Scalars['ID']['output'];
  /** Where it stands. */
  readonly section: RecordSection;
};

/** Changes drafts and, by accepting them, the record. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Makes the changes part of the record: all of them or, where a problem is in the way, none. They stand
   * in the journal before the answer is sent.
   */
  readonly acceptChangeSet: ChangeSetPayload;
  /** Drafts the change set that undoes an accepted one. Like any other it is then submitted and accepted. */
  readonly revertChangeSet: ChangeSetPayload;
  /** Approves what was submitted, or asks for changes, which makes it a draft again. */
  readonly reviewChangeSet: ChangeSetPayload;
  /**
   * Checks changes, and keeps them as a draft unless `mode` is CHECK. The answer has every problem at
   * once, and what the changes would do to the graph.
   */
  readonly saveChangeSet: ChangeSetPayload;
  /** Says that a draft is ready to be reviewed and accepted. It stays a draft where a problem is in the way. */
  readonly submitChangeSet: ChangeSetPayload;
  /** Gives a change set up. It is kept for reference. */
  readonly withdrawChangeSet: ChangeSetPayload;
};


/** Changes drafts and, by accepting them, the record. */
export type MutationAcceptChangeSetArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationRevertChangeSetArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationReviewChangeSetArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  verdict: Verdict;
};


/** Changes drafts and, by accepting them, the record. */
export type MutationSaveChangeSetArgs = {
  input: ChangeSetInput;
};


/** Changes drafts and, by accepting them, the record. */
export type MutationSubmitChangeSetArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationWithdrawChangeSetArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};

/** A node that differs. */
export type NodeEffect = {
  readonly __typename?: 'NodeEffect';
  /** How it differs. */
  readonly difference: Difference;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its label. */
  readonly label: Scalars['String']['output'];
  /** Its properties that differ. */
  readonly properties: ReadonlyArray<PropertyEffect>;
};

/** A company, think tank or medium that takes a position or is spoken of. */
export type OrganizationInput = {
  /** Other names in use */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** BASED_IN: has its seat in the state */
  readonly basedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of organisation */
  readonly kind?: InputMaybe<OrganizationKind>;
  /** Name in English */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of organisation. */
export type OrganizationKind =
  /** A company. */
  | 'COMPANY'
  /** A media organisation that is itself mentioned; those that published the documents are publishers. */
  | 'MEDIA'
  /** A think tank. */
  | 'THINK_TANK';

/** One AGAINST of a Position. */
export type PositionAgainstInput = {
  /** Id of the other end. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Accused, addressee or criticised */
  readonly role?: InputMaybe<AgainstRole>;
};

/** A position of any kind; which fields it may have depends on its kind. */
export type PositionInput = {
  /** AGAINST: aimed at */
  readonly against?: InputMaybe<ReadonlyArray<PositionAgainstInput>>;
  /** One neutral sentence in the compilers' own words: what is asserted */
  readonly asserts?: InputMaybe<Scalars['String']['input']>;
  /** The grounds that the claimant states; kappa 0.61 (n = 37) */
  readonly basis?: InputMaybe<AccusationBasis>;
  /** CONCERNS: speaks of the incident */
  readonly concerns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is alleged; kappa of two coders 0.51 (n = 37) */
  readonly conduct?: InputMaybe<ReadonlyArray<Conduct>>;
  /** Which part of the allegation is contested */
  readonly contests?: InputMaybe<ReadonlyArray<ContestedAspect>>;
  /** In the order of the page. */
  readonly evidence?: InputMaybe<ReadonlyArray<ExcerptInput>>;
  /** The strongest form that the words support; kappa 0.68 (n = 10) */
  readonly form?: InputMaybe<DenialForm>;
  /** The claimant's own degree of certainty; kappa 0.37 before the rule was sharpened */
  readonly hedge?: InputMaybe<Hedge>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of speech act */
  readonly kind?: InputMaybe<PositionKind>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The speaker's words, at most 20 */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** REFERS_TO: speaks of the initiative */
  readonly refersTo?: InputMaybe<ReadonlyArray<PositionRefersToInput>>;
  /** RESPONDS_TO: answers this specific act */
  readonly respondsTo?: InputMaybe<ReadonlyArray<PositionRespondsToInput>>;
};

/**
 * Kinds of speech act, each with its test. "Reject" in English covers two of them: an allegation is
 * denied, a proposal or demand is rejected. The object decides, not the verb.
 */
export type PositionKind =
  /**
   * Alleges conduct by another side: an attack, spying, harbouring, a capability build-up. A
   * counter-accusation is an accusation that answers another position with COUNTERS.
   */
  | 'ACCUSATION'
  /** Admits or claims the speaker's own conduct. */
  | 'ACKNOWLEDGEMENT'
  /** Asks, urges or demands that another side act or stop. */
  | 'CALL'
  /** Judges conduct or a side without alleging anything new. */
  | 'CONDEMNATION'
  /** Contests an allegation made against the speaker's own side or its ally. */
  | 'DENIAL'
  /** Backs another side's position or initiative. */
  | 'ENDORSEMENT'
  /** Is itself an action: sanctions, indictment, expulsion, summons, vote. */
  | 'MEASURE'
  /** Declines to take a position. */
  | 'NO_COMMENT'
  /** None of these; the note says what it is. */
  | 'OTHER'
  /** Commits the speaker's own side to do, or not to do, something. */
  | 'PLEDGE'
  /** Puts forward an initiative, rule, treaty, process or mechanism for others to take up. */
  | 'PROPOSAL'
  /** Refuses a proposal or demand; contesting an allegation is a denial. */
  | 'REJECTION'
  /** Describes the speaker's own side: "main victim", "staunch defender". */
  | 'SELF_DESCRIPTION'
  /** Announces a consequence if another side acts. */
  | 'WARNING';

/** One REFERS_TO of a Position. */
export type PositionRefersToInput = {
  /** Id of the other end. */
  readonly initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Proposes, invokes, endorses, rejects or joins */
  readonly relation?: InputMaybe<InitiativeRelation>;
};

/** One RESPONDS_TO of a Position. */
export type PositionRespondsToInput = {
  /** The words name the act that they answer */
  readonly explicit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the other end. */
  readonly position?: InputMaybe<Scalars['ID']['input']>;
  /** How it answers */
  readonly relation?: InputMaybe<ReplyRelation>;
};

/** Something in a change set that a person can mend or should know. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** What kind of problem it is. */
  readonly code: ProblemCode;
  /** Of a CONFLICT. */
  readonly conflict?: Maybe<Conflict>;
  /** The record that it stands in. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** Where in the change set, such as `changes[0].record.positions[2].hedge`; else inside the record. */
  readonly path: Scalars['String']['output'];
  /** What to do. */
  readonly remedy: Scalars['String']['output'];
  /** Where the record stands. */
  readonly section?: Maybe<RecordSection>;
  /** Whether it is in the way. */
  readonly severity: Severity;
};

/** What is wrong. */
export type ProblemCode =
  /** Somebody else changed the same field since the revision that was loaded. */
  | 'CONFLICT'
  /** The record has another id than the change that holds it. */
  | 'DIFFERENT_ID'
  /** The change set has no changes. */
  | 'EMPTY_CHANGE_SET'
  /** The id belonged to something that was removed. */
  | 'ID_USED_BEFORE'
  /** A value or a reference breaks a rule of the data. */
  | 'INVALID_RECORD'
  /** Somebody else changed another field; both changes are kept. */
  | 'MERGED'
  /** The record is already as the change has it. */
  | 'NO_CHANGE'
  /** A retraction needs a reason. */
  | 'NO_REASON'
  /** A record with this id exists, and no revision of it was loaded. */
  | 'RECORD_EXISTS'
  /** There is no such record. */
  | 'RECORD_NOT_FOUND'
  /** A value may be right and is worth a look. */
  | 'SUSPICIOUS_RECORD'
  /** One change set changes a record twice. */
  | 'TWO_CHANGES'
  /** The record never had the revision that was named. */
  | 'UNKNOWN_REVISION';

/** A property that differs. */
export type PropertyEffect = {
  readonly __typename?: 'PropertyEffect';
  /** Null if it is gone. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** Null if it was not there. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** One AFFILIATED_WITH of a Publisher. */
export type PublisherAffiliatedWithInput = {
  /** Run by, or reprints */
  readonly basis?: InputMaybe<AffiliationBasis>;
  /** Id of the other end. */
  readonly state?: InputMaybe<Scalars['ID']['input']>;
};

/** Who published a document. */
export type PublisherInput = {
  /** AFFILIATED_WITH: is run by the state or reprints its words */
  readonly affiliatedWith?: InputMaybe<ReadonlyArray<PublisherAffiliatedWithInput>>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of publisher */
  readonly kind?: InputMaybe<PublisherKind>;
  /** Name in English */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Agency or body whose report it reprints; documents with equal values may carry one report */
  readonly wordsFrom?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Kinds of publisher. A page that reprints another counts by what it reprints, where the first three
 * say so.
 */
export type PublisherKind =
  /** A page that collects content published by others. */
  | 'AGGREGATOR'
  /** A broadcaster. */
  | 'BROADCASTER'
  /** An encyclopedia. */
  | 'ENCYCLOPEDIA'
  /** A government body, or a page that reprints one. */
  | 'GOVERNMENT'
  /** A newspaper. */
  | 'NEWSPAPER'
  /** A news agency, or a page that reprints one. */
  | 'NEWS_AGENCY'
  /** A non-governmental organisation or think tank. */
  | 'NGO'
  /** Media run by a state, or a page that reprints them. */
  | 'STATE_MEDIA'
  /** The trade press. */
  | 'TRADE_PRESS'
  /** A copy of a document of the United Nations. */
  | 'UN_DOCUMENT_COPY';

/** A whole record, new or in place of the one that was loaded. */
export type PutInput = {
  /** The revision that was loaded; none: the record is new. */
  readonly ifRevision?: InputMaybe<Scalars['ID']['input']>;
  /** The record after the change. */
  readonly record: RecordInput;
};

/** Reads the desk: drafts, and records as they are to be edited. */
export type Query = {
  readonly __typename?: 'Query';
  /** One change set; null if there is none with this id. */
  readonly changeSet?: Maybe<ChangeSet>;
  /** Change sets, the last changed first. */
  readonly changeSets: ChangeSetPage;
  /** Whoever asks, and what they may do. */
  readonly me: Visitor;
  /**
   * A record as it is now, to be loaded, changed and sent back with its revision; null where there is
   * none.
   */
  readonly record?: Maybe<LoadedRecord>;
};


/** Reads the desk: drafts, and records as they are to be edited. */
export type QueryChangeSetArgs = {
  id: Scalars['ID']['input'];
};


/** Reads the desk: drafts, and records as they are to be edited. */
export type QueryChangeSetsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ChangeSetStatus>;
};


/** Reads the desk: drafts, and records as they are to be edited. */
export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
  section: RecordSection;
};

/** A whole record: exactly one of these. */
export type RecordInput =
  /** A record of seeds/agencies. */
  { readonly agency: AgencyInput; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/blocs. */
  { readonly agency?: never; readonly bloc: BlocInput; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/documents. */
  { readonly agency?: never; readonly bloc?: never; readonly document: DocumentInput; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/groups. */
  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group: GroupInput; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/incidents. */
  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident: IncidentInput; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/initiatives. */
  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative: InitiativeInput; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/organizations. */
  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization: OrganizationInput; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/publishers. */
  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher: PublisherInput; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/spokespersons. */
  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson: SpokespersonInput; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/states. */
  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state: StateInput; readonly statement?: never; readonly votes?: never; }
  |  /** A record of seeds/statements. */
  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement: StatementInput; readonly votes?: never; }
  |  /** A record of seeds/votes. */
  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes: VotesInput; };

/** Where a record stands: a file or folder of the seeds. */
export type RecordSection =
  /** seeds/agencies */
  | 'AGENCIES'
  /** seeds/blocs */
  | 'BLOCS'
  /** seeds/documents */
  | 'DOCUMENTS'
  /** seeds/groups */
  | 'GROUPS'
  /** seeds/incidents */
  | 'INCIDENTS'
  /** seeds/initiatives */
  | 'INITIATIVES'
  /** seeds/organizations */
  | 'ORGANIZATIONS'
  /** seeds/publishers */
  | 'PUBLISHERS'
  /** seeds/spokespersons */
  | 'SPOKESPERSONS'
  /** seeds/statements */
  | 'STATEMENTS'
  /** seeds/states */
  | 'STATES'
  /** seeds/votes */
  | 'VOTES';

/** How a relationship differs. */
export type RelationshipDifference =
  /** It is gone. */
  | 'REMOVED'
  /** New, or with other properties. */
  | 'WRITTEN';

/** A relationship that differs. */
export type RelationshipEffect = {
  readonly __typename?: 'RelationshipEffect';
  /** How it differs. */
  readonly difference: RelationshipDifference;
  /** Id of its start. */
  readonly from: Scalars['ID']['output'];
  /** Id of its end. */
  readonly to: Scalars['ID']['output'];
  /** Its type. */
  readonly type: Scalars['String']['output'];
};

/** How a position answers another. */
export type ReplyRelation =
  /** Admits it, wholly or in part. */
  | 'CONCEDES'
  /** Answers with an accusation of its own. */
  | 'COUNTERS'
  /** Declines to take a position on it. */
  | 'DECLINES'
  /** Changes the subject instead. */
  | 'DEFLECTS'
  /** Contests the allegation. */
  | 'DENIES'
  /** Refuses the act as such. */
  | 'REJECTS'
  /** Backs it. */
  | 'SUPPORTS'
  /** Welcomes it. */
  | 'WELCOMES';

/** Takes a record out of the graph. It stays in the history, with the reason. */
export type RetractInput = {
  /** Id of the record. */
  readonly id: Scalars['ID']['input'];
  /** The revision that was loaded; none: whatever it is now. */
  readonly ifRevision?: InputMaybe<Scalars['ID']['input']>;
  /** Why; public once it is accepted. */
  readonly reason: Scalars['String']['input'];
  /** Where the record stands. */
  readonly section: RecordSection;
};

/** What somebody said of a submitted change set. */
export type Review = {
  readonly __typename?: 'Review';
  /** ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** Pseudonym of the reviewer. */
  readonly by: Scalars['ID']['output'];
  /** May be empty. */
  readonly comment: Scalars['String']['output'];
  /** What the reviewer decided. */
  readonly verdict: Verdict;
};

/**
 * Says that two records are one. What names the one is made to name the other, which takes over its
 * names; reverting the change set parts them again.
 */
export type SameAsInput = {
  /** The record that goes. */
  readonly id: Scalars['ID']['input'];
  /** The record that stays. */
  readonly keeps: Scalars['ID']['input'];
  /** Why; public once it is accepted. */
  readonly reason: Scalars['String']['input'];
  /** Where the record stands. */
  readonly section: RecordSection;
};

/** Whether to keep what is sent. */
export type SaveMode =
  /** Nothing is kept. */
  | 'CHECK'
  /** Kept as a draft, whatever its problems. */
  | 'DRAFT';

/** Whether a problem is in the way. */
export type Severity =
  /** Can be kept as a draft, and not be submitted. */
  | 'ERROR'
  /** Good to know. */
  | 'NOTE'
  /** May be right, and is worth a look. */
  | 'WARNING';

/** Whether every field of a statement was read on a page of its sources. */
export type SourceCheck =
  /** Every field was read on the page. */
  | 'COMPLETE'
  /** A field could not be read on the page; the note of the check says which and why. */
  | 'INCOMPLETE';

/** Whose words an excerpt gives, and how. */
export type SpeechMode =
  /** The speaker's words, quoted. */
  | 'DIRECT'
  /** The speaker's words as reported, not quoted. */
  | 'INDIRECT'
  /**
   * The other side's words, reported by this side's media: for example, an accusation known only
   * through the page that denies it.
   */
  | 'NESTED';

/** Who speaks: a named person, or an unnamed person of an office. */
export type SpokespersonInput = {
  /** Other names in use */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Name in English */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** False: an unnamed person of an office */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** SPEAKS_FOR: holds or held an office */
  readonly speaksFor?: InputMaybe<ReadonlyArray<SpokespersonSpeaksForInput>>;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: InputMaybe<Scalars['String']['input']>;
};

/** One SPEAKS_FOR of a Spokesperson. */
export type SpokespersonSpeaksForInput = {
  /** Id of the other end. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Document that supports it */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** In office from; absent: not coded */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The office */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** In office to; absent: not coded */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** A state or territory with an ISO 3166 code; no statement about recognition. */
export type StateInput = {
  /** Other names in use */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 3166-1 alpha-2 */
  readonly iso2?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-3 */
  readonly iso3?: InputMaybe<Scalars['String']['input']>;
  /** Name in English */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** UN M49 region */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: InputMaybe<Scalars['String']['input']>;
};

/** One DELIVERED of a Statement. */
export type StatementDeliveredByInput = {
  /** Id of the other end. */
  readonly spokesperson?: InputMaybe<Scalars['ID']['input']>;
  /** The speaker's office at that time */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** One speech event: a press conference, a report, a written statement. */
export type StatementInput = {
  /** DELIVERED: spoke the statement */
  readonly deliveredBy?: InputMaybe<ReadonlyArray<StatementDeliveredByInput>>;
  /** Conflicting dates in the sources, including the chosen one */
  readonly disputedDates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** CARRIES: reports the statement */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Briefing, report, written statement; absent: not coded */
  readonly form?: InputMaybe<Scalars['String']['input']>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** ISSUED: issued the statement */
  readonly issuedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** MADE: took the position as a principal; several when it is joint */
  readonly madeBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The compilers' remark */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it was made */
  readonly occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** In the order of the page. */
  readonly positions?: InputMaybe<ReadonlyArray<PositionInput>>;
  /** Whether every field was checked against the page */
  readonly sourceCheck?: InputMaybe<SourceCheck>;
  /** Why the check is incomplete */
  readonly sourceCheckNote?: InputMaybe<Scalars['String']['input']>;
  /** One neutral sentence in the compilers' own words on the whole statement */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** What a reviewer says. */
export type Verdict =
  /** Right as it is. */
  | 'APPROVE'
  /** To be changed first: it is a draft again. */
  | 'REQUEST_CHANGES';

/** Whoever sends the request. */
export type Visitor = {
  readonly __typename?: 'Visitor';
  /** Mutations that this visitor may call. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** Stands in the journal in place of a name. */
  readonly pseudonym: Scalars['ID']['output'];
  /** Roles of the person. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** How a state voted. States that were absent have no recorded vote. */
export type Vote =
  /** Abstained. */
  | 'ABSTAIN'
  /** Against. */
  | 'NO'
  /** In favour. */
  | 'YES';

/** A remark on the vote of one state. */
export type VoteNoteInput = {
  /** What is to be said of it. */
  readonly note: Scalars['String']['input'];
  /** Whose vote it is about. */
  readonly state: Scalars['ID']['input'];
};

/** Recorded votes on a resolution. */
export type VotesInput = {
  /** States that voted ABSTAIN. */
  readonly abstain?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The resolution. */
  readonly initiative?: InputMaybe<Scalars['ID']['input']>;
  /** States that voted NO. */
  readonly no?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Remarks on the votes of single states. */
  readonly notes?: InputMaybe<ReadonlyArray<VoteNoteInput>>;
  /** Day of the vote. */
  readonly on?: InputMaybe<Scalars['String']['input']>;
  /** States that voted YES. */
  readonly yes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acceptance: ResolverTypeWrapper<Acceptance>;
  AccusationBasis: AccusationBasis;
  AffiliationBasis: AffiliationBasis;
  AgainstRole: AgainstRole;
  AgencyInput: AgencyInput;
  AgencyKind: AgencyKind;
  BlocInput: BlocInput;
  BlocMembersInput: BlocMembersInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<RequestedChangeModel>;
  ChangeInput: ChangeInput;
  ChangeOperation: ChangeOperation;
  ChangeSet: ResolverTypeWrapper<ChangeSetModel>;
  ChangeSetInput: ChangeSetInput;
  ChangeSetPage: ResolverTypeWrapper<Omit<ChangeSetPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ChangeSet']> }>;
  ChangeSetPayload: ResolverTypeWrapper<ChangeSetResultModel>;
  ChangeSetStatus: ChangeSetStatus;
  CodeMatch: CodeMatch;
  CodeScheme: CodeScheme;
  Conduct: Conduct;
  Conflict: ResolverTypeWrapper<Conflict>;
  ContestedAspect: ContestedAspect;
  DatePrecision: DatePrecision;
  DenialForm: DenialForm;
  Difference: Difference;
  DocumentInput: DocumentInput;
  Effect: ResolverTypeWrapper<EffectModel>;
  EffectCount: ResolverTypeWrapper<EffectCount>;
  ExcerptInput: ExcerptInput;
  GroupInput: GroupInput;
  Hedge: Hedge;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IncidentInput: IncidentInput;
  IncidentKind: IncidentKind;
  InitiativeEndorsedByInput: InitiativeEndorsedByInput;
  InitiativeInput: InitiativeInput;
  InitiativeKind: InitiativeKind;
  InitiativeRelation: InitiativeRelation;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LedgerAct: LedgerAct;
  LoadedRecord: ResolverTypeWrapper<LoadedRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NodeEffect: ResolverTypeWrapper<NodeEffect>;
  OrganizationInput: OrganizationInput;
  OrganizationKind: OrganizationKind;
  PositionAgainstInput: PositionAgainstInput;
  PositionInput: PositionInput;
  PositionKind: PositionKind;
  PositionRefersToInput: PositionRefersToInput;
  PositionRespondsToInput: PositionRespondsToInput;
  Problem: ResolverTypeWrapper<ProblemModel>;
  ProblemCode: ProblemCode;
  PropertyEffect: ResolverTypeWrapper<PropertyEffect>;
  PublisherAffiliatedWithInput: PublisherAffiliatedWithInput;
  PublisherInput: PublisherInput;
  PublisherKind: PublisherKind;
  PutInput: PutInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordInput: RecordInput;
  RecordSection: RecordSection;
  RelationshipDifference: RelationshipDifference;
  RelationshipEffect: ResolverTypeWrapper<RelationshipEffect>;
  ReplyRelation: ReplyRelation;
  RetractInput: RetractInput;
  Review: ResolverTypeWrapper<Review>;
  SameAsInput: SameAsInput;
  SaveMode: SaveMode;
  Severity: Severity;
  SourceCheck: SourceCheck;
  SpeechMode: SpeechMode;
  SpokespersonInput: SpokespersonInput;
  SpokespersonSpeaksForInput: SpokespersonSpeaksForInput;
  StateInput: StateInput;
  StatementDeliveredByInput: StatementDeliveredByInput;
  StatementInput: StatementInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Verdict: Verdict;
  Visitor: ResolverTypeWrapper<VisitorModel>;
  Vote: Vote;
  VoteNoteInput: VoteNoteInput;
  VotesInput: VotesInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acceptance: Acceptance;
  AgencyInput: AgencyInput;
  BlocInput: BlocInput;
  BlocMembersInput: BlocMembersInput;
  Boolean: Scalars['Boolean']['output'];
  Change: RequestedChangeModel;
  ChangeInput: ChangeInput;
  ChangeSet: ChangeSetModel;
  ChangeSetInput: ChangeSetInput;
  ChangeSetPage: Omit<ChangeSetPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ChangeSet']> };
  ChangeSetPayload: ChangeSetResultModel;
  Conflict: Conflict;
  DocumentInput: DocumentInput;
  Effect: EffectModel;
  EffectCount: EffectCount;
  ExcerptInput: ExcerptInput;
  GroupInput: GroupInput;
  ID: Scalars['ID']['output'];
  IncidentInput: IncidentInput;
  InitiativeEndorsedByInput: InitiativeEndorsedByInput;
  InitiativeInput: InitiativeInput;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  LoadedRecord: LoadedRecord;
  Mutation: Record<PropertyKey, never>;
  NodeEffect: NodeEffect;
  OrganizationInput: OrganizationInput;
  PositionAgainstInput: PositionAgainstInput;
  PositionInput: PositionInput;
  PositionRefersToInput: PositionRefersToInput;
  PositionRespondsToInput: PositionRespondsToInput;
  Problem: ProblemModel;
  PropertyEffect: PropertyEffect;
  PublisherAffiliatedWithInput: PublisherAffiliatedWithInput;
  PublisherInput: PublisherInput;
  PutInput: PutInput;
  Query: Record<PropertyKey, never>;
  RecordInput: RecordInput;
  RelationshipEffect: RelationshipEffect;
  RetractInput: RetractInput;
  Review: Review;
  SameAsInput: SameAsInput;
  SpokespersonInput: SpokespersonInput;
  SpokespersonSpeaksForInput: SpokespersonSpeaksForInput;
  StateInput: StateInput;
  StatementDeliveredByInput: StatementDeliveredByInput;
  StatementInput: StatementInput;
  String: Scalars['String']['output'];
  Visitor: VisitorModel;
  VoteNoteInput: VoteNoteInput;
  VotesInput: VotesInput;
};

export type AcceptanceResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Acceptance'] = ResolversParentTypes['Acceptance']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ifRevision?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keeps?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  acceptance?: Resolver<Maybe<ResolversTypes['Acceptance']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reverts?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangeSetStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeSetPageResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ChangeSetPage'] = ResolversParentTypes['ChangeSetPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeSetPayloadResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ChangeSetPayload'] = ResolversParentTypes['ChangeSetPayload']> = {
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  served?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  base?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type EffectResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Effect'] = ResolversParentTypes['Effect']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['EffectCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NodeEffect']>, ParentType, ContextType, RequireFields<EffectNodesArgs, 'first'>>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEffect']>, ParentType, ContextType, RequireFields<EffectRelationshipsArgs, 'first'>>;
  versionAfter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionBefore?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EffectCountResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['EffectCount'] = ResolversParentTypes['EffectCount']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LoadedRecordResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['LoadedRecord'] = ResolversParentTypes['LoadedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationAcceptChangeSetArgs, 'id' | 'key'>>;
  revertChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationRevertChangeSetArgs, 'id' | 'key' | 'reason'>>;
  reviewChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationReviewChangeSetArgs, 'comment' | 'id' | 'key' | 'verdict'>>;
  saveChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationSaveChangeSetArgs, 'input'>>;
  submitChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationSubmitChangeSetArgs, 'id' | 'key'>>;
  withdrawChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationWithdrawChangeSetArgs, 'id' | 'key'>>;
};

export type NodeEffectResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['NodeEffect'] = ResolversParentTypes['NodeEffect']> = {
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyEffect']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['Conflict']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['RecordSection']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type PropertyEffectResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['PropertyEffect'] = ResolversParentTypes['PropertyEffect']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType, RequireFields<QueryChangeSetArgs, 'id'>>;
  changeSets?: Resolver<ResolversTypes['ChangeSetPage'], ParentType, ContextType, RequireFields<QueryChangeSetsArgs, 'first'>>;
  me?: Resolver<ResolversTypes['Visitor'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['LoadedRecord']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id' | 'section'>>;
};

export type RelationshipEffectResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['RelationshipEffect'] = ResolversParentTypes['RelationshipEffect']> = {
  difference?: Resolver<ResolversTypes['RelationshipDifference'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type VisitorResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Visitor'] = ResolversParentTypes['Visitor']> = {
  may?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = DeskContext> = {
  Acceptance?: AcceptanceResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSetPage?: ChangeSetPageResolvers<ContextType>;
  ChangeSetPayload?: ChangeSetPayloadResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Effect?: EffectResolvers<ContextType>;
  EffectCount?: EffectCountResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LoadedRecord?: LoadedRecordResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NodeEffect?: NodeEffectResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PropertyEffect?: PropertyEffectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelationshipEffect?: RelationshipEffectResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Visitor?: VisitorResolvers<ContextType>;
};

