/**
 * Saves a draft as it is edited: first in this browser, then at the server. A version that somebody else saved
 * in the meantime is merged; nothing is overwritten without a choice of the person. One request is under way
 * at a time. Independent of React.
 */
import { AskError } from '../../api/ask-document.js';
import type { ProblemFragment } from '../../generated/desk/graphql.js';
import { newKey } from '../api/new-key.js';
import type { DraftContent } from './draft-content.js';
import { isSameContent, mergeContents, type MergeConflict } from './merge-contents.js';

export interface SavedVersion {
  readonly content: DraftContent;
  /** Null before the first save. */
  readonly revision: string | null;
}

/** What is kept in this browser. */
export interface LocalDraft {
  readonly content: DraftContent;
  /** The version at the server from which it was made. */
  readonly base: SavedVersion;
  readonly isUnsaved: boolean;
}

export type SaveState =
  | { readonly type: 'SAVED' | 'UNSAVED' | 'SAVING' }
  /** A record has no id yet, so the server cannot keep it. */
  | { readonly type: 'INCOMPLETE' }
  | {
      readonly type: 'FAILED';
      readonly error: AskError;
      readonly isKeptHere: boolean;
      /** Whether it is tried again by itself; otherwise with the next edit. */
      readonly isRepeated: boolean;
    }
  | { readonly type: 'CONFLICT'; readonly conflicts: readonly MergeConflict[] };

export interface SaverPorts {
  /** @throws AskError */
  readonly save: (request: SaveRequest) => Promise<SaveAnswer>;
  /** The version at the server. @throws AskError */
  readonly load: () => Promise<SavedVersion>;
  /** Whether the server can keep it. */
  readonly isComplete: (content: DraftContent) => boolean;
  /** @returns whether it is kept */
  readonly keepHere: (copy: LocalDraft) => Promise<boolean>;
  readonly onState: (state: SaveState) => void;
  /** The answer to a save, for the content that was sent. */
  readonly onSaved: (answer: SaveAnswer, content: DraftContent) => void;
  /** The content changed here because another version was merged into it. */
  readonly onMerged: (content: DraftContent) => void;
}

export interface SaveRequest {
  readonly key: string;
  /** Null before the first save. */
  readonly ifRevision: string | null;
  readonly content: DraftContent;
}

export interface SaveAnswer {
  readonly id: string;
  readonly revision: string;
  readonly problems: readonly ProblemFragment[];
}

export interface SaverTimes {
  /** After an edit. */
  readonly pauseMs: number;
  /** After a failed save. */
  readonly retryMs: number;
}

const TIMES: SaverTimes = { pauseMs: 700, retryMs: 3_000 };

/** Codes of errors that a repeated request would meet again. */
const LASTING: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'FORBIDDEN',
  'KEY_REUSED',
]);

export class DraftSaver {
  readonly #ports: SaverPorts;
  readonly #times: SaverTimes;
  #base: SavedVersion;
  #content: DraftContent;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isClosed = false;
  #told: SaveState['type'] = 'SAVED';
  /** A request without an answer, which may have been executed: it is sent again with its key, before newer edits. */
  #unanswered: SaveRequest | undefined;
  #conflicts: readonly MergeConflict[] = [];
  #theirs: SavedVersion | undefined;

  constructor(
    base: SavedVersion,
    content: DraftContent,
    ports: SaverPorts,
    times: SaverTimes = TIMES,
  ) {
    this.#base = base;
    this.#content = content;
    this.#ports = ports;
    this.#times = times;
  }

  get isUnsaved(): boolean {
    return this.#unanswered !== undefined || !isSameContent(this.#content, this.#base.content);
  }

  /** Takes over what was edited; saves after a pause. */
  update(content: DraftContent): void {
    this.#content = content;
    this.keep();
    if (this.#conflicts.length > 0) return;
    const isBusy = this.#running !== undefined;
    if (!this.isUnsaved) {
      if (!isBusy) this.#tell({ type: 'SAVED' });
      return;
    }
    if (!isBusy) this.#tell({ type: 'UNSAVED' });
    this.#schedule(this.#times.pauseMs);
  }

  /** Saves now. Resolves once it is tried. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running !== undefined) await this.#running;
    if (this.#isClosed) return;
    await this.#run(() => this.#save());
  }

  /** Merges the version at the server, if it is another one. */
  async reconcile(): Promise<void> {
    if (this.#running !== undefined || this.#isClosed) return;
    await this.#run(() => this.#merge());
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

  /** Edits of the last moment are sent, but no longer repeated. Resolves once there is an answer. */
  async close(): Promise<void> {
    const last = this.#told === 'UNSAVED' ? this.flush() : this.#running;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await last;
  }

  async #run(work: () => Promise<void>): Promise<void> {
    const running = work();
    this.#running = running;
    try {
      await running;
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }

  async #save(): Promise<void> {
    if (this.#conflicts.length > 0) return;
    if (!this.isUnsaved) {
      this.#tell({ type: 'SAVED' });
      return;
    }
    const content = this.#content;
    if (this.#unanswered === undefined && !this.#ports.isComplete(content)) {
      this.#tell({ type: 'INCOMPLETE' });
      return;
    }
    this.#tell({ type: 'SAVING' });
    const request = (this.#unanswered ??= {
      key: newKey(),
      ifRevision: this.#base.revision,
      content,
    });
    try {
      const answer = await this.#ports.save(request);
      this.#unanswered = undefined;
      this.#base = { content: request.content, revision: answer.revision };
      this.#ports.onSaved(answer, request.content);
      this.keep();
      this.#settle();
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      if (LASTING.has(error.code)) this.#unanswered = undefined;
      if (error.code === 'BAD_USER_INPUT') await this.#merge(error);
      else await this.#fail(error);
    }
  }

  /** @param reason why the server refused a save, if it did */
  async #merge(reason?: AskError): Promise<void> {
    try {
      const theirs = await this.#ports.load();
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
      if (conflicts.length > 0) this.#tell({ type: 'CONFLICT', conflicts });
      else this.#adopt(content, theirs);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      await this.#fail(error);
    }
  }

  #adopt(content: DraftContent, base: SavedVersion): void {
    this.#theirs = undefined;
    this.#unanswered = undefined;
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
      this.#schedule(this.#times.pauseMs);
    }
  }

  async #fail(error: AskError): Promise<void> {
    const isKeptHere = await this.#keep();
    if (this.#isClosed) return;
    const isRepeated = !LASTING.has(error.code);
    this.#tell({ type: 'FAILED', error, isKeptHere, isRepeated });
    if (isRepeated) this.#schedule(this.#times.retryMs);
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
      void this.flush();
    }, ms);
  }

  #keep(): Promise<boolean> {
    const { isUnsaved } = this;
    return this.#ports.keepHere({ content: this.#content, base: this.#base, isUnsaved });
  }
}
