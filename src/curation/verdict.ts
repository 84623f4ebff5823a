/** Decisions of reviewers. */
export const verdicts = {
  APPROVE: 'Correct as it is.',
  REQUEST_CHANGES: 'Needs changes: it becomes a draft again.',
} as const;
export type Verdict = keyof typeof verdicts;

export function isVerdict(text: string): text is Verdict {
  return Object.hasOwn(verdicts, text);
}
