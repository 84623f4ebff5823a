/**
 * Edits that the server has not confirmed yet, kept in this browser: they survive its crash and that of the
 * server.
 */
import type { DraftContent } from './draft-content.js';

export interface LocalCopy {
  /** The revision of the draft that was edited; null if it was never saved. */
  readonly basedOn: string | null;
  readonly content: DraftContent;
}

export interface LocalCopies {
  readonly read: (name: string) => LocalCopy | undefined;
  readonly write: (name: string, copy: LocalCopy) => void;
  readonly remove: (name: string) => void;
}

const PREFIX = 'demarche-draft ';

/** A browser may refuse to store anything; the draft is then kept by the server alone. */
export const browserCopies: LocalCopies = {
  read: (name) => {
    try {
      const text = window.localStorage.getItem(PREFIX + name);
      // Only this module writes these entries.
      return text === null ? undefined : (JSON.parse(text) as LocalCopy);
    } catch {
      return undefined;
    }
  },
  write: (name, copy) => {
    try {
      window.localStorage.setItem(PREFIX + name, JSON.stringify(copy));
    } catch {
      // Full or forbidden.
    }
  },
  remove: (name) => {
    try {
      window.localStorage.removeItem(PREFIX + name);
    } catch {
      // Forbidden: then there is none.
    }
  },
};
