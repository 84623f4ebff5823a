/** Vocabulary terms in plain English, shown beside their codes. */
import type { ReadWord } from './vocabularies.js';
import { vocabularyEnums } from './vocabulary-enums.js';

/** Terms whose English spelling differs from their code: `NON_DENIAL` is `non-denial`. */
export const spellings: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(vocabularyEnums).flatMap(({ words }) =>
    Object.entries(words).flatMap(([term, entry]) =>
      typeof entry === 'string' || entry.spelt === undefined ? [] : [[term, entry.spelt]],
    ),
  ),
);

/** `EVIDENCE_CHALLENGE` -> `evidence challenge`. */
export function labelOfWord(term: string): string {
  return spellings[term] ?? term.toLowerCase().replaceAll('_', ' ');
}

/** The label of a vocabulary term on the pages. */
export function pageLabelOfWord(term: string, entry: string | ReadWord): string {
  return (typeof entry === 'string' ? undefined : entry.onPages) ?? labelOfWord(term);
}
