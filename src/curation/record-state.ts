/**
 * All records at one moment. Immutable: a change creates another state, which shares the unchanged
 * records.
 */
import {
  seedSections,
  entriesOf,
  textOf,
  type SeedRecord,
  type SeedRecords,
} from '../corpus/seed-records.js';
import { toCanonicalEntry } from '../corpus/canonical-entry.js';
import { compareText } from '../domain/text/compare-text.js';
import type { Change, Put } from './change.js';
import {
  idOf,
  parseRecordKey,
  toRecordKey,
  type RecordKey,
  type RecordName,
} from './record-key.js';
import { isEqual } from '../corpus/is-equal.js';

export class RecordState {
  readonly #records: ReadonlyMap<RecordKey, SeedRecord>;
  #seeds: SeedRecords | undefined;

  static readonly empty = new RecordState(new Map());

  /** @param records valid records in any order; the state sorts them by id */
  static of(records: SeedRecords): RecordState {
    return new RecordState(
      new Map(
        seedSections.flatMap((section) =>
          records[section]
            .map((record) => {
              const canonical = toCanonicalEntry(section, record);
              return [toRecordKey({ section, id: idOf(section, canonical) }), canonical] as const;
            })
            // Graphs are sorted by id, so sorted records make building one cheaper.
            .sort(([a], [b]) => compareText(a, b)),
        ),
      ),
    );
  }

  /** @param records in canonical form; the caller must not change the map afterwards */
  constructor(records: ReadonlyMap<RecordKey, SeedRecord>) {
    this.#records = records;
  }

  get(name: RecordName): SeedRecord | undefined {
    return this.#records.get(toRecordKey(name));
  }

  find(key: RecordKey): SeedRecord | undefined {
    return this.#records.get(key);
  }

  has(key: RecordKey): boolean {
    return this.#records.has(key);
  }

  get size(): number {
    return this.#records.size;
  }

  keys(): Iterable<RecordKey> {
    return this.#records.keys();
  }

  entries(): Iterable<readonly [RecordKey, SeedRecord]> {
    return this.#records.entries();
  }

  with(changes: Iterable<Change>): RecordState {
    const records = this.copy();
    for (const change of changes) applyChange(records, change);
    return new RecordState(records);
  }

  /** The state of some of the records, in the same order. */
  only(keys: ReadonlySet<RecordKey>): RecordState {
    const records = new Map<RecordKey, SeedRecord>();
    for (const [key, record] of this.#records) if (keys.has(key)) records.set(key, record);
    return new RecordState(records);
  }

  /** Keys of the records that are new, gone or different since another state. */
  changedSince(before: RecordState): ReadonlySet<RecordKey> {
    const keys = new Set<RecordKey>();
    for (const key of before.keys()) if (!this.has(key)) keys.add(key);
    for (const [key, record] of this.#records) {
      if (!isEqual(record, before.find(key))) keys.add(key);
    }
    return keys;
  }

  /** The ids of all records and of their positions, in the order of the sections. */
  *ids(): Generator<string> {
    for (const records of Object.values(this.toSeeds())) {
      for (const record of records) {
        const id = textOf(record, 'id');
        if (id !== undefined) yield id;
        yield* innerIds(record);
      }
    }
  }

  copy(): Map<RecordKey, SeedRecord> {
    return new Map(this.#records);
  }

  /** In the form of the seeds: one list per section, sorted by id. */
  toSeeds(): SeedRecords {
    return (this.#seeds ??= listBySection(this.#records));
  }

  toPuts(): readonly Put[] {
    return [...this.#records].flatMap(([key, record]) => {
      const name = parseRecordKey(key);
      return name === undefined ? [] : [{ op: 'put' as const, ...name, record }];
    });
  }
}

export function applyChange(records: Map<RecordKey, SeedRecord>, change: Change): void {
  if (change.op === 'put') records.set(toRecordKey(change), change.record);
  else records.delete(toRecordKey(change));
}

/** Authored ids inside a record: those of its positions. */
export function innerIds(record: SeedRecord): readonly string[] {
  return entriesOf(record, 'positions').flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

function listBySection(records: ReadonlyMap<RecordKey, SeedRecord>): SeedRecords {
  const lists = new Map(seedSections.map((section) => [section as string, [] as SeedRecord[]]));
  for (const [key, record] of records) lists.get(key.slice(0, key.indexOf('/')))?.push(record);
  // Object.fromEntries widens the keys; the map has one list per section.
  return Object.fromEntries(lists) as unknown as SeedRecords;
}
