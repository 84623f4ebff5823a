import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HistoryRevision, HistoryRevisionPage, HistoryEventPage, HistoryDifference } from '../domain/history-reader.js';
import type { RequestContext } from '../graphql/context.js';
import type { Row } from '../planner/print/row.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value. A record has the fields of its seed file, with enum values as in this schema. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * A position that alleges conduct by another side. It records what somebody alleges, never that it
 * happened. One accusation for each event or conduct, not for each accused; this rule is not yet
 * applied to older records.
 */
export type Accusation = Node & Position & {
  readonly __typename?: 'Accusation';
  /**
   * The actors at which it is aimed, and in which role. Empty if it is aimed at nobody in particular.
   * Ordered by role name, then by actor name.
   */
  readonly against: ReadonlyArray<PositionTarget>;
  /**
   * What is asserted, in one neutral sentence by the compilers. It adds nothing to the statement and
   * takes no side.
   */
  readonly asserts: Scalars['String']['output'];
  /**
   * The grounds that the claimant states. Agreement of two coders: kappa 0.61 (n = 37). NONE_GIVEN:
   * the claimant gives none. NOT_KNOWN: looked for, but not evident from the words that were read.
   */
  readonly basis: AccusationBasis;
  /**
   * Its codes in event coding schemes. They are derived from the kind and, for candidates of an
   * accusation, from what is alleged, not from a reading of this position. CAMEO first, then PLOVER,
   * fitting codes before candidates. Empty if no scheme has a code.
   */
  readonly codes: ReadonlyArray<EventCode>;
  /**
   * What is alleged, one or more. Agreement of two coders: kappa 0.51 (n = 37); report this with any
   * result that relies on it. In the order of the codebook, which is that of `Conduct`.
   */
  readonly conduct: ReadonlyArray<Conduct>;
  /**
   * Where it can be read: one or more excerpts, each with its document. In the order of the corpus,
   * the main one first.
   */
  readonly evidence: ReadonlyArray<Excerpt>;
  /**
   * How certain the claimant says it is, in the claimant's own words. Agreement of two coders was low:
   * kappa 0.37 (n = 37). The rule was then sharpened and all accusations recoded by it: 0.84 against
   * the same coding, which is not independent evidence, because the sharpened rule follows the second
   * coder's reading. Report this with any result that relies on hedge.
   */
  readonly hedge: Hedge;
  /**
   * Typed, readable and stable, such as `position:cn-embassy-gb-20211125-1`. The part before the colon
   * says what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The incidents that it speaks of. An actor and an incident in the same position were connected by
   * somebody's statement, nothing more. Ordered by name.
   */
  readonly incidents: ReadonlyArray<Incident>;
  /** The initiatives that it speaks of, and how. Ordered by relation name, then by initiative name. */
  readonly initiatives: ReadonlyArray<InitiativeReference>;
  /**
   * True: an accused side answered it in this corpus. An answer is a reply that DENIES, REJECTS,
   * COUNTERS, CONCEDES, DECLINES or DEFLECTS, made on behalf of an accused actor or of the state or
   * bloc that this actor is part of or speaks for. A company's seat does not make it part of a state.
   * False means that no such reply is in this corpus, not that none was made. Null if no accused is a
   * state or a bloc, or part of one.
   */
  readonly isAnswered?: Maybe<Scalars['Boolean']['output']>;
  /** True: a counter-accusation, which answers another position of this corpus with COUNTERS. */
  readonly isCounter: Scalars['Boolean']['output'];
  /** Kind of speech act, by the tests of the codebook. Two coders found the same acts with F1 0.92. */
  readonly kind: PositionKind;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * On whose behalf it is said: states, blocs or organisations, several if it is joint. The statement
   * has who issued and who spoke it. Ordered by name.
   */
  readonly madeBy: ReadonlyArray<Actor>;
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * When it was said: the date of the statement that contains it, with its precision. Not the date of
   * the events it speaks of, nor of its publication.
   */
  readonly occurredOn: PartialDate;
  /** The speaker's words, at most 20 of them. Absent if the pages that were read do not quote them. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /**
   * The exact positions that it answers, and how. Empty if it answers nothing in this corpus. Earliest
   * first, then by id.
   */
  readonly respondsTo: ReadonlyArray<Reply>;
  /**
   * The positions in this corpus that answer this one, and how. None means that none was found, not
   * that none was made.
   */
  readonly responses: ResponseConnection;
  /** The speech event in which it was said. */
  readonly statement: Statement;
};


/**
 * A position that alleges conduct by another side. It records what somebody alleges, never that it
 * happened. One accusation for each event or conduct, not for each accused; this rule is not yet
 * applied to older records.
 */
export type AccusationCodesArgs = {
  scheme?: InputMaybe<CodeScheme>;
};


/**
 * A position that alleges conduct by another side. It records what somebody alleges, never that it
 * happened. One accusation for each event or conduct, not for each accused; this rule is not yet
 * applied to older records.
 */
export type AccusationResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
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

/** A page of accusations, in the requested order. */
export type AccusationConnection = {
  readonly __typename?: 'AccusationConnection';
  /** The accusations of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<AccusationEdge>;
  /**
   * URL of an export of all pages as a table. Null if the URL would be longer than 8,000 characters,
   * which servers refuse.
   */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /**
   * How many positions each value of a key would leave. Each facet ignores its own key of the filter,
   * so that a choice does not hide its alternatives. In the requested order.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The accusations of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Accusation>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /**
   * Why nothing can match, if keys of the filter contradict each other, as `denialForm` excludes
   * accusations. Null otherwise, even if the filter happens to match nothing. The response also has it
   * in `extensions.warnings`, whether it is selected or not.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many accusations match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of accusations, in the requested order. */
export type AccusationConnectionExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: TableExportFormat;
  table?: ExportTable;
};


/** A page of accusations, in the requested order. */
export type AccusationConnectionFacetsArgs = {
  by: ReadonlyArray<PositionFacet>;
  level?: CountingLevel;
};

/** One entry of a page of accusations. */
export type AccusationEdge = {
  readonly __typename?: 'AccusationEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The accusation of this entry. */
  readonly node: Accusation;
};

/**
 * An actor that takes a position or is mentioned in one: a state, an agency, a spokesperson, an
 * initiative, a bloc, an organisation or a group.
 */
export type Actor = {
  /** Other names in use, in the order of the corpus; empty if it lists none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `state:gb`. The part before the colon says what kind of record
   * it is.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Display name in one line, at most 80 characters. Unique among actors; for agencies it includes the
   * country or bloc: "Ministry of Foreign Affairs (China)".
   */
  readonly label: Scalars['String']['output'];
  /** Name in English, or in the form most used in English-language sources. */
  readonly name: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The positions that this actor took: those made on its behalf, and those in statements that it
   * issued or delivered. An initiative takes none: positions that speak of it are in its
   * `referredToBy`.
   */
  readonly positions: PositionConnection;
  /**
   * The positions that are aimed at this actor, as accused, addressee or criticised. That it is
   * accused is what the accuser says, not a finding.
   */
  readonly positionsAgainst: PositionConnection;
  /** Item in Wikidata, such as `Q145`. Absent if the compilers were not sure which item is meant. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/**
 * An actor that takes a position or is mentioned in one: a state, an agency, a spokesperson, an
 * initiative, a bloc, an organisation or a group.
 */
export type ActorHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};


/**
 * An actor that takes a position or is mentioned in one: a state, an agency, a spokesperson, an
 * initiative, a bloc, an organisation or a group.
 */
export type ActorPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * An actor that takes a position or is mentioned in one: a state, an agency, a spokesperson, an
 * initiative, a bloc, an organisation or a group.
 */
export type ActorPositionsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** A page of actors, in the requested order. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The actors of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The actors of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many actors match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Coverage of one actor. */
export type ActorCoverage = {
  readonly __typename?: 'ActorCoverage';
  /** On whose behalf. */
  readonly actor: Actor;
  /** Over all years. */
  readonly counts: CoverageCounts;
  /**
   * By year, earliest first. Years without statements are omitted. A statement whose date may lie in
   * several years counts for each.
   */
  readonly years: ReadonlyArray<YearCoverage>;
};

/** One entry of a page of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The actor of this entry. */
  readonly node: Actor;
};

/**
 * Which actors to find. All given keys must match; a list matches any of its values. Null and empty
 * values are ignored.
 */
export type ActorFilter = {
  /**
   * ISO 3166-1 alpha-2 codes of states in the data, in any case. Only states have one. An unknown one
   * is an error that suggests the closest known ones.
   */
  readonly iso2?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Each of its words occurs in the label, the name or one of the aliases; or the whole is an id, with
   * or without its prefix, a Wikidata item, or a code of a state in any list: "USA", "state:kp",
   * "PRC", "Q145". Case, accents and punctuation are ignored.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ids of states, blocs or agencies: finds the agencies that are part of any of them, directly or
   * through another agency. An unknown id is an error that suggests the closest known ones.
   */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * World regions of the United Nations (M49): `Africa`, `Americas`, `Asia`, `Europe`, `Oceania`. Only
   * states have one. Case is ignored; an unknown one is an error that suggests the closest known ones.
   */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Types of actor. */
  readonly types?: InputMaybe<ReadonlyArray<ActorType>>;
};

/** Sort orders of actors. Names are compared without case and accents. */
export type ActorOrder =
  /**
   * With a filter by name: exact matches of name, alias, code or id first, states before others; then
   * other states; then all others; each by name, then by id. Without a name filter: by name.
   */
  | 'BEST_FIRST'
  /** By name, A to Z, then by id. */
  | 'NAME_ASC'
  /** By name, Z to A, then by id, descending. */
  | 'NAME_DESC';

/** What an actor is. */
export type ActorType =
  /** A ministry, embassy, service or other body of a state or bloc. */
  | 'AGENCY'
  /** A group of states or an international organisation. */
  | 'BLOC'
  /** A named intrusion set. */
  | 'GROUP'
  /** A named proposal, norm set, treaty process, resolution or coalition. */
  | 'INITIATIVE'
  /** A company, think tank or medium. */
  | 'ORGANIZATION'
  /** A person who speaks, named or known only by the office. */
  | 'SPOKESPERSON'
  /** A state or territory with an ISO 3166 code. */
  | 'STATE';

/** The affiliation of a publisher with a state. */
export type Affiliation = {
  readonly __typename?: 'Affiliation';
  /** Whether the state runs the publisher, or the publisher reprints its words. */
  readonly basis: AffiliationBasis;
  /** The state. */
  readonly state: State;
};

/** On what the bond between a publisher and a state rests. */
export type AffiliationBasis =
  /** A private or foreign page that carries the words of that state's media or government. */
  | 'REPRINTS'
  /** The state runs the publisher. */
  | 'RUN_BY';

/**
 * The target of a position. All keys must match the same target: one of the actors, in one of the
 * roles, from one of the regions.
 */
export type AgainstFilter = {
  /** Ids of actors at which it is aimed, in any role. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** World regions of states at which it is aimed. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles of the target. */
  readonly roles?: InputMaybe<ReadonlyArray<AgainstRole>>;
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
export type Agency = Actor & Node & {
  readonly __typename?: 'Agency';
  /** Other names in use, in the order of the corpus; empty if it lists none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `agency:gb-ncsc`. The part before the colon says what kind of
   * record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Kind of body, as classified by the compilers. */
  readonly kind: AgencyKind;
  /**
   * Display name in one line, at most 80 characters. Includes the country or bloc: "Ministry of
   * Foreign Affairs (China)".
   */
  readonly label: Scalars['String']['output'];
  /** Name in English, or in the form most used in English-language sources. */
  readonly name: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its parent: the agency above it if there is one, else the state or the bloc. Exactly one. */
  readonly partOf: Actor;
  /**
   * The positions in statements that this agency issued. Each position's `madeBy` has on whose behalf
   * it was made.
   */
  readonly positions: PositionConnection;
  /**
   * The positions that are aimed at this actor, as accused, addressee or criticised. That it is
   * accused is what the accuser says, not a finding.
   */
  readonly positionsAgainst: PositionConnection;
  /** Item in Wikidata, such as `Q145`. Absent if the compilers were not sure which item is meant. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A ministry, embassy, service or other body of a state or bloc. */
export type AgencyHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};


/** A ministry, embassy, service or other body of a state or bloc. */
export type AgencyPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/** A ministry, embassy, service or other body of a state or bloc. */
export type AgencyPositionsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** A page of agencies, in the requested order. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The agencies of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** The agencies of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many agencies match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of agencies. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The agency of this entry. */
  readonly node: Agency;
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

/**
 * A group of states or an international organisation, such as the European Union or the United
 * Nations.
 */
export type Bloc = Actor & Node & {
  readonly __typename?: 'Bloc';
  /** Other names in use, in the order of the corpus; empty if it lists none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `bloc:eu`. The part before the colon says what kind of record
   * it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * The states that are or were its members, ordered by name. Recorded only for the European Union and
   * NATO; empty for others, which does not mean that they have none.
   */
  readonly members: ReadonlyArray<BlocMember>;
  /** Name in English, or in the form most used in English-language sources. */
  readonly name: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The positions that this bloc took: those made on its behalf, and those in statements that it
   * issued.
   */
  readonly positions: PositionConnection;
  /**
   * The positions that are aimed at this actor, as accused, addressee or criticised. That it is
   * accused is what the accuser says, not a finding.
   */
  readonly positionsAgainst: PositionConnection;
  /** Item in Wikidata, such as `Q145`. Absent if the compilers were not sure which item is meant. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/**
 * A group of states or an international organisation, such as the European Union or the United
 * Nations.
 */
export type BlocHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};


/**
 * A group of states or an international organisation, such as the European Union or the United
 * Nations.
 */
export type BlocPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * A group of states or an international organisation, such as the European Union or the United
 * Nations.
 */
export type BlocPositionsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** A state's membership of a bloc, seen from the bloc. */
export type BlocMember = {
  readonly __typename?: 'BlocMember';
  /** Start of the membership. */
  readonly from?: Maybe<PartialDate>;
  /** The state. */
  readonly state: State;
  /** End of the membership. Absent if it is still a member. */
  readonly to?: Maybe<PartialDate>;
};

/** What the documents that carry one statement contradict one another in. */
export type CarrierConflict =
  /**
   * When it was made: `disputedDates` of the statement has two dates that do not overlap. Listed once
   * for each statement, under its main act.
   */
  | 'DATE'
  /**
   * How certain an accusation is: two documents report different degrees. `UNSTATED` contradicts
   * nothing.
   */
  | 'HEDGE'
  /**
   * The words: two documents quote them directly, in one language and not as a translation; the quotes
   * share at least two thirds of the words of one of them, and neither contains the other.
   */
  | 'QUOTE';

/** A line of the journal that changed records. */
export type ChangeEvent = {
  readonly __typename?: 'ChangeEvent';
  /** When it was written, in UTC. */
  readonly at: Scalars['String']['output'];
  /** Id of the change set. Null for a release. */
  readonly changeSet?: Maybe<Scalars['ID']['output']>;
  /** SHA-256 of the line. */
  readonly hash: Scalars['String']['output'];
  /** The origin of the change. */
  readonly kind: ChangeEventKind;
  /** Why. Null if not given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many records it changed; with a filter, only those that match it. */
  readonly recordCount: Scalars['Int']['output'];
  /** These records, in the order of the change. */
  readonly records: ReadonlyArray<RecordChange>;
  /**
   * When and why its content was removed from the journal. Null unless it was: title and reason are then
   * null, and the content of its records is unknown.
   */
  readonly redaction?: Maybe<Redaction>;
  /** Version of the release. Null for a change set. */
  readonly release?: Maybe<Scalars['ID']['output']>;
  /** The change set that this one undoes. Null if it undoes none. */
  readonly reverts?: Maybe<Scalars['ID']['output']>;
  /** Who proposed, reviewed and accepted it. Null for a release. */
  readonly review?: Maybe<ChangeReview>;
  /** Number of the line. */
  readonly seq: Scalars['Int']['output'];
  /** What changed, in a few words. Null if not given. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Version of the dataset after the line. */
  readonly version: Scalars['ID']['output'];
};


/** A line of the journal that changed records. */
export type ChangeEventRecordsArgs = {
  first?: Scalars['Int']['input'];
};

/** The origin of a change. */
export type ChangeEventKind =
  /** A change set was accepted. */
  | 'ACCEPT'
  /** A release was merged. */
  | 'RELEASE';

/**
 * Which changes to return: those in which at least one record matches all given fields. Only matching
 * records are shown.
 */
export type ChangeFilter = {
  /** Id of the record, or an id that it refers to: an actor, an incident, an initiative, a document. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an actor that a position of the statement is aimed at. */
  readonly against?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an actor that made, issued or delivered the statement. */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /** The origin of the change. */
  readonly kind?: InputMaybe<ChangeEventKind>;
  /** The record's section. */
  readonly section?: InputMaybe<RecordSection>;
};

/** Changes in the order of the journal. */
export type ChangePage = {
  readonly __typename?: 'ChangePage';
  /** The point that the changes of this page follow. */
  readonly from: HistoryMoment;
  /** True if there may be more changes: continue with `since: last`, even if this page is empty. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The last line of the journal. */
  readonly head: JournalHead;
  /**
   * Pass it as `since` to get the following changes, even if the filter hid everything. If it is less than
   * `since`, the journal was replaced: begin again with 0.
   */
  readonly last: Scalars['Int']['output'];
  /** The changes of this page, oldest first. */
  readonly nodes: ReadonlyArray<ChangeEvent>;
  /** Version of the dataset after the last line of the journal. */
  readonly version: Scalars['ID']['output'];
};

/** Who proposed, reviewed and accepted a change set, by pseudonym. */
export type ChangeReview = {
  readonly __typename?: 'ChangeReview';
  /** Pseudonym of the person who accepted it. */
  readonly acceptedBy: Scalars['ID']['output'];
  /** Pseudonym of its author. */
  readonly proposedBy: Scalars['ID']['output'];
  /**
   * The verdicts of its reviewers, oldest first; a reviewer may have several. Empty if nobody reviewed it, or
   * if it was accepted before verdicts were recorded.
   */
  readonly verdicts: ReadonlyArray<ReviewVerdict>;
};

/**
 * How to cite the data: with its version, its year and the URL of this server. Data that differs from
 * the published corpus is marked as such.
 */
export type Citation = {
  readonly __typename?: 'Citation';
  /** As a BibTeX entry. */
  readonly bibtex: Scalars['String']['output'];
  /** For a list of references, as plain text. */
  readonly text: Scalars['String']['output'];
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

/** Where compared codings come from. */
export type CodingSource =
  /** The published double coding: a second coder against the published record. */
  | 'PUBLISHED'
  /** Tasks of the desk: sealed codings that were all complete. */
  | 'TASKS';

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

/**
 * Two positions that cannot both hold, or not at the same time; or two reports of one position that
 * cannot both be right. Found by a rule at query time and not stored; it says nothing about who is
 * right.
 */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** For `CARRIER`: what the documents contradict one another in. Otherwise null. */
  readonly conflict?: Maybe<CarrierConflict>;
  /**
   * For `DISPUTE`: which aspects of the accusation the denial contests, in the order of the
   * vocabulary. Otherwise empty.
   */
  readonly contests: ReadonlyArray<ContestedAspect>;
  /**
   * The position that came first: for `DISPUTE` the accusation, for `CARRIER` the position that the
   * documents report.
   */
  readonly earlier: Position;
  /** For `SHIFT`: the incident that both speak of, if it is an incident. Otherwise null. */
  readonly incident?: Maybe<Incident>;
  /** For `SHIFT`: the initiative that both speak of, if it is an initiative. Otherwise null. */
  readonly initiative?: Maybe<Initiative>;
  /** What kind of contradiction. */
  readonly kind: ContradictionKind;
  /**
   * The position that contradicts it: for `DISPUTE` the denial, for `CARRIER` the same position as
   * `earlier`.
   */
  readonly later: Position;
  /** For `SHIFT`: the actor that took both positions. Otherwise null. */
  readonly principal?: Maybe<Actor>;
  /**
   * For `CARRIER`: the two excerpts in conflict, in the order of the position's evidence; empty for
   * `DATE`, where the data does not say which document gives which date. Otherwise empty.
   */
  readonly reports: ReadonlyArray<Excerpt>;
  /** The rule that found it, in words. */
  readonly rule: Scalars['String']['output'];
  /** The rule's version: incremented whenever the rule finds different pairs. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** For `CARRIER`: the statement that the documents carry. Otherwise null. */
  readonly statement?: Maybe<Statement>;
};

/** A page of positions that contradict one another, in the requested order. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The contradictions of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /**
   * How many positions match the filter, contradicted or not. If 0, an empty answer is due to the
   * filter.
   */
  readonly matchedPositions: Scalars['Int']['output'];
  /** The contradictions of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of contradictions. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter, kind and order. */
  readonly cursor: Scalars['String']['output'];
  /** The contradiction of this entry. */
  readonly node: Contradiction;
};

/** Kinds of contradiction. */
export type ContradictionKind =
  /**
   * Between documents that carry one statement: they give it different dates, report an accusation with
   * different degrees of certainty, or quote the same passage in different words.
   */
  | 'CARRIER'
  /**
   * Between two sides: an accusation, and a denial of it that contests who did it, that it happened,
   * or that it was shown (`AUTHORSHIP`, `OCCURRENCE`, `EVIDENCE`).
   */
  | 'DISPUTE'
  /**
   * Within one side: it first proposed, endorsed or joined an initiative and later rejected it, or the
   * reverse; or it denied and acknowledged conduct in one incident at two dates.
   */
  | 'SHIFT';

/** A value of a key by which positions were counted. */
export type CountedValue = {
  readonly __typename?: 'CountedValue';
  /** The key. */
  readonly by: PositionKey;
  /** Readable form: a name or the readable form of a vocabulary term, else the value. */
  readonly label: Scalars['String']['output'];
  /**
   * In the form that a filter takes: a vocabulary term, an id, a year such as 2021 or a month such as
   * 2021-11.
   */
  readonly value: Scalars['String']['output'];
};

/** Which actors the keys `VOICED_BY`, `AGAINST` and `ACCUSED` count. Other keys are not affected. */
export type CountingLevel =
  /** Actors as they are named: a position aimed at a ministry counts for the ministry alone. */
  | 'ACTOR'
  /**
   * Agencies and spokespersons count as the state, bloc or organisation that they belong to, once
   * regardless of how many of them are named; actors that belong to none count as themselves.
   */
  | 'STATE';

/**
 * What an answer is based on: how many statements, from which sources, in which languages, how
 * completely they were read, and how far the coders agreed. Counted over the selected positions and
 * the statements that contain them.
 */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many actors there are. */
  readonly actorCount: Scalars['Int']['output'];
  /**
   * How far two coders who worked independently agreed, over the whole data set. In the order of the
   * codebook.
   */
  readonly agreement: ReadonlyArray<AgreementFigure>;
  /**
   * By those on whose behalf the positions were made, at most 200 of them: most statements first, then
   * by id. A joint statement counts for each.
   */
  readonly byActor: ReadonlyArray<ActorCoverage>;
  /** The totals. */
  readonly counts: CoverageCounts;
  /** How many positions it covers. If 0, an empty answer is due to the filter. */
  readonly positions: Scalars['Int']['output'];
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
};

/** How much there is, and how much of it was read completely. */
export type CoverageCounts = {
  readonly __typename?: 'CoverageCounts';
  /** Documents that carry the statements. */
  readonly documents: Scalars['Int']['output'];
  /** How many of those were read only in part: nothing after their opening is coded. */
  readonly documentsInPart: Scalars['Int']['output'];
  /** Languages of the documents, as BCP 47 tags, in alphabetical order. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Publishers of the documents. */
  readonly publishers: Scalars['Int']['output'];
  /** Statements that contain the positions. */
  readonly statements: Scalars['Int']['output'];
  /** How many of those are `INCOMPLETE`: a field could not be read on the page. */
  readonly statementsIncomplete: Scalars['Int']['output'];
};

/**
 * The data set as a whole: its version, contents, terms of use and the reliability of its coding. It
 * is a collection of statements that could be read, not a sample of all that were made: counts say
 * nothing about who accuses most.
 */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /**
   * How far coders who worked independently agreed, computed from their codings. Report these figures
   * with any result that relies on the fields they measure. Codings made under different protocols, or
   * from different sources, are never pooled: each has figures of its own. In the order of the
   * ontology, the published codings first.
   */
  readonly agreement: ReadonlyArray<AgreementFigure>;
  /** How to cite the data. */
  readonly citation: Citation;
  /** How many records the data holds, of each kind. */
  readonly counts: DatasetCounts;
  /** URL of an export of a whole table. */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /** The last line of the journal that led to this version. Null where this server keeps no history. */
  readonly journal?: Maybe<JournalHead>;
  /** Licence of the coded data, as an SPDX identifier. The quoted words belong to those who wrote them. */
  readonly licence: Scalars['String']['output'];
  /** Version of the data. Equal versions hold equal data; cite it with any result. */
  readonly version: Scalars['String']['output'];
};


/**
 * The data set as a whole: its version, contents, terms of use and the reliability of its coding. It
 * is a collection of statements that could be read, not a sample of all that were made: counts say
 * nothing about who accuses most.
 */
export type DatasetExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: TableExportFormat;
  table: ExportTable;
};

/** How many records the data holds, of each kind. */
export type DatasetCounts = {
  readonly __typename?: 'DatasetCounts';
  /** Accusations, including counter-accusations. */
  readonly accusations: Scalars['Int']['output'];
  /** Actors of all types. */
  readonly actors: Scalars['Int']['output'];
  /** Agencies of states and blocs. */
  readonly agencies: Scalars['Int']['output'];
  /** Blocs and international organisations. */
  readonly blocs: Scalars['Int']['output'];
  /** Denials. */
  readonly denials: Scalars['Int']['output'];
  /** Documents that were read. */
  readonly documents: Scalars['Int']['output'];
  /** Endorsements of initiatives by actors. */
  readonly endorsements: Scalars['Int']['output'];
  /** Excerpts: places in documents that show a position. */
  readonly excerpts: Scalars['Int']['output'];
  /** Named intrusion sets. */
  readonly groups: Scalars['Int']['output'];
  /** Incidents that positions speak of. */
  readonly incidents: Scalars['Int']['output'];
  /** Initiatives. */
  readonly initiatives: Scalars['Int']['output'];
  /** Companies, think tanks and media that take a position or are mentioned in one. */
  readonly organizations: Scalars['Int']['output'];
  /** Positions of all kinds: speech acts. */
  readonly positions: Scalars['Int']['output'];
  /** Proposals. */
  readonly proposals: Scalars['Int']['output'];
  /** Publishers of these documents. */
  readonly publishers: Scalars['Int']['output'];
  /** Positions of every other kind. */
  readonly remarks: Scalars['Int']['output'];
  /**
   * Links between a position and the exact position that it answers. A position that answers two
   * counts twice.
   */
  readonly replies: Scalars['Int']['output'];
  /** Persons who speak, named and unnamed. */
  readonly spokespersons: Scalars['Int']['output'];
  /** Statements: speech events. */
  readonly statements: Scalars['Int']['output'];
  /** States and territories. */
  readonly states: Scalars['Int']['output'];
  /** Recorded votes of states on resolutions. */
  readonly votes: Scalars['Int']['output'];
};

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
 * A period of time. Records match if their date overlaps it: the act may have happened then, as far as
 * its date is known. Both ends are inclusive.
 */
export type DateRange = {
  /**
   * The first date of the period: a day, a month or a year, such as `2021-11-01`, `2021-11` or `2021`.
   * A month or year begins with its first day. Open if omitted or empty.
   */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /**
   * The last date of the period: a day, a month or a year. A month or year ends with its last day.
   * Open if omitted or empty.
   */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** A time in days. Dates are partial, so it has two bounds. */
export type DaySpan = {
  readonly __typename?: 'DaySpan';
  /** The maximum. */
  readonly maxDays: Scalars['Int']['output'];
  /** The minimum. */
  readonly minDays: Scalars['Int']['output'];
};

/** The delivery of a statement by a person in an office. */
export type Delivery = {
  readonly __typename?: 'Delivery';
  /** The person who spoke. */
  readonly spokesperson: Spokesperson;
  /** The office in which the person spoke, as the sources name it at that time. Absent: not coded. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/**
 * A position that contests an allegation made against the speaker's own side or its ally. Whether the
 * allegation holds is not recorded anywhere.
 */
export type Denial = Node & Position & {
  readonly __typename?: 'Denial';
  /**
   * The actors at which it is aimed, and in which role. Empty if it is aimed at nobody in particular.
   * Ordered by role name, then by actor name.
   */
  readonly against: ReadonlyArray<PositionTarget>;
  /**
   * What is asserted, in one neutral sentence by the compilers. It adds nothing to the statement and
   * takes no side.
   */
  readonly asserts: Scalars['String']['output'];
  /**
   * Its codes in event coding schemes. They are derived from the kind and, for candidates of an
   * accusation, from what is alleged, not from a reading of this position. CAMEO first, then PLOVER,
   * fitting codes before candidates. Empty if no scheme has a code.
   */
  readonly codes: ReadonlyArray<EventCode>;
  /**
   * The contested aspects of the allegation, one or more. In the order of the codebook, which is that
   * of `ContestedAspect`.
   */
  readonly contests: ReadonlyArray<ContestedAspect>;
  /**
   * Where it can be read: one or more excerpts, each with its document. In the order of the corpus,
   * the main one first.
   */
  readonly evidence: ReadonlyArray<Excerpt>;
  /** The strongest form that the words carry. Agreement of two coders: kappa 0.68 (n = 10). */
  readonly form: DenialForm;
  /**
   * Typed, readable and stable, such as `position:cn-embassy-gb-20211125-1`. The part before the colon
   * says what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The incidents that it speaks of. An actor and an incident in the same position were connected by
   * somebody's statement, nothing more. Ordered by name.
   */
  readonly incidents: ReadonlyArray<Incident>;
  /** The initiatives that it speaks of, and how. Ordered by relation name, then by initiative name. */
  readonly initiatives: ReadonlyArray<InitiativeReference>;
  /** Kind of speech act, by the tests of the codebook. Two coders found the same acts with F1 0.92. */
  readonly kind: PositionKind;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * On whose behalf it is said: states, blocs or organisations, several if it is joint. The statement
   * has who issued and who spoke it. Ordered by name.
   */
  readonly madeBy: ReadonlyArray<Actor>;
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * When it was said: the date of the statement that contains it, with its precision. Not the date of
   * the events it speaks of, nor of its publication.
   */
  readonly occurredOn: PartialDate;
  /** The speaker's words, at most 20 of them. Absent if the pages that were read do not quote them. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /**
   * The exact positions that it answers, and how. Empty if it answers nothing in this corpus. Earliest
   * first, then by id.
   */
  readonly respondsTo: ReadonlyArray<Reply>;
  /**
   * The positions in this corpus that answer this one, and how. None means that none was found, not
   * that none was made.
   */
  readonly responses: ResponseConnection;
  /** The speech event in which it was said. */
  readonly statement: Statement;
};


/**
 * A position that contests an allegation made against the speaker's own side or its ally. Whether the
 * allegation holds is not recorded anywhere.
 */
export type DenialCodesArgs = {
  scheme?: InputMaybe<CodeScheme>;
};


/**
 * A position that contests an allegation made against the speaker's own side or its ally. Whether the
 * allegation holds is not recorded anywhere.
 */
export type DenialResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** A page of denials, in the requested order. */
export type DenialConnection = {
  readonly __typename?: 'DenialConnection';
  /** The denials of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<DenialEdge>;
  /**
   * URL of an export of all pages as a table. Null if the URL would be longer than 8,000 characters,
   * which servers refuse.
   */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /**
   * How many positions each value of a key would leave. Each facet ignores its own key of the filter,
   * so that a choice does not hide its alternatives. In the requested order.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The denials of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Denial>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /**
   * Why nothing can match, if keys of the filter contradict each other, as `denialForm` excludes
   * accusations. Null otherwise, even if the filter happens to match nothing. The response also has it
   * in `extensions.warnings`, whether it is selected or not.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many denials match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of denials, in the requested order. */
export type DenialConnectionExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: TableExportFormat;
  table?: ExportTable;
};


/** A page of denials, in the requested order. */
export type DenialConnectionFacetsArgs = {
  by: ReadonlyArray<PositionFacet>;
  level?: CountingLevel;
};

/** One entry of a page of denials. */
export type DenialEdge = {
  readonly __typename?: 'DenialEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The denial of this entry. */
  readonly node: Denial;
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

/** How many denials have one form. */
export type DenialFormCount = {
  readonly __typename?: 'DenialFormCount';
  /** How many; with `FRACTIONAL`, the sum of shares. */
  readonly count: Scalars['Float']['output'];
  /** The form of denial. */
  readonly form: DenialForm;
};

/** A concept on which sides are taken: an initiative, or an accused side and an incident. */
export type DiscourseConcept = {
  readonly __typename?: 'DiscourseConcept';
  /** The accused, if the concept is not an initiative: a state, bloc, organisation or group. */
  readonly accused?: Maybe<Actor>;
  /** How many referrals agree. */
  readonly agreeing: Scalars['Float']['output'];
  /** How many referrals disagree. */
  readonly disagreeing: Scalars['Float']['output'];
  /** The id of the initiative, or those of the accused side and the incident, separated by a space. */
  readonly id: Scalars['ID']['output'];
  /** The incident of which it is accused, if the concept is not an initiative. */
  readonly incident?: Maybe<Incident>;
  /** The initiative, if the concept is one. */
  readonly initiative?: Maybe<Initiative>;
};

/** Which duplicate referrals count. Duplicates are referrals of one actor on one side of one concept. */
export type DiscourseDuplicates =
  /** One in the whole range. */
  | 'ACROSS_RANGE'
  /** All of them. */
  | 'INCLUDE'
  /** One per month. A referral whose date may lie in several months is never a duplicate. */
  | 'MONTH'
  /**
   * One per statement. DNA uses one per document, its unit of coding; here the unit is the speech
   * event.
   */
  | 'STATEMENT'
  /** One per ISO 8601 week. A referral whose date may lie in several weeks is never a duplicate. */
  | 'WEEK'
  /** One per year. A referral whose date may lie in several years is never a duplicate. */
  | 'YEAR';

/**
 * What ties two actors. The formulas are those of Leifeld, "Methods for Network Construction", chapter
 * 2 of the Discourse Network Analyzer Manual.
 */
export type DiscourseKind =
  /** Disagreement: one supports what the other rejects (formula 2.4). */
  | 'CONFLICT'
  /** Agreement: both support, or both reject, the same concept (formula 2.2). */
  | 'CONGRUENCE'
  /** Congruence minus conflict (formula 2.5): signed. */
  | 'SUBTRACT';

/**
 * Actors tied by what they agree or disagree on, as Discourse Network Analyzer (DNA, Philip Leifeld)
 * defines it. Where an actor takes one side on one concept in one position, that is a referral (DNA
 * calls it a statement). A concept is an initiative, or an accused side and an incident. On an
 * initiative, actors that propose, endorse or join it agree, and actors that reject it disagree;
 * invoking it takes no side. On an accused side and an incident, actors that make the accusation or
 * support it in a reply agree, and actors that deny or reject it in a reply disagree, unless the
 * denial is a `NON_DENIAL` or `COUNTER_ONLY`. An accused agency or person stands for its state or
 * bloc. An actor accused together with others denies for itself alone. Accusations without an incident
 * have no concept.
 */
export type DiscourseNetwork = {
  readonly __typename?: 'DiscourseNetwork';
  /** The concepts on which sides are taken: the most frequent first, then by id. */
  readonly concepts: ReadonlyArray<DiscourseConcept>;
  /**
   * How many of them take a side on a concept. If 0, an empty answer is due to the matching positions:
   * none takes a side on an initiative, or on an accused side and an incident.
   */
  readonly countedPositions: Scalars['Int']['output'];
  /**
   * Ties of the whole period, at most `limit`: the heaviest first, by absolute weight, then by source
   * and target.
   */
  readonly edges: ReadonlyArray<DiscourseTie>;
  /**
   * URL of an export of the whole network, without its windows. Null if the URL would be longer than
   * 8,000 characters, which servers refuse.
   */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /** How many positions match the filter, of all kinds. If 0, an empty answer is due to the filter. */
  readonly matchedPositions: Scalars['Int']['output'];
  /** Actors that take a side, at most 1,000: the most active first, then by id. Some may have no edge. */
  readonly nodes: ReadonlyArray<DiscourseNode>;
  /** How many referrals are in no window, because their date may lie inside or outside it. */
  readonly outsideWindows: Scalars['Float']['output'];
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /** Measures of the structure of the network. */
  readonly statistics: NetworkStatistics;
  /** What was left out of `nodes` and `edges`; null if nothing was. */
  readonly truncated?: Maybe<NetworkTruncation>;
  /** The same network at each position of the moving window, earliest first. Empty without a window. */
  readonly windows: ReadonlyArray<DiscourseWindow>;
};


/**
 * Actors tied by what they agree or disagree on, as Discourse Network Analyzer (DNA, Philip Leifeld)
 * defines it. Where an actor takes one side on one concept in one position, that is a referral (DNA
 * calls it a statement). A concept is an initiative, or an accused side and an incident. On an
 * initiative, actors that propose, endorse or join it agree, and actors that reject it disagree;
 * invoking it takes no side. On an accused side and an incident, actors that make the accusation or
 * support it in a reply agree, and actors that deny or reject it in a reply disagree, unless the
 * denial is a `NON_DENIAL` or `COUNTER_ONLY`. An accused agency or person stands for its state or
 * bloc. An actor accused together with others denies for itself alone. Accusations without an incident
 * have no concept.
 */
export type DiscourseNetworkExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: NetworkExportFormat;
};

/** An actor of a discourse network. */
export type DiscourseNode = {
  readonly __typename?: 'DiscourseNode';
  /** How many referrals it has, that is, how often it takes a side. */
  readonly activity: Scalars['Float']['output'];
  /** The actor; with `joint: WHOLE`, all joint makers, ordered by name. */
  readonly actors: ReadonlyArray<Actor>;
  /** How many of them agree. */
  readonly agreeing: Scalars['Float']['output'];
  /** The component of the network that it is in: 1 is the largest. */
  readonly component: Scalars['Int']['output'];
  /** How many actors it is tied to. */
  readonly degree: Scalars['Int']['output'];
  /** How many of them disagree. */
  readonly disagreeing: Scalars['Float']['output'];
  /**
   * The actor's id, as in `source` and `target` of edges. With `joint: WHOLE`, the ids of all joint
   * makers, separated by a space.
   */
  readonly id: Scalars['ID']['output'];
  /** Sum of the weights of its ties. */
  readonly weightedDegree: Scalars['Float']['output'];
};

/** The divisor of the weights, so that very active actors do not appear close to everybody. */
export type DiscourseNormalisation =
  /** The mean of the two actors' activities (formula 2.8). */
  | 'AVERAGE_ACTIVITY'
  /** The product of the two actors' activities (formula 2.10). */
  | 'COSINE'
  /**
   * What only one actor, only the other, and both of them say (formula 2.9). Intended for `duplicates:
   * ACROSS_RANGE`.
   */
  | 'JACCARD'
  /** No normalisation (formula 2.7). */
  | 'NONE';

/** A tie between two actors. It is undirected; the smaller id is the source. */
export type DiscourseTie = {
  readonly __typename?: 'DiscourseTie';
  /** The number of concepts on which both take a side. */
  readonly concepts: Scalars['Int']['output'];
  /** Sum over all concepts of the products of how often each is on opposite sides; not normalised. */
  readonly conflict: Scalars['Float']['output'];
  /** Sum over all concepts of the products of how often each is on the same side; not normalised. */
  readonly congruence: Scalars['Float']['output'];
  /** The node at one end. */
  readonly source: Scalars['ID']['output'];
  /** The node at the other end. */
  readonly target: Scalars['ID']['output'];
  /**
   * The weight, by kind of network, with the requested normalisation. Negative only with `SUBTRACT`:
   * more conflict than congruence.
   */
  readonly weight: Scalars['Float']['output'];
};

/** A discourse network at one position of the moving window. */
export type DiscourseWindow = {
  readonly __typename?: 'DiscourseWindow';
  /** Ties in it, at most `limit`, in the order of `edges`. */
  readonly edges: ReadonlyArray<DiscourseTie>;
  /** First day of the window, such as 2021-11-25. */
  readonly from: Scalars['String']['output'];
  /** Actors that take a side in it, in the order of `nodes`. */
  readonly nodes: ReadonlyArray<DiscourseNode>;
  /** Measures of the structure of the network. */
  readonly statistics: NetworkStatistics;
  /** Last day of the window. */
  readonly to: Scalars['String']['output'];
  /** What was left out of `nodes` and `edges`; null if nothing was. */
  readonly truncated?: Maybe<NetworkTruncation>;
};

/**
 * A web page that was read. Statements and positions are known from such pages, which were read as
 * stored copies, not live.
 */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** URL of an archived copy of the page. Absent: none is known. */
  readonly archivedAt?: Maybe<Scalars['String']['output']>;
  /** True: the date was inferred, because it is not printed on the part of the page that was read. */
  readonly dateInferred: Scalars['Boolean']['output'];
  /** The dateline: when the report was filed, as it says itself. Absent: none or not coded. */
  readonly filedOn?: Maybe<PartialDate>;
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `document:peoplecn-20200912`. The part before the colon says
   * what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /** Language of the page, as a BCP 47 tag such as `en` or `zh`. */
  readonly language: Scalars['String']['output'];
  /**
   * The licence that the page states for its text: an SPDX identifier such as `CC-BY-4.0`, or a short
   * text. Absent: not coded; says nothing about whether the text may be used.
   */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When the page was published. Absent: not coded. */
  readonly publishedOn?: Maybe<PartialDate>;
  /** Who published the page. */
  readonly publisher: Publisher;
  /**
   * True: the page was read completely, as far as the stored copy shows. False: only its opening was
   * read, and the rest is not coded.
   */
  readonly readInFull: Scalars['Boolean']['output'];
  /**
   * The statements that it carries. Earliest first, then by id. Empty if it documents something else,
   * such as a term of office or an initiative.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Title of the page, in its own language. Absent: not coded. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** URL of the page, with http or https. The page may no longer exist there. */
  readonly url: Scalars['String']['output'];
};


/**
 * A web page that was read. Statements and positions are known from such pages, which were read as
 * stored copies, not live.
 */
export type DocumentHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};

/** A page of documents, in the requested order. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Document>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many documents match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The document of this entry. */
  readonly node: Document;
};

/**
 * Which documents to find. All given keys must match; a list matches any of its values. Null and empty
 * values are ignored.
 */
export type DocumentFilter = {
  /**
   * Ids of states: matches documents of publishers that are run by, or reprint the words of, any of
   * them. An unknown id is an error that suggests the closest known ones.
   */
  readonly affiliatedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Languages, as BCP 47 tags that the data has, such as `en` or `zh`. Case is ignored; an unknown one
   * is an error that suggests the closest known ones.
   */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * When it was published: its date overlaps this period. Documents without a date of publication do
   * not match.
   */
  readonly published?: InputMaybe<DateRange>;
  /** Kinds of publisher. */
  readonly publisherKind?: InputMaybe<ReadonlyArray<PublisherKind>>;
  /** Text that occurs in the title. Case and accents are ignored. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Sort orders of documents. */
export type DocumentOrder =
  /**
   * Earliest first, by the first day that the date of publication can mean, then by id; documents
   * without such a date last.
   */
  | 'PUBLISHED_ASC'
  /**
   * Latest first, by the first day that the date of publication can mean, then by id, descending;
   * documents without such a date last.
   */
  | 'PUBLISHED_DESC';

/**
 * One side's accusations against another, and how the other answered them. Directed: the accusations
 * of the second against the first are another pair.
 */
export type Dyad = {
  readonly __typename?: 'Dyad';
  /**
   * How many accusations; with `FRACTIONAL`, the sum of the accuser's shares in them. At the level of
   * states, an accusation is shared among the states and blocs that made it only.
   */
  readonly accusations: Scalars['Float']['output'];
  /** Who is accused. */
  readonly accused: Actor;
  /**
   * The accuser. Null if several made an accusation together and are counted as one (`WHOLE`): see
   * `accusers`.
   */
  readonly accuser?: Maybe<Actor>;
  /** The accusers: one actor, or with `WHOLE` all that accused together. Ordered by name. */
  readonly accusers: ReadonlyArray<Actor>;
  /**
   * How many of them the accused of the pair answered in this corpus; with `FRACTIONAL`, the sum of
   * the accuser's shares in these. An answer denies, rejects, counters, concedes, declines or
   * deflects, and is made by the accused or by an actor that it is part of. `isAnswered`, in contrast,
   * is true if any accused side answered.
   */
  readonly answeredBySide: Scalars['Float']['output'];
  /**
   * How many of these answers counter with an accusation, each counted once; with `FRACTIONAL`,
   * counted like denials.
   */
  readonly counterAccusations: Scalars['Float']['output'];
  /**
   * How the accused denied them: denials among these answers, each counted once, by form, most
   * frequent first, then by form. A joint denial counts fully for each of its makers. With
   * `FRACTIONAL`, a denial counts with the accuser's share in the accusation that it answers; if it
   * answers several, with the largest share.
   */
  readonly denialsByForm: ReadonlyArray<DenialFormCount>;
  /** When the first of them was made. */
  readonly firstOn: PartialDate;
  /** When the last of them was made. */
  readonly lastOn: PartialDate;
  /**
   * Time to the first answer of the accused: the lower median over `answeredBySide` (with
   * `FRACTIONAL`, weighted by shares). Computed for each bound separately, because dates are partial.
   * Null if it answered none.
   */
  readonly medianLatency?: Maybe<DaySpan>;
};

/** A page of pairs of accuser and accused, in the requested order. */
export type DyadConnection = {
  readonly __typename?: 'DyadConnection';
  /** The pairs of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<DyadEdge>;
  /**
   * How many accusations match the filter, whoever made them and whomever they accuse. If 0, an empty
   * answer is due to the filter; otherwise, no actor at this level accuses or is accused in them.
   */
  readonly matchedAccusations: Scalars['Int']['output'];
  /** The pairs of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Dyad>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many pairs there are, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of pairs. */
export type DyadEdge = {
  readonly __typename?: 'DyadEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter, level, counting and order. */
  readonly cursor: Scalars['String']['output'];
  /** The pair of this entry. */
  readonly node: Dyad;
};

/** Which actors form pairs of accuser and accused. */
export type DyadLevel =
  /** Actors as they are named: an accusation against an agency is against the agency, not its state. */
  | 'ACTOR'
  /**
   * States and blocs. An accusation against a state's agency or spokesperson accuses the state, once
   * regardless of how many of its bodies it names. Organisations, companies and groups are excluded.
   */
  | 'STATE';

/** Sort orders of pairs of accuser and accused. Ties are ordered by id, in the same direction. */
export type DyadOrder =
  /** Most accusations first. */
  | 'ACCUSATIONS_DESC'
  /** By when the first accusation was made: earliest first. */
  | 'FIRST_ON_ASC'
  /** By when the last accusation was made: latest first. */
  | 'LAST_ON_DESC';

/** An actor's endorsement of an initiative. */
export type Endorsement = {
  readonly __typename?: 'Endorsement';
  /** The actor that backs it. */
  readonly actor: Actor;
  /** The date of the endorsement. Absent: not coded. */
  readonly on?: Maybe<PartialDate>;
  /**
   * The actor on whose word alone this is based, such as a proposer that names its supporters. Absent
   * if the sources say so themselves.
   */
  readonly reportedBy?: Maybe<Actor>;
};

/**
 * A code for this kind of position in an event coding scheme, for joining this data to event data.
 * Derived from the kind and, for candidates of accusations, from what is alleged.
 */
export type EventCode = {
  readonly __typename?: 'EventCode';
  /** The code as text: "016" is not 16. */
  readonly code: Scalars['String']['output'];
  /** How well the code fits the kind. */
  readonly match: CodeMatch;
  /** The scheme that the code belongs to. */
  readonly scheme: CodeScheme;
};

/** The place in a document that evidences a position. */
export type Excerpt = Node & {
  readonly __typename?: 'Excerpt';
  /** The document that contains them. */
  readonly document: Document;
  /**
   * The exact words, at most 20. Absent if none were kept: then the document as a whole is the
   * evidence.
   */
  readonly exact?: Maybe<Scalars['String']['output']>;
  /**
   * Hashes of the phrases of five words in the sentence around the words, in ascending order. The
   * sentence itself is not published here. Empty: not made.
   */
  readonly fingerprints: ReadonlyArray<Scalars['String']['output']>;
  /**
   * How certain the accusation is as this document reports it, which may differ from the position's
   * own `hedge`. Absent: not coded, or the position is not an accusation.
   */
  readonly hedge?: Maybe<Hedge>;
  /**
   * Typed, readable and stable, such as `excerpt:cn-embassy-gb-20211125-1-1`. The part before the
   * colon says what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /** Language of the words, as a BCP 47 tag such as `en` or `zh`. Absent: not coded. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** End of the words in that text, exclusive. Absent if that text was not available. */
  readonly offsetEnd?: Maybe<Scalars['Int']['output']>;
  /**
   * Start of the words in the text that they were checked against, in UTF-16 code units from 0. Absent
   * if that text was not available.
   */
  readonly offsetStart?: Maybe<Scalars['Int']['output']>;
  /** Words just before, to locate the excerpt. Absent: not kept. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /**
   * Hashes of its phrases of five words, quoted or in `fingerprints`, that occur in another statement
   * too, in ascending order: see `formulas`.
   */
  readonly recurringPhrases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The words in English, where they are in another language: translated by the compilers of the data,
   * not by the document. Absent: not coded.
   */
  readonly rendering?: Maybe<Scalars['String']['output']>;
  /** Whose words they are and how they are given. Absent: not coded. */
  readonly speech?: Maybe<SpeechMode>;
  /** Words just after. Absent: not kept. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /**
   * SHA-256 of the text that the words were checked against, in hexadecimal. The text itself is not
   * published here. Absent if it was not available.
   */
  readonly textSha256?: Maybe<Scalars['String']['output']>;
  /** Who translated the words. Absent: they are the original words, or it was not coded. */
  readonly translatedBy?: Maybe<Translator>;
  /**
   * The excerpt of the same position that has the original words. Absent: these are the original, or
   * the original is not in the data.
   */
  readonly translationOf?: Maybe<Excerpt>;
};

/** Tables that can be exported. Their columns are documented in docs/tables.md and at /export. */
export type ExportTable =
  /** One row per actor and year. */
  | 'ACTOR_YEARS'
  /** One row per position, actor on whose behalf it was made, and target. Not in JSON Lines. */
  | 'CLAIMS'
  /** One row per document from which such an excerpt is taken. */
  | 'DOCUMENTS'
  /** One row per accusing state or bloc, accused one, and year. */
  | 'DYAD_YEARS'
  /** One row per actor that backs an initiative. Takes no filter: only from `dataset`. */
  | 'ENDORSEMENTS'
  /** One row per position, source and target, rolled up to states and blocs, as event data has them. */
  | 'EVENTS'
  /** One row per excerpt that supports a position that matches. */
  | 'EVIDENCE'
  /** One row per position, with lists in its cells. */
  | 'POSITIONS'
  /** One row per reply: a position that matches, and one that it answers. */
  | 'REPLIES'
  /** One row per statement that contains a position that matches. */
  | 'STATEMENTS'
  /** One row per recorded vote. Takes no filter: only from `dataset`. */
  | 'VOTES';

/** How often each value of one key occurs. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The key. */
  readonly by: PositionFacet;
  /** How many values have a position, including those that `values` leaves out. */
  readonly valueCount: Scalars['Int']['output'];
  /** The values that have a position, at most 50: most positions first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a key, as a filter choice. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /**
   * How many positions it would leave. A position with several values counts for each, as does one
   * whose date spans several years.
   */
  readonly count: Scalars['Int']['output'];
  /** Readable form: an actor's label or the readable form of a vocabulary term, else the value. */
  readonly label: Scalars['String']['output'];
  /** In the form that a filter takes: a vocabulary term, the id of an actor, a year. */
  readonly value: Scalars['String']['output'];
};

/** A page of differences between what was said and how documents report it, in the requested order. */
export type FidelityConnection = {
  readonly __typename?: 'FidelityConnection';
  /**
   * How many of these can be compared: they have evidence from several documents, or evidence whose
   * hedge or translator is coded. For the others the data cannot show a difference.
   */
  readonly comparablePositions: Scalars['Int']['output'];
  /** The differences of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<FidelityEdge>;
  /** How many differences there are for `HEDGE_ADDED`, whatever `reasons` says. */
  readonly hedgeAdded: Scalars['Int']['output'];
  /** How many differences there are for `HEDGE_DROPPED`, whatever `reasons` says. */
  readonly hedgeDropped: Scalars['Int']['output'];
  /**
   * How many positions match the filter, whatever is known of their reports. If 0, an empty answer is
   * due to the filter.
   */
  readonly matchedPositions: Scalars['Int']['output'];
  /** The differences of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<ReportedDifference>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many differences there are for `REPORTED_SPEECH`, whatever `reasons` says. */
  readonly reportedSpeech: Scalars['Int']['output'];
  /** How many there are, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many differences there are for `TRANSLATED`, whatever `reasons` says. */
  readonly translated: Scalars['Int']['output'];
  /** How many differences there are for `WORDS_DIFFER`, whatever `reasons` says. */
  readonly wordsDiffer: Scalars['Int']['output'];
};

/** One entry of a page of differences. */
export type FidelityEdge = {
  readonly __typename?: 'FidelityEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter, reasons and order. */
  readonly cursor: Scalars['String']['output'];
  /** The difference of this entry. */
  readonly node: ReportedDifference;
};

/** In what way a report differs from what was said, or from another report. */
export type FidelityReason =
  /** The document reports an accusation as less certain than the claimant made it. */
  | 'HEDGE_ADDED'
  /** The document reports an accusation as more certain than the claimant made it. */
  | 'HEDGE_DROPPED'
  /** The document reports what another document quotes in direct speech. */
  | 'REPORTED_SPEECH'
  /** The words of the document are a translation. */
  | 'TRANSLATED'
  /**
   * Two documents give different words for one position, in one language: neither contains the words
   * of the other. They may be two passages, two translations, or two wordings.
   */
  | 'WORDS_DIFFER';

/** A field that differs. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** Null if the field was removed. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** Null if the field was absent. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Such as `summary` or `positions[position:cn-embassy-gb-20210720-1].form`; empty for the whole record. */
  readonly path: Scalars['String']['output'];
};

/**
 * A phrase of at least five words (ten characters in a script without spaces) that recurs in at least
 * two statements of one principal. Phrases that the same positions use are one formula. Found at query
 * time and not stored; ordinary turns of speech recur too.
 */
export type Formula = {
  readonly __typename?: 'Formula';
  /** The principals of these positions, ordered by name. */
  readonly actors: ReadonlyArray<Actor>;
  /** The earliest position that uses it, among those of the filter. */
  readonly firstUse: Position;
  /** The latest position that uses it, among those of the filter. */
  readonly lastUse: Position;
  /**
   * Principals of other positions, anywhere in the data, that use at least one of its phrases, ordered
   * by name.
   */
  readonly otherActors: ReadonlyArray<Actor>;
  /**
   * Hashes of its phrases of five words, in ascending order: `Excerpt.recurringPhrases` of its uses
   * have them.
   */
  readonly phrases: ReadonlyArray<Scalars['String']['output']>;
  /** How many positions use it, among those of the filter. */
  readonly positions: Scalars['Int']['output'];
  /** How many statements use it, among the positions of the filter. */
  readonly statements: Scalars['Int']['output'];
  /** The words as they were first quoted. ` … ` joins words that do not follow each other. */
  readonly text: Scalars['String']['output'];
  /**
   * The positions of the filter that use it, in the order of time: the first 100. The phrase may stand
   * outside of the quoted words, in the sentence around them.
   */
  readonly uses: ReadonlyArray<Position>;
  /** How many words the text has. */
  readonly words: Scalars['Int']['output'];
};

/** A page of formulas, in the requested order. */
export type FormulaConnection = {
  readonly __typename?: 'FormulaConnection';
  /** The formulas of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<FormulaEdge>;
  /**
   * How many positions match the filter, whatever is known of their words. If 0, an empty answer is
   * due to the filter.
   */
  readonly matchedPositions: Scalars['Int']['output'];
  /** The formulas of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Formula>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many of these have quoted words. For the others the data cannot show a formula. */
  readonly quotedPositions: Scalars['Int']['output'];
  /** How many there are, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of formulas. */
export type FormulaEdge = {
  readonly __typename?: 'FormulaEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The formula of this entry. */
  readonly node: Formula;
};

/** Sort order of formulas. */
export type FormulaOrder =
  /** Those used first first. */
  | 'FIRST_USE_ASC'
  /** Those used last first. */
  | 'LAST_USE_DESC'
  /** Those in most statements first; equal ones by their number of phrases, the longest first. */
  | 'STATEMENTS_DESC';

/** Export formats of a graph. The manifest of each file says what the format could not represent. */
export type GraphExportFormat =
  /** A Cypher script: for an empty Neo4j. */
  | 'CYPHER'
  /** Cytoscape.js JSON: for Cytoscape.js, Cytoscape and networkx. */
  | 'CYTOSCAPE_JSON'
  /** GEXF 1.3: for Gephi, networkx and graphology. */
  | 'GEXF'
  /** GraphML: for networkx, igraph, graphology, yEd and visone. */
  | 'GRAPHML'
  /** The same RDF as JSON-LD. */
  | 'JSON_LD'
  /** JSON Lines, one record per line: lossless, for programs and for loading the graph again. */
  | 'JSON_LINES'
  /** Two CSV files in a zip, of nodes and of edges: for Gephi, igraph, R, pandas and spreadsheets. */
  | 'NODES_EDGES_CSV'
  /** Node-link JSON: for networkx and d3. */
  | 'NODE_LINK_JSON'
  /** A STIX 2.1 bundle: for threat-intelligence platforms. */
  | 'STIX'
  /** RDF as Turtle, in PROV, Web Annotation, schema.org and our own terms. */
  | 'TURTLE';

/**
 * A named intrusion set: a name that analysts gave to operations that they attribute to the same
 * operator. Its alleged sponsor is recorded only in the positions that allege it.
 */
export type Group = Actor & Node & {
  readonly __typename?: 'Group';
  /** Other names in use, in the order of the corpus; empty if it lists none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `group:apt31`. The part before the colon says what kind of
   * record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * The name most used in the statements; analysts' other names are aliases, and whether they mean the
   * same group is often disputed.
   */
  readonly name: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The positions that this group took. Groups do not speak in this corpus: expect none. */
  readonly positions: PositionConnection;
  /**
   * The positions that are aimed at this actor, as accused, addressee or criticised. That it is
   * accused is what the accuser says, not a finding.
   */
  readonly positionsAgainst: PositionConnection;
  /** Item in Wikidata, such as `Q145`. Absent if the compilers were not sure which item is meant. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/**
 * A named intrusion set: a name that analysts gave to operations that they attribute to the same
 * operator. Its alleged sponsor is recorded only in the positions that allege it.
 */
export type GroupHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};


/**
 * A named intrusion set: a name that analysts gave to operations that they attribute to the same
 * operator. Its alleged sponsor is recorded only in the positions that allege it.
 */
export type GroupPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * A named intrusion set: a name that analysts gave to operations that they attribute to the same
 * operator. Its alleged sponsor is recorded only in the positions that allege it.
 */
export type GroupPositionsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
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

/** A point in the history. */
export type HistoryMoment = {
  readonly __typename?: 'HistoryMoment';
  /** Time of that line, in UTC. Null for the release that the journal began with. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** Line of the journal; 0 for the release that it began with. */
  readonly seq: Scalars['Int']['output'];
  /** Version of the dataset. */
  readonly version: Scalars['ID']['output'];
};

/** How a timeline treats dates that may lie in more than one interval. */
export type ImpreciseDates =
  /** Exclude them from the intervals and count them separately. */
  | 'SEPARATE'
  /** Spread them evenly over the days that they can mean. */
  | 'SPREAD';

/**
 * The subject of positions: an operation, a campaign, a pattern of conduct or a report. An incident
 * does not say who did it; only positions do.
 */
export type Incident = Node & {
  readonly __typename?: 'Incident';
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `incident:notpetya`. The part before the colon says what kind
   * of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Kind of incident. */
  readonly kind: IncidentKind;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /** Name in English, or in the form most used in the sources. */
  readonly name: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The larger incidents, such as campaigns, that the statements say it belongs to. Not a finding.
   * Only links found in a statement are recorded. Ordered by name.
   */
  readonly partOf: ReadonlyArray<Incident>;
  /**
   * The incidents that the statements say belong to this one directly. Not a finding, and not a
   * complete list. Ordered by name.
   */
  readonly parts: ReadonlyArray<Incident>;
  /** When it is said to have happened, according to the pages. Absent: not coded. */
  readonly period?: Maybe<PartialDate>;
  /**
   * The positions that speak of this incident itself, of any kind. To include those that speak of its
   * parts, query `positions` with `concerns` and `includeParts`.
   */
  readonly positions: PositionConnection;
  /** The victims named by the statements. Not a finding, and not a complete list. Ordered by name. */
  readonly saidToAffect: ReadonlyArray<Actor>;
};


/**
 * The subject of positions: an operation, a campaign, a pattern of conduct or a report. An incident
 * does not say who did it; only positions do.
 */
export type IncidentHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};


/**
 * The subject of positions: an operation, a campaign, a pattern of conduct or a report. An incident
 * does not say who did it; only positions do.
 */
export type IncidentPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** A page of incidents, in the requested order. */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** The incidents of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** The incidents of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many incidents match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of incidents. */
export type IncidentEdge = {
  readonly __typename?: 'IncidentEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The incident of this entry. */
  readonly node: Incident;
};

/**
 * Which incidents to find. All given keys must match; a list matches any of its values. Null and empty
 * values are ignored.
 */
export type IncidentFilter = {
  /** Kinds of incident. */
  readonly kind?: InputMaybe<ReadonlyArray<IncidentKind>>;
  /** Text that occurs in the name. Case and accents are ignored. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * When it is said to have happened: its period overlaps this one. Incidents without a period do not
   * match.
   */
  readonly occurred?: InputMaybe<DateRange>;
  /**
   * Ids of incidents: matches incidents that are said to be part of one of them, directly or through
   * another incident.
   */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of actors named as victims by statements. An unknown id is an error that suggests the closest
   * known ones.
   */
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

/** Sort orders of incidents. Names are compared without case and accents. */
export type IncidentOrder =
  /** By name, A to Z, then by id. */
  | 'NAME_ASC'
  /** By name, Z to A, then by id, descending. */
  | 'NAME_DESC';

/**
 * A named proposal, norm set, treaty process, resolution or coalition on the conduct of states or
 * others in cyberspace.
 */
export type Initiative = Actor & Node & {
  readonly __typename?: 'Initiative';
  /** Other names in use, in the order of the corpus; empty if it lists none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The persons who announced it. Empty: not coded. In the order of their names. */
  readonly announcedBy: ReadonlyArray<Spokesperson>;
  /** When it was announced, tabled or adopted; the note says which, if it matters. */
  readonly announcedOn: PartialDate;
  /** Earlier initiatives that it continues or applies. In the order of their names. */
  readonly buildsOn: ReadonlyArray<Initiative>;
  /** The documents in which it is described. Ordered by id. */
  readonly documents: ReadonlyArray<Document>;
  /**
   * Actors that back it, and on whose word. Recorded only if a source that was read says so, so the
   * list is incomplete unless the note says otherwise. Ordered by actor name.
   */
  readonly endorsedBy: ReadonlyArray<Endorsement>;
  /**
   * The revisions of this record, oldest first. Votes are a record of their own: see the root field
   * `history` with `section: VOTES`. Null if the server keeps no history.
   */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `initiative:global-initiative-on-data-security`. The part
   * before the colon says what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Kind of initiative, as classified by the compilers. */
  readonly kind: InitiativeKind;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * What was done about it, from its proposal to the last time it was cited, according to its own
   * record and to the positions that speak of it. Ordered by date, undated acts last; then in the
   * order of `LedgerAct`.
   */
  readonly ledger: ReadonlyArray<LedgerEntry>;
  /** Name in English, with the symbol of its document if it is known by that. */
  readonly name: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * Actors that oppose it, if a source that was read says so. Votes against it are not repeated here:
   * see `votes`. Ordered by name.
   */
  readonly opposedBy: ReadonlyArray<Actor>;
  /** Always empty: an initiative takes no position. Positions that speak of it are in `referredToBy`. */
  readonly positions: PositionConnection;
  /**
   * Always empty: positions are aimed at actors that speak or act. Positions that speak of an
   * initiative are in `referredToBy`.
   */
  readonly positionsAgainst: PositionConnection;
  /**
   * The states, agencies, blocs or organisations that put it forward. Empty: not coded. In the order
   * of their names.
   */
  readonly proposedBy: ReadonlyArray<Actor>;
  /** The positions that speak of it. */
  readonly referredToBy: PositionConnection;
  /** Its outcome, in a few words, according to the sources. Absent: not coded. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * The recorded votes of states on it, if it is a resolution of the United Nations General Assembly.
   * Empty if no vote was recorded: such resolutions are adopted without one. States that were absent
   * have no vote here. Ordered by state name.
   */
  readonly votes: ReadonlyArray<RecordedVote>;
  /** Item in Wikidata, such as `Q145`. Absent if the compilers were not sure which item is meant. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/**
 * A named proposal, norm set, treaty process, resolution or coalition on the conduct of states or
 * others in cyberspace.
 */
export type InitiativeHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};


/**
 * A named proposal, norm set, treaty process, resolution or coalition on the conduct of states or
 * others in cyberspace.
 */
export type InitiativePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * A named proposal, norm set, treaty process, resolution or coalition on the conduct of states or
 * others in cyberspace.
 */
export type InitiativePositionsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * A named proposal, norm set, treaty process, resolution or coalition on the conduct of states or
 * others in cyberspace.
 */
export type InitiativeReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
  relation?: InputMaybe<InitiativeRelation>;
};

/** A page of initiatives, in the requested order. */
export type InitiativeConnection = {
  readonly __typename?: 'InitiativeConnection';
  /** The initiatives of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** The initiatives of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many initiatives match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of initiatives. */
export type InitiativeEdge = {
  readonly __typename?: 'InitiativeEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The initiative of this entry. */
  readonly node: Initiative;
};

/**
 * Which initiatives to find. All given keys must match; a list matches any of its values. Null and
 * empty values are ignored.
 */
export type InitiativeFilter = {
  /** Kinds of initiative. */
  readonly kind?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  /**
   * Each of its words occurs in the name or in one of the aliases; or the whole is an id, with or
   * without its prefix. Case and accents are ignored.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ids of actors: matches initiatives that any of them put forward. An unknown id is an error that
   * suggests the closest known ones.
   */
  readonly proposedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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

/**
 * Which actors refer to which initiatives in their positions: a two-mode network whose edges lead from
 * actors to initiatives. Acts recorded only with the initiative, such as votes, are not included: see
 * `Initiative.ledger`.
 */
export type InitiativeNetwork = {
  readonly __typename?: 'InitiativeNetwork';
  /**
   * Actors that refer to an initiative: the most active first, then by id. At most 1,000 together with
   * the initiatives.
   */
  readonly actors: ReadonlyArray<InitiativeNetworkActor>;
  /** How many of them refer to an initiative. If 0, none of the matching positions does. */
  readonly countedPositions: Scalars['Int']['output'];
  /** The references, at most `limit`: the most frequent first, then by source and target. */
  readonly edges: ReadonlyArray<InitiativeTie>;
  /**
   * URL of an export of the whole, including what the limit leaves out. Null if the URL would be
   * longer than 8,000 characters, which servers refuse.
   */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /** Initiatives that they refer to: the most referred to first, then by id. */
  readonly initiatives: ReadonlyArray<InitiativeNetworkInitiative>;
  /** How many positions match the filter, of all kinds. If 0, an empty answer is due to the filter. */
  readonly matchedPositions: Scalars['Int']['output'];
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /** Measures of the structure of the network. */
  readonly statistics: NetworkStatistics;
  /** What was left out of `actors`, `initiatives` and `edges`; null if nothing was. */
  readonly truncated?: Maybe<NetworkTruncation>;
};


/**
 * Which actors refer to which initiatives in their positions: a two-mode network whose edges lead from
 * actors to initiatives. Acts recorded only with the initiative, such as votes, are not included: see
 * `Initiative.ledger`.
 */
export type InitiativeNetworkExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: NetworkExportFormat;
};

/** An actor that refers to initiatives. */
export type InitiativeNetworkActor = {
  readonly __typename?: 'InitiativeNetworkActor';
  /** How many references it makes. */
  readonly activity: Scalars['Float']['output'];
  /** The actor; with `joint: WHOLE`, all joint makers, ordered by name. */
  readonly actors: ReadonlyArray<Actor>;
  /** The component of the network that it is in: 1 is the largest. */
  readonly component: Scalars['Int']['output'];
  /** How many initiatives it refers to. */
  readonly degree: Scalars['Int']['output'];
  /**
   * The actor's id, as in `source` of edges. With `joint: WHOLE`, the ids of all joint makers,
   * separated by a space.
   */
  readonly id: Scalars['ID']['output'];
  /** Sum of the weights of its edges. */
  readonly weightedDegree: Scalars['Float']['output'];
};

/** An initiative that actors refer to. */
export type InitiativeNetworkInitiative = {
  readonly __typename?: 'InitiativeNetworkInitiative';
  /** How many references are made to it. */
  readonly activity: Scalars['Float']['output'];
  /** The component of the network that it is in: 1 is the largest. */
  readonly component: Scalars['Int']['output'];
  /** How many actors refer to it. */
  readonly degree: Scalars['Int']['output'];
  /** The initiative's id, as in `target` of edges. */
  readonly id: Scalars['ID']['output'];
  /** The initiative. */
  readonly initiative: Initiative;
  /** Sum of the weights of its edges. */
  readonly weightedDegree: Scalars['Float']['output'];
};

/** Sort orders of initiatives. Names are compared without case and accents. */
export type InitiativeOrder =
  /** Earliest first, by the first day that the date of announcement can mean, then by id. */
  | 'ANNOUNCED_ASC'
  /** Latest first, by the first day that the date of announcement can mean, then by id, descending. */
  | 'ANNOUNCED_DESC'
  /** By name, A to Z, then by id. */
  | 'NAME_ASC'
  /** By name, Z to A, then by id, descending. */
  | 'NAME_DESC';

/** An initiative that a position refers to. */
export type InitiativeReference = {
  readonly __typename?: 'InitiativeReference';
  /** The initiative. */
  readonly initiative: Initiative;
  /** How the position refers to it. */
  readonly relation: InitiativeRelation;
};

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

/** The number of references of one relation. */
export type InitiativeRelationCount = {
  readonly __typename?: 'InitiativeRelationCount';
  /** How many. */
  readonly count: Scalars['Float']['output'];
  /** Their relation to the initiative. */
  readonly relation: InitiativeRelation;
};

/** One actor's references to one initiative. */
export type InitiativeTie = {
  readonly __typename?: 'InitiativeTie';
  /** Their relations to it, the most frequent first, then by name. */
  readonly byRelation: ReadonlyArray<InitiativeRelationCount>;
  /** When the first of these references was made. */
  readonly firstOn: PartialDate;
  /** When the last of these references was made. */
  readonly lastOn: PartialDate;
  /** The actor that refers. */
  readonly source: Scalars['ID']['output'];
  /** The initiative that it refers to. */
  readonly target: Scalars['ID']['output'];
  /** How many references. */
  readonly weight: Scalars['Float']['output'];
};

/** How joint positions count. */
export type JointCounting =
  /** In equal shares that add up to one, one share for each maker. */
  | 'FRACTIONAL'
  /** Once for each maker. */
  | 'SPLIT'
  /** Once, for all makers as one actor. */
  | 'WHOLE';

/**
 * The last line of the journal that led to a version. Its number and hash together identify all lines
 * before it.
 */
export type JournalHead = {
  readonly __typename?: 'JournalHead';
  /** SHA-256 of the line, in hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** Number of the line; 0 while the journal is empty. */
  readonly seq: Scalars['Int']['output'];
};

/**
 * The time between a position and its answer, in days. Dates are partial, so it is a range: a reply of
 * "2022-07" to an act of 30 June came 1 to 31 days after it.
 */
export type Latency = {
  readonly __typename?: 'Latency';
  /**
   * The maximum number of days: from the first possible day of the answered act to the last possible
   * day of the answer.
   */
  readonly maxDays: Scalars['Int']['output'];
  /**
   * The minimum number of days, never below 0: from the last possible day of the answered act to the
   * first possible day of the answer.
   */
  readonly minDays: Scalars['Int']['output'];
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

/** One act about an initiative. */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  /** What was done. */
  readonly act: LedgerAct;
  /** Who did it. */
  readonly actor: Actor;
  /** When it was done. Absent: not coded. */
  readonly on?: Maybe<PartialDate>;
  /** The position that says so. Null if the record of the initiative does. */
  readonly position?: Maybe<Position>;
  /** On whose word it is based. Absent: the sources say so themselves. */
  readonly reportedBy?: Maybe<Actor>;
  /** How it voted. Null for other acts. */
  readonly vote?: Maybe<Vote>;
  /**
   * For `INVOKED`: whether it was cited in the same statement as a denial, and so as an argument
   * against an accusation. Null for other acts.
   */
  readonly withDenial?: Maybe<Scalars['Boolean']['output']>;
};

/** A state's membership of a bloc, seen from the state. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** The bloc. */
  readonly bloc: Bloc;
  /** Start of the membership. */
  readonly from?: Maybe<PartialDate>;
  /** End of the membership. Absent if it is still a member. */
  readonly to?: Maybe<PartialDate>;
};

/**
 * A window that moves over the period of the matching positions, one unit at a time, and never extends
 * beyond it. A position is in the window if all days that its date can mean are. More than 500 window
 * positions are refused.
 */
export type MovingWindow = {
  /**
   * Its length in units: 1 to 1,000. If it is longer than the period, there is one window that covers
   * all of it.
   */
  readonly size: Scalars['Int']['input'];
  /** How far it moves each time. It starts at the beginning of such a calendar interval. */
  readonly unit: TimelineInterval;
};

/**
 * Claims reported by the other side's media. How words are given (`speech`) is coded for few excerpts:
 * compare the number with `notCoded`.
 */
export type NestedClaims = {
  readonly __typename?: 'NestedClaims';
  /** Positions with an excerpt coded `NESTED`. */
  readonly count: Scalars['Int']['output'];
  /** Positions for which `speech` is not coded for any excerpt. */
  readonly notCoded: Scalars['Int']['output'];
  /** How many of those have no excerpt with another code. */
  readonly onlyNested: Scalars['Int']['output'];
  /** The positions with an excerpt coded `NESTED`, at most 50: latest first, then by id, descending. */
  readonly positions: ReadonlyArray<Position>;
};

/** Export formats of a network: the graph formats that are not specific to the record. */
export type NetworkExportFormat =
  /** Adjacency matrix in CSV, by id, of at most 2,000 nodes: for UCINET, statnet, NumPy and spreadsheets. */
  | 'ADJACENCY_MATRIX'
  /** Cytoscape.js JSON: for Cytoscape.js, Cytoscape and networkx. */
  | 'CYTOSCAPE_JSON'
  /** GEXF 1.3: for Gephi, networkx and graphology. */
  | 'GEXF'
  /** GraphML: for networkx, igraph, graphology, yEd and visone. */
  | 'GRAPHML'
  /** JSON Lines, one record per line: lossless, for programs and for loading the graph again. */
  | 'JSON_LINES'
  /** Two CSV files in a zip, of nodes and of edges: for Gephi, igraph, R, pandas and spreadsheets. */
  | 'NODES_EDGES_CSV'
  /** Node-link JSON: for networkx and d3. */
  | 'NODE_LINK_JSON'
  /** Pajek, with display names, weights and nothing else: for Pajek, igraph and networkx. */
  | 'PAJEK';

/**
 * Measures of the structure of a network. They describe the whole network, even if the answer contains
 * only a part of it.
 */
export type NetworkStatistics = {
  readonly __typename?: 'NetworkStatistics';
  /** The number of connected components, ignoring the direction of edges. */
  readonly components: Scalars['Int']['output'];
  /**
   * Density: the share of all pairs of nodes that are joined by an edge; in a directed network, of all
   * ordered pairs; between actors and initiatives, of all pairs of one of each. Null if there is no
   * such pair.
   */
  readonly density?: Maybe<Scalars['Float']['output']>;
  /** How many edges it has. */
  readonly edgeCount: Scalars['Int']['output'];
  /** The number of nodes in the largest component. */
  readonly largestComponent: Scalars['Int']['output'];
  /** The number of nodes, including those without an edge. */
  readonly nodeCount: Scalars['Int']['output'];
  /**
   * Share of the edges that have an edge in the opposite direction. Null if edges are undirected, or
   * if there are none.
   */
  readonly reciprocity?: Maybe<Scalars['Float']['output']>;
};

/** What an answer leaves out of a network that is too large. */
export type NetworkTruncation = {
  readonly __typename?: 'NetworkTruncation';
  /** How many edges are left out: those of omitted nodes, and the lightest of the others. */
  readonly edges: Scalars['Int']['output'];
  /** How many nodes are left out. */
  readonly nodes: Scalars['Int']['output'];
  /** The rule, in words. */
  readonly rule: Scalars['String']['output'];
};

/**
 * A record of the graph: an actor, a statement, a position, an incident, an excerpt, a document or a
 * publisher. Each has a unique id that stays the same across versions of the data.
 */
export type Node = {
  /**
   * Typed, readable and stable, such as `state:gb`. The part before the colon says what kind of record
   * it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
};

/** Kinds of record. */
export type NodeType =
  /** Alleges conduct by another side. */
  | 'ACCUSATION'
  /** A ministry, embassy, service or other body of a state or bloc. */
  | 'AGENCY'
  /** A group of states or an international organisation. */
  | 'BLOC'
  /** Contests an allegation made against the speaker's own side or its ally. */
  | 'DENIAL'
  /** A web page that was read. */
  | 'DOCUMENT'
  /** The place in a document that evidences a position. */
  | 'EXCERPT'
  /** A named intrusion set; its alleged sponsor is recorded only in the positions that allege it. */
  | 'GROUP'
  /** The subject of positions; does not say who did it. */
  | 'INCIDENT'
  /** A named proposal, norm set, treaty process, resolution or coalition. */
  | 'INITIATIVE'
  /** A company, think tank or media organisation that takes a position or is mentioned in one. */
  | 'ORGANIZATION'
  /** Puts forward an initiative, rule, treaty, process or mechanism. */
  | 'PROPOSAL'
  /** The publisher of a document. */
  | 'PUBLISHER'
  /** A position of any other kind. */
  | 'REMARK'
  /** A person who speaks: named, or known only by the office. */
  | 'SPOKESPERSON'
  /** A state or territory with an ISO 3166 code; no statement about recognition. */
  | 'STATE'
  /** One speech event: a press conference, a report, a written statement. */
  | 'STATEMENT';

/** The number of records of a type. */
export type NodeTypeCount = {
  readonly __typename?: 'NodeTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: NodeType;
};

/** An office that a person holds or held, and the actor for whom they speak. */
export type Office = {
  readonly __typename?: 'Office';
  /** The agency, state, bloc or organisation that the person speaks for. */
  readonly actor: Actor;
  /**
   * The document that shows the term of office. Absent if the office was coded from the statements
   * themselves.
   */
  readonly document?: Maybe<Document>;
  /** In office from this date. Absent: not coded. */
  readonly from?: Maybe<PartialDate>;
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The office, as the pages read name it. */
  readonly title: Scalars['String']['output'];
  /**
   * In office until this date. Absent: not coded, which does not mean that the person is still in
   * office.
   */
  readonly to?: Maybe<PartialDate>;
};

/** Positions whose publishers are all run by, or all carry the words of, the same state. */
export type OneSidedPositions = {
  readonly __typename?: 'OneSidedPositions';
  /** By the state whose media they are known through: most positions first, then by state. */
  readonly byState: ReadonlyArray<OneSidedState>;
  /** The number of sources. */
  readonly positions: Scalars['Int']['output'];
  /** Their share of all positions, from 0 to 1. Null if there are none. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** Positions known only through media of one state. */
export type OneSidedState = {
  readonly __typename?: 'OneSidedState';
  /** How many of those are the state's own: it is among those on whose behalf they were made. */
  readonly ownPositions: Scalars['Int']['output'];
  /** How many positions are known only through them. */
  readonly positions: Scalars['Int']['output'];
  /**
   * How many are others' positions against the state, its bodies or its persons: they are known only
   * through the media of their target.
   */
  readonly positionsAgainst: Scalars['Int']['output'];
  /** The state that runs the media or whose words they reprint. */
  readonly state: State;
};

/** A company, think tank or media organisation that takes a position or is mentioned in one. */
export type Organization = Actor & Node & {
  readonly __typename?: 'Organization';
  /** Other names in use, in the order of the corpus; empty if it lists none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The state in which it is based. This does not make the organisation part of that state, nor its
   * words the state's. Absent: not coded.
   */
  readonly basedIn?: Maybe<State>;
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `organization:siemens`. The part before the colon says what
   * kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Kind of organisation. */
  readonly kind: OrganizationKind;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /** Name in English, or in the form most used in English-language sources. */
  readonly name: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The positions that this organisation took: those made on its behalf, and those in statements that
   * it issued.
   */
  readonly positions: PositionConnection;
  /**
   * The positions that are aimed at this actor, as accused, addressee or criticised. That it is
   * accused is what the accuser says, not a finding.
   */
  readonly positionsAgainst: PositionConnection;
  /** Item in Wikidata, such as `Q145`. Absent if the compilers were not sure which item is meant. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A company, think tank or media organisation that takes a position or is mentioned in one. */
export type OrganizationHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};


/** A company, think tank or media organisation that takes a position or is mentioned in one. */
export type OrganizationPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/** A company, think tank or media organisation that takes a position or is mentioned in one. */
export type OrganizationPositionsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** Kinds of organisation. */
export type OrganizationKind =
  /** A company. */
  | 'COMPANY'
  /** A media organisation that is itself mentioned; those that published the documents are publishers. */
  | 'MEDIA'
  /** A think tank. */
  | 'THINK_TANK';

/** Position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry of this page, for use as `after`. Absent if the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True if there are entries after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if there are entries before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of this page, for use as `before`. Absent if the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A date with its precision. "2022-07" means the whole month, never its first day: compare and count
 * with `earliest` and `latest`, and display `value`.
 */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** The first day that it can mean, ISO 8601. */
  readonly earliest: Scalars['String']['output'];
  /** The last day that it can mean, ISO 8601. Equal to `earliest` if the date is a day. */
  readonly latest: Scalars['String']['output'];
  /** How precise it is. */
  readonly precision: DatePrecision;
  /**
   * The date as the source gives it: `2021-11-25`, `2022-07`, `2022`, or an interval such as
   * `2016/2018` or `2020-09/2021-08`.
   */
  readonly value: Scalars['String']['output'];
};

/** One path from a record to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /**
   * The records on the path, including both ends: one more than it has steps. In order, from start to
   * end.
   */
  readonly nodes: ReadonlyArray<PathNode>;
  /** The connection of each record to the next. In the same order. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One record of a path. */
export type PathNode = {
  readonly __typename?: 'PathNode';
  /**
   * Its date: when it was said or announced, happened or was published, depending on its type. Null if
   * it has no date.
   */
  readonly date?: Maybe<PartialDate>;
  /** The id of the record, such as `state:gb`. */
  readonly id: Scalars['ID']['output'];
  /** Display name, as in `SubgraphNode`. */
  readonly label: Scalars['String']['output'];
  /** The record itself, for fragments: `record { ... on Accusation { hedge } }`. */
  readonly record: Node;
  /** What kind of record it is. */
  readonly type: NodeType;
};

/** From one record of a path to the next. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /**
   * The source pages: those of the position, of the statement, of the initiative or of the term of
   * office. Empty if the corpus names no page, as for the parent of an agency, the seat of an
   * organisation, the owner of a medium, or the victims of an incident. Ordered by id.
   */
  readonly documents: ReadonlyArray<Document>;
  /**
   * The quoted words that evidence it, if the relationship belongs to a position (its maker, target,
   * reply or subject). In the order of the position's evidence.
   */
  readonly excerpts: ReadonlyArray<Excerpt>;
  /**
   * Every relationship between the two of the followed types, in either direction; at least one.
   * Ordered by type, then by id.
   */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** What a limit leaves out of the paths. */
export type PathsTruncation = {
  readonly __typename?: 'PathsTruncation';
  /** How many of the paths found are left out: all of them as long as the longest one shown. */
  readonly count: Scalars['Int']['output'];
  /**
   * The lengths up to `maxLength` that were not searched, because enough shorter paths were found. In
   * ascending order.
   */
  readonly lengthsNotLookedFor: ReadonlyArray<Scalars['Int']['output']>;
  /** Which paths are kept, in words. */
  readonly rule: Scalars['String']['output'];
};

/**
 * One speech act by one side: an accusation, a denial, a proposal, a warning and so on. Every position
 * is attributed to those who took it and shows where it was read. Nothing in it is a finding of fact:
 * that X accuses Y says what X said, not what Y did.
 */
export type Position = {
  /**
   * The actors at which it is aimed, and in which role. Empty if it is aimed at nobody in particular.
   * Ordered by role name, then by actor name.
   */
  readonly against: ReadonlyArray<PositionTarget>;
  /**
   * What is asserted, in one neutral sentence by the compilers. It adds nothing to the statement and
   * takes no side.
   */
  readonly asserts: Scalars['String']['output'];
  /**
   * Its codes in event coding schemes. They are derived from the kind and, for candidates of an
   * accusation, from what is alleged, not from a reading of this position. CAMEO first, then PLOVER,
   * fitting codes before candidates. Empty if no scheme has a code.
   */
  readonly codes: ReadonlyArray<EventCode>;
  /**
   * Where it can be read: one or more excerpts, each with its document. In the order of the corpus,
   * the main one first.
   */
  readonly evidence: ReadonlyArray<Excerpt>;
  /**
   * Typed, readable and stable, such as `position:cn-embassy-gb-20211125-1`. The part before the colon
   * says what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The incidents that it speaks of. An actor and an incident in the same position were connected by
   * somebody's statement, nothing more. Ordered by name.
   */
  readonly incidents: ReadonlyArray<Incident>;
  /** The initiatives that it speaks of, and how. Ordered by relation name, then by initiative name. */
  readonly initiatives: ReadonlyArray<InitiativeReference>;
  /** Kind of speech act, by the tests of the codebook. Two coders found the same acts with F1 0.92. */
  readonly kind: PositionKind;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * On whose behalf it is said: states, blocs or organisations, several if it is joint. The statement
   * has who issued and who spoke it. Ordered by name.
   */
  readonly madeBy: ReadonlyArray<Actor>;
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * When it was said: the date of the statement that contains it, with its precision. Not the date of
   * the events it speaks of, nor of its publication.
   */
  readonly occurredOn: PartialDate;
  /** The speaker's words, at most 20 of them. Absent if the pages that were read do not quote them. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /**
   * The exact positions that it answers, and how. Empty if it answers nothing in this corpus. Earliest
   * first, then by id.
   */
  readonly respondsTo: ReadonlyArray<Reply>;
  /**
   * The positions in this corpus that answer this one, and how. None means that none was found, not
   * that none was made.
   */
  readonly responses: ResponseConnection;
  /** The speech event in which it was said. */
  readonly statement: Statement;
};


/**
 * One speech act by one side: an accusation, a denial, a proposal, a warning and so on. Every position
 * is attributed to those who took it and shows where it was read. Nothing in it is a finding of fact:
 * that X accuses Y says what X said, not what Y did.
 */
export type PositionCodesArgs = {
  scheme?: InputMaybe<CodeScheme>;
};


/**
 * One speech act by one side: an accusation, a denial, a proposal, a warning and so on. Every position
 * is attributed to those who took it and shows where it was read. Nothing in it is a finding of fact:
 * that X accuses Y says what X said, not what Y did.
 */
export type PositionResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** A page of positions, in the requested order. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** The positions of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /**
   * URL of an export of all pages as a table. Null if the URL would be longer than 8,000 characters,
   * which servers refuse.
   */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /**
   * How many positions each value of a key would leave. Each facet ignores its own key of the filter,
   * so that a choice does not hide its alternatives. In the requested order.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The positions of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Position>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /**
   * Why nothing can match, if keys of the filter contradict each other, as `denialForm` excludes
   * accusations. Null otherwise, even if the filter happens to match nothing. The response also has it
   * in `extensions.warnings`, whether it is selected or not.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many positions match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of positions, in the requested order. */
export type PositionConnectionExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: TableExportFormat;
  table?: ExportTable;
};


/** A page of positions, in the requested order. */
export type PositionConnectionFacetsArgs = {
  by: ReadonlyArray<PositionFacet>;
  level?: CountingLevel;
};

/** How many positions have one combination of values. */
export type PositionCount = {
  readonly __typename?: 'PositionCount';
  /**
   * How many positions. One that has several values of a key counts for each, so the groups may add up
   * to more than there are positions.
   */
  readonly count: Scalars['Int']['output'];
  /** One value for each key, in the order of the keys. */
  readonly values: ReadonlyArray<CountedValue>;
};

/** Sort orders of counted combinations. Equal counts are ordered by value, ascending. */
export type PositionCountOrder =
  /** Fewest positions first. */
  | 'COUNT_ASC'
  /** Most positions first. */
  | 'COUNT_DESC'
  /** By the value of the first key, then by that of the second. */
  | 'VALUE_ASC';

/** How many positions have each combination of values of one or two keys. */
export type PositionCounts = {
  readonly __typename?: 'PositionCounts';
  /** The combinations that occur, at most `limit` of them, in the requested order. */
  readonly groups: ReadonlyArray<PositionCount>;
  /** How many positions match the filter. */
  readonly matchedPositions: Scalars['Int']['output'];
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /** How many combinations occur, including those that the limit leaves out. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of those are in no group, because they have no value for one of the keys. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** One entry of a page of positions. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The position of this entry. */
  readonly node: Position;
};

/** Keys by which positions can be counted. */
export type PositionFacet =
  /** The actor at which it is aimed, in any role; the filter's `against`. */
  | 'AGAINST'
  /** What an accusation alleges; the filter's `conduct`. */
  | 'CONDUCT'
  /** How a denial denies; the filter's `denialForm`. */
  | 'FORM'
  /** Kind of speech act; the filter's `kind`. */
  | 'KIND'
  /** On whose behalf it was made; the filter's `madeBy`. */
  | 'MADE_BY'
  /** Who issued or delivered it; the filter's `voicedBy`. */
  | 'VOICED_BY'
  /** When it was said; the filter's `occurred`. */
  | 'YEAR';

/**
 * Which positions to find. All given keys must match the same position; a list matches any of its
 * values. Null and empty values (a list, a string, an end of a period, a filter) are ignored; an empty
 * string in a list is an unknown value. A key that does not apply to a kind of position, such as
 * `hedge` to a denial, never matches it. At most 50 filters in all (this one, and each under `and`,
 * `or`, `not`), nested at most ten deep, with at most 500 ids. An unknown id, region, language or form
 * of statement is an error that suggests the closest known ones; case is ignored in the latter three.
 */
export type PositionFilter = {
  /** The target of the position. */
  readonly against?: InputMaybe<AgainstFilter>;
  /**
   * Ids of blocs: matches positions aimed, in any role, at a state that is or was a member of one of
   * them, whether or not it was one at that time. Members are recorded for the European Union and
   * NATO. Use `against` for positions aimed at the bloc itself.
   */
  readonly againstMembersOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Filters that must all match. */
  readonly and?: InputMaybe<ReadonlyArray<PositionFilter>>;
  /**
   * The grounds that the claimant states. Only accusations have one. Agreement of two coders: kappa
   * 0.61 (n = 37).
   */
  readonly basis?: InputMaybe<ReadonlyArray<AccusationBasis>>;
  /**
   * Ids of incidents that it speaks of. The parts of an incident are included only if `includeParts`
   * is true.
   */
  readonly concerns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it alleges. Only accusations do. Agreement of two coders: kappa 0.51 (n = 37). */
  readonly conduct?: InputMaybe<ReadonlyArray<Conduct>>;
  /** Which aspects of an allegation it contests. Only denials do. */
  readonly contests?: InputMaybe<ReadonlyArray<ContestedAspect>>;
  /** Forms of denial. Only denials have one. */
  readonly denialForm?: InputMaybe<ReadonlyArray<DenialForm>>;
  /** Ids of documents that carry the statement that contains it. */
  readonly document?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * How certain the claimant says it is. Only accusations have one. Agreement of two coders: kappa
   * 0.37 (n = 37), before the rule was sharpened.
   */
  readonly hedge?: InputMaybe<ReadonlyArray<Hedge>>;
  /** Kinds of incident that it speaks of. */
  readonly incidentKind?: InputMaybe<ReadonlyArray<IncidentKind>>;
  /**
   * True: `voicedBy` and `against` of this filter also match the agencies that are part of the given
   * actors, and `concerns` the incidents that are said to be part of the given incidents, directly or
   * through others. It does not apply inside `and`, `or` and `not`, and has no effect without such
   * actors and incidents.
   */
  readonly includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it refers to an initiative. */
  readonly initiativeRelation?: InputMaybe<ReadonlyArray<InitiativeRelation>>;
  /**
   * True: accusations that an accused side answered in this corpus. False: those that it did not
   * answer in this corpus. Positions of other kinds, and accusations against nobody who is a state or
   * a bloc, or part of one, are neither.
   */
  readonly isAnswered?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: counter-accusations. False: the other accusations. Positions of other kinds are neither. */
  readonly isCounter?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of speech act. */
  readonly kind?: InputMaybe<ReadonlyArray<PositionKind>>;
  /** Languages of the excerpts that show it, as BCP 47 tags: `en`, `ru`. Not coded for all. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Ids of the states, blocs and organisations on whose behalf it was made, as in `Position.madeBy`.
   * What an agency or a spokesperson said for its state was made by the state: `["state:cn"]` finds
   * what the Chinese embassy in London said for China, and `voicedBy: ["agency:cn-embassy-gb"]` finds
   * what that embassy said. The id of an agency or a person is an error here.
   */
  readonly madeBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of blocs: matches positions made on behalf of a state that is or was a member of one of them,
   * whether or not it was one at that time. Members are recorded for the European Union and NATO. Use
   * `madeBy` for positions of the bloc itself.
   */
  readonly madeByMembersOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * A filter that must not match. This is the set complement: every position matches either a filter
   * or its `not`, even if a value is absent. The `not` of an empty filter is ignored.
   */
  readonly not?: InputMaybe<PositionFilter>;
  /** When it was said: its date overlaps this period. */
  readonly occurred?: InputMaybe<DateRange>;
  /** Filters of which at least one must match. An empty filter always matches. */
  readonly or?: InputMaybe<ReadonlyArray<PositionFilter>>;
  /** Ids of publishers of documents that carry the statement that contains it. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Ids of initiatives that it speaks of. Combined with `initiativeRelation`: it refers to one of
   * these in one of those ways.
   */
  readonly refersTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** World regions of the states on whose behalf it was made: Africa, Americas, Asia, Europe, Oceania. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How it answers another position. */
  readonly replyRelation?: InputMaybe<ReadonlyArray<ReplyRelation>>;
  /**
   * Ids of positions that it answers. Combined with `replyRelation`: it answers one of these in one of
   * those ways.
   */
  readonly respondsTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of actors for whom a person who delivered the statement speaks. */
  readonly speaksFor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Forms of the statement that contains it, in full: `joint statement`. Case is ignored. Not coded
   * for all.
   */
  readonly statementForm?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Text that occurs in its assertion, its quoted words or its note. Case and accents are ignored. At
   * most 200 characters.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ids of actors who issued or delivered the statement that contains it: a ministry, an embassy, a
   * spokesperson, a bloc, an organisation. States do so through their agencies: give those, or the
   * state with `includeParts`.
   */
  readonly voicedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Keys by which positions are counted, alone or two together. */
export type PositionKey =
  /** Who is accused in it; see `CountingLevel`. */
  | 'ACCUSED'
  /** The actor at which it is aimed, in any role; see `CountingLevel`. */
  | 'AGAINST'
  /** On what grounds the claimant says so. */
  | 'BASIS'
  /** What an accusation alleges. */
  | 'CONDUCT'
  /** What a denial contests. */
  | 'CONTESTS'
  /** How a denial denies. */
  | 'FORM'
  /** How certain the claimant says it is. */
  | 'HEDGE'
  /** The incident that it speaks of. */
  | 'INCIDENT'
  /** The initiative that it speaks of. */
  | 'INITIATIVE'
  /** How it speaks of an initiative. Combined with `INITIATIVE`: of this initiative or of another. */
  | 'INITIATIVE_RELATION'
  /** Kind of speech act. */
  | 'KIND'
  /** Languages of the excerpts that show it, as BCP 47 tags. */
  | 'LANGUAGE'
  /** On whose behalf it was made. Of an accusation: the accuser. */
  | 'MADE_BY'
  /** When it was said. A date that may lie in several months counts for each. */
  | 'MONTH'
  /** Who published a document that carries it. */
  | 'PUBLISHER'
  /** How it answers another position. */
  | 'REPLY_RELATION'
  /** The form of the statement that contains it, verbatim. */
  | 'STATEMENT_FORM'
  /** Who issued or delivered it; see `CountingLevel`. */
  | 'VOICED_BY'
  /** When it was said. A date that may lie in several years counts for each. */
  | 'YEAR';

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

/** Sort orders of positions. */
export type PositionOrder =
  /** Earliest first, by the first day that the date can mean, then by id. */
  | 'OCCURRED_ASC'
  /** Latest first, by the first day that the date can mean, then by id, descending. */
  | 'OCCURRED_DESC';

/** A target of a position. */
export type PositionTarget = {
  readonly __typename?: 'PositionTarget';
  /** The actor at which it is aimed. */
  readonly actor: Actor;
  /** The role of the actor in the position. */
  readonly role: AgainstRole;
};

/**
 * A position that puts forward an initiative, rule, treaty, process or mechanism for others to take
 * up. If it has a name, it is in `initiatives`.
 */
export type Proposal = Node & Position & {
  readonly __typename?: 'Proposal';
  /**
   * The actors at which it is aimed, and in which role. Empty if it is aimed at nobody in particular.
   * Ordered by role name, then by actor name.
   */
  readonly against: ReadonlyArray<PositionTarget>;
  /**
   * What is asserted, in one neutral sentence by the compilers. It adds nothing to the statement and
   * takes no side.
   */
  readonly asserts: Scalars['String']['output'];
  /**
   * Its codes in event coding schemes. They are derived from the kind and, for candidates of an
   * accusation, from what is alleged, not from a reading of this position. CAMEO first, then PLOVER,
   * fitting codes before candidates. Empty if no scheme has a code.
   */
  readonly codes: ReadonlyArray<EventCode>;
  /**
   * Where it can be read: one or more excerpts, each with its document. In the order of the corpus,
   * the main one first.
   */
  readonly evidence: ReadonlyArray<Excerpt>;
  /**
   * Typed, readable and stable, such as `position:cn-embassy-gb-20211125-1`. The part before the colon
   * says what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The incidents that it speaks of. An actor and an incident in the same position were connected by
   * somebody's statement, nothing more. Ordered by name.
   */
  readonly incidents: ReadonlyArray<Incident>;
  /** The initiatives that it speaks of, and how. Ordered by relation name, then by initiative name. */
  readonly initiatives: ReadonlyArray<InitiativeReference>;
  /** Kind of speech act, by the tests of the codebook. Two coders found the same acts with F1 0.92. */
  readonly kind: PositionKind;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * On whose behalf it is said: states, blocs or organisations, several if it is joint. The statement
   * has who issued and who spoke it. Ordered by name.
   */
  readonly madeBy: ReadonlyArray<Actor>;
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * When it was said: the date of the statement that contains it, with its precision. Not the date of
   * the events it speaks of, nor of its publication.
   */
  readonly occurredOn: PartialDate;
  /** The speaker's words, at most 20 of them. Absent if the pages that were read do not quote them. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /**
   * The exact positions that it answers, and how. Empty if it answers nothing in this corpus. Earliest
   * first, then by id.
   */
  readonly respondsTo: ReadonlyArray<Reply>;
  /**
   * The positions in this corpus that answer this one, and how. None means that none was found, not
   * that none was made.
   */
  readonly responses: ResponseConnection;
  /** The speech event in which it was said. */
  readonly statement: Statement;
};


/**
 * A position that puts forward an initiative, rule, treaty, process or mechanism for others to take
 * up. If it has a name, it is in `initiatives`.
 */
export type ProposalCodesArgs = {
  scheme?: InputMaybe<CodeScheme>;
};


/**
 * A position that puts forward an initiative, rule, treaty, process or mechanism for others to take
 * up. If it has a name, it is in `initiatives`.
 */
export type ProposalResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** A page of proposals, in the requested order. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** The proposals of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /**
   * URL of an export of all pages as a table. Null if the URL would be longer than 8,000 characters,
   * which servers refuse.
   */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /**
   * How many positions each value of a key would leave. Each facet ignores its own key of the filter,
   * so that a choice does not hide its alternatives. In the requested order.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The proposals of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /**
   * Why nothing can match, if keys of the filter contradict each other, as `denialForm` excludes
   * accusations. Null otherwise, even if the filter happens to match nothing. The response also has it
   * in `extensions.warnings`, whether it is selected or not.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many proposals match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of proposals, in the requested order. */
export type ProposalConnectionExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: TableExportFormat;
  table?: ExportTable;
};


/** A page of proposals, in the requested order. */
export type ProposalConnectionFacetsArgs = {
  by: ReadonlyArray<PositionFacet>;
  level?: CountingLevel;
};

/** One entry of a page of proposals. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal of this entry. */
  readonly node: Proposal;
};

/** What coders knew when they coded. */
export type Protocol =
  /** Each coded alone, and could take proposals by the machine. Nothing of the others' work was shown. */
  | 'BLIND_ASSISTED'
  /** Each coded alone, from the text only: no proposals by the machine, nothing of the others' work. */
  | 'BLIND_UNASSISTED'
  /** The coders could see each other's codings. */
  | 'OPEN';

/**
 * The publisher of a document. It shows through whose channel the words came, which matters if one
 * side's words are known only through the other's media.
 */
export type Publisher = Node & {
  readonly __typename?: 'Publisher';
  /**
   * The state that runs it or whose words it reprints. Coded only for state media and government
   * bodies; for others, absent means not coded, not independent.
   */
  readonly affiliation?: Maybe<Affiliation>;
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `publisher:xinhua`. The part before the colon says what kind
   * of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Kind of publisher. */
  readonly kind: PublisherKind;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * Name, with the agency whose report it reprints in parentheses, if the corpus includes it in the
   * name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The agency or body whose report it reprints, if the page says so. Two publishers with the same
   * value may carry the same report. Absent: none, or not coded.
   */
  readonly wordsFrom?: Maybe<Scalars['String']['output']>;
};


/**
 * The publisher of a document. It shows through whose channel the words came, which matters if one
 * side's words are known only through the other's media.
 */
export type PublisherHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
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

/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Accusations. What they allege is only what their makers say. */
  readonly accusations?: Maybe<AccusationConnection>;
  /** One actor of any type. Null if no actor has this id. */
  readonly actor?: Maybe<Actor>;
  /** Actors of all types. */
  readonly actors?: Maybe<ActorConnection>;
  /** Agencies of states and blocs. */
  readonly agencies?: Maybe<AgencyConnection>;
  /** What changed, in the order of the journal. Null where this server keeps no history. */
  readonly changes?: Maybe<ChangePage>;
  /**
   * Pairs of positions that contradict one another, or reports of one position that do, by a named
   * rule.
   */
  readonly contradictions?: Maybe<ContradictionConnection>;
  /** How many positions have each value of a key, or each combination of values of two keys. */
  readonly countPositions: PositionCounts;
  /**
   * What the corpus holds: statements, sources and languages by actor and year, and how completely
   * they were read.
   */
  readonly coverage?: Maybe<Coverage>;
  /** The data as a whole: version, counts, licence, citation and agreement of the coders. */
  readonly dataset?: Maybe<Dataset>;
  /** Denials. */
  readonly denials?: Maybe<DenialConnection>;
  /** Which records differ between two moments, and how. Null where this server keeps no history. */
  readonly diff?: Maybe<RecordDifferences>;
  /** Actors tied by what they agree or disagree on: initiatives, and who is accused of which incident. */
  readonly discourseNetwork?: Maybe<DiscourseNetwork>;
  /** One document. Null if no document has this id. */
  readonly document?: Maybe<Document>;
  /** Documents that were read. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Who accuses whom, how often, and how the accused answered. */
  readonly dyads?: Maybe<DyadConnection>;
  /**
   * As made and as reported: where documents report a position otherwise than it was made, or than
   * another document reports it, each with the rule that found it.
   */
  readonly fidelity?: Maybe<FidelityConnection>;
  /**
   * Phrases that recur across statements of one principal: with the first use, and who else uses them.
   * Rests on quoted words, of which each excerpt has at most 20, and on the fingerprints of the
   * sentences around them.
   */
  readonly formulas?: Maybe<FormulaConnection>;
  /**
   * All revisions of a record, oldest first. Null where there never was such a record, and where this
   * server keeps no history.
   */
  readonly history?: Maybe<RevisionPage>;
  /** One incident. Null if no incident has this id. */
  readonly incident?: Maybe<Incident>;
  /** Incidents that positions speak of. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** One initiative. Null if no initiative has this id. */
  readonly initiative?: Maybe<Initiative>;
  /** Who refers to which initiative. */
  readonly initiativeNetwork?: Maybe<InitiativeNetwork>;
  /** Initiatives: proposals, norms, treaties, resolutions, coalitions. */
  readonly initiatives?: Maybe<InitiativeConnection>;
  /**
   * A record of any kind, or a `Retracted` if the record was retracted. Null if no record ever had this
   * id.
   */
  readonly node?: Maybe<Node>;
  /**
   * Records of any kind, in the order of the given ids, with a `Retracted` for records that were
   * retracted, and null for ids that no record ever had.
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /**
   * How two records are connected: the shortest paths from one to the other, with every relationship
   * on them and its evidence.
   */
  readonly paths?: Maybe<ShortestPaths>;
  /** One position: an accusation, a denial, a proposal or a remark. Null if no position has this id. */
  readonly position?: Maybe<Position>;
  /** Positions of all kinds. */
  readonly positions?: Maybe<PositionConnection>;
  /** Proposals. */
  readonly proposals?: Maybe<ProposalConnection>;
  /**
   * A record as it is, or as it was. Null where there never was such a record, where it came later, and
   * where this server keeps no history.
   */
  readonly record?: Maybe<RecordRevision>;
  /** Who takes which side on which concept: what the ties of a discourse network are counted from. */
  readonly referrals?: Maybe<ReferralConnection>;
  /** How long accused sides took to answer. */
  readonly replyLatency?: Maybe<ReplyLatency>;
  /** Who answers whom. */
  readonly replyNetwork?: Maybe<ReplyNetwork>;
  /**
   * Full-text search, best matches first. A record matches if it contains all of the words; if there
   * is none, less strict readings are tried, and `reading` says which one was used. Case, accents,
   * variant forms of letters and digits, and invisible characters are ignored: `soreide` finds
   * Søreide. Words in quotation marks match in sequence, as do Chinese and Japanese characters; a star
   * after at least two letters matches by prefix, as in `attribut*`. Any other character that is not a
   * letter or a digit only separates words.
   */
  readonly search?: Maybe<Search>;
  /**
   * Through whose channels positions are known: publishers by kind and by affiliated state, and how
   * much is known only through media of one side.
   */
  readonly sourceBalance?: Maybe<SourceBalance>;
  /** Persons who speak, named and unnamed. */
  readonly spokespersons?: Maybe<SpokespersonConnection>;
  /** What an actor has said about an incident or an initiative: give one of the two. */
  readonly stance?: Maybe<Stance>;
  /** One state or territory, by its code. Null if no state in this corpus has it. */
  readonly state?: Maybe<State>;
  /** One statement, with its positions. Null if no statement has this id. */
  readonly statement?: Maybe<Statement>;
  /** Statements: the speech events that positions are part of. */
  readonly statements?: Maybe<StatementConnection>;
  /** States and territories that the corpus speaks of, or whose votes it holds. */
  readonly states?: Maybe<StateConnection>;
  /**
   * A part of the graph: some records, the records around them, and the relationships between all of
   * these.
   */
  readonly subgraph?: Maybe<Subgraph>;
  /**
   * The exchange that a position belongs to: the positions that it goes back to, and everything that
   * answers those. Null if no position has this id.
   */
  readonly thread?: Maybe<Thread>;
  /** How many positions were made over time, in intervals from days to years. */
  readonly timeline?: Maybe<Timeline>;
  /**
   * Accusations that no accused side has answered in this corpus, each with how much the corpus holds
   * by that side since.
   */
  readonly unanswered?: Maybe<UnansweredConnection>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryAccusationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ActorOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ActorOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryChangesArgs = {
  filter?: InputMaybe<ChangeFilter>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['String']['input']>;
  since?: Scalars['Int']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: ContradictionKind;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryCountPositionsArgs = {
  by: ReadonlyArray<PositionKey>;
  filter?: InputMaybe<PositionFilter>;
  level?: CountingLevel;
  limit?: Scalars['Int']['input'];
  orderBy?: PositionCountOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryCoverageArgs = {
  filter?: InputMaybe<PositionFilter>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryDenialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryDiffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryDiscourseNetworkArgs = {
  duplicates?: DiscourseDuplicates;
  filter?: InputMaybe<PositionFilter>;
  joint?: JointCounting;
  kind?: DiscourseKind;
  limit?: Scalars['Int']['input'];
  minWeight?: Scalars['Float']['input'];
  normalisation?: DiscourseNormalisation;
  window?: InputMaybe<MovingWindow>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DocumentOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryDyadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  joint?: JointCounting;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: DyadLevel;
  orderBy?: DyadOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryFidelityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
  reasons?: InputMaybe<ReadonlyArray<FidelityReason>>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryFormulasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: FormulaOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryHistoryArgs = {
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  section?: InputMaybe<RecordSection>;
  since?: Scalars['Int']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: IncidentOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryInitiativeNetworkArgs = {
  filter?: InputMaybe<PositionFilter>;
  joint?: JointCounting;
  limit?: Scalars['Int']['input'];
  minWeight?: Scalars['Float']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InitiativeOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
  maxLength?: Scalars['Int']['input'];
  through?: InputMaybe<ReadonlyArray<NodeType>>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryRecordArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  section?: InputMaybe<RecordSection>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryReplyLatencyArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  groupBy?: InputMaybe<ReplyLatencyKey>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryReplyNetworkArgs = {
  filter?: InputMaybe<PositionFilter>;
  joint?: JointCounting;
  limit?: Scalars['Int']['input'];
  minWeight?: Scalars['Float']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QuerySourceBalanceArgs = {
  filter?: InputMaybe<PositionFilter>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QuerySpokespersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ActorOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryStanceArgs = {
  actor: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['String']['input']>;
  incident?: InputMaybe<Scalars['ID']['input']>;
  initiative?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryStateArgs = {
  code: Scalars['String']['input'];
  scheme?: StateCodeScheme;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StatementOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ActorOrder;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QuerySubgraphArgs = {
  bring?: ReadonlyArray<SubgraphCompanion>;
  bringFilter?: InputMaybe<PositionFilter>;
  filter?: InputMaybe<PositionFilter>;
  hops?: Scalars['Int']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  limit?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryThreadArgs = {
  position: Scalars['ID']['input'];
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryTimelineArgs = {
  by?: InputMaybe<TimelineKey>;
  filter?: InputMaybe<PositionFilter>;
  imprecise?: ImpreciseDates;
  interval?: TimelineInterval;
};


/**
 * What states say to each other about cyber affairs: who accused whom of what, who denied it and in
 * which words, what was proposed instead. Every position is attributed and shows its evidence; nothing
 * here is a finding of fact.
 */
export type QueryUnansweredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterDays?: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** How one record differs between two points in the history. */
export type RecordChange = {
  readonly __typename?: 'RecordChange';
  /**
   * Its fields that differ, in the order of the record. A new or retracted record has one entry for the whole,
   * a redacted one has none.
   */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** Its name, title or summary after the change, or before a retraction. */
  readonly label: Scalars['String']['output'];
  /**
   * Ids of the actors on whose behalf the statement was made, before or after the change, in the order of
   * the record. Empty for other records.
   */
  readonly madeBy: ReadonlyArray<Scalars['ID']['output']>;
  /** What happened to it. */
  readonly operation: RecordOperation;
  /** Why it was retracted. Null if it was not. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Its revision afterwards. Null if it was retracted or redacted. */
  readonly revision?: Maybe<Scalars['ID']['output']>;
  /** Id of the record that replaced it, if the two were found to be one; otherwise null. */
  readonly sameAs?: Maybe<Scalars['ID']['output']>;
  /** The record's section. */
  readonly section: RecordSection;
  /**
   * Ids of the actors that positions of the statement are aimed at, or whose positions they answer, before
   * or after the change, in the order of the record. An agency is given as what it is part of. Empty for
   * other records.
   */
  readonly towards: ReadonlyArray<Scalars['ID']['output']>;
};

/** The differences between two points in the history. */
export type RecordDifferences = {
  readonly __typename?: 'RecordDifferences';
  /** Number of new records on all pages. */
  readonly added: Scalars['Int']['output'];
  /** Number of changed records on all pages. */
  readonly changed: Scalars['Int']['output'];
  /** Pass it as `after` to get the next page. Null if the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** The point given as `from`. */
  readonly from: HistoryMoment;
  /** True when there are more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The records of this page, in the order of section and id. */
  readonly nodes: ReadonlyArray<RecordChange>;
  /** Number of retracted records on all pages. */
  readonly retracted: Scalars['Int']['output'];
  /** The point given as `to`. */
  readonly to: HistoryMoment;
};

/** What happened to a record. */
export type RecordOperation =
  /** It is new, or was restored after a retraction. */
  | 'ADDED'
  /** Some of its fields differ. */
  | 'CHANGED'
  /** Unknown, because the line was redacted. A later line changed the record again. */
  | 'REDACTED'
  /** It is no longer part of the data. */
  | 'RETRACTED';

/** One revision of a record. */
export type RecordRevision = {
  readonly __typename?: 'RecordRevision';
  /** Time of that line, in UTC. Null for the first release. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** The change that produced it. Null for the first release. */
  readonly change?: Maybe<ChangeEvent>;
  /**
   * Differences from the previous revision, in the order of the record. Empty for the first release and for
   * a redacted line.
   */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** Why it was retracted. Null if it was not. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The complete record. Null if it was retracted, or if the line was redacted. */
  readonly record?: Maybe<Scalars['JSON']['output']>;
  /**
   * Digest of the content: equal content has an equal revision. Null if the record was retracted, or if the
   * line was redacted (see `change { redaction }`).
   */
  readonly revision?: Maybe<Scalars['ID']['output']>;
  /** Id of the record that replaced it, if the two were found to be one; otherwise null. */
  readonly sameAs?: Maybe<Scalars['ID']['output']>;
  /** The record's section. */
  readonly section: RecordSection;
  /** Line of the journal that produced it; 0 if it belongs to the release that the journal began with. */
  readonly seq: Scalars['Int']['output'];
};

/**
 * A kind of curated record, by the name of its seed files. A statement holds its positions and their
 * evidence; the votes on a resolution have the id of its initiative.
 */
export type RecordSection =
  /** Agencies. */
  | 'AGENCIES'
  /** Blocs and international organisations. */
  | 'BLOCS'
  /** Documents. */
  | 'DOCUMENTS'
  /** Named intrusion sets. */
  | 'GROUPS'
  /** Incidents. */
  | 'INCIDENTS'
  /** Initiatives. */
  | 'INITIATIVES'
  /** Companies, think tanks and media. */
  | 'ORGANIZATIONS'
  /** Publishers. */
  | 'PUBLISHERS'
  /** Spokespersons. */
  | 'SPOKESPERSONS'
  /** Statements, with their positions. */
  | 'STATEMENTS'
  /** States and territories. */
  | 'STATES'
  /** Votes on resolutions. */
  | 'VOTES';

/** The recorded vote of a state on a resolution of the United Nations General Assembly. */
export type RecordedVote = {
  readonly __typename?: 'RecordedVote';
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day of the vote. */
  readonly on: PartialDate;
  /** The state that voted. */
  readonly state: State;
  /** How it voted. */
  readonly vote: Vote;
};

/** The removal of a line's content from the journal. */
export type Redaction = {
  readonly __typename?: 'Redaction';
  /** When it was redacted, in UTC. */
  readonly at: Scalars['String']['output'];
  /** Pseudonym of the person who redacted it. */
  readonly by: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Line of the journal that records it. */
  readonly seq: Scalars['Int']['output'];
};

/** How to cite an answer and find it again. */
export type Reference = {
  readonly __typename?: 'Reference';
  /**
   * The version of the data behind the answer. The link queries the data current when it is opened:
   * the same version gives the same answer.
   */
  readonly datasetVersion: Scalars['String']['output'];
  /**
   * A permanent URL of the answer: it opens the playground with this query and its variables, which
   * are in the fragment and are not sent to any server when it is opened. Null if it would be longer
   * than 8,000 characters, which mail and chat programs truncate.
   */
  readonly link?: Maybe<Scalars['String']['output']>;
  /**
   * For a footnote: the version of the data, the query and the size of the result, as in `Demarche,
   * dataset 7cce65bd86a3, CC-BY-4.0. sourceBalance(filter: {madeBy: ["state:cn"]}): 198 positions.`
   * Arguments longer than 500 characters are truncated; the link has them in full.
   */
  readonly text: Scalars['String']['output'];
};

/**
 * One position takes one side on one concept, as defined by `DiscourseNetwork`. A position has as many
 * referrals as it takes sides, each shared by all who made it.
 */
export type Referral = {
  readonly __typename?: 'Referral';
  /** The accused, if the concept is not an initiative: a state, bloc, organisation or group. */
  readonly accused?: Maybe<Actor>;
  /**
   * The actors that take the side: all who made the position, ordered by id. A discourse network
   * counts them according to `joint`.
   */
  readonly actors: ReadonlyArray<Actor>;
  /** The side: true if the position agrees, false if it disagrees. */
  readonly agrees: Scalars['Boolean']['output'];
  /**
   * The concept, as in `DiscourseConcept.id`: the id of the initiative, or those of the accused side
   * and the incident, separated by a space.
   */
  readonly concept: Scalars['ID']['output'];
  /** The incident of which it is accused, if the concept is not an initiative. */
  readonly incident?: Maybe<Incident>;
  /** The initiative, if the concept is one. */
  readonly initiative?: Maybe<Initiative>;
  /** The position itself, with its date, words and sources. */
  readonly position: Position;
};

/** A page of referrals, in the requested order. */
export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  /** The referrals of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /**
   * How many positions match the filter, whether they take a side or not. If 0, an empty answer is due
   * to the filter.
   */
  readonly matchedPositions: Scalars['Int']['output'];
  /** The referrals of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Referral>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of referrals. */
export type ReferralEdge = {
  readonly __typename?: 'ReferralEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The referral of this entry. */
  readonly node: Referral;
};

/** One relationship of the graph. It reads as a sentence, from source to target. */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /**
   * Consists of type, ends and a key that distinguishes it from others between the same two: the same
   * in every answer and every export.
   */
  readonly id: Scalars['ID']['output'];
  /** Its properties, such as the role of the target. In the order of the data model. */
  readonly properties: ReadonlyArray<RelationshipProperty>;
  /** The id of the record that it starts from. */
  readonly source: Scalars['ID']['output'];
  /** The id of the record that it leads to. */
  readonly target: Scalars['ID']['output'];
  /** What the source does to the target. */
  readonly type: RelationshipType;
};

/** A property of a relationship. */
export type RelationshipProperty = {
  readonly __typename?: 'RelationshipProperty';
  /** Its name, such as `role`. */
  readonly name: Scalars['String']['output'];
  /** The value as text: a vocabulary term, a number, `true` or `false`, a partial date, an id. */
  readonly value: Scalars['String']['output'];
};

/** Relationships of the graph, each read from its source to its target. */
export type RelationshipType =
  /** Did something about the initiative: its ledger (actor to initiative; derived). */
  | 'ACTED_ON'
  /** Is run by the state or reprints its words (publisher to state). */
  | 'AFFILIATED_WITH'
  /** Aimed at (position to actor). */
  | 'AGAINST'
  /** Announced the initiative (spokesperson to initiative). */
  | 'ANNOUNCED'
  /** Is based in the state (organisation to state). */
  | 'BASED_IN'
  /** Continues or applies an earlier initiative (initiative to initiative). */
  | 'BUILDS_ON'
  /** Reports the statement (document to statement). */
  | 'CARRIES'
  /** Speaks of the incident (position to incident). */
  | 'CONCERNS'
  /** The speech acts of the statement (statement to position). */
  | 'CONTAINS'
  /** Spoke the statement (spokesperson to statement). */
  | 'DELIVERED'
  /** Is described in the document (initiative to document). */
  | 'DOCUMENTED_BY'
  /** Backs the initiative (actor to initiative). */
  | 'ENDORSED'
  /** Shown by (position to excerpt). */
  | 'EVIDENCED_BY'
  /** Issued the statement (actor to statement). */
  | 'ISSUED'
  /** Took the position as a principal; several if it is joint (actor to position). */
  | 'MADE'
  /** Is or was a member of the bloc (state to bloc). */
  | 'MEMBER_OF'
  /** Opposes the initiative (actor to initiative). */
  | 'OPPOSED'
  /** Belongs to; exactly one: the parent, else the state or bloc (agency to state, agency or bloc). */
  | 'PART_OF'
  /** Put the initiative forward (actor to initiative). */
  | 'PROPOSED'
  /** Published by (document to publisher). */
  | 'PUBLISHED_BY'
  /** Speaks of the initiative (position to initiative). */
  | 'REFERS_TO'
  /** Answers exactly this act (position to position). */
  | 'RESPONDS_TO'
  /** The victims, as the statements say (incident to actor). */
  | 'SAID_TO_AFFECT'
  /** Belongs to the larger incident, such as a campaign, as the statements say (incident to incident). */
  | 'SAID_TO_BE_PART_OF'
  /** Holds or held an office (spokesperson to actor). */
  | 'SPEAKS_FOR'
  /** Is in the document (excerpt to document). */
  | 'TAKEN_FROM'
  /** Is a translation of the words of another excerpt of the same position (excerpt to excerpt). */
  | 'TRANSLATES'
  /**
   * Made the position, or issued or delivered the statement that contains it: what the filters madeBy
   * and voicedBy find between them (actor to position; derived).
   */
  | 'VOICED'
  /** Recorded vote on the resolution (state to initiative). */
  | 'VOTED';

/** The number of relationships of a type. */
export type RelationshipTypeCount = {
  readonly __typename?: 'RelationshipTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationshipType;
};

/**
 * A position of a kind other than accusation, denial and proposal: a pledge, a call, a warning, a
 * measure and so on. Its `kind` says which.
 */
export type Remark = Node & Position & {
  readonly __typename?: 'Remark';
  /**
   * The actors at which it is aimed, and in which role. Empty if it is aimed at nobody in particular.
   * Ordered by role name, then by actor name.
   */
  readonly against: ReadonlyArray<PositionTarget>;
  /**
   * What is asserted, in one neutral sentence by the compilers. It adds nothing to the statement and
   * takes no side.
   */
  readonly asserts: Scalars['String']['output'];
  /**
   * Its codes in event coding schemes. They are derived from the kind and, for candidates of an
   * accusation, from what is alleged, not from a reading of this position. CAMEO first, then PLOVER,
   * fitting codes before candidates. Empty if no scheme has a code.
   */
  readonly codes: ReadonlyArray<EventCode>;
  /**
   * Where it can be read: one or more excerpts, each with its document. In the order of the corpus,
   * the main one first.
   */
  readonly evidence: ReadonlyArray<Excerpt>;
  /**
   * Typed, readable and stable, such as `position:cn-embassy-gb-20211125-1`. The part before the colon
   * says what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The incidents that it speaks of. An actor and an incident in the same position were connected by
   * somebody's statement, nothing more. Ordered by name.
   */
  readonly incidents: ReadonlyArray<Incident>;
  /** The initiatives that it speaks of, and how. Ordered by relation name, then by initiative name. */
  readonly initiatives: ReadonlyArray<InitiativeReference>;
  /** Kind of speech act, by the tests of the codebook. Two coders found the same acts with F1 0.92. */
  readonly kind: PositionKind;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * On whose behalf it is said: states, blocs or organisations, several if it is joint. The statement
   * has who issued and who spoke it. Ordered by name.
   */
  readonly madeBy: ReadonlyArray<Actor>;
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * When it was said: the date of the statement that contains it, with its precision. Not the date of
   * the events it speaks of, nor of its publication.
   */
  readonly occurredOn: PartialDate;
  /** The speaker's words, at most 20 of them. Absent if the pages that were read do not quote them. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /**
   * The exact positions that it answers, and how. Empty if it answers nothing in this corpus. Earliest
   * first, then by id.
   */
  readonly respondsTo: ReadonlyArray<Reply>;
  /**
   * The positions in this corpus that answer this one, and how. None means that none was found, not
   * that none was made.
   */
  readonly responses: ResponseConnection;
  /** The speech event in which it was said. */
  readonly statement: Statement;
};


/**
 * A position of a kind other than accusation, denial and proposal: a pledge, a call, a warning, a
 * measure and so on. Its `kind` says which.
 */
export type RemarkCodesArgs = {
  scheme?: InputMaybe<CodeScheme>;
};


/**
 * A position of a kind other than accusation, denial and proposal: a pledge, a call, a warning, a
 * measure and so on. Its `kind` says which.
 */
export type RemarkResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/**
 * A link from a position to the exact position that it answers. Two coders agreed on 24 of 28 such
 * links.
 */
export type Reply = {
  readonly __typename?: 'Reply';
  /**
   * True: the words name what they answer. False: the link is the coders' interpretation, as with a
   * counter-accusation that changes the subject.
   */
  readonly explicit: Scalars['Boolean']['output'];
  /** The time between the answered position and the answer. */
  readonly latency: Latency;
  /** The position that is answered. */
  readonly position: Position;
  /** How it answers. */
  readonly relation: ReplyRelation;
};

/**
 * How long accused sides took to answer, estimated so that unanswered accusations are taken into
 * account. Each accusation counts once for each state or bloc that it accuses.
 */
export type ReplyLatency = {
  readonly __typename?: 'ReplyLatency';
  /** The last day considered, such as 2021-11-25. Accusations unanswered then are censored on that day. */
  readonly asOf: Scalars['String']['output'];
  /** The groups, at most 200 of them: most accusations first, then by value. One without `groupBy`. */
  readonly groups: ReadonlyArray<ReplyLatencyGroup>;
  /**
   * How many accusations match the filter up to the given day, answered or not. If 0, an empty answer
   * is due to the filter or that day.
   */
  readonly matchedAccusations: Scalars['Int']['output'];
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /** How many groups there are. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * How many of those accuse nobody affiliated with a state. No side could answer them, so they are
   * not part of the estimate.
   */
  readonly withoutState: Scalars['Int']['output'];
};

/** One group of accusations. */
export type ReplyLatencyGroup = {
  readonly __typename?: 'ReplyLatencyGroup';
  /** How many accusations, each counted once for each accused side. */
  readonly accusations: Scalars['Int']['output'];
  /**
   * How many of them that side answered, regardless of other accused sides. The rest are censored on
   * the given day.
   */
  readonly answeredBySide: Scalars['Int']['output'];
  /** Readable form: the names of the actors or the readable form of a vocabulary term, else the value. */
  readonly label: Scalars['String']['output'];
  /** The curve if each answer came as late as the dates allow. */
  readonly latest: WaitingCurve;
  /** The curve if each answer came as early as the dates allow. */
  readonly soonest: WaitingCurve;
  /**
   * The id of the responder, the ids of accuser and responder, a year or a form of denial. `ALL`
   * without `groupBy`.
   */
  readonly value: Scalars['String']['output'];
};

/** Keys by which reply latency is grouped. */
export type ReplyLatencyKey =
  /**
   * The form of the denial that answers. Accusations that were not denied have none and are excluded,
   * so nothing is censored.
   */
  | 'FORM'
  /** The accusing and the accused state or bloc. An accusation by several counts for each. */
  | 'PAIR'
  /** The accused state or bloc. */
  | 'RESPONDER'
  /** The year of the accusation; the first, if its date spans several. */
  | 'YEAR';

/**
 * Who answers whom. An edge leads from those on whose behalf a reply was made to those whose position
 * it answers. It says how they answer, not whether an answer was requested.
 */
export type ReplyNetwork = {
  readonly __typename?: 'ReplyNetwork';
  /**
   * How many of them answer another position. If 0, an empty answer is due to the matching positions:
   * none answers anything in this corpus.
   */
  readonly countedPositions: Scalars['Int']['output'];
  /** The edges, at most `limit`: the most answers first, then by source and target. */
  readonly edges: ReadonlyArray<ReplyTie>;
  /**
   * URL of an export of the whole, including what the limit leaves out. Null if the URL would be
   * longer than 8,000 characters, which servers refuse.
   */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /** How many positions match the filter, of all kinds. If 0, an empty answer is due to the filter. */
  readonly matchedPositions: Scalars['Int']['output'];
  /** Actors that answer or are answered, at most 1,000: the most active first, then by id. */
  readonly nodes: ReadonlyArray<ReplyNode>;
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /**
   * How many answers actors give to themselves, for example in support of their own earlier position.
   * They are not part of the network.
   */
  readonly selfReplies: Scalars['Float']['output'];
  /** Measures of the structure of the network. */
  readonly statistics: NetworkStatistics;
  /** What was left out of `nodes` and `edges`; null if nothing was. */
  readonly truncated?: Maybe<NetworkTruncation>;
};


/**
 * Who answers whom. An edge leads from those on whose behalf a reply was made to those whose position
 * it answers. It says how they answer, not whether an answer was requested.
 */
export type ReplyNetworkExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: NetworkExportFormat;
};

/** An actor that answers or is answered. */
export type ReplyNode = {
  readonly __typename?: 'ReplyNode';
  /** How many answers it gives and gets. */
  readonly activity: Scalars['Float']['output'];
  /** The actor; with `joint: WHOLE`, all joint makers, ordered by name. */
  readonly actors: ReadonlyArray<Actor>;
  /** The component of the network that it is in, ignoring the direction of edges: 1 is the largest. */
  readonly component: Scalars['Int']['output'];
  /** The number of its edges. */
  readonly degree: Scalars['Int']['output'];
  /**
   * The actor's id, as in `source` and `target` of edges. With `joint: WHOLE`, the ids of all joint
   * makers, separated by a space.
   */
  readonly id: Scalars['ID']['output'];
  /** How many actors answer it. */
  readonly inDegree: Scalars['Int']['output'];
  /** How many actors it answers. */
  readonly outDegree: Scalars['Int']['output'];
  /** How many answers it gets: the sum of the weights of incoming edges. */
  readonly weightedInDegree: Scalars['Float']['output'];
  /** How many answers it gives: the sum of the weights of outgoing edges. */
  readonly weightedOutDegree: Scalars['Float']['output'];
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

/** The number of answers of one relation. */
export type ReplyRelationCount = {
  readonly __typename?: 'ReplyRelationCount';
  /** How many. */
  readonly count: Scalars['Float']['output'];
  /** How they answer. */
  readonly relation: ReplyRelation;
};

/** One actor's answers to another. */
export type ReplyTie = {
  readonly __typename?: 'ReplyTie';
  /** How they answer, the most frequent first, then by name. */
  readonly byRelation: ReadonlyArray<ReplyRelationCount>;
  /** When the first of these answers was given. */
  readonly firstOn: PartialDate;
  /** When the last of these answers was given. */
  readonly lastOn: PartialDate;
  /** The node that answers. */
  readonly source: Scalars['ID']['output'];
  /** The node that is answered. */
  readonly target: Scalars['ID']['output'];
  /** How many answers. A position that answers two others counts twice. */
  readonly weight: Scalars['Float']['output'];
};

/**
 * One way in which a document reports a position otherwise than it was made, or than another document
 * reports it. Found by a rule at query time and not stored; it does not say which report is right.
 */
export type ReportedDifference = {
  readonly __typename?: 'ReportedDifference';
  /**
   * The excerpt that it differs from: the other report, or the original of a translation. Null where
   * it is compared with the position itself, or where the original is not in the data.
   */
  readonly comparedWith?: Maybe<Excerpt>;
  /** The position, as it was made. */
  readonly position: Position;
  /** In what way. */
  readonly reason: FidelityReason;
  /** The report that differs. */
  readonly report: Excerpt;
  /** The rule that found it, in words. */
  readonly rule: Scalars['String']['output'];
  /** The rule's version: incremented whenever the rule finds different reports. */
  readonly ruleVersion: Scalars['Int']['output'];
};

/** A page of the positions that answer another, in the requested order. */
export type ResponseConnection = {
  readonly __typename?: 'ResponseConnection';
  /** The answers of this page, each with its cursor and with how it answers, in the requested order. */
  readonly edges: ReadonlyArray<ResponseEdge>;
  /**
   * URL of an export of all pages as a table. Null if the URL would be longer than 8,000 characters,
   * which servers refuse.
   */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /**
   * How many positions each value of a key would leave. Each facet ignores its own key of the filter,
   * so that a choice does not hide its alternatives. In the requested order.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The answering positions of this page only, in the requested order. `edges` also has how each
   * answers; under `nodes`, see the entry of the node's `respondsTo` whose `position` is the answered
   * one.
   * @deprecated It does not say how each position answers. Ask for `edges { relation explicit latency { minDays maxDays } node { … } }`.
   */
  readonly nodes: ReadonlyArray<Position>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /**
   * Why nothing can match, if keys of the filter contradict each other, as `denialForm` excludes
   * accusations. Null otherwise, even if the filter happens to match nothing. The response also has it
   * in `extensions.warnings`, whether it is selected or not.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many answers match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the positions that answer another, in the requested order. */
export type ResponseConnectionExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: TableExportFormat;
  table?: ExportTable;
};


/** A page of the positions that answer another, in the requested order. */
export type ResponseConnectionFacetsArgs = {
  by: ReadonlyArray<PositionFacet>;
  level?: CountingLevel;
};

/** One entry of a page of answers. */
export type ResponseEdge = {
  readonly __typename?: 'ResponseEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /**
   * True: the words name what they answer. False: the link is the coders' interpretation, as with a
   * counter-accusation that changes the subject.
   */
  readonly explicit: Scalars['Boolean']['output'];
  /** The time between the answered position and the answer. */
  readonly latency: Latency;
  /** The position that answers. */
  readonly node: Position;
  /** How it answers. */
  readonly relation: ReplyRelation;
};

/** A record, or part of one such as a position, that is no longer in the data. Its history is kept. */
export type Retracted = Node & {
  readonly __typename?: 'Retracted';
  /** When it was removed, in UTC. */
  readonly at: Scalars['String']['output'];
  /** The change set that removed it. Null if a release left it out. */
  readonly changeSet?: Maybe<Scalars['ID']['output']>;
  /** The requested id. */
  readonly id: Scalars['ID']['output'];
  /** A one-line label of at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /** Why it was removed. Null if no reason was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Id of that record, for `history`. */
  readonly record: Scalars['ID']['output'];
  /** Id of the record that replaced it, if the two were found to be one; otherwise null. */
  readonly sameAs?: Maybe<Scalars['ID']['output']>;
  /** Section of the record that it was or belonged to. */
  readonly section: RecordSection;
  /** Line of the journal that removed it. */
  readonly seq: Scalars['Int']['output'];
};

/** A reviewer's verdict on a change set. */
export type ReviewVerdict = {
  readonly __typename?: 'ReviewVerdict';
  /** When it was given, in UTC. */
  readonly at: Scalars['String']['output'];
  /** Pseudonym of the reviewer. */
  readonly by: Scalars['ID']['output'];
  /** The reviewer's decision. */
  readonly verdict: Verdict;
};

/** Revisions of one record, oldest first. */
export type RevisionPage = {
  readonly __typename?: 'RevisionPage';
  /** True when there are more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** Pass it as `since` to get the following revisions. */
  readonly last: Scalars['Int']['output'];
  /** The revisions of this page, oldest first. */
  readonly nodes: ReadonlyArray<RecordRevision>;
  /** The record's section. */
  readonly section: RecordSection;
  /** How many revisions there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The result of a search, best first: records that contain all of the words, or the closest
 * alternatives.
 */
export type Search = {
  readonly __typename?: 'Search';
  /** How many hits there are of each type: most first, then in the order of the types. */
  readonly byType: ReadonlyArray<SearchTypeCount>;
  /**
   * The text with each unknown word replaced by the closest known one. Absent if all words were found
   * together, or if nothing is close.
   */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  /**
   * How often each value of these keys occurs among the positions found, in the requested order. A key
   * ignores its own part of the filter.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The hits of this page, best first. A text ranks higher the more often it contains the words and
   * the shorter it is; ties are ordered by id. The order is the same on every engine.
   */
  readonly hits: ReadonlyArray<SearchHit>;
  /**
   * False: more than 2,000 records contain the words, and the engine chose which of them were
   * examined. Use more words, or fewer types.
   */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** The text as it was interpreted, in search syntax: `volt typh*`. */
  readonly readAs: Scalars['String']['output'];
  /**
   * How the text was read. Readings are tried in the order of the enumeration until one finds
   * something; if none does, it is `ALL_WORDS`.
   */
  readonly reading: SearchReading;
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /**
   * How many hits there are on all pages. If `isComplete` is false, how many of the 2,000 records
   * examined.
   */
  readonly totalCount: Scalars['Int']['output'];
};


/**
 * The result of a search, best first: records that contain all of the words, or the closest
 * alternatives.
 */
export type SearchFacetsArgs = {
  by: ReadonlyArray<PositionFacet>;
  level?: CountingLevel;
};

/** One record found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Cursor of this entry, for `after` with the same text, types and filter. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Node;
  /**
   * Where the words occur in it, by field, in the order of the fields. Empty if they occur in
   * different fields that only together form a phrase.
   */
  readonly snippets: ReadonlyArray<Snippet>;
};

/** Readings of a search text, from the strictest to the loosest. */
export type SearchReading =
  /** Records that contain all of the words as written. */
  | 'ALL_WORDS'
  /**
   * Records that contain at least one of the words, apart from question words. Those with more of
   * them, and with rarer ones, come first.
   */
  | 'ANY_WORD'
  /** The last word is a prefix: `volt typh` finds Volt Typhoon. */
  | 'LAST_WORD_BEGINS'
  /**
   * Without English question words, such as "who" and "did"; the last of the other words may be a
   * prefix.
   */
  | 'WITHOUT_QUESTION_WORDS';

/** Kinds of record that can be searched. */
export type SearchType =
  /**
   * States, agencies, persons, initiatives, blocs, organisations and groups: names, aliases, notes,
   * and the codes of states.
   */
  | 'ACTOR'
  /** Documents: titles, URLs and notes. */
  | 'DOCUMENT'
  /** Incidents: names and notes. */
  | 'INCIDENT'
  /**
   * Positions: what they assert, quotes, notes, the words of their evidence, and the names of the
   * incidents and initiatives that they speak of.
   */
  | 'POSITION'
  /** Statements: titles, summaries, forms and notes. */
  | 'STATEMENT';

/** How many hits there are of one type. */
export type SearchTypeCount = {
  readonly __typename?: 'SearchTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: SearchType;
};

/**
 * How two records are connected: paths from one to the other along relationships of the graph, in
 * either direction. A path visits no record twice. docs/questions.md defines which records may lie
 * between.
 */
export type ShortestPaths = {
  readonly __typename?: 'ShortestPaths';
  /**
   * How many paths there are of the lengths that were searched, including those that the limit leaves
   * out.
   */
  readonly pathCount: Scalars['Int']['output'];
  /** The first `limit` paths: shortest first, then by the ids of their records in sequence. */
  readonly paths: ReadonlyArray<Path>;
  /** Why there is no path, in words. Null if there is one. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /** What the limit leaves out. Null if every path of at most `maxLength` is shown. */
  readonly truncated?: Maybe<PathsTruncation>;
};

/** How much the corpus holds by one side from the day of an accusation to the given day. */
export type SideCoverage = {
  readonly __typename?: 'SideCoverage';
  /** The last of them. Null if there is none. */
  readonly lastStatement?: Maybe<Statement>;
  /** The state or bloc that is accused, directly or through one of its bodies or persons. */
  readonly side: Actor;
  /** How many statements by it, on any subject. */
  readonly statements: Scalars['Int']['output'];
};

/** A text of a record, or a part of it, with the matches. */
export type Snippet = {
  readonly __typename?: 'Snippet';
  /**
   * The field of the record, such as `name`, `aliases` or `asserts`. For a position also `exact` for
   * the words of its evidence, `incidents` and `initiatives` for the names of those that it speaks of.
   */
  readonly field: Scalars['String']['output'];
  /** The matches in `text`, in order and not overlapping. */
  readonly ranges: ReadonlyArray<TextRange>;
  /**
   * The text as stored, or about 240 characters of a longer one, starting shortly before the first
   * match.
   */
  readonly text: Scalars['String']['output'];
};

/**
 * Through whose channels positions are known: a measure of how one-sided an answer is. The sources of
 * a position are the documents that carry its statement.
 */
export type SourceBalance = {
  readonly __typename?: 'SourceBalance';
  /**
   * The sources of publishers run by a state, and separately of those that reprint its words: most
   * positions first, then by state and basis. A position with sources of several counts for each.
   */
  readonly byAffiliation: ReadonlyArray<SourcesOfState>;
  /**
   * The sources by kind of publisher: most positions first, then by kind. A position with sources of
   * several kinds counts for each.
   */
  readonly byKind: ReadonlyArray<SourcesOfKind>;
  /** Claims known through the other side's media. */
  readonly nested: NestedClaims;
  /** Positions known only through media of one side. */
  readonly oneSided: OneSidedPositions;
  /** How many positions it covers. If 0, an empty answer is due to the filter. */
  readonly positions: Scalars['Int']['output'];
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /** All their sources together. */
  readonly sources: SourceCounts;
  /** The sources of publishers with no state coded, which means not coded, not independent. */
  readonly withoutAffiliation: SourceCounts;
};

/** Whether every field of a statement was read on a page of its sources. */
export type SourceCheck =
  /** Every field was read on the page. */
  | 'COMPLETE'
  /** A field could not be read on the page; the note of the check says which and why. */
  | 'INCOMPLETE';

/** The number of sources, counted at each level from the page to the origin of its words. */
export type SourceCounts = {
  readonly __typename?: 'SourceCounts';
  /** Documents. */
  readonly documents: Scalars['Int']['output'];
  /**
   * Origins: publishers that reprint the same agency or body (`wordsFrom`) count once, together with
   * the publisher of that name. If there are fewer origins than publishers, some publishers carry the
   * same report.
   */
  readonly origins: Scalars['Int']['output'];
  /** Positions known through them. */
  readonly positions: Scalars['Int']['output'];
  /** Publishers of these documents. */
  readonly publishers: Scalars['Int']['output'];
};

/** The sources of one kind of publisher. */
export type SourcesOfKind = {
  readonly __typename?: 'SourcesOfKind';
  /** The number of sources. */
  readonly counts: SourceCounts;
  /** Kind of publisher. */
  readonly kind: PublisherKind;
};

/** The sources of publishers affiliated with one state on one basis. */
export type SourcesOfState = {
  readonly __typename?: 'SourcesOfState';
  /** Whether the state runs them, or they reprint its words. */
  readonly basis: AffiliationBasis;
  /** The number of sources. */
  readonly counts: SourceCounts;
  /** The state. */
  readonly state: State;
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

/**
 * A person who speaks, known by name or only by the office ("spokesperson of the Chinese Embassy in
 * Britain"). Reports, advisories and written statements have no speaker: they are issued.
 */
export type Spokesperson = Actor & Node & {
  readonly __typename?: 'Spokesperson';
  /** Other names in use, in the order of the corpus; empty if it lists none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `spokesperson:zhao-lijian`. The part before the colon says
   * what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /** The name in Latin letters, or a description of the office if the person is not named. */
  readonly name: Scalars['String']['output'];
  /**
   * True: a named person. False: an official whom the pages read do not name; two such statements by
   * one office may be by two persons.
   */
  readonly named: Scalars['Boolean']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The positions in statements that this person delivered. Each position's `madeBy` has on whose
   * behalf it was made.
   */
  readonly positions: PositionConnection;
  /**
   * The positions that are aimed at this actor, as accused, addressee or criticised. That it is
   * accused is what the accuser says, not a finding.
   */
  readonly positionsAgainst: PositionConnection;
  /**
   * The offices that the person holds or held, as far as the pages read say so: not a biography. In
   * the order of the corpus.
   */
  readonly speaksFor: ReadonlyArray<Office>;
  /** Item in Wikidata, such as `Q145`. Absent if the compilers were not sure which item is meant. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/**
 * A person who speaks, known by name or only by the office ("spokesperson of the Chinese Embassy in
 * Britain"). Reports, advisories and written statements have no speaker: they are issued.
 */
export type SpokespersonHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};


/**
 * A person who speaks, known by name or only by the office ("spokesperson of the Chinese Embassy in
 * Britain"). Reports, advisories and written statements have no speaker: they are issued.
 */
export type SpokespersonPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * A person who speaks, known by name or only by the office ("spokesperson of the Chinese Embassy in
 * Britain"). Reports, advisories and written statements have no speaker: they are issued.
 */
export type SpokespersonPositionsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** A page of spokespersons, in the requested order. */
export type SpokespersonConnection = {
  readonly __typename?: 'SpokespersonConnection';
  /** The spokespersons of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<SpokespersonEdge>;
  /** The spokespersons of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Spokesperson>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many spokespersons match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of spokespersons. */
export type SpokespersonEdge = {
  readonly __typename?: 'SpokespersonEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The person of this entry. */
  readonly node: Spokesperson;
};

/** What an actor has said about one incident or one initiative, up to a given day. */
export type Stance = {
  readonly __typename?: 'Stance';
  /** The last day considered, such as 2021-11-25. */
  readonly asOf: Scalars['String']['output'];
  /** Its positions, at most 200 of them: the newest first, then by id, descending. */
  readonly history: ReadonlyArray<Position>;
  /** Its last position of each kind: the newest first, then by id, descending. */
  readonly latest: ReadonlyArray<StancePosition>;
  /** How many positions it took. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The last position of one kind. */
export type StancePosition = {
  readonly __typename?: 'StancePosition';
  /** Its age on the given day. */
  readonly age: DaySpan;
  /** Kind of speech act. */
  readonly kind: PositionKind;
  /** The position, with its evidence. */
  readonly position: Position;
};

/**
 * A state or territory with an ISO 3166 code. The code is the only criterion for inclusion: nothing is
 * implied about recognition, sovereignty or borders.
 */
export type State = Actor & Node & {
  readonly __typename?: 'State';
  /**
   * The agencies that are part of this state, directly or through another agency, as far as the corpus
   * needs them: not a complete list of its government.
   */
  readonly agencies: AgencyConnection;
  /** Other names in use, in the order of the corpus; empty if it lists none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * State abbreviation (`stateabb`) of the Correlates of War, from the same list. It often differs from
   * `iso3`: `AUS` is Austria, `AUL` Australia. Absent if the list does not have the state.
   */
  readonly cowLetters?: Maybe<Scalars['String']['output']>;
  /**
   * Country code (`ccode`) of the Correlates of War, State System Membership List v2016, as at the end
   * of 2016: 255 is Germany, 679 Yemen. Serbia has 345, which the list calls Yugoslavia. Absent if the
   * list does not have the state.
   */
  readonly cowNumber?: Maybe<Scalars['Int']['output']>;
  /**
   * Number (`gwno`) in the list of independent states by Gleditsch and Ward, or in its supplement of
   * microstates, as at the end of 2017: 260 is Germany, 678 Yemen, 340 Serbia. Absent if neither has
   * the state.
   */
  readonly gwNumber?: Maybe<Scalars['Int']['output']>;
  /** The revisions of this record, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `state:gb`. The part before the colon says what kind of record
   * it is.
   */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2 code, in capitals. `NA` is Namibia and `NO` is Norway: read it as text. */
  readonly iso2: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3 code, in capitals. */
  readonly iso3: Scalars['String']['output'];
  /**
   * ISO 3166-1 numeric code, the same as UN M49: three digits, `008` for Albania. Absent for a
   * territory without one.
   */
  readonly isoNumeric?: Maybe<Scalars['String']['output']>;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * The blocs of which it is or was a member, ordered by name. Recorded only for the European Union
   * and NATO.
   */
  readonly memberOf: ReadonlyArray<Membership>;
  /** Short name in English. */
  readonly name: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The positions that this actor took: those made on its behalf, and those in statements that it
   * issued or delivered.
   */
  readonly positions: PositionConnection;
  /**
   * The positions that are aimed at this actor, as accused, addressee or criticised. That it is
   * accused is what the accuser says, not a finding.
   */
  readonly positionsAgainst: PositionConnection;
  /**
   * World region of the United Nations (M49): `Africa`, `Americas`, `Asia`, `Europe` or `Oceania`.
   * Absent if none is assigned.
   */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Item in Wikidata, such as `Q145`. Absent if the compilers were not sure which item is meant. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/**
 * A state or territory with an ISO 3166 code. The code is the only criterion for inclusion: nothing is
 * implied about recognition, sovereignty or borders.
 */
export type StateAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ActorOrder;
};


/**
 * A state or territory with an ISO 3166 code. The code is the only criterion for inclusion: nothing is
 * implied about recognition, sovereignty or borders.
 */
export type StateHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};


/**
 * A state or territory with an ISO 3166 code. The code is the only criterion for inclusion: nothing is
 * implied about recognition, sovereignty or borders.
 */
export type StatePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};


/**
 * A state or territory with an ISO 3166 code. The code is the only criterion for inclusion: nothing is
 * implied about recognition, sovereignty or borders.
 */
export type StatePositionsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PositionOrder;
};

/** A list of codes of states. */
export type StateCodeScheme =
  /** Correlates of War: number or letters. */
  | 'COW'
  /** Gleditsch and Ward: number. */
  | 'GLEDITSCH_WARD'
  /** ISO 3166-1: alpha-2, alpha-3 or numeric. */
  | 'ISO'
  /** Wikidata: item, such as `Q145`. */
  | 'WIKIDATA';

/** A page of states, in the requested order. */
export type StateConnection = {
  readonly __typename?: 'StateConnection';
  /** The states of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The states of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<State>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many states match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of states. */
export type StateEdge = {
  readonly __typename?: 'StateEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The state of this entry. */
  readonly node: State;
};

/**
 * One speech event: a press conference, a report, a written statement. It contains one or more
 * positions, and is known from the documents that carry it.
 */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /**
   * The persons who spoke it, each with the office in which they spoke. Empty for a report or a
   * written statement, which has no speaker. Ordered by name.
   */
  readonly deliveredBy: ReadonlyArray<Delivery>;
  /**
   * The rival dates if the sources disagree, including the chosen one. Otherwise empty. In the order
   * of the corpus.
   */
  readonly disputedDates: ReadonlyArray<PartialDate>;
  /**
   * The documents that carry it: the main source first, then in the order of the corpus. Two that
   * reprint the same report are not independent sources: see `wordsFrom` of their publishers.
   */
  readonly documents: ReadonlyArray<Document>;
  /**
   * The form in which it was made, in the corpus's own words: a report, an advisory, a written
   * statement, a letter, or the body that spoke. Absent: not coded, for example if the pages only say
   * that a person delivered it.
   */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** The revisions of this record, with its positions and evidence, oldest first. Null if the server keeps no history. */
  readonly history?: Maybe<RevisionPage>;
  /**
   * Typed, readable and stable, such as `statement:cn-embassy-gb-20211125`. The part before the colon
   * says what kind of record it is.
   */
  readonly id: Scalars['ID']['output'];
  /** The agencies, organisations or blocs that issued it. Empty if none was coded. Ordered by name. */
  readonly issuedBy: ReadonlyArray<Actor>;
  /** Display name in one line, at most 80 characters. */
  readonly label: Scalars['String']['output'];
  /**
   * A note by the compilers: what was uncertain, what was left out. Absent if there is none. Not a
   * position of any actor.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was made: not when it was reported or published. */
  readonly occurredOn: PartialDate;
  /** The speech acts that it consists of, in the order of the corpus: the main act first. */
  readonly positions: ReadonlyArray<Position>;
  /** Whether every field of this statement was read on the page. */
  readonly sourceCheck: SourceCheck;
  /** Which field could not be read on the page, and why. Absent if the check is complete. */
  readonly sourceCheckNote?: Maybe<Scalars['String']['output']>;
  /** The whole statement in one neutral sentence by the compilers. It adds nothing and takes no side. */
  readonly summary: Scalars['String']['output'];
  /** Who spoke and when, in one line generated from the record. Not a headline of the source. */
  readonly title: Scalars['String']['output'];
};


/**
 * One speech event: a press conference, a report, a written statement. It contains one or more
 * positions, and is known from the documents that carry it.
 */
export type StatementHistoryArgs = {
  first?: Scalars['Int']['input'];
  since?: Scalars['Int']['input'];
};

/** A page of statements, in the requested order. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many statements match the filter, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The statement of this entry. */
  readonly node: Statement;
};

/**
 * Which statements to find. All given keys must match; a list matches any of its values. Null and
 * empty values are ignored. An unknown id is an error that suggests the closest known ones.
 */
export type StatementFilter = {
  /** Ids of persons who delivered it. */
  readonly deliveredBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of agencies, organisations or blocs that issued it. */
  readonly issuedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of states, blocs or organisations on whose behalf at least one of its positions was made. */
  readonly madeBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When it was made: its date overlaps this period. */
  readonly occurred?: InputMaybe<DateRange>;
  /** Whether every field was read on the page. */
  readonly sourceCheck?: InputMaybe<SourceCheck>;
  /**
   * Text that occurs in its title, summary, form or note. Case and accents are ignored. At most 200
   * characters.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Sort orders of statements. */
export type StatementOrder =
  /** Earliest first, by the first day that the date can mean, then by id. */
  | 'OCCURRED_ASC'
  /** Latest first, by the first day that the date can mean, then by id, descending. */
  | 'OCCURRED_DESC';

/**
 * A part of the graph: records with the relationships between them. Every relationship has both of its
 * ends in it. docs/questions.md defines its contents.
 */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** What the corpus holds of its positions, including those that the limit leaves out. */
  readonly coverage: Coverage;
  /** How many relationships are in it, including those that the limit leaves out. */
  readonly edgeCount: Scalars['Int']['output'];
  /**
   * Every relationship between two of the records shown, of the followed or brought types. Ordered by
   * type, then by id.
   */
  readonly edges: ReadonlyArray<Relationship>;
  /**
   * URL of an export of the whole, including what the limit leaves out. Null if the URL would be
   * longer than 8,000 characters, which servers refuse.
   */
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  /** How many records are in it, including those that the limit leaves out. */
  readonly nodeCount: Scalars['Int']['output'];
  /**
   * The records shown, at most `limit`: nearest to a seed first, brought records last. Up to a third
   * of the places are reserved for brought records, those brought by the most records first. Then
   * ordered by type: positions, statements, incidents, initiatives, other actors, documents,
   * publishers, excerpts; then by id.
   */
  readonly nodes: ReadonlyArray<SubgraphNode>;
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /**
   * How many positions that answer the selected ones, or are answered by them, are excluded by
   * `bringFilter`. 0 without it.
   */
  readonly repliesLeftOut: Scalars['Int']['output'];
  /** The number of seeds. 0: no position matches the filter, so the subgraph is empty. */
  readonly seedCount: Scalars['Int']['output'];
  /** Through whose channels its positions are known, including those that the limit leaves out. */
  readonly sourceBalance: SourceBalance;
  /** What the limit leaves out, and by which rule. Null if it leaves out nothing. */
  readonly truncated?: Maybe<SubgraphTruncation>;
};


/**
 * A part of the graph: records with the relationships between them. Every relationship has both of its
 * ends in it. docs/questions.md defines its contents.
 */
export type SubgraphExportUrlArgs = {
  bom?: Scalars['Boolean']['input'];
  format: GraphExportFormat;
};

/** What can be added to a subgraph without counting as a hop. It is not followed further. */
export type SubgraphCompanion =
  /** The actors on whose behalf its positions were made, and those they are aimed at. */
  | 'ACTORS'
  /** The parents of its agencies, up to the state or bloc. */
  | 'CHAINS'
  /** The excerpts that evidence its positions, with documents and publishers. */
  | 'EVIDENCE'
  /** The incidents that its positions speak of, with the actors they are said to affect. */
  | 'INCIDENTS'
  /** The initiatives that its positions refer to, with their proposers and announcers. */
  | 'INITIATIVES'
  /**
   * The positions that its positions answer and those that answer them, regardless of `filter`;
   * restricted by `bringFilter`.
   */
  | 'REPLIES'
  /** The statements that contain its positions, with their issuers and speakers. */
  | 'STATEMENTS';

/** One record of a subgraph. */
export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  /**
   * Its date: when it was said or announced, happened or was published, depending on its type. Null if
   * it has no date.
   */
  readonly date?: Maybe<PartialDate>;
  /**
   * How many relationships of the subgraph's types it has in the whole graph, including those that
   * lead out of the subgraph.
   */
  readonly degree: Scalars['Int']['output'];
  /** The number of relationships to the nearest seed, 0 for a seed. Null for brought records. */
  readonly distance?: Maybe<Scalars['Int']['output']>;
  /** The id of the record, such as `state:gb`. */
  readonly id: Scalars['ID']['output'];
  /** Display name, at most 80 characters: the record's own `label`, which is distinctive. */
  readonly label: Scalars['String']['output'];
  /** The record itself, for fragments: `record { ... on Accusation { hedge } }`. */
  readonly record: Node;
  /** What kind of record it is. */
  readonly type: NodeType;
};

/** What a limit leaves out. */
export type SubgraphTruncation = {
  readonly __typename?: 'SubgraphTruncation';
  /**
   * How many relationships are left out, by type: those with an end that is left out. In the order of
   * the enumeration.
   */
  readonly edges: ReadonlyArray<RelationshipTypeCount>;
  /** How many records are left out, by type. In the order of the enumeration. */
  readonly nodes: ReadonlyArray<NodeTypeCount>;
  /** Which records are kept, in words. */
  readonly rule: Scalars['String']['output'];
};

/** Export formats of a table. */
export type TableExportFormat =
  /** CSV: for R, Stata, pandas and spreadsheets. Codes are text: 016 is not 16. */
  | 'CSV'
  /** JSON Lines, one row per line: for pandas and jsonlite. */
  | 'JSON_LINES'
  /** Parquet, with typed columns: for pandas, Polars, Arrow for R and DuckDB. */
  | 'PARQUET';

/** A match in a text, in UTF-16 code units. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** End, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Start, from 0. */
  readonly start: Scalars['Int']['output'];
};

/**
 * An exchange: the positions that a position goes back to, and everything that answers those, directly
 * or through others. A position may answer several, so a thread may have several roots. It contains
 * what is in this corpus: the end of a thread does not mean that nobody answered.
 */
export type Thread = {
  readonly __typename?: 'Thread';
  /** The actors on whose behalf its positions were made. Ordered by name. */
  readonly participants: ReadonlyArray<Actor>;
  /** All of its positions, including the roots. By depth, then earliest first, then by id. */
  readonly positions: ReadonlyArray<ThreadPosition>;
  /**
   * Its beginnings: the positions that the given one goes back to and that answer nothing themselves.
   * Earliest first, then by id.
   */
  readonly roots: ReadonlyArray<Position>;
  /** From its first position to its last. */
  readonly span: DaySpan;
  /**
   * Actors drawn in: accused by an answer, although neither they nor anybody of their state or bloc
   * made a root or is named in one as accused, addressee or criticised. That they are accused is what
   * the accuser says. Ordered by name.
   */
  readonly thirdParties: ReadonlyArray<Actor>;
};

/** One position of a thread. */
export type ThreadPosition = {
  readonly __typename?: 'ThreadPosition';
  /** The number of answers to the nearest root; 0 for a root. */
  readonly depth: Scalars['Int']['output'];
  /** The time since the earliest root of the thread. Null for a root. */
  readonly latency?: Maybe<Latency>;
  /** The position. */
  readonly position: Position;
};

/**
 * How many positions were made over time. Dates are partial: positions with imprecise dates are either
 * spread over the days that the date can mean, or counted separately.
 */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** From the first interval with a position to the last, including empty ones. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** With `SEPARATE`: positions whose date may lie in more than one interval. Otherwise 0. */
  readonly imprecise: Scalars['Float']['output'];
  /** The same, by value of `by`: largest first, then by value. Empty without `by`. */
  readonly impreciseValues: ReadonlyArray<TimelineValue>;
  /** How to cite this answer and find it again. */
  readonly reference: Reference;
  /** How many positions match the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One interval of a timeline. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /**
   * Positions made in it. With `SPREAD`, a position dated "2021" counts 0.0027 for each day of that
   * year; the counts of all intervals add up to `totalCount`.
   */
  readonly count: Scalars['Float']['output'];
  /** Its first day, such as 2021-11-25. */
  readonly from: Scalars['String']['output'];
  /** Its last day, such as 2021-11-25. */
  readonly to: Scalars['String']['output'];
  /**
   * The same, by value of `by`: largest first, then by value. Empty without `by`. A position that has
   * several values counts for each.
   */
  readonly values: ReadonlyArray<TimelineValue>;
};

/** Lengths of the intervals of a timeline. */
export type TimelineInterval =
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Quarters of a year. */
  | 'QUARTER'
  /** ISO 8601 weeks, from Monday. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** Keys by which a timeline is split. */
export type TimelineKey =
  /** What an accusation alleges. */
  | 'CONDUCT'
  /** How a denial denies. */
  | 'FORM'
  /** Kind of speech act. */
  | 'KIND'
  /** The states on whose behalf they were made. */
  | 'STATE';

/** How many positions of an interval have one value. */
export type TimelineValue = {
  readonly __typename?: 'TimelineValue';
  /** How many. */
  readonly count: Scalars['Float']['output'];
  /** Readable form: a state's name, or the readable form of a vocabulary term. */
  readonly label: Scalars['String']['output'];
  /** A vocabulary term, or the id of a state. */
  readonly value: Scalars['String']['output'];
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

/** An accusation that no accused side has answered in this corpus. */
export type Unanswered = {
  readonly __typename?: 'Unanswered';
  /** The accusation. */
  readonly accusation: Accusation;
  /**
   * What the corpus holds by each accused state or bloc since: if it holds nothing, silence means
   * nothing. Ordered by name.
   */
  readonly coverage: ReadonlyArray<SideCoverage>;
  /** How long it had waited by the given day. */
  readonly waited: DaySpan;
};

/** A page of unanswered accusations, in the requested order. */
export type UnansweredConnection = {
  readonly __typename?: 'UnansweredConnection';
  /** The accusations of this page, each with its cursor, in the requested order. */
  readonly edges: ReadonlyArray<UnansweredEdge>;
  /**
   * How many accusations match the filter up to the given day, answered or not. If 0, an empty answer
   * is due to the filter or that day.
   */
  readonly matchedAccusations: Scalars['Int']['output'];
  /** The accusations of this page without cursors, in the requested order. */
  readonly nodes: ReadonlyArray<Unanswered>;
  /** Whether there are more pages, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
  /** How many there are, across all pages. Computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * How many of those accuse nobody affiliated with a state: only companies, intrusion sets, or nobody
   * by name. No side could answer them, so they are not in this list.
   */
  readonly withoutState: Scalars['Int']['output'];
};

/** One entry of a page of unanswered accusations. */
export type UnansweredEdge = {
  readonly __typename?: 'UnansweredEdge';
  /** Cursor of this entry, for `after` and `before` under the same filter, day and order. */
  readonly cursor: Scalars['String']['output'];
  /** The accusation of this entry. */
  readonly node: Unanswered;
};

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
  /** Needs changes: it became a draft again. */
  | 'REQUEST_CHANGES';

/** How a state voted. States that were absent have no recorded vote. */
export type Vote =
  /** Abstained. */
  | 'ABSTAIN'
  /** Against. */
  | 'NO'
  /** In favour. */
  | 'YES';

/** The Kaplan–Meier estimate of the share still waiting after a time. */
export type WaitingCurve = {
  readonly __typename?: 'WaitingCurve';
  /** The days after which no more than half are waiting. Null if more than half always are. */
  readonly medianDays?: Maybe<Scalars['Int']['output']>;
  /** One point for each time at which answers came, earliest first. */
  readonly points: ReadonlyArray<WaitingPoint>;
};

/** One step of the curve. */
export type WaitingPoint = {
  readonly __typename?: 'WaitingPoint';
  /** The number answered then. */
  readonly answeredBySide: Scalars['Int']['output'];
  /** The number at risk: neither answered nor censored until then. */
  readonly atRisk: Scalars['Int']['output'];
  /** Days after the accusation. */
  readonly days: Scalars['Int']['output'];
  /** Standard error of `waiting`, by Greenwood's formula. */
  readonly standardError: Scalars['Float']['output'];
  /** The estimated share that waits longer, from 1 to 0. */
  readonly waiting: Scalars['Float']['output'];
};

/** Coverage of one year. */
export type YearCoverage = {
  readonly __typename?: 'YearCoverage';
  /** The counts. */
  readonly counts: CoverageCounts;
  /** The year, such as 2021. */
  readonly year: Scalars['Int']['output'];
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
  Accusation: ResolverTypeWrapper<Row>;
  AccusationBasis: ResolverTypeWrapper<Row>;
  AccusationConnection: ResolverTypeWrapper<Row>;
  AccusationEdge: ResolverTypeWrapper<Row>;
  Actor: ResolverTypeWrapper<Row>;
  ActorConnection: ResolverTypeWrapper<Row>;
  ActorCoverage: ResolverTypeWrapper<Row>;
  ActorEdge: ResolverTypeWrapper<Row>;
  ActorFilter: ResolverTypeWrapper<Row>;
  ActorOrder: ResolverTypeWrapper<Row>;
  ActorType: ResolverTypeWrapper<Row>;
  Affiliation: ResolverTypeWrapper<Row>;
  AffiliationBasis: ResolverTypeWrapper<Row>;
  AgainstFilter: ResolverTypeWrapper<Row>;
  AgainstRole: ResolverTypeWrapper<Row>;
  Agency: ResolverTypeWrapper<Row>;
  AgencyConnection: ResolverTypeWrapper<Row>;
  AgencyEdge: ResolverTypeWrapper<Row>;
  AgencyKind: ResolverTypeWrapper<Row>;
  AgreementFigure: ResolverTypeWrapper<Row>;
  AgreementInterval: ResolverTypeWrapper<Row>;
  AgreementMeasure: ResolverTypeWrapper<Row>;
  Bloc: ResolverTypeWrapper<Row>;
  BlocMember: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Row>;
  CarrierConflict: ResolverTypeWrapper<Row>;
  ChangeEvent: ResolverTypeWrapper<Row>;
  ChangeEventKind: ResolverTypeWrapper<Row>;
  ChangeFilter: ResolverTypeWrapper<Row>;
  ChangePage: ResolverTypeWrapper<HistoryEventPage>;
  ChangeReview: ResolverTypeWrapper<Row>;
  Citation: ResolverTypeWrapper<Row>;
  CodeMatch: ResolverTypeWrapper<Row>;
  CodeScheme: ResolverTypeWrapper<Row>;
  CodingSource: ResolverTypeWrapper<Row>;
  Conduct: ResolverTypeWrapper<Row>;
  ContestedAspect: ResolverTypeWrapper<Row>;
  Contradiction: ResolverTypeWrapper<Row>;
  ContradictionConnection: ResolverTypeWrapper<Row>;
  ContradictionEdge: ResolverTypeWrapper<Row>;
  ContradictionKind: ResolverTypeWrapper<Row>;
  CountedValue: ResolverTypeWrapper<Row>;
  CountingLevel: ResolverTypeWrapper<Row>;
  Coverage: ResolverTypeWrapper<Row>;
  CoverageCounts: ResolverTypeWrapper<Row>;
  Dataset: ResolverTypeWrapper<Row>;
  DatasetCounts: ResolverTypeWrapper<Row>;
  DatePrecision: ResolverTypeWrapper<Row>;
  DateRange: ResolverTypeWrapper<Row>;
  DaySpan: ResolverTypeWrapper<Row>;
  Delivery: ResolverTypeWrapper<Row>;
  Denial: ResolverTypeWrapper<Row>;
  DenialConnection: ResolverTypeWrapper<Row>;
  DenialEdge: ResolverTypeWrapper<Row>;
  DenialForm: ResolverTypeWrapper<Row>;
  DenialFormCount: ResolverTypeWrapper<Row>;
  DiscourseConcept: ResolverTypeWrapper<Row>;
  DiscourseDuplicates: ResolverTypeWrapper<Row>;
  DiscourseKind: ResolverTypeWrapper<Row>;
  DiscourseNetwork: ResolverTypeWrapper<Row>;
  DiscourseNode: ResolverTypeWrapper<Row>;
  DiscourseNormalisation: ResolverTypeWrapper<Row>;
  DiscourseTie: ResolverTypeWrapper<Row>;
  DiscourseWindow: ResolverTypeWrapper<Row>;
  Document: ResolverTypeWrapper<Row>;
  DocumentConnection: ResolverTypeWrapper<Row>;
  DocumentEdge: ResolverTypeWrapper<Row>;
  DocumentFilter: ResolverTypeWrapper<Row>;
  DocumentOrder: ResolverTypeWrapper<Row>;
  Dyad: ResolverTypeWrapper<Row>;
  DyadConnection: ResolverTypeWrapper<Row>;
  DyadEdge: ResolverTypeWrapper<Row>;
  DyadLevel: ResolverTypeWrapper<Row>;
  DyadOrder: ResolverTypeWrapper<Row>;
  Endorsement: ResolverTypeWrapper<Row>;
  EventCode: ResolverTypeWrapper<Row>;
  Excerpt: ResolverTypeWrapper<Row>;
  ExportTable: ResolverTypeWrapper<Row>;
  Facet: ResolverTypeWrapper<Row>;
  FacetValue: ResolverTypeWrapper<Row>;
  FidelityConnection: ResolverTypeWrapper<Row>;
  FidelityEdge: ResolverTypeWrapper<Row>;
  FidelityReason: ResolverTypeWrapper<Row>;
  FieldChange: ResolverTypeWrapper<Row>;
  Float: ResolverTypeWrapper<Row>;
  Formula: ResolverTypeWrapper<Row>;
  FormulaConnection: ResolverTypeWrapper<Row>;
  FormulaEdge: ResolverTypeWrapper<Row>;
  FormulaOrder: ResolverTypeWrapper<Row>;
  GraphExportFormat: ResolverTypeWrapper<Row>;
  Group: ResolverTypeWrapper<Row>;
  Hedge: ResolverTypeWrapper<Row>;
  HistoryMoment: ResolverTypeWrapper<Row>;
  ID: ResolverTypeWrapper<Row>;
  ImpreciseDates: ResolverTypeWrapper<Row>;
  Incident: ResolverTypeWrapper<Row>;
  IncidentConnection: ResolverTypeWrapper<Row>;
  IncidentEdge: ResolverTypeWrapper<Row>;
  IncidentFilter: ResolverTypeWrapper<Row>;
  IncidentKind: ResolverTypeWrapper<Row>;
  IncidentOrder: ResolverTypeWrapper<Row>;
  Initiative: ResolverTypeWrapper<Row>;
  InitiativeConnection: ResolverTypeWrapper<Row>;
  InitiativeEdge: ResolverTypeWrapper<Row>;
  InitiativeFilter: ResolverTypeWrapper<Row>;
  InitiativeKind: ResolverTypeWrapper<Row>;
  InitiativeNetwork: ResolverTypeWrapper<Row>;
  InitiativeNetworkActor: ResolverTypeWrapper<Row>;
  InitiativeNetworkInitiative: ResolverTypeWrapper<Row>;
  InitiativeOrder: ResolverTypeWrapper<Row>;
  InitiativeReference: ResolverTypeWrapper<Row>;
  InitiativeRelation: ResolverTypeWrapper<Row>;
  InitiativeRelationCount: ResolverTypeWrapper<Row>;
  InitiativeTie: ResolverTypeWrapper<Row>;
  Int: ResolverTypeWrapper<Row>;
  JSON: ResolverTypeWrapper<Row>;
  JointCounting: ResolverTypeWrapper<Row>;
  JournalHead: ResolverTypeWrapper<Row>;
  Latency: ResolverTypeWrapper<Row>;
  LedgerAct: ResolverTypeWrapper<Row>;
  LedgerEntry: ResolverTypeWrapper<Row>;
  Membership: ResolverTypeWrapper<Row>;
  MovingWindow: ResolverTypeWrapper<Row>;
  NestedClaims: ResolverTypeWrapper<Row>;
  NetworkExportFormat: ResolverTypeWrapper<Row>;
  NetworkStatistics: ResolverTypeWrapper<Row>;
  NetworkTruncation: ResolverTypeWrapper<Row>;
  Node: ResolverTypeWrapper<Row>;
  NodeType: ResolverTypeWrapper<Row>;
  NodeTypeCount: ResolverTypeWrapper<Row>;
  Office: ResolverTypeWrapper<Row>;
  OneSidedPositions: ResolverTypeWrapper<Row>;
  OneSidedState: ResolverTypeWrapper<Row>;
  Organization: ResolverTypeWrapper<Row>;
  OrganizationKind: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<Row>;
  PartialDate: ResolverTypeWrapper<Row>;
  Path: ResolverTypeWrapper<Row>;
  PathNode: ResolverTypeWrapper<Row>;
  PathStep: ResolverTypeWrapper<Row>;
  PathsTruncation: ResolverTypeWrapper<Row>;
  Position: ResolverTypeWrapper<Row>;
  PositionConnection: ResolverTypeWrapper<Row>;
  PositionCount: ResolverTypeWrapper<Row>;
  PositionCountOrder: ResolverTypeWrapper<Row>;
  PositionCounts: ResolverTypeWrapper<Row>;
  PositionEdge: ResolverTypeWrapper<Row>;
  PositionFacet: ResolverTypeWrapper<Row>;
  PositionFilter: ResolverTypeWrapper<Row>;
  PositionKey: ResolverTypeWrapper<Row>;
  PositionKind: ResolverTypeWrapper<Row>;
  PositionOrder: ResolverTypeWrapper<Row>;
  PositionTarget: ResolverTypeWrapper<Row>;
  Proposal: ResolverTypeWrapper<Row>;
  ProposalConnection: ResolverTypeWrapper<Row>;
  ProposalEdge: ResolverTypeWrapper<Row>;
  Protocol: ResolverTypeWrapper<Row>;
  Publisher: ResolverTypeWrapper<Row>;
  PublisherKind: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChange: ResolverTypeWrapper<Row>;
  RecordDifferences: ResolverTypeWrapper<HistoryDifference>;
  RecordOperation: ResolverTypeWrapper<Row>;
  RecordRevision: ResolverTypeWrapper<HistoryRevision>;
  RecordSection: ResolverTypeWrapper<Row>;
  RecordedVote: ResolverTypeWrapper<Row>;
  Redaction: ResolverTypeWrapper<Row>;
  Reference: ResolverTypeWrapper<Row>;
  Referral: ResolverTypeWrapper<Row>;
  ReferralConnection: ResolverTypeWrapper<Row>;
  ReferralEdge: ResolverTypeWrapper<Row>;
  Relationship: ResolverTypeWrapper<Row>;
  RelationshipProperty: ResolverTypeWrapper<Row>;
  RelationshipType: ResolverTypeWrapper<Row>;
  RelationshipTypeCount: ResolverTypeWrapper<Row>;
  Remark: ResolverTypeWrapper<Row>;
  Reply: ResolverTypeWrapper<Row>;
  ReplyLatency: ResolverTypeWrapper<Row>;
  ReplyLatencyGroup: ResolverTypeWrapper<Row>;
  ReplyLatencyKey: ResolverTypeWrapper<Row>;
  ReplyNetwork: ResolverTypeWrapper<Row>;
  ReplyNode: ResolverTypeWrapper<Row>;
  ReplyRelation: ResolverTypeWrapper<Row>;
  ReplyRelationCount: ResolverTypeWrapper<Row>;
  ReplyTie: ResolverTypeWrapper<Row>;
  ReportedDifference: ResolverTypeWrapper<Row>;
  ResponseConnection: ResolverTypeWrapper<Row>;
  ResponseEdge: ResolverTypeWrapper<Row>;
  Retracted: ResolverTypeWrapper<Row>;
  ReviewVerdict: ResolverTypeWrapper<Row>;
  RevisionPage: ResolverTypeWrapper<HistoryRevisionPage>;
  Search: ResolverTypeWrapper<Row>;
  SearchHit: ResolverTypeWrapper<Row>;
  SearchReading: ResolverTypeWrapper<Row>;
  SearchType: ResolverTypeWrapper<Row>;
  SearchTypeCount: ResolverTypeWrapper<Row>;
  ShortestPaths: ResolverTypeWrapper<Row>;
  SideCoverage: ResolverTypeWrapper<Row>;
  Snippet: ResolverTypeWrapper<Row>;
  SourceBalance: ResolverTypeWrapper<Row>;
  SourceCheck: ResolverTypeWrapper<Row>;
  SourceCounts: ResolverTypeWrapper<Row>;
  SourcesOfKind: ResolverTypeWrapper<Row>;
  SourcesOfState: ResolverTypeWrapper<Row>;
  SpeechMode: ResolverTypeWrapper<Row>;
  Spokesperson: ResolverTypeWrapper<Row>;
  SpokespersonConnection: ResolverTypeWrapper<Row>;
  SpokespersonEdge: ResolverTypeWrapper<Row>;
  Stance: ResolverTypeWrapper<Row>;
  StancePosition: ResolverTypeWrapper<Row>;
  State: ResolverTypeWrapper<Row>;
  StateCodeScheme: ResolverTypeWrapper<Row>;
  StateConnection: ResolverTypeWrapper<Row>;
  StateEdge: ResolverTypeWrapper<Row>;
  Statement: ResolverTypeWrapper<Row>;
  StatementConnection: ResolverTypeWrapper<Row>;
  StatementEdge: ResolverTypeWrapper<Row>;
  StatementFilter: ResolverTypeWrapper<Row>;
  StatementOrder: ResolverTypeWrapper<Row>;
  String: ResolverTypeWrapper<Row>;
  Subgraph: ResolverTypeWrapper<Row>;
  SubgraphCompanion: ResolverTypeWrapper<Row>;
  SubgraphNode: ResolverTypeWrapper<Row>;
  SubgraphTruncation: ResolverTypeWrapper<Row>;
  TableExportFormat: ResolverTypeWrapper<Row>;
  TextRange: ResolverTypeWrapper<Row>;
  Thread: ResolverTypeWrapper<Row>;
  ThreadPosition: ResolverTypeWrapper<Row>;
  Timeline: ResolverTypeWrapper<Row>;
  TimelineBucket: ResolverTypeWrapper<Row>;
  TimelineInterval: ResolverTypeWrapper<Row>;
  TimelineKey: ResolverTypeWrapper<Row>;
  TimelineValue: ResolverTypeWrapper<Row>;
  Translator: ResolverTypeWrapper<Row>;
  Unanswered: ResolverTypeWrapper<Row>;
  UnansweredConnection: ResolverTypeWrapper<Row>;
  UnansweredEdge: ResolverTypeWrapper<Row>;
  Unmatched: ResolverTypeWrapper<Row>;
  Verdict: ResolverTypeWrapper<Row>;
  Vote: ResolverTypeWrapper<Row>;
  WaitingCurve: ResolverTypeWrapper<Row>;
  WaitingPoint: ResolverTypeWrapper<Row>;
  YearCoverage: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accusation: Row;
  AccusationConnection: Row;
  AccusationEdge: Row;
  Actor: Row;
  ActorConnection: Row;
  ActorCoverage: Row;
  ActorEdge: Row;
  ActorFilter: Row;
  Affiliation: Row;
  AgainstFilter: Row;
  Agency: Row;
  AgencyConnection: Row;
  AgencyEdge: Row;
  AgreementFigure: Row;
  AgreementInterval: Row;
  Bloc: Row;
  BlocMember: Row;
  Boolean: Row;
  ChangeEvent: Row;
  ChangeFilter: Row;
  ChangePage: HistoryEventPage;
  ChangeReview: Row;
  Citation: Row;
  Contradiction: Row;
  ContradictionConnection: Row;
  ContradictionEdge: Row;
  CountedValue: Row;
  Coverage: Row;
  CoverageCounts: Row;
  Dataset: Row;
  DatasetCounts: Row;
  DateRange: Row;
  DaySpan: Row;
  Delivery: Row;
  Denial: Row;
  DenialConnection: Row;
  DenialEdge: Row;
  DenialFormCount: Row;
  DiscourseConcept: Row;
  DiscourseNetwork: Row;
  DiscourseNode: Row;
  DiscourseTie: Row;
  DiscourseWindow: Row;
  Document: Row;
  DocumentConnection: Row;
  DocumentEdge: Row;
  DocumentFilter: Row;
  Dyad: Row;
  DyadConnection: Row;
  DyadEdge: Row;
  Endorsement: Row;
  EventCode: Row;
  Excerpt: Row;
  Facet: Row;
  FacetValue: Row;
  FidelityConnection: Row;
  FidelityEdge: Row;
  FieldChange: Row;
  Float: Row;
  Formula: Row;
  FormulaConnection: Row;
  FormulaEdge: Row;
  Group: Row;
  HistoryMoment: Row;
  ID: Row;
  Incident: Row;
  IncidentConnection: Row;
  IncidentEdge: Row;
  IncidentFilter: Row;
  Initiative: Row;
  InitiativeConnection: Row;
  InitiativeEdge: Row;
  InitiativeFilter: Row;
  InitiativeNetwork: Row;
  InitiativeNetworkActor: Row;
  InitiativeNetworkInitiative: Row;
  InitiativeReference: Row;
  InitiativeRelationCount: Row;
  InitiativeTie: Row;
  Int: Row;
  JSON: Row;
  JournalHead: Row;
  Latency: Row;
  LedgerEntry: Row;
  Membership: Row;
  MovingWindow: Row;
  NestedClaims: Row;
  NetworkStatistics: Row;
  NetworkTruncation: Row;
  Node: Row;
  NodeTypeCount: Row;
  Office: Row;
  OneSidedPositions: Row;
  OneSidedState: Row;
  Organization: Row;
  PageInfo: Row;
  PartialDate: Row;
  Path: Row;
  PathNode: Row;
  PathStep: Row;
  PathsTruncation: Row;
  Position: Row;
  PositionConnection: Row;
  PositionCount: Row;
  PositionCounts: Row;
  PositionEdge: Row;
  PositionFilter: Row;
  PositionTarget: Row;
  Proposal: Row;
  ProposalConnection: Row;
  ProposalEdge: Row;
  Publisher: Row;
  Query: Record<PropertyKey, never>;
  RecordChange: Row;
  RecordDifferences: HistoryDifference;
  RecordRevision: HistoryRevision;
  RecordedVote: Row;
  Redaction: Row;
  Reference: Row;
  Referral: Row;
  ReferralConnection: Row;
  ReferralEdge: Row;
  Relationship: Row;
  RelationshipProperty: Row;
  RelationshipTypeCount: Row;
  Remark: Row;
  Reply: Row;
  ReplyLatency: Row;
  ReplyLatencyGroup: Row;
  ReplyNetwork: Row;
  ReplyNode: Row;
  ReplyRelationCount: Row;
  ReplyTie: Row;
  ReportedDifference: Row;
  ResponseConnection: Row;
  ResponseEdge: Row;
  Retracted: Row;
  ReviewVerdict: Row;
  RevisionPage: HistoryRevisionPage;
  Search: Row;
  SearchHit: Row;
  SearchTypeCount: Row;
  ShortestPaths: Row;
  SideCoverage: Row;
  Snippet: Row;
  SourceBalance: Row;
  SourceCounts: Row;
  SourcesOfKind: Row;
  SourcesOfState: Row;
  Spokesperson: Row;
  SpokespersonConnection: Row;
  SpokespersonEdge: Row;
  Stance: Row;
  StancePosition: Row;
  State: Row;
  StateConnection: Row;
  StateEdge: Row;
  Statement: Row;
  StatementConnection: Row;
  StatementEdge: Row;
  StatementFilter: Row;
  String: Row;
  Subgraph: Row;
  SubgraphNode: Row;
  SubgraphTruncation: Row;
  TextRange: Row;
  Thread: Row;
  ThreadPosition: Row;
  Timeline: Row;
  TimelineBucket: Row;
  TimelineValue: Row;
  Unanswered: Row;
  UnansweredConnection: Row;
  UnansweredEdge: Row;
  Unmatched: Row;
  WaitingCurve: Row;
  WaitingPoint: Row;
  YearCoverage: Row;
};

export type SemanticNonNullDirectiveArgs = {
  levels?: ReadonlyArray<Scalars['Int']['input']>;
};

export type SemanticNonNullDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = SemanticNonNullDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccusationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Accusation'] = ResolversParentTypes['Accusation']> = {
  against?: Resolver<ReadonlyArray<ResolversTypes['PositionTarget']>, ParentType, ContextType>;
  asserts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AccusationBasis'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType, Partial<AccusationCodesArgs>>;
  conduct?: Resolver<ReadonlyArray<ResolversTypes['Conduct']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  hedge?: Resolver<ResolversTypes['Hedge'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['InitiativeReference']>, ParentType, ContextType>;
  isAnswered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isCounter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Reply']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<AccusationResponsesArgs, 'orderBy'>>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccusationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccusationConnection'] = ResolversParentTypes['AccusationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccusationEdge']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AccusationConnectionExportUrlArgs, 'bom' | 'format' | 'table'>>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AccusationConnectionFacetsArgs, 'by' | 'level'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Accusation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccusationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccusationEdge'] = ResolversParentTypes['AccusationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Accusation'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Bloc' | 'Group' | 'Initiative' | 'Organization' | 'Spokesperson' | 'State', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorCoverage'] = ResolversParentTypes['ActorCoverage']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearCoverage']>, ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  basis?: Resolver<ResolversTypes['AffiliationBasis'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<AgencyHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<AgencyPositionsArgs, 'orderBy'>>;
  positionsAgainst?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<AgencyPositionsAgainstArgs, 'orderBy'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgreementFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementFigure'] = ResolversParentTypes['AgreementFigure']> = {
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

export type AgreementIntervalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementInterval'] = ResolversParentTypes['AgreementInterval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BlocResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bloc'] = ResolversParentTypes['Bloc']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<BlocHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['BlocMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<BlocPositionsArgs, 'orderBy'>>;
  positionsAgainst?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<BlocPositionsAgainstArgs, 'orderBy'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlocMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlocMember'] = ResolversParentTypes['BlocMember']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ChangeEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeEvent'] = ResolversParentTypes['ChangeEvent']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeSet?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeEventKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<ChangeEventRecordsArgs, 'first'>>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reverts?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ChangeReview']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  from?: Resolver<ResolversTypes['HistoryMoment'], ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['JournalHead'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeReview'] = ResolversParentTypes['ChangeReview']> = {
  acceptedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['ReviewVerdict']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  bibtex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  conflict?: Resolver<Maybe<ResolversTypes['CarrierConflict']>, ParentType, ContextType>;
  contests?: Resolver<ReadonlyArray<ResolversTypes['ContestedAspect']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  matchedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type CountedValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedValue'] = ResolversParentTypes['CountedValue']> = {
  by?: Resolver<ResolversTypes['PositionKey'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreement?: Resolver<ReadonlyArray<ResolversTypes['AgreementFigure']>, ParentType, ContextType>;
  byActor?: Resolver<ReadonlyArray<ResolversTypes['ActorCoverage']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
};

export type CoverageCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageCounts'] = ResolversParentTypes['CoverageCounts']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsInPart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsIncomplete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  agreement?: Resolver<ReadonlyArray<ResolversTypes['AgreementFigure']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DatasetExportUrlArgs, 'bom' | 'format' | 'table'>>;
  journal?: Resolver<Maybe<ResolversTypes['JournalHead']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  accusations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blocs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endorsements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remarks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spokespersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DaySpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DaySpan'] = ResolversParentTypes['DaySpan']> = {
  maxDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  spokesperson?: Resolver<ResolversTypes['Spokesperson'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DenialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Denial'] = ResolversParentTypes['Denial']> = {
  against?: Resolver<ReadonlyArray<ResolversTypes['PositionTarget']>, ParentType, ContextType>;
  asserts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType, Partial<DenialCodesArgs>>;
  contests?: Resolver<ReadonlyArray<ResolversTypes['ContestedAspect']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['DenialForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['InitiativeReference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Reply']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<DenialResponsesArgs, 'orderBy'>>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DenialConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DenialConnection'] = ResolversParentTypes['DenialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DenialEdge']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DenialConnectionExportUrlArgs, 'bom' | 'format' | 'table'>>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<DenialConnectionFacetsArgs, 'by' | 'level'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Denial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DenialEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DenialEdge'] = ResolversParentTypes['DenialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Denial'], ParentType, ContextType>;
};

export type DenialFormCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DenialFormCount'] = ResolversParentTypes['DenialFormCount']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['DenialForm'], ParentType, ContextType>;
};

export type DiscourseConceptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscourseConcept'] = ResolversParentTypes['DiscourseConcept']> = {
  accused?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  agreeing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disagreeing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
};

export type DiscourseNetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscourseNetwork'] = ResolversParentTypes['DiscourseNetwork']> = {
  concepts?: Resolver<ReadonlyArray<ResolversTypes['DiscourseConcept']>, ParentType, ContextType>;
  countedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscourseTie']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DiscourseNetworkExportUrlArgs, 'bom' | 'format'>>;
  matchedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DiscourseNode']>, ParentType, ContextType>;
  outsideWindows?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['NetworkStatistics'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['NetworkTruncation']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['DiscourseWindow']>, ParentType, ContextType>;
};

export type DiscourseNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscourseNode'] = ResolversParentTypes['DiscourseNode']> = {
  activity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  agreeing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disagreeing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weightedDegree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DiscourseTieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscourseTie'] = ResolversParentTypes['DiscourseTie']> = {
  concepts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  congruence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DiscourseWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscourseWindow'] = ResolversParentTypes['DiscourseWindow']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscourseTie']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DiscourseNode']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['NetworkStatistics'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['NetworkTruncation']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<DocumentHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  readInFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DyadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dyad'] = ResolversParentTypes['Dyad']> = {
  accusations?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  accused?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  accuser?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  accusers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  answeredBySide?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterAccusations?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denialsByForm?: Resolver<ReadonlyArray<ResolversTypes['DenialFormCount']>, ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  medianLatency?: Resolver<Maybe<ResolversTypes['DaySpan']>, ParentType, ContextType>;
};

export type DyadConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DyadConnection'] = ResolversParentTypes['DyadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DyadEdge']>, ParentType, ContextType>;
  matchedAccusations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dyad']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DyadEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DyadEdge'] = ResolversParentTypes['DyadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dyad'], ParentType, ContextType>;
};

export type EndorsementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Endorsement'] = ResolversParentTypes['Endorsement']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type EventCodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventCode'] = ResolversParentTypes['EventCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['CodeMatch'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
};

export type ExcerptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Excerpt'] = ResolversParentTypes['Excerpt']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprints?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['Hedge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offsetEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offsetStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recurringPhrases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rendering?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speech?: Resolver<Maybe<ResolversTypes['SpeechMode']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translatedBy?: Resolver<Maybe<ResolversTypes['Translator']>, ParentType, ContextType>;
  translationOf?: Resolver<Maybe<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  by?: Resolver<ResolversTypes['PositionFacet'], ParentType, ContextType>;
  valueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FidelityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FidelityConnection'] = ResolversParentTypes['FidelityConnection']> = {
  comparablePositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FidelityEdge']>, ParentType, ContextType>;
  hedgeAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hedgeDropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportedDifference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reportedSpeech?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  translated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wordsDiffer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FidelityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FidelityEdge'] = ResolversParentTypes['FidelityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportedDifference'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormulaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Formula'] = ResolversParentTypes['Formula']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  firstUse?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  lastUse?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  otherActors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  phrases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormulaConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormulaConnection'] = ResolversParentTypes['FormulaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FormulaEdge']>, ParentType, ContextType>;
  matchedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Formula']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  quotedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormulaEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormulaEdge'] = ResolversParentTypes['FormulaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Formula'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<GroupHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<GroupPositionsArgs, 'orderBy'>>;
  positionsAgainst?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<GroupPositionsAgainstArgs, 'orderBy'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HistoryMomentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoryMoment'] = ResolversParentTypes['HistoryMoment']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<IncidentHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<IncidentPositionsArgs, 'orderBy'>>;
  saidToAffect?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  announcedBy?: Resolver<ReadonlyArray<ResolversTypes['Spokesperson']>, ParentType, ContextType>;
  announcedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  buildsOn?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  endorsedBy?: Resolver<ReadonlyArray<ResolversTypes['Endorsement']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<InitiativeHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ledger?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opposedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<InitiativePositionsArgs, 'orderBy'>>;
  positionsAgainst?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<InitiativePositionsAgainstArgs, 'orderBy'>>;
  proposedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<InitiativeReferredToByArgs, 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['RecordedVote']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativeNetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeNetwork'] = ResolversParentTypes['InitiativeNetwork']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['InitiativeNetworkActor']>, ParentType, ContextType>;
  countedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeTie']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeNetworkExportUrlArgs, 'bom' | 'format'>>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['InitiativeNetworkInitiative']>, ParentType, ContextType>;
  matchedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['NetworkStatistics'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['NetworkTruncation']>, ParentType, ContextType>;
};

export type InitiativeNetworkActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeNetworkActor'] = ResolversParentTypes['InitiativeNetworkActor']> = {
  activity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weightedDegree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InitiativeNetworkInitiativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeNetworkInitiative'] = ResolversParentTypes['InitiativeNetworkInitiative']> = {
  activity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  weightedDegree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InitiativeReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeReference'] = ResolversParentTypes['InitiativeReference']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['InitiativeRelation'], ParentType, ContextType>;
};

export type InitiativeRelationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeRelationCount'] = ResolversParentTypes['InitiativeRelationCount']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['InitiativeRelation'], ParentType, ContextType>;
};

export type InitiativeTieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeTie'] = ResolversParentTypes['InitiativeTie']> = {
  byRelation?: Resolver<ReadonlyArray<ResolversTypes['InitiativeRelationCount']>, ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JournalHeadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JournalHead'] = ResolversParentTypes['JournalHead']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LatencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Latency'] = ResolversParentTypes['Latency']> = {
  maxDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  act?: Resolver<ResolversTypes['LedgerAct'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  withDenial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  bloc?: Resolver<ResolversTypes['Bloc'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type NestedClaimsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NestedClaims'] = ResolversParentTypes['NestedClaims']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notCoded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyNested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type NetworkStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkStatistics'] = ResolversParentTypes['NetworkStatistics']> = {
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestComponent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reciprocity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NetworkTruncationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkTruncation'] = ResolversParentTypes['NetworkTruncation']> = {
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Accusation' | 'Agency' | 'Bloc' | 'Denial' | 'Document' | 'Excerpt' | 'Group' | 'Incident' | 'Initiative' | 'Organization' | 'Proposal' | 'Publisher' | 'Remark' | 'Retracted' | 'Spokesperson' | 'State' | 'Statement', ParentType, ContextType>;
};

export type NodeTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NodeTypeCount'] = ResolversParentTypes['NodeTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OneSidedPositionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OneSidedPositions'] = ResolversParentTypes['OneSidedPositions']> = {
  byState?: Resolver<ReadonlyArray<ResolversTypes['OneSidedState']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OneSidedStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OneSidedState'] = ResolversParentTypes['OneSidedState']> = {
  ownPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positionsAgainst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basedIn?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<OrganizationHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<OrganizationPositionsArgs, 'orderBy'>>;
  positionsAgainst?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<OrganizationPositionsAgainstArgs, 'orderBy'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  earliest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PathNode']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathNode'] = ResolversParentTypes['PathNode']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  excerpts?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PathsTruncationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathsTruncation'] = ResolversParentTypes['PathsTruncation']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lengthsNotLookedFor?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  __resolveType: TypeResolveFn<'Accusation' | 'Denial' | 'Proposal' | 'Remark', ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PositionConnectionExportUrlArgs, 'bom' | 'format' | 'table'>>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PositionConnectionFacetsArgs, 'by' | 'level'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionCount'] = ResolversParentTypes['PositionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['CountedValue']>, ParentType, ContextType>;
};

export type PositionCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionCounts'] = ResolversParentTypes['PositionCounts']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['PositionCount']>, ParentType, ContextType>;
  matchedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionTarget'] = ResolversParentTypes['PositionTarget']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgainstRole'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  against?: Resolver<ReadonlyArray<ResolversTypes['PositionTarget']>, ParentType, ContextType>;
  asserts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType, Partial<ProposalCodesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['InitiativeReference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Reply']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<ProposalResponsesArgs, 'orderBy'>>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProposalConnectionExportUrlArgs, 'bom' | 'format' | 'table'>>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProposalConnectionFacetsArgs, 'by' | 'level'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<PublisherHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublisherKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordsFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accusations?: Resolver<Maybe<ResolversTypes['AccusationConnection']>, ParentType, ContextType, RequireFields<QueryAccusationsArgs, 'orderBy'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'orderBy'>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangePage']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'since'>>;
  contradictions?: Resolver<Maybe<ResolversTypes['ContradictionConnection']>, ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'kind' | 'orderBy'>>;
  countPositions?: Resolver<ResolversTypes['PositionCounts'], ParentType, ContextType, RequireFields<QueryCountPositionsArgs, 'by' | 'level' | 'limit' | 'orderBy'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<QueryCoverageArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  denials?: Resolver<Maybe<ResolversTypes['DenialConnection']>, ParentType, ContextType, RequireFields<QueryDenialsArgs, 'orderBy'>>;
  diff?: Resolver<Maybe<ResolversTypes['RecordDifferences']>, ParentType, ContextType, RequireFields<QueryDiffArgs, 'first' | 'from' | 'to'>>;
  discourseNetwork?: Resolver<Maybe<ResolversTypes['DiscourseNetwork']>, ParentType, ContextType, RequireFields<QueryDiscourseNetworkArgs, 'duplicates' | 'joint' | 'kind' | 'limit' | 'minWeight' | 'normalisation'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  dyads?: Resolver<Maybe<ResolversTypes['DyadConnection']>, ParentType, ContextType, RequireFields<QueryDyadsArgs, 'joint' | 'level' | 'orderBy'>>;
  fidelity?: Resolver<Maybe<ResolversTypes['FidelityConnection']>, ParentType, ContextType, RequireFields<QueryFidelityArgs, 'orderBy'>>;
  formulas?: Resolver<Maybe<ResolversTypes['FormulaConnection']>, ParentType, ContextType, RequireFields<QueryFormulasArgs, 'orderBy'>>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'id' | 'since'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'orderBy'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id'>>;
  initiativeNetwork?: Resolver<Maybe<ResolversTypes['InitiativeNetwork']>, ParentType, ContextType, RequireFields<QueryInitiativeNetworkArgs, 'joint' | 'limit' | 'minWeight'>>;
  initiatives?: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Maybe<ResolversTypes['ShortestPaths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxLength' | 'to'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  positions?: Resolver<Maybe<ResolversTypes['PositionConnection']>, ParentType, ContextType, RequireFields<QueryPositionsArgs, 'orderBy'>>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<QueryProposalsArgs, 'orderBy'>>;
  record?: Resolver<Maybe<ResolversTypes['RecordRevision']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id'>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryReferralsArgs, 'orderBy'>>;
  replyLatency?: Resolver<Maybe<ResolversTypes['ReplyLatency']>, ParentType, ContextType, Partial<QueryReplyLatencyArgs>>;
  replyNetwork?: Resolver<Maybe<ResolversTypes['ReplyNetwork']>, ParentType, ContextType, RequireFields<QueryReplyNetworkArgs, 'joint' | 'limit' | 'minWeight'>>;
  search?: Resolver<Maybe<ResolversTypes['Search']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  sourceBalance?: Resolver<Maybe<ResolversTypes['SourceBalance']>, ParentType, ContextType, Partial<QuerySourceBalanceArgs>>;
  spokespersons?: Resolver<Maybe<ResolversTypes['SpokespersonConnection']>, ParentType, ContextType, RequireFields<QuerySpokespersonsArgs, 'orderBy'>>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType, RequireFields<QueryStanceArgs, 'actor'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'code' | 'scheme'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  states?: Resolver<Maybe<ResolversTypes['StateConnection']>, ParentType, ContextType, RequireFields<QueryStatesArgs, 'orderBy'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'bring' | 'hops' | 'limit'>>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType, RequireFields<QueryThreadArgs, 'position'>>;
  timeline?: Resolver<Maybe<ResolversTypes['Timeline']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'imprecise' | 'interval'>>;
  unanswered?: Resolver<Maybe<ResolversTypes['UnansweredConnection']>, ParentType, ContextType, RequireFields<QueryUnansweredArgs, 'afterDays' | 'orderBy'>>;
};

export type RecordChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['RecordOperation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sameAs?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
  towards?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RecordDifferencesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDifferences'] = ResolversParentTypes['RecordDifferences']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['HistoryMoment'], ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['HistoryMoment'], ParentType, ContextType>;
};

export type RecordRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordRevision'] = ResolversParentTypes['RecordRevision']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sameAs?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedVoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordedVote'] = ResolversParentTypes['RecordedVote']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  accused?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  matchedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['RelationshipProperty']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RelationshipPropertyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipProperty'] = ResolversParentTypes['RelationshipProperty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipTypeCount'] = ResolversParentTypes['RelationshipTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  against?: Resolver<ReadonlyArray<ResolversTypes['PositionTarget']>, ParentType, ContextType>;
  asserts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['EventCode']>, ParentType, ContextType, Partial<RemarkCodesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['InitiativeReference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Reply']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<RemarkResponsesArgs, 'orderBy'>>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reply'] = ResolversParentTypes['Reply']> = {
  explicit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latency?: Resolver<ResolversTypes['Latency'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ReplyRelation'], ParentType, ContextType>;
};

export type ReplyLatencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyLatency'] = ResolversParentTypes['ReplyLatency']> = {
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ReplyLatencyGroup']>, ParentType, ContextType>;
  matchedAccusations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutState?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplyLatencyGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyLatencyGroup'] = ResolversParentTypes['ReplyLatencyGroup']> = {
  accusations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredBySide?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['WaitingCurve'], ParentType, ContextType>;
  soonest?: Resolver<ResolversTypes['WaitingCurve'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplyNetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyNetwork'] = ResolversParentTypes['ReplyNetwork']> = {
  countedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReplyTie']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReplyNetworkExportUrlArgs, 'bom' | 'format'>>;
  matchedPositions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReplyNode']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  selfReplies?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['NetworkStatistics'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['NetworkTruncation']>, ParentType, ContextType>;
};

export type ReplyNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyNode'] = ResolversParentTypes['ReplyNode']> = {
  activity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightedInDegree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightedOutDegree?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReplyRelationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyRelationCount'] = ResolversParentTypes['ReplyRelationCount']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ReplyRelation'], ParentType, ContextType>;
};

export type ReplyTieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplyTie'] = ResolversParentTypes['ReplyTie']> = {
  byRelation?: Resolver<ReadonlyArray<ResolversTypes['ReplyRelationCount']>, ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReportedDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportedDifference'] = ResolversParentTypes['ReportedDifference']> = {
  comparedWith?: Resolver<Maybe<ResolversTypes['Excerpt']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FidelityReason'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Excerpt'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponseConnection'] = ResolversParentTypes['ResponseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponseEdge']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResponseConnectionExportUrlArgs, 'bom' | 'format' | 'table'>>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ResponseConnectionFacetsArgs, 'by' | 'level'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponseEdge'] = ResolversParentTypes['ResponseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explicit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latency?: Resolver<ResolversTypes['Latency'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ReplyRelation'], ParentType, ContextType>;
};

export type RetractedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Retracted'] = ResolversParentTypes['Retracted']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeSet?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sameAs?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewVerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewVerdict'] = ResolversParentTypes['ReviewVerdict']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type RevisionPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevisionPage'] = ResolversParentTypes['RevisionPage']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordRevision']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['RecordSection'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Search'] = ResolversParentTypes['Search']> = {
  byType?: Resolver<ReadonlyArray<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SearchFacetsArgs, 'by' | 'level'>>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  readAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['SearchReading'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  snippets?: Resolver<ReadonlyArray<ResolversTypes['Snippet']>, ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type ShortestPathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortestPaths'] = ResolversParentTypes['ShortestPaths']> = {
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['PathsTruncation']>, ParentType, ContextType>;
};

export type SideCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SideCoverage'] = ResolversParentTypes['SideCoverage']> = {
  lastStatement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceBalanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceBalance'] = ResolversParentTypes['SourceBalance']> = {
  byAffiliation?: Resolver<ReadonlyArray<ResolversTypes['SourcesOfState']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['SourcesOfKind']>, ParentType, ContextType>;
  nested?: Resolver<ResolversTypes['NestedClaims'], ParentType, ContextType>;
  oneSided?: Resolver<ResolversTypes['OneSidedPositions'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceCounts'], ParentType, ContextType>;
  withoutAffiliation?: Resolver<ResolversTypes['SourceCounts'], ParentType, ContextType>;
};

export type SourceCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceCounts'] = ResolversParentTypes['SourceCounts']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourcesOfKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourcesOfKind'] = ResolversParentTypes['SourcesOfKind']> = {
  counts?: Resolver<ResolversTypes['SourceCounts'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublisherKind'], ParentType, ContextType>;
};

export type SourcesOfStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourcesOfState'] = ResolversParentTypes['SourcesOfState']> = {
  basis?: Resolver<ResolversTypes['AffiliationBasis'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['SourceCounts'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type SpokespersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Spokesperson'] = ResolversParentTypes['Spokesperson']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<SpokespersonHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<SpokespersonPositionsArgs, 'orderBy'>>;
  positionsAgainst?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<SpokespersonPositionsAgainstArgs, 'orderBy'>>;
  speaksFor?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpokespersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpokespersonConnection'] = ResolversParentTypes['SpokespersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpokespersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Spokesperson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpokespersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpokespersonEdge'] = ResolversParentTypes['SpokespersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Spokesperson'], ParentType, ContextType>;
};

export type StanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance']> = {
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  latest?: Resolver<ReadonlyArray<ResolversTypes['StancePosition']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StancePositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StancePosition'] = ResolversParentTypes['StancePosition']> = {
  age?: Resolver<ResolversTypes['DaySpan'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<StateAgenciesArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cowLetters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cowNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gwNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<StateHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isoNumeric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<StatePositionsArgs, 'orderBy'>>;
  positionsAgainst?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<StatePositionsAgainstArgs, 'orderBy'>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  deliveredBy?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  disputedDates?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RevisionPage']>, ParentType, ContextType, RequireFields<StatementHistoryArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  sourceCheck?: Resolver<ResolversTypes['SourceCheck'], ParentType, ContextType>;
  sourceCheckNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SubgraphExportUrlArgs, 'bom' | 'format'>>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  repliesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceBalance?: Resolver<ResolversTypes['SourceBalance'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['SubgraphTruncation']>, ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type SubgraphTruncationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphTruncation'] = ResolversParentTypes['SubgraphTruncation']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipTypeCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NodeTypeCount']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  participants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['ThreadPosition']>, ParentType, ContextType>;
  roots?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['DaySpan'], ParentType, ContextType>;
  thirdParties?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type ThreadPositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThreadPosition'] = ResolversParentTypes['ThreadPosition']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['Latency']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  imprecise?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  impreciseValues?: Resolver<ReadonlyArray<ResolversTypes['TimelineValue']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['TimelineValue']>, ParentType, ContextType>;
};

export type TimelineValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineValue'] = ResolversParentTypes['TimelineValue']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnansweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Unanswered'] = ResolversParentTypes['Unanswered']> = {
  accusation?: Resolver<ResolversTypes['Accusation'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['SideCoverage']>, ParentType, ContextType>;
  waited?: Resolver<ResolversTypes['DaySpan'], ParentType, ContextType>;
};

export type UnansweredConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnansweredConnection'] = ResolversParentTypes['UnansweredConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnansweredEdge']>, ParentType, ContextType>;
  matchedAccusations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unanswered']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutState?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnansweredEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnansweredEdge'] = ResolversParentTypes['UnansweredEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unanswered'], ParentType, ContextType>;
};

export type UnmatchedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Unmatched'] = ResolversParentTypes['Unmatched']> = {
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaitingCurveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingCurve'] = ResolversParentTypes['WaitingCurve']> = {
  medianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['WaitingPoint']>, ParentType, ContextType>;
};

export type WaitingPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingPoint'] = ResolversParentTypes['WaitingPoint']> = {
  answeredBySide?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atRisk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type YearCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearCoverage'] = ResolversParentTypes['YearCoverage']> = {
  counts?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Accusation?: AccusationResolvers<ContextType>;
  AccusationConnection?: AccusationConnectionResolvers<ContextType>;
  AccusationEdge?: AccusationEdgeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorCoverage?: ActorCoverageResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgreementFigure?: AgreementFigureResolvers<ContextType>;
  AgreementInterval?: AgreementIntervalResolvers<ContextType>;
  Bloc?: BlocResolvers<ContextType>;
  BlocMember?: BlocMemberResolvers<ContextType>;
  ChangeEvent?: ChangeEventResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  ChangeReview?: ChangeReviewResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  CountedValue?: CountedValueResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageCounts?: CoverageCountsResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  DaySpan?: DaySpanResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  Denial?: DenialResolvers<ContextType>;
  DenialConnection?: DenialConnectionResolvers<ContextType>;
  DenialEdge?: DenialEdgeResolvers<ContextType>;
  DenialFormCount?: DenialFormCountResolvers<ContextType>;
  DiscourseConcept?: DiscourseConceptResolvers<ContextType>;
  DiscourseNetwork?: DiscourseNetworkResolvers<ContextType>;
  DiscourseNode?: DiscourseNodeResolvers<ContextType>;
  DiscourseTie?: DiscourseTieResolvers<ContextType>;
  DiscourseWindow?: DiscourseWindowResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Dyad?: DyadResolvers<ContextType>;
  DyadConnection?: DyadConnectionResolvers<ContextType>;
  DyadEdge?: DyadEdgeResolvers<ContextType>;
  Endorsement?: EndorsementResolvers<ContextType>;
  EventCode?: EventCodeResolvers<ContextType>;
  Excerpt?: ExcerptResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FidelityConnection?: FidelityConnectionResolvers<ContextType>;
  FidelityEdge?: FidelityEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Formula?: FormulaResolvers<ContextType>;
  FormulaConnection?: FormulaConnectionResolvers<ContextType>;
  FormulaEdge?: FormulaEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  HistoryMoment?: HistoryMomentResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeNetwork?: InitiativeNetworkResolvers<ContextType>;
  InitiativeNetworkActor?: InitiativeNetworkActorResolvers<ContextType>;
  InitiativeNetworkInitiative?: InitiativeNetworkInitiativeResolvers<ContextType>;
  InitiativeReference?: InitiativeReferenceResolvers<ContextType>;
  InitiativeRelationCount?: InitiativeRelationCountResolvers<ContextType>;
  InitiativeTie?: InitiativeTieResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JournalHead?: JournalHeadResolvers<ContextType>;
  Latency?: LatencyResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  NestedClaims?: NestedClaimsResolvers<ContextType>;
  NetworkStatistics?: NetworkStatisticsResolvers<ContextType>;
  NetworkTruncation?: NetworkTruncationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeTypeCount?: NodeTypeCountResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OneSidedPositions?: OneSidedPositionsResolvers<ContextType>;
  OneSidedState?: OneSidedStateResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathNode?: PathNodeResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathsTruncation?: PathsTruncationResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionCount?: PositionCountResolvers<ContextType>;
  PositionCounts?: PositionCountsResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionTarget?: PositionTargetResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordDifferences?: RecordDifferencesResolvers<ContextType>;
  RecordRevision?: RecordRevisionResolvers<ContextType>;
  RecordedVote?: RecordedVoteResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipProperty?: RelationshipPropertyResolvers<ContextType>;
  RelationshipTypeCount?: RelationshipTypeCountResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  Reply?: ReplyResolvers<ContextType>;
  ReplyLatency?: ReplyLatencyResolvers<ContextType>;
  ReplyLatencyGroup?: ReplyLatencyGroupResolvers<ContextType>;
  ReplyNetwork?: ReplyNetworkResolvers<ContextType>;
  ReplyNode?: ReplyNodeResolvers<ContextType>;
  ReplyRelationCount?: ReplyRelationCountResolvers<ContextType>;
  ReplyTie?: ReplyTieResolvers<ContextType>;
  ReportedDifference?: ReportedDifferenceResolvers<ContextType>;
  ResponseConnection?: ResponseConnectionResolvers<ContextType>;
  ResponseEdge?: ResponseEdgeResolvers<ContextType>;
  Retracted?: RetractedResolvers<ContextType>;
  ReviewVerdict?: ReviewVerdictResolvers<ContextType>;
  RevisionPage?: RevisionPageResolvers<ContextType>;
  Search?: SearchResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchTypeCount?: SearchTypeCountResolvers<ContextType>;
  ShortestPaths?: ShortestPathsResolvers<ContextType>;
  SideCoverage?: SideCoverageResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  SourceBalance?: SourceBalanceResolvers<ContextType>;
  SourceCounts?: SourceCountsResolvers<ContextType>;
  SourcesOfKind?: SourcesOfKindResolvers<ContextType>;
  SourcesOfState?: SourcesOfStateResolvers<ContextType>;
  Spokesperson?: SpokespersonResolvers<ContextType>;
  SpokespersonConnection?: SpokespersonConnectionResolvers<ContextType>;
  SpokespersonEdge?: SpokespersonEdgeResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  StancePosition?: StancePositionResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  SubgraphTruncation?: SubgraphTruncationResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadPosition?: ThreadPositionResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  TimelineValue?: TimelineValueResolvers<ContextType>;
  Unanswered?: UnansweredResolvers<ContextType>;
  UnansweredConnection?: UnansweredConnectionResolvers<ContextType>;
  UnansweredEdge?: UnansweredEdgeResolvers<ContextType>;
  Unmatched?: UnmatchedResolvers<ContextType>;
  WaitingCurve?: WaitingCurveResolvers<ContextType>;
  WaitingPoint?: WaitingPointResolvers<ContextType>;
  YearCoverage?: YearCoverageResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  semanticNonNull?: SemanticNonNullDirectiveResolver<any, any, ContextType>;
};
