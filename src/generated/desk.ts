import type { Value } from '../cypher/statement.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Visitor as VisitorModel } from '../desk/access/visitor.js';
import type { ChangeSet as ChangeSetModel } from '../curation/change-set.js';
import type { ChangeSetResult as ChangeSetResultModel } from '../curation/curation-service.js';
import type { RequestedChange as RequestedChangeModel } from '../curation/prepare-changes.js';
import type { FoundRecord as FoundRecordModel } from '../curation/find-records.js';
import type { ChangedRecord as ChangedRecordModel } from '../curation/changed-records.js';
import type { Problem as ProblemModel } from '../curation/problem.js';
import type { CodingTask as CodingTaskModel, CodedRecord as CodedRecordModel } from '../curation/coding-task.js';
import type { ShownCoding as ShownCodingModel, ShownComparison as ShownComparisonModel } from '../desk/shown-coding.js';
import type { ComparedStatement as ComparedStatementModel, ComparedAct as ComparedActModel, FieldDifference as FieldDifferenceModel } from '../curation/compare-codings.js';
import type { AgreementGroup as AgreementGroupModel } from '../agreement/group-agreement.js';
import type { TableImport as TableImportModel, StandingGroup as StandingGroupModel, ReadName as ReadNameModel, ImportFault as ImportFaultModel } from '../curation/imports/table-import.js';
import type { Profile as ProfileModel } from '../import/profile.js';
import type { Effect as EffectModel } from '../curation/effect.js';
import type { PastedText as TextModel } from '../curation/texts.js';
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
   * Any JSON value. A record as JSON has the fields of its input; vocabulary terms are enum values, as in
   * the public schema.
   */
  JSON: { input: Value; output: Value; }
};

/** When and by whom a change set was accepted. */
export type Acceptance = {
  readonly __typename?: 'Acceptance';
  /** ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** Pseudonym of the person who accepted it. */
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

/** A side that a position may be aimed at. */
export type AgainstProposal = {
  readonly __typename?: 'AgainstProposal';
  /** The actor. */
  readonly actor: Scalars['ID']['output'];
  /** True if taken over from the passage before it in the same statement; false if its own sentence names it. */
  readonly inherited: Scalars['Boolean']['output'];
  /** Its role, by the kind of the position; null while that is unknown. */
  readonly role?: Maybe<AgainstRole>;
};

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

/** One measure of agreement, computed from statements that two coders coded independently. */
export type AgreementFigure = {
  readonly __typename?: 'AgreementFigure';
  /**
   * Percentile interval of the figure over 1,000 samples of the statements, drawn with replacement and a
   * fixed seed. Null if there is no value.
   */
  readonly interval?: Maybe<AgreementInterval>;
  /** How agreement was measured. */
  readonly measure: AgreementMeasure;
  /**
   * The number of cases: for acts, the acts of both coders; for replies, those that either coder found;
   * for a field, the pairs of aligned acts in which both coded it.
   */
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** Caveats. Absent if there are none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Under which protocol the codings were made. */
  readonly protocol: Protocol;
  /** Why there is no value. Null if there is one. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Which codings were compared. */
  readonly source: CodingSource;
  /**
   * What only one of the coders found: acts; replies; for a field, acts of the kind that has it, which are
   * not among its cases.
   */
  readonly unmatched: Unmatched;
  /** The figure: 1 is full agreement. Null if it is not defined for these codings; `reason` says why. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The object of agreement: the acts identified, the replies, or a field such as `hedge`. */
  readonly what: Scalars['String']['output'];
};

/** Agreement of codings that were made under one protocol and come from one source. */
export type AgreementGroup = {
  readonly __typename?: 'AgreementGroup';
  /** All figures, also those without a value. */
  readonly figures: ReadonlyArray<AgreementFigure>;
  /** Acts of the first coder of each pair. */
  readonly firstActCount: Scalars['Int']['output'];
  /** Pairs of aligned acts. */
  readonly matchedActCount: Scalars['Int']['output'];
  /** Under which protocol the codings were made. */
  readonly protocol: Protocol;
  /** Acts of the second coder of each pair. */
  readonly secondActCount: Scalars['Int']['output'];
  /** Which codings were compared. */
  readonly source: CodingSource;
  /** Statements that both coders have. */
  readonly statementCount: Scalars['Int']['output'];
  /** How the coders' terms meet, for each coded field. */
  readonly tables: ReadonlyArray<ConfusionTable>;
  /** Number of tasks; 1 for the published double coding. */
  readonly taskCount: Scalars['Int']['output'];
};

/** An interval of a figure. */
export type AgreementInterval = {
  readonly __typename?: 'AgreementInterval';
  /** Upper end. */
  readonly high: Scalars['Float']['output'];
  /** Share of the samples that lie in it, such as 0.95. */
  readonly level: Scalars['Float']['output'];
  /** Lower end. */
  readonly low: Scalars['Float']['output'];
};

/** Measures of agreement between coders. */
export type AgreementMeasure =
  /** Cohen's kappa: agreement beyond chance, each coder with distributions of their own. 0 is chance level. */
  | 'COHENS_KAPPA'
  /** Harmonic mean of precision and recall: how far both found the same things. */
  | 'F1'
  /** Krippendorff's alpha with nominal distance: agreement beyond chance. 0 is chance level. */
  | 'KRIPPENDORFFS_ALPHA'
  /** Krippendorff's alpha with MASI distance, for fields with several terms: terms in common count in part. */
  | 'KRIPPENDORFFS_ALPHA_MASI';

/** Agreement of codings, in groups that are never pooled. */
export type AgreementReport = {
  readonly __typename?: 'AgreementReport';
  /** One for each protocol and source that has codings. */
  readonly groups: ReadonlyArray<AgreementGroup>;
};

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

/** A change as requested. */
export type Change = {
  readonly __typename?: 'Change';
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The loaded revision; null if none was given. */
  readonly ifRevision?: Maybe<Scalars['ID']['output']>;
  /** Id of the record that a SAME_AS keeps; null otherwise. */
  readonly keeps?: Maybe<Scalars['ID']['output']>;
  /** What is done to the record. */
  readonly operation: ChangeOperation;
  /** The reason of a RETRACT or SAME_AS; null otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The record of a PUT; null otherwise. */
  readonly record?: Maybe<Scalars['JSON']['output']>;
  /** Section of the record. */
  readonly section: RecordSection;
};

/** One change: exactly one of these fields. */
export type ChangeInput =
  /** Writes a complete record. */
  { readonly put: PutInput; readonly retract?: never; readonly sameAs?: never; }
  |  /** Removes a record from the graph. */
  { readonly put?: never; readonly retract: RetractInput; readonly sameAs?: never; }
  |  /** Joins two records into one. */
  { readonly put?: never; readonly retract?: never; readonly sameAs: SameAsInput; };

/** What is done to a record. */
export type ChangeOperation =
  /** The complete record is written. */
  | 'PUT'
  /** The record is removed from the graph. */
  | 'RETRACT'
  /** The record is joined with another. */
  | 'SAME_AS';

/** Changes that belong together, accepted as a whole or not at all. */
export type ChangeSet = {
  readonly __typename?: 'ChangeSet';
  /** Null until it is accepted. */
  readonly acceptance?: Maybe<Acceptance>;
  /** The task from whose codings it was drafted. */
  readonly adjudicates?: Maybe<Scalars['ID']['output']>;
  /** Pseudonym of its author. */
  readonly author: Scalars['ID']['output'];
  /**
   * What each change does to its own record, in the order of the changes. Before acceptance it is compared with
   * the revision that the author loaded, afterwards with the record before the change set.
   */
  readonly changedRecords: ReadonlyArray<ChangedRecord>;
  /** The changes as requested. */
  readonly changes: ReadonlyArray<Change>;
  /** ISO 8601, UTC. */
  readonly createdAt: Scalars['String']['output'];
  /** Effect on the current graph; null if an error blocks it, and once it is accepted. */
  readonly effect?: Maybe<Effect>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Problems when checked against the current record. */
  readonly problems: ReadonlyArray<Problem>;
  /** Why; may be empty. */
  readonly reason: Scalars['String']['output'];
  /** The accepted change set that this one undoes. */
  readonly reverts?: Maybe<Scalars['ID']['output']>;
  /** Oldest first. */
  readonly reviews: ReadonlyArray<Review>;
  /** Send it as `ifRevision` when updating the draft. */
  readonly revision: Scalars['ID']['output'];
  /** Its status. */
  readonly status: ChangeSetStatus;
  /** Digest of the pasted text that it is made from; null if there is none. Not part of the journal. */
  readonly text?: Maybe<Scalars['ID']['output']>;
  /** What changes, in a few words; may be empty. */
  readonly title: Scalars['String']['output'];
  /** ISO 8601, UTC. */
  readonly updatedAt: Scalars['String']['output'];
};

/** Changes that belong together. */
export type ChangeSetInput = {
  /** At most one change per record. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** The change set to update; omit it for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Revision of the loaded draft, when updating. */
  readonly ifRevision?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Idempotency key chosen by the client, new for each change: the same request with the same key is
   * executed once and gets the same answer.
   */
  readonly key: Scalars['ID']['input'];
  /** Whether to save it. */
  readonly mode: SaveMode;
  /** Why; public once it is accepted. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * Digest of the pasted text that the draft is made from. Evidence with the same `textSha256` is checked
   * against it: its words must be in the text at the given offsets. The desk gives it the `fingerprints` of
   * the sentences around its words, whatever was sent.
   */
  readonly text?: InputMaybe<Scalars['ID']['input']>;
  /** What changes, in a few words. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A page of change sets. */
export type ChangeSetPage = {
  readonly __typename?: 'ChangeSetPage';
  /** Send it as `after` for the next page; null on the last page. */
  readonly endCursor?: Maybe<Scalars['ID']['output']>;
  /** The change sets of this page. */
  readonly nodes: ReadonlyArray<ChangeSet>;
  /** Number of change sets on all pages. */
  readonly total: Scalars['Int']['output'];
};

/** A change set after a mutation, with its problems and effect. */
export type ChangeSetPayload = {
  readonly __typename?: 'ChangeSetPayload';
  /** Null after a CHECK of a change set that was never saved. */
  readonly changeSet?: Maybe<ChangeSet>;
  /** The effect of the changes on the graph; null if an error blocks them, or they are already accepted. */
  readonly effect?: Maybe<Effect>;
  /** All problems, errors first. */
  readonly problems: ReadonlyArray<Problem>;
  /**
   * Whether readers see the change. False: it is in the journal, and is served once the engine is available.
   * Null: it is not accepted.
   */
  readonly served?: Maybe<Scalars['Boolean']['output']>;
};

/** The status of a change set. */
export type ChangeSetStatus =
  /** Part of the record. */
  | 'ACCEPTED'
  /** Being worked on. */
  | 'DRAFT'
  /** Ready for review and acceptance. */
  | 'SUBMITTED'
  /** Abandoned; kept for reference. */
  | 'WITHDRAWN';

/** A field that differs. */
export type ChangedField = {
  readonly __typename?: 'ChangedField';
  /** Null if the field is removed. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** Null if the field was absent. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Such as `summary` or `positions[position:cn-embassy-gb-20210720-1].form`; empty for the whole record. */
  readonly path: Scalars['String']['output'];
};

/** A record before and after a change. */
export type ChangedRecord = {
  readonly __typename?: 'ChangedRecord';
  /** Null if the record is removed. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** Null if the record is new. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** The fields that differ, in the order of the record. A new or removed record has one entry for the whole. */
  readonly fields: ReadonlyArray<ChangedField>;
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** What is done to it. */
  readonly operation: ChangeOperation;
  /** The change on top of what others changed since the author loaded the record; null if nobody did. */
  readonly rebased?: Maybe<RebasedRecord>;
  /** Section of the record. */
  readonly section: RecordSection;
};

/** A column of the table that stands for one of the profile. */
export type ChosenColumn = {
  readonly __typename?: 'ChosenColumn';
  /** Column of the profile. */
  readonly column: Scalars['String']['output'];
  /** Header in the table. */
  readonly header: Scalars['String']['output'];
};

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

/** A record of a coding. */
export type CodedRecord = {
  readonly __typename?: 'CodedRecord';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its fields, in the form of the input type. */
  readonly record: Scalars['JSON']['output'];
  /** Section of the record. */
  readonly section: RecordSection;
};

/** A person who can be given a task. */
export type Coder = {
  readonly __typename?: 'Coder';
  /** Their name at the desk. */
  readonly name: Scalars['String']['output'];
  /** Identifies the person. */
  readonly pseudonym: Scalars['ID']['output'];
};

/** The records of a task as one coder would have them. */
export type Coding = {
  readonly __typename?: 'Coding';
  /** Whether it can no longer be changed. */
  readonly isSealed: Scalars['Boolean']['output'];
  /** A letter in place of a name; letters are assigned at random. Null in `mine` until codings are shown. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /**
   * Problems of the records when checked against the current record; errors block the seal. Empty in the
   * codings of others.
   */
  readonly problems: ReadonlyArray<Problem>;
  /** The records, in the order given. */
  readonly records: ReadonlyArray<CodedRecord>;
  /** Send it as `ifRevision` with the next save. */
  readonly revision: Scalars['ID']['output'];
  /** ISO 8601, UTC. Null in the codings of others. */
  readonly savedAt?: Maybe<Scalars['String']['output']>;
};

/** Where compared codings come from. */
export type CodingSource =
  /** The published double coding: a second coder against the published record. */
  | 'PUBLISHED'
  /** Tasks of the desk: sealed codings that were all complete. */
  | 'TASKS';

/** A column of the table that stands for one of the profile. */
export type ColumnChoice = {
  /** Column of the profile. */
  readonly column: Scalars['String']['input'];
  /** Header in the table. */
  readonly header: Scalars['String']['input'];
};

/** An act in two codings. */
export type ComparedAct = {
  readonly __typename?: 'ComparedAct';
  /** The position of A, as JSON; null if only B has it. */
  readonly a?: Maybe<Scalars['JSON']['output']>;
  /** The position of B, as JSON; null if only A has it. */
  readonly b?: Maybe<Scalars['JSON']['output']>;
  /** Fields that differ; empty if only one coding has the act. */
  readonly differences: ReadonlyArray<FieldDifference>;
};

/** A statement in two codings. */
export type ComparedStatement = {
  readonly __typename?: 'ComparedStatement';
  /** The statement of A, as JSON; null if only B has it. */
  readonly a?: Maybe<Scalars['JSON']['output']>;
  /** Its acts, aligned, in the order of A; acts that only B has come last. */
  readonly acts: ReadonlyArray<ComparedAct>;
  /** The statement of B, as JSON; null if only A has it. */
  readonly b?: Maybe<Scalars['JSON']['output']>;
  /** Fields of the statement itself that differ. */
  readonly differences: ReadonlyArray<FieldDifference>;
};

/** The two codings of a task side by side. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /**
   * The records on which both agree, as they would be accepted: equal records, and statements with the
   * acts and fields that are equal. Undecided fields have the value of A; acts of one coder only are left
   * out.
   */
  readonly agreed: ReadonlyArray<CodedRecord>;
  /** Agreement of this pair. */
  readonly agreement: AgreementGroup;
  /** Statements of either coding, aligned. */
  readonly statements: ReadonlyArray<ComparedStatement>;
  /** Paths of `agreed` that the adjudicator must decide, such as `[0].positions[1].hedge`. */
  readonly undecided: ReadonlyArray<Scalars['String']['output']>;
};

/** An incident that a position may speak of. */
export type ConcernsProposal = {
  readonly __typename?: 'ConcernsProposal';
  /** The incident. */
  readonly incident: Scalars['ID']['output'];
  /** True if taken over from the passage before it in the same statement; false if its own sentence names it. */
  readonly inherited: Scalars['Boolean']['output'];
};

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

/** Three states of a field; null where it was absent. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** The value when the record was loaded. */
  readonly base?: Maybe<Scalars['JSON']['output']>;
  /** The current value, changed by somebody else. */
  readonly theirs?: Maybe<Scalars['JSON']['output']>;
  /** The value in the change set. */
  readonly yours?: Maybe<Scalars['JSON']['output']>;
};

/** One combination of what two coders chose. */
export type ConfusionCell = {
  readonly __typename?: 'ConfusionCell';
  /** Number of aligned acts. */
  readonly count: Scalars['Int']['output'];
  /** Terms of the first coder, in the vocabulary's order. */
  readonly first: ReadonlyArray<Scalars['String']['output']>;
  /** Terms of the second coder. */
  readonly second: ReadonlyArray<Scalars['String']['output']>;
};

/** How the terms of two coders meet in the aligned acts. */
export type ConfusionTable = {
  readonly __typename?: 'ConfusionTable';
  /** Combinations that occur. Where a field takes several terms, a side is the whole set. */
  readonly cells: ReadonlyArray<ConfusionCell>;
  /** All terms of its vocabulary, used or not, in the vocabulary's order. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** The field, such as `hedge`. */
  readonly what: Scalars['String']['output'];
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

/** A date and how it was found. */
export type DateProposal = {
  readonly __typename?: 'DateProposal';
  /** The date, as precise as the words are: `2021-11-25`, `2021-11` or `2021`. */
  readonly date: Scalars['String']['output'];
  /** One past the last character. */
  readonly offsetEnd?: Maybe<Scalars['Int']['output']>;
  /**
   * First character of the words in the text, in UTF-16 code units from 0; null if they are elsewhere, such as
   * in the URL.
   */
  readonly offsetStart?: Maybe<Scalars['Int']['output']>;
  /** How it follows from the words, such as "Thursday before or on 27 Nov 2021 = 25 Nov 2021". */
  readonly sum: Scalars['String']['output'];
};

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

/** How a node changes. */
export type Difference =
  /** It is new. */
  | 'ADDED'
  /** It has other properties or another label. */
  | 'CHANGED'
  /** It is removed. */
  | 'REMOVED';

/** A page that was read. */
export type DocumentInput = {
  /** URL of an archived copy; absent: none is known */
  readonly archivedAt?: InputMaybe<Scalars['String']['input']>;
  /** True: the date is not printed on the part that was read */
  readonly dateInferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Dateline */
  readonly filedOn?: InputMaybe<Scalars['String']['input']>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** BCP 47 */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Licence that the page states for its text: an SPDX identifier or a short text; absent: not coded */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
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

/** Facts about the page that a text was copied from. */
export type DocumentProposal = {
  readonly __typename?: 'DocumentProposal';
  /** Dateline. */
  readonly filedOn?: Maybe<DateProposal>;
  /** The document of the record with this URL, or whose evidence has the digest of this text. */
  readonly known?: Maybe<Scalars['ID']['output']>;
  /** Language of the text, BCP 47. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Day of the page. */
  readonly publishedOn?: Maybe<DateProposal>;
  /** Publisher whose documents have the domain of the URL. */
  readonly publisher?: Maybe<Scalars['ID']['output']>;
  /** Title as given with the text, or its first line if that looks like a headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** URL as given with the text. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A statement of the record that may be the same event. */
export type DuplicateSuggestion = {
  readonly __typename?: 'DuplicateSuggestion';
  /** Its documents. */
  readonly documents: ReadonlyArray<Scalars['ID']['output']>;
  /** Its principals. */
  readonly madeBy: ReadonlyArray<Scalars['ID']['output']>;
  /** Its date. */
  readonly occurredOn: Scalars['String']['output'];
  /** Why it is suggested, the strongest reason first. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Higher is likelier; comparable only within one answer. */
  readonly score: Scalars['Float']['output'];
  /** The statement. */
  readonly statement: Scalars['ID']['output'];
  /** Its summary. */
  readonly summary: Scalars['String']['output'];
};

/** A record that was edited after it was imported. */
export type EditedRecord = {
  readonly __typename?: 'EditedRecord';
  /** Fields that were edited. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Section of the record. */
  readonly section: RecordSection;
};

/** What changes in the graph, including derived facts. */
export type Effect = {
  readonly __typename?: 'Effect';
  /** In the order of the ontology; labels and types without changes are omitted. */
  readonly counts: ReadonlyArray<EffectCount>;
  /** Nodes that change. */
  readonly nodes: ReadonlyArray<NodeEffect>;
  /** Relationships that change. */
  readonly relationships: ReadonlyArray<RelationshipEffect>;
  /** Version of the dataset with it. */
  readonly versionAfter: Scalars['ID']['output'];
  /** Version of the dataset without the change set. */
  readonly versionBefore: Scalars['ID']['output'];
};


/** What changes in the graph, including derived facts. */
export type EffectNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What changes in the graph, including derived facts. */
export type EffectRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Numbers of changes for one label or relationship type. */
export type EffectCount = {
  readonly __typename?: 'EffectCount';
  /** How many are new. */
  readonly added: Scalars['Int']['output'];
  /** How many there are without the change set. */
  readonly before: Scalars['Int']['output'];
  /** How many are changed. */
  readonly changed: Scalars['Int']['output'];
  /** Label or relationship type. */
  readonly name: Scalars['String']['output'];
  /** How many are removed. */
  readonly removed: Scalars['Int']['output'];
};

/** The passage of a document that supports a position. */
export type ExcerptInput = {
  /** TAKEN_FROM: taken from the document */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** The exact words, at most 20; absent: none were kept */
  readonly exact?: InputMaybe<Scalars['String']['input']>;
  /** Hashes of the phrases of five words in the sentence around the words, made from the text of the page; absent: the text was not at hand */
  readonly fingerprints?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Degree of certainty of an accusation as this document reports it, beside the position's own; absent: not coded */
  readonly hedge?: InputMaybe<Hedge>;
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
  /** The words in English, translated by the compilers; not the document's own */
  readonly rendering?: InputMaybe<Scalars['String']['input']>;
  /** Direct, indirect or nested; absent: not coded */
  readonly speech?: InputMaybe<SpeechMode>;
  /** Words just after */
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the text that was checked, hex */
  readonly textSha256?: InputMaybe<Scalars['String']['input']>;
  /** Who translated the words; absent: they are the original, or it was not coded */
  readonly translatedBy?: InputMaybe<Translator>;
  /** TRANSLATES: is a translation of the words of the other excerpt of the same position; named by its document */
  readonly translationOf?: InputMaybe<Scalars['ID']['input']>;
};

/** Number of row groups with a fate. */
export type FateCount = {
  readonly __typename?: 'FateCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The fate. */
  readonly fate: RowFate;
};

/** Number of faults of a kind. */
export type FaultCount = {
  readonly __typename?: 'FaultCount';
  /** The kind of fault. */
  readonly code: Scalars['ID']['output'];
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
};

/** A field with two values. */
export type FieldDifference = {
  readonly __typename?: 'FieldDifference';
  /** The value of A; null where it is absent. */
  readonly a?: Maybe<Scalars['JSON']['output']>;
  /** The value of B; null where it is absent. */
  readonly b?: Maybe<Scalars['JSON']['output']>;
  /** The field, such as `hedge`. */
  readonly field: Scalars['String']['output'];
};

/** A record that was found. */
export type FoundRecord = {
  readonly __typename?: 'FoundRecord';
  /** Its id; for votes, that of the initiative. */
  readonly id: Scalars['ID']['output'];
  /** Its name, title or summary. */
  readonly label: Scalars['String']['output'];
  /** Its section. */
  readonly section: RecordSection;
};

/** Records that were found. */
export type FoundRecords = {
  readonly __typename?: 'FoundRecords';
  /** The records of this page. */
  readonly nodes: ReadonlyArray<FoundRecord>;
  /** Number of records on all pages. */
  readonly total: Scalars['Int']['output'];
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

/** A table on its way into the record. */
export type Import = {
  readonly __typename?: 'Import';
  /** Pseudonym of the person who staged it. */
  readonly author: Scalars['ID']['output'];
  /** Change sets drafted from it. */
  readonly changeSets: ReadonlyArray<ChangeSet>;
  /** The columns that were chosen for it, where their names differ from those of the profile. */
  readonly columns: ReadonlyArray<ChosenColumn>;
  /** ISO 8601, UTC. */
  readonly createdAt: Scalars['String']['output'];
  /** Numbers of row groups by fate, once mapped. */
  readonly fates: ReadonlyArray<FateCount>;
  /** Numbers of faults by code, once mapped. */
  readonly faults: ReadonlyArray<FaultCount>;
  /** SHA-256 of the file, in hex. */
  readonly file: Scalars['ID']['output'];
  /** Headers of the table, in order. */
  readonly headers: ReadonlyArray<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the file. */
  readonly name: Scalars['String']['output'];
  /** Names of the table, those without a decision first, then by number of uses. */
  readonly names: ReadonlyArray<ImportName>;
  /** The first rows as records, with their faults: before the whole table was mapped, from its first 50 rows. */
  readonly preview: ReadonlyArray<ImportRow>;
  /** The profile that it was mapped with; null before. */
  readonly profile?: Maybe<ImportProfile>;
  /** How far the present work is; null when none is going on. */
  readonly progress?: Maybe<ImportProgress>;
  /** Number of rows, once mapped. */
  readonly rowCount?: Maybe<Scalars['Int']['output']>;
  /** Row groups in the order of the table. */
  readonly rows: ImportRowPage;
  /** Identifies the source across imports. */
  readonly source: Scalars['ID']['output'];
  /** Its status. */
  readonly status: ImportStatus;
  /** Profiles that fit the headers, the best first. */
  readonly suggestedProfiles: ReadonlyArray<ImportProfile>;
  /** Faults of the table as a whole, such as columns that the profile does not read, once mapped. */
  readonly tableFaults: ReadonlyArray<RowFault>;
  /** ISO 8601, UTC. */
  readonly updatedAt: Scalars['String']['output'];
};


/** A table on its way into the record. */
export type ImportNamesArgs = {
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A table on its way into the record. */
export type ImportPreviewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  profile?: InputMaybe<Scalars['String']['input']>;
};


/** A table on its way into the record. */
export type ImportRowsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A column that a profile reads. */
export type ImportColumn = {
  readonly __typename?: 'ImportColumn';
  /** What it contains. */
  readonly description: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whether a table without it is refused. */
  readonly required: Scalars['Boolean']['output'];
};

/** Selects row groups; all given conditions must hold. */
export type ImportFilter = {
  /** Any of these fates. */
  readonly fates?: InputMaybe<ReadonlyArray<RowFate>>;
  /** Has a fault with one of these codes. */
  readonly faults?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these keys. */
  readonly keys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Text that occurs in its key or in the summary of its records. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A name of a table. */
export type ImportName = {
  readonly __typename?: 'ImportName';
  /** What it was seen with, such as the country of an agency. */
  readonly context?: Maybe<Scalars['String']['output']>;
  /** Records that it does not name, as a person decided. */
  readonly isNot: ReadonlyArray<Scalars['ID']['output']>;
  /** The name as the table has it. */
  readonly name: Scalars['String']['output'];
  /** How it was resolved; null if a decision is needed. */
  readonly resolution?: Maybe<NameResolution>;
  /** Sections that it is looked up in. */
  readonly sections: ReadonlyArray<RecordSection>;
  /** Records that it may name, the likeliest first. */
  readonly suggestions: ReadonlyArray<NameSuggestion>;
  /** Number of rows that have it. */
  readonly uses: Scalars['Int']['output'];
};

/** Describes a kind of table. */
export type ImportProfile = {
  readonly __typename?: 'ImportProfile';
  /** Columns that it reads. */
  readonly columns: ReadonlyArray<ImportColumn>;
  /** What tables it is for. */
  readonly description: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Work on an import. */
export type ImportProgress = {
  readonly __typename?: 'ImportProgress';
  /** Bytes of the file. */
  readonly bytes: Scalars['Float']['output'];
  /** Bytes that were read. */
  readonly bytesRead: Scalars['Float']['output'];
};

/** Rows that belong together, and what becomes of them. */
export type ImportRow = {
  readonly __typename?: 'ImportRow';
  /** The change set that contains it; null before it was proposed. */
  readonly changeSet?: Maybe<Scalars['ID']['output']>;
  /** Fields that a person edited since an earlier import; they stay as they are. */
  readonly edited: ReadonlyArray<EditedRecord>;
  /** What becomes of it. */
  readonly fate: RowFate;
  /** What is wrong with it. */
  readonly faults: ReadonlyArray<RowFault>;
  /** Identifies the rows in their source. */
  readonly key: Scalars['ID']['output'];
  /** Why it was declined, now or in an earlier form; null unless it was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The records that it gives, the main one first. */
  readonly records: ReadonlyArray<ImportedRecord>;
  /** Numbers of the rows, as a spreadsheet counts them. */
  readonly rows: ReadonlyArray<Scalars['Int']['output']>;
};

/** A page of row groups. */
export type ImportRowPage = {
  readonly __typename?: 'ImportRowPage';
  /** Send it as `after` for the next page; null on the last page. */
  readonly endCursor?: Maybe<Scalars['ID']['output']>;
  /** The row groups of this page. */
  readonly nodes: ReadonlyArray<ImportRow>;
  /** Number of row groups on all pages. */
  readonly total: Scalars['Int']['output'];
};

/** Where an import stands. */
export type ImportStatus =
  /** The whole table was read with a profile. */
  | 'MAPPED'
  /** Change sets were drafted. */
  | 'PROPOSED'
  /** The file is kept and its first rows were read. */
  | 'STAGED'
  /** What was accepted of it was taken back. */
  | 'UNDONE';

/** What undoing an import would do. */
export type ImportUndo = {
  readonly __typename?: 'ImportUndo';
  /** The draft that takes the import back; null if nothing of it is left to take back. */
  readonly changeSet?: Maybe<ChangeSet>;
  /** Records that were edited since, and are left as they are. */
  readonly edited: ReadonlyArray<EditedRecord>;
  /** The import. */
  readonly import: Import;
};

/** A record that a row group gives. */
export type ImportedRecord = {
  readonly __typename?: 'ImportedRecord';
  /** Fields that differ from the record of today; null if it is new. */
  readonly changedFields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Its fields, in the form of the input type. */
  readonly record: Scalars['JSON']['output'];
  /** Section of the record. */
  readonly section: RecordSection;
};

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

/** What a name stands for, as a person decided. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** What it was seen with. */
  readonly context?: Maybe<Scalars['String']['output']>;
  /** It names nothing that the record keeps. */
  readonly ignore: Scalars['Boolean']['output'];
  /** The record that it names; null if it names none. */
  readonly is?: Maybe<Scalars['ID']['output']>;
  /** It names a record that the import proposes. */
  readonly isNew: Scalars['Boolean']['output'];
  /** Records that it does not name. */
  readonly isNot: ReadonlyArray<Scalars['ID']['output']>;
  /** The name as tables have it. */
  readonly name: Scalars['String']['output'];
  /** Sections that it is looked up in. */
  readonly sections: ReadonlyArray<RecordSection>;
};

/** What a name stands for: exactly one of `is`, `isNew`, `isNot`, `ignore` and `reopen`. */
export type JudgementInput = {
  /** What the name was seen with, such as the country of an agency. */
  readonly context?: InputMaybe<Scalars['String']['input']>;
  /** It names nothing that the record keeps. */
  readonly ignore?: InputMaybe<Scalars['Boolean']['input']>;
  /** The record that it names. */
  readonly is?: InputMaybe<Scalars['ID']['input']>;
  /** It names a record that does not exist yet; the import proposes it. */
  readonly isNew?: InputMaybe<Scalars['Boolean']['input']>;
  /** A record that it does not name. */
  readonly isNot?: InputMaybe<Scalars['ID']['input']>;
  /** The name as the table has it. */
  readonly name: Scalars['String']['input'];
  /** The record to propose, if it should differ from what the import derives. */
  readonly record?: InputMaybe<RecordInput>;
  /** Takes back all that was decided on it, so that it needs a decision again. */
  readonly reopen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sections that the name was looked up in. */
  readonly sections: ReadonlyArray<RecordSection>;
};

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

/** The current state of a record. */
export type LoadedRecord = {
  readonly __typename?: 'LoadedRecord';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its fields, in the form of the input type. */
  readonly record: Scalars['JSON']['output'];
  /** Send it back as `ifRevision`. */
  readonly revision: Scalars['ID']['output'];
  /** Section of the record. */
  readonly section: RecordSection;
};

/** Changes drafts and, by accepting them, the record. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Makes the changes part of the record: all of them or, if an error blocks them, none. They are in the
   * journal before the answer is sent.
   */
  readonly acceptChangeSet: ChangeSetPayload;
  /**
   * Keeps a pasted text at the desk, where evidence is checked against it. Nothing is fetched. A text that is
   * already there is kept once; a URL or title given with it replaces the one that was there.
   */
  readonly addText: Text;
  /**
   * Drafts a change set from the codings of a task; the journal names it with the codings. It is then
   * submitted and accepted like any other. Not for coders of the task.
   */
  readonly adjudicate: ChangeSetPayload;
  /** Gives a text to two coders, who code it independently. */
  readonly createTask: Task;
  /** Declines row groups. They stay declined when the table is imported again, unless they change. */
  readonly declineImport: Import;
  /** Decides what names of tables stand for. Decisions are kept, and used again by every import. */
  readonly judgeNames: ReadonlyArray<Judgement>;
  /**
   * Reads the whole table with a profile: each row group becomes records or faults, and each name is resolved.
   * Repeat it after names were judged or the profile was changed. Nothing is proposed.
   */
  readonly mapImport: Import;
  /**
   * Drafts change sets from the row groups that the filter selects, at most 200 groups in each. They are
   * submitted, reviewed and accepted like any other.
   */
  readonly proposeImport: Import;
  /**
   * Removes the content of a line from the journal for good: an accepted change set with its title and reason,
   * or the end of a segment. Later lines must have changed each of its records again. Requires the role admin.
   */
  readonly redact: Redaction;
  /** Drafts a change set that undoes an accepted one. It is then submitted and accepted like any other. */
  readonly revertChangeSet: ChangeSetPayload;
  /** Approves a submitted change set, or requests changes, which makes it a draft again. */
  readonly reviewChangeSet: ChangeSetPayload;
  /**
   * Checks changes, and saves them as a draft unless `mode` is CHECK. The answer lists all problems and the
   * effect of the changes on the graph.
   */
  readonly saveChangeSet: ChangeSetPayload;
  /** Saves the visitor's coding of a task. It stays theirs alone until all coders have sealed. */
  readonly saveCoding: Task;
  /**
   * Ends the visitor's coding; it cannot be changed any more. Refused while an error blocks it. The last
   * coder's seal adds the codings of all coders to the journal.
   */
  readonly sealCoding: Task;
  /** Stages an uploaded table: reads its header and first rows, and suggests a profile. Nothing is proposed. */
  readonly stageImport: Import;
  /** Marks a draft as ready for review and acceptance. It stays a draft if an error blocks it. */
  readonly submitChangeSet: ChangeSetPayload;
  /**
   * Drafts the change set that undoes what was accepted of an import. Records that were edited since are
   * listed and left as they are.
   */
  readonly undoImport: ImportUndo;
  /** Abandons a change set. It is kept for reference. */
  readonly withdrawChangeSet: ChangeSetPayload;
};


/** Changes drafts and, by accepting them, the record. */
export type MutationAcceptChangeSetArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationAddTextArgs = {
  input: TextInput;
  key: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationAdjudicateArgs = {
  changes: ReadonlyArray<ChangeInput>;
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  task: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};


/** Changes drafts and, by accepting them, the record. */
export type MutationCreateTaskArgs = {
  coders: ReadonlyArray<Scalars['ID']['input']>;
  key: Scalars['ID']['input'];
  protocol: Protocol;
  text: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationDeclineImportArgs = {
  filter: ImportFilter;
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationJudgeNamesArgs = {
  judgements: ReadonlyArray<JudgementInput>;
  key: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationMapImportArgs = {
  columns?: ReadonlyArray<ColumnChoice>;
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  profile: Scalars['String']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationProposeImportArgs = {
  filter?: InputMaybe<ImportFilter>;
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationRedactArgs = {
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  seq: Scalars['Int']['input'];
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
export type MutationSaveCodingArgs = {
  ifRevision?: InputMaybe<Scalars['ID']['input']>;
  key: Scalars['ID']['input'];
  records: ReadonlyArray<RecordInput>;
  task: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationSealCodingArgs = {
  key: Scalars['ID']['input'];
  task: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationStageImportArgs = {
  input: StageImportInput;
  key: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationSubmitChangeSetArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationUndoImportArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes drafts and, by accepting them, the record. */
export type MutationWithdrawChangeSetArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};

/** How a name was resolved. */
export type NameResolution = {
  readonly __typename?: 'NameResolution';
  /** How it was found. */
  readonly by: ResolvedBy;
  /** Whether it names a record that the import proposes. */
  readonly isNew: Scalars['Boolean']['output'];
  /** The record; null if it names none. */
  readonly record?: Maybe<Scalars['ID']['output']>;
};

/** A record that a name may stand for. */
export type NameSuggestion = {
  readonly __typename?: 'NameSuggestion';
  /** The record. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Higher is likelier; comparable only within one answer. */
  readonly score: Scalars['Float']['output'];
};

/** A changed node. */
export type NodeEffect = {
  readonly __typename?: 'NodeEffect';
  /** How it changes. */
  readonly difference: Difference;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its label. */
  readonly label: Scalars['String']['output'];
  /** Its properties that change. */
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

/** A position of any kind; its kind determines which fields it may have. */
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
  /** In the order of the source page. */
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

/** A problem in a change set that a person can fix or should know about. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** The kind of problem. */
  readonly code: ProblemCode;
  /** The values in conflict; null unless the code is CONFLICT. */
  readonly conflict?: Maybe<Conflict>;
  /** Id of the record with the problem. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /**
   * Path in the change set, such as `changes[0].record.positions[2].hedge`; if the change set does not contain
   * the record, the path inside the record.
   */
  readonly path: Scalars['String']['output'];
  /** How to fix it. */
  readonly remedy: Scalars['String']['output'];
  /** Section of the record. */
  readonly section?: Maybe<RecordSection>;
  /** Whether it blocks the change set. */
  readonly severity: Severity;
};

/** The kind of problem. */
export type ProblemCode =
  /** Somebody else changed the same field after the given revision. */
  | 'CONFLICT'
  /** The record has a different id from the change that contains it. */
  | 'DIFFERENT_ID'
  /** The change set has no changes. */
  | 'EMPTY_CHANGE_SET'
  /** The id belonged to a record or position that was removed. */
  | 'ID_USED_BEFORE'
  /** A value or a reference breaks a rule of the data. */
  | 'INVALID_RECORD'
  /** A title or reason is too long, or has characters that no text may contain. */
  | 'INVALID_TEXT'
  /** Somebody else changed another field; both changes are kept. */
  | 'MERGED'
  /** The record already has this content. */
  | 'NO_CHANGE'
  /** A retraction needs a reason. */
  | 'NO_REASON'
  /** A record with this id exists, and the change names no revision of it. */
  | 'RECORD_EXISTS'
  /** There is no such record. */
  | 'RECORD_NOT_FOUND'
  /** A value may be correct but should be checked. */
  | 'SUSPICIOUS_RECORD'
  /** The desk does not have the text from which the change set is made. */
  | 'TEXT_NOT_FOUND'
  /** The change set changes one record twice. */
  | 'TWO_CHANGES'
  /** The record never had the given revision. */
  | 'UNKNOWN_REVISION'
  /** The words of an excerpt are not in the pasted text at the given offsets. */
  | 'WORDS_NOT_IN_TEXT';

/** A changed property. */
export type PropertyEffect = {
  readonly __typename?: 'PropertyEffect';
  /** Null if it is removed. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** Null if it was absent. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What coders knew when they coded. */
export type Protocol =
  /** Each coded alone, and could take proposals by the machine. Nothing of the others' work was shown. */
  | 'BLIND_ASSISTED'
  /** Each coded alone, from the text only: no proposals by the machine, nothing of the others' work. */
  | 'BLIND_UNASSISTED'
  /** The coders could see each other's codings. */
  | 'OPEN';

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

/** A complete record, new or replacing the loaded one. */
export type PutInput = {
  /** The loaded revision; omit it for a new record. */
  readonly ifRevision?: InputMaybe<Scalars['ID']['input']>;
  /** The record after the change. */
  readonly record: RecordInput;
};

/** Reads the desk: drafts, and records for editing. */
export type Query = {
  readonly __typename?: 'Query';
  /** Agreement of all codings that may be compared, with confusion tables. Groups are never pooled. */
  readonly agreement: AgreementReport;
  /** One change set; null if there is none with this id. */
  readonly changeSet?: Maybe<ChangeSet>;
  /** Change sets, most recently changed first. */
  readonly changeSets: ChangeSetPage;
  /** Persons who can be given a task. Only for those who may create one. */
  readonly coders: ReadonlyArray<Coder>;
  /** How a record differs between two lines of the journal. Its revisions are in the public API (`history`). */
  readonly compareRevisions: ChangedRecord;
  /** Statements of the record that may be the same event, reported by another carrier; the likeliest first. */
  readonly findDuplicates: ReadonlyArray<DuplicateSuggestion>;
  /** Current records by name, alias, title, code or id. Exact names come first. */
  readonly findRecords: FoundRecords;
  /** One import; null if there is none with this id. */
  readonly import?: Maybe<Import>;
  /** The profiles that describe known kinds of tables. */
  readonly importProfiles: ReadonlyArray<ImportProfile>;
  /** Imports, most recently changed first. */
  readonly imports: ReadonlyArray<Import>;
  /** The sender of the request, and what they may do. */
  readonly me: Visitor;
  /**
   * What the rules propose for a text: its document, the statements in it, and the passages that may be
   * positions. Made afresh from the text and the record; never stored and never public. Null if the desk
   * does not have the text.
   */
  readonly proposals?: Maybe<TextProposals>;
  /** The current state of a record, to be edited and sent back with its revision; null if there is none. */
  readonly record?: Maybe<LoadedRecord>;
  /**
   * Ids of statements, drawn to be coded once more. The same seed, size and strata draw the same
   * statements from the same record; docs/coding.md states the algorithm.
   */
  readonly sample: ReadonlyArray<Scalars['ID']['output']>;
  /** The positions that a position most likely answers, the likeliest first. */
  readonly suggestReplies: ReadonlyArray<ReplySuggestion>;
  /** One task; null if there is none with this id, or the visitor may not see it. */
  readonly task?: Maybe<Task>;
  /** Coding tasks of the visitor and, for those who may adjudicate, all tasks. Oldest first. */
  readonly tasks: ReadonlyArray<Task>;
  /** A pasted text; null if the desk has none with this digest. */
  readonly text?: Maybe<Text>;
};


/** Reads the desk: drafts, and records for editing. */
export type QueryAgreementArgs = {
  protocol?: InputMaybe<Protocol>;
};


/** Reads the desk: drafts, and records for editing. */
export type QueryChangeSetArgs = {
  id: Scalars['ID']['input'];
};


/** Reads the desk: drafts, and records for editing. */
export type QueryChangeSetsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  author?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ChangeSetStatus>;
};


/** Reads the desk: drafts, and records for editing. */
export type QueryCompareRevisionsArgs = {
  from: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  section: RecordSection;
  to: Scalars['Int']['input'];
};


/** Reads the desk: drafts, and records for editing. */
export type QueryFindDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  statement: StatementInput;
};


/** Reads the desk: drafts, and records for editing. */
export type QueryFindRecordsArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
  sections?: InputMaybe<ReadonlyArray<RecordSection>>;
  text?: Scalars['String']['input'];
};


/** Reads the desk: drafts, and records for editing. */
export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


/** Reads the desk: drafts, and records for editing. */
export type QueryProposalsArgs = {
  text: Scalars['ID']['input'];
};


/** Reads the desk: drafts, and records for editing. */
export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
  section: RecordSection;
};


/** Reads the desk: drafts, and records for editing. */
export type QuerySampleArgs = {
  by?: InputMaybe<SampleStratum>;
  seed: Scalars['Int']['input'];
  size: Scalars['Int']['input'];
};


/** Reads the desk: drafts, and records for editing. */
export type QuerySuggestRepliesArgs = {
  among?: InputMaybe<ReadonlyArray<StatementInput>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  position: Scalars['Int']['input'];
  statement: StatementInput;
};


/** Reads the desk: drafts, and records for editing. */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


/** Reads the desk: drafts, and records for editing. */
export type QueryTextArgs = {
  sha256: Scalars['ID']['input'];
};

/** A change that was brought up to date with the current record. */
export type RebasedRecord = {
  readonly __typename?: 'RebasedRecord';
  /** The record with the changes of both. Where both changed a field, it has the value of the change set. */
  readonly record: Scalars['JSON']['output'];
  /** The current revision. Send it as `ifRevision` with the record. */
  readonly revision: Scalars['ID']['output'];
};

/** A complete record: exactly one of these fields. */
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

/** The section of a record: a file or folder of the seeds. */
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

/** The removal of a line's content from the journal. */
export type Redaction = {
  readonly __typename?: 'Redaction';
  /**
   * Other lines that contain an earlier state of the same records, and perhaps the same text. Redact them as
   * well if they do. Empty if the request is a repetition.
   */
  readonly alsoIn: ReadonlyArray<Scalars['Int']['output']>;
  /** When it was redacted, in UTC. */
  readonly at: Scalars['String']['output'];
  /** Pseudonym of the person who redacted it. */
  readonly by: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The line whose content was removed. */
  readonly redacts: Scalars['Int']['output'];
  /** Line of the journal that records it. */
  readonly seq: Scalars['Int']['output'];
};

/** A relation of a reply and the kind that it implies. */
export type RelationProposal = {
  readonly __typename?: 'RelationProposal';
  /** The kind of a position that answers so; null if several kinds do. */
  readonly kind?: Maybe<PositionKind>;
  /** How the reply answers. */
  readonly relation: ReplyRelation;
};

/** How a relationship changes. */
export type RelationshipDifference =
  /** It is removed. */
  | 'REMOVED'
  /** New, or with other properties. */
  | 'WRITTEN';

/** A changed relationship. */
export type RelationshipEffect = {
  readonly __typename?: 'RelationshipEffect';
  /** How it changes. */
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

/** A position that another may answer. */
export type ReplySuggestion = {
  readonly __typename?: 'ReplySuggestion';
  /** What it asserts. */
  readonly asserts: Scalars['String']['output'];
  /** Its kind. */
  readonly kind: PositionKind;
  /** Its principals. */
  readonly madeBy: ReadonlyArray<Scalars['ID']['output']>;
  /** Date of its statement. */
  readonly occurredOn: Scalars['String']['output'];
  /** The position that may be answered. */
  readonly position: Scalars['ID']['output'];
  /** Why it is suggested, the strongest reason first. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The relations in which it may be answered, with the kind that each implies. */
  readonly relations: ReadonlyArray<RelationProposal>;
  /** Higher is likelier; comparable only within one answer. */
  readonly score: Scalars['Float']['output'];
  /** Its statement. */
  readonly statement: Scalars['ID']['output'];
  /** Summary of its statement. */
  readonly summary: Scalars['String']['output'];
};

/** How a name was resolved. */
export type ResolvedBy =
  /** It is a code of a state: ISO 3166. */
  | 'CODE'
  /** It is the id of a record. */
  | 'ID'
  /** A person decided. */
  | 'JUDGEMENT'
  /** It is the name or an alias of exactly one record. */
  | 'NAME'
  /** It is a Wikidata id. */
  | 'WIKIDATA';

/** Removes a record from the graph. It stays in the history, with the reason. */
export type RetractInput = {
  /** Id of the record. */
  readonly id: Scalars['ID']['input'];
  /** The loaded revision; omit it to retract any revision. */
  readonly ifRevision?: InputMaybe<Scalars['ID']['input']>;
  /** Why; public once it is accepted. */
  readonly reason: Scalars['String']['input'];
  /** Section of the record. */
  readonly section: RecordSection;
};

/** A review of a submitted change set. */
export type Review = {
  readonly __typename?: 'Review';
  /** ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** Pseudonym of the reviewer. */
  readonly by: Scalars['ID']['output'];
  /** May be empty. */
  readonly comment: Scalars['String']['output'];
  /** The reviewer's decision. */
  readonly verdict: Verdict;
};

/** What becomes of a row group. */
export type RowFate =
  /** It is part of the record. */
  | 'ACCEPTED'
  /** It differs from what it gave before. */
  | 'CHANGED'
  /** A person declined it. */
  | 'DECLINED'
  /** It differs only in fields that a person edited since, which are kept. */
  | 'EDITED'
  /** A fault keeps it from being proposed. */
  | 'INVALID'
  /** It would add records. */
  | 'NEW'
  /** It is in a change set that is not accepted yet. */
  | 'PROPOSED'
  /** It is as it was before. */
  | 'UNCHANGED'
  /** It was part of the record, and was taken back. */
  | 'UNDONE';

/** Something that is wrong with a row. */
export type RowFault = {
  readonly __typename?: 'RowFault';
  /** The kind of fault; docs/import.md lists them. */
  readonly code: Scalars['ID']['output'];
  /** Header of the column; null if the fault is of the whole row. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** How to fix it. */
  readonly remedy: Scalars['String']['output'];
  /** Number of the row, as a spreadsheet counts it. */
  readonly row: Scalars['Int']['output'];
  /** Whether it keeps the row group from being proposed. */
  readonly severity: Severity;
};

/**
 * Declares that two records describe the same thing. References to the one are redirected to the other,
 * which takes over its names; reverting the change set separates them again.
 */
export type SameAsInput = {
  /** Id of the record that is removed. */
  readonly id: Scalars['ID']['input'];
  /** Id of the record that stays. */
  readonly keeps: Scalars['ID']['input'];
  /** Why; public once it is accepted. */
  readonly reason: Scalars['String']['input'];
  /** Section of the record. */
  readonly section: RecordSection;
};

/** A property that divides statements into strata. */
export type SampleStratum =
  /** The kind of the statement's first position. */
  | 'KIND'
  /** The statement's first principal. */
  | 'PRINCIPAL'
  /** The region of the statement's first principal. */
  | 'REGION'
  /** The year in which the statement was made. */
  | 'YEAR';

/** Whether to save the request. */
export type SaveMode =
  /** Check only; nothing is saved. */
  | 'CHECK'
  /** Save as a draft, whatever its problems. */
  | 'DRAFT';

/** Whether a problem blocks the change set. */
export type Severity =
  /** The change set can be saved as a draft but not submitted. */
  | 'ERROR'
  /** For information. */
  | 'NOTE'
  /** May be correct, but should be checked. */
  | 'WARNING';

/** Whether every field of a statement was read on a page of its sources. */
export type SourceCheck =
  /** Every field was read on the page. */
  | 'COMPLETE'
  /** A field could not be read on the page; the note of the check says which and why. */
  | 'INCOMPLETE';

/** A passage that may be a position. */
export type SpanProposal = {
  readonly __typename?: 'SpanProposal';
  /** Sides that it may be aimed at. */
  readonly against: ReadonlyArray<AgainstProposal>;
  /** A neutral sentence to start from. */
  readonly asserts: Scalars['String']['output'];
  /** Incidents that it may speak of. */
  readonly concerns: ReadonlyArray<ConcernsProposal>;
  /** The words from which the kind or the passage was found. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The words, at most 20. */
  readonly exact: Scalars['String']['output'];
  /** Only a DENIAL or a CALL whose cue words were measured to be reliable; null otherwise. */
  readonly kind?: Maybe<PositionKind>;
  /** Language of the words, BCP 47; null if unknown. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** One past the last character. */
  readonly offsetEnd: Scalars['Int']['output'];
  /** First character in the text, in UTF-16 code units from 0. */
  readonly offsetStart: Scalars['Int']['output'];
  /** Initiatives that its words name. */
  readonly refersTo: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Direct if the words are inside quotation marks; nested if this side's media report the other side's words;
   * else indirect.
   */
  readonly speech: SpeechMode;
  /** Index of its statement in `statements`. */
  readonly statement: Scalars['Int']['output'];
};

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

/** A table to import. */
export type StageImportInput = {
  /** The `sha256` of the uploaded file. */
  readonly file: Scalars['ID']['input'];
  /** Name of the file, with its ending. */
  readonly name: Scalars['String']['input'];
  /**
   * Identifies the source across imports: a table with the same source updates what it gave before. Lower-case
   * letters, digits and hyphens; made from the file's name by default.
   */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** A state or territory with an ISO 3166 code; no statement about recognition. */
export type StateInput = {
  /** Other names in use */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Correlates of War state abbreviation (stateabb), from the same list; often differs from iso3: AUS is Austria */
  readonly cowLetters?: InputMaybe<Scalars['String']['input']>;
  /** Correlates of War country code (ccode), State System Membership List v2016, as at the end of 2016: Germany 255, Yemen 679; Serbia is 345, which the list calls Yugoslavia */
  readonly cowNumber?: InputMaybe<Scalars['Int']['input']>;
  /** Gleditsch and Ward number (gwno), list of independent states and its supplement of microstates, as at the end of 2017: Germany 260, Yemen 678, Serbia 340 */
  readonly gwNumber?: InputMaybe<Scalars['Int']['input']>;
  /** Typed, readable id */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 3166-1 alpha-2; text, because NA is Namibia */
  readonly iso2?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-3 */
  readonly iso3?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 numeric, the same as UN M49; text of three digits, because 008 is not 8 */
  readonly isoNumeric?: InputMaybe<Scalars['String']['input']>;
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
  /** In the order of the source page. */
  readonly positions?: InputMaybe<ReadonlyArray<PositionInput>>;
  /** Whether every field was checked against the page */
  readonly sourceCheck?: InputMaybe<SourceCheck>;
  /** Why the check is incomplete */
  readonly sourceCheckNote?: InputMaybe<Scalars['String']['input']>;
  /** One neutral sentence in the compilers' own words on the whole statement */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** A speech event that a text reports. */
export type StatementProposal = {
  readonly __typename?: 'StatementProposal';
  /** The spokesperson of the record who delivered it; null if there is none or nobody spoke. */
  readonly deliveredBy?: Maybe<Scalars['ID']['output']>;
  /** Statements of the record that may be the same event. */
  readonly duplicates: ReadonlyArray<DuplicateSuggestion>;
  /** What it is if nobody spoke it, in the words of the text: "annual report". */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** An unused id in the form of the seeds; null if principal or date are unknown. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The bodies that issued it. */
  readonly issuedBy: ReadonlyArray<Scalars['ID']['output']>;
  /** States, blocs or organisations on whose behalf it is made. */
  readonly madeBy: ReadonlyArray<Scalars['ID']['output']>;
  /** When it was made. */
  readonly occurredOn?: Maybe<DateProposal>;
  /** The speaker as the text has it: a name, "a spokesperson for the Chinese Embassy in Britain", "annual report". */
  readonly speaker: Scalars['String']['output'];
  /** The speaker's office in the words of the text. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A text given to several coders. */
export type Task = {
  readonly __typename?: 'Task';
  /** The change set that the adjudication drafted; null until then. */
  readonly changeSet?: Maybe<Scalars['ID']['output']>;
  /**
   * The codings, in the order of their labels. Null until all are sealed; for coders of a blind task, until
   * it is adjudicated. Under the protocol OPEN its coders see what is saved.
   */
  readonly codings?: Maybe<ReadonlyArray<Coding>>;
  /** The two codings compared. Null when `codings` is, or while one of them is missing. */
  readonly comparison?: Maybe<Comparison>;
  /** ISO 8601, UTC. */
  readonly createdAt: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the visitor is one of the coders. */
  readonly isCoder: Scalars['Boolean']['output'];
  /** Whether the visitor may adjudicate it now. */
  readonly mayAdjudicate: Scalars['Boolean']['output'];
  /** The visitor's own coding; null if they are not a coder of the task or have not saved one. */
  readonly mine?: Maybe<Coding>;
  /** What the coders may know. */
  readonly protocol: Protocol;
  /** The sha256 of the text. */
  readonly sha256: Scalars['ID']['output'];
  /**
   * Its status. For a coder of the task it does not depend on what the other coders did, until all have
   * sealed.
   */
  readonly status: TaskStatus;
  /** The text to be coded; null if the desk no longer has it. */
  readonly text?: Maybe<Text>;
};

/** The status of a task. */
export type TaskStatus =
  /** A change set was drafted from the codings. */
  | 'ADJUDICATED'
  /** All coders have sealed; the codings wait for adjudication. */
  | 'CODED'
  /** Not all coders have sealed their coding. */
  | 'CODING';

/** A pasted text. Texts are never published: exports contain quotes of at most 20 words. */
export type Text = {
  readonly __typename?: 'Text';
  /** When it was first added; ISO 8601, UTC. */
  readonly addedAt: Scalars['String']['output'];
  /** SHA-256 of its UTF-8 bytes, in hex: the `textSha256` of evidence. */
  readonly sha256: Scalars['ID']['output'];
  /** The text, character for character. */
  readonly text: Scalars['String']['output'];
  /** Title of the page. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** URL of the page that it was copied from. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A text to keep at the desk. */
export type TextInput = {
  /**
   * The text as pasted, character for character: offsets and digest are computed from it. At most 400,000
   * UTF-16 code units.
   */
  readonly text: Scalars['String']['input'];
  /** Title of the page. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** URL of the page that it was copied from. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What the rules propose for a text. Nothing in it is coded until a person takes it over. */
export type TextProposals = {
  readonly __typename?: 'TextProposals';
  /** Facts about the page. */
  readonly document: DocumentProposal;
  /** Passages that may be positions, in the order of the text. */
  readonly spans: ReadonlyArray<SpanProposal>;
  /** The speech events that the text reports, in the order of their first passage. */
  readonly statements: ReadonlyArray<StatementProposal>;
};

/** Who translated the words of an excerpt. */
export type Translator =
  /** The publisher of the page, or the news agency whose report the page carries. */
  | 'CARRIER'
  /** The side that made the statement: its own translation. */
  | 'ISSUER'
  /** A machine, as the page says. */
  | 'MACHINE'
  /** The page does not say who. */
  | 'NOT_KNOWN';

/** Numbers of what only one of two coders found. */
export type Unmatched = {
  readonly __typename?: 'Unmatched';
  /** Found by the first coder only. */
  readonly first: Scalars['Int']['output'];
  /** Found by the second coder only. */
  readonly second: Scalars['Int']['output'];
};

/** A reviewer's decision. */
export type Verdict =
  /** Correct as it is. */
  | 'APPROVE'
  /** Needs changes: it becomes a draft again. */
  | 'REQUEST_CHANGES';

/** The sender of the request. */
export type Visitor = {
  readonly __typename?: 'Visitor';
  /** Mutations that this visitor may call. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** Identifies the person in the journal in place of a name. */
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
  /** The remark. */
  readonly note: Scalars['String']['input'];
  /** The state whose vote it concerns. */
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
  /** Remarks on the votes of individual states. */
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
  AgainstProposal: ResolverTypeWrapper<AgainstProposal>;
  AgainstRole: AgainstRole;
  AgencyInput: AgencyInput;
  AgencyKind: AgencyKind;
  AgreementFigure: ResolverTypeWrapper<AgreementFigure>;
  AgreementGroup: ResolverTypeWrapper<AgreementGroupModel>;
  AgreementInterval: ResolverTypeWrapper<AgreementInterval>;
  AgreementMeasure: AgreementMeasure;
  AgreementReport: ResolverTypeWrapper<Omit<AgreementReport, 'groups'> & { groups: ReadonlyArray<ResolversTypes['AgreementGroup']> }>;
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
  ChangedField: ResolverTypeWrapper<ChangedField>;
  ChangedRecord: ResolverTypeWrapper<ChangedRecordModel>;
  ChosenColumn: ResolverTypeWrapper<ChosenColumn>;
  CodeMatch: CodeMatch;
  CodeScheme: CodeScheme;
  CodedRecord: ResolverTypeWrapper<CodedRecordModel>;
  Coder: ResolverTypeWrapper<Coder>;
  Coding: ResolverTypeWrapper<ShownCodingModel>;
  CodingSource: CodingSource;
  ColumnChoice: ColumnChoice;
  ComparedAct: ResolverTypeWrapper<ComparedActModel>;
  ComparedStatement: ResolverTypeWrapper<ComparedStatementModel>;
  Comparison: ResolverTypeWrapper<ShownComparisonModel>;
  ConcernsProposal: ResolverTypeWrapper<ConcernsProposal>;
  Conduct: Conduct;
  Conflict: ResolverTypeWrapper<Conflict>;
  ConfusionCell: ResolverTypeWrapper<ConfusionCell>;
  ConfusionTable: ResolverTypeWrapper<ConfusionTable>;
  ContestedAspect: ContestedAspect;
  DatePrecision: DatePrecision;
  DateProposal: ResolverTypeWrapper<DateProposal>;
  DenialForm: DenialForm;
  Difference: Difference;
  DocumentInput: DocumentInput;
  DocumentProposal: ResolverTypeWrapper<DocumentProposal>;
  DuplicateSuggestion: ResolverTypeWrapper<DuplicateSuggestion>;
  EditedRecord: ResolverTypeWrapper<EditedRecord>;
  Effect: ResolverTypeWrapper<EffectModel>;
  EffectCount: ResolverTypeWrapper<EffectCount>;
  ExcerptInput: ExcerptInput;
  FateCount: ResolverTypeWrapper<FateCount>;
  FaultCount: ResolverTypeWrapper<FaultCount>;
  FieldDifference: ResolverTypeWrapper<FieldDifferenceModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FoundRecord: ResolverTypeWrapper<FoundRecordModel>;
  FoundRecords: ResolverTypeWrapper<Omit<FoundRecords, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FoundRecord']> }>;
  GroupInput: GroupInput;
  Hedge: Hedge;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<TableImportModel>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportFilter: ImportFilter;
  ImportName: ResolverTypeWrapper<ReadNameModel>;
  ImportProfile: ResolverTypeWrapper<ProfileModel>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportRow: ResolverTypeWrapper<StandingGroupModel>;
  ImportRowPage: ResolverTypeWrapper<Omit<ImportRowPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ImportRow']> }>;
  ImportStatus: ImportStatus;
  ImportUndo: ResolverTypeWrapper<Omit<ImportUndo, 'changeSet' | 'import'> & { changeSet?: Maybe<ResolversTypes['ChangeSet']>, import: ResolversTypes['Import'] }>;
  ImportedRecord: ResolverTypeWrapper<ImportedRecord>;
  IncidentInput: IncidentInput;
  IncidentKind: IncidentKind;
  InitiativeEndorsedByInput: InitiativeEndorsedByInput;
  InitiativeInput: InitiativeInput;
  InitiativeKind: InitiativeKind;
  InitiativeRelation: InitiativeRelation;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Judgement: ResolverTypeWrapper<Judgement>;
  JudgementInput: JudgementInput;
  LedgerAct: LedgerAct;
  LoadedRecord: ResolverTypeWrapper<LoadedRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameResolution: ResolverTypeWrapper<NameResolution>;
  NameSuggestion: ResolverTypeWrapper<NameSuggestion>;
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
  Protocol: Protocol;
  PublisherAffiliatedWithInput: PublisherAffiliatedWithInput;
  PublisherInput: PublisherInput;
  PublisherKind: PublisherKind;
  PutInput: PutInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebasedRecord: ResolverTypeWrapper<RebasedRecord>;
  RecordInput: RecordInput;
  RecordSection: RecordSection;
  Redaction: ResolverTypeWrapper<Redaction>;
  RelationProposal: ResolverTypeWrapper<RelationProposal>;
  RelationshipDifference: RelationshipDifference;
  RelationshipEffect: ResolverTypeWrapper<RelationshipEffect>;
  ReplyRelation: ReplyRelation;
  ReplySuggestion: ResolverTypeWrapper<ReplySuggestion>;
  ResolvedBy: ResolvedBy;
  RetractInput: RetractInput;
  Review: ResolverTypeWrapper<Review>;
  RowFate: RowFate;
  RowFault: ResolverTypeWrapper<ImportFaultModel>;
  SameAsInput: SameAsInput;
  SampleStratum: SampleStratum;
  SaveMode: SaveMode;
  Severity: Severity;
  SourceCheck: SourceCheck;
  SpanProposal: ResolverTypeWrapper<SpanProposal>;
  SpeechMode: SpeechMode;
  SpokespersonInput: SpokespersonInput;
  SpokespersonSpeaksForInput: SpokespersonSpeaksForInput;
  StageImportInput: StageImportInput;
  StateInput: StateInput;
  StatementDeliveredByInput: StatementDeliveredByInput;
  StatementInput: StatementInput;
  StatementProposal: ResolverTypeWrapper<StatementProposal>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Task: ResolverTypeWrapper<CodingTaskModel>;
  TaskStatus: TaskStatus;
  Text: ResolverTypeWrapper<TextModel>;
  TextInput: TextInput;
  TextProposals: ResolverTypeWrapper<TextProposals>;
  Translator: Translator;
  Unmatched: ResolverTypeWrapper<Unmatched>;
  Verdict: Verdict;
  Visitor: ResolverTypeWrapper<VisitorModel>;
  Vote: Vote;
  VoteNoteInput: VoteNoteInput;
  VotesInput: VotesInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acceptance: Acceptance;
  AgainstProposal: AgainstProposal;
  AgencyInput: AgencyInput;
  AgreementFigure: AgreementFigure;
  AgreementGroup: AgreementGroupModel;
  AgreementInterval: AgreementInterval;
  AgreementReport: Omit<AgreementReport, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['AgreementGroup']> };
  BlocInput: BlocInput;
  BlocMembersInput: BlocMembersInput;
  Boolean: Scalars['Boolean']['output'];
  Change: RequestedChangeModel;
  ChangeInput: ChangeInput;
  ChangeSet: ChangeSetModel;
  ChangeSetInput: ChangeSetInput;
  ChangeSetPage: Omit<ChangeSetPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ChangeSet']> };
  ChangeSetPayload: ChangeSetResultModel;
  ChangedField: ChangedField;
  ChangedRecord: ChangedRecordModel;
  ChosenColumn: ChosenColumn;
  CodedRecord: CodedRecordModel;
  Coder: Coder;
  Coding: ShownCodingModel;
  ColumnChoice: ColumnChoice;
  ComparedAct: ComparedActModel;
  ComparedStatement: ComparedStatementModel;
  Comparison: ShownComparisonModel;
  ConcernsProposal: ConcernsProposal;
  Conflict: Conflict;
  ConfusionCell: ConfusionCell;
  ConfusionTable: ConfusionTable;
  DateProposal: DateProposal;
  DocumentInput: DocumentInput;
  DocumentProposal: DocumentProposal;
  DuplicateSuggestion: DuplicateSuggestion;
  EditedRecord: EditedRecord;
  Effect: EffectModel;
  EffectCount: EffectCount;
  ExcerptInput: ExcerptInput;
  FateCount: FateCount;
  FaultCount: FaultCount;
  FieldDifference: FieldDifferenceModel;
  Float: Scalars['Float']['output'];
  FoundRecord: FoundRecordModel;
  FoundRecords: Omit<FoundRecords, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FoundRecord']> };
  GroupInput: GroupInput;
  ID: Scalars['ID']['output'];
  Import: TableImportModel;
  ImportColumn: ImportColumn;
  ImportFilter: ImportFilter;
  ImportName: ReadNameModel;
  ImportProfile: ProfileModel;
  ImportProgress: ImportProgress;
  ImportRow: StandingGroupModel;
  ImportRowPage: Omit<ImportRowPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ImportRow']> };
  ImportUndo: Omit<ImportUndo, 'changeSet' | 'import'> & { changeSet?: Maybe<ResolversParentTypes['ChangeSet']>, import: ResolversParentTypes['Import'] };
  ImportedRecord: ImportedRecord;
  IncidentInput: IncidentInput;
  InitiativeEndorsedByInput: InitiativeEndorsedByInput;
  InitiativeInput: InitiativeInput;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Judgement: Judgement;
  JudgementInput: JudgementInput;
  LoadedRecord: LoadedRecord;
  Mutation: Record<PropertyKey, never>;
  NameResolution: NameResolution;
  NameSuggestion: NameSuggestion;
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
  RebasedRecord: RebasedRecord;
  RecordInput: RecordInput;
  Redaction: Redaction;
  RelationProposal: RelationProposal;
  RelationshipEffect: RelationshipEffect;
  ReplySuggestion: ReplySuggestion;
  RetractInput: RetractInput;
  Review: Review;
  RowFault: ImportFaultModel;
  SameAsInput: SameAsInput;
  SpanProposal: SpanProposal;
  SpokespersonInput: SpokespersonInput;
  SpokespersonSpeaksForInput: SpokespersonSpeaksForInput;
  StageImportInput: StageImportInput;
  StateInput: StateInput;
  StatementDeliveredByInput: StatementDeliveredByInput;
  StatementInput: StatementInput;
  StatementProposal: StatementProposal;
  String: Scalars['String']['output'];
  Task: CodingTaskModel;
  Text: TextModel;
  TextInput: TextInput;
  TextProposals: TextProposals;
  Unmatched: Unmatched;
  Visitor: VisitorModel;
  VoteNoteInput: VoteNoteInput;
  VotesInput: VotesInput;
};

export type AcceptanceResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Acceptance'] = ResolversParentTypes['Acceptance']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgainstProposalResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['AgainstProposal'] = ResolversParentTypes['AgainstProposal']> = {
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AgainstRole']>, ParentType, ContextType>;
};

export type AgreementFigureResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['AgreementFigure'] = ResolversParentTypes['AgreementFigure']> = {
  interval?: Resolver<Maybe<ResolversTypes['AgreementInterval']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['AgreementMeasure'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CodingSource'], ParentType, ContextType>;
  unmatched?: Resolver<ResolversTypes['Unmatched'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementGroupResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['AgreementGroup'] = ResolversParentTypes['AgreementGroup']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['AgreementFigure']>, ParentType, ContextType>;
  firstActCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedActCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
  secondActCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CodingSource'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['ConfusionTable']>, ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementIntervalResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['AgreementInterval'] = ResolversParentTypes['AgreementInterval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgreementReportResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['AgreementReport'] = ResolversParentTypes['AgreementReport']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['AgreementGroup']>, ParentType, ContextType>;
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
  adjudicates?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changedRecords?: Resolver<ReadonlyArray<ResolversTypes['ChangedRecord']>, ParentType, ContextType>;
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
  text?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type ChangedFieldResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ChangedField'] = ResolversParentTypes['ChangedField']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangedRecordResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ChangedRecord'] = ResolversParentTypes['ChangedRecord']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ChangedField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  rebased?: Resolver<Maybe<ResolversTypes['RebasedRecord']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
};

export type ChosenColumnResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ChosenColumn'] = ResolversParentTypes['ChosenColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodedRecordResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['CodedRecord'] = ResolversParentTypes['CodedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
};

export type CoderResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Coder'] = ResolversParentTypes['Coder']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodingResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  isSealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['CodedRecord']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparedActResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ComparedAct'] = ResolversParentTypes['ComparedAct']> = {
  a?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['FieldDifference']>, ParentType, ContextType>;
};

export type ComparedStatementResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ComparedStatement'] = ResolversParentTypes['ComparedStatement']> = {
  a?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['ComparedAct']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['FieldDifference']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  agreed?: Resolver<ReadonlyArray<ResolversTypes['CodedRecord']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['AgreementGroup'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['ComparedStatement']>, ParentType, ContextType>;
  undecided?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConcernsProposalResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ConcernsProposal'] = ResolversParentTypes['ConcernsProposal']> = {
  incident?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  base?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ConfusionCellResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ConfusionCell'] = ResolversParentTypes['ConfusionCell']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  second?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfusionTableResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ConfusionTable'] = ResolversParentTypes['ConfusionTable']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ConfusionCell']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DateProposalResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['DateProposal'] = ResolversParentTypes['DateProposal']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offsetEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offsetStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentProposalResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['DocumentProposal'] = ResolversParentTypes['DocumentProposal']> = {
  filedOn?: Resolver<Maybe<ResolversTypes['DateProposal']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['DateProposal']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DuplicateSuggestionResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['DuplicateSuggestion'] = ResolversParentTypes['DuplicateSuggestion']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  madeBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditedRecordResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['EditedRecord'] = ResolversParentTypes['EditedRecord']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
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
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FateCountResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['FateCount'] = ResolversParentTypes['FateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['RowFate'], ParentType, ContextType>;
};

export type FaultCountResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['FaultCount'] = ResolversParentTypes['FaultCount']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldDifferenceResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['FieldDifference'] = ResolversParentTypes['FieldDifference']> = {
  a?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundRecordResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['FoundRecord'] = ResolversParentTypes['FoundRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
};

export type FoundRecordsResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['FoundRecords'] = ResolversParentTypes['FoundRecords']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FoundRecord']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  author?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changeSets?: Resolver<ReadonlyArray<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ChosenColumn']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fates?: Resolver<ReadonlyArray<ResolversTypes['FateCount']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['FaultCount']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['ImportName']>, ParentType, ContextType, RequireFields<ImportNamesArgs, 'first' | 'skip'>>;
  preview?: Resolver<ReadonlyArray<ResolversTypes['ImportRow']>, ParentType, ContextType, RequireFields<ImportPreviewArgs, 'first'>>;
  profile?: Resolver<Maybe<ResolversTypes['ImportProfile']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowPage'], ParentType, ContextType, RequireFields<ImportRowsArgs, 'first'>>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  suggestedProfiles?: Resolver<ReadonlyArray<ResolversTypes['ImportProfile']>, ParentType, ContextType>;
  tableFaults?: Resolver<ReadonlyArray<ResolversTypes['RowFault']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportNameResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ImportName'] = ResolversParentTypes['ImportName']> = {
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isNot?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['NameResolution']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['RecordSection']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['NameSuggestion']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProfileResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ImportProfile'] = ResolversParentTypes['ImportProfile']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bytesRead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  changeSet?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  edited?: Resolver<ReadonlyArray<ResolversTypes['EditedRecord']>, ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['RowFate'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['RowFault']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ImportedRecord']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportRowPageResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ImportRowPage'] = ResolversParentTypes['ImportRowPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportUndoResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ImportUndo'] = ResolversParentTypes['ImportUndo']> = {
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  edited?: Resolver<ReadonlyArray<ResolversTypes['EditedRecord']>, ParentType, ContextType>;
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type ImportedRecordResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ImportedRecord'] = ResolversParentTypes['ImportedRecord']> = {
  changedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JudgementResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ignore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNot?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['RecordSection']>, ParentType, ContextType>;
};

export type LoadedRecordResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['LoadedRecord'] = ResolversParentTypes['LoadedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationAcceptChangeSetArgs, 'id' | 'key'>>;
  addText?: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<MutationAddTextArgs, 'input' | 'key'>>;
  adjudicate?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationAdjudicateArgs, 'changes' | 'key' | 'reason' | 'task' | 'title'>>;
  createTask?: Resolver<ResolversTypes['Task'], ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'coders' | 'key' | 'protocol' | 'text'>>;
  declineImport?: Resolver<ResolversTypes['Import'], ParentType, ContextType, RequireFields<MutationDeclineImportArgs, 'filter' | 'id' | 'key' | 'reason'>>;
  judgeNames?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<MutationJudgeNamesArgs, 'judgements' | 'key'>>;
  mapImport?: Resolver<ResolversTypes['Import'], ParentType, ContextType, RequireFields<MutationMapImportArgs, 'columns' | 'id' | 'key' | 'profile'>>;
  proposeImport?: Resolver<ResolversTypes['Import'], ParentType, ContextType, RequireFields<MutationProposeImportArgs, 'id' | 'key' | 'reason'>>;
  redact?: Resolver<ResolversTypes['Redaction'], ParentType, ContextType, RequireFields<MutationRedactArgs, 'key' | 'reason' | 'seq'>>;
  revertChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationRevertChangeSetArgs, 'id' | 'key' | 'reason'>>;
  reviewChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationReviewChangeSetArgs, 'comment' | 'id' | 'key' | 'verdict'>>;
  saveChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationSaveChangeSetArgs, 'input'>>;
  saveCoding?: Resolver<ResolversTypes['Task'], ParentType, ContextType, RequireFields<MutationSaveCodingArgs, 'key' | 'records' | 'task'>>;
  sealCoding?: Resolver<ResolversTypes['Task'], ParentType, ContextType, RequireFields<MutationSealCodingArgs, 'key' | 'task'>>;
  stageImport?: Resolver<ResolversTypes['Import'], ParentType, ContextType, RequireFields<MutationStageImportArgs, 'input' | 'key'>>;
  submitChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationSubmitChangeSetArgs, 'id' | 'key'>>;
  undoImport?: Resolver<ResolversTypes['ImportUndo'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'id' | 'key' | 'reason'>>;
  withdrawChangeSet?: Resolver<ResolversTypes['ChangeSetPayload'], ParentType, ContextType, RequireFields<MutationWithdrawChangeSetArgs, 'id' | 'key'>>;
};

export type NameResolutionResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['NameResolution'] = ResolversParentTypes['NameResolution']> = {
  by?: Resolver<ResolversTypes['ResolvedBy'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NameSuggestionResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['NameSuggestion'] = ResolversParentTypes['NameSuggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  agreement?: Resolver<ResolversTypes['AgreementReport'], ParentType, ContextType, Partial<QueryAgreementArgs>>;
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType, RequireFields<QueryChangeSetArgs, 'id'>>;
  changeSets?: Resolver<ResolversTypes['ChangeSetPage'], ParentType, ContextType, RequireFields<QueryChangeSetsArgs, 'first'>>;
  coders?: Resolver<ReadonlyArray<ResolversTypes['Coder']>, ParentType, ContextType>;
  compareRevisions?: Resolver<ResolversTypes['ChangedRecord'], ParentType, ContextType, RequireFields<QueryCompareRevisionsArgs, 'from' | 'id' | 'section' | 'to'>>;
  findDuplicates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateSuggestion']>, ParentType, ContextType, RequireFields<QueryFindDuplicatesArgs, 'first' | 'statement'>>;
  findRecords?: Resolver<ResolversTypes['FoundRecords'], ParentType, ContextType, RequireFields<QueryFindRecordsArgs, 'first' | 'offset' | 'text'>>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  importProfiles?: Resolver<ReadonlyArray<ResolversTypes['ImportProfile']>, ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['Import']>, ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Visitor'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['TextProposals']>, ParentType, ContextType, RequireFields<QueryProposalsArgs, 'text'>>;
  record?: Resolver<Maybe<ResolversTypes['LoadedRecord']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id' | 'section'>>;
  sample?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QuerySampleArgs, 'seed' | 'size'>>;
  suggestReplies?: Resolver<ReadonlyArray<ResolversTypes['ReplySuggestion']>, ParentType, ContextType, RequireFields<QuerySuggestRepliesArgs, 'first' | 'position' | 'statement'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, RequireFields<QueryTextArgs, 'sha256'>>;
};

export type RebasedRecordResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['RebasedRecord'] = ResolversParentTypes['RebasedRecord']> = {
  record?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  alsoIn?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationProposalResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['RelationProposal'] = ResolversParentTypes['RelationProposal']> = {
  kind?: Resolver<Maybe<ResolversTypes['PositionKind']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ReplyRelation'], ParentType, ContextType>;
};

export type RelationshipEffectResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['RelationshipEffect'] = ResolversParentTypes['RelationshipEffect']> = {
  difference?: Resolver<ResolversTypes['RelationshipDifference'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplySuggestionResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['ReplySuggestion'] = ResolversParentTypes['ReplySuggestion']> = {
  asserts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  madeBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationProposal']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type RowFaultResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['RowFault'] = ResolversParentTypes['RowFault']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type SpanProposalResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['SpanProposal'] = ResolversParentTypes['SpanProposal']> = {
  against?: Resolver<ReadonlyArray<ResolversTypes['AgainstProposal']>, ParentType, ContextType>;
  asserts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['ConcernsProposal']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PositionKind']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offsetEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offsetStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refersTo?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  speech?: Resolver<ResolversTypes['SpeechMode'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementProposalResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['StatementProposal'] = ResolversParentTypes['StatementProposal']> = {
  deliveredBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateSuggestion']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  madeBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['DateProposal']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  changeSet?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  codings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coding']>>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCoder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayAdjudicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['Protocol'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type TextResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  addedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextProposalsResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['TextProposals'] = ResolversParentTypes['TextProposals']> = {
  document?: Resolver<ResolversTypes['DocumentProposal'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['SpanProposal']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['StatementProposal']>, ParentType, ContextType>;
};

export type UnmatchedResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Unmatched'] = ResolversParentTypes['Unmatched']> = {
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitorResolvers<ContextType = DeskContext, ParentType extends ResolversParentTypes['Visitor'] = ResolversParentTypes['Visitor']> = {
  may?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = DeskContext> = {
  Acceptance?: AcceptanceResolvers<ContextType>;
  AgainstProposal?: AgainstProposalResolvers<ContextType>;
  AgreementFigure?: AgreementFigureResolvers<ContextType>;
  AgreementGroup?: AgreementGroupResolvers<ContextType>;
  AgreementInterval?: AgreementIntervalResolvers<ContextType>;
  AgreementReport?: AgreementReportResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSetPage?: ChangeSetPageResolvers<ContextType>;
  ChangeSetPayload?: ChangeSetPayloadResolvers<ContextType>;
  ChangedField?: ChangedFieldResolvers<ContextType>;
  ChangedRecord?: ChangedRecordResolvers<ContextType>;
  ChosenColumn?: ChosenColumnResolvers<ContextType>;
  CodedRecord?: CodedRecordResolvers<ContextType>;
  Coder?: CoderResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  ComparedAct?: ComparedActResolvers<ContextType>;
  ComparedStatement?: ComparedStatementResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ConcernsProposal?: ConcernsProposalResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConfusionCell?: ConfusionCellResolvers<ContextType>;
  ConfusionTable?: ConfusionTableResolvers<ContextType>;
  DateProposal?: DateProposalResolvers<ContextType>;
  DocumentProposal?: DocumentProposalResolvers<ContextType>;
  DuplicateSuggestion?: DuplicateSuggestionResolvers<ContextType>;
  EditedRecord?: EditedRecordResolvers<ContextType>;
  Effect?: EffectResolvers<ContextType>;
  EffectCount?: EffectCountResolvers<ContextType>;
  FateCount?: FateCountResolvers<ContextType>;
  FaultCount?: FaultCountResolvers<ContextType>;
  FieldDifference?: FieldDifferenceResolvers<ContextType>;
  FoundRecord?: FoundRecordResolvers<ContextType>;
  FoundRecords?: FoundRecordsResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportName?: ImportNameResolvers<ContextType>;
  ImportProfile?: ImportProfileResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowPage?: ImportRowPageResolvers<ContextType>;
  ImportUndo?: ImportUndoResolvers<ContextType>;
  ImportedRecord?: ImportedRecordResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Judgement?: JudgementResolvers<ContextType>;
  LoadedRecord?: LoadedRecordResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameResolution?: NameResolutionResolvers<ContextType>;
  NameSuggestion?: NameSuggestionResolvers<ContextType>;
  NodeEffect?: NodeEffectResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PropertyEffect?: PropertyEffectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RebasedRecord?: RebasedRecordResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  RelationProposal?: RelationProposalResolvers<ContextType>;
  RelationshipEffect?: RelationshipEffectResolvers<ContextType>;
  ReplySuggestion?: ReplySuggestionResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  RowFault?: RowFaultResolvers<ContextType>;
  SpanProposal?: SpanProposalResolvers<ContextType>;
  StatementProposal?: StatementProposalResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TextProposals?: TextProposalsResolvers<ContextType>;
  Unmatched?: UnmatchedResolvers<ContextType>;
  Visitor?: VisitorResolvers<ContextType>;
};

