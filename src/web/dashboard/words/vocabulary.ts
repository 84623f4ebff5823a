/**
 * The words of the codebook as they are read. They are printed from
 * `src/domain/ontology/vocabularies.ts`, where a word that is not read as it is spelt has its
 * `onPages`.
 */
import { spellings } from '../../generated/words.js';

export {
  /** By which an accused side answers; supporting and welcoming are others' replies. */
  answeringRelations as ANSWERING_RELATIONS,
  positionKindWords as kindNames,
  denialFormWords as formNames,
  incidentKindWords as incidentKindNames,
  /** "says that it did", in the claimant's own degree. */
  hedgeWords as hedgeNames,
  conductWords as conductNames,
  /** How an answer relates to what it answers, as a verb. */
  replyRelationWords as relationNames,
  initiativeKindWords as initiativeKindNames,
  /** What a position does with an initiative, as a verb. */
  initiativeRelationWords as initiativeRelationNames,
  /** What was done about an initiative, before those who did it. */
  ledgerActWords as actNames,
  voteWords as voteNames,
  publisherKindWords as publisherKindNames,
  /** What joins a publisher to a state, of the publisher. */
  affiliationBasisWords as basisNames,
} from '../../generated/words.js';

/** Regions of states as the record writes them. */
export const regionNames: Readonly<Record<string, string>> = {
  Africa: 'Africa',
  Americas: 'Americas',
  Asia: 'Asia',
  Europe: 'Europe',
  Oceania: 'Oceania',
};

/** Any other word of the codebook: `NONE_GIVEN` reads "none given". */
export function toWords(word: string): string {
  return spellings[word] ?? word.toLowerCase().replaceAll('_', ' ');
}
