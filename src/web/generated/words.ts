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

export const positionKindMeanings = {
  "ACCUSATION": "Alleges conduct by another side: an attack, spying, harbouring, a capability build-up. A counter-accusation is an accusation that answers another position with COUNTERS.",
  "DENIAL": "Contests an allegation made against the speaker's own side or its ally.",
  "PROPOSAL": "Puts forward an initiative, rule, treaty, process or mechanism for others to take up.",
  "PLEDGE": "Commits the speaker's own side to do, or not to do, something.",
  "CALL": "Asks, urges or demands that another side act or stop.",
  "WARNING": "Announces a consequence if another side acts.",
  "MEASURE": "Is itself an action: sanctions, indictment, expulsion, summons, vote.",
  "CONDEMNATION": "Judges conduct or a side without alleging anything new.",
  "ENDORSEMENT": "Backs another side's position or initiative.",
  "REJECTION": "Refuses a proposal or demand; contesting an allegation is a denial.",
  "ACKNOWLEDGEMENT": "Admits or claims the speaker's own conduct.",
  "NO_COMMENT": "Declines to take a position.",
  "SELF_DESCRIPTION": "Describes the speaker's own side: \"main victim\", \"staunch defender\".",
  "OTHER": "None of these; the note says what it is."
} as const;

export const againstRoleWords = {
  "ACCUSED": "accused",
  "ADDRESSEE": "addressee",
  "CRITICISED": "criticised"
} as const;

export const againstRoleMeanings = {
  "ACCUSED": "Alleged to have done what the accusation says. The allegation is the accuser's.",
  "ADDRESSEE": "Addressed: the accuser whose allegation is denied, or the side that is called upon.",
  "CRITICISED": "Judged, without a new allegation."
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

export const replyRelationMeanings = {
  "DENIES": "Contests the allegation.",
  "REJECTS": "Refuses the act as such.",
  "COUNTERS": "Answers with an accusation of its own.",
  "CONCEDES": "Admits it, wholly or in part.",
  "DECLINES": "Declines to take a position on it.",
  "WELCOMES": "Welcomes it.",
  "SUPPORTS": "Backs it.",
  "DEFLECTS": "Changes the subject instead."
} as const;

export const initiativeRelationWords = {
  "PROPOSES": "proposes",
  "INVOKES": "cites in its favour",
  "ENDORSES": "backs",
  "REJECTS": "rejects",
  "JOINS": "joins"
} as const;

export const initiativeRelationMeanings = {
  "PROPOSES": "Puts it forward, for the first time or as its own.",
  "INVOKES": "Cites it in the speaker's favour.",
  "ENDORSES": "Backs it.",
  "REJECTS": "Refuses it.",
  "JOINS": "Becomes a party to it."
} as const;

export const denialFormWords = {
  "CATEGORICAL": "categorical",
  "EVIDENCE_CHALLENGE": "challenges the evidence",
  "PARTIAL": "partial",
  "CHARACTERISATION": "denies the characterisation",
  "NON_DENIAL": "non-denial",
  "COUNTER_ONLY": "counters only"
} as const;

export const denialFormMeanings = {
  "CATEGORICAL": "Flatly denies involvement: \"we did not\", \"we are in no way involved\".",
  "EVIDENCE_CHALLENGE": "Says that there is no evidence or no factual basis, or that it is unproven.",
  "PARTIAL": "Denies a part of it.",
  "CHARACTERISATION": "Calls the allegation a smear, slander or absurd, without a statement of fact.",
  "NON_DENIAL": "Neither denies nor admits: policy talk such as \"we oppose all attacks\".",
  "COUNTER_ONLY": "Only answers with a counter-accusation."
} as const;

export const contestedAspectWords = {
  "AUTHORSHIP": "authorship",
  "OCCURRENCE": "occurrence",
  "EVIDENCE": "evidence",
  "LEGALITY": "legality",
  "MOTIVE": "motive",
  "ATTRIBUTION_METHOD": "attribution method"
} as const;

export const contestedAspectMeanings = {
  "AUTHORSHIP": "Who did it: not us.",
  "OCCURRENCE": "That it happened at all.",
  "EVIDENCE": "That it has been shown.",
  "LEGALITY": "That it was unlawful.",
  "MOTIVE": "The accuser's motive.",
  "ATTRIBUTION_METHOD": "That it can be attributed at all, or in this way."
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

export const conductMeanings = {
  "ATTACK": "An attack for which disruption or destruction is shown; a bare \"attack\" is UNSPECIFIED.",
  "ESPIONAGE": "Spying.",
  "THEFT": "Theft of trade secrets, data or money.",
  "ELECTION_INTERFERENCE": "Interference with an election.",
  "INFLUENCE": "Disinformation.",
  "PRE_POSITIONING": "Gaining access to critical infrastructure for later use.",
  "RANSOMWARE": "Extortion by ransomware.",
  "HARBOURING": "Tolerating or directing criminals or proxies.",
  "CAPABILITY_BUILD_UP": "Building up offensive capabilities.",
  "SURVEILLANCE": "Surveillance, mass or targeted.",
  "SUPPLY_CHAIN": "Compromising targets through products or suppliers.",
  "FALSE_ACCUSATION": "Spreading lies about the speaker. Only the speaker says that they are lies.",
  "SANCTIONS_OR_COERCION": "Pressure by sanctions, economic or other means.",
  "UNSPECIFIED": "A bare \"attack\", \"hack\" or \"breach\"."
} as const;

export const hedgeWords = {
  "CERTAIN": "stated as certain",
  "HIGHLY_LIKELY": "highly likely",
  "LIKELY": "likely",
  "POSSIBLE": "possible",
  "UNSTATED": "degree not stated"
} as const;

export const hedgeMeanings = {
  "CERTAIN": "Stated flatly, or reported as \"says that X did it\", without a degree. Without a quote it means that no hedge was reported, not that none was spoken.",
  "HIGHLY_LIKELY": "Highly likely, almost certain.",
  "LIKELY": "Likely, probably, apparently.",
  "POSSIBLE": "Possible, may have.",
  "UNSTATED": "Only reported, by a bare \"accuses\", \"blames\", \"links\" or \"attributes\": the hedge is unknown."
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

export const accusationBasisMeanings = {
  "OWN_INTELLIGENCE": "The claimant's own intelligence.",
  "OWN_INVESTIGATION": "The claimant's own investigation.",
  "VICTIM": "The victim's account.",
  "ALLIED_GOVERNMENT": "An allied government's finding.",
  "SECURITY_COMPANY": "A security company's report.",
  "MEDIA": "Media reports.",
  "COURT_FILING": "An indictment or another court filing.",
  "OPEN_SOURCE": "Open sources.",
  "NONE_GIVEN": "The claimant gives no grounds.",
  "NOT_KNOWN": "Looked for, but not evident from the words that were read: the claimant may have given grounds."
} as const;

export const speechModeWords = {
  "DIRECT": "quoted in direct speech",
  "INDIRECT": "reported in indirect speech",
  "NESTED": "reported by the other side"
} as const;

export const speechModeMeanings = {
  "DIRECT": "The speaker's words, quoted.",
  "INDIRECT": "The speaker's words as reported, not quoted.",
  "NESTED": "The other side's words, reported by this side's media: for example, an accusation known only through the page that denies it."
} as const;

export const translatorWords = {
  "ISSUER": "translated by the issuer",
  "CARRIER": "translated by the publisher or its agency",
  "MACHINE": "translated by a machine",
  "NOT_KNOWN": "translated, not known by whom"
} as const;

export const translatorMeanings = {
  "ISSUER": "The side that made the statement: its own translation.",
  "CARRIER": "The publisher of the page, or the news agency whose report the page carries.",
  "MACHINE": "A machine, as the page says.",
  "NOT_KNOWN": "The page does not say who."
} as const;

export const sourceCheckWords = {
  "COMPLETE": "complete",
  "INCOMPLETE": "incomplete"
} as const;

export const sourceCheckMeanings = {
  "COMPLETE": "Every field was read on the page.",
  "INCOMPLETE": "A field could not be read on the page; the note of the check says which and why."
} as const;

export const affiliationBasisWords = {
  "RUN_BY": "run by it",
  "REPRINTS": "reprints it"
} as const;

export const affiliationBasisMeanings = {
  "RUN_BY": "The state runs the publisher.",
  "REPRINTS": "A private or foreign page that carries the words of that state's media or government."
} as const;

export const voteWords = {
  "YES": "in favour",
  "NO": "against",
  "ABSTAIN": "abstained"
} as const;

export const voteMeanings = {
  "YES": "In favour.",
  "NO": "Against.",
  "ABSTAIN": "Abstained."
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

export const agencyKindMeanings = {
  "FOREIGN_MINISTRY": "The ministry that conducts foreign affairs, whatever its name.",
  "EMBASSY": "An embassy in another state.",
  "MISSION": "A mission to an international organisation.",
  "HEAD_OF_STATE_OFFICE": "The office of the head of state: a presidency, the Kremlin, the White House.",
  "HEAD_OF_GOVERNMENT": "The office of the head of government.",
  "GOVERNMENT": "The government as a whole.",
  "DEFENCE_MINISTRY": "The ministry of defence.",
  "ARMED_FORCES": "Armed forces or a part of them.",
  "INTELLIGENCE": "An intelligence or security service.",
  "CYBER_AGENCY": "A cybersecurity agency.",
  "POLICE": "The police.",
  "PROSECUTION": "Prosecutors.",
  "JUSTICE_MINISTRY": "The ministry of justice.",
  "INTERIOR_MINISTRY": "The ministry of the interior, of home affairs or of homeland security.",
  "FINANCE_MINISTRY": "The ministry of finance or the treasury.",
  "DIGITAL_MINISTRY": "The ministry for digital affairs.",
  "OTHER_MINISTRY": "A ministry of another kind.",
  "SECURITY_COUNCIL": "A national security council.",
  "WORKING_GROUP": "A working group."
} as const;

export const organizationKindWords = {
  "COMPANY": "company",
  "THINK_TANK": "think tank",
  "MEDIA": "media"
} as const;

export const organizationKindMeanings = {
  "COMPANY": "A company.",
  "THINK_TANK": "A think tank.",
  "MEDIA": "A media organisation that is itself mentioned; those that published the documents are publishers."
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

export const initiativeKindMeanings = {
  "POLITICAL_INITIATIVE": "A political initiative of one state.",
  "POLITICAL_DECLARATION": "A political declaration of several states.",
  "BILATERAL_DECLARATION": "A declaration of two sides.",
  "BILATERAL_OFFER": "An offer of one side to another.",
  "BILATERAL_PLEDGE": "A pledge between two sides.",
  "DRAFT_NORMS": "A draft of norms, not adopted.",
  "UN_NORMS": "Norms of a body of the United Nations.",
  "UN_PROCESS": "A process of the United Nations, such as a working group.",
  "UN_RESOLUTION": "A resolution of the United Nations General Assembly.",
  "TREATY": "A treaty, whether in force or not.",
  "COALITION": "A coalition with members.",
  "MULTISTAKEHOLDER_DECLARATION": "A declaration of states, companies and others.",
  "MULTISTAKEHOLDER_PROCESS": "A process of states, companies and others.",
  "INDUSTRY_PLEDGE": "A pledge of companies.",
  "INDUSTRY_PROPOSAL": "A proposal of a company."
} as const;

export const incidentKindWords = {
  "OPERATION": "single operation",
  "CAMPAIGN": "series of operations",
  "PATTERN": "pattern of conduct",
  "REPORT": "report, not an operation"
} as const;

export const incidentKindMeanings = {
  "OPERATION": "A single operation.",
  "CAMPAIGN": "A series of operations.",
  "PATTERN": "A pattern of conduct.",
  "REPORT": "A report that assesses conduct, not an operation."
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

export const publisherKindMeanings = {
  "STATE_MEDIA": "Media run by a state, or a page that reprints them.",
  "NEWS_AGENCY": "A news agency, or a page that reprints one.",
  "GOVERNMENT": "A government body, or a page that reprints one.",
  "NEWSPAPER": "A newspaper.",
  "BROADCASTER": "A broadcaster.",
  "TRADE_PRESS": "The trade press.",
  "NGO": "A non-governmental organisation or think tank.",
  "AGGREGATOR": "A page that collects content published by others.",
  "ENCYCLOPEDIA": "An encyclopedia.",
  "UN_DOCUMENT_COPY": "A copy of a document of the United Nations."
} as const;

export const ledgerActWords = {
  "PROPOSED": "put forward by",
  "INVOKED": "cited in its favour by",
  "ENDORSED": "backed by",
  "JOINED": "joined by",
  "OPPOSED": "opposed by",
  "VOTED": "voted on by"
} as const;

export const ledgerActMeanings = {
  "PROPOSED": "Put it forward, or presented it as its own.",
  "INVOKED": "Cited it in the actor's favour.",
  "ENDORSED": "Backed it.",
  "JOINED": "Became a party to it.",
  "OPPOSED": "Opposed or refused it.",
  "VOTED": "Voted on it."
} as const;

export const datePrecisionWords = {
  "DAY": "day",
  "MONTH": "month",
  "YEAR": "year",
  "INTERVAL": "interval"
} as const;

export const datePrecisionMeanings = {
  "DAY": "One day: `2021-11-25`.",
  "MONTH": "One month: `2022-07`.",
  "YEAR": "One year: `2022`.",
  "INTERVAL": "From the start of one date to the end of another: `2016/2018`."
} as const;

export const codeSchemeWords = {
  "CAMEO": "cameo",
  "PLOVER": "plover"
} as const;

export const codeSchemeMeanings = {
  "CAMEO": "Conflict and Mediation Event Observations (Schrodt 2012).",
  "PLOVER": "Political Language Ontology for Verifiable Event Records, the successor of CAMEO."
} as const;

export const codeMatchWords = {
  "EXACT": "exact",
  "FAMILY": "family",
  "CANDIDATE": "candidate",
  "NEAR": "near",
  "CHOICE": "choice"
} as const;

export const codeMatchMeanings = {
  "EXACT": "The scheme has this code for the kind.",
  "FAMILY": "Any code of the scheme that begins with these digits.",
  "CANDIDATE": "One that may fit: the position does not say enough to tell.",
  "NEAR": "The nearest family: the scheme has no code for the kind.",
  "CHOICE": "The scheme has none: the nearest was chosen here."
} as const;
