import { expect, test } from 'vitest';
import {
  conducts,
  denialForms,
  positionKinds,
} from '../../../../src/domain/ontology/vocabularies.js';
import { labelOfWord } from '../../../../src/domain/ontology/word-labels.js';

test.each([
  ['EVIDENCE_CHALLENGE', 'evidence challenge'],
  ['NON_DENIAL', 'non-denial'],
  ['SANCTIONS_OR_COERCION', 'sanctions or coercion'],
  ['CAPABILITY_BUILD_UP', 'capability build-up'],
  ['KIND', 'kind'],
])('%s is read as %s', (term, label) => {
  expect(labelOfWord(term)).toBe(label);
});

test('no two terms of a vocabulary have the same label', () => {
  for (const vocabulary of [conducts, denialForms, positionKinds]) {
    const labels = Object.keys(vocabulary).map(labelOfWord);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
