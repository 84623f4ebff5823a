/**
 * A text that two coders code independently: the task, and what each of them saved so far. Stored at
 * the desk only; nothing of it is public before both coders have sealed.
 */
import { createHash } from 'node:crypto';
import type { Protocol } from '../agreement/protocols.js';
import type { SeedRecord } from '../corpus/seed-records.js';
import type { RecordName } from './record-key.js';
import type { KeyedRequest } from './requests.js';

export const taskStatuses = {
  CODING: 'Not all coders have sealed their coding.',
  CODED: 'All coders have sealed; the codings wait for adjudication.',
  ADJUDICATED: 'A change set was drafted from the codings.',
} as const;
export type TaskStatus = keyof typeof taskStatuses;

export interface CodedRecord extends RecordName {
  /** In the form of the seeds. */
  readonly record: SeedRecord;
}

/** What one coder saved. */
export interface Coding {
  readonly records: readonly CodedRecord[];
  /** Digest of the records: detects that another window saved the same coding. */
  readonly revision: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly isSealed: boolean;
  /**
   * The last requests, oldest first. Kept by coder: a key that another coder used must not be refused.
   */
  readonly requests: readonly KeyedRequest[];
}

export interface CodingTask {
  readonly id: string;
  /** The sha256 of the text. */
  readonly text: string;
  readonly protocol: Protocol;
  /** Pseudonyms, in the order of their labels. The order is random, so that labels name nobody. */
  readonly coders: readonly string[];
  readonly createdAt: string;
  /** Digest of the request that created it. */
  readonly request: string;
  /** By pseudonym; a coder who saved nothing is absent. */
  readonly codings: Readonly<Record<string, Coding>>;
}

/** The store of tasks. */
export interface CodingTasks {
  get(id: string): CodingTask | undefined;
  all(): readonly CodingTask[];
  /** Resolves once it is stored. @throws JournalUnavailableError */
  put(task: CodingTask): Promise<void>;
}

/** Derived from the request, so that a repeated request finds the task that it created. */
export function taskIdOf(author: string, key: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(['task', author, key]))
    .digest('hex');
  return `task:${digest.slice(0, 16)}`;
}

const LABELS = ['A', 'B'];

/** The label of each coder, in order. */
export function labelsOf({ coders }: Pick<CodingTask, 'coders'>): readonly {
  readonly label: string;
  readonly coder: string;
}[] {
  return coders.map((coder, index) => ({ label: LABELS[index] ?? String(index + 1), coder }));
}

export function codingOf(task: CodingTask, coder: string): Coding | undefined {
  // Pseudonyms are generated, but a lookup must not find inherited members.
  return Object.hasOwn(task.codings, coder) ? task.codings[coder] : undefined;
}
