/**
 * When the content that the graph shows under an id last changed. Besides its own record, it may depend on
 * the records that this one names (the state in the label of an agency) and, for a position, on those that
 * reply to it (whether it was answered).
 */
import { entriesOf, textOf, type SeedRecord } from '../corpus/seed-records.js';
import { toRecordKey, type RecordKey, type RecordName } from './record-key.js';
import type { RecordReader } from './record-reader.js';

export class ChangeTimes {
  readonly #reader: RecordReader;
  readonly #seq: number;
  readonly #known = new Map<string, string>();
  /** When replies to a statement were last added, changed or removed. */
  readonly #replied = new Map<RecordKey, string>();

  /** @param seq line of the journal; later ones do not count */
  constructor(reader: RecordReader, seq: number) {
    this.#reader = reader;
    this.#seq = seq;
    for (const { seq: line, at, records } of reader.events) {
      if (line > seq) break;
      for (const name of records) {
        if (name.section !== 'statements') continue;
        for (const each of [line - 1, line]) this.#noteReplies(reader.at(name, each), at);
      }
    }
  }

  readonly of = (id: string): string | undefined => {
    let time = this.#known.get(id);
    if (time === undefined) this.#known.set(id, (time = this.#find(id)));
    return time === '' ? undefined : time;
  };

  #find(id: string): string {
    const own = this.#namesOf(id);
    const others = own.flatMap((name) => {
      const record = this.#reader.at(name, this.#seq);
      return record === undefined ? [] : idsIn(record).flatMap((named) => this.#namesOf(named));
    });
    const changed = [...own, ...others].map((name) => this.#timeOf(name));
    const replied = own.map((name) => this.#replied.get(toRecordKey(name)) ?? '');
    // Times in ISO 8601 and UTC sort as text.
    return [...changed, ...replied].reduce((latest, each) => (each > latest ? each : latest), '');
  }

  /** The votes on an initiative are a record of their own. */
  #namesOf(id: string): readonly RecordName[] {
    const name = this.#reader.nameOf(id);
    if (name === undefined) return [];
    return name.section === 'initiatives' ? [name, { ...name, section: 'votes' }] : [name];
  }

  #timeOf(name: RecordName): string {
    const revision = this.#reader.revisionAt(name, this.#seq);
    return (revision && this.#reader.eventOf(revision)?.at) ?? '';
  }

  #noteReplies(record: SeedRecord | undefined, at: string): void {
    if (record === undefined) return;
    for (const position of entriesOf(record, 'positions')) {
      for (const reply of entriesOf(position, 'respondsTo')) {
        const target = this.#reader.nameOf(textOf(reply, 'position') ?? '');
        if (target !== undefined) this.#replied.set(toRecordKey(target), at);
      }
    }
  }
}

/** Ids have the form `type:name`, unlike any other string of a record. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[a-z]+:\S+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, item]) => [...idsIn(field), ...idsIn(item)]);
}
