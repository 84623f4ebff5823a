/**
 * Saves a draft as it is edited: first in this browser, then at the server. A version that somebody else saved
 * in the meantime is merged; nothing is overwritten without a choice of the person.
 */
import { AskError } from '../../api/ask-document.js';
import type { DraftProblemFragment } from '../../generated/desk/graphql.js';
import { isSameContent, mergeContents, type MergeConflict } from './merge-contents.js';
import { newKey } from './new-key.js';
import type { DraftContent } from './read-draft.js';

export interface SavedVersion {
  readonly content: DraftContent;
  readonly revision: string;
}

/** What is kept in this browser. */
export interface LocalDraft {
  readonly content: DraftContent;
  /** The version at the server from which it was made. */
  readonly base: SavedVersion;
  readonly isUnsaved: boolean;
  readonly dropped: readonly string[];
  readonly focus: string | null;
}

export type SaveState =
  | { readonly type: 'SAVED' | 'UNSAVED' | 'SAVING' }
  /** It is tried again by itself. */
  | { readonly type: 'FAILED'; readonly error: AskError; readonly isKeptHere: boolean }
  | { readonly type: 'CONFLICT'; readonly conflicts: readonly MergeConflict[] };

export interface SaverPorts {
  /** @throws AskError */
  readonly save: (request: SaveRequest) => Promise<SaveAnswer>;
  /** The version at the server. @throws AskError */
  readonly load: () => Promise<SavedVersion>;
  /** @returns whether it is kept */
  readonly keepHere: (copy: Pick<LocalDraft, 'content' | 'base' | 'isUnsaved'>) => Promise<boolean>;
  readonly onState: (state: SaveState) => void;
  /** The answer to a save, for the content that was sent. */
  readonly onSaved: (answer: SaveAnswer, content: DraftContent) => void;
  /** The content changed here because another version was merged into it. */
  readonly onMerged: (content: DraftContent) => void;
}

export interface SaveRequest {
  readonly key: string;
  readonly ifRevision: string;
  readonly content: DraftContent;
}

export interface SaveAnswer {
  readonly revision: string;
  readonly problems: readonly DraftProblemFragment[];
}

const PAUSE_MS = 700;
const RETRY_MS = 3_000;

export class DraftSaver {
  readonly #ports: SaverPorts;
  #base: SavedVersion;
  #content: DraftContent;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #isClosed = false;
  #told: SaveState['type'] = 'SAVED';
  /** The last request; sent again with the same key if the connection broke. */
  #request: SaveRequest | undefined;
  #conflicts: readonly MergeConflict[] = [];
  #theirs: SavedVersion | undefined;

  constructor(base: SavedVersion, content: DraftContent, ports: SaverPorts) {
    this.#base = base;
    this.#content = content;
    this.#ports = ports;
  }

  get isUnsaved(): boolean {
    return !isSameContent(this.#content, this.#base.content);
  }

  /** Takes over what was edited; saves after a pause. */
  update(content: DraftContent): void {
    this.#content = content;
    this.keep();
    if (this.#conflicts.length > 0) return;
    if (!this.isUnsaved) {
      if (!this.#isBusy) this.#tell({ type: 'SAVED' });
      return;
    }
    if (!this.#isBusy) this.#tell({ type: 'UNSAVED' });
    this.#schedule(PAUSE_MS);
  }

  /** Saves now. Resolves once it is tried. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isBusy || this.#isClosed || this.#conflicts.length > 0) return;
    if (!this.isUnsaved) {
      this.#tell({ type: 'SAVED' });
      return;
    }
    this.#isBusy = true;
    this.#tell({ type: 'SAVING' });
    const content = this.#content;
    try {
      const isAgain =
        this.#request !== undefined &&
        this.#request.ifRevision === this.#base.revision &&
        isSameContent(this.#request.content, content);
      const request =
        isAgain && this.#request !== undefined
          ? this.#request
          : { key: newKey(), ifRevision: this.#base.revision, content };
      this.#request = request;
      const answer = await this.#ports.save(request);
      this.#base = { content, revision: answer.revision };
      this.#ports.onSaved(answer, content);
      this.#isBusy = false;
      this.keep();
      this.#settle();
    } catch (error) {
      this.#isBusy = false;
      if (!(error instanceof AskError)) throw error;
      if (error.code === 'BAD_USER_INPUT') await this.reconcile(error);
      else await this.#fail(error);
    }
  }

  /** Merges the version at the server, if it is another one. */
  async reconcile(reason?: AskError): Promise<void> {
    if (this.#isBusy || this.#isClosed) return;
    this.#isBusy = true;
    try {
      const theirs = await this.#ports.load();
      this.#isBusy = false;
      if (theirs.revision === this.#base.revision) {
        if (reason !== undefined) await this.#fail(reason);
        return;
      }
      const { content, conflicts } = mergeContents(
        this.#base.content,
        this.#content,
        theirs.content,
      );
      this.#theirs = theirs;
      this.#conflicts = conflicts;
      if (conflicts.length > 0) {
        this.#tell({ type: 'CONFLICT', conflicts });
        return;
      }
      this.#adopt(content, theirs);
    } catch (error) {
      this.#isBusy = false;
      if (!(error instanceof AskError)) throw error;
      await this.#fail(error);
    }
  }

  /** Ends a conflict with the values that the person chose. */
  resolve(choose: (merged: DraftContent) => DraftContent): void {
    const theirs = this.#theirs;
    if (theirs === undefined || this.#conflicts.length === 0) return;
    // What was edited since the conflict was found counts too.
    const { content } = mergeContents(this.#base.content, this.#content, theirs.content);
    this.#conflicts = [];
    this.#adopt(choose(content), theirs);
  }

  /** Keeps the copy in this browser up to date. */
  keep(): void {
    void this.#keep();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #adopt(content: DraftContent, base: SavedVersion): void {
    this.#theirs = undefined;
    this.#base = base;
    this.#content = content;
    this.#ports.onMerged(content);
    this.keep();
    this.#settle();
  }

  #settle(): void {
    if (!this.isUnsaved) this.#tell({ type: 'SAVED' });
    else {
      this.#tell({ type: 'UNSAVED' });
      this.#schedule(PAUSE_MS);
    }
  }

  async #fail(error: AskError): Promise<void> {
    const isKeptHere = await this.#keep();
    if (this.#isClosed) return;
    this.#tell({ type: 'FAILED', error, isKeptHere });
    this.#schedule(RETRY_MS);
  }

  /** Once for a run of edits: a page that is updated after each key of a quick typist cannot keep up. */
  #tell(state: SaveState): void {
    if (state.type === 'UNSAVED' && this.#told === 'UNSAVED') return;
    this.#told = state.type;
    this.#ports.onState(state);
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => {
      if (this.#isBusy) this.#schedule(PAUSE_MS);
      else void this.flush();
    }, ms);
  }

  #keep(): Promise<boolean> {
    const { isUnsaved } = this;
    return this.#ports.keepHere({ content: this.#content, base: this.#base, isUnsaved });
  }
}
