/** What a person edits in a draft. */
import type { DraftChange } from './draft-change.js';

export interface DraftContent {
  readonly title: string;
  readonly reason: string;
  readonly changes: readonly DraftChange[];
  /** Digest of the pasted text that it is made from. */
  readonly text: string | null;
}

export const emptyContent: DraftContent = { title: '', reason: '', changes: [], text: null };

export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
