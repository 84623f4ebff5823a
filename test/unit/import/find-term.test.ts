import { expect, it } from 'vitest';
import { toCodebookWord } from '../../../src/domain/ontology/vocabularies.js';
import { vocabularyEnums } from '../../../src/domain/ontology/vocabulary-enums.js';
import { labelOfWord } from '../../../src/domain/ontology/word-labels.js';
import { findTerm } from '../../../src/import/find-term.js';

it.each(Object.entries(vocabularyEnums))('every spelling of a %s is read', (_, vocabulary) => {
  for (const term of Object.keys(vocabulary.words)) {
    const word = toCodebookWord(term);
    const spellings = [
      term,
      word,
      labelOfWord(term),
      term.toLowerCase(),
      ` ${word} `.toUpperCase(),
    ];
    for (const spelling of spellings) expect(findTerm(spelling, vocabulary)).toBe(word);
  }
  expect(findTerm('no such term', vocabulary)).toBeUndefined();
  expect(findTerm('', vocabulary)).toBeUndefined();
});
