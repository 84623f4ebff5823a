/**
 * Requested changes -> prepared changes: merged with changes by others in the meantime, checked, and in
 * canonical form. Saves nothing.
 */
import type { Value } from '../cypher/statement.js';
import { toCanonicalEntry } from '../corpus/canonical-entry.js';
import { idFieldOf, isRecord, type SeedRecord } from '../corpus/seed-records.js';
import type { Change, Put } from './change.js';
import { checkChange, type RecordFault } from './check-records.js';
import { sentence } from '../domain/text/sentence.js';
import { joinRecords } from './join-records.js';
import { mergeRecords } from '../corpus/merge-records.js';
import { isBlocking, type Problem } from './problem.js';
import type { RecordHistory } from './record-history.js';
import type { RecordLinks } from './record-links.js';
import { toRecordKey, type RecordKey, type RecordName } from './record-key.js';
import { innerIds, type RecordState } from './record-state.js';
import { isEqual } from '../corpus/is-equal.js';
import { revisionOf } from './revision.js';

/** A complete record, new or replacing the one that was loaded. */
export interface RequestedPut extends RecordName {
  readonly op: 'put';
  /** The revision that was loaded; null: the record is new. */
  readonly ifRevision: string | null;
  readonly record: Value;
}

export interface RequestedRetraction extends RecordName {
  readonly op: 'retract';
  /** The revision that was loaded; null: any. */
  readonly ifRevision: string | null;
  readonly reason: string;
}

/** Declares that the record is the same as another of its section, which stays. */
export interface RequestedJoin extends RecordName {
  readonly op: 'sameAs';
  readonly keeps: string;
  readonly reason: string;
}

export type RequestedChange = RequestedPut | RequestedRetraction | RequestedJoin;

export interface Records {
  readonly state: RecordState;
  readonly history: RecordHistory;
  /** Given if `state` is known to have no faults. */
  readonly links?: RecordLinks | undefined;
}

export interface PrepareOptions {
  /** ISO 8601; a later date is a fault. */
  readonly today?: string;
  /** Allows a removed record to return under its id. */
  readonly isRevert?: boolean;
}

export interface PreparedChanges {
  readonly problems: readonly Problem[];
  /** Undefined if a problem blocks the changes. */
  readonly prepared:
    | {
        readonly changes: readonly Change[];
        /** All records after the changes. */
        readonly after: RecordState;
      }
    | undefined;
}

export function prepareChanges(
  records: Records,
  requested: readonly RequestedChange[],
  options: PrepareOptions = {},
): PreparedChanges {
  const preparation = new Preparation(records, options);
  requested.forEach((change, index) => {
    preparation.add(change, `changes[${String(index)}]`);
  });
  return preparation.finish();
}

class Preparation {
  readonly #records: Records;
  readonly #options: PrepareOptions;
  readonly #problems: Problem[] = [];
  /** The change to each record, with its path in the change set. */
  readonly #changes = new Map<RecordKey, { readonly change: Change; readonly path: string }>();
  readonly #named = new Map<RecordKey, string>();

  constructor(records: Records, options: PrepareOptions) {
    this.#records = records;
    this.#options = options;
  }

  add(change: RequestedChange, path: string): void {
    const key = toRecordKey(change);
    const first = this.#named.get(key);
    if (first !== undefined) {
      const message = `${first} changes ${change.id} already.`;
      this.#fail('TWO_CHANGES', change, path, message, 'Combine both into one change.');
      return;
    }
    this.#named.set(key, path);
    if (change.op === 'put') this.#addPut(change, path);
    else if (change.op === 'retract') this.#addRetraction(change, path);
    else this.#addJoin(change, path);
  }

  finish(): PreparedChanges {
    const { state, links } = this.#records;
    const changes = [...this.#changes.values()].map(({ change }) => change);
    const changed = new Set(this.#changes.keys());
    const change = { before: state, after: state.with(changes), changed };
    const { faults, warnings } = checkChange(change, this.#options.today, links);
    for (const fault of faults) this.#tell(fault, 'INVALID_RECORD');
    for (const warning of warnings) this.#tell(warning, 'SUSPICIOUS_RECORD');
    const problems = this.#problems;
    if (problems.some(isBlocking)) return { problems, prepared: undefined };
    const real = changes.map(toCanonicalChange).filter((change) => !this.#isAsItWas(change));
    if (real.length === 0) {
      problems.push({
        code: 'EMPTY_CHANGE_SET',
        severity: 'ERROR',
        path: 'changes',
        record: undefined,
        message: 'There is nothing to change.',
        remedy: 'Add a change.',
      });
      return { problems, prepared: undefined };
    }
    return { problems, prepared: { changes: real, after: state.with(real) } };
  }

  #addPut(change: RequestedPut, path: string): void {
    const { section, id, ifRevision } = change;
    const recordPath = `${path}.record`;
    if (!isRecord(change.record)) {
      const remedy = 'Send an object with the fields of the record.';
      this.#fail('INVALID_RECORD', change, recordPath, 'The record is not an object.', remedy);
      return;
    }
    const field = idFieldOf(section);
    const own = change.record[field];
    if (own !== undefined && own !== id) {
      const message = `The record has the ${field} ${JSON.stringify(own)}, but the change names ${JSON.stringify(id)}.`;
      const remedy = 'An id never changes: retract the record, or join it with another (sameAs).';
      this.#fail('DIFFERENT_ID', change, `${recordPath}.${field}`, message, remedy);
      return;
    }
    const record = this.#merge(change, { ...change.record, [field]: id }, ifRevision, path);
    if (record === undefined) return;
    this.#checkIds(change, record, recordPath);
    this.#keep({ op: 'put', section, id, record }, path);
  }

  /** Undefined if the change cannot be applied to the current record. */
  #merge(
    name: RecordName,
    yours: SeedRecord,
    ifRevision: string | null,
    path: string,
  ): SeedRecord | undefined {
    const theirs = this.#records.state.get(name);
    const current = theirs === undefined ? undefined : revisionOf(theirs);
    if (ifRevision === null) {
      if (theirs === undefined || isEqual(theirs, yours)) return yours;
      const message = `${name.id} exists, with the revision ${current ?? ''}.`;
      const remedy = `Load it, change it, and send ifRevision: "${current ?? ''}".`;
      this.#fail('RECORD_EXISTS', name, `${path}.ifRevision`, message, remedy);
      return undefined;
    }
    if (ifRevision === current) return yours;
    const base = this.#findLoaded(name, ifRevision, path);
    if (base === undefined) return undefined;
    const { record, conflicts, taken } = mergeRecords(name.section, base, yours, theirs);
    for (const { path: at, ...conflict } of conflicts) {
      this.#problems.push({
        code: 'CONFLICT',
        severity: 'ERROR',
        path: join(`${path}.record`, at),
        record: { section: name.section, id: name.id },
        message:
          theirs === undefined
            ? `${name.id} was retracted after the revision ${ifRevision}.`
            : 'Somebody else changed this after you loaded it.',
        remedy: `Decide on a value, and send the record with ifRevision: ${current === undefined ? 'null' : `"${current}"`}.`,
        conflict,
      });
    }
    if (conflicts.length > 0) return undefined;
    for (const at of taken) {
      const message = 'Somebody else changed this after you loaded it; their change is kept.';
      this.#add('MERGED', 'NOTE', name, join(`${path}.record`, at), message, 'Check their change.');
    }
    return record;
  }

  #findLoaded(name: RecordName, revision: string, path: string): SeedRecord | undefined {
    const loaded = this.#records.history.find(name, revision);
    if (loaded !== undefined) return loaded;
    const known = this.#records.history.of(name).length > 0;
    const message = known
      ? `${name.id} never had the revision ${JSON.stringify(revision)}.`
      : `There has never been ${JSON.stringify(name.id)} in ${name.section}.`;
    const remedy = known
      ? 'Load the record and send its revision.'
      : 'Check the id; for a new record, send ifRevision: null.';
    this.#fail('UNKNOWN_REVISION', name, `${path}.ifRevision`, message, remedy);
    return undefined;
  }

  /** An id is never reused, because it may be cited. */
  #checkIds(name: RecordName, record: SeedRecord, path: string): void {
    if (this.#options.isRevert === true) return;
    const { state, history } = this.#records;
    const before = state.get(name);
    const remedy = 'Use a new id; to restore what was removed, revert the change that removed it.';
    if (before === undefined && history.of(name).length > 0) {
      this.#fail('ID_USED_BEFORE', name, path, `${name.id} was retracted.`, remedy);
    }
    const held = new Set(before === undefined ? [] : innerIds(before));
    innerIds(record).forEach((id, index) => {
      if (held.has(id) || !history.wasUsed(id)) return;
      const at = `${path}.positions[${String(index)}].id`;
      this.#fail('ID_USED_BEFORE', name, at, `${id} was used before.`, remedy);
    });
  }

  #addRetraction(change: RequestedRetraction, path: string): void {
    const { section, id, reason, ifRevision } = change;
    const record = this.#requireRecord(change, path);
    if (record === undefined) return;
    if (!this.#checkReason(change, path)) return;
    if (ifRevision !== null && ifRevision !== revisionOf(record)) {
      const base = this.#findLoaded(change, ifRevision, path);
      if (base === undefined) return;
      this.#problems.push({
        code: 'CONFLICT',
        severity: 'ERROR',
        path,
        record: { section, id },
        message: 'Somebody else changed the record after you loaded it.',
        remedy: `Load it again, and send ifRevision: "${revisionOf(record)}".`,
        conflict: { base, yours: undefined, theirs: record },
      });
      return;
    }
    this.#keep({ op: 'retract', section, id, reason: reason.trim() }, path);
  }

  #addJoin(change: RequestedJoin, path: string): void {
    const { section, id, keeps, reason } = change;
    const isThere = this.#requireRecord(change, path) !== undefined;
    const keepsPath = `${path}.keeps`;
    const staysThere = this.#requireRecord({ section, id: keeps }, keepsPath) !== undefined;
    if (!isThere || !staysThere || !this.#checkReason(change, path)) return;
    if (id === keeps) {
      const remedy = 'Name two different records.';
      this.#fail(
        'INVALID_RECORD',
        change,
        keepsPath,
        `${id} cannot be joined with itself.`,
        remedy,
      );
      return;
    }
    // Includes the earlier changes of this change set.
    const soFar = [...this.#changes.values()].map((each) => each.change);
    for (const joined of joinRecords(this.#records.state.with(soFar), {
      section,
      id,
      keeps,
      reason: reason.trim(),
    })) {
      this.#keep(joined, this.#changes.get(toRecordKey(joined))?.path ?? path);
    }
  }

  #requireRecord(name: RecordName, path: string): SeedRecord | undefined {
    const record = this.#records.state.get(name);
    if (record !== undefined) return record;
    const wasThere = this.#records.history.of(name).length > 0;
    const message = wasThere
      ? `${name.id} was already retracted.`
      : `There is no ${JSON.stringify(name.id)} in ${name.section}.`;
    this.#fail('RECORD_NOT_FOUND', name, path, message, 'Check the id.');
    return undefined;
  }

  #checkReason(change: RequestedRetraction | RequestedJoin, path: string): boolean {
    if (change.reason.trim() !== '') return true;
    const message = 'The reason is missing.';
    this.#fail('NO_REASON', change, `${path}.reason`, message, 'Give a reason; it will be public.');
    return false;
  }

  #keep(change: Change, path: string): void {
    this.#changes.set(toRecordKey(change), { change, path });
    if (!this.#isAsItWas(change)) return;
    const message = `${change.id} already has this content.`;
    this.#add('NO_CHANGE', 'NOTE', change, path, message, 'Remove the change.');
  }

  #isAsItWas(change: Change): boolean {
    return change.op === 'put' && isEqual(change.record, this.#records.state.get(change));
  }

  #tell({ name, path, problem, remedy }: RecordFault, code: FaultCode): void {
    const own = this.#changes.get(toRecordKey(name));
    // A fault in a record outside the change set is a consequence of it: a reference lost its target.
    const place = own?.change.op === 'put' ? `${own.path}.record` : '';
    const severity = code === 'INVALID_RECORD' ? 'ERROR' : 'WARNING';
    this.#add(code, severity, name, join(place, path), sentence(problem), sentence(remedy));
  }

  #fail(
    code: Problem['code'],
    record: RecordName,
    path: string,
    message: string,
    remedy: string,
  ): void {
    this.#add(code, 'ERROR', record, path, message, remedy);
  }

  #add(
    code: Problem['code'],
    severity: Problem['severity'],
    { section, id }: RecordName,
    path: string,
    message: string,
    remedy: string,
  ): void {
    this.#problems.push({ code, severity, path, record: { section, id }, message, remedy });
  }
}

type FaultCode = 'INVALID_RECORD' | 'SUSPICIOUS_RECORD';

function toCanonicalChange(change: Change): Change {
  if (change.op === 'retract') return change;
  const put: Put = { ...change, record: toCanonicalEntry(change.section, change.record) };
  return put;
}

function join(place: string, path: string): string {
  if (place === '' || path === '') return place + path;
  return `${place}.${path}`;
}
