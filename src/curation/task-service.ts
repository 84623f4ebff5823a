/**
 * Coding tasks: two coders code a text, seal their codings, and a third person adjudicates. While a coding
 * is sealed and the other is not, it is only in the task's file: the journal gets both codings as one
 * line, once the last coder has sealed. So nothing that is derived from the journal can tell that
 * somebody has sealed, and a crash leaves either no line or both codings.
 */
import { randomInt } from 'node:crypto';
import { blindProtocols, type Protocol } from '../agreement/protocols.js';
import { ForbiddenError, InputError } from '../domain/errors.js';
import { SerialQueue } from '../domain/serial-queue.js';
import { compareText } from '../domain/text/compare-text.js';
import { printSealedCodings, type CodingLog } from './coding-log.js';
import {
  codingOf,
  labelsOf,
  taskIdOf,
  type CodedRecord,
  type Coding,
  type CodingTask,
  type CodingTasks,
  type TaskStatus,
} from './coding-task.js';
import { changeSetIdOf } from './change-set.js';
import {
  SYSTEM,
  type ChangeSetResult,
  type Curator,
  type CurationService,
} from './curation-service.js';
import type { RequestedChange } from './prepare-changes.js';
import { isBlocking, type Problem } from './problem.js';
import { toRecordKey } from './record-key.js';
import type { RecordReader } from './record-reader.js';
import { addRequest, assertKey, digestRequest, isRepeat } from './requests.js';
import { revisionOf } from './revision.js';
import type { Texts } from './texts.js';

export interface TaskServiceOptions {
  readonly tasks: CodingTasks;
  readonly curation: CurationService;
  readonly records: RecordReader;
  readonly texts: Texts;
  readonly now?: () => Date;
}

export interface CreateTaskRequest {
  /** The caller's idempotency key. */
  readonly key: string;
  /** The sha256 of the text. */
  readonly text: string;
  /** Pseudonyms. */
  readonly coders: readonly string[];
  readonly protocol: Protocol;
}

export interface AdjudicateRequest {
  readonly key: string;
  readonly task: string;
  readonly title: string;
  readonly reason: string;
  readonly changes: readonly RequestedChange[];
}

const CODERS = 2;
const MAX_RECORDS = 200;
const MAX_SHOWN_PROBLEMS = 5;
const REVISION_LENGTH = 12;

export class TaskService {
  readonly #options: TaskServiceOptions;
  /** One change at a time, so that the last coder to seal is known. */
  readonly #queue = new SerialQueue();

  constructor(options: TaskServiceOptions) {
    this.#options = options;
  }

  get(id: string): CodingTask | undefined {
    return this.#options.tasks.get(id);
  }

  /** Oldest first: an order in which nothing changes when somebody saves or seals. */
  all(): readonly CodingTask[] {
    return this.#options.tasks
      .all()
      .toSorted((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id));
  }

  statusOf({ id }: CodingTask): TaskStatus {
    if (this.#codings.seqOf(id) === undefined) return 'CODING';
    return this.changeSetOf(id) === undefined ? 'CODED' : 'ADJUDICATED';
  }

  /** The change set that an adjudication drafted; undefined before it, and if it was withdrawn. */
  changeSetOf(task: string): string | undefined {
    const changeSet = this.#codings.adjudicationOf(task)?.changeSet;
    if (changeSet === undefined) return undefined;
    const isWithdrawn = this.#options.curation.changeSet(changeSet)?.status === 'WITHDRAWN';
    return isWithdrawn ? undefined : changeSet;
  }

  /** Whether the person still codes the text under one of the protocols, in whatever task. */
  isCoding(pseudonym: string, text: string, protocols: readonly Protocol[]): boolean {
    return this.all().some(
      (task) =>
        task.text === text &&
        protocols.includes(task.protocol) &&
        task.coders.includes(pseudonym) &&
        this.statusOf(task) === 'CODING',
    );
  }

  /** The problems of a coding as the record is now. They do not depend on other codings. */
  async problemsOf({ text }: CodingTask, { records }: Coding): Promise<readonly Problem[]> {
    if (records.length === 0) return [];
    const { curation, records: reader } = this.#options;
    const changes = records.map(({ section, id, record }): RequestedChange => {
      const held = reader.current({ section, id });
      const ifRevision = held === undefined ? null : revisionOf(held);
      return { op: 'put', section, id, ifRevision, record };
    });
    const problems = await curation.findProblems(changes, text);
    // A coder may come to what the record has already.
    return problems.filter(({ code }) => code !== 'NO_CHANGE' && code !== 'EMPTY_CHANGE_SET');
  }

  /** @param isCoder whether a person may be given a task */
  create(
    curator: Curator,
    request: CreateTaskRequest,
    isCoder: (pseudonym: string) => boolean,
  ): Promise<CodingTask> {
    return this.#queue.run(async () => {
      const { key, text, coders, protocol } = request;
      assertKey(key);
      const id = taskIdOf(curator.pseudonym, key);
      const digest = digestRequest(['createTask', text, coders, protocol]);
      const held = this.get(id);
      if (held !== undefined && isRepeat([{ key, digest: held.request }], key, digest)) return held;
      if (coders.length !== CODERS || new Set(coders).size !== CODERS) {
        throw new InputError('coders: must name two different persons.');
      }
      const [unknown] = coders.filter((each) => !isCoder(each));
      if (unknown !== undefined) {
        throw new InputError(
          `coders: ${JSON.stringify(unknown.slice(0, 100))} is not a person with the role coder or curator.`,
        );
      }
      if ((await this.#options.texts.read(text)) === undefined) {
        throw new InputError('text: The desk has no text with this digest. Add it with addText.');
      }
      const [one, other] = coders;
      const isSwapped = randomInt(2) === 1;
      const task: CodingTask = {
        id,
        text,
        protocol,
        coders: (isSwapped ? [other, one] : [one, other]).filter((each) => each !== undefined),
        createdAt: this.#now(),
        request: digest,
        codings: {},
      };
      await this.#options.tasks.put(task);
      return task;
    });
  }

  save(
    coder: Curator,
    request: {
      readonly key: string;
      readonly task: string;
      readonly ifRevision: string | null;
      readonly records: readonly CodedRecord[];
    },
  ): Promise<CodingTask> {
    return this.#queue.run(async () => {
      const { key, ifRevision, records } = request;
      const { task, coding } = this.#requireOwn(coder, key, request.task);
      const digest = digestRequest(['saveCoding', ifRevision, records]);
      if (coding !== undefined && isRepeat(coding.requests, key, digest)) return task;
      assertOpen(coding);
      assertRecords(records);
      const revision = coding?.revision ?? null;
      if (ifRevision !== revision) {
        throw new InputError(
          `ifRevision: your coding has the revision ${String(revision)}, but the request has ${String(ifRevision)}. Load it again.`,
        );
      }
      return this.#putCoding(task, coder, {
        records,
        // Saved again with the same records, it is still another revision for the other window.
        revision: digestRequest([records, revision]).slice(0, REVISION_LENGTH),
        savedAt: this.#now(),
        isSealed: false,
        requests: addRequest(coding?.requests ?? [], { key, digest }),
      });
    });
  }

  seal(coder: Curator, key: string, taskId: string): Promise<CodingTask> {
    return this.#queue.run(async () => {
      const { task, coding } = this.#requireOwn(coder, key, taskId);
      const digest = digestRequest(['sealCoding']);
      if (coding === undefined) throw new InputError('Save a coding before you seal it.');
      if (isRepeat(coding.requests, key, digest)) {
        // The journal may have been unavailable at the first attempt.
        await this.#publish(task);
        return task;
      }
      assertOpen(coding);
      const errors = (await this.problemsOf(task, coding)).filter(isBlocking);
      if (errors.length > 0) {
        const shown = errors
          .slice(0, MAX_SHOWN_PROBLEMS)
          .map(({ path, message }) => `${path}: ${message}`);
        throw new InputError(
          `The coding has ${String(errors.length)} error(s). Correct them, then seal it.\n${shown.join('\n')}`,
        );
      }
      const sealed = await this.#putCoding(task, coder, {
        ...coding,
        isSealed: true,
        requests: addRequest(coding.requests, { key, digest }),
      });
      await this.#publish(sealed);
      return sealed;
    });
  }

  adjudicate(curator: Curator, request: AdjudicateRequest): Promise<ChangeSetResult> {
    return this.#queue.run(async () => {
      const { key, title, reason, changes } = request;
      assertKey(key);
      const task = this.#require(request.task);
      // First of all: the answer to a coder must not depend on who has sealed.
      if (task.coders.includes(curator.pseudonym)) {
        throw new ForbiddenError('You coded this text. Somebody else must adjudicate it.');
      }
      if (this.isCoding(curator.pseudonym, task.text, blindProtocols)) {
        throw new ForbiddenError('You are coding this text in another task.');
      }
      const seq = this.#codings.seqOf(task.id);
      if (seq === undefined) throw new InputError('Not all coders of this task have sealed yet.');
      if (reason.trim() === '') throw new InputError('reason: must say why it was decided so.');
      const id = changeSetIdOf(curator.pseudonym, key);
      const known = this.changeSetOf(task.id);
      if (known !== undefined && known !== id) {
        throw new InputError(
          `The task was adjudicated in ${known}. Withdraw that change set to adjudicate it again.`,
        );
      }
      const { curation } = this.#options;
      const result = await curation.save(curator, {
        key,
        id: null,
        ifRevision: null,
        mode: 'DRAFT',
        title,
        reason,
        text: task.text,
        changes,
        adjudicates: task.id,
      });
      await curation.appendNote({
        kind: 'ADJUDICATE',
        by: curator.pseudonym,
        key: `adjudicate ${task.id} ${id}`,
        body: { task: task.id, codings: seq, changeSet: id },
      });
      return result;
    });
  }

  /** Completes what a crash interrupted between the last seal and the journal. */
  async reconcile(): Promise<void> {
    for (const task of this.all()) await this.#publish(task);
  }

  /** Waits for pending requests. */
  async settle(): Promise<void> {
    await this.#queue.settle();
  }

  /** Appends the codings once all coders have sealed. */
  async #publish(task: CodingTask): Promise<void> {
    if (this.#codings.seqOf(task.id) !== undefined) return;
    const codings = labelsOf(task).flatMap(({ label, coder }) => {
      const coding = codingOf(task, coder);
      return coding?.isSealed === true ? [{ label, coder, records: coding.records }] : [];
    });
    if (codings.length < CODERS) return;
    const { id, text, protocol } = task;
    await this.#options.curation.appendNote({
      kind: 'CODING',
      // Both coders are responsible; the body names them.
      by: SYSTEM,
      key: `codings of ${id}`,
      body: printSealedCodings({ task: id, text, protocol, codings }),
    });
  }

  async #putCoding(task: CodingTask, coder: Curator, coding: Coding): Promise<CodingTask> {
    const after = { ...task, codings: { ...task.codings, [coder.pseudonym]: coding } };
    await this.#options.tasks.put(after);
    return after;
  }

  #requireOwn(
    coder: Curator,
    key: string,
    id: string,
  ): { readonly task: CodingTask; readonly coding: Coding | undefined } {
    assertKey(key);
    const task = this.#require(id);
    if (!task.coders.includes(coder.pseudonym)) {
      throw new ForbiddenError('You are not a coder of this task.');
    }
    return { task, coding: codingOf(task, coder.pseudonym) };
  }

  #require(id: string): CodingTask {
    const task = this.get(id);
    if (task === undefined) {
      throw new InputError(`There is no task ${JSON.stringify(id.slice(0, 100))}.`);
    }
    return task;
  }

  get #codings(): CodingLog {
    return this.#options.records.codings;
  }

  #now(): string {
    return (this.#options.now?.() ?? new Date()).toISOString();
  }
}

function assertOpen(coding: Coding | undefined): void {
  if (coding?.isSealed === true) {
    throw new InputError('You have sealed your coding; it cannot be changed.');
  }
}

function assertRecords(records: readonly CodedRecord[]): void {
  if (records.length > MAX_RECORDS) {
    throw new InputError(`records: must have at most ${String(MAX_RECORDS)} entries.`);
  }
  const keys = records.map(toRecordKey);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (repeated !== undefined) throw new InputError(`records: ${repeated} is there twice.`);
}
