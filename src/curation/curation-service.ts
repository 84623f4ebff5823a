/**
 * How the record changes: a change set is checked, appended to the journal, and brought to the engine.
 * The append is the commit: with the engine away a change is kept, and served once it is back.
 */
import { createHash } from 'node:crypto';
import type { SeedRecord } from '../corpus/seed-records.js';
import { ForbiddenError, InputError, KeyReusedError } from '../domain/errors.js';
import type { JournalEntry, JournalHead, JournalLine } from '../journal/journal-line.js';
import { printAcceptance, printCheckpoint, type Checkpoint } from './change.js';
import { changeSetIdOf, type ChangeSet, type ChangeSets, type Verdict } from './change-set.js';
import type { Effect } from './effect.js';
import type { RequestedChange } from './prepare-changes.js';
import { isBlocking, type Problem } from './problem.js';
import type { IncomingRelease, PlannedRelease } from './projection.js';
import type { ProjectionHandle } from './projection-thread.js';
import { revisionOf } from './revision.js';

/** Stands for the server itself in the journal; anybody may work on what it drafted. */
export const SYSTEM = 'system';

/** Who asks. */
export interface Curator {
  /** Random and stable; the journal knows people by nothing else. */
  readonly pseudonym: string;
}

/** The part of the journal that curation needs. */
export interface Appendable {
  readonly head: JournalHead;
  /** Whether the segment is full: the next CHECKPOINT ends it. */
  readonly isSegmentFull: boolean;
  append(entry: JournalEntry): Promise<JournalLine>;
}

/** What brings the engine from what it holds to what it should hold. */
export interface Served {
  /** Rejects where the engine is away; the change stands in the journal all the same. */
  readonly serve: () => Promise<void>;
}

export interface CurationOptions extends Served {
  readonly journal: Appendable;
  readonly projection: ProjectionHandle;
  readonly changeSets: ChangeSets;
  /** Whether whoever accepts must be somebody else than the author. */
  readonly needsTwoPersons: boolean;
  /** Told of each line that was appended, in order. */
  readonly onLine: (line: JournalLine) => void;
  readonly now?: () => Date;
}

export interface SaveRequest {
  /** The caller's idempotency key. */
  readonly key: string;
  /** The change set to save again; null: a new one. */
  readonly id: string | null;
  /** The revision of the draft that was loaded. */
  readonly ifRevision: string | null;
  /** CHECK keeps nothing. */
  readonly mode: 'CHECK' | 'DRAFT';
  readonly title: string;
  readonly reason: string;
  readonly changes: readonly RequestedChange[];
}

export interface ChangeSetResult {
  /** Null after a CHECK of what was never saved. */
  readonly changeSet: ChangeSet | null;
  readonly problems: readonly Problem[];
  /** Null where a problem is in the way, and where it is done. */
  readonly effect: Effect | null;
  /** Whether readers see it; null: there is nothing to see. */
  readonly served: boolean | null;
}

export type TakeResult =
  | Exclude<PlannedRelease, { readonly status: 'NEW' }>
  | {
      readonly status: 'TAKEN';
      readonly line: JournalLine;
      readonly checkpoint: Checkpoint;
      /** What a person must decide on. */
      readonly draft: ChangeSet | undefined;
    };

export class CurationService {
  readonly #options: CurationOptions;
  /** One change at a time: each is checked against what the one before left. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: CurationOptions) {
    this.#options = options;
  }

  changeSet(id: string): ChangeSet | undefined {
    return this.#options.changeSets.get(id);
  }

  changeSets(): readonly ChangeSet[] {
    return this.#options.changeSets.all();
  }

  /** What stands in the way of a change set as the record is now, and what it would do. */
  async examine(changeSet: ChangeSet): Promise<Pick<ChangeSetResult, 'problems' | 'effect'>> {
    const { problems, prepared } = await this.#check(changeSet);
    return { problems, effect: prepared?.effect ?? null };
  }

  save(curator: Curator, request: SaveRequest): Promise<ChangeSetResult> {
    return this.#inTurn(async () => {
      assertKey(request.key);
      const id = request.id ?? changeSetIdOf(curator.pseudonym, request.key);
      const held = request.id === null ? this.#options.changeSets.get(id) : this.#require(id);
      const digest = digestRequest(['save', request]);
      const changeSet = this.#draft(curator, id, held, request);
      const isRepeated = held !== undefined && isRepeat(held, request.key, digest);
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
        throw new ForbiddenError('A change set is accepted by another person than its author.');
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
          ...(held.reverts === undefined ? {} : { reverts: held.reverts }),
          versionBefore: effect.versionBefore,
          versionAfter: effect.versionAfter,
          changes,
        }),
      });
      return { problems, effect, next: toAccepted(held, line) };
    });
  }

  /** A new change set that undoes an accepted one, for its author to check and submit. */
  revert(
    curator: Curator,
    key: string,
    changeSet: string,
    reason: string,
  ): Promise<ChangeSetResult> {
    return this.#inTurn(async () => {
      assertKey(key);
      const changes = await this.#options.projection.planRevert(changeSet);
      if (changes === undefined) {
        throw new InputError(`There is no accepted change set ${JSON.stringify(changeSet)}.`);
      }
      const id = changeSetIdOf(curator.pseudonym, key);
      const digest = digestRequest(['revert', changeSet, reason]);
      const held = this.#options.changeSets.get(id);
      if (held === undefined || !isRepeat(held, key, digest)) {
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
   * Takes in a release that the journal does not know. What it changes without a conflict is done at
   * once; the rest becomes a draft. A release of another corpus, and one that was taken in before,
   * changes nothing.
   */
  takeRelease(curator: Curator, release: IncomingRelease): Promise<TakeResult> {
    return this.#inTurn(async () => {
      const { projection, changeSets, journal } = this.#options;
      const plan = await projection.planRelease(release);
      if (plan.status !== 'NEW') return plan;
      if (journal.head.seq === 0) await this.#beginJournal(curator);
      const { checkpoint, conflicts } = plan;
      const { name } = release;
      // The same records may come again, after others.
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
        // Before the line, which says that the release is done with.
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
   * Makes the record as it is a release, which the seeds are then to hold.
   * @returns undefined where the last release is the same
   * @throws InputError while conflicts with another release are undecided: the release would say that
   * ours won
   */
  release(curator: Curator): Promise<JournalLine | undefined> {
    return this.#inTurn(async () => {
      const [open] = await this.openConflicts();
      if (open !== undefined) {
        throw new InputError(
          `${open.title}: the change set ${open.id} is undecided. Accept it, or withdraw it to keep the records as they are, then release.`,
        );
      }
      await this.#beginJournal(curator);
      if (await this.#options.projection.isReleased()) return undefined;
      return this.#appendCheckpoint(curator, 'RELEASE');
    });
  }

  /** Change sets of conflicts between releases on which nobody has decided. */
  async openConflicts(): Promise<readonly ChangeSet[]> {
    const releases = await this.#options.projection.releases();
    return releases.flatMap(({ by, key }) => {
      const held = this.changeSet(changeSetIdOf(by, key));
      return held?.status === 'DRAFT' || held?.status === 'SUBMITTED' ? [held] : [];
    });
  }

  /** Waits for what is under way. */
  async settle(): Promise<void> {
    await this.#queue.catch(() => undefined);
  }

  /** Undo what a crash left between the journal and the drafts. */
  async reconcile(
    accepted: ReadonlyMap<string, { seq: number; at: string; acceptedBy: string }>,
  ): Promise<void> {
    for (const changeSet of this.changeSets()) {
      const acceptance = accepted.get(changeSet.id);
      if (acceptance === undefined || changeSet.status === 'ACCEPTED') continue;
      const { seq, at, acceptedBy: by } = acceptance;
      await this.#options.changeSets.put({
        ...changeSet,
        status: 'ACCEPTED',
        acceptance: { seq, at, by },
      });
    }
  }

  /** A step in the life of one change set, done once however often it is asked for. */
  #advance(
    what: readonly string[],
    key: string,
    id: string,
    step: (held: ChangeSet) => Promise<{
      readonly problems: readonly Problem[];
      readonly effect: Effect | null;
      readonly next?: ChangeSet;
    }>,
  ): Promise<ChangeSetResult> {
    return this.#inTurn(async () => {
      assertKey(key);
      const held = this.#require(id);
      const digest = digestRequest(what);
      if (isRepeat(held, key, digest)) {
        return { changeSet: held, problems: [], effect: null, served: await this.#isServed(held) };
      }
      const { problems, effect, next } = await step(held);
      if (next !== undefined) {
        const after = withRequest({ ...next, updatedAt: this.#now() }, key, digest);
        const { changeSets } = this.#options;
        // An accepted change set is in the journal, from which the next start completes its file.
        await changeSets.put(after).catch((error: unknown) => {
          if (after.status !== 'ACCEPTED') throw error;
          changeSets.remember(after);
        });
      }
      const changeSet = this.#require(id);
      return { changeSet, problems, effect, served: await this.#isServed(changeSet) };
    });
  }

  async #isServed(changeSet: ChangeSet): Promise<boolean | null> {
    if (changeSet.status !== 'ACCEPTED') return null;
    return this.#options.serve().then(
      () => true,
      () => false,
    );
  }

  /** The first line of a journal is the release that it begins with. */
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

  /** Records as they are. Under a key of its own: the same records may be released twice. */
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
    const { journal, projection, onLine } = this.#options;
    const line = await journal.append(entry);
    await projection.apply(line);
    onLine(line);
    if (journal.isSegmentFull && line.kind !== 'CHECKPOINT') {
      // The line is kept whatever becomes of this; the next line tries again.
      await this.#appendCheckpoint({ pseudonym: SYSTEM }, 'SEGMENT').catch(() => undefined);
    }
    return line;
  }

  #check({ changes, reverts }: ChangeSet) {
    const today = this.#now().slice(0, 10);
    return this.#options.projection.check(changes, { today, isRevert: reverts !== undefined });
  }

  #draft(
    curator: Curator,
    id: string,
    held: ChangeSet | undefined,
    given: Pick<ChangeSet, 'title' | 'reason' | 'changes'>,
  ): ChangeSet {
    const { title, reason, changes } = given;
    const now = this.#now();
    return {
      id,
      revision: digestRequest([title, reason, changes]).slice(0, 12),
      status: 'DRAFT',
      title,
      reason,
      author: held?.author ?? curator.pseudonym,
      createdAt: held?.createdAt ?? now,
      updatedAt: now,
      changes,
      reviews: held?.reviews ?? [],
      ...(held?.reverts === undefined ? {} : { reverts: held.reverts }),
      requests: held?.requests ?? {},
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

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

/** The same request again gets the same answer; another one with its key is a fault of the client. */
function isRepeat(held: ChangeSet, key: string, digest: string): boolean {
  // Keys are the client's: one may be the name of a method that every object has.
  if (!Object.hasOwn(held.requests, key)) return false;
  const known = held.requests[key];
  if (known !== digest)
    throw new KeyReusedError(`The key ${JSON.stringify(key)} came with another request before.`);
  return true;
}

/** Each key of a change set is kept with it. */
const MAX_KEY_CHARACTERS = 200;

function assertKey(key: string): void {
  if (key !== '' && key.length <= MAX_KEY_CHARACTERS) return;
  throw new InputError(`key: must have 1 to ${String(MAX_KEY_CHARACTERS)} characters.`);
}

function withRequest(changeSet: ChangeSet, key: string, digest: string): ChangeSet {
  return { ...changeSet, requests: { ...changeSet.requests, [key]: digest } };
}

function digestRequest(request: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}

function assertEditable(held: ChangeSet, curator: Curator, { ifRevision }: SaveRequest): void {
  assertAuthor(held, curator);
  assertStatus(held, ['DRAFT', 'SUBMITTED'], 'changed');
  if (ifRevision === held.revision) return;
  throw new InputError(
    `The draft has the revision ${held.revision}, and was loaded with ${String(ifRevision)}. Load it again.`,
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
