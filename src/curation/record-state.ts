/**
 * All records at one moment. Immutable: a change gives another state, which shares the records that
 * did not change.
 */
import {
  seedSections,
  entriesOf,
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

export class RecordState {
  readonly #records: ReadonlyMap<RecordKey, SeedRecord>;
  #seeds: SeedRecords | undefined;

  static readonly empty = new RecordState(new Map());

  /** @param records as the validator let them pass, in any order; the state has them by id */
  static of(records: SeedRecords): RecordState {
    return new RecordState(
      new Map(
        seedSections.flatMap((section) =>
          records[section]
            .map((record) => {
              const canonical = toCanonicalEntry(section, record);
              return [toRecordKey({ section, id: idOf(section, canonical) }), canonical] as const;
            })
            // Graphs are in the order of ids: building one of ordered records has little to sort.
            .sort(([a], [b]) => compareText(a, b)),
        ),
      ),
    );
  }

  /** @param records in canonical form; nobody else may change the map */
  constructor(records: ReadonlyMap<RecordKey, SeedRecord>) {
    this.#records = records;
  }

  get(name: RecordName): SeedRecord | undefined {
    return this.#records.get(toRecordKey(name));
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

  copy(): Map<RecordKey, SeedRecord> {
    return new Map(this.#records);
  }

  /** As the seeds have them: one list a section, by id. */
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

/** Ids of what stands inside a record and has an id that was authored: the positions. */
export function innerIds(record: SeedRecord): readonly string[] {
  return entriesOf(record, 'positions').flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

function listBySection(records: ReadonlyMap<RecordKey, SeedRecord>): SeedRecords {
  const lists = new Map(seedSections.map((section) => [section as string, [] as SeedRecord[]]));
  for (const [key, record] of records) lists.get(key.slice(0, key.indexOf('/')))?.push(record);
  // Object.fromEntries widens the keys; the map has one list for each section.
  return Object.fromEntries(lists) as unknown as SeedRecords;
}
