/**
 * Changes the record: a change set is checked, appended to the journal, and written to the engine.
 * The append is the commit: while the engine is unavailable a change is kept, and is served later.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { SeedRecord } from '../corpus/seed-records.js';
import { ForbiddenError, InputError, JournalUnavailableError } from '../domain/errors.js';
import { SerialQueue } from '../domain/serial-queue.js';
import type { JournalEntry, JournalHead, JournalLine } from '../journal/journal-line.js';
import type { RedactionEntry } from '../journal/journal.js';
import {
  printAcceptance,
  printCheckpoint,
  printRedactedContent,
  type Checkpoint,
} from './change.js';
import { changeSetIdOf, type ChangeSet, type ChangeSets } from './change-set.js';
import type { Effect } from './effect.js';
import type { AcceptedChangeSet, RedactionNote } from './fold.js';
import type { RequestedChange } from './prepare-changes.js';
import { printOrigin, type ImportOrigin } from './imports/import-origin.js';
import { isBlocking, type Problem } from './problem.js';
import type { Checked, IncomingRelease, PlannedRelease } from './projection.js';
import type { ProjectionHandle } from './projection-thread.js';
import { addRequest, assertKey, digestRequest, isRepeat } from './requests.js';
import { revisionOf } from './revision.js';
import { checkAnchors } from './check-anchors.js';
import { assertProse, checkProse } from './check-prose.js';
import type { Texts } from './texts.js';
import type { Verdict } from './verdict.js';

/** Pseudonym of the server itself in the journal; anybody may edit its drafts. */
export const SYSTEM = 'system';

/** The person who makes a request. */
export interface Curator {
  /** Random and stable; the only identification of people in the journal. */
  readonly pseudonym: string;
}

/** The part of the journal that curation needs. */
export interface Appendable {
  readonly head: JournalHead;
  /** Whether the segment is full, so that the next CHECKPOINT ends it. */
  readonly isSegmentFull: boolean;
  append(entry: JournalEntry): Promise<JournalLine>;
  /** Appends a REDACT line and removes the body of the line that it names. */
  redact(seq: number, entry: RedactionEntry): Promise<JournalLine>;
}

export interface CurationOptions {
  /**
   * Brings the engine up to date with the record. Rejects if the engine is unavailable; the change is in
   * the journal all the same.
   */
  readonly serve: () => Promise<void>;
  /** How long an answer waits for the engine; after that it says that the change is not yet served. */
  readonly maxServeMs?: number;
  readonly journal: Appendable;
  readonly projection: ProjectionHandle;
  readonly changeSets: ChangeSets;
  /** Pasted texts, against which the evidence of drafts is checked. */
  readonly texts: Texts;
  /** Whether a change set must be accepted by somebody other than its author. */
  readonly needsTwoPersons: boolean;
  /** Called with each appended line, in order. */
  readonly onLine: (line: JournalLine) => void;
  readonly now?: () => Date;
}

export interface SaveRequest {
  /** The caller's idempotency key. */
  readonly key: string;
  /** The change set to update; null creates a new one. */
  readonly id: string | null;
  /** The revision of the draft that was loaded. */
  readonly ifRevision: string | null;
  /** CHECK saves nothing. */
  readonly mode: 'CHECK' | 'DRAFT';
  readonly title: string;
  readonly reason: string;
  /** Digest of the pasted text that it is made from. */
  readonly text: string | null;
  readonly changes: readonly RequestedChange[];
  /** The task from whose codings it is drafted. */
  readonly adjudicates?: string;
  /** The table that it is proposed from. */
  readonly imported?: ImportOrigin;
}

export interface ChangeSetResult {
  /** Null after a CHECK of a change set that was never saved. */
  readonly changeSet: ChangeSet | null;
  readonly problems: readonly Problem[];
  /** Null if a problem blocks the changes, or they are already accepted. */
  readonly effect: Effect | null;
  /** Whether readers see the change; null if it is not accepted. */
  readonly served: boolean | null;
}

export interface RedactionResult extends RedactionNote {
  /** The line whose body was removed. */
  readonly redacts: number;
  /** Other lines that contain an earlier state of the same records, and perhaps the same text. */
  readonly alsoIn: readonly number[];
}

export type TakeResult =
  | Exclude<PlannedRelease, { readonly status: 'NEW' }>
  | {
      readonly status: 'TAKEN';
      readonly line: JournalLine;
      readonly checkpoint: Checkpoint;
      /** The conflicts that a person must decide. */
      readonly draft: ChangeSet | undefined;
    };

/** Far longer than a change takes, and shorter than clients and proxies wait. */
const MAX_SERVE_MS = 10_000;

export class CurationService {
  readonly #options: CurationOptions;
  /** One change at a time, because each is checked against the state after the previous one. */
  readonly #queue = new SerialQueue();
  /** Answers that wait for the engine. */
  readonly #serving = new Set<Promise<unknown>>();
  /** Why a line of the journal could not be applied; nothing can be checked from then on. */
  #failure: unknown;

  constructor(options: CurationOptions) {
    this.#options = options;
  }

  changeSet(id: string): ChangeSet | undefined {
    return this.#options.changeSets.get(id);
  }

  changeSets(): readonly ChangeSet[] {
    return this.#options.changeSets.all();
  }

  /** The problems and the effect of a change set, as the record is now. */
  async examine(changeSet: ChangeSet): Promise<Pick<ChangeSetResult, 'problems' | 'effect'>> {
    const isDone = changeSet.status === 'ACCEPTED' || changeSet.status === 'WITHDRAWN';
    if (isDone) return { problems: [], effect: null };
    const { problems, prepared } = await this.#check(changeSet);
    return { problems, effect: prepared?.effect ?? null };
  }

  /** The problems of changes that are not a change set, as the record is now. */
  async findProblems(
    changes: readonly RequestedChange[],
    text: string,
  ): Promise<readonly Problem[]> {
    return (await this.#check({ changes, text })).problems;
  }

  /** As above, for records that were not made from a text. */
  findRecordProblems(changes: readonly RequestedChange[]): Promise<readonly Problem[]> {
    this.#assertSound();
    return this.#options.projection.findProblems(changes, { today: this.#now().slice(0, 10) });
  }

  /** Appends a line that changes no record, such as codings. */
  appendNote(entry: JournalEntry): Promise<JournalLine> {
    return this.#queue.run(async () => {
      await this.#beginJournal({ pseudonym: SYSTEM });
      return this.#append(entry);
    });
  }

  save(curator: Curator, request: SaveRequest): Promise<ChangeSetResult> {
    return this.#queue.run(async () => {
      assertKey(request.key);
      const id = request.id ?? changeSetIdOf(curator.pseudonym, request.key);
      const held = request.id === null ? this.#options.changeSets.get(id) : this.#require(id);
      const digest = digestRequest(['save', request]);
      const changeSet = this.#draft(curator, id, held, request);
      const isRepeated = held !== undefined && isRepeat(held.requests, request.key, digest);
      if (!isRepeated && held !== undefined) assertEditable(held, curator, request);
      const current = isRepeated ? held : changeSet;
      const { problems, effect } = await this.examine(current);
      if (request.mode === 'CHECK')
        return { changeSet: held ?? null, problems, effect, served: null };
      if (!isRepeated) {
        await this.#options.changeSets.put(withRequest(current, request.key, digest));
      }
      return { changeSet: this.#require(id), problems, effect, served: null };
    });
  }

  submit(curator: Curator, key: string, id: string): Promise<ChangeSetResult> {
    return this.#advance(['submit', id], key, id, async (held) => {
      assertAuthor(held, curator);
      assertStatus(held, ['DRAFT'], 'submitted');
      const { problems, effect } = await this.examine(held);
      if (problems.some(isBlocking)) return { problems, effect };
      return { problems, effect, next: { ...held, status: 'SUBMITTED' } };
    });
  }

  review(
    curator: Curator,
    key: string,
    id: string,
    verdict: Verdict,
    comment: string,
  ): Promise<ChangeSetResult> {
    return this.#advance(['review', id, verdict, comment], key, id, async (held) => {
      assertStatus(held, ['SUBMITTED'], 'reviewed');
      assertProse('comment', comment);
      const review = { by: curator.pseudonym, at: this.#now(), verdict, comment };
      const reviews = [...held.reviews, review];
      const status = verdict === 'APPROVE' ? held.status : 'DRAFT';
      const next: ChangeSet = { ...held, reviews, status };
      return { ...(await this.examine(held)), next };
    });
  }

  withdraw(curator: Curator, key: string, id: string): Promise<ChangeSetResult> {
    return this.#advance(['withdraw', id], key, id, (held) => {
      assertAuthor(held, curator);
      assertStatus(held, ['DRAFT', 'SUBMITTED'], 'withdrawn');
      const next: ChangeSet = { ...held, status: 'WITHDRAWN' };
      return Promise.resolve({ problems: [], effect: null, next });
    });
  }

  accept(curator: Curator, key: string, id: string): Promise<ChangeSetResult> {
    return this.#advance(['accept', id], key, id, async (held) => {
      const { needsTwoPersons } = this.#options;
      if (held.status === 'ACCEPTED') return { problems: [], effect: null };
      assertStatus(held, needsTwoPersons ? ['SUBMITTED'] : ['DRAFT', 'SUBMITTED'], 'accepted');
      if (needsTwoPersons && held.author === curator.pseudonym) {
        throw new ForbiddenError('You proposed this change set. Another curator must accept it.');
      }
      const { problems, prepared } = await this.#check(held);
      if (prepared === undefined) return { problems, effect: null };
      const { effect, changes } = prepared;
      await this.#beginJournal(curator);
      const line = await this.#append({
        kind: 'ACCEPT',
        by: curator.pseudonym,
        key: `accept ${id}`,
        body: printAcceptance({
          changeSet: id,
          ...(held.title === '' ? {} : { title: held.title }),
          ...(held.reason === '' ? {} : { reason: held.reason }),
          proposedBy: held.author,
          acceptedBy: curator.pseudonym,
          reviews: held.reviews,
          ...(held.reverts === undefined ? {} : { reverts: held.reverts }),
          ...(held.imported === undefined
            ? {}
            : { imported: printOrigin(held.imported, held.changes) }),
          versionBefore: effect.versionBefore,
          versionAfter: effect.versionAfter,
          changes,
        }),
      });
      return { problems, effect, next: toAccepted(held, line) };
    });
  }

  /** Drafts a change set that undoes an accepted one, for its author to check and submit. */
  revert(
    curator: Curator,
    key: string,
    changeSet: string,
    reason: string,
  ): Promise<ChangeSetResult> {
    return this.#queue.run(async () => {
      assertKey(key);
      const changes = await this.#options.projection.planRevert(changeSet);
      if (changes === undefined) {
        throw new InputError(`There is no accepted change set ${JSON.stringify(changeSet)}.`);
      }
      const id = changeSetIdOf(curator.pseudonym, key);
      const digest = digestRequest(['revert', changeSet, reason]);
      const held = this.#options.changeSets.get(id);
      if (held === undefined || !isRepeat(held.requests, key, digest)) {
        const title = `Revert ${this.changeSet(changeSet)?.title ?? changeSet}`;
        const draft = this.#draft(curator, id, undefined, { title, reason, changes });
        await this.#options.changeSets.put(
          withRequest({ ...draft, reverts: changeSet }, key, digest),
        );
      }
      const made = this.#require(id);
      return { changeSet: made, ...(await this.examine(made)), served: null };
    });
  }

  /**
   * Removes the body of a line for good. Its records must have changed again since, so the current record
   * and its version stay the same.
   * @throws InputError if the line may not be redacted
   */
  redact(curator: Curator, key: string, seq: number, reason: string): Promise<RedactionResult> {
    return this.#queue.run(async () => {
      assertKey(key);
      const why = reason.trim();
      if (why === '') throw new InputError('reason: must not be empty; it will be public.');
      assertProse('reason', why);
      const { journal, projection } = this.#options;
      const by = curator.pseudonym;
      const done = (await projection.redactionOf(seq))?.note;
      if (done?.by === by && done.reason === why) return { redacts: seq, ...done, alsoIn: [] };
      const { content, alsoIn } = await projection.planRedaction(seq);
      const line = await journal.redact(seq, {
        by,
        key: `redact ${digestRequest([by, key])}`,
        reason: why,
        kept: printRedactedContent(content),
      });
      await this.#apply(line);
      const held = content.changeSet && this.changeSet(content.changeSet.changeSet);
      if (held !== undefined) await this.#options.changeSets.put(withoutContent(held));
      return { redacts: seq, seq: line.seq, at: line.at, by, reason: why, alsoIn };
    });
  }

  /**
   * Merges a release that the journal does not know. Changes without a conflict are applied at once;
   * the rest becomes a draft. A release of another corpus, or one that was merged before, changes
   * nothing.
   */
  takeRelease(curator: Curator, release: IncomingRelease): Promise<TakeResult> {
    return this.#queue.run(async () => {
      const { projection, changeSets, journal } = this.#options;
      const plan = await projection.planRelease(release);
      if (plan.status !== 'NEW') return plan;
      if (journal.head.seq === 0) await this.#beginJournal(curator);
      const { checkpoint, conflicts } = plan;
      const { name } = release;
      // The same records may come again after other releases.
      const key = `release ${checkpoint.digest} after ${String(journal.head.seq)}`;
      let draft: ChangeSet | undefined;
      if (conflicts.length > 0) {
        const title = `Conflicts with ${name}`;
        const reason = `${name} and the journal changed the same fields.`;
        const id = changeSetIdOf(curator.pseudonym, key);
        draft = this.#draft(curator, id, undefined, {
          title,
          reason,
          changes: conflicts.map((conflict) => toRequest(conflict, reason)),
        });
        // Before the line is appended: from then on the release counts as merged.
        await changeSets.put(draft);
      }
      const line = await this.#append({
        kind: 'CHECKPOINT',
        by: curator.pseudonym,
        key,
        body: printCheckpoint(checkpoint),
      });
      return { status: 'TAKEN', line, checkpoint, draft };
    });
  }

  /**
   * Records the current state as a release, which is then printed to the seeds.
   * @returns undefined if the last release is the same
   * @throws InputError while conflicts with another release are undecided: the release would imply that
   * our side won
   */
  release(curator: Curator): Promise<JournalLine | undefined> {
    return this.#queue.run(async () => {
      const [open] = await this.openConflicts();
      if (open !== undefined) {
        throw new InputError(
          `${open.title}: the change set ${open.id} is undecided. Accept it, or withdraw it to keep the records as they are; then release.`,
        );
      }
      await this.#beginJournal(curator);
      if (await this.#options.projection.isReleased()) return undefined;
      return this.#appendCheckpoint(curator, 'RELEASE');
    });
  }

  /** Change sets with conflicts between releases that are still undecided. */
  async openConflicts(): Promise<readonly ChangeSet[]> {
    const releases = await this.#options.projection.releases();
    return releases.flatMap(({ by, key }) => {
      const held = this.changeSet(changeSetIdOf(by, key));
      return held?.status === 'DRAFT' || held?.status === 'SUBMITTED' ? [held] : [];
    });
  }

  /** Waits for pending requests. */
  async settle(): Promise<void> {
    await this.#queue.settle();
    await Promise.all(this.#serving);
  }

  /**
   * Marks change sets as accepted, or removes their content, as the journal says, after a crash before
   * their file was updated.
   */
  async reconcile(accepted: ReadonlyMap<string, AcceptedChangeSet>): Promise<void> {
    for (const changeSet of this.changeSets()) {
      const acceptance = accepted.get(changeSet.id);
      if (acceptance === undefined) continue;
      const { seq, at, acceptedBy: by, redaction } = acceptance;
      const isRedacted = redaction !== undefined && changeSet.changes.length > 0;
      if (changeSet.status === 'ACCEPTED' && !isRedacted) continue;
      const next: ChangeSet = { ...changeSet, status: 'ACCEPTED', acceptance: { seq, at, by } };
      await this.#options.changeSets.put(isRedacted ? withoutContent(next) : next);
    }
  }

  /** Performs one transition of a change set, once per idempotency key. */
  async #advance(
    what: readonly string[],
    key: string,
    id: string,
    step: (held: ChangeSet) => Promise<{
      readonly problems: readonly Problem[];
      readonly effect: Effect | null;
      readonly next?: ChangeSet;
    }>,
  ): Promise<ChangeSetResult> {
    const advanced = await this.#queue.run(async () => {
      assertKey(key);
      const held = this.#require(id);
      const digest = digestRequest(what);
      if (isRepeat(held.requests, key, digest)) {
        return { changeSet: held, problems: [], effect: null };
      }
      const { problems, effect, next } = await step(held);
      if (next !== undefined) {
        const after = withRequest({ ...next, updatedAt: this.#now() }, key, digest);
        const { changeSets } = this.#options;
        // An accepted change set is in the journal, from which the next start restores its file.
        await changeSets.put(after).catch((error: unknown) => {
          if (after.status !== 'ACCEPTED') throw error;
          changeSets.remember(after);
        });
      }
      return { changeSet: this.#require(id), problems, effect };
    });
    // Other requests need not wait for the engine: the change is in the journal.
    return { ...advanced, served: await this.#isServed(advanced.changeSet) };
  }

  async #isServed(changeSet: ChangeSet): Promise<boolean | null> {
    if (changeSet.status !== 'ACCEPTED') return null;
    if (this.#failure !== undefined) return false;
    const { serve, maxServeMs = MAX_SERVE_MS } = this.#options;
    const patience = new AbortController();
    const { signal } = patience;
    const serving = Promise.race([
      serve().then(
        () => true,
        () => false,
      ),
      pause(maxServeMs, false, { signal }),
    ]);
    this.#serving.add(serving);
    try {
      return await serving;
    } finally {
      patience.abort();
      this.#serving.delete(serving);
    }
  }

  /** Makes the current release the first line of an empty journal. */
  async #beginJournal(curator: Curator): Promise<void> {
    const { journal, projection } = this.#options;
    if (journal.head.seq > 0) return;
    const checkpoint = await projection.checkpoint('SEEDS');
    await this.#append({
      kind: 'CHECKPOINT',
      by: curator.pseudonym,
      key: `release ${checkpoint.digest}`,
      body: printCheckpoint(checkpoint),
    });
  }

  /** The key contains the line number, because the same records may be released twice. */
  async #appendCheckpoint(
    { pseudonym }: Curator,
    origin: 'RELEASE' | 'SEGMENT',
  ): Promise<JournalLine> {
    const { journal, projection } = this.#options;
    return this.#append({
      kind: 'CHECKPOINT',
      by: pseudonym,
      key: `${origin.toLowerCase()} after ${String(journal.head.seq)}`,
      body: printCheckpoint(await projection.checkpoint(origin)),
    });
  }

  async #append(entry: JournalEntry): Promise<JournalLine> {
    const { journal } = this.#options;
    const line = await journal.append(entry);
    if (!(await this.#apply(line))) return line;
    if (journal.isSegmentFull && line.kind !== 'CHECKPOINT') {
      // The line is kept even if this fails; the next line tries again.
      await this.#appendCheckpoint({ pseudonym: SYSTEM }, 'SEGMENT').catch(() => undefined);
    }
    return line;
  }

  /** The line counts, whatever else fails. @returns false if it could not be applied */
  async #apply(line: JournalLine): Promise<boolean> {
    const { projection, onLine } = this.#options;
    onLine(line);
    try {
      await projection.apply(line);
      return true;
    } catch (error) {
      this.#failure = error;
      return false;
    }
  }

  async #check(
    checked: Pick<ChangeSet, 'changes' | 'reverts' | 'text'> &
      Partial<Pick<ChangeSet, 'title' | 'reason'>>,
  ): Promise<Checked> {
    const { changes, reverts, text } = checked;
    this.#assertSound();
    const today = this.#now().slice(0, 10);
    const { problems, prepared } = await this.#options.projection.check(changes, {
      today,
      isRevert: reverts !== undefined,
    });
    const anchors =
      text === undefined
        ? []
        : checkAnchors(changes, text, (await this.#options.texts.read(text))?.text);
    const others = [...checkProse(checked), ...anchors];
    return {
      problems: [...problems, ...others],
      prepared: others.some(isBlocking) ? undefined : prepared,
    };
  }

  #assertSound(): void {
    if (this.#failure === undefined) return;
    throw new JournalUnavailableError(
      'An accepted change could not be applied to the record in memory. Restart the server.',
      { cause: this.#failure },
    );
  }

  #draft(
    curator: Curator,
    id: string,
    held: ChangeSet | undefined,
    given: Pick<SaveRequest, 'title' | 'reason' | 'changes' | 'adjudicates' | 'imported'> &
      Partial<Pick<SaveRequest, 'text'>>,
  ): ChangeSet {
    const { title, reason, changes, text = null } = given;
    const adjudicates = held?.adjudicates ?? given.adjudicates;
    const imported = held?.imported ?? given.imported;
    const now = this.#now();
    const content = [title, reason, changes, ...(text === null ? [] : [text])];
    return {
      id,
      revision: digestRequest(content).slice(0, 12),
      status: 'DRAFT',
      title,
      reason,
      ...(text === null ? {} : { text }),
      author: held?.author ?? curator.pseudonym,
      createdAt: held?.createdAt ?? now,
      updatedAt: now,
      changes,
      reviews: held?.reviews ?? [],
      ...(held?.reverts === undefined ? {} : { reverts: held.reverts }),
      ...(adjudicates === undefined ? {} : { adjudicates }),
      ...(imported === undefined ? {} : { imported }),
      requests: held?.requests ?? [],
    };
  }

  #require(id: string): ChangeSet {
    const changeSet = this.#options.changeSets.get(id);
    if (changeSet === undefined) {
      throw new InputError(`There is no change set ${JSON.stringify(id.slice(0, 100))}.`);
    }
    return changeSet;
  }

  #now(): string {
    return (this.#options.now?.() ?? new Date()).toISOString();
  }
}

function withRequest(changeSet: ChangeSet, key: string, digest: string): ChangeSet {
  return { ...changeSet, requests: addRequest(changeSet.requests, { key, digest }) };
}

function assertEditable(held: ChangeSet, curator: Curator, { ifRevision }: SaveRequest): void {
  assertAuthor(held, curator);
  assertStatus(held, ['DRAFT', 'SUBMITTED'], 'changed');
  if (ifRevision === held.revision) return;
  throw new InputError(
    `The draft has the revision ${held.revision}, but the request has ${String(ifRevision)}. Load it again.`,
  );
}

function assertAuthor({ author }: ChangeSet, { pseudonym }: Curator): void {
  if (author === pseudonym || author === SYSTEM) return;
  throw new ForbiddenError('Only the author of a change set can do this.');
}

function assertStatus(
  { status }: ChangeSet,
  allowed: readonly ChangeSet['status'][],
  done: string,
): void {
  if (allowed.includes(status)) return;
  throw new InputError(`A change set that is ${status} cannot be ${done}.`);
}

/** An accepted change set whose line was redacted. */
function withoutContent(held: ChangeSet): ChangeSet {
  const { imported, ...rest } = held;
  if (imported !== undefined) return withoutContent(rest);
  const reviews = held.reviews.map((review) => ({ ...review, comment: '' }));
  return { ...rest, title: '', reason: '', changes: [], reviews, requests: [] };
}

function toAccepted(held: ChangeSet, { seq, at, by }: JournalLine): ChangeSet {
  return { ...held, status: 'ACCEPTED', acceptance: { seq, at, by } };
}

function toRequest(
  conflict: {
    readonly section: RequestedChange['section'];
    readonly id: string;
    readonly base: SeedRecord | undefined;
    readonly theirs: SeedRecord | undefined;
  },
  reason: string,
): RequestedChange {
  const { section, id, base, theirs } = conflict;
  const ifRevision = base === undefined ? null : revisionOf(base);
  return theirs === undefined
    ? { op: 'retract', section, id, ifRevision, reason }
    : { op: 'put', section, id, ifRevision, record: theirs };
}
