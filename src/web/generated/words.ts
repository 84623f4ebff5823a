/** Printed by `npm run codegen` from src/domain/ontology/vocabulary-enums.ts. Change the words there. */

/** Words that are not spelt as their letters. */
export const spellings: Readonly<Record<string, string>> = {
  "SELF_DESCRIPTION": "self-description",
  "NON_DENIAL": "non-denial",
  "PRE_POSITIONING": "pre-positioning",
  "CAPABILITY_BUILD_UP": "capability build-up"
};

/** Relations by which an accused side answers. */
export const answeringRelations = [
  "DENIES",
  "REJECTS",
  "COUNTERS",
  "CONCEDES",
  "DECLINES",
  "DEFLECTS"
] as const;

export const positionKindWords = {
  "ACCUSATION": "accusation",
  "DENIAL": "denial",
  "PROPOSAL": "proposal",
  "PLEDGE": "pledge",
  "CALL": "call",
  "WARNING": "warning",
  "MEASURE": "measure",
  "CONDEMNATION": "condemnation",
  "ENDORSEMENT": "endorsement",
  "REJECTION": "rejection",
  "ACKNOWLEDGEMENT": "acknowledgement",
  "NO_COMMENT": "no comment",
  "SELF_DESCRIPTION": "self-description",
  "OTHER": "other"
} as const;

export const againstRoleWords = {
  "ACCUSED": "accused",
  "ADDRESSEE": "addressee",
  "CRITICISED": "criticised"
} as const;

export const replyRelationWords = {
  "DENIES": "denies",
  "REJECTS": "rejects",
  "COUNTERS": "counters",
  "CONCEDES": "concedes",
  "DECLINES": "declines to comment on",
  "WELCOMES": "welcomes",
  "SUPPORTS": "supports",
  "DEFLECTS": "deflects"
} as const;

export const initiativeRelationWords = {
  "PROPOSES": "proposes",
  "INVOKES": "cites in its favour",
  "ENDORSES": "backs",
  "REJECTS": "rejects",
  "JOINS": "joins"
} as const;

export const denialFormWords = {
  "CATEGORICAL": "categorical",
  "EVIDENCE_CHALLENGE": "challenges the evidence",
  "PARTIAL": "partial",
  "CHARACTERISATION": "denies the characterisation",
  "NON_DENIAL": "non-denial",
  "COUNTER_ONLY": "counters only"
} as const;

export const contestedAspectWords = {
  "AUTHORSHIP": "authorship",
  "OCCURRENCE": "occurrence",
  "EVIDENCE": "evidence",
  "LEGALITY": "legality",
  "MOTIVE": "motive",
  "ATTRIBUTION_METHOD": "attribution method"
} as const;

export const conductWords = {
  "ATTACK": "attack",
  "ESPIONAGE": "espionage",
  "THEFT": "theft",
  "ELECTION_INTERFERENCE": "election interference",
  "INFLUENCE": "disinformation",
  "PRE_POSITIONING": "pre-positioning",
  "RANSOMWARE": "ransomware",
  "HARBOURING": "harbouring",
  "CAPABILITY_BUILD_UP": "capability build-up",
  "SURVEILLANCE": "surveillance",
  "SUPPLY_CHAIN": "supply chain",
  "FALSE_ACCUSATION": "false accusation",
  "SANCTIONS_OR_COERCION": "sanctions or coercion",
  "UNSPECIFIED": "unspecified"
} as const;

export const hedgeWords = {
  "CERTAIN": "stated as certain",
  "HIGHLY_LIKELY": "highly likely",
  "LIKELY": "likely",
  "POSSIBLE": "possible",
  "UNSTATED": "degree not stated"
} as const;

export const accusationBasisWords = {
  "OWN_INTELLIGENCE": "own intelligence",
  "OWN_INVESTIGATION": "own investigation",
  "VICTIM": "victim",
  "ALLIED_GOVERNMENT": "allied government",
  "SECURITY_COMPANY": "security company",
  "MEDIA": "media",
  "COURT_FILING": "court filing",
  "OPEN_SOURCE": "open source",
  "NONE_GIVEN": "none given",
  "NOT_KNOWN": "not known"
} as const;

export const speechModeWords = {
  "DIRECT": "quoted in direct speech",
  "INDIRECT": "reported in indirect speech",
  "NESTED": "reported by the other side"
} as const;

export const translatorWords = {
  "ISSUER": "translated by the issuer",
  "CARRIER": "translated by the publisher or its agency",
  "MACHINE": "translated by a machine",
  "NOT_KNOWN": "translated, not known by whom"
} as const;

export const sourceCheckWords = {
  "COMPLETE": "complete",
  "INCOMPLETE": "incomplete"
} as const;

export const affiliationBasisWords = {
  "RUN_BY": "run by it",
  "REPRINTS": "reprints it"
} as const;

export const voteWords = {
  "YES": "in favour",
  "NO": "against",
  "ABSTAIN": "abstained"
} as const;

export const agencyKindWords = {
  "FOREIGN_MINISTRY": "foreign ministry",
  "EMBASSY": "embassy",
  "MISSION": "mission",
  "HEAD_OF_STATE_OFFICE": "head of state office",
  "HEAD_OF_GOVERNMENT": "head of government",
  "GOVERNMENT": "government",
  "DEFENCE_MINISTRY": "defence ministry",
  "ARMED_FORCES": "armed forces",
  "INTELLIGENCE": "intelligence",
  "CYBER_AGENCY": "cyber agency",
  "POLICE": "police",
  "PROSECUTION": "prosecution",
  "JUSTICE_MINISTRY": "justice ministry",
  "INTERIOR_MINISTRY": "interior ministry",
  "FINANCE_MINISTRY": "finance ministry",
  "DIGITAL_MINISTRY": "digital ministry",
  "OTHER_MINISTRY": "other ministry",
  "SECURITY_COUNCIL": "security council",
  "WORKING_GROUP": "working group"
} as const;

export const organizationKindWords = {
  "COMPANY": "company",
  "THINK_TANK": "think tank",
  "MEDIA": "media"
} as const;

export const initiativeKindWords = {
  "POLITICAL_INITIATIVE": "political initiative",
  "POLITICAL_DECLARATION": "political declaration",
  "BILATERAL_DECLARATION": "bilateral declaration",
  "BILATERAL_OFFER": "bilateral offer",
  "BILATERAL_PLEDGE": "bilateral pledge",
  "DRAFT_NORMS": "draft norms",
  "UN_NORMS": "UN norms",
  "UN_PROCESS": "UN process",
  "UN_RESOLUTION": "UN resolution",
  "TREATY": "treaty",
  "COALITION": "coalition",
  "MULTISTAKEHOLDER_DECLARATION": "multistakeholder declaration",
  "MULTISTAKEHOLDER_PROCESS": "multistakeholder process",
  "INDUSTRY_PLEDGE": "industry pledge",
  "INDUSTRY_PROPOSAL": "industry proposal"
} as const;

export const incidentKindWords = {
  "OPERATION": "single operation",
  "CAMPAIGN": "series of operations",
  "PATTERN": "pattern of conduct",
  "REPORT": "report, not an operation"
} as const;

export const publisherKindWords = {
  "STATE_MEDIA": "state media",
  "NEWS_AGENCY": "news agency",
  "GOVERNMENT": "government",
  "NEWSPAPER": "newspaper",
  "BROADCASTER": "broadcaster",
  "TRADE_PRESS": "trade press",
  "NGO": "NGO or think tank",
  "AGGREGATOR": "aggregator",
  "ENCYCLOPEDIA": "encyclopedia",
  "UN_DOCUMENT_COPY": "copy of a UN document"
} as const;

export const ledgerActWords = {
  "PROPOSED": "put forward by",
  "INVOKED": "cited in its favour by",
  "ENDORSED": "backed by",
  "JOINED": "joined by",
  "OPPOSED": "opposed by",
  "VOTED": "voted on by"
} as const;

export const datePrecisionWords = {
  "DAY": "day",
  "MONTH": "month",
  "YEAR": "year",
  "INTERVAL": "interval"
} as const;

export const codeSchemeWords = {
  "CAMEO": "cameo",
  "PLOVER": "plover"
} as const;

export const codeMatchWords = {
  "EXACT": "exact",
  "FAMILY": "family",
  "CANDIDATE": "candidate",
  "NEAR": "near",
  "CHOICE": "choice"
} as const;
