/**
 * Changes that belong together, from the first draft to the journal. A change set is accepted whole
 * or not at all.
 */
import { createHash } from 'node:crypto';
import type { RequestedChange } from './prepare-changes.js';

export const changeSetStatuses = {
  DRAFT: 'Being worked on.',
  SUBMITTED: 'Ready to be reviewed and accepted.',
  ACCEPTED: 'Part of the record.',
  WITHDRAWN: 'Given up; kept for reference.',
} as const;
export type ChangeSetStatus = keyof typeof changeSetStatuses;

export const verdicts = {
  APPROVE: 'Right as it is.',
  REQUEST_CHANGES: 'To be changed first: it is a draft again.',
} as const;
export type Verdict = keyof typeof verdicts;

export interface Review {
  readonly by: string;
  readonly at: string;
  readonly verdict: Verdict;
  readonly comment: string;
}

export interface ChangeSet {
  readonly id: string;
  /** Digest of what its author can edit: two windows on one draft tell each other apart by it. */
  readonly revision: string;
  readonly status: ChangeSetStatus;
  readonly title: string;
  readonly reason: string;
  /** Pseudonym of its author. */
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly changes: readonly RequestedChange[];
  readonly reviews: readonly Review[];
  /** The accepted change set that this one undoes. */
  readonly reverts?: string;
  /** Once it is accepted. */
  readonly acceptance?: { readonly seq: number; readonly at: string; readonly by: string };
  /** Digest of the last request with each idempotency key. */
  readonly requests: Readonly<Record<string, string>>;
}

/** Where change sets are kept until they are in the journal. */
export interface ChangeSets {
  get(id: string): ChangeSet | undefined;
  /** The last changed first. */
  all(): readonly ChangeSet[];
  /** Resolves when it is kept. @throws JournalUnavailableError */
  put(changeSet: ChangeSet): Promise<void>;
  /** Keeps it until the process ends. */
  remember(changeSet: ChangeSet): void;
}

/** The same for the same request, so that one that is sent again finds the change set that it made. */
export function changeSetIdOf(author: string, key: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([author, key]))
    .digest('hex');
  return `change-set:${digest.slice(0, 16)}`;
}
