/** What a draft needs of the browser: storage, and messages to its other tabs. */
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

export interface TabMessage {
  readonly what: 'OPENED' | 'HERE' | 'SAVED';
  readonly draft: string;
}

export interface DraftTabs {
  readonly tell: (message: TabMessage) => void;
  /** @returns a function that ends the subscription */
  readonly listen: (hear: (message: TabMessage) => void) => () => void;
}
