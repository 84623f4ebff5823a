/**
 * A draft that is saved as it is edited. One request is under way at a time; a request without an answer is
 * repeated with its key, so it is executed once. Independent of React.
 */
import { AskError } from '../../api/ask-document.js';
import type { EffectCountsFragment, ProblemFragment } from '../../generated/desk/graphql.js';
import { isNamed } from './draft-change.js';
import { isSameContent, type DraftContent } from './draft-content.js';
import type { DraftTabs, LocalCopies } from './draft-ports.js';

export interface SavedDraft {
  readonly id: string;
  readonly revision: string;
  readonly problems: readonly ProblemFragment[];
  readonly effect: EffectCountsFragment | null;
}

export interface SaveDraft {
  readonly key: string;
  readonly id: string | null;
  readonly ifRevision: string | null;
  readonly content: DraftContent;
}

export type SaveState =
  /** The server has everything. */
  | { readonly name: 'SAVED' }
  | { readonly name: 'UNSAVED' }
  | { readonly name: 'SAVING' }
  /** A record has no id yet, so the server cannot keep it. */
  | { readonly name: 'UNNAMED' }
  /** It is tried again. */
  | { readonly name: 'UNREACHABLE'; readonly message: string }
  | { readonly name: 'REFUSED'; readonly message: string };

export interface DraftState {
  /** Null until it is saved for the first time. */
  readonly id: string | null;
  readonly revision: string | null;
  readonly content: DraftContent;
  readonly problems: readonly ProblemFragment[];
  readonly effect: EffectCountsFragment | null;
  readonly save: SaveState;
  /** Whether another tab has the draft open, or saved it after this one loaded it. */
  readonly otherTab: 'NONE' | 'OPEN' | 'SAVED';
  /** Edits of an earlier session that the server never confirmed, made to an older revision. */
  readonly found: DraftContent | undefined;
}

export interface DraftParts {
  readonly save: (request: SaveDraft) => Promise<SavedDraft>;
  readonly copies: LocalCopies;
  readonly tabs: DraftTabs;
  /** Name of the local copy until the draft has an id. */
  readonly newName: string;
  readonly makeKey: () => string;
  readonly pauseMs?: number;
  readonly retryMs?: number;
}

const PAUSE_MS = 500;
const RETRY_MS = 3_000;

export class DraftStore {
  readonly #parts: DraftParts;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #confirmed: DraftContent | undefined;
  #pending: SaveDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #stopListening: (() => void) | undefined;

  /** @param loaded the draft as the server has it; without an id, a new one */
  constructor(
    parts: DraftParts,
    loaded: Pick<DraftState, 'id' | 'revision' | 'content' | 'problems' | 'effect'>,
  ) {
    this.#parts = parts;
    this.#confirmed = loaded.id === null ? undefined : loaded.content;
    this.#state = { ...loaded, save: { name: 'SAVED' }, otherTab: 'NONE', found: undefined };
    this.#findCopy();
  }

  readonly state = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Call it once the view shows the draft. @returns a function for when it no longer does */
  readonly open = (): (() => void) => {
    this.#stopListening ??= this.#listen();
    if (this.#state.save.name === 'UNSAVED') this.#schedule(0);
    return () => {
      // Edits of the last moment are sent, but no longer repeated.
      if (this.#state.save.name === 'UNSAVED') void this.#send();
      clearTimeout(this.#timer);
      this.#stopListening?.();
      this.#stopListening = undefined;
    };
  };

  readonly edit = (change: (content: DraftContent) => DraftContent): void => {
    const content = change(this.#state.content);
    const isBlocked = this.#state.save.name === 'REFUSED';
    this.#set({ content, ...(isBlocked ? {} : { save: { name: 'UNSAVED' } }) });
    this.#keepCopy();
    if (!isBlocked) this.#schedule(this.#parts.pauseMs ?? PAUSE_MS);
  };

  /** Saves what is unsaved. Resolves once the server answered. */
  readonly flush = async (): Promise<DraftState> => {
    clearTimeout(this.#timer);
    await this.#send();
    return this.#state;
  };

  readonly useFound = (): void => {
    const { found } = this.#state;
    this.#set({ found: undefined });
    if (found !== undefined) this.edit(() => found);
  };

  readonly dropFound = (): void => {
    this.#set({ found: undefined });
    this.#parts.copies.remove(this.#name);
  };

  get #name(): string {
    return this.#state.id ?? this.#parts.newName;
  }

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#send();
    }, ms);
  }

  #findCopy(): void {
    const copy = this.#parts.copies.read(this.#name);
    const { content, revision } = this.#state;
    if (copy === undefined || isSameContent(copy.content, content)) return;
    if (copy.basedOn === revision) {
      this.#set({ content: copy.content, save: { name: 'UNSAVED' } });
    } else this.#set({ found: copy.content });
  }

  #keepCopy(): void {
    const { revision, content } = this.#state;
    this.#parts.copies.write(this.#name, { basedOn: revision, content });
  }

  #listen(): () => void {
    const { tabs } = this.#parts;
    const stop = tabs.listen(({ what, draft }) => {
      if (draft !== this.#state.id) return;
      if (what === 'OPENED') tabs.tell({ what: 'HERE', draft });
      if (what === 'SAVED') this.#set({ otherTab: 'SAVED' });
      else if (this.#state.otherTab === 'NONE') this.#set({ otherTab: 'OPEN' });
    });
    if (this.#state.id !== null) tabs.tell({ what: 'OPENED', draft: this.#state.id });
    return stop;
  }

  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      while (this.#needsSending()) {
        const request = (this.#pending ??= this.#makeRequest());
        this.#set({ save: { name: 'SAVING' } });
        const saved = await this.#parts.save(request);
        this.#pending = undefined;
        this.#confirm(request.content, saved);
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isSending = false;
    }
  }

  #needsSending(): boolean {
    const { content, save, otherTab } = this.#state;
    if (save.name === 'REFUSED' || otherTab === 'SAVED') return false;
    if (this.#pending !== undefined) return true;
    if (this.#confirmed !== undefined && isSameContent(content, this.#confirmed)) {
      this.#set({ save: { name: 'SAVED' } });
      return false;
    }
    const isComplete = content.changes.length > 0 && content.changes.every(isNamed);
    if (!isComplete) this.#set({ save: { name: 'UNNAMED' } });
    return isComplete;
  }

  #makeRequest(): SaveDraft {
    const { id, revision, content } = this.#state;
    return { key: this.#parts.makeKey(), id, ifRevision: revision, content };
  }

  #confirm(content: DraftContent, saved: SavedDraft): void {
    const { copies, tabs } = this.#parts;
    const isFirst = this.#state.id === null;
    if (isFirst) copies.remove(this.#parts.newName);
    this.#confirmed = content;
    const isAll = isSameContent(content, this.#state.content);
    this.#set({ ...saved, save: { name: isAll ? 'SAVED' : 'UNSAVED' } });
    if (isAll) copies.remove(saved.id);
    else this.#keepCopy();
    tabs.tell({ what: 'SAVED', draft: saved.id });
  }

  #fail(error: unknown): void {
    if (!(error instanceof AskError)) throw error;
    const { code, message } = error;
    if (LASTING.has(code)) {
      this.#pending = undefined;
      this.#set({ save: { name: 'REFUSED', message } });
      return;
    }
    this.#set({ save: { name: 'UNREACHABLE', message } });
    this.#schedule(this.#parts.retryMs ?? RETRY_MS);
  }
}

/** Codes of errors that a repeated request would meet again. */
const LASTING: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'KEY_REUSED',
]);
