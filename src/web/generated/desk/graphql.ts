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
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** Kind of body, as classified by the compilers */
  readonly kind?: AgencyKind | null | undefined;
  /** Name in English */
  readonly name?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** PART_OF: belongs to; exactly one: the parent, else the state or bloc */
  readonly partOf?: string | null | undefined;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: string | null | undefined;
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

/** A group of states or an international organisation. */
export type BlocInput = {
  /** Other names in use */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** MEMBER_OF: is or was a member of the bloc */
  readonly members?: ReadonlyArray<BlocMembersInput> | null | undefined;
  /** Name in English */
  readonly name?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: string | null | undefined;
};

/** One MEMBER_OF of a Bloc. */
export type BlocMembersInput = {
  /** Member from; absent: not coded */
  readonly from?: string | null | undefined;
  /** Id of the other end. */
  readonly state?: string | null | undefined;
  /** Member to; absent: still a member */
  readonly to?: string | null | undefined;
};

/** One change: exactly one of these fields. */
export type ChangeInput =
  {   /** Writes a complete record. */
  readonly put: PutInput; readonly retract?: never; readonly sameAs?: never; }
  |  { readonly put?: never;   /** Removes a record from the graph. */
  readonly retract: RetractInput; readonly sameAs?: never; }
  |  { readonly put?: never; readonly retract?: never;   /** Joins two records into one. */
  readonly sameAs: SameAsInput; };

/** What is done to a record. */
export type ChangeOperation =
  /** The complete record is written. */
  | 'PUT'
  /** The record is removed from the graph. */
  | 'RETRACT'
  /** The record is joined with another. */
  | 'SAME_AS';

/** Changes that belong together. */
export type ChangeSetInput = {
  /** At most one change per record. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** The change set to update; omit it for a new one. */
  readonly id?: string | null | undefined;
  /** Revision of the loaded draft, when updating. */
  readonly ifRevision?: string | null | undefined;
  /**
   * Idempotency key chosen by the client, new for each change: the same request with the same key is
   * executed once and gets the same answer.
   */
  readonly key: string;
  /** Whether to save it. */
  readonly mode: SaveMode;
  /** Why; public once it is accepted. */
  readonly reason?: string | null | undefined;
  /**
   * Digest of the pasted text that the draft is made from. Evidence with the same `textSha256` is checked
   * against it: its words must be in the text at the given offsets. The desk gives it the `fingerprints` of
   * the sentences around its words, whatever was sent.
   */
  readonly text?: string | null | undefined;
  /** What changes, in a few words. */
  readonly title?: string | null | undefined;
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

/** Where compared codings come from. */
export type CodingSource =
  /** The published double coding: a second coder against the published record. */
  | 'PUBLISHED'
  /** Tasks of the desk: sealed codings that were all complete. */
  | 'TASKS';

/** A column of the table that stands for one of the profile. */
export type ColumnChoice = {
  /** Column of the profile. */
  readonly column: string;
  /** Header in the table. */
  readonly header: string;
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
  readonly archivedAt?: string | null | undefined;
  /** True: the date is not printed on the part that was read */
  readonly dateInferred?: boolean | null | undefined;
  /** Dateline */
  readonly filedOn?: string | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** BCP 47 */
  readonly language?: string | null | undefined;
  /** Licence that the page states for its text: an SPDX identifier or a short text; absent: not coded */
  readonly licence?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** When the page was published */
  readonly publishedOn?: string | null | undefined;
  /** PUBLISHED_BY: published by */
  readonly publisher?: string | null | undefined;
  /** False: only the opening of the page was read */
  readonly readInFull?: boolean | null | undefined;
  /** Its title; absent: not coded */
  readonly title?: string | null | undefined;
  /** Its URL */
  readonly url?: string | null | undefined;
};

/** The passage of a document that supports a position. */
export type ExcerptInput = {
  /** TAKEN_FROM: taken from the document */
  readonly document?: string | null | undefined;
  /** The exact words, at most 20; absent: none were kept */
  readonly exact?: string | null | undefined;
  /** Hashes of the phrases of five words in the sentence around the words, made from the text of the page; absent: the text was not at hand */
  readonly fingerprints?: ReadonlyArray<string> | null | undefined;
  /** Degree of certainty of an accusation as this document reports it, beside the position's own; absent: not coded */
  readonly hedge?: Hedge | null | undefined;
  /** Language of the words, BCP 47 */
  readonly language?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** One past the last character */
  readonly offsetEnd?: number | null | undefined;
  /** First character in the checked text, in UTF-16 code units from 0 */
  readonly offsetStart?: number | null | undefined;
  /** Words just before, to locate the passage again */
  readonly prefix?: string | null | undefined;
  /** The words in English, translated by the compilers; not the document's own */
  readonly rendering?: string | null | undefined;
  /** Direct, indirect or nested; absent: not coded */
  readonly speech?: SpeechMode | null | undefined;
  /** Words just after */
  readonly suffix?: string | null | undefined;
  /** SHA-256 of the text that was checked, hex */
  readonly textSha256?: string | null | undefined;
  /** Who translated the words; absent: they are the original, or it was not coded */
  readonly translatedBy?: Translator | null | undefined;
  /** TRANSLATES: is a translation of the words of the other excerpt of the same position; named by its document */
  readonly translationOf?: string | null | undefined;
};

/** A named intrusion set; attribution is stated only in the positions that allege it. */
export type GroupInput = {
  /** Other names in use */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** Name in English */
  readonly name?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: string | null | undefined;
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

/** Selects row groups; all given conditions must hold. */
export type ImportFilter = {
  /** Any of these fates. */
  readonly fates?: ReadonlyArray<RowFate> | null | undefined;
  /** Has a fault with one of these codes. */
  readonly faults?: ReadonlyArray<string> | null | undefined;
  /** Any of these keys. */
  readonly keys?: ReadonlyArray<string> | null | undefined;
  /** Text that occurs in its key or in the summary of its records. */
  readonly text?: string | null | undefined;
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

/** What positions refer to; says nothing of who did it. */
export type IncidentInput = {
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** Operation, campaign, pattern or report */
  readonly kind?: IncidentKind | null | undefined;
  /** Name in English */
  readonly name?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** SAID_TO_BE_PART_OF: belongs to the larger incident, such as a campaign, according to the statements */
  readonly partOf?: ReadonlyArray<string> | null | undefined;
  /** When, as the pages give it */
  readonly period?: string | null | undefined;
  /** SAID_TO_AFFECT: the victims, according to the statements */
  readonly saidToAffect?: ReadonlyArray<string> | null | undefined;
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
  readonly actor?: string | null | undefined;
  /** Since when; absent: not coded */
  readonly on?: string | null | undefined;
  /** Id of the actor on whose word this rests; absent: the sources state it themselves */
  readonly reportedBy?: string | null | undefined;
};

/** A named proposal, norm set, treaty process, resolution or coalition. */
export type InitiativeInput = {
  /** Other names in use */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** ANNOUNCED: announced the initiative */
  readonly announcedBy?: ReadonlyArray<string> | null | undefined;
  /** Announced or adopted */
  readonly announcedOn?: string | null | undefined;
  /** BUILDS_ON: continues or applies an earlier initiative */
  readonly buildsOn?: ReadonlyArray<string> | null | undefined;
  /** DOCUMENTED_BY: documented in */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** ENDORSED: backs the initiative */
  readonly endorsedBy?: ReadonlyArray<InitiativeEndorsedByInput> | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** Kind of initiative */
  readonly kind?: InitiativeKind | null | undefined;
  /** Name in English */
  readonly name?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** OPPOSED: opposes the initiative */
  readonly opposedBy?: ReadonlyArray<string> | null | undefined;
  /** PROPOSED: put the initiative forward */
  readonly proposedBy?: ReadonlyArray<string> | null | undefined;
  /** What became of it, as the sources say */
  readonly status?: string | null | undefined;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: string | null | undefined;
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

/** What a name stands for: exactly one of `is`, `isNew`, `isNot`, `ignore` and `reopen`. */
export type JudgementInput = {
  /** What the name was seen with, such as the country of an agency. */
  readonly context?: string | null | undefined;
  /** It names nothing that the record keeps. */
  readonly ignore?: boolean | null | undefined;
  /** The record that it names. */
  readonly is?: string | null | undefined;
  /** It names a record that does not exist yet; the import proposes it. */
  readonly isNew?: boolean | null | undefined;
  /** A record that it does not name. */
  readonly isNot?: string | null | undefined;
  /** The name as the table has it. */
  readonly name: string;
  /** The record to propose, if it should differ from what the import derives. */
  readonly record?: RecordInput | null | undefined;
  /** Takes back all that was decided on it, so that it needs a decision again. */
  readonly reopen?: boolean | null | undefined;
  /** Sections that the name was looked up in. */
  readonly sections: ReadonlyArray<RecordSection>;
};

/** A company, think tank or medium that takes a position or is spoken of. */
export type OrganizationInput = {
  /** Other names in use */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** BASED_IN: has its seat in the state */
  readonly basedIn?: string | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** Kind of organisation */
  readonly kind?: OrganizationKind | null | undefined;
  /** Name in English */
  readonly name?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: string | null | undefined;
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
  readonly actor?: string | null | undefined;
  /** Accused, addressee or criticised */
  readonly role?: AgainstRole | null | undefined;
};

/** A position of any kind; its kind determines which fields it may have. */
export type PositionInput = {
  /** AGAINST: aimed at */
  readonly against?: ReadonlyArray<PositionAgainstInput> | null | undefined;
  /** One neutral sentence in the compilers' own words: what is asserted */
  readonly asserts?: string | null | undefined;
  /** The grounds that the claimant states; kappa 0.61 (n = 37) */
  readonly basis?: AccusationBasis | null | undefined;
  /** CONCERNS: speaks of the incident */
  readonly concerns?: ReadonlyArray<string> | null | undefined;
  /** What is alleged; kappa of two coders 0.51 (n = 37) */
  readonly conduct?: ReadonlyArray<Conduct> | null | undefined;
  /** Which part of the allegation is contested */
  readonly contests?: ReadonlyArray<ContestedAspect> | null | undefined;
  /** In the order of the source page. */
  readonly evidence?: ReadonlyArray<ExcerptInput> | null | undefined;
  /** The strongest form that the words support; kappa 0.68 (n = 10) */
  readonly form?: DenialForm | null | undefined;
  /** The claimant's own degree of certainty; kappa 0.37 before the rule was sharpened */
  readonly hedge?: Hedge | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** Kind of speech act */
  readonly kind?: PositionKind | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** The speaker's words, at most 20 */
  readonly quote?: string | null | undefined;
  /** REFERS_TO: speaks of the initiative */
  readonly refersTo?: ReadonlyArray<PositionRefersToInput> | null | undefined;
  /** RESPONDS_TO: answers this specific act */
  readonly respondsTo?: ReadonlyArray<PositionRespondsToInput> | null | undefined;
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
  readonly initiative?: string | null | undefined;
  /** Proposes, invokes, endorses, rejects or joins */
  readonly relation?: InitiativeRelation | null | undefined;
};

/** One RESPONDS_TO of a Position. */
export type PositionRespondsToInput = {
  /** The words name the act that they answer */
  readonly explicit?: boolean | null | undefined;
  /** Id of the other end. */
  readonly position?: string | null | undefined;
  /** How it answers */
  readonly relation?: ReplyRelation | null | undefined;
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
  readonly basis?: AffiliationBasis | null | undefined;
  /** Id of the other end. */
  readonly state?: string | null | undefined;
};

/** Who published a document. */
export type PublisherInput = {
  /** AFFILIATED_WITH: is run by the state or reprints its words */
  readonly affiliatedWith?: ReadonlyArray<PublisherAffiliatedWithInput> | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** Kind of publisher */
  readonly kind?: PublisherKind | null | undefined;
  /** Name in English */
  readonly name?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** Agency or body whose report it reprints; documents with equal values may carry one report */
  readonly wordsFrom?: string | null | undefined;
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
  readonly ifRevision?: string | null | undefined;
  /** The record after the change. */
  readonly record: RecordInput;
};

/** A complete record: exactly one of these fields. */
export type RecordInput =
  {   /** A record of seeds/agencies. */
  readonly agency: AgencyInput; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never;   /** A record of seeds/blocs. */
  readonly bloc: BlocInput; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never;   /** A record of seeds/documents. */
  readonly document: DocumentInput; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never; readonly document?: never;   /** A record of seeds/groups. */
  readonly group: GroupInput; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never;   /** A record of seeds/incidents. */
  readonly incident: IncidentInput; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never;   /** A record of seeds/initiatives. */
  readonly initiative: InitiativeInput; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never;   /** A record of seeds/organizations. */
  readonly organization: OrganizationInput; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never;   /** A record of seeds/publishers. */
  readonly publisher: PublisherInput; readonly spokesperson?: never; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never;   /** A record of seeds/spokespersons. */
  readonly spokesperson: SpokespersonInput; readonly state?: never; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never;   /** A record of seeds/states. */
  readonly state: StateInput; readonly statement?: never; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never;   /** A record of seeds/statements. */
  readonly statement: StatementInput; readonly votes?: never; }
  |  { readonly agency?: never; readonly bloc?: never; readonly document?: never; readonly group?: never; readonly incident?: never; readonly initiative?: never; readonly organization?: never; readonly publisher?: never; readonly spokesperson?: never; readonly state?: never; readonly statement?: never;   /** A record of seeds/votes. */
  readonly votes: VotesInput; };

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
  readonly id: string;
  /** The loaded revision; omit it to retract any revision. */
  readonly ifRevision?: string | null | undefined;
  /** Why; public once it is accepted. */
  readonly reason: string;
  /** Section of the record. */
  readonly section: RecordSection;
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

/**
 * Declares that two records describe the same thing. References to the one are redirected to the other,
 * which takes over its names; reverting the change set separates them again.
 */
export type SameAsInput = {
  /** Id of the record that is removed. */
  readonly id: string;
  /** Id of the record that stays. */
  readonly keeps: string;
  /** Why; public once it is accepted. */
  readonly reason: string;
  /** Section of the record. */
  readonly section: RecordSection;
};

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
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** Name in English */
  readonly name?: string | null | undefined;
  /** False: an unnamed person of an office */
  readonly named?: boolean | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** SPEAKS_FOR: holds or held an office */
  readonly speaksFor?: ReadonlyArray<SpokespersonSpeaksForInput> | null | undefined;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: string | null | undefined;
};

/** One SPEAKS_FOR of a Spokesperson. */
export type SpokespersonSpeaksForInput = {
  /** Id of the other end. */
  readonly actor?: string | null | undefined;
  /** Document that supports it */
  readonly document?: string | null | undefined;
  /** In office from; absent: not coded */
  readonly from?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** The office */
  readonly title?: string | null | undefined;
  /** In office to; absent: not coded */
  readonly to?: string | null | undefined;
};

/** A table to import. */
export type StageImportInput = {
  /** The `sha256` of the uploaded file. */
  readonly file: string;
  /** Name of the file, with its ending. */
  readonly name: string;
  /**
   * Identifies the source across imports: a table with the same source updates what it gave before. Lower-case
   * letters, digits and hyphens; made from the file's name by default.
   */
  readonly source?: string | null | undefined;
};

/** A state or territory with an ISO 3166 code; no statement about recognition. */
export type StateInput = {
  /** Other names in use */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Correlates of War state abbreviation (stateabb), from the same list; often differs from iso3: AUS is Austria */
  readonly cowLetters?: string | null | undefined;
  /** Correlates of War country code (ccode), State System Membership List v2016, as at the end of 2016: Germany 255, Yemen 679; Serbia is 345, which the list calls Yugoslavia */
  readonly cowNumber?: number | null | undefined;
  /** Gleditsch and Ward number (gwno), list of independent states and its supplement of microstates, as at the end of 2017: Germany 260, Yemen 678, Serbia 340 */
  readonly gwNumber?: number | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** ISO 3166-1 alpha-2; text, because NA is Namibia */
  readonly iso2?: string | null | undefined;
  /** ISO 3166-1 alpha-3 */
  readonly iso3?: string | null | undefined;
  /** ISO 3166-1 numeric, the same as UN M49; text of three digits, because 008 is not 8 */
  readonly isoNumeric?: string | null | undefined;
  /** Name in English */
  readonly name?: string | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** UN M49 region */
  readonly region?: string | null | undefined;
  /** Wikidata item, such as Q145 */
  readonly wikidata?: string | null | undefined;
};

/** One DELIVERED of a Statement. */
export type StatementDeliveredByInput = {
  /** Id of the other end. */
  readonly spokesperson?: string | null | undefined;
  /** The speaker's office at that time */
  readonly title?: string | null | undefined;
};

/** One speech event: a press conference, a report, a written statement. */
export type StatementInput = {
  /** DELIVERED: spoke the statement */
  readonly deliveredBy?: ReadonlyArray<StatementDeliveredByInput> | null | undefined;
  /** Conflicting dates in the sources, including the chosen one */
  readonly disputedDates?: ReadonlyArray<string> | null | undefined;
  /** CARRIES: reports the statement */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Briefing, report, written statement; absent: not coded */
  readonly form?: string | null | undefined;
  /** Typed, readable id */
  readonly id?: string | null | undefined;
  /** ISSUED: issued the statement */
  readonly issuedBy?: ReadonlyArray<string> | null | undefined;
  /** MADE: took the position as a principal; several when it is joint */
  readonly madeBy?: ReadonlyArray<string> | null | undefined;
  /** The compilers' remark */
  readonly note?: string | null | undefined;
  /** When it was made */
  readonly occurredOn?: string | null | undefined;
  /** In the order of the source page. */
  readonly positions?: ReadonlyArray<PositionInput> | null | undefined;
  /** Whether every field was checked against the page */
  readonly sourceCheck?: SourceCheck | null | undefined;
  /** Why the check is incomplete */
  readonly sourceCheckNote?: string | null | undefined;
  /** One neutral sentence in the compilers' own words on the whole statement */
  readonly summary?: string | null | undefined;
};

/** The status of a task. */
export type TaskStatus =
  /** A change set was drafted from the codings. */
  | 'ADJUDICATED'
  /** All coders have sealed; the codings wait for adjudication. */
  | 'CODED'
  /** Not all coders have sealed their coding. */
  | 'CODING';

/** A text to keep at the desk. */
export type TextInput = {
  /**
   * The text as pasted, character for character: offsets and digest are computed from it. At most 400,000
   * UTF-16 code units.
   */
  readonly text: string;
  /** Title of the page. */
  readonly title?: string | null | undefined;
  /** URL of the page that it was copied from. */
  readonly url?: string | null | undefined;
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

/** A reviewer's decision. */
export type Verdict =
  /** Correct as it is. */
  | 'APPROVE'
  /** Needs changes: it becomes a draft again. */
  | 'REQUEST_CHANGES';

/** A remark on the vote of one state. */
export type VoteNoteInput = {
  /** The remark. */
  readonly note: string;
  /** The state whose vote it concerns. */
  readonly state: string;
};

/** Recorded votes on a resolution. */
export type VotesInput = {
  /** States that voted ABSTAIN. */
  readonly abstain?: ReadonlyArray<string> | null | undefined;
  /** The resolution. */
  readonly initiative?: string | null | undefined;
  /** States that voted NO. */
  readonly no?: ReadonlyArray<string> | null | undefined;
  /** Remarks on the votes of individual states. */
  readonly notes?: ReadonlyArray<VoteNoteInput> | null | undefined;
  /** Day of the vote. */
  readonly on?: string | null | undefined;
  /** States that voted YES. */
  readonly yes?: ReadonlyArray<string> | null | undefined;
};

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly pseudonym: string, readonly roles: ReadonlyArray<string>, readonly may: ReadonlyArray<string> } };

export type SubmitDraftMutationVariables = Exact<{
  key: string;
  id: string;
}>;


export type SubmitDraftMutation = { readonly submitChangeSet: { readonly changeSet: { readonly status: ChangeSetStatus } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }> } };

export type AcceptDraftMutationVariables = Exact<{
  key: string;
  id: string;
}>;


export type AcceptDraftMutation = { readonly acceptChangeSet: { readonly served: boolean | null, readonly changeSet: { readonly status: ChangeSetStatus } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }> } };

export type DraftEffectQueryVariables = Exact<{
  id: string;
}>;


export type DraftEffectQuery = { readonly changeSet: { readonly effect: { readonly versionBefore: string, readonly versionAfter: string, readonly counts: ReadonlyArray<{ readonly name: string, readonly added: number, readonly changed: number, readonly removed: number }> } | null } | null };

export type TextQueryVariables = Exact<{
  sha256: string;
}>;


export type TextQuery = { readonly text: { readonly sha256: string, readonly text: string, readonly url: string | null, readonly title: string | null } | null };

export type ProposalsQueryVariables = Exact<{
  text: string;
}>;


export type ProposalsQuery = { readonly proposals: { readonly document: { readonly known: string | null, readonly url: string | null, readonly title: string | null, readonly language: string | null, readonly publisher: string | null, readonly filedOn: { readonly date: string, readonly sum: string } | null, readonly publishedOn: { readonly date: string, readonly sum: string } | null }, readonly statements: ReadonlyArray<{ readonly id: string | null, readonly madeBy: ReadonlyArray<string>, readonly issuedBy: ReadonlyArray<string>, readonly deliveredBy: string | null, readonly title: string | null, readonly speaker: string, readonly form: string | null, readonly occurredOn: { readonly date: string, readonly sum: string } | null, readonly duplicates: ReadonlyArray<{ readonly statement: string, readonly summary: string, readonly occurredOn: string, readonly reasons: ReadonlyArray<string> }> }>, readonly spans: ReadonlyArray<{ readonly offsetStart: number, readonly offsetEnd: number, readonly language: string | null, readonly speech: SpeechMode, readonly kind: PositionKind | null, readonly cue: string | null, readonly asserts: string, readonly statement: number, readonly refersTo: ReadonlyArray<string>, readonly against: ReadonlyArray<{ readonly actor: string, readonly inherited: boolean }>, readonly concerns: ReadonlyArray<{ readonly incident: string, readonly inherited: boolean }> }> } | null };

export type ProposedDateFragment = { readonly date: string, readonly sum: string };

export type ProposedStatementFragment = { readonly id: string | null, readonly madeBy: ReadonlyArray<string>, readonly issuedBy: ReadonlyArray<string>, readonly deliveredBy: string | null, readonly title: string | null, readonly speaker: string, readonly form: string | null, readonly occurredOn: { readonly date: string, readonly sum: string } | null, readonly duplicates: ReadonlyArray<{ readonly statement: string, readonly summary: string, readonly occurredOn: string, readonly reasons: ReadonlyArray<string> }> };

export type DuplicateFragment = { readonly statement: string, readonly summary: string, readonly occurredOn: string, readonly reasons: ReadonlyArray<string> };

export type ProposedSpanFragment = { readonly offsetStart: number, readonly offsetEnd: number, readonly language: string | null, readonly speech: SpeechMode, readonly kind: PositionKind | null, readonly cue: string | null, readonly asserts: string, readonly statement: number, readonly refersTo: ReadonlyArray<string>, readonly against: ReadonlyArray<{ readonly actor: string, readonly inherited: boolean }>, readonly concerns: ReadonlyArray<{ readonly incident: string, readonly inherited: boolean }> };

export type ReplySuggestionsQueryVariables = Exact<{
  statement: StatementInput;
  position: number;
  first: number;
}>;


export type ReplySuggestionsQuery = { readonly suggestReplies: ReadonlyArray<{ readonly position: string, readonly asserts: string, readonly kind: PositionKind, readonly madeBy: ReadonlyArray<string>, readonly occurredOn: string, readonly reasons: ReadonlyArray<string>, readonly relations: ReadonlyArray<{ readonly relation: ReplyRelation, readonly kind: PositionKind | null }> }> };

export type AddTextMutationVariables = Exact<{
  key: string;
  input: TextInput;
}>;


export type AddTextMutation = { readonly addText: { readonly sha256: string } };

export type RevertMutationVariables = Exact<{
  key: string;
  id: string;
  reason: string;
}>;


export type RevertMutation = { readonly revertChangeSet: { readonly changeSet: { readonly id: string } | null } };

export type DraftQueryVariables = Exact<{
  id: string;
}>;


export type DraftQuery = { readonly changeSet: { readonly id: string, readonly revision: string, readonly status: ChangeSetStatus, readonly author: string, readonly title: string, readonly reason: string, readonly reverts: string | null, readonly text: string | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }>, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null, readonly record: unknown, readonly reason: string | null, readonly keeps: string | null }> } | null };

export type SaveDraftMutationVariables = Exact<{
  input: ChangeSetInput;
}>;


export type SaveDraftMutation = { readonly saveChangeSet: { readonly changeSet: { readonly id: string, readonly revision: string } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }> } };

export type LoadRecordQueryVariables = Exact<{
  section: RecordSection;
  id: string;
}>;


export type LoadRecordQuery = { readonly record: { readonly revision: string, readonly record: unknown } | null };

export type DraftPartsFragment = { readonly id: string, readonly revision: string, readonly status: ChangeSetStatus, readonly author: string, readonly title: string, readonly reason: string, readonly reverts: string | null, readonly text: string | null, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null, readonly record: unknown, readonly reason: string | null, readonly keeps: string | null }> };

export type ProblemFragment = { readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { readonly imports: ReadonlyArray<{ readonly id: string, readonly source: string, readonly name: string, readonly status: ImportStatus, readonly author: string, readonly updatedAt: string, readonly rowCount: number | null, readonly profile: { readonly name: string, readonly title: string } | null, readonly progress: { readonly bytesRead: number, readonly bytes: number } | null, readonly fates: ReadonlyArray<{ readonly fate: RowFate, readonly count: number }> }> };

export type ImportProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportProfilesQuery = { readonly importProfiles: ReadonlyArray<{ readonly name: string, readonly title: string, readonly description: string, readonly columns: ReadonlyArray<{ readonly name: string, readonly description: string, readonly required: boolean }> }> };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { readonly import: { readonly file: string, readonly createdAt: string, readonly headers: ReadonlyArray<string>, readonly id: string, readonly source: string, readonly name: string, readonly status: ImportStatus, readonly author: string, readonly updatedAt: string, readonly rowCount: number | null, readonly columns: ReadonlyArray<{ readonly column: string, readonly header: string }>, readonly suggestedProfiles: ReadonlyArray<{ readonly name: string }>, readonly tableFaults: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly row: number, readonly column: string | null, readonly message: string, readonly remedy: string }>, readonly faults: ReadonlyArray<{ readonly code: string, readonly count: number }>, readonly undecided: ReadonlyArray<{ readonly name: string }>, readonly changeSets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: ChangeSetStatus, readonly author: string, readonly updatedAt: string, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null }> }>, readonly profile: { readonly name: string, readonly title: string } | null, readonly progress: { readonly bytesRead: number, readonly bytes: number } | null, readonly fates: ReadonlyArray<{ readonly fate: RowFate, readonly count: number }> } | null };

export type ImportProgressQueryVariables = Exact<{
  id: string;
}>;


export type ImportProgressQuery = { readonly import: { readonly progress: { readonly bytesRead: number, readonly bytes: number } | null } | null };

export type ImportPreviewQueryVariables = Exact<{
  id: string;
  profile?: string | null | undefined;
}>;


export type ImportPreviewQuery = { readonly import: { readonly preview: ReadonlyArray<{ readonly key: string, readonly rows: ReadonlyArray<number>, readonly fate: RowFate, readonly reason: string | null, readonly changeSet: string | null, readonly edited: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly fields: ReadonlyArray<string> }>, readonly faults: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly row: number, readonly column: string | null, readonly message: string, readonly remedy: string }>, readonly records: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly record: unknown, readonly changedFields: ReadonlyArray<string> | null }> }> } | null };

export type ImportNamesQueryVariables = Exact<{
  id: string;
  decided?: boolean | null | undefined;
  first: number;
  skip: number;
}>;


export type ImportNamesQuery = { readonly import: { readonly names: ReadonlyArray<{ readonly name: string, readonly sections: ReadonlyArray<RecordSection>, readonly context: string | null, readonly uses: number, readonly isNot: ReadonlyArray<string>, readonly resolution: { readonly by: ResolvedBy, readonly record: string | null, readonly isNew: boolean } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  filter?: ImportFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { readonly import: { readonly rows: { readonly total: number, readonly endCursor: string | null, readonly nodes: ReadonlyArray<{ readonly key: string, readonly rows: ReadonlyArray<number>, readonly fate: RowFate, readonly reason: string | null, readonly changeSet: string | null, readonly edited: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly fields: ReadonlyArray<string> }>, readonly faults: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly row: number, readonly column: string | null, readonly message: string, readonly remedy: string }>, readonly records: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly record: unknown, readonly changedFields: ReadonlyArray<string> | null }> }> } } | null };

export type CountImportRowsQueryVariables = Exact<{
  id: string;
  filter?: ImportFilter | null | undefined;
}>;


export type CountImportRowsQuery = { readonly import: { readonly rows: { readonly total: number } } | null };

export type StageImportMutationVariables = Exact<{
  key: string;
  input: StageImportInput;
}>;


export type StageImportMutation = { readonly stageImport: { readonly id: string } };

export type MapImportMutationVariables = Exact<{
  key: string;
  id: string;
  profile: string;
  columns: ReadonlyArray<ColumnChoice> | ColumnChoice;
}>;


export type MapImportMutation = { readonly mapImport: { readonly id: string } };

export type JudgeNamesMutationVariables = Exact<{
  key: string;
  judgements: ReadonlyArray<JudgementInput> | JudgementInput;
}>;


export type JudgeNamesMutation = { readonly judgeNames: ReadonlyArray<{ readonly name: string }> };

export type ProposeImportMutationVariables = Exact<{
  key: string;
  id: string;
  filter?: ImportFilter | null | undefined;
  reason: string;
}>;


export type ProposeImportMutation = { readonly proposeImport: { readonly id: string } };

export type DeclineImportMutationVariables = Exact<{
  key: string;
  id: string;
  filter: ImportFilter;
  reason: string;
}>;


export type DeclineImportMutation = { readonly declineImport: { readonly id: string } };

export type UndoImportMutationVariables = Exact<{
  key: string;
  id: string;
  reason: string;
}>;


export type UndoImportMutation = { readonly undoImport: { readonly changeSet: { readonly id: string } | null, readonly edited: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly fields: ReadonlyArray<string> }> } };

export type ImportSummaryFragment = { readonly id: string, readonly source: string, readonly name: string, readonly status: ImportStatus, readonly author: string, readonly updatedAt: string, readonly rowCount: number | null, readonly profile: { readonly name: string, readonly title: string } | null, readonly progress: { readonly bytesRead: number, readonly bytes: number } | null, readonly fates: ReadonlyArray<{ readonly fate: RowFate, readonly count: number }> };

export type ProfileFragment = { readonly name: string, readonly title: string, readonly description: string, readonly columns: ReadonlyArray<{ readonly name: string, readonly description: string, readonly required: boolean }> };

export type ImportRowPartsFragment = { readonly key: string, readonly rows: ReadonlyArray<number>, readonly fate: RowFate, readonly reason: string | null, readonly changeSet: string | null, readonly edited: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly fields: ReadonlyArray<string> }>, readonly faults: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly row: number, readonly column: string | null, readonly message: string, readonly remedy: string }>, readonly records: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly record: unknown, readonly changedFields: ReadonlyArray<string> | null }> };

export type RowFaultPartsFragment = { readonly code: string, readonly severity: Severity, readonly row: number, readonly column: string | null, readonly message: string, readonly remedy: string };

export type FindRecordsQueryVariables = Exact<{
  text: string;
  sections?: ReadonlyArray<RecordSection> | RecordSection | null | undefined;
  first: number;
  offset?: number;
}>;


export type FindRecordsQuery = { readonly findRecords: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly label: string }> } };

export type TasksQueryVariables = Exact<{ [key: string]: never; }>;


export type TasksQuery = { readonly tasks: ReadonlyArray<{ readonly id: string, readonly protocol: Protocol, readonly status: TaskStatus, readonly createdAt: string, readonly isCoder: boolean, readonly mayAdjudicate: boolean, readonly changeSet: string | null, readonly mine: { readonly isSealed: boolean } | null }> };

export type CodersQueryVariables = Exact<{ [key: string]: never; }>;


export type CodersQuery = { readonly coders: ReadonlyArray<{ readonly pseudonym: string, readonly name: string }> };

export type TaskQueryVariables = Exact<{
  id: string;
}>;


export type TaskQuery = { readonly task: { readonly sha256: string, readonly id: string, readonly protocol: Protocol, readonly status: TaskStatus, readonly createdAt: string, readonly isCoder: boolean, readonly mayAdjudicate: boolean, readonly changeSet: string | null, readonly mine: { readonly isSealed: boolean, readonly revision: string, readonly records: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly record: unknown }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }> } | null, readonly comparison: { readonly undecided: ReadonlyArray<string>, readonly agreed: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly record: unknown }>, readonly statements: ReadonlyArray<{ readonly a: unknown, readonly b: unknown, readonly differences: ReadonlyArray<{ readonly field: string, readonly a: unknown, readonly b: unknown }>, readonly acts: ReadonlyArray<{ readonly a: unknown, readonly b: unknown, readonly differences: ReadonlyArray<{ readonly field: string, readonly a: unknown, readonly b: unknown }> }> }> } | null } | null };

export type AgreementQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementQuery = { readonly agreement: { readonly groups: ReadonlyArray<{ readonly protocol: Protocol, readonly source: CodingSource, readonly taskCount: number, readonly statementCount: number, readonly firstActCount: number, readonly secondActCount: number, readonly matchedActCount: number, readonly figures: ReadonlyArray<{ readonly what: string, readonly measure: AgreementMeasure, readonly value: number | null, readonly reason: string | null, readonly n: number | null, readonly note: string | null, readonly interval: { readonly low: number, readonly high: number, readonly level: number } | null }>, readonly tables: ReadonlyArray<{ readonly what: string, readonly terms: ReadonlyArray<string>, readonly cells: ReadonlyArray<{ readonly first: ReadonlyArray<string>, readonly second: ReadonlyArray<string>, readonly count: number }> }> }> } };

export type CreateTaskMutationVariables = Exact<{
  key: string;
  text: string;
  coders: ReadonlyArray<string> | string;
  protocol: Protocol;
}>;


export type CreateTaskMutation = { readonly createTask: { readonly id: string } };

export type SaveCodingMutationVariables = Exact<{
  key: string;
  task: string;
  ifRevision?: string | null | undefined;
  records: ReadonlyArray<RecordInput> | RecordInput;
}>;


export type SaveCodingMutation = { readonly saveCoding: { readonly mine: { readonly revision: string, readonly isSealed: boolean, readonly records: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly record: unknown }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }> } | null } };

export type SealCodingMutationVariables = Exact<{
  key: string;
  task: string;
}>;


export type SealCodingMutation = { readonly sealCoding: { readonly id: string, readonly protocol: Protocol, readonly status: TaskStatus, readonly createdAt: string, readonly isCoder: boolean, readonly mayAdjudicate: boolean, readonly changeSet: string | null, readonly mine: { readonly isSealed: boolean } | null } };

export type AdjudicateMutationVariables = Exact<{
  key: string;
  task: string;
  title: string;
  reason: string;
  changes: ReadonlyArray<ChangeInput> | ChangeInput;
}>;


export type AdjudicateMutation = { readonly adjudicate: { readonly changeSet: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }> } };

export type TaskRowFragment = { readonly id: string, readonly protocol: Protocol, readonly status: TaskStatus, readonly createdAt: string, readonly isCoder: boolean, readonly mayAdjudicate: boolean, readonly changeSet: string | null, readonly mine: { readonly isSealed: boolean } | null };

export type MyCodingFragment = { readonly revision: string, readonly isSealed: boolean, readonly records: ReadonlyArray<{ readonly section: RecordSection, readonly id: string, readonly record: unknown }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }> };

export type QueueQueryVariables = Exact<{
  me: string;
  first: number;
  draftsAfter?: string | null | undefined;
  reviewAfter?: string | null | undefined;
  acceptedAfter?: string | null | undefined;
}>;


export type QueueQuery = { readonly drafts: { readonly total: number, readonly endCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly author: string, readonly updatedAt: string, readonly text: string | null, readonly reverts: string | null, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null }>, readonly reviews: ReadonlyArray<{ readonly verdict: Verdict }> }> }, readonly ofServer: { readonly total: number, readonly endCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly author: string, readonly updatedAt: string, readonly text: string | null, readonly reverts: string | null, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null }>, readonly reviews: ReadonlyArray<{ readonly verdict: Verdict }> }> }, readonly review: { readonly total: number, readonly endCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly author: string, readonly updatedAt: string, readonly text: string | null, readonly reverts: string | null, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null }>, readonly reviews: ReadonlyArray<{ readonly verdict: Verdict }> }> }, readonly accepted: { readonly total: number, readonly endCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly author: string, readonly updatedAt: string, readonly text: string | null, readonly reverts: string | null, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null }>, readonly reviews: ReadonlyArray<{ readonly verdict: Verdict }> }> } };

export type DraftProblemsQueryVariables = Exact<{
  id: string;
}>;


export type DraftProblemsQuery = { readonly changeSet: { readonly problems: ReadonlyArray<{ readonly severity: Severity }> } | null };

export type QueuePageFragment = { readonly total: number, readonly endCursor: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly author: string, readonly updatedAt: string, readonly text: string | null, readonly reverts: string | null, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null }>, readonly reviews: ReadonlyArray<{ readonly verdict: Verdict }> }> };

export type QueueRowFragment = { readonly id: string, readonly title: string, readonly author: string, readonly updatedAt: string, readonly text: string | null, readonly reverts: string | null, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null }>, readonly reviews: ReadonlyArray<{ readonly verdict: Verdict }> };

export type CompareRevisionsQueryVariables = Exact<{
  section: RecordSection;
  id: string;
  from: number;
  to: number;
}>;


export type CompareRevisionsQuery = { readonly compareRevisions: { readonly before: unknown, readonly after: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: unknown, readonly after: unknown }> } };

export type OpenRecordQueryVariables = Exact<{
  section: RecordSection;
  id: string;
  draft: string;
  me: string;
  isExisting: boolean;
  isInDraft: boolean;
}>;


export type OpenRecordQuery = { readonly record?: { readonly revision: string, readonly record: unknown } | null, readonly changeSet?: { readonly id: string, readonly revision: string, readonly status: ChangeSetStatus, readonly author: string, readonly title: string, readonly reason: string, readonly reverts: string | null, readonly text: string | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }>, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null, readonly record: unknown, readonly reason: string | null, readonly keeps: string | null }> } | null, readonly changeSets?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly updatedAt: string, readonly changes: ReadonlyArray<{ readonly section: RecordSection, readonly id: string }> }> } };

export type ReviewQueryVariables = Exact<{
  id: string;
}>;


export type ReviewQuery = { readonly changeSet: { readonly createdAt: string, readonly updatedAt: string, readonly id: string, readonly revision: string, readonly status: ChangeSetStatus, readonly author: string, readonly title: string, readonly reason: string, readonly reverts: string | null, readonly text: string | null, readonly reviews: ReadonlyArray<{ readonly by: string, readonly at: string, readonly verdict: Verdict, readonly comment: string }>, readonly acceptance: { readonly seq: number, readonly at: string, readonly by: string } | null, readonly changedRecords: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly before: unknown, readonly after: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: unknown, readonly after: unknown }>, readonly rebased: { readonly revision: string, readonly record: unknown } | null }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }>, readonly effect: { readonly versionBefore: string, readonly versionAfter: string, readonly counts: ReadonlyArray<{ readonly name: string, readonly before: number, readonly added: number, readonly changed: number, readonly removed: number }>, readonly nodes: ReadonlyArray<{ readonly difference: Difference, readonly label: string, readonly id: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly before: unknown, readonly after: unknown }> }> } | null, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null, readonly record: unknown, readonly reason: string | null, readonly keeps: string | null }> } | null };

export type SubmitMutationVariables = Exact<{
  key: string;
  id: string;
}>;


export type SubmitMutation = { readonly submitChangeSet: { readonly served: boolean | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }>, readonly changeSet: { readonly id: string, readonly status: ChangeSetStatus } | null } };

export type AcceptMutationVariables = Exact<{
  key: string;
  id: string;
}>;


export type AcceptMutation = { readonly acceptChangeSet: { readonly served: boolean | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }>, readonly changeSet: { readonly id: string, readonly status: ChangeSetStatus } | null } };

export type WithdrawMutationVariables = Exact<{
  key: string;
  id: string;
}>;


export type WithdrawMutation = { readonly withdrawChangeSet: { readonly served: boolean | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }>, readonly changeSet: { readonly id: string, readonly status: ChangeSetStatus } | null } };

export type SendReviewMutationVariables = Exact<{
  key: string;
  id: string;
  verdict: Verdict;
  comment: string;
}>;


export type SendReviewMutation = { readonly reviewChangeSet: { readonly served: boolean | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }>, readonly changeSet: { readonly id: string, readonly status: ChangeSetStatus } | null } };

export type ReviewPayloadFragment = { readonly served: boolean | null, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }>, readonly changeSet: { readonly id: string, readonly status: ChangeSetStatus } | null };

export type ReviewedChangeSetFragment = { readonly createdAt: string, readonly updatedAt: string, readonly id: string, readonly revision: string, readonly status: ChangeSetStatus, readonly author: string, readonly title: string, readonly reason: string, readonly reverts: string | null, readonly text: string | null, readonly reviews: ReadonlyArray<{ readonly by: string, readonly at: string, readonly verdict: Verdict, readonly comment: string }>, readonly acceptance: { readonly seq: number, readonly at: string, readonly by: string } | null, readonly changedRecords: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly before: unknown, readonly after: unknown, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: unknown, readonly after: unknown }>, readonly rebased: { readonly revision: string, readonly record: unknown } | null }>, readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly severity: Severity, readonly path: string, readonly section: RecordSection | null, readonly id: string | null, readonly message: string, readonly remedy: string, readonly conflict: { readonly base: unknown, readonly yours: unknown, readonly theirs: unknown } | null }>, readonly effect: { readonly versionBefore: string, readonly versionAfter: string, readonly counts: ReadonlyArray<{ readonly name: string, readonly before: number, readonly added: number, readonly changed: number, readonly removed: number }>, readonly nodes: ReadonlyArray<{ readonly difference: Difference, readonly label: string, readonly id: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly before: unknown, readonly after: unknown }> }> } | null, readonly changes: ReadonlyArray<{ readonly operation: ChangeOperation, readonly section: RecordSection, readonly id: string, readonly ifRevision: string | null, readonly record: unknown, readonly reason: string | null, readonly keeps: string | null }> };

export type FullEffectFragment = { readonly versionBefore: string, readonly versionAfter: string, readonly counts: ReadonlyArray<{ readonly name: string, readonly before: number, readonly added: number, readonly changed: number, readonly removed: number }>, readonly nodes: ReadonlyArray<{ readonly difference: Difference, readonly label: string, readonly id: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly before: unknown, readonly after: unknown }> }> };

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
export const ProposedDateFragmentDoc = new TypedDocumentString(`
    fragment ProposedDate on DateProposal {
  date
  sum
}
    `, {"fragmentName":"ProposedDate"}) as unknown as TypedDocumentString<ProposedDateFragment, unknown>;
export const DuplicateFragmentDoc = new TypedDocumentString(`
    fragment Duplicate on DuplicateSuggestion {
  statement
  summary
  occurredOn
  reasons
}
    `, {"fragmentName":"Duplicate"}) as unknown as TypedDocumentString<DuplicateFragment, unknown>;
export const ProposedStatementFragmentDoc = new TypedDocumentString(`
    fragment ProposedStatement on StatementProposal {
  id
  madeBy
  issuedBy
  deliveredBy
  title
  speaker
  form
  occurredOn {
    ...ProposedDate
  }
  duplicates {
    ...Duplicate
  }
}
    fragment ProposedDate on DateProposal {
  date
  sum
}
fragment Duplicate on DuplicateSuggestion {
  statement
  summary
  occurredOn
  reasons
}`, {"fragmentName":"ProposedStatement"}) as unknown as TypedDocumentString<ProposedStatementFragment, unknown>;
export const ProposedSpanFragmentDoc = new TypedDocumentString(`
    fragment ProposedSpan on SpanProposal {
  offsetStart
  offsetEnd
  language
  speech
  kind
  cue
  asserts
  statement
  against {
    actor
    inherited
  }
  concerns {
    incident
    inherited
  }
  refersTo
}
    `, {"fragmentName":"ProposedSpan"}) as unknown as TypedDocumentString<ProposedSpanFragment, unknown>;
export const ImportSummaryFragmentDoc = new TypedDocumentString(`
    fragment ImportSummary on Import {
  id
  source
  name
  status
  author
  updatedAt
  rowCount
  profile {
    name
    title
  }
  progress {
    bytesRead
    bytes
  }
  fates {
    fate
    count
  }
}
    `, {"fragmentName":"ImportSummary"}) as unknown as TypedDocumentString<ImportSummaryFragment, unknown>;
export const ProfileFragmentDoc = new TypedDocumentString(`
    fragment Profile on ImportProfile {
  name
  title
  description
  columns {
    name
    description
    required
  }
}
    `, {"fragmentName":"Profile"}) as unknown as TypedDocumentString<ProfileFragment, unknown>;
export const RowFaultPartsFragmentDoc = new TypedDocumentString(`
    fragment RowFaultParts on RowFault {
  code
  severity
  row
  column
  message
  remedy
}
    `, {"fragmentName":"RowFaultParts"}) as unknown as TypedDocumentString<RowFaultPartsFragment, unknown>;
export const ImportRowPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportRowParts on ImportRow {
  key
  rows
  fate
  reason
  changeSet
  edited {
    section
    id
    fields
  }
  faults {
    ...RowFaultParts
  }
  records {
    section
    id
    record
    changedFields
  }
}
    fragment RowFaultParts on RowFault {
  code
  severity
  row
  column
  message
  remedy
}`, {"fragmentName":"ImportRowParts"}) as unknown as TypedDocumentString<ImportRowPartsFragment, unknown>;
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on Task {
  id
  protocol
  status
  createdAt
  isCoder
  mayAdjudicate
  changeSet
  mine {
    isSealed
  }
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const ProblemFragmentDoc = new TypedDocumentString(`
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}
    `, {"fragmentName":"Problem"}) as unknown as TypedDocumentString<ProblemFragment, unknown>;
export const MyCodingFragmentDoc = new TypedDocumentString(`
    fragment MyCoding on Coding {
  revision
  isSealed
  records {
    section
    id
    record
  }
  problems {
    ...Problem
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}`, {"fragmentName":"MyCoding"}) as unknown as TypedDocumentString<MyCodingFragment, unknown>;
export const QueueRowFragmentDoc = new TypedDocumentString(`
    fragment QueueRow on ChangeSet {
  id
  title
  author
  updatedAt
  text
  reverts
  changes {
    operation
    section
    id
    ifRevision
  }
  reviews {
    verdict
  }
}
    `, {"fragmentName":"QueueRow"}) as unknown as TypedDocumentString<QueueRowFragment, unknown>;
export const QueuePageFragmentDoc = new TypedDocumentString(`
    fragment QueuePage on ChangeSetPage {
  total
  endCursor
  nodes {
    ...QueueRow
  }
}
    fragment QueueRow on ChangeSet {
  id
  title
  author
  updatedAt
  text
  reverts
  changes {
    operation
    section
    id
    ifRevision
  }
  reviews {
    verdict
  }
}`, {"fragmentName":"QueuePage"}) as unknown as TypedDocumentString<QueuePageFragment, unknown>;
export const ReviewPayloadFragmentDoc = new TypedDocumentString(`
    fragment ReviewPayload on ChangeSetPayload {
  served
  problems {
    ...Problem
  }
  changeSet {
    id
    status
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}`, {"fragmentName":"ReviewPayload"}) as unknown as TypedDocumentString<ReviewPayloadFragment, unknown>;
export const DraftPartsFragmentDoc = new TypedDocumentString(`
    fragment DraftParts on ChangeSet {
  id
  revision
  status
  author
  title
  reason
  reverts
  text
  changes {
    operation
    section
    id
    ifRevision
    record
    reason
    keeps
  }
}
    `, {"fragmentName":"DraftParts"}) as unknown as TypedDocumentString<DraftPartsFragment, unknown>;
export const FullEffectFragmentDoc = new TypedDocumentString(`
    fragment FullEffect on Effect {
  versionBefore
  versionAfter
  counts {
    name
    before
    added
    changed
    removed
  }
  nodes(first: 500) {
    difference
    label
    id
    properties {
      name
      before
      after
    }
  }
}
    `, {"fragmentName":"FullEffect"}) as unknown as TypedDocumentString<FullEffectFragment, unknown>;
export const ReviewedChangeSetFragmentDoc = new TypedDocumentString(`
    fragment ReviewedChangeSet on ChangeSet {
  ...DraftParts
  createdAt
  updatedAt
  reviews {
    by
    at
    verdict
    comment
  }
  acceptance {
    seq
    at
    by
  }
  changedRecords {
    operation
    section
    id
    before
    after
    fields {
      path
      before
      after
    }
    rebased {
      revision
      record
    }
  }
  problems {
    ...Problem
  }
  effect {
    ...FullEffect
  }
}
    fragment DraftParts on ChangeSet {
  id
  revision
  status
  author
  title
  reason
  reverts
  text
  changes {
    operation
    section
    id
    ifRevision
    record
    reason
    keeps
  }
}
fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}
fragment FullEffect on Effect {
  versionBefore
  versionAfter
  counts {
    name
    before
    added
    changed
    removed
  }
  nodes(first: 500) {
    difference
    label
    id
    properties {
      name
      before
      after
    }
  }
}`, {"fragmentName":"ReviewedChangeSet"}) as unknown as TypedDocumentString<ReviewedChangeSetFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    pseudonym
    roles
    may
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SubmitDraftDocument = new TypedDocumentString(`
    mutation SubmitDraft($key: ID!, $id: ID!) {
  submitChangeSet(key: $key, id: $id) {
    changeSet {
      status
    }
    problems {
      ...Problem
    }
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}`) as unknown as TypedDocumentString<SubmitDraftMutation, SubmitDraftMutationVariables>;
export const AcceptDraftDocument = new TypedDocumentString(`
    mutation AcceptDraft($key: ID!, $id: ID!) {
  acceptChangeSet(key: $key, id: $id) {
    changeSet {
      status
    }
    served
    problems {
      ...Problem
    }
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}`) as unknown as TypedDocumentString<AcceptDraftMutation, AcceptDraftMutationVariables>;
export const DraftEffectDocument = new TypedDocumentString(`
    query DraftEffect($id: ID!) {
  changeSet(id: $id) {
    effect {
      versionBefore
      versionAfter
      counts {
        name
        added
        changed
        removed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftEffectQuery, DraftEffectQueryVariables>;
export const TextDocument = new TypedDocumentString(`
    query Text($sha256: ID!) {
  text(sha256: $sha256) {
    sha256
    text
    url
    title
  }
}
    `) as unknown as TypedDocumentString<TextQuery, TextQueryVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($text: ID!) {
  proposals(text: $text) {
    document {
      known
      url
      title
      language
      publisher
      filedOn {
        ...ProposedDate
      }
      publishedOn {
        ...ProposedDate
      }
    }
    statements {
      ...ProposedStatement
    }
    spans {
      ...ProposedSpan
    }
  }
}
    fragment ProposedDate on DateProposal {
  date
  sum
}
fragment ProposedStatement on StatementProposal {
  id
  madeBy
  issuedBy
  deliveredBy
  title
  speaker
  form
  occurredOn {
    ...ProposedDate
  }
  duplicates {
    ...Duplicate
  }
}
fragment Duplicate on DuplicateSuggestion {
  statement
  summary
  occurredOn
  reasons
}
fragment ProposedSpan on SpanProposal {
  offsetStart
  offsetEnd
  language
  speech
  kind
  cue
  asserts
  statement
  against {
    actor
    inherited
  }
  concerns {
    incident
    inherited
  }
  refersTo
}`) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ReplySuggestionsDocument = new TypedDocumentString(`
    query ReplySuggestions($statement: StatementInput!, $position: Int!, $first: Int!) {
  suggestReplies(statement: $statement, position: $position, first: $first) {
    position
    asserts
    kind
    madeBy
    occurredOn
    reasons
    relations {
      relation
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<ReplySuggestionsQuery, ReplySuggestionsQueryVariables>;
export const AddTextDocument = new TypedDocumentString(`
    mutation AddText($key: ID!, $input: TextInput!) {
  addText(key: $key, input: $input) {
    sha256
  }
}
    `) as unknown as TypedDocumentString<AddTextMutation, AddTextMutationVariables>;
export const RevertDocument = new TypedDocumentString(`
    mutation Revert($key: ID!, $id: ID!, $reason: String!) {
  revertChangeSet(key: $key, id: $id, reason: $reason) {
    changeSet {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RevertMutation, RevertMutationVariables>;
export const DraftDocument = new TypedDocumentString(`
    query Draft($id: ID!) {
  changeSet(id: $id) {
    ...DraftParts
    problems {
      ...Problem
    }
  }
}
    fragment DraftParts on ChangeSet {
  id
  revision
  status
  author
  title
  reason
  reverts
  text
  changes {
    operation
    section
    id
    ifRevision
    record
    reason
    keeps
  }
}
fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}`) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: ChangeSetInput!) {
  saveChangeSet(input: $input) {
    changeSet {
      id
      revision
    }
    problems {
      ...Problem
    }
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}`) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const LoadRecordDocument = new TypedDocumentString(`
    query LoadRecord($section: RecordSection!, $id: ID!) {
  record(section: $section, id: $id) {
    revision
    record
  }
}
    `) as unknown as TypedDocumentString<LoadRecordQuery, LoadRecordQueryVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports {
  imports {
    ...ImportSummary
  }
}
    fragment ImportSummary on Import {
  id
  source
  name
  status
  author
  updatedAt
  rowCount
  profile {
    name
    title
  }
  progress {
    bytesRead
    bytes
  }
  fates {
    fate
    count
  }
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportProfilesDocument = new TypedDocumentString(`
    query ImportProfiles {
  importProfiles {
    ...Profile
  }
}
    fragment Profile on ImportProfile {
  name
  title
  description
  columns {
    name
    description
    required
  }
}`) as unknown as TypedDocumentString<ImportProfilesQuery, ImportProfilesQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  import(id: $id) {
    ...ImportSummary
    file
    createdAt
    headers
    columns {
      column
      header
    }
    suggestedProfiles {
      name
    }
    tableFaults {
      ...RowFaultParts
    }
    faults {
      code
      count
    }
    undecided: names(decided: false, first: 500) {
      name
    }
    changeSets {
      id
      title
      status
      author
      updatedAt
      changes {
        operation
        section
        id
        ifRevision
      }
    }
  }
}
    fragment ImportSummary on Import {
  id
  source
  name
  status
  author
  updatedAt
  rowCount
  profile {
    name
    title
  }
  progress {
    bytesRead
    bytes
  }
  fates {
    fate
    count
  }
}
fragment RowFaultParts on RowFault {
  code
  severity
  row
  column
  message
  remedy
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    query ImportProgress($id: ID!) {
  import(id: $id) {
    progress {
      bytesRead
      bytes
    }
  }
}
    `) as unknown as TypedDocumentString<ImportProgressQuery, ImportProgressQueryVariables>;
export const ImportPreviewDocument = new TypedDocumentString(`
    query ImportPreview($id: ID!, $profile: String) {
  import(id: $id) {
    preview(profile: $profile) {
      ...ImportRowParts
    }
  }
}
    fragment ImportRowParts on ImportRow {
  key
  rows
  fate
  reason
  changeSet
  edited {
    section
    id
    fields
  }
  faults {
    ...RowFaultParts
  }
  records {
    section
    id
    record
    changedFields
  }
}
fragment RowFaultParts on RowFault {
  code
  severity
  row
  column
  message
  remedy
}`) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const ImportNamesDocument = new TypedDocumentString(`
    query ImportNames($id: ID!, $decided: Boolean, $first: Int!, $skip: Int!) {
  import(id: $id) {
    names(decided: $decided, first: $first, skip: $skip) {
      name
      sections
      context
      uses
      resolution {
        by
        record
        isNew
      }
      isNot
      suggestions {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportNamesQuery, ImportNamesQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $filter: ImportFilter, $first: Int!, $after: ID) {
  import(id: $id) {
    rows(filter: $filter, first: $first, after: $after) {
      total
      endCursor
      nodes {
        ...ImportRowParts
      }
    }
  }
}
    fragment ImportRowParts on ImportRow {
  key
  rows
  fate
  reason
  changeSet
  edited {
    section
    id
    fields
  }
  faults {
    ...RowFaultParts
  }
  records {
    section
    id
    record
    changedFields
  }
}
fragment RowFaultParts on RowFault {
  code
  severity
  row
  column
  message
  remedy
}`) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const CountImportRowsDocument = new TypedDocumentString(`
    query CountImportRows($id: ID!, $filter: ImportFilter) {
  import(id: $id) {
    rows(filter: $filter, first: 1) {
      total
    }
  }
}
    `) as unknown as TypedDocumentString<CountImportRowsQuery, CountImportRowsQueryVariables>;
export const StageImportDocument = new TypedDocumentString(`
    mutation StageImport($key: ID!, $input: StageImportInput!) {
  stageImport(key: $key, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StageImportMutation, StageImportMutationVariables>;
export const MapImportDocument = new TypedDocumentString(`
    mutation MapImport($key: ID!, $id: ID!, $profile: String!, $columns: [ColumnChoice!]!) {
  mapImport(key: $key, id: $id, profile: $profile, columns: $columns) {
    id
  }
}
    `) as unknown as TypedDocumentString<MapImportMutation, MapImportMutationVariables>;
export const JudgeNamesDocument = new TypedDocumentString(`
    mutation JudgeNames($key: ID!, $judgements: [JudgementInput!]!) {
  judgeNames(key: $key, judgements: $judgements) {
    name
  }
}
    `) as unknown as TypedDocumentString<JudgeNamesMutation, JudgeNamesMutationVariables>;
export const ProposeImportDocument = new TypedDocumentString(`
    mutation ProposeImport($key: ID!, $id: ID!, $filter: ImportFilter, $reason: String!) {
  proposeImport(key: $key, id: $id, filter: $filter, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeImportMutation, ProposeImportMutationVariables>;
export const DeclineImportDocument = new TypedDocumentString(`
    mutation DeclineImport($key: ID!, $id: ID!, $filter: ImportFilter!, $reason: String!) {
  declineImport(key: $key, id: $id, filter: $filter, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclineImportMutation, DeclineImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($key: ID!, $id: ID!, $reason: String!) {
  undoImport(key: $key, id: $id, reason: $reason) {
    changeSet {
      id
    }
    edited {
      section
      id
      fields
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const FindRecordsDocument = new TypedDocumentString(`
    query FindRecords($text: String!, $sections: [RecordSection!], $first: Int!, $offset: Int! = 0) {
  findRecords(text: $text, sections: $sections, first: $first, offset: $offset) {
    total
    nodes {
      section
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<FindRecordsQuery, FindRecordsQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks {
  tasks {
    ...TaskRow
  }
}
    fragment TaskRow on Task {
  id
  protocol
  status
  createdAt
  isCoder
  mayAdjudicate
  changeSet
  mine {
    isSealed
  }
}`) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const CodersDocument = new TypedDocumentString(`
    query Coders {
  coders {
    pseudonym
    name
  }
}
    `) as unknown as TypedDocumentString<CodersQuery, CodersQueryVariables>;
export const TaskDocument = new TypedDocumentString(`
    query Task($id: ID!) {
  task(id: $id) {
    ...TaskRow
    sha256
    mine {
      ...MyCoding
    }
    comparison {
      undecided
      agreed {
        section
        id
        record
      }
      statements {
        a
        b
        differences {
          field
          a
          b
        }
        acts {
          a
          b
          differences {
            field
            a
            b
          }
        }
      }
    }
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}
fragment TaskRow on Task {
  id
  protocol
  status
  createdAt
  isCoder
  mayAdjudicate
  changeSet
  mine {
    isSealed
  }
}
fragment MyCoding on Coding {
  revision
  isSealed
  records {
    section
    id
    record
  }
  problems {
    ...Problem
  }
}`) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const AgreementDocument = new TypedDocumentString(`
    query Agreement {
  agreement {
    groups {
      protocol
      source
      taskCount
      statementCount
      firstActCount
      secondActCount
      matchedActCount
      figures {
        what
        measure
        value
        reason
        n
        interval {
          low
          high
          level
        }
        note
      }
      tables {
        what
        terms
        cells {
          first
          second
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementQuery, AgreementQueryVariables>;
export const CreateTaskDocument = new TypedDocumentString(`
    mutation CreateTask($key: ID!, $text: ID!, $coders: [ID!]!, $protocol: Protocol!) {
  createTask(key: $key, text: $text, coders: $coders, protocol: $protocol) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const SaveCodingDocument = new TypedDocumentString(`
    mutation SaveCoding($key: ID!, $task: ID!, $ifRevision: ID, $records: [RecordInput!]!) {
  saveCoding(key: $key, task: $task, ifRevision: $ifRevision, records: $records) {
    mine {
      ...MyCoding
    }
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}
fragment MyCoding on Coding {
  revision
  isSealed
  records {
    section
    id
    record
  }
  problems {
    ...Problem
  }
}`) as unknown as TypedDocumentString<SaveCodingMutation, SaveCodingMutationVariables>;
export const SealCodingDocument = new TypedDocumentString(`
    mutation SealCoding($key: ID!, $task: ID!) {
  sealCoding(key: $key, task: $task) {
    ...TaskRow
  }
}
    fragment TaskRow on Task {
  id
  protocol
  status
  createdAt
  isCoder
  mayAdjudicate
  changeSet
  mine {
    isSealed
  }
}`) as unknown as TypedDocumentString<SealCodingMutation, SealCodingMutationVariables>;
export const AdjudicateDocument = new TypedDocumentString(`
    mutation Adjudicate($key: ID!, $task: ID!, $title: String!, $reason: String!, $changes: [ChangeInput!]!) {
  adjudicate(
    key: $key
    task: $task
    title: $title
    reason: $reason
    changes: $changes
  ) {
    changeSet {
      id
    }
    problems {
      ...Problem
    }
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}`) as unknown as TypedDocumentString<AdjudicateMutation, AdjudicateMutationVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($me: ID!, $first: Int!, $draftsAfter: ID, $reviewAfter: ID, $acceptedAfter: ID) {
  drafts: changeSets(
    status: DRAFT
    author: $me
    first: $first
    after: $draftsAfter
  ) {
    ...QueuePage
  }
  ofServer: changeSets(status: DRAFT, author: "system", first: $first) {
    ...QueuePage
  }
  review: changeSets(status: SUBMITTED, first: $first, after: $reviewAfter) {
    ...QueuePage
  }
  accepted: changeSets(status: ACCEPTED, first: $first, after: $acceptedAfter) {
    ...QueuePage
  }
}
    fragment QueuePage on ChangeSetPage {
  total
  endCursor
  nodes {
    ...QueueRow
  }
}
fragment QueueRow on ChangeSet {
  id
  title
  author
  updatedAt
  text
  reverts
  changes {
    operation
    section
    id
    ifRevision
  }
  reviews {
    verdict
  }
}`) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const DraftProblemsDocument = new TypedDocumentString(`
    query DraftProblems($id: ID!) {
  changeSet(id: $id) {
    problems {
      severity
    }
  }
}
    `) as unknown as TypedDocumentString<DraftProblemsQuery, DraftProblemsQueryVariables>;
export const CompareRevisionsDocument = new TypedDocumentString(`
    query CompareRevisions($section: RecordSection!, $id: ID!, $from: Int!, $to: Int!) {
  compareRevisions(section: $section, id: $id, from: $from, to: $to) {
    before
    after
    fields {
      path
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<CompareRevisionsQuery, CompareRevisionsQueryVariables>;
export const OpenRecordDocument = new TypedDocumentString(`
    query OpenRecord($section: RecordSection!, $id: ID!, $draft: ID!, $me: ID!, $isExisting: Boolean!, $isInDraft: Boolean!) {
  record(section: $section, id: $id) @include(if: $isExisting) {
    revision
    record
  }
  changeSet(id: $draft) @include(if: $isInDraft) {
    ...DraftParts
    problems {
      ...Problem
    }
  }
  changeSets(status: DRAFT, author: $me, first: 100) @skip(if: $isInDraft) {
    nodes {
      id
      title
      updatedAt
      changes {
        section
        id
      }
    }
  }
}
    fragment DraftParts on ChangeSet {
  id
  revision
  status
  author
  title
  reason
  reverts
  text
  changes {
    operation
    section
    id
    ifRevision
    record
    reason
    keeps
  }
}
fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}`) as unknown as TypedDocumentString<OpenRecordQuery, OpenRecordQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($id: ID!) {
  changeSet(id: $id) {
    ...ReviewedChangeSet
  }
}
    fragment DraftParts on ChangeSet {
  id
  revision
  status
  author
  title
  reason
  reverts
  text
  changes {
    operation
    section
    id
    ifRevision
    record
    reason
    keeps
  }
}
fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}
fragment ReviewedChangeSet on ChangeSet {
  ...DraftParts
  createdAt
  updatedAt
  reviews {
    by
    at
    verdict
    comment
  }
  acceptance {
    seq
    at
    by
  }
  changedRecords {
    operation
    section
    id
    before
    after
    fields {
      path
      before
      after
    }
    rebased {
      revision
      record
    }
  }
  problems {
    ...Problem
  }
  effect {
    ...FullEffect
  }
}
fragment FullEffect on Effect {
  versionBefore
  versionAfter
  counts {
    name
    before
    added
    changed
    removed
  }
  nodes(first: 500) {
    difference
    label
    id
    properties {
      name
      before
      after
    }
  }
}`) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const SubmitDocument = new TypedDocumentString(`
    mutation Submit($key: ID!, $id: ID!) {
  submitChangeSet(key: $key, id: $id) {
    ...ReviewPayload
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}
fragment ReviewPayload on ChangeSetPayload {
  served
  problems {
    ...Problem
  }
  changeSet {
    id
    status
  }
}`) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const AcceptDocument = new TypedDocumentString(`
    mutation Accept($key: ID!, $id: ID!) {
  acceptChangeSet(key: $key, id: $id) {
    ...ReviewPayload
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}
fragment ReviewPayload on ChangeSetPayload {
  served
  problems {
    ...Problem
  }
  changeSet {
    id
    status
  }
}`) as unknown as TypedDocumentString<AcceptMutation, AcceptMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($key: ID!, $id: ID!) {
  withdrawChangeSet(key: $key, id: $id) {
    ...ReviewPayload
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}
fragment ReviewPayload on ChangeSetPayload {
  served
  problems {
    ...Problem
  }
  changeSet {
    id
    status
  }
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const SendReviewDocument = new TypedDocumentString(`
    mutation SendReview($key: ID!, $id: ID!, $verdict: Verdict!, $comment: String!) {
  reviewChangeSet(key: $key, id: $id, verdict: $verdict, comment: $comment) {
    ...ReviewPayload
  }
}
    fragment Problem on Problem {
  code
  severity
  path
  section
  id
  message
  remedy
  conflict {
    base
    yours
    theirs
  }
}
fragment ReviewPayload on ChangeSetPayload {
  served
  problems {
    ...Problem
  }
  changeSet {
    id
    status
  }
}`) as unknown as TypedDocumentString<SendReviewMutation, SendReviewMutationVariables>;