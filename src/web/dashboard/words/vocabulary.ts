/**
 * Labels of the vocabulary terms. They are generated from `src/domain/ontology/vocabularies.ts`,
 * where a term has `onPages` if its label differs from its code.
 */
import { spellings } from '../../generated/words.js';

export {
  /** Relations by which an accused side answers; support and welcome come from others. */
  answeringRelations as ANSWERING_RELATIONS,
  positionKindWords as kindNames,
  denialFormWords as formNames,
  incidentKindWords as incidentKindNames,
  /** "says that it did": the certainty that the claimant states. */
  hedgeWords as hedgeNames,
  conductWords as conductNames,
  /** How an answer relates to what it answers, as a verb. */
  replyRelationWords as relationNames,
  initiativeKindWords as initiativeKindNames,
  /** What a position does with an initiative, as a verb. */
  initiativeRelationWords as initiativeRelationNames,
  /** An act on an initiative, shown before its actors. */
  ledgerActWords as actNames,
  voteWords as voteNames,
  publisherKindWords as publisherKindNames,
  /** How a page gives the words. */
  speechModeWords as speechNames,
  /** Who translated them, after the words. */
  translatorWords as translatorNames,
  /** How a publisher is affiliated with a state. */
  affiliationBasisWords as basisNames,
} from '../../generated/words.js';

/** Regions of states, as coded in the data. */
export const regionNames: Readonly<Record<string, string>> = {
  Africa: 'Africa',
  Americas: 'Americas',
  Asia: 'Asia',
  Europe: 'Europe',
  Oceania: 'Oceania',
};

/** The label of any other term: "none given" for `NONE_GIVEN`. */
export function toWords(word: string): string {
  return spellings[word] ?? word.toLowerCase().replaceAll('_', ' ');
}
