/** What a person edits in a draft. */
import type { DraftChange } from './draft-change.js';

export interface DraftContent {
  readonly title: string;
  readonly reason: string;
  readonly changes: readonly DraftChange[];
}

export const emptyContent: DraftContent = { title: '', reason: '', changes: [] };

export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
