/** Words of the closed lists as people read them, beside their codes. */

/** Words that have a hyphen in English. */
const hyphenated: Readonly<Record<string, string>> = {
  NON_DENIAL: 'non-denial',
  PRE_POSITIONING: 'pre-positioning',
  SELF_DESCRIPTION: 'self-description',
  CAPABILITY_BUILD_UP: 'capability build-up',
};

/** `EVIDENCE_CHALLENGE` -> `evidence challenge`. */
export function labelOfWord(term: string): string {
  return hyphenated[term] ?? term.toLowerCase().replaceAll('_', ' ');
}
