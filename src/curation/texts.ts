/**
 * Pasted texts, from which drafts are made. They stay at the desk: neither the journal nor an export
 * contains them.
 */
import { createHash } from 'node:crypto';

export interface PastedText {
  readonly sha256: string;
  readonly text: string;
  readonly url: string | null;
  readonly title: string | null;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}

/** The store of pasted texts. */
export interface Texts {
  /** Undefined if there is none with this digest. */
  read(sha256: string): Promise<PastedText | undefined>;
}

/** The digest that evidence has as `textSha256`. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
