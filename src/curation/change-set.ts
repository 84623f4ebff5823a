/**
 * Changes that belong together, from the first draft to the journal. A change set is accepted as a
 * whole or not at all.
 */
import { createHash } from 'node:crypto';
import type { ImportOrigin } from './imports/import-origin.js';
import type { RequestedChange } from './prepare-changes.js';
import type { KeyedRequest } from './requests.js';
import type { Verdict } from './verdict.js';

export const changeSetStatuses = {
  DRAFT: 'Being worked on.',
  SUBMITTED: 'Ready for review and acceptance.',
  ACCEPTED: 'Part of the record.',
  WITHDRAWN: 'Abandoned; kept for reference.',
} as const;
export type ChangeSetStatus = keyof typeof changeSetStatuses;

export interface Review {
  readonly by: string;
  readonly at: string;
  readonly verdict: Verdict;
  readonly comment: string;
}

export interface ChangeSet {
  readonly id: string;
  /** Digest of the editable fields: detects that another window saved the same draft. */
  readonly revision: string;
  readonly status: ChangeSetStatus;
  readonly title: string;
  readonly reason: string;
  /** Digest of the pasted text that it is made from. */
  readonly text?: string;
  /** Pseudonym of its author. */
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly changes: readonly RequestedChange[];
  readonly reviews: readonly Review[];
  /** The accepted change set that this one undoes. */
  readonly reverts?: string;
  /** The task from whose codings it was drafted. */
  readonly adjudicates?: string;
  /** The table that it was proposed from. */
  readonly imported?: ImportOrigin;
  /** Once it is accepted. */
  readonly acceptance?: { readonly seq: number; readonly at: string; readonly by: string };
  /** The last requests, oldest first. */
  readonly requests: readonly KeyedRequest[];
}

/** The store of change sets. */
export interface ChangeSets {
  get(id: string): ChangeSet | undefined;
  /** Most recently changed first. */
  all(): readonly ChangeSet[];
  /** Resolves once it is stored. @throws JournalUnavailableError */
  put(changeSet: ChangeSet): Promise<void>;
  /** Keeps it in memory only. */
  remember(changeSet: ChangeSet): void;
}

/** Derived from the request, so that a repeated request finds the change set that it created. */
export function changeSetIdOf(author: string, key: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([author, key]))
    .digest('hex');
  return `change-set:${digest.slice(0, 16)}`;
}
