/**
 * Tables on their way into the record: staged, read with a profile, proposed as ordinary change sets,
 * declined and taken back. What became of a row group is not stored here: it is derived from the change
 * sets at the desk and from the journal, so an accepted change set and the fate of its rows are one line.
 */
import { InputError } from '../../domain/errors.js';
import { SerialQueue } from '../../domain/serial-queue.js';
import { takeTurns } from './take-turns.js';
import { compareText } from '../../domain/text/compare-text.js';
import type { JudgementStep, NameSuggestion, NameUse, RowFate } from '../../import/import-model.js';
import type { Profile } from '../../import/profile.js';
import type { RowCorrection } from '../../import/read-judgements.js';
import type { JournalEntry } from '../../journal/journal-line.js';
import { TableError } from '../../tables/table-fault.js';
import { SOURCE_PATTERN } from '../../corpus/imports/published-imports.js';
import type { ChangeSet } from '../change-set.js';
import { planChanges } from './check-groups.js';
import { assertProse } from '../check-prose.js';
import type {
  ChangeSetResult,
  Curator,
  CurationService,
  SaveRequest,
} from '../curation-service.js';
import { matchesFilter, type GroupEntry, type GroupFilter } from './group-index.js';
import type { ImportFiles, StoredGroups } from './import-files.js';
import { printImportEntry, printJudgements } from './import-log.js';
import { TableMapper } from './map-table.js';
import { orderGroups } from './order-groups.js';
import { planUndo, type UndoneRecord } from './plan-undo.js';
import { readHeaders } from './read-groups.js';
import { toRecordKey, type RecordKey } from '../record-key.js';
import type { RecordReader } from '../record-reader.js';
import { addRequest, assertKey, digestRequest, isRepeat } from '../requests.js';
import {
  importIdOf,
  type ColumnChoice,
  type GroupStanding,
  type ImportStatus,
  type ReadGroup,
  type ReadName,
  type StandingGroup,
  type TableImport,
} from './table-import.js';

/** What imports need of the service that changes the record. */
export interface ImportCuration extends Pick<CurationService, 'changeSets' | 'findRecordProblems'> {
  appendNote(entry: JournalEntry): Promise<unknown>;
  save(curator: Curator, request: SaveRequest): Promise<Pick<ChangeSetResult, 'changeSet'>>;
}

export interface ImportServiceOptions {
  readonly files: ImportFiles;
  readonly curation: ImportCuration;
  readonly records: RecordReader;
  readonly profiles: readonly Profile[];
  readonly now?: () => Date;
}

export interface StageRequest {
  /** The caller's idempotency key. */
  readonly key: string;
  /** SHA-256 of the file. */
  readonly file: string;
  readonly name: string;
  /** Made from the name by default. */
  readonly source: string | null;
}

export interface MapRequest {
  readonly key: string;
  readonly id: string;
  readonly profile: string;
  readonly columns: readonly ColumnChoice[];
  readonly corrections?: readonly RowCorrection[];
  readonly onProgress?: (done: number) => void;
}

export interface ImportProgress {
  readonly bytesRead: number;
  readonly bytes: number;
}

export interface UndoResult {
  readonly changeSet: ChangeSet | null;
  readonly edited: readonly UndoneRecord[];
}

/** Row groups in one change set. */
export const MAX_BATCH = 200;
const MAX_NAME = 200;
/** Of one request; callers with more decisions send several. */
export const MAX_JUDGEMENTS = 500;
const PROPOSABLE: readonly RowFate[] = ['NEW', 'CHANGED'];
const DECLINABLE: readonly RowFate[] = ['NEW', 'CHANGED', 'INVALID', 'EDITED'];

/** What becomes of selected groups, and why. */
interface GroupDecision {
  readonly key: string;
  readonly id: string;
  readonly filter: GroupFilter;
  readonly reason: string;
}

export class ImportService {
  readonly #options: ImportServiceOptions;
  readonly #mapper: TableMapper;
  /**
   * By import: requests that change one follow each other, and those of others do not wait for them.
   * By file, within those: several imports may have one file, which is removed when none has it.
   */
  readonly #queues = new Map<string, SerialQueue>();
  readonly #progress = new Map<string, ImportProgress>();

  constructor(options: ImportServiceOptions) {
    this.#options = options;
    const { files, records, profiles, curation } = options;
    this.#mapper = new TableMapper({
      files,
      records,
      profiles,
      findProblems: (changes) => curation.findRecordProblems(changes),
      pending: () => new Set(this.#open().flatMap(({ changes }) => changes.map(toRecordKey))),
    });
  }

  get profiles(): readonly Profile[] {
    return this.#mapper.profiles;
  }

  get(id: string): TableImport | undefined {
    return this.#options.files.get(id);
  }

  /** Most recently changed first. */
  all(): readonly TableImport[] {
    return this.#options.files.all();
  }

  profileOf({ mapping }: TableImport): Profile | undefined {
    return this.profiles.find(({ name }) => name === mapping?.profile);
  }

  /** Profiles that fit the table, the best first. */
  suggestedProfiles({ headers }: TableImport): readonly Profile[] {
    return this.#mapper.suggest(headers);
  }

  /** Undefined while no work is going on. */
  progressOf({ id }: TableImport): ImportProgress | undefined {
    return this.#progress.get(id);
  }

  statusOf(tableImport: TableImport): ImportStatus {
    if (tableImport.mapping === undefined) return 'STAGED';
    const sets = this.changeSetsOf(tableImport).filter(({ status }) => status !== 'WITHDRAWN');
    if (sets.some(({ imported, status }) => imported?.undoes === true && status === 'ACCEPTED')) {
      return 'UNDONE';
    }
    return sets.length === 0 ? 'MAPPED' : 'PROPOSED';
  }

  /** Oldest first. */
  changeSetsOf({ id }: Pick<TableImport, 'id'>): readonly ChangeSet[] {
    return this.#options.curation
      .changeSets()
      .filter(({ imported }) => imported?.import === id)
      .toSorted((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.title, b.title));
  }

  stage(curator: Curator, request: StageRequest): Promise<TableImport> {
    const { key, file, name } = request;
    assertKey(key);
    const id = importIdOf(curator.pseudonym, key);
    return this.#inTurn(id, async () => {
      const digest = digestRequest(['stage', file, name, request.source]);
      const held = this.get(id);
      if (held !== undefined && isRepeat(held.requests, key, digest)) return held;
      const { files } = this.#options;
      await this.#findFile(file);
      assertProse('input.name', name);
      if (name.trim() === '' || name.length > MAX_NAME) {
        throw new InputError(`input.name: must have 1 to ${String(MAX_NAME)} characters.`);
      }
      const source = request.source ?? toSource(name);
      if (!SOURCE_PATTERN.test(source)) {
        throw new InputError(
          'input.source: must consist of lower-case letters, digits and hyphens, at most 100, and must not be "judgements".',
        );
      }
      return this.#inTurn(file, async () => {
        // A request that could not read it may have removed it meanwhile.
        const { path, bytes } = await this.#findFile(file);
        try {
          const headers = await readHeaders({ path, name }, { maxRows: FIRST_ROWS });
          const now = this.#now();
          const staged: TableImport = {
            id,
            source,
            name,
            file,
            bytes,
            author: curator.pseudonym,
            createdAt: now,
            updatedAt: now,
            headers,
            requests: [{ key, digest }],
          };
          await files.put(staged);
          return staged;
        } catch (error) {
          // A file that is no table is not kept.
          if (error instanceof TableError) await files.removeFile(file);
          throw error;
        }
      });
    });
  }

  map(request: MapRequest): Promise<TableImport> {
    const { key, id, profile, columns, corrections = [], onProgress } = request;
    return this.#change(id, key, ['map', profile, columns, corrections], async (held) => {
      const { bytes } = held;
      this.#progress.set(id, { bytesRead: 0, bytes });
      try {
        const { mapping } = await this.#mapper.map(held, {
          profile,
          columns,
          corrections,
          onProgress: (done) => {
            this.#progress.set(id, { bytesRead: Math.floor(done * bytes), bytes });
            onProgress?.(done);
          },
        });
        return { ...held, mapping };
      } catch (error) {
        // The rest of a damaged file cannot be read: nothing of it is kept.
        if (error instanceof TableError) {
          await this.#inTurn(held.file, () => this.#options.files.remove(id));
        }
        throw error;
      } finally {
        this.#progress.delete(id);
      }
    });
  }

  /** The first row groups; of a mapped table, as they were mapped. */
  async preview(
    tableImport: TableImport,
    first: number,
    name?: string,
  ): Promise<readonly ReadGroup[]> {
    const { mapping } = tableImport;
    if (mapping !== undefined && (name === undefined || name === mapping.profile)) {
      const groups = await this.#groups(tableImport);
      return Promise.all(groups.entries.slice(0, first).map((entry) => groups.read(entry)));
    }
    const profile =
      name === undefined ? this.suggestedProfiles(tableImport)[0] : this.#mapper.profile(name);
    return profile === undefined ? [] : this.#mapper.preview(tableImport, profile, first);
  }

  /** The groups of a mapped table, with where they stand today. */
  async list(tableImport: TableImport, filter: GroupFilter = {}): Promise<ListedGroups> {
    const groups = await this.#groups(tableImport);
    const standingOf = this.#standings(tableImport);
    const all = groups.entries.map((entry) => ({ entry, standing: standingOf(entry) }));
    return {
      groups,
      listed: all.filter(({ entry, standing }) => matchesFilter(entry, standing.fate, filter)),
    };
  }

  /** The groups of a mapped table one by one, with where they stand today. */
  async *read(tableImport: TableImport, filter: GroupFilter = {}): AsyncGenerator<StandingGroup> {
    const { groups, listed } = await this.list(tableImport, filter);
    for await (const { entry, standing } of takeTurns(listed)) {
      yield { group: await groups.read(entry), standing };
    }
  }

  /** The names of a mapped table, with what was decided on them since. */
  async namesOf(tableImport: TableImport): Promise<readonly ReadName[]> {
    if (tableImport.mapping === undefined) return [];
    const { names } = await this.#groups(tableImport);
    return this.#mapper.resolveAgain(names);
  }

  /** Records with similar names, the likeliest first. */
  suggestRecords(use: NameUse): readonly NameSuggestion[] {
    return this.#mapper.suggestRecords(use);
  }

  async judge(
    curator: Curator,
    key: string,
    judgements: readonly JudgementStep[],
  ): Promise<readonly JudgementStep[]> {
    assertKey(key);
    if (judgements.length === 0 || judgements.length > MAX_JUDGEMENTS) {
      throw new InputError(`judgements: must have 1 to ${String(MAX_JUDGEMENTS)} entries.`);
    }
    await this.#options.curation.appendNote({
      kind: 'JUDGEMENT',
      by: curator.pseudonym,
      key: `judge ${digestRequest([curator.pseudonym, key])}`,
      body: printJudgements(judgements),
    });
    return judgements;
  }

  propose(curator: Curator, request: GroupDecision): Promise<TableImport> {
    const { key, id, filter, reason } = request;
    return this.#change(id, key, ['propose', filter, reason], async (held) => {
      assertReason(reason);
      const { groups, listed } = await this.list(held, filter);
      const selected = listed
        .filter(({ standing }) => PROPOSABLE.includes(standing.fate))
        .map(({ entry }) => entry);
      const { state } = this.#options.records.fold;
      const pending = new Set(this.#open().flatMap(({ changes }) => changes.map(toRecordKey)));
      const isThere = (record: RecordKey): boolean => state.has(record) || pending.has(record);
      const { batches, incomplete } = await orderGroups(selected, MAX_BATCH, isThere);
      if (batches.length === 0) {
        const [first] = incomplete;
        throw new InputError(
          first === undefined
            ? 'filter: selects no rows that are NEW or CHANGED.'
            : `filter: ${first.group.key} refers to ${first.missing}, which is neither in the record nor selected.`,
        );
      }
      for (const [index, batch] of batches.entries()) {
        const number =
          batches.length === 1 ? '' : ` (${String(index + 1)} of ${String(batches.length)})`;
        await this.#draft(curator, held, groups, batch, {
          key,
          title: `Import ${held.name}${number}`,
          reason,
          written: pending,
        });
      }
      return held;
    });
  }

  decline(curator: Curator, request: GroupDecision): Promise<TableImport> {
    const { key, id, filter, reason } = request;
    return this.#change(id, key, ['decline', filter, reason], async (held) => {
      assertReason(reason);
      const { listed } = await this.list(held, filter);
      // Rows that were not read as a group have nothing by which a later import would know them.
      const declined = listed.filter(
        ({ entry, standing }) => DECLINABLE.includes(standing.fate) && entry.hash !== '',
      );
      if (declined.length === 0) {
        throw new InputError(`filter: selects no rows that are ${DECLINABLE.join(', ')}.`);
      }
      const { curation, records } = this.#options;
      const { source } = held;
      await curation.appendNote({
        kind: 'IMPORT',
        by: curator.pseudonym,
        key: `decline ${digestRequest([curator.pseudonym, id, key])}`,
        body: printImportEntry({
          import: id,
          source,
          groups: declined.map(({ entry }) => ({
            key: entry.key,
            hash: entry.hash,
            fate: 'DECLINED',
            reason: reason.trim(),
            // A later import still compares with what was accepted before.
            records: [...(records.imports.get(source, entry.key)?.records ?? [])],
          })),
        }),
      });
      return held;
    });
  }

  async undo(
    curator: Curator,
    request: { readonly key: string; readonly id: string; readonly reason: string },
  ): Promise<UndoResult & { readonly import: TableImport }> {
    const { key, id, reason } = request;
    let result: UndoResult = { changeSet: null, edited: [] };
    const changed = await this.#change(
      id,
      key,
      ['undo', reason],
      async (held) => {
        result = await this.#undo(curator, held, key, reason);
        return held;
      },
      async (held) => {
        result = await this.#undo(curator, held, key, reason);
      },
    );
    return { import: changed, ...result };
  }

  /** Waits for pending requests. */
  async settle(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.settle()));
  }

  async #undo(
    curator: Curator,
    { id, source, name }: TableImport,
    key: string,
    reason: string,
  ): Promise<UndoResult> {
    assertReason(reason);
    const { records, curation } = this.#options;
    const groups = records.imports
      .groupsOf(source)
      .filter((group) => group.import === id && group.fate === 'ACCEPTED');
    const { changes, undone, edited } = await planUndo(
      records,
      groups,
      records.imports.linesOf(id),
    );
    if (changes.length === 0) return { changeSet: null, edited };
    const { changeSet } = await curation.save(curator, {
      key: digestRequest(['undo', id, key]),
      id: null,
      ifRevision: null,
      mode: 'DRAFT',
      title: `Undo the import of ${name}`,
      reason,
      text: null,
      changes,
      imported: {
        import: id,
        source,
        undoes: true,
        groups: undone.map(({ key: group, hash, records: own }) => ({
          key: group,
          hash,
          records: own,
        })),
      },
    });
    return { changeSet, edited };
  }

  /** @param written records of earlier batches and of other imports, to which its own are added */
  async #draft(
    curator: Curator,
    { id, source }: TableImport,
    groups: StoredGroups,
    batch: readonly GroupEntry[],
    {
      key,
      title,
      reason,
      written,
    }: {
      readonly key: string;
      readonly title: string;
      readonly reason: string;
      readonly written: Set<RecordKey>;
    },
  ): Promise<void> {
    const read = await Promise.all(batch.map((entry) => groups.read(entry)));
    const { state } = this.#options.records.fold;
    // A new record is in one draft only. Of a known one, each draft keeps its own changes: they are not the
    // same ones, and what contradicts is told before acceptance.
    const changes = planChanges(read).changes.filter((each) => {
      const key = toRecordKey(each);
      return state.has(key) || !written.has(key);
    });
    for (const each of changes) written.add(toRecordKey(each));
    const contents = read.map(({ key: group, hash }) => [group, hash]);
    await this.#options.curation.save(curator, {
      // From the content: after a crash between two batches, the rest is proposed with the same key.
      key: digestRequest(['propose', id, key, contents]),
      id: null,
      ifRevision: null,
      mode: 'DRAFT',
      title,
      reason,
      text: null,
      changes,
      imported: {
        import: id,
        source,
        groups: read.map(({ key: group, hash, base }) => ({ key: group, hash, records: base })),
      },
    });
  }

  /** Change sets from tables that are neither accepted nor withdrawn. */
  #open(): readonly ChangeSet[] {
    return this.#options.curation
      .changeSets()
      .filter(
        ({ imported, status }) =>
          imported !== undefined && (status === 'DRAFT' || status === 'SUBMITTED'),
      );
  }

  #standings({ id, source }: TableImport): (entry: GroupEntry) => GroupStanding {
    const { imports } = this.#options.records;
    const proposed = new Map<string, string>();
    for (const { id: changeSet, imported } of this.#open()) {
      if (imported?.source !== source || imported.undoes === true) continue;
      for (const { key } of imported.groups) proposed.set(key, changeSet);
    }
    return ({ key, hash, fate }) => {
      const changeSet = proposed.get(key);
      if (changeSet !== undefined) return { fate: 'PROPOSED', reason: null, changeSet };
      const logged = imports.get(source, key);
      if (logged?.hash !== hash) return { fate, reason: null, changeSet: null };
      const isOwn = logged.import === id;
      return {
        fate: logged.fate === 'ACCEPTED' && !isOwn ? 'UNCHANGED' : logged.fate,
        reason: logged.fate === 'DECLINED' ? (logged.reason ?? null) : null,
        changeSet: (isOwn ? logged.changeSet : undefined) ?? null,
      };
    };
  }

  async #groups(tableImport: TableImport): Promise<StoredGroups> {
    if (tableImport.mapping === undefined) {
      throw new InputError('The table was not read with a profile yet. Do mapImport first.');
    }
    return this.#options.files.groups(tableImport.id);
  }

  /**
   * Performs one change of an import, once per idempotency key.
   * @param onRepeat finds what the first request answered
   */
  #change(
    id: string,
    key: string,
    what: readonly unknown[],
    change: (held: TableImport) => Promise<TableImport>,
    onRepeat: (held: TableImport) => Promise<void> = () => Promise.resolve(),
  ): Promise<TableImport> {
    assertKey(key);
    return this.#inTurn(id, async () => {
      const held = this.get(id);
      if (held === undefined) {
        throw new InputError(`There is no import ${JSON.stringify(id.slice(0, 100))}.`);
      }
      const digest = digestRequest(what);
      if (isRepeat(held.requests, key, digest)) {
        await onRepeat(held);
        return held;
      }
      const changed = await change(held);
      const after = {
        ...changed,
        updatedAt: this.#now(),
        requests: addRequest(held.requests, { key, digest }),
      };
      await this.#options.files.put(after);
      return after;
    });
  }

  /** @throws InputError */
  async #findFile(file: string): Promise<{ readonly path: string; readonly bytes: number }> {
    const found = await this.#options.files.find(file);
    if (found !== undefined) return found;
    throw new InputError('input.file: The desk has no file with this digest. Upload it first.');
  }

  #inTurn<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const queue = this.#queues.get(id) ?? new SerialQueue();
    this.#queues.set(id, queue);
    return queue.run(work);
  }

  #now(): string {
    return (this.#options.now?.() ?? new Date()).toISOString();
  }
}

export interface ListedGroups {
  readonly groups: StoredGroups;
  readonly listed: readonly {
    readonly entry: GroupEntry;
    readonly standing: GroupStanding;
  }[];
}

/** Enough to find the fields of JSON Lines. */
const FIRST_ROWS = 50;

function assertReason(reason: string): void {
  if (reason.trim() === '') throw new InputError('reason: must not be empty.');
  assertProse('reason', reason);
}

/** `Coded acts 2024.xlsx` -> `coded-acts-2024`. */
export function toSource(name: string): string {
  const slug = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100);
  return slug === '' || slug === 'judgements' ? 'table' : slug;
}
