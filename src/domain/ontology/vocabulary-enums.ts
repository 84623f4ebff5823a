/**
 * The enums of the schema that are word lists. `npm run codegen` prints `schema/vocabularies.graphql`
 * from them, and the words of the pages.
 */
import { codeMatches, codeSchemes } from './crosswalk.js';
import { datePrecisions } from '../time/partial-date.js';
import {
  accusationBases,
  affiliationBases,
  againstRoles,
  agencyKinds,
  conducts,
  contestedAspects,
  denialForms,
  hedges,
  incidentKinds,
  initiativeKinds,
  initiativeRelations,
  ledgerActs,
  organizationKinds,
  positionKinds,
  publisherKinds,
  replyRelations,
  sourceChecks,
  speechModes,
  translators,
  votes,
  type Vocabulary,
} from './vocabularies.js';

export interface VocabularyEnum {
  readonly words: Vocabulary;
  readonly describes: string;
}

export const vocabularyEnums: Readonly<Record<string, VocabularyEnum>> = {
  PositionKind: {
    words: positionKinds,
    describes:
      'Kinds of speech act, each with its test. "Reject" in English covers two of them: an allegation is denied, a proposal or demand is rejected. The object decides, not the verb.',
  },
  AgainstRole: {
    words: againstRoles,
    describes: 'What a position makes of the actor at whom it is aimed.',
  },
  ReplyRelation: { words: replyRelations, describes: 'How a position answers another.' },
  InitiativeRelation: {
    words: initiativeRelations,
    describes: 'How a position refers to an initiative.',
  },
  DenialForm: {
    words: denialForms,
    describes:
      'Forms of denial, strongest first. A denial has the strongest form that its words carry. Agreement of two coders: kappa 0.68 (n = 10).',
  },
  ContestedAspect: {
    words: contestedAspects,
    describes: 'What of an allegation a denial contests.',
  },
  Conduct: {
    words: conducts,
    describes: 'What an accusation alleges. Agreement of two coders: kappa 0.51 (n = 37).',
  },
  Hedge: {
    words: hedges,
    describes:
      'How sure the claimant says it is. Agreement of two coders: kappa 0.37 (n = 37), before the rule was sharpened.',
  },
  AccusationBasis: {
    words: accusationBases,
    describes:
      'The grounds that the claimant states. Who the claimant is, is no ground; a finding or report that is named is one; this rule is not yet applied to the older records. Agreement of two coders: kappa 0.61 (n = 37).',
  },
  SpeechMode: { words: speechModes, describes: 'Whose words an excerpt gives, and how.' },
  Translator: { words: translators, describes: 'Who translated the words of an excerpt.' },
  SourceCheck: {
    words: sourceChecks,
    describes: 'Whether every field of a statement was read on a page of its sources.',
  },
  AffiliationBasis: {
    words: affiliationBases,
    describes: 'On what the bond between a publisher and a state rests.',
  },
  Vote: {
    words: votes,
    describes: 'How a state voted. States that were absent have no recorded vote.',
  },
  AgencyKind: {
    words: agencyKinds,
    describes: 'Kinds of body of a state or bloc, as classified by the compilers.',
  },
  OrganizationKind: { words: organizationKinds, describes: 'Kinds of organisation.' },
  InitiativeKind: {
    words: initiativeKinds,
    describes: 'Kinds of initiative, as classified by the compilers.',
  },
  IncidentKind: { words: incidentKinds, describes: 'Kinds of incident.' },
  PublisherKind: {
    words: publisherKinds,
    describes:
      'Kinds of publisher. A page that reprints another counts by what it reprints, where the first three say so.',
  },
  LedgerAct: { words: ledgerActs, describes: 'What can be done about an initiative.' },
  DatePrecision: { words: datePrecisions, describes: 'How precise a date is.' },
  CodeScheme: { words: codeSchemes, describes: 'Schemes that code political events.' },
  CodeMatch: {
    words: codeMatches,
    describes: 'How well a code of an event scheme fits a kind of position.',
  },
};
