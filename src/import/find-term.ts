/** Finds the term of a vocabulary that a person wrote in some spelling. */
import { foldText } from '../domain/text/text-folding.js';
import { toCodebookWord } from '../domain/ontology/vocabularies.js';
import type { VocabularyEnum } from '../domain/ontology/vocabulary-enums.js';
import { pageLabelOfWord } from '../domain/ontology/word-labels.js';

const known = new WeakMap<VocabularyEnum, ReadonlyMap<string, string>>();

/**
 * The codebook word: `evidence-challenge` for EVIDENCE_CHALLENGE, "Evidence challenge" or the label on
 * the pages, "challenges the evidence".
 */
export function findTerm(text: string, vocabulary: VocabularyEnum): string | undefined {
  let spellings = known.get(vocabulary);
  if (spellings === undefined) {
    const words = Object.entries(vocabulary.words);
    // A term wins over an equal label of another.
    spellings = new Map([
      ...words.map(([term, entry]) => spell(pageLabelOfWord(term, entry), term)),
      ...words.map(([term]) => spell(term, term)),
    ]);
    known.set(vocabulary, spellings);
  }
  return spellings.get(foldTerm(text));
}

function spell(spelling: string, term: string): readonly [string, string] {
  return [foldTerm(spelling), toCodebookWord(term)];
}

function foldTerm(text: string): string {
  return foldText(text).replaceAll(/[\s_-]+/g, '-');
}
