/**
 * Edits that the server has not confirmed yet, kept in this browser: they survive its crash and that of the
 * server.
 */
import type { LocalCopies, LocalCopy } from './draft-ports.js';

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
