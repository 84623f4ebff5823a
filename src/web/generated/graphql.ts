/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** World regions of states at which it is aimed. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Roles of the target. */
  readonly roles?: ReadonlyArray<AgainstRole> | null | undefined;
};

/** What a position makes of the actor at whom it is aimed. */
export type AgainstRole =
  /** Alleged to have done what the accusation says. The allegation is the accuser's. */
  | 'ACCUSED'
  /** Addressed: the accuser whose allegation is denied, or the side that is called upon. */
  | 'ADDRESSEE'
  /** Judged, without a new allegation. */
  | 'CRITICISED';

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
  readonly about?: string | null | undefined;
  /** Id of an actor that a position of the statement is aimed at. */
  readonly against?: string | null | undefined;
  /** Id of an actor that made, issued or delivered the statement. */
  readonly by?: string | null | undefined;
  /** The origin of the change. */
  readonly kind?: ChangeEventKind | null | undefined;
  /** The record's section. */
  readonly section?: RecordSection | null | undefined;
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
  readonly from?: string | null | undefined;
  /**
   * The last date of the period: a day, a month or a year. A month or year ends with its last day.
   * Open if omitted or empty.
   */
  readonly to?: string | null | undefined;
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

/** How a timeline treats dates that may lie in more than one interval. */
export type ImpreciseDates =
  /** Exclude them from the intervals and count them separately. */
  | 'SEPARATE'
  /** Spread them evenly over the days that they can mean. */
  | 'SPREAD';

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

/**
 * Which initiatives to find. All given keys must match; a list matches any of its values. Null and
 * empty values are ignored.
 */
export type InitiativeFilter = {
  /** Kinds of initiative. */
  readonly kind?: ReadonlyArray<InitiativeKind> | null | undefined;
  /**
   * Each of its words occurs in the name or in one of the aliases; or the whole is an id, with or
   * without its prefix. Case and accents are ignored.
   */
  readonly name?: string | null | undefined;
  /**
   * Ids of actors: matches initiatives that any of them put forward. An unknown id is an error that
   * suggests the closest known ones.
   */
  readonly proposedBy?: ReadonlyArray<string> | null | undefined;
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

/** How joint positions count. */
export type JointCounting =
  /** In equal shares that add up to one, one share for each maker. */
  | 'FRACTIONAL'
  /** Once for each maker. */
  | 'SPLIT'
  /** Once, for all makers as one actor. */
  | 'WHOLE';

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
  readonly against?: AgainstFilter | null | undefined;
  /**
   * Ids of blocs: matches positions aimed, in any role, at a state that is or was a member of one of
   * them, whether or not it was one at that time. Members are recorded for the European Union and
   * NATO. Use `against` for positions aimed at the bloc itself.
   */
  readonly againstMembersOf?: ReadonlyArray<string> | null | undefined;
  /** Filters that must all match. */
  readonly and?: ReadonlyArray<PositionFilter> | null | undefined;
  /**
   * The grounds that the claimant states. Only accusations have one. Agreement of two coders: kappa
   * 0.61 (n = 37).
   */
  readonly basis?: ReadonlyArray<AccusationBasis> | null | undefined;
  /**
   * Ids of incidents that it speaks of. The parts of an incident are included only if `includeParts`
   * is true.
   */
  readonly concerns?: ReadonlyArray<string> | null | undefined;
  /** What it alleges. Only accusations do. Agreement of two coders: kappa 0.51 (n = 37). */
  readonly conduct?: ReadonlyArray<Conduct> | null | undefined;
  /** Which aspects of an allegation it contests. Only denials do. */
  readonly contests?: ReadonlyArray<ContestedAspect> | null | undefined;
  /** Forms of denial. Only denials have one. */
  readonly denialForm?: ReadonlyArray<DenialForm> | null | undefined;
  /** Ids of documents that carry the statement that contains it. */
  readonly document?: ReadonlyArray<string> | null | undefined;
  /**
   * How certain the claimant says it is. Only accusations have one. Agreement of two coders: kappa
   * 0.37 (n = 37), before the rule was sharpened.
   */
  readonly hedge?: ReadonlyArray<Hedge> | null | undefined;
  /** Kinds of incident that it speaks of. */
  readonly incidentKind?: ReadonlyArray<IncidentKind> | null | undefined;
  /**
   * True: `voicedBy` and `against` of this filter also match the agencies that are part of the given
   * actors, and `concerns` the incidents that are said to be part of the given incidents, directly or
   * through others. It does not apply inside `and`, `or` and `not`, and has no effect without such
   * actors and incidents.
   */
  readonly includeParts?: boolean | null | undefined;
  /** How it refers to an initiative. */
  readonly initiativeRelation?: ReadonlyArray<InitiativeRelation> | null | undefined;
  /**
   * True: accusations that an accused side answered in this corpus. False: those that it did not
   * answer in this corpus. Positions of other kinds, and accusations against nobody who is a state or
   * a bloc, or part of one, are neither.
   */
  readonly isAnswered?: boolean | null | undefined;
  /** True: counter-accusations. False: the other accusations. Positions of other kinds are neither. */
  readonly isCounter?: boolean | null | undefined;
  /** Kinds of speech act. */
  readonly kind?: ReadonlyArray<PositionKind> | null | undefined;
  /** Languages of the excerpts that show it, as BCP 47 tags: `en`, `ru`. Not coded for all. */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /**
   * Ids of the states, blocs and organisations on whose behalf it was made, as in `Position.madeBy`.
   * What an agency or a spokesperson said for its state was made by the state: `["state:cn"]` finds
   * what the Chinese embassy in London said for China, and `voicedBy: ["agency:cn-embassy-gb"]` finds
   * what that embassy said. The id of an agency or a person is an error here.
   */
  readonly madeBy?: ReadonlyArray<string> | null | undefined;
  /**
   * Ids of blocs: matches positions made on behalf of a state that is or was a member of one of them,
   * whether or not it was one at that time. Members are recorded for the European Union and NATO. Use
   * `madeBy` for positions of the bloc itself.
   */
  readonly madeByMembersOf?: ReadonlyArray<string> | null | undefined;
  /**
   * A filter that must not match. This is the set complement: every position matches either a filter
   * or its `not`, even if a value is absent. The `not` of an empty filter is ignored.
   */
  readonly not?: PositionFilter | null | undefined;
  /** When it was said: its date overlaps this period. */
  readonly occurred?: DateRange | null | undefined;
  /** Filters of which at least one must match. An empty filter always matches. */
  readonly or?: ReadonlyArray<PositionFilter> | null | undefined;
  /** Ids of publishers of documents that carry the statement that contains it. */
  readonly publisher?: ReadonlyArray<string> | null | undefined;
  /**
   * Ids of initiatives that it speaks of. Combined with `initiativeRelation`: it refers to one of
   * these in one of those ways.
   */
  readonly refersTo?: ReadonlyArray<string> | null | undefined;
  /** World regions of the states on whose behalf it was made: Africa, Americas, Asia, Europe, Oceania. */
  readonly region?: ReadonlyArray<string> | null | undefined;
  /** How it answers another position. */
  readonly replyRelation?: ReadonlyArray<ReplyRelation> | null | undefined;
  /**
   * Ids of positions that it answers. Combined with `replyRelation`: it answers one of these in one of
   * those ways.
   */
  readonly respondsTo?: ReadonlyArray<string> | null | undefined;
  /** Ids of actors for whom a person who delivered the statement speaks. */
  readonly speaksFor?: ReadonlyArray<string> | null | undefined;
  /**
   * Forms of the statement that contains it, in full: `joint statement`. Case is ignored. Not coded
   * for all.
   */
  readonly statementForm?: ReadonlyArray<string> | null | undefined;
  /**
   * Text that occurs in its assertion, its quoted words or its note. Case and accents are ignored. At
   * most 200 characters.
   */
  readonly text?: string | null | undefined;
  /**
   * Ids of actors who issued or delivered the statement that contains it: a ministry, an embassy, a
   * spokesperson, a bloc, an organisation. States do so through their agencies: give those, or the
   * state with `includeParts`.
   */
  readonly voicedBy?: ReadonlyArray<string> | null | undefined;
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

/** What coders knew when they coded. */
export type Protocol =
  /** Each coded alone, and could take proposals by the machine. Nothing of the others' work was shown. */
  | 'BLIND_ASSISTED'
  /** Each coded alone, from the text only: no proposals by the machine, nothing of the others' work. */
  | 'BLIND_UNASSISTED'
  /** The coders could see each other's codings. */
  | 'OPEN';

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

/** How a state voted. States that were absent have no recorded vote. */
export type Vote =
  /** Abstained. */
  | 'ABSTAIN'
  /** Against. */
  | 'NO'
  /** In favour. */
  | 'YES';

export type FilesOfSelectionQueryVariables = Exact<{
  ids?: ReadonlyArray<string> | string | null | undefined;
  hops: number;
  filter?: PositionFilter | null | undefined;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  bring: ReadonlyArray<SubgraphCompanion> | SubgraphCompanion;
  hasTable: boolean;
}>;


export type FilesOfSelectionQuery = { readonly subgraph: { readonly graphml: string | null, readonly gexf: string | null, readonly nodesEdges: string | null, readonly nodeLink: string | null, readonly cytoscape: string | null, readonly jsonLines: string | null, readonly cypher: string | null, readonly turtle: string | null, readonly jsonLd: string | null, readonly stix: string | null }, readonly positions?: { readonly csv: string | null, readonly csvForExcel: string | null, readonly parquet: string | null, readonly jsonLines: string | null } };

export type FindActorsQueryVariables = Exact<{
  name: string;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  first: number;
}>;


export type FindActorsQuery = { readonly actors: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly iso2: string, readonly iso3: string, readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    > } };

export type ActorNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ActorNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string, readonly name: string }
    | { readonly id: string, readonly label: string, readonly name: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string, readonly name: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string, readonly name: string }
    | { readonly id: string, readonly label: string, readonly name: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string, readonly name: string }
    | { readonly id: string, readonly label: string, readonly name: string }
    | { readonly id: string, readonly label: string }
   | null> };

export type CountedValuesQueryVariables = Exact<{
  by: ReadonlyArray<PositionKey> | PositionKey;
}>;


export type CountedValuesQuery = { readonly countPositions: { readonly groups: ReadonlyArray<{ readonly count: number, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string }> }> } };

export type FindDocumentsQueryVariables = Exact<{
  title: string;
  first: number;
}>;


export type FindDocumentsQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } };

export type FindIncidentsQueryVariables = Exact<{
  name: string;
  first: number;
}>;


export type FindIncidentsQuery = { readonly incidents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } };

export type SourceMeterQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
}>;


export type SourceMeterQuery = { readonly sourceBalance: { readonly positions: number, readonly sources: { readonly documents: number, readonly publishers: number, readonly origins: number }, readonly oneSided: { readonly positions: number, readonly byState: ReadonlyArray<{ readonly positions: number, readonly state: { readonly id: string, readonly name: string } }> } } };

export type HowToCiteQueryVariables = Exact<{ [key: string]: never; }>;


export type HowToCiteQuery = { readonly dataset: { readonly version: string, readonly licence: string, readonly citation: { readonly text: string, readonly bibtex: string } } };

export type AboutTheDataQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutTheDataQuery = { readonly dataset: { readonly version: string, readonly licence: string, readonly counts: { readonly actors: number, readonly statements: number, readonly positions: number, readonly accusations: number, readonly denials: number, readonly proposals: number, readonly remarks: number, readonly replies: number, readonly incidents: number, readonly initiatives: number, readonly documents: number, readonly publishers: number, readonly votes: number }, readonly citation: { readonly text: string, readonly bibtex: string }, readonly agreement: ReadonlyArray<{ readonly what: string, readonly measure: AgreementMeasure, readonly value: number | null, readonly reason: string | null, readonly n: number | null, readonly protocol: Protocol, readonly source: CodingSource, readonly note: string | null, readonly interval: { readonly low: number, readonly high: number } | null, readonly unmatched: { readonly first: number, readonly second: number } }> } };

export type WhatIsCoveredQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsCoveredQuery = { readonly dataset: { readonly counts: { readonly documents: number } }, readonly coverage: { readonly actorCount: number, readonly counts: { readonly statements: number, readonly statementsIncomplete: number, readonly documents: number, readonly documentsInPart: number, readonly publishers: number, readonly languages: ReadonlyArray<string> }, readonly byActor: ReadonlyArray<{ readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly counts: { readonly statements: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly counts: { readonly statements: number } }> }> } };

export type CodebookQueryVariables = Exact<{ [key: string]: never; }>;


export type CodebookQuery = { readonly kind: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly form: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly conduct: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly contested: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly hedge: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly basis: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly reply: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly initiative: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly role: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null, readonly speech: { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null };

export type WordsFragment = { readonly name: string | null, readonly description: string | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null };

export type ActorProfileQueryVariables = Exact<{
  id: string;
}>;


export type ActorProfileQuery = { readonly actor:
    | { readonly __typename: 'Agency', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly note: string | null, readonly name: string, readonly partOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }
    | { readonly __typename: 'Bloc', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly note: string | null, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly note: string | null, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly note: string | null, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly note: string | null, readonly name: string, readonly basedIn: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Spokesperson', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly note: string | null, readonly name: string, readonly speaksFor: ReadonlyArray<{ readonly title: string, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'State', readonly region: string | null, readonly id: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly note: string | null, readonly name: string, readonly agencies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
   | null };

export type ActorCountsQueryVariables = Exact<{
  made: PositionFilter;
  received: PositionFilter;
  accused: PositionFilter;
  answered: PositionFilter;
  unanswered: PositionFilter;
}>;


export type ActorCountsQuery = { readonly made: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly received: { readonly totalCount: number }, readonly accused: { readonly totalCount: number }, readonly answered: { readonly totalCount: number }, readonly unanswered: { readonly totalCount: number } };

export type ActorFormulasQueryVariables = Exact<{
  filter: PositionFilter;
}>;


export type ActorFormulasQuery = { readonly formulas: { readonly totalCount: number, readonly quotedPositions: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly phrases: ReadonlyArray<string>, readonly statements: number, readonly otherActors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly firstUse:
        | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
       }> } };

export type ChangesQueryVariables = Exact<{
  since: number;
  from?: string | null | undefined;
  filter?: ChangeFilter | null | undefined;
  first: number;
  records: number;
}>;


export type ChangesQuery = { readonly changes: { readonly last: number, readonly hasNextPage: boolean, readonly from: { readonly seq: number, readonly at: string | null, readonly version: string }, readonly head: { readonly seq: number }, readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly title: string | null, readonly reason: string | null, readonly reverts: string | null, readonly release: string | null, readonly recordCount: number, readonly review: { readonly proposedBy: string, readonly acceptedBy: string } | null, readonly records: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly label: string, readonly madeBy: ReadonlyArray<string>, readonly towards: ReadonlyArray<string>, readonly operation: RecordOperation, readonly reason: string | null, readonly sameAs: string | null, readonly fields: ReadonlyArray<{ readonly path: string }> }> }> } | null };

export type ChangeFragment = { readonly seq: number, readonly at: string, readonly title: string | null, readonly reason: string | null, readonly reverts: string | null, readonly release: string | null, readonly recordCount: number, readonly review: { readonly proposedBy: string, readonly acceptedBy: string } | null, readonly records: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly label: string, readonly madeBy: ReadonlyArray<string>, readonly towards: ReadonlyArray<string>, readonly operation: RecordOperation, readonly reason: string | null, readonly sameAs: string | null, readonly fields: ReadonlyArray<{ readonly path: string }> }> };

export type ChangedRecordFragment = { readonly section: RecordSection, readonly id: string, readonly label: string, readonly madeBy: ReadonlyArray<string>, readonly towards: ReadonlyArray<string>, readonly operation: RecordOperation, readonly reason: string | null, readonly sameAs: string | null, readonly fields: ReadonlyArray<{ readonly path: string }> };

export type HistoryOfRecordQueryVariables = Exact<{
  id: string;
  section?: RecordSection | null | undefined;
}>;


export type HistoryOfRecordQuery = { readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string | null, readonly reason: string | null, readonly sameAs: string | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: unknown, readonly after: unknown }>, readonly change: { readonly title: string | null, readonly reason: string | null, readonly review: { readonly proposedBy: string, readonly acceptedBy: string } | null } | null }> } | null };

export type CompareActorsQueryVariables = Exact<{
  madeByOne: PositionFilter;
  accusingOne: PositionFilter;
  answeredByOne: PositionFilter;
  unansweredByOne: PositionFilter;
  hasTwo: boolean;
  madeByTwo?: PositionFilter | null | undefined;
  accusingTwo?: PositionFilter | null | undefined;
  answeredByTwo?: PositionFilter | null | undefined;
  unansweredByTwo?: PositionFilter | null | undefined;
  hasThree: boolean;
  madeByThree?: PositionFilter | null | undefined;
  accusingThree?: PositionFilter | null | undefined;
  answeredByThree?: PositionFilter | null | undefined;
  unansweredByThree?: PositionFilter | null | undefined;
}>;


export type CompareActorsQuery = { readonly madeByOne: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly by: PositionFacet, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly accusingOne: { readonly totalCount: number }, readonly answeredByOne: { readonly totalCount: number }, readonly unansweredByOne: { readonly totalCount: number }, readonly madeByTwo?: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly by: PositionFacet, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly accusingTwo?: { readonly totalCount: number }, readonly answeredByTwo?: { readonly totalCount: number }, readonly unansweredByTwo?: { readonly totalCount: number }, readonly madeByThree?: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly by: PositionFacet, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly accusingThree?: { readonly totalCount: number }, readonly answeredByThree?: { readonly totalCount: number }, readonly unansweredByThree?: { readonly totalCount: number } };

export type MadePositionsFragment = { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly by: PositionFacet, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> };

export type ComparePairsQueryVariables = Exact<{
  filter: PositionFilter;
  first: number;
}>;


export type ComparePairsQuery = { readonly dyads: { readonly nodes: ReadonlyArray<{ readonly accusations: number, readonly answeredBySide: number, readonly counterAccusations: number, readonly accuser:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly accused:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly medianLatency: { readonly minDays: number, readonly maxDays: number } | null }> } };

export type DyadCountsQueryVariables = Exact<{
  either: PositionFilter;
  first: number;
}>;


export type DyadCountsQuery = { readonly dyads: { readonly nodes: ReadonlyArray<{ readonly accusations: number, readonly answeredBySide: number, readonly counterAccusations: number, readonly denialsByForm: ReadonlyArray<{ readonly form: DenialForm, readonly count: number }>, readonly accuser:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly accused:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly medianLatency: { readonly minDays: number, readonly maxDays: number } | null }> } };

export type DyadTimelineQueryVariables = Exact<{
  either: PositionFilter;
  first: number;
}>;


export type DyadTimelineQuery = { readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
    > } };

export type DyadAccusationsQueryVariables = Exact<{
  filter: PositionFilter;
  answers: PositionFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DyadAccusationsQuery = { readonly accusations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly responses: { readonly edges: ReadonlyArray<{ readonly relation: ReplyRelation, readonly latency: { readonly minDays: number, readonly maxDays: number }, readonly node:
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> }, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }> } };

export type DyadSidesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type DyadSidesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string }
   | null> };

export type DyadsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  joint: JointCounting;
  first: number;
}>;


export type DyadsQuery = { readonly dyads: { readonly totalCount: number, readonly matchedAccusations: number, readonly nodes: ReadonlyArray<{ readonly accusations: number, readonly answeredBySide: number, readonly counterAccusations: number, readonly firstOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly lastOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly accuser:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly accused:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly medianLatency: { readonly minDays: number, readonly maxDays: number } | null }> } };

export type ExploreSubgraphQueryVariables = Exact<{
  ids?: ReadonlyArray<string> | string | null | undefined;
  hops: number;
  filter?: PositionFilter | null | undefined;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  bring: ReadonlyArray<SubgraphCompanion> | SubgraphCompanion;
  limit: number;
}>;


export type ExploreSubgraphQuery = { readonly subgraph: { readonly seedCount: number, readonly nodeCount: number, readonly edgeCount: number, readonly truncated: { readonly rule: string, readonly nodes: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: NodeType, readonly label: string, readonly distance: number | null, readonly degree: number, readonly date: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly source: string, readonly target: string }> } };

export type ExplorerStartsQueryVariables = Exact<{
  pairs: number;
  relations?: ReadonlyArray<ReplyRelation> | ReplyRelation | null | undefined;
}>;


export type ExplorerStartsQuery = { readonly dyads: { readonly nodes: ReadonlyArray<{ readonly accuser:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly accused:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> }, readonly positions: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
      | { readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
      | { readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
      | { readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
    > } };

export type FindRecordsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindRecordsQuery = { readonly search: { readonly hits: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Accusation', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        | { readonly __typename: 'Denial', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly __typename: 'Document', readonly title: string | null, readonly url: string, readonly id: string }
        | { readonly __typename: 'Excerpt', readonly label: string, readonly id: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Proposal', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly __typename: 'Publisher', readonly id: string, readonly name: string }
        | { readonly __typename: 'Remark', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly __typename: 'Retracted', readonly id: string, readonly name: string }
        | { readonly __typename: 'Spokesperson', readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly id: string, readonly name: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly heading: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
       }> } };

export type RecordNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type RecordNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Accusation', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
    | { readonly __typename: 'Denial', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
    | { readonly __typename: 'Document', readonly title: string | null, readonly url: string, readonly id: string }
    | { readonly __typename: 'Excerpt', readonly label: string, readonly id: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Incident', readonly id: string, readonly name: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Proposal', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
    | { readonly __typename: 'Publisher', readonly id: string, readonly name: string }
    | { readonly __typename: 'Remark', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
    | { readonly __typename: 'Retracted', readonly id: string, readonly name: string }
    | { readonly __typename: 'Spokesperson', readonly id: string, readonly name: string }
    | { readonly __typename: 'State', readonly id: string, readonly name: string }
    | { readonly __typename: 'Statement', readonly id: string, readonly heading: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
   | null> };

export type ExploredRecordQueryVariables = Exact<{
  id: string;
}>;


export type ExploredRecordQuery = { readonly node:
    | { readonly __typename: 'Accusation', readonly id: string, readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Bloc', readonly id: string }
    | { readonly __typename: 'Denial', readonly id: string, readonly form: DenialForm, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Document', readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } }
    | { readonly __typename: 'Excerpt', readonly id: string, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } } }
    | { readonly __typename: 'Group', readonly id: string }
    | { readonly __typename: 'Incident', readonly id: string, readonly period: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly partOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Initiative', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Publisher', readonly id: string }
    | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Retracted', readonly id: string }
    | { readonly __typename: 'Spokesperson', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Statement', readonly summary: string, readonly id: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } }> }
   | null };

export type FidelityQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  reasons?: ReadonlyArray<FidelityReason> | FidelityReason | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FidelityQuery = { readonly fidelity: { readonly totalCount: number, readonly matchedPositions: number, readonly comparablePositions: number, readonly hedgeDropped: number, readonly hedgeAdded: number, readonly wordsDiffer: number, readonly reportedSpeech: number, readonly translated: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly reason: FidelityReason, readonly position:
        | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
      , readonly report: { readonly id: string, readonly exact: string | null, readonly language: string | null, readonly speech: SpeechMode | null, readonly hedge: Hedge | null, readonly translatedBy: Translator | null, readonly rendering: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } } }, readonly comparedWith: { readonly id: string, readonly exact: string | null, readonly language: string | null, readonly speech: SpeechMode | null, readonly hedge: Hedge | null, readonly translatedBy: Translator | null, readonly rendering: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } } } | null }> } };

export type CarrierConflictsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CarrierConflictsQuery = { readonly contradictions: { readonly totalCount: number, readonly matchedPositions: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly conflict: CarrierConflict | null, readonly later:
        | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
      , readonly statement: { readonly id: string, readonly disputedDates: ReadonlyArray<{ readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } }> } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly exact: string | null, readonly language: string | null, readonly speech: SpeechMode | null, readonly hedge: Hedge | null, readonly translatedBy: Translator | null, readonly rendering: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } } }> }> } };

export type ReportedWordsFragment = { readonly id: string, readonly exact: string | null, readonly language: string | null, readonly speech: SpeechMode | null, readonly hedge: Hedge | null, readonly translatedBy: Translator | null, readonly rendering: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } } };

export type InitiativeProfileQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeProfileQuery = { readonly initiative: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly note: string | null, readonly kind: InitiativeKind, readonly status: string | null, readonly announcedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly announcedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly buildsOn: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null }> } | null };

export type InitiativeLedgerQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeLedgerQuery = { readonly initiative: { readonly ledger: ReadonlyArray<{ readonly act: LedgerAct, readonly vote: Vote | null, readonly withDenial: boolean | null, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly on: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly position:
        | { readonly id: string, readonly asserts: string }
        | { readonly id: string, readonly asserts: string }
        | { readonly id: string, readonly asserts: string }
        | { readonly id: string, readonly asserts: string }
       | null, readonly reportedBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }> } | null };

export type InitiativesQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InitiativesQuery = { readonly initiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: InitiativeKind, readonly status: string | null, readonly announcedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly proposedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly endorsedBy: ReadonlyArray<{ readonly actor:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly opposedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly votes: ReadonlyArray<{ readonly vote: Vote }>, readonly proposes: { readonly totalCount: number }, readonly invokes: { readonly totalCount: number }, readonly endorses: { readonly totalCount: number }, readonly joins: { readonly totalCount: number }, readonly rejects: { readonly totalCount: number } }> } };

export type ReplyLatencyQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
}>;


export type ReplyLatencyQuery = { readonly replyLatency: { readonly asOf: string, readonly matchedAccusations: number, readonly withoutState: number, readonly groups: ReadonlyArray<{ readonly value: string, readonly label: string, readonly accusations: number, readonly answeredBySide: number, readonly soonest: { readonly medianDays: number | null, readonly points: ReadonlyArray<{ readonly days: number, readonly atRisk: number, readonly answeredBySide: number, readonly waiting: number, readonly standardError: number }> }, readonly latest: { readonly medianDays: number | null, readonly points: ReadonlyArray<{ readonly days: number, readonly atRisk: number, readonly answeredBySide: number, readonly waiting: number, readonly standardError: number }> } }> } };

export type ReplyLatencyGroupsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  groupBy: ReplyLatencyKey;
}>;


export type ReplyLatencyGroupsQuery = { readonly replyLatency: { readonly asOf: string, readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly value: string, readonly label: string, readonly accusations: number, readonly answeredBySide: number, readonly soonest: { readonly medianDays: number | null, readonly points: ReadonlyArray<{ readonly days: number, readonly atRisk: number, readonly answeredBySide: number, readonly waiting: number, readonly standardError: number }> }, readonly latest: { readonly medianDays: number | null, readonly points: ReadonlyArray<{ readonly days: number, readonly atRisk: number, readonly answeredBySide: number, readonly waiting: number, readonly standardError: number }> } }> } };

export type WaitingGroupFragment = { readonly value: string, readonly label: string, readonly accusations: number, readonly answeredBySide: number, readonly soonest: { readonly medianDays: number | null, readonly points: ReadonlyArray<{ readonly days: number, readonly atRisk: number, readonly answeredBySide: number, readonly waiting: number, readonly standardError: number }> }, readonly latest: { readonly medianDays: number | null, readonly points: ReadonlyArray<{ readonly days: number, readonly atRisk: number, readonly answeredBySide: number, readonly waiting: number, readonly standardError: number }> } };

export type WaitingFragment = { readonly medianDays: number | null, readonly points: ReadonlyArray<{ readonly days: number, readonly atRisk: number, readonly answeredBySide: number, readonly waiting: number, readonly standardError: number }> };

export type OverviewDyadsQueryVariables = Exact<{
  first: number;
}>;


export type OverviewDyadsQuery = { readonly dyads: { readonly totalCount: number, readonly matchedAccusations: number, readonly nodes: ReadonlyArray<{ readonly accusations: number, readonly answeredBySide: number, readonly accuser:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly accused:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> } };

export type OverviewTimelineQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewTimelineQuery = { readonly timeline: { readonly totalCount: number, readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly count: number, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> } };

export type LatestExchangesQueryVariables = Exact<{
  first: number;
  relations?: ReadonlyArray<ReplyRelation> | ReplyRelation | null | undefined;
}>;


export type LatestExchangesQuery = { readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly position:
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }>, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly position:
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }>, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly position:
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }>, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly position:
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }>, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
    > }, readonly dataset: { readonly version: string, readonly counts: { readonly statements: number, readonly positions: number, readonly accusations: number, readonly denials: number, readonly replies: number, readonly documents: number } } };

export type PositionQueryVariables = Exact<{
  id: string;
  responses: number;
}>;


export type PositionQuery = { readonly position:
    | { readonly __typename: 'Accusation', readonly basis: AccusationBasis, readonly isCounter: boolean, readonly note: string | null, readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly translatedBy: Translator | null, readonly rendering: string | null, readonly hedge: Hedge | null, readonly note: string | null, readonly recurringPhrases: ReadonlyArray<string>, readonly translationOf: { readonly exact: string | null, readonly language: string | null } | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } } }>, readonly incidents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly initiatives: ReadonlyArray<{ readonly relation: InitiativeRelation, readonly initiative: { readonly id: string, readonly name: string } }>, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly code: string, readonly match: CodeMatch }>, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly latency: { readonly minDays: number, readonly maxDays: number }, readonly position:
          | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
         }>, readonly responses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly latency: { readonly minDays: number, readonly maxDays: number }, readonly node:
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> }, readonly statement: { readonly id: string, readonly title: string, readonly summary: string, readonly form: string | null, readonly sourceCheck: SourceCheck, readonly sourceCheckNote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly disputedDates: ReadonlyArray<{ readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }>, readonly issuedBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly deliveredBy: ReadonlyArray<{ readonly title: string | null, readonly spokesperson: { readonly id: string, readonly name: string } }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } }>, readonly positions: ReadonlyArray<
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
        > }, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Denial', readonly contests: ReadonlyArray<ContestedAspect>, readonly note: string | null, readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly translatedBy: Translator | null, readonly rendering: string | null, readonly hedge: Hedge | null, readonly note: string | null, readonly recurringPhrases: ReadonlyArray<string>, readonly translationOf: { readonly exact: string | null, readonly language: string | null } | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } } }>, readonly incidents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly initiatives: ReadonlyArray<{ readonly relation: InitiativeRelation, readonly initiative: { readonly id: string, readonly name: string } }>, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly code: string, readonly match: CodeMatch }>, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly latency: { readonly minDays: number, readonly maxDays: number }, readonly position:
          | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
         }>, readonly responses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly latency: { readonly minDays: number, readonly maxDays: number }, readonly node:
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> }, readonly statement: { readonly id: string, readonly title: string, readonly summary: string, readonly form: string | null, readonly sourceCheck: SourceCheck, readonly sourceCheckNote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly disputedDates: ReadonlyArray<{ readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }>, readonly issuedBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly deliveredBy: ReadonlyArray<{ readonly title: string | null, readonly spokesperson: { readonly id: string, readonly name: string } }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } }>, readonly positions: ReadonlyArray<
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
        > }, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Proposal', readonly note: string | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly translatedBy: Translator | null, readonly rendering: string | null, readonly hedge: Hedge | null, readonly note: string | null, readonly recurringPhrases: ReadonlyArray<string>, readonly translationOf: { readonly exact: string | null, readonly language: string | null } | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } } }>, readonly incidents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly initiatives: ReadonlyArray<{ readonly relation: InitiativeRelation, readonly initiative: { readonly id: string, readonly name: string } }>, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly code: string, readonly match: CodeMatch }>, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly latency: { readonly minDays: number, readonly maxDays: number }, readonly position:
          | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
         }>, readonly responses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly latency: { readonly minDays: number, readonly maxDays: number }, readonly node:
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> }, readonly statement: { readonly id: string, readonly title: string, readonly summary: string, readonly form: string | null, readonly sourceCheck: SourceCheck, readonly sourceCheckNote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly disputedDates: ReadonlyArray<{ readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }>, readonly issuedBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly deliveredBy: ReadonlyArray<{ readonly title: string | null, readonly spokesperson: { readonly id: string, readonly name: string } }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } }>, readonly positions: ReadonlyArray<
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
        > }, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Remark', readonly note: string | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly translatedBy: Translator | null, readonly rendering: string | null, readonly hedge: Hedge | null, readonly note: string | null, readonly recurringPhrases: ReadonlyArray<string>, readonly translationOf: { readonly exact: string | null, readonly language: string | null } | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } } }>, readonly incidents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly initiatives: ReadonlyArray<{ readonly relation: InitiativeRelation, readonly initiative: { readonly id: string, readonly name: string } }>, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly code: string, readonly match: CodeMatch }>, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly latency: { readonly minDays: number, readonly maxDays: number }, readonly position:
          | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
         }>, readonly responses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly latency: { readonly minDays: number, readonly maxDays: number }, readonly node:
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> }, readonly statement: { readonly id: string, readonly title: string, readonly summary: string, readonly form: string | null, readonly sourceCheck: SourceCheck, readonly sourceCheckNote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly disputedDates: ReadonlyArray<{ readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }>, readonly issuedBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly deliveredBy: ReadonlyArray<{ readonly title: string | null, readonly spokesperson: { readonly id: string, readonly name: string } }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } }>, readonly positions: ReadonlyArray<
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
          | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
        > }, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
   | null };

export type PositionFormulasQueryVariables = Exact<{
  id: string;
  filter: PositionFilter;
}>;


export type PositionFormulasQuery = { readonly position:
    | { readonly evidence: ReadonlyArray<{ readonly recurringPhrases: ReadonlyArray<string> }> }
    | { readonly evidence: ReadonlyArray<{ readonly recurringPhrases: ReadonlyArray<string> }> }
    | { readonly evidence: ReadonlyArray<{ readonly recurringPhrases: ReadonlyArray<string> }> }
    | { readonly evidence: ReadonlyArray<{ readonly recurringPhrases: ReadonlyArray<string> }> }
   | null, readonly formulas: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly phrases: ReadonlyArray<string>, readonly statements: number, readonly actors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly firstUse:
        | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
       }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: PositionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly isComplete: boolean, readonly reading: SearchReading, readonly readAs: string, readonly didYouMean: string | null, readonly byType: ReadonlyArray<{ readonly type: SearchType, readonly count: number }>, readonly facets: ReadonlyArray<{ readonly by: PositionFacet, readonly valueCount: number, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly hits: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly __typename: 'Accusation', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Bloc', readonly id: string, readonly name: string }
        | { readonly __typename: 'Denial', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly __typename: 'Document', readonly title: string | null, readonly url: string, readonly id: string }
        | { readonly __typename: 'Excerpt', readonly label: string, readonly id: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string }
        | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Proposal', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly __typename: 'Publisher', readonly id: string, readonly name: string }
        | { readonly __typename: 'Remark', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
        | { readonly __typename: 'Retracted', readonly id: string, readonly name: string }
        | { readonly __typename: 'Spokesperson', readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly id: string, readonly name: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly heading: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
      , readonly snippets: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type SourceBalanceQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
}>;


export type SourceBalanceQuery = { readonly dataset: { readonly counts: { readonly documents: number } }, readonly sourceBalance: { readonly positions: number, readonly sources: { readonly positions: number, readonly documents: number, readonly publishers: number, readonly origins: number }, readonly byKind: ReadonlyArray<{ readonly kind: PublisherKind, readonly counts: { readonly positions: number, readonly documents: number, readonly publishers: number, readonly origins: number } }>, readonly byAffiliation: ReadonlyArray<{ readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string }, readonly counts: { readonly positions: number, readonly documents: number, readonly publishers: number, readonly origins: number } }>, readonly withoutAffiliation: { readonly positions: number, readonly documents: number, readonly publishers: number, readonly origins: number }, readonly oneSided: { readonly positions: number, readonly share: number | null, readonly byState: ReadonlyArray<{ readonly positions: number, readonly ownPositions: number, readonly positionsAgainst: number, readonly state: { readonly id: string, readonly name: string } }> }, readonly nested: { readonly count: number, readonly onlyNested: number, readonly notCoded: number, readonly positions: ReadonlyArray<
        | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
      > } } };

export type SourceCountsFragment = { readonly positions: number, readonly documents: number, readonly publishers: number, readonly origins: number };

export type ThreadQueryVariables = Exact<{
  position: string;
}>;


export type ThreadQuery = { readonly thread: { readonly roots: ReadonlyArray<
      | { readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
      | { readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
      | { readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
      | { readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
    >, readonly participants: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly thirdParties: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly span: { readonly minDays: number, readonly maxDays: number }, readonly positions: ReadonlyArray<{ readonly depth: number, readonly latency: { readonly minDays: number, readonly maxDays: number } | null, readonly position:
        | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly position:
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
             }>, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly position:
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
             }>, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly position:
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
             }>, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly respondsTo: ReadonlyArray<{ readonly relation: ReplyRelation, readonly explicit: boolean, readonly position:
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
              | { readonly id: string, readonly kind: PositionKind, readonly asserts: string }
             }>, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }
       }> } | null };

export type TimelineCountsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  interval: TimelineInterval;
  imprecise: ImpreciseDates;
}>;


export type TimelineCountsQuery = { readonly timeline: { readonly totalCount: number, readonly imprecise: number, readonly impreciseValues: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly count: number, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> } };

export type TimelinePositionsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TimelinePositionsQuery = { readonly positions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly statement: { readonly disputedDates: ReadonlyArray<{ readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }> }, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly statement: { readonly disputedDates: ReadonlyArray<{ readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }> }, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly statement: { readonly disputedDates: ReadonlyArray<{ readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }> }, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly statement: { readonly disputedDates: ReadonlyArray<{ readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }> }, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
    > } };

export type UnansweredSidesQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  afterDays: number;
  first: number;
}>;


export type UnansweredSidesQuery = { readonly unanswered: { readonly totalCount: number, readonly matchedAccusations: number, readonly withoutState: number, readonly nodes: ReadonlyArray<{ readonly accusation: { readonly id: string }, readonly coverage: ReadonlyArray<{ readonly statements: number, readonly side:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }> } };

export type UnansweredAccusationsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  afterDays: number;
  orderBy: PositionOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type UnansweredAccusationsQuery = { readonly unanswered: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly waited: { readonly minDays: number, readonly maxDays: number }, readonly accusation: { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly coverage: ReadonlyArray<{ readonly statements: number, readonly side:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly lastStatement: { readonly title: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly positions: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > } | null }> }> } };

export type CitationsQueryVariables = Exact<{
  filter: PositionFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CitationsQuery = { readonly positions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly initiatives: ReadonlyArray<{ readonly relation: InitiativeRelation, readonly initiative: { readonly id: string, readonly name: string } }>, readonly statement: { readonly id: string, readonly positions: ReadonlyArray<
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
          > }, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly initiatives: ReadonlyArray<{ readonly relation: InitiativeRelation, readonly initiative: { readonly id: string, readonly name: string } }>, readonly statement: { readonly id: string, readonly positions: ReadonlyArray<
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
          > }, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly initiatives: ReadonlyArray<{ readonly relation: InitiativeRelation, readonly initiative: { readonly id: string, readonly name: string } }>, readonly statement: { readonly id: string, readonly positions: ReadonlyArray<
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
          > }, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly initiatives: ReadonlyArray<{ readonly relation: InitiativeRelation, readonly initiative: { readonly id: string, readonly name: string } }>, readonly statement: { readonly id: string, readonly positions: ReadonlyArray<
            | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
          > }, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
    > } };

export type CorrectThisQueryVariables = Exact<{
  id: string;
}>;


export type CorrectThisQuery = { readonly record: { readonly section: RecordSection, readonly id: string, readonly revision: string | null, readonly record: unknown } | null, readonly dataset: { readonly version: string } };

export type PairCountsFragment = { readonly accusations: number, readonly answeredBySide: number, readonly counterAccusations: number, readonly accuser:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly accused:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly medianLatency: { readonly minDays: number, readonly maxDays: number } | null };

export type ListPositionsQueryVariables = Exact<{
  filter: PositionFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListPositionsQuery = { readonly positions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
      | { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }
    > } };

export type DayFragment = { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string };

export type SourceFragment = { readonly id: string, readonly url: string, readonly title: string | null, readonly language: string, readonly dateInferred: boolean, readonly readInFull: boolean, readonly archivedAt: string | null, readonly licence: string | null, readonly filedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null, readonly publisher: { readonly name: string, readonly kind: PublisherKind, readonly wordsFrom: string | null, readonly affiliation: { readonly basis: AffiliationBasis, readonly state: { readonly id: string, readonly name: string } } | null } };

type PositionLine_Accusation_Fragment = { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

type PositionLine_Denial_Fragment = { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

type PositionLine_Proposal_Fragment = { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

type PositionLine_Remark_Fragment = { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

export type PositionLineFragment =
  | PositionLine_Accusation_Fragment
  | PositionLine_Denial_Fragment
  | PositionLine_Proposal_Fragment
  | PositionLine_Remark_Fragment
;

type QuotedPosition_Accusation_Fragment = { readonly __typename: 'Accusation', readonly hedge: Hedge, readonly conduct: ReadonlyArray<Conduct>, readonly isAnswered: boolean | null, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

type QuotedPosition_Denial_Fragment = { readonly __typename: 'Denial', readonly form: DenialForm, readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

type QuotedPosition_Proposal_Fragment = { readonly __typename: 'Proposal', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

type QuotedPosition_Remark_Fragment = { readonly __typename: 'Remark', readonly id: string, readonly kind: PositionKind, readonly asserts: string, readonly quote: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string | null, readonly speech: SpeechMode | null, readonly language: string | null, readonly document: { readonly id: string, readonly url: string, readonly title: string | null, readonly publisher: { readonly name: string }, readonly publishedOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null } }>, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string }, readonly madeBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly against: ReadonlyArray<{ readonly role: AgainstRole, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

export type QuotedPositionFragment =
  | QuotedPosition_Accusation_Fragment
  | QuotedPosition_Denial_Fragment
  | QuotedPosition_Proposal_Fragment
  | QuotedPosition_Remark_Fragment
;

export type PageBoundsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type FormulaLineFragment = { readonly text: string, readonly phrases: ReadonlyArray<string>, readonly statements: number, readonly firstUse:
    | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
    | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
    | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
    | { readonly id: string, readonly asserts: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } }
   };

type RecordName_Accusation_Fragment = { readonly __typename: 'Accusation', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } };

type RecordName_Agency_Fragment = { readonly __typename: 'Agency', readonly id: string, readonly name: string };

type RecordName_Bloc_Fragment = { readonly __typename: 'Bloc', readonly id: string, readonly name: string };

type RecordName_Denial_Fragment = { readonly __typename: 'Denial', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } };

type RecordName_Document_Fragment = { readonly __typename: 'Document', readonly title: string | null, readonly url: string, readonly id: string };

type RecordName_Excerpt_Fragment = { readonly __typename: 'Excerpt', readonly label: string, readonly id: string };

type RecordName_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string };

type RecordName_Incident_Fragment = { readonly __typename: 'Incident', readonly id: string, readonly name: string };

type RecordName_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string, readonly name: string };

type RecordName_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type RecordName_Proposal_Fragment = { readonly __typename: 'Proposal', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } };

type RecordName_Publisher_Fragment = { readonly __typename: 'Publisher', readonly id: string, readonly name: string };

type RecordName_Remark_Fragment = { readonly __typename: 'Remark', readonly kind: PositionKind, readonly asserts: string, readonly id: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } };

type RecordName_Retracted_Fragment = { readonly __typename: 'Retracted', readonly id: string, readonly name: string };

type RecordName_Spokesperson_Fragment = { readonly __typename: 'Spokesperson', readonly id: string, readonly name: string };

type RecordName_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly name: string };

type RecordName_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly heading: string, readonly occurredOn: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } };

export type RecordNameFragment =
  | RecordName_Accusation_Fragment
  | RecordName_Agency_Fragment
  | RecordName_Bloc_Fragment
  | RecordName_Denial_Fragment
  | RecordName_Document_Fragment
  | RecordName_Excerpt_Fragment
  | RecordName_Group_Fragment
  | RecordName_Incident_Fragment
  | RecordName_Initiative_Fragment
  | RecordName_Organization_Fragment
  | RecordName_Proposal_Fragment
  | RecordName_Publisher_Fragment
  | RecordName_Remark_Fragment
  | RecordName_Retracted_Fragment
  | RecordName_Spokesperson_Fragment
  | RecordName_State_Fragment
  | RecordName_Statement_Fragment
;

export type LabelsOfRecordsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type LabelsOfRecordsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
   | null> };

export type RecordLabelsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type RecordLabelsQuery = { readonly nodes: ReadonlyArray<
    | { readonly asserts: string, readonly id: string, readonly label: string, readonly incidents: ReadonlyArray<{ readonly id: string }> }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly asserts: string, readonly id: string, readonly label: string, readonly incidents: ReadonlyArray<{ readonly id: string }> }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly asserts: string, readonly id: string, readonly label: string, readonly incidents: ReadonlyArray<{ readonly id: string }> }
    | { readonly id: string, readonly label: string }
    | { readonly asserts: string, readonly id: string, readonly label: string, readonly incidents: ReadonlyArray<{ readonly id: string }> }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
    | { readonly id: string, readonly label: string }
   | null> };

export type FindRecordsByNameQueryVariables = Exact<{
  name: string;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  first: number;
}>;


export type FindRecordsByNameQuery = { readonly actors: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly id: string, readonly label: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    > } };

export type FindIncidentsByNameQueryVariables = Exact<{
  name: string;
  first: number;
}>;


export type FindIncidentsByNameQuery = { readonly incidents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } };

export type FindDocumentsByTitleQueryVariables = Exact<{
  title: string;
  first: number;
}>;


export type FindDocumentsByTitleQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } };

export type PublishersQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishersQuery = { readonly countPositions: { readonly groups: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly label: string }> }> } };

export type FindPositionsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindPositionsQuery = { readonly search: { readonly hits: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
       }> } };

export type RecordHistoryQueryVariables = Exact<{
  id: string;
  section: RecordSection;
  first: number;
}>;


export type RecordHistoryQuery = { readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string | null, readonly revision: string | null, readonly record: unknown, readonly reason: string | null, readonly sameAs: string | null, readonly change: { readonly kind: ChangeEventKind, readonly changeSet: string | null, readonly title: string | null, readonly reason: string | null, readonly reverts: string | null, readonly redaction: { readonly reason: string } | null, readonly review: { readonly proposedBy: string, readonly acceptedBy: string } | null } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on __Type {
  name
  description
  enumValues {
    name
    description
  }
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const ChangedRecordFragmentDoc = new TypedDocumentString(`
    fragment ChangedRecord on RecordChange {
  section
  id
  label
  madeBy
  towards
  operation
  fields {
    path
  }
  reason
  sameAs
}
    `, {"fragmentName":"ChangedRecord"}) as unknown as TypedDocumentString<ChangedRecordFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on ChangeEvent {
  seq
  at
  title
  reason
  reverts
  release
  review {
    proposedBy
    acceptedBy
  }
  recordCount
  records(first: $records) {
    ...ChangedRecord
  }
}
    fragment ChangedRecord on RecordChange {
  section
  id
  label
  madeBy
  towards
  operation
  fields {
    path
  }
  reason
  sameAs
}`, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const MadePositionsFragmentDoc = new TypedDocumentString(`
    fragment MadePositions on PositionConnection {
  totalCount
  facets(by: [KIND, FORM, CONDUCT, YEAR]) {
    by
    values {
      value
      count
    }
  }
}
    `, {"fragmentName":"MadePositions"}) as unknown as TypedDocumentString<MadePositionsFragment, unknown>;
export const DayFragmentDoc = new TypedDocumentString(`
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
    `, {"fragmentName":"Day"}) as unknown as TypedDocumentString<DayFragment, unknown>;
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on Document {
  id
  url
  title
  language
  filedOn {
    ...Day
  }
  publishedOn {
    ...Day
  }
  dateInferred
  readInFull
  archivedAt
  licence
  publisher {
    name
    kind
    wordsFrom
    affiliation {
      basis
      state {
        id
        name
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}`, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const ReportedWordsFragmentDoc = new TypedDocumentString(`
    fragment ReportedWords on Excerpt {
  id
  exact
  language
  speech
  hedge
  translatedBy
  rendering
  document {
    ...Source
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment Source on Document {
  id
  url
  title
  language
  filedOn {
    ...Day
  }
  publishedOn {
    ...Day
  }
  dateInferred
  readInFull
  archivedAt
  licence
  publisher {
    name
    kind
    wordsFrom
    affiliation {
      basis
      state {
        id
        name
      }
    }
  }
}`, {"fragmentName":"ReportedWords"}) as unknown as TypedDocumentString<ReportedWordsFragment, unknown>;
export const WaitingFragmentDoc = new TypedDocumentString(`
    fragment Waiting on WaitingCurve {
  medianDays
  points {
    days
    atRisk
    answeredBySide
    waiting
    standardError
  }
}
    `, {"fragmentName":"Waiting"}) as unknown as TypedDocumentString<WaitingFragment, unknown>;
export const WaitingGroupFragmentDoc = new TypedDocumentString(`
    fragment WaitingGroup on ReplyLatencyGroup {
  value
  label
  accusations
  answeredBySide
  soonest {
    ...Waiting
  }
  latest {
    ...Waiting
  }
}
    fragment Waiting on WaitingCurve {
  medianDays
  points {
    days
    atRisk
    answeredBySide
    waiting
    standardError
  }
}`, {"fragmentName":"WaitingGroup"}) as unknown as TypedDocumentString<WaitingGroupFragment, unknown>;
export const SourceCountsFragmentDoc = new TypedDocumentString(`
    fragment SourceCounts on SourceCounts {
  positions
  documents
  publishers
  origins
}
    `, {"fragmentName":"SourceCounts"}) as unknown as TypedDocumentString<SourceCountsFragment, unknown>;
export const PairCountsFragmentDoc = new TypedDocumentString(`
    fragment PairCounts on Dyad {
  accuser {
    id
    name
  }
  accused {
    id
    name
  }
  accusations
  answeredBySide
  counterAccusations
  medianLatency {
    minDays
    maxDays
  }
}
    `, {"fragmentName":"PairCounts"}) as unknown as TypedDocumentString<PairCountsFragment, unknown>;
export const PositionLineFragmentDoc = new TypedDocumentString(`
    fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}`, {"fragmentName":"PositionLine"}) as unknown as TypedDocumentString<PositionLineFragment, unknown>;
export const QuotedPositionFragmentDoc = new TypedDocumentString(`
    fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}`, {"fragmentName":"QuotedPosition"}) as unknown as TypedDocumentString<QuotedPositionFragment, unknown>;
export const PageBoundsFragmentDoc = new TypedDocumentString(`
    fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageBounds"}) as unknown as TypedDocumentString<PageBoundsFragment, unknown>;
export const FormulaLineFragmentDoc = new TypedDocumentString(`
    fragment FormulaLine on Formula {
  text
  phrases
  statements
  firstUse {
    id
    asserts
    occurredOn {
      ...Day
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}`, {"fragmentName":"FormulaLine"}) as unknown as TypedDocumentString<FormulaLineFragment, unknown>;
export const RecordNameFragmentDoc = new TypedDocumentString(`
    fragment RecordName on Node {
  __typename
  id
  ... on Actor {
    name: label
  }
  ... on Position {
    kind
    asserts
    occurredOn {
      ...Day
    }
  }
  ... on Statement {
    heading: title
    occurredOn {
      ...Day
    }
  }
  ... on Incident {
    name: label
  }
  ... on Document {
    title
    url
  }
  ... on Excerpt {
    label
  }
  ... on Publisher {
    name: label
  }
  ... on Retracted {
    name: label
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}`, {"fragmentName":"RecordName"}) as unknown as TypedDocumentString<RecordNameFragment, unknown>;
export const FilesOfSelectionDocument = new TypedDocumentString(`
    query FilesOfSelection($ids: [ID!], $hops: Int!, $filter: PositionFilter, $types: [RelationshipType!], $bring: [SubgraphCompanion!]!, $hasTable: Boolean!) {
  subgraph(ids: $ids, hops: $hops, filter: $filter, types: $types, bring: $bring) {
    graphml: exportUrl(format: GRAPHML)
    gexf: exportUrl(format: GEXF)
    nodesEdges: exportUrl(format: NODES_EDGES_CSV)
    nodeLink: exportUrl(format: NODE_LINK_JSON)
    cytoscape: exportUrl(format: CYTOSCAPE_JSON)
    jsonLines: exportUrl(format: JSON_LINES)
    cypher: exportUrl(format: CYPHER)
    turtle: exportUrl(format: TURTLE)
    jsonLd: exportUrl(format: JSON_LD)
    stix: exportUrl(format: STIX)
  }
  positions(filter: $filter) @include(if: $hasTable) {
    csv: exportUrl(format: CSV)
    csvForExcel: exportUrl(format: CSV, bom: true)
    parquet: exportUrl(format: PARQUET)
    jsonLines: exportUrl(format: JSON_LINES)
  }
}
    `) as unknown as TypedDocumentString<FilesOfSelectionQuery, FilesOfSelectionQueryVariables>;
export const FindActorsDocument = new TypedDocumentString(`
    query FindActors($name: String!, $types: [ActorType!], $first: Int!) {
  actors(filter: {name: $name, types: $types}, first: $first) {
    nodes {
      id
      label
      name
      aliases
      ... on State {
        iso2
        iso3
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindActorsQuery, FindActorsQueryVariables>;
export const ActorNamesDocument = new TypedDocumentString(`
    query ActorNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    label
    ... on Actor {
      name: label
    }
  }
}
    `) as unknown as TypedDocumentString<ActorNamesQuery, ActorNamesQueryVariables>;
export const CountedValuesDocument = new TypedDocumentString(`
    query CountedValues($by: [PositionKey!]!) {
  countPositions(by: $by, limit: 2000) {
    groups {
      values {
        value
        label
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountedValuesQuery, CountedValuesQueryVariables>;
export const FindDocumentsDocument = new TypedDocumentString(`
    query FindDocuments($title: String!, $first: Int!) {
  documents(filter: {title: $title}, first: $first) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<FindDocumentsQuery, FindDocumentsQueryVariables>;
export const FindIncidentsDocument = new TypedDocumentString(`
    query FindIncidents($name: String!, $first: Int!) {
  incidents(filter: {name: $name}, first: $first) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<FindIncidentsQuery, FindIncidentsQueryVariables>;
export const SourceMeterDocument = new TypedDocumentString(`
    query SourceMeter($filter: PositionFilter) {
  sourceBalance(filter: $filter) {
    positions
    sources {
      documents
      publishers
      origins
    }
    oneSided {
      positions
      byState {
        positions
        state {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceMeterQuery, SourceMeterQueryVariables>;
export const HowToCiteDocument = new TypedDocumentString(`
    query HowToCite {
  dataset {
    version
    licence
    citation {
      text
      bibtex
    }
  }
}
    `) as unknown as TypedDocumentString<HowToCiteQuery, HowToCiteQueryVariables>;
export const AboutTheDataDocument = new TypedDocumentString(`
    query AboutTheData {
  dataset {
    version
    licence
    counts {
      actors
      statements
      positions
      accusations
      denials
      proposals
      remarks
      replies
      incidents
      initiatives
      documents
      publishers
      votes
    }
    citation {
      text
      bibtex
    }
    agreement {
      what
      measure
      value
      reason
      n
      interval {
        low
        high
      }
      unmatched {
        first
        second
      }
      protocol
      source
      note
    }
  }
}
    `) as unknown as TypedDocumentString<AboutTheDataQuery, AboutTheDataQueryVariables>;
export const WhatIsCoveredDocument = new TypedDocumentString(`
    query WhatIsCovered {
  dataset {
    counts {
      documents
    }
  }
  coverage {
    actorCount
    counts {
      statements
      statementsIncomplete
      documents
      documentsInPart
      publishers
      languages
    }
    byActor {
      actor {
        id
        name: label
      }
      counts {
        statements
      }
      years {
        year
        counts {
          statements
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsCoveredQuery, WhatIsCoveredQueryVariables>;
export const CodebookDocument = new TypedDocumentString(`
    query Codebook {
  kind: __type(name: "PositionKind") {
    ...Words
  }
  form: __type(name: "DenialForm") {
    ...Words
  }
  conduct: __type(name: "Conduct") {
    ...Words
  }
  contested: __type(name: "ContestedAspect") {
    ...Words
  }
  hedge: __type(name: "Hedge") {
    ...Words
  }
  basis: __type(name: "AccusationBasis") {
    ...Words
  }
  reply: __type(name: "ReplyRelation") {
    ...Words
  }
  initiative: __type(name: "InitiativeRelation") {
    ...Words
  }
  role: __type(name: "AgainstRole") {
    ...Words
  }
  speech: __type(name: "SpeechMode") {
    ...Words
  }
}
    fragment Words on __Type {
  name
  description
  enumValues {
    name
    description
  }
}`) as unknown as TypedDocumentString<CodebookQuery, CodebookQueryVariables>;
export const ActorProfileDocument = new TypedDocumentString(`
    query ActorProfile($id: ID!) {
  actor(id: $id) {
    __typename
    id
    name: label
    aliases
    wikidata
    note
    ... on State {
      region
      agencies(first: 50) {
        totalCount
        nodes {
          id
          name: label
        }
      }
    }
    ... on Agency {
      partOf {
        id
        name: label
      }
    }
    ... on Organization {
      basedIn {
        id
        name
      }
    }
    ... on Spokesperson {
      speaksFor {
        title
        actor {
          id
          name: label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorProfileQuery, ActorProfileQueryVariables>;
export const ActorCountsDocument = new TypedDocumentString(`
    query ActorCounts($made: PositionFilter!, $received: PositionFilter!, $accused: PositionFilter!, $answered: PositionFilter!, $unanswered: PositionFilter!) {
  made: positions(filter: $made) {
    totalCount
    facets(by: [KIND]) {
      values {
        value
        count
      }
    }
  }
  received: positions(filter: $received) {
    totalCount
  }
  accused: accusations(filter: $accused) {
    totalCount
  }
  answered: accusations(filter: $answered) {
    totalCount
  }
  unanswered: accusations(filter: $unanswered) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ActorCountsQuery, ActorCountsQueryVariables>;
export const ActorFormulasDocument = new TypedDocumentString(`
    query ActorFormulas($filter: PositionFilter!) {
  formulas(filter: $filter, first: 10) {
    totalCount
    quotedPositions
    nodes {
      ...FormulaLine
      otherActors {
        id
        name: label
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment FormulaLine on Formula {
  text
  phrases
  statements
  firstUse {
    id
    asserts
    occurredOn {
      ...Day
    }
  }
}`) as unknown as TypedDocumentString<ActorFormulasQuery, ActorFormulasQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: Int!, $from: String, $filter: ChangeFilter, $first: Int!, $records: Int!) {
  changes(since: $since, from: $from, filter: $filter, first: $first) {
    from {
      seq
      at
      version
    }
    last
    hasNextPage
    head {
      seq
    }
    nodes {
      ...Change
    }
  }
}
    fragment Change on ChangeEvent {
  seq
  at
  title
  reason
  reverts
  release
  review {
    proposedBy
    acceptedBy
  }
  recordCount
  records(first: $records) {
    ...ChangedRecord
  }
}
fragment ChangedRecord on RecordChange {
  section
  id
  label
  madeBy
  towards
  operation
  fields {
    path
  }
  reason
  sameAs
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const HistoryOfRecordDocument = new TypedDocumentString(`
    query HistoryOfRecord($id: ID!, $section: RecordSection) {
  history(id: $id, section: $section) {
    totalCount
    nodes {
      seq
      at
      reason
      sameAs
      fields {
        path
        before
        after
      }
      change {
        title
        reason
        review {
          proposedBy
          acceptedBy
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryOfRecordQuery, HistoryOfRecordQueryVariables>;
export const CompareActorsDocument = new TypedDocumentString(`
    query CompareActors($madeByOne: PositionFilter!, $accusingOne: PositionFilter!, $answeredByOne: PositionFilter!, $unansweredByOne: PositionFilter!, $hasTwo: Boolean!, $madeByTwo: PositionFilter, $accusingTwo: PositionFilter, $answeredByTwo: PositionFilter, $unansweredByTwo: PositionFilter, $hasThree: Boolean!, $madeByThree: PositionFilter, $accusingThree: PositionFilter, $answeredByThree: PositionFilter, $unansweredByThree: PositionFilter) {
  madeByOne: positions(filter: $madeByOne) {
    ...MadePositions
  }
  accusingOne: accusations(filter: $accusingOne) {
    totalCount
  }
  answeredByOne: accusations(filter: $answeredByOne) {
    totalCount
  }
  unansweredByOne: accusations(filter: $unansweredByOne) {
    totalCount
  }
  madeByTwo: positions(filter: $madeByTwo) @include(if: $hasTwo) {
    ...MadePositions
  }
  accusingTwo: accusations(filter: $accusingTwo) @include(if: $hasTwo) {
    totalCount
  }
  answeredByTwo: accusations(filter: $answeredByTwo) @include(if: $hasTwo) {
    totalCount
  }
  unansweredByTwo: accusations(filter: $unansweredByTwo) @include(if: $hasTwo) {
    totalCount
  }
  madeByThree: positions(filter: $madeByThree) @include(if: $hasThree) {
    ...MadePositions
  }
  accusingThree: accusations(filter: $accusingThree) @include(if: $hasThree) {
    totalCount
  }
  answeredByThree: accusations(filter: $answeredByThree) @include(if: $hasThree) {
    totalCount
  }
  unansweredByThree: accusations(filter: $unansweredByThree) @include(if: $hasThree) {
    totalCount
  }
}
    fragment MadePositions on PositionConnection {
  totalCount
  facets(by: [KIND, FORM, CONDUCT, YEAR]) {
    by
    values {
      value
      count
    }
  }
}`) as unknown as TypedDocumentString<CompareActorsQuery, CompareActorsQueryVariables>;
export const ComparePairsDocument = new TypedDocumentString(`
    query ComparePairs($filter: PositionFilter!, $first: Int!) {
  dyads(filter: $filter, first: $first) {
    nodes {
      ...PairCounts
    }
  }
}
    fragment PairCounts on Dyad {
  accuser {
    id
    name
  }
  accused {
    id
    name
  }
  accusations
  answeredBySide
  counterAccusations
  medianLatency {
    minDays
    maxDays
  }
}`) as unknown as TypedDocumentString<ComparePairsQuery, ComparePairsQueryVariables>;
export const DyadCountsDocument = new TypedDocumentString(`
    query DyadCounts($either: PositionFilter!, $first: Int!) {
  dyads(filter: $either, first: $first) {
    nodes {
      ...PairCounts
      denialsByForm {
        form
        count
      }
    }
  }
}
    fragment PairCounts on Dyad {
  accuser {
    id
    name
  }
  accused {
    id
    name
  }
  accusations
  answeredBySide
  counterAccusations
  medianLatency {
    minDays
    maxDays
  }
}`) as unknown as TypedDocumentString<DyadCountsQuery, DyadCountsQueryVariables>;
export const DyadTimelineDocument = new TypedDocumentString(`
    query DyadTimeline($either: PositionFilter!, $first: Int!) {
  positions(filter: $either, first: $first) {
    totalCount
    nodes {
      ...PositionLine
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}`) as unknown as TypedDocumentString<DyadTimelineQuery, DyadTimelineQueryVariables>;
export const DyadAccusationsDocument = new TypedDocumentString(`
    query DyadAccusations($filter: PositionFilter!, $answers: PositionFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  accusations(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...QuotedPosition
      responses(filter: $answers, orderBy: OCCURRED_ASC) {
        edges {
          relation
          latency {
            minDays
            maxDays
          }
          node {
            ...QuotedPosition
          }
        }
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<DyadAccusationsQuery, DyadAccusationsQueryVariables>;
export const DyadSidesDocument = new TypedDocumentString(`
    query DyadSides($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Actor {
      name: label
    }
  }
}
    `) as unknown as TypedDocumentString<DyadSidesQuery, DyadSidesQueryVariables>;
export const DyadsDocument = new TypedDocumentString(`
    query Dyads($filter: PositionFilter, $joint: JointCounting!, $first: Int!) {
  dyads(filter: $filter, joint: $joint, first: $first) {
    totalCount
    matchedAccusations
    nodes {
      ...PairCounts
      firstOn {
        ...Day
      }
      lastOn {
        ...Day
      }
    }
  }
}
    fragment PairCounts on Dyad {
  accuser {
    id
    name
  }
  accused {
    id
    name
  }
  accusations
  answeredBySide
  counterAccusations
  medianLatency {
    minDays
    maxDays
  }
}
fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}`) as unknown as TypedDocumentString<DyadsQuery, DyadsQueryVariables>;
export const ExploreSubgraphDocument = new TypedDocumentString(`
    query ExploreSubgraph($ids: [ID!], $hops: Int!, $filter: PositionFilter, $types: [RelationshipType!], $bring: [SubgraphCompanion!]!, $limit: Int!) {
  subgraph(
    ids: $ids
    hops: $hops
    filter: $filter
    types: $types
    bring: $bring
    limit: $limit
  ) {
    seedCount
    nodeCount
    edgeCount
    truncated {
      rule
      nodes {
        type
        count
      }
    }
    nodes {
      id
      type
      label
      date {
        ...Day
      }
      distance
      degree
    }
    edges {
      id
      type
      source
      target
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}`) as unknown as TypedDocumentString<ExploreSubgraphQuery, ExploreSubgraphQueryVariables>;
export const ExplorerStartsDocument = new TypedDocumentString(`
    query ExplorerStarts($pairs: Int!, $relations: [ReplyRelation!]) {
  dyads(first: $pairs) {
    nodes {
      accuser {
        id
        name
      }
      accused {
        id
        name
      }
    }
  }
  positions(filter: {replyRelation: $relations}, first: 1) {
    nodes {
      id
      occurredOn {
        ...Day
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}`) as unknown as TypedDocumentString<ExplorerStartsQuery, ExplorerStartsQueryVariables>;
export const FindRecordsDocument = new TypedDocumentString(`
    query FindRecords($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    hits {
      node {
        ...RecordName
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment RecordName on Node {
  __typename
  id
  ... on Actor {
    name: label
  }
  ... on Position {
    kind
    asserts
    occurredOn {
      ...Day
    }
  }
  ... on Statement {
    heading: title
    occurredOn {
      ...Day
    }
  }
  ... on Incident {
    name: label
  }
  ... on Document {
    title
    url
  }
  ... on Excerpt {
    label
  }
  ... on Publisher {
    name: label
  }
  ... on Retracted {
    name: label
  }
}`) as unknown as TypedDocumentString<FindRecordsQuery, FindRecordsQueryVariables>;
export const RecordNamesDocument = new TypedDocumentString(`
    query RecordNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...RecordName
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment RecordName on Node {
  __typename
  id
  ... on Actor {
    name: label
  }
  ... on Position {
    kind
    asserts
    occurredOn {
      ...Day
    }
  }
  ... on Statement {
    heading: title
    occurredOn {
      ...Day
    }
  }
  ... on Incident {
    name: label
  }
  ... on Document {
    title
    url
  }
  ... on Excerpt {
    label
  }
  ... on Publisher {
    name: label
  }
  ... on Retracted {
    name: label
  }
}`) as unknown as TypedDocumentString<RecordNamesQuery, RecordNamesQueryVariables>;
export const ExploredRecordDocument = new TypedDocumentString(`
    query ExploredRecord($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...QuotedPosition
    ... on Statement {
      summary
      documents {
        ...Source
      }
    }
    ... on Incident {
      period {
        ...Day
      }
      partOf {
        id
        name
      }
      parts {
        id
        name
      }
    }
    ... on Document {
      ...Source
    }
    ... on Excerpt {
      document {
        ...Source
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment Source on Document {
  id
  url
  title
  language
  filedOn {
    ...Day
  }
  publishedOn {
    ...Day
  }
  dateInferred
  readInFull
  archivedAt
  licence
  publisher {
    name
    kind
    wordsFrom
    affiliation {
      basis
      state {
        id
        name
      }
    }
  }
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}`) as unknown as TypedDocumentString<ExploredRecordQuery, ExploredRecordQueryVariables>;
export const FidelityDocument = new TypedDocumentString(`
    query Fidelity($filter: PositionFilter, $reasons: [FidelityReason!], $first: Int, $after: String, $last: Int, $before: String) {
  fidelity(
    filter: $filter
    reasons: $reasons
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    matchedPositions
    comparablePositions
    hedgeDropped
    hedgeAdded
    wordsDiffer
    reportedSpeech
    translated
    pageInfo {
      ...PageBounds
    }
    nodes {
      reason
      position {
        ...PositionLine
      }
      report {
        ...ReportedWords
      }
      comparedWith {
        ...ReportedWords
      }
    }
  }
}
    fragment ReportedWords on Excerpt {
  id
  exact
  language
  speech
  hedge
  translatedBy
  rendering
  document {
    ...Source
  }
}
fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment Source on Document {
  id
  url
  title
  language
  filedOn {
    ...Day
  }
  publishedOn {
    ...Day
  }
  dateInferred
  readInFull
  archivedAt
  licence
  publisher {
    name
    kind
    wordsFrom
    affiliation {
      basis
      state {
        id
        name
      }
    }
  }
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<FidelityQuery, FidelityQueryVariables>;
export const CarrierConflictsDocument = new TypedDocumentString(`
    query CarrierConflicts($filter: PositionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  contradictions(
    kind: CARRIER
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    matchedPositions
    pageInfo {
      ...PageBounds
    }
    nodes {
      conflict
      later {
        ...PositionLine
      }
      statement {
        id
        disputedDates {
          ...Day
        }
        documents {
          ...Source
        }
      }
      reports {
        ...ReportedWords
      }
    }
  }
}
    fragment ReportedWords on Excerpt {
  id
  exact
  language
  speech
  hedge
  translatedBy
  rendering
  document {
    ...Source
  }
}
fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment Source on Document {
  id
  url
  title
  language
  filedOn {
    ...Day
  }
  publishedOn {
    ...Day
  }
  dateInferred
  readInFull
  archivedAt
  licence
  publisher {
    name
    kind
    wordsFrom
    affiliation {
      basis
      state {
        id
        name
      }
    }
  }
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CarrierConflictsQuery, CarrierConflictsQueryVariables>;
export const InitiativeProfileDocument = new TypedDocumentString(`
    query InitiativeProfile($id: ID!) {
  initiative(id: $id) {
    id
    name
    aliases
    wikidata
    note
    kind
    status
    announcedOn {
      ...Day
    }
    announcedBy {
      id
      name
    }
    buildsOn {
      id
      name
    }
    documents {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}`) as unknown as TypedDocumentString<InitiativeProfileQuery, InitiativeProfileQueryVariables>;
export const InitiativeLedgerDocument = new TypedDocumentString(`
    query InitiativeLedger($id: ID!) {
  initiative(id: $id) {
    ledger {
      act
      actor {
        id
        name: label
      }
      on {
        ...Day
      }
      vote
      withDenial
      position {
        id
        asserts
      }
      reportedBy {
        id
        name: label
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}`) as unknown as TypedDocumentString<InitiativeLedgerQuery, InitiativeLedgerQueryVariables>;
export const InitiativesDocument = new TypedDocumentString(`
    query Initiatives($filter: InitiativeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  initiatives(
    filter: $filter
    orderBy: ANNOUNCED_DESC
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      id
      name
      kind
      status
      announcedOn {
        ...Day
      }
      proposedBy {
        id
        name
      }
      endorsedBy {
        actor {
          id
        }
      }
      opposedBy {
        id
      }
      votes {
        vote
      }
      proposes: referredToBy(relation: PROPOSES) {
        totalCount
      }
      invokes: referredToBy(relation: INVOKES) {
        totalCount
      }
      endorses: referredToBy(relation: ENDORSES) {
        totalCount
      }
      joins: referredToBy(relation: JOINS) {
        totalCount
      }
      rejects: referredToBy(relation: REJECTS) {
        totalCount
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<InitiativesQuery, InitiativesQueryVariables>;
export const ReplyLatencyDocument = new TypedDocumentString(`
    query ReplyLatency($filter: PositionFilter) {
  replyLatency(filter: $filter) {
    asOf
    matchedAccusations
    withoutState
    groups {
      ...WaitingGroup
    }
  }
}
    fragment WaitingGroup on ReplyLatencyGroup {
  value
  label
  accusations
  answeredBySide
  soonest {
    ...Waiting
  }
  latest {
    ...Waiting
  }
}
fragment Waiting on WaitingCurve {
  medianDays
  points {
    days
    atRisk
    answeredBySide
    waiting
    standardError
  }
}`) as unknown as TypedDocumentString<ReplyLatencyQuery, ReplyLatencyQueryVariables>;
export const ReplyLatencyGroupsDocument = new TypedDocumentString(`
    query ReplyLatencyGroups($filter: PositionFilter, $groupBy: ReplyLatencyKey!) {
  replyLatency(filter: $filter, groupBy: $groupBy) {
    asOf
    totalCount
    groups {
      ...WaitingGroup
    }
  }
}
    fragment WaitingGroup on ReplyLatencyGroup {
  value
  label
  accusations
  answeredBySide
  soonest {
    ...Waiting
  }
  latest {
    ...Waiting
  }
}
fragment Waiting on WaitingCurve {
  medianDays
  points {
    days
    atRisk
    answeredBySide
    waiting
    standardError
  }
}`) as unknown as TypedDocumentString<ReplyLatencyGroupsQuery, ReplyLatencyGroupsQueryVariables>;
export const OverviewDyadsDocument = new TypedDocumentString(`
    query OverviewDyads($first: Int!) {
  dyads(first: $first) {
    totalCount
    matchedAccusations
    nodes {
      accuser {
        id
        name
      }
      accused {
        id
        name
      }
      accusations
      answeredBySide
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewDyadsQuery, OverviewDyadsQueryVariables>;
export const OverviewTimelineDocument = new TypedDocumentString(`
    query OverviewTimeline {
  timeline(by: KIND, interval: YEAR) {
    totalCount
    buckets {
      from
      to
      count
      values {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewTimelineQuery, OverviewTimelineQueryVariables>;
export const LatestExchangesDocument = new TypedDocumentString(`
    query LatestExchanges($first: Int!, $relations: [ReplyRelation!]) {
  positions(filter: {replyRelation: $relations}, first: $first) {
    totalCount
    nodes {
      ...QuotedPosition
      respondsTo {
        relation
        explicit
        position {
          ...PositionLine
        }
      }
    }
  }
  dataset {
    version
    counts {
      statements
      positions
      accusations
      denials
      replies
      documents
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}`) as unknown as TypedDocumentString<LatestExchangesQuery, LatestExchangesQueryVariables>;
export const PositionDocument = new TypedDocumentString(`
    query Position($id: ID!, $responses: Int!) {
  position(id: $id) {
    ...PositionLine
    note
    evidence {
      id
      exact
      prefix
      suffix
      speech
      language
      translatedBy
      rendering
      hedge
      note
      recurringPhrases
      translationOf {
        exact
        language
      }
      document {
        ...Source
      }
    }
    incidents {
      id
      name
    }
    initiatives {
      relation
      initiative {
        id
        name
      }
    }
    codes {
      scheme
      code
      match
    }
    ... on Accusation {
      basis
      isCounter
    }
    ... on Denial {
      contests
    }
    respondsTo {
      relation
      explicit
      latency {
        minDays
        maxDays
      }
      position {
        ...QuotedPosition
      }
    }
    responses(orderBy: OCCURRED_ASC, first: $responses) {
      totalCount
      edges {
        relation
        explicit
        latency {
          minDays
          maxDays
        }
        node {
          ...QuotedPosition
        }
      }
    }
    statement {
      id
      title
      summary
      form
      occurredOn {
        ...Day
      }
      disputedDates {
        ...Day
      }
      issuedBy {
        id
        name
      }
      deliveredBy {
        title
        spokesperson {
          id
          name
        }
      }
      sourceCheck
      sourceCheckNote
      documents {
        ...Source
      }
      positions {
        id
        kind
        asserts
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment Source on Document {
  id
  url
  title
  language
  filedOn {
    ...Day
  }
  publishedOn {
    ...Day
  }
  dateInferred
  readInFull
  archivedAt
  licence
  publisher {
    name
    kind
    wordsFrom
    affiliation {
      basis
      state {
        id
        name
      }
    }
  }
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}`) as unknown as TypedDocumentString<PositionQuery, PositionQueryVariables>;
export const PositionFormulasDocument = new TypedDocumentString(`
    query PositionFormulas($id: ID!, $filter: PositionFilter!) {
  position(id: $id) {
    evidence {
      recurringPhrases
    }
  }
  formulas(filter: $filter, first: 50) {
    totalCount
    nodes {
      ...FormulaLine
      actors {
        id
        name: label
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment FormulaLine on Formula {
  text
  phrases
  statements
  firstUse {
    id
    asserts
    occurredOn {
      ...Day
    }
  }
}`) as unknown as TypedDocumentString<PositionFormulasQuery, PositionFormulasQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $filter: PositionFilter, $first: Int!, $after: String) {
  search(
    text: $text
    types: $types
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    isComplete
    reading
    readAs
    didYouMean
    byType {
      type
      count
    }
    facets(by: [KIND, FORM, MADE_BY, AGAINST, YEAR], level: STATE) {
      by
      valueCount
      values {
        value
        label
        count
      }
    }
    hits {
      cursor
      node {
        ...RecordName
        ... on Position {
          madeBy {
            id
            name: label
          }
        }
      }
      snippets {
        field
        text
        ranges {
          start
          end
        }
      }
    }
    pageInfo {
      ...PageBounds
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment RecordName on Node {
  __typename
  id
  ... on Actor {
    name: label
  }
  ... on Position {
    kind
    asserts
    occurredOn {
      ...Day
    }
  }
  ... on Statement {
    heading: title
    occurredOn {
      ...Day
    }
  }
  ... on Incident {
    name: label
  }
  ... on Document {
    title
    url
  }
  ... on Excerpt {
    label
  }
  ... on Publisher {
    name: label
  }
  ... on Retracted {
    name: label
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourceBalanceDocument = new TypedDocumentString(`
    query SourceBalance($filter: PositionFilter) {
  dataset {
    counts {
      documents
    }
  }
  sourceBalance(filter: $filter) {
    positions
    sources {
      ...SourceCounts
    }
    byKind {
      kind
      counts {
        ...SourceCounts
      }
    }
    byAffiliation {
      basis
      state {
        id
        name
      }
      counts {
        ...SourceCounts
      }
    }
    withoutAffiliation {
      ...SourceCounts
    }
    oneSided {
      positions
      share
      byState {
        positions
        ownPositions
        positionsAgainst
        state {
          id
          name
        }
      }
    }
    nested {
      count
      onlyNested
      notCoded
      positions {
        ...QuotedPosition
      }
    }
  }
}
    fragment SourceCounts on SourceCounts {
  positions
  documents
  publishers
  origins
}
fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}`) as unknown as TypedDocumentString<SourceBalanceQuery, SourceBalanceQueryVariables>;
export const ThreadDocument = new TypedDocumentString(`
    query Thread($position: ID!) {
  thread(position: $position) {
    roots {
      id
      occurredOn {
        ...Day
      }
    }
    participants {
      id
      name: label
    }
    thirdParties {
      id
      name: label
    }
    span {
      minDays
      maxDays
    }
    positions {
      depth
      latency {
        minDays
        maxDays
      }
      position {
        ...QuotedPosition
        respondsTo {
          relation
          explicit
          position {
            id
            kind
            asserts
          }
        }
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}`) as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const TimelineCountsDocument = new TypedDocumentString(`
    query TimelineCounts($filter: PositionFilter, $interval: TimelineInterval!, $imprecise: ImpreciseDates!) {
  timeline(filter: $filter, interval: $interval, by: KIND, imprecise: $imprecise) {
    totalCount
    imprecise
    impreciseValues {
      value
      count
    }
    buckets {
      from
      to
      count
      values {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineCountsQuery, TimelineCountsQueryVariables>;
export const TimelinePositionsDocument = new TypedDocumentString(`
    query TimelinePositions($filter: PositionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  positions(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...PositionLine
      statement {
        disputedDates {
          ...Day
        }
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TimelinePositionsQuery, TimelinePositionsQueryVariables>;
export const UnansweredSidesDocument = new TypedDocumentString(`
    query UnansweredSides($filter: PositionFilter, $afterDays: Int!, $first: Int!) {
  unanswered(
    filter: $filter
    afterDays: $afterDays
    orderBy: OCCURRED_DESC
    first: $first
  ) {
    totalCount
    matchedAccusations
    withoutState
    nodes {
      accusation {
        id
      }
      coverage {
        statements
        side {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnansweredSidesQuery, UnansweredSidesQueryVariables>;
export const UnansweredAccusationsDocument = new TypedDocumentString(`
    query UnansweredAccusations($filter: PositionFilter, $afterDays: Int!, $orderBy: PositionOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  unanswered(
    filter: $filter
    afterDays: $afterDays
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      waited {
        minDays
        maxDays
      }
      accusation {
        ...QuotedPosition
      }
      coverage {
        statements
        side {
          id
          name
        }
        lastStatement {
          title
          occurredOn {
            ...Day
          }
          positions {
            id
          }
        }
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<UnansweredAccusationsQuery, UnansweredAccusationsQueryVariables>;
export const CitationsDocument = new TypedDocumentString(`
    query Citations($filter: PositionFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  positions(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...QuotedPosition
      initiatives {
        relation
        initiative {
          id
          name
        }
      }
      statement {
        id
        positions {
          ...PositionLine
        }
      }
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CitationsQuery, CitationsQueryVariables>;
export const CorrectThisDocument = new TypedDocumentString(`
    query CorrectThis($id: ID!) {
  record(id: $id) {
    section
    id
    revision
    record
  }
  dataset {
    version
  }
}
    `) as unknown as TypedDocumentString<CorrectThisQuery, CorrectThisQueryVariables>;
export const ListPositionsDocument = new TypedDocumentString(`
    query ListPositions($filter: PositionFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  positions(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...QuotedPosition
    }
  }
}
    fragment Day on PartialDate {
  value
  precision
  earliest
  latest
}
fragment PositionLine on Position {
  __typename
  id
  kind
  asserts
  quote
  occurredOn {
    ...Day
  }
  madeBy {
    id
    name: label
  }
  against {
    role
    actor {
      id
      name: label
    }
  }
  ... on Accusation {
    hedge
    conduct
    isAnswered
  }
  ... on Denial {
    form
  }
}
fragment QuotedPosition on Position {
  ...PositionLine
  evidence {
    exact
    speech
    language
    document {
      id
      url
      title
      publisher {
        name
      }
      publishedOn {
        ...Day
      }
    }
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ListPositionsQuery, ListPositionsQueryVariables>;
export const LabelsOfRecordsDocument = new TypedDocumentString(`
    query LabelsOfRecords($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<LabelsOfRecordsQuery, LabelsOfRecordsQueryVariables>;
export const RecordLabelsDocument = new TypedDocumentString(`
    query RecordLabels($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    label
    ... on Position {
      asserts
      incidents {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordLabelsQuery, RecordLabelsQueryVariables>;
export const FindRecordsByNameDocument = new TypedDocumentString(`
    query FindRecordsByName($name: String!, $types: [ActorType!], $first: Int!) {
  actors(filter: {name: $name, types: $types}, first: $first) {
    nodes {
      id
      label
      name
      aliases
    }
  }
}
    `) as unknown as TypedDocumentString<FindRecordsByNameQuery, FindRecordsByNameQueryVariables>;
export const FindIncidentsByNameDocument = new TypedDocumentString(`
    query FindIncidentsByName($name: String!, $first: Int!) {
  incidents(filter: {name: $name}, first: $first) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<FindIncidentsByNameQuery, FindIncidentsByNameQueryVariables>;
export const FindDocumentsByTitleDocument = new TypedDocumentString(`
    query FindDocumentsByTitle($title: String!, $first: Int!) {
  documents(filter: {title: $title}, first: $first) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<FindDocumentsByTitleQuery, FindDocumentsByTitleQueryVariables>;
export const PublishersDocument = new TypedDocumentString(`
    query Publishers {
  countPositions(by: [PUBLISHER], limit: 2000) {
    groups {
      values {
        value
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishersQuery, PublishersQueryVariables>;
export const FindPositionsDocument = new TypedDocumentString(`
    query FindPositions($text: String!, $first: Int!) {
  search(text: $text, types: [POSITION], first: $first) {
    hits {
      node {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPositionsQuery, FindPositionsQueryVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($id: ID!, $section: RecordSection!, $first: Int!) {
  history(id: $id, section: $section, first: $first) {
    totalCount
    nodes {
      seq
      at
      revision
      record
      reason
      sameAs
      change {
        kind
        changeSet
        title
        reason
        reverts
        redaction {
          reason
        }
        review {
          proposedBy
          acceptedBy
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;