/** Passed down while printing: the parameters, the source of names, and blocks printed earlier. */
import { ParameterList } from '../../cypher/parameters.js';
import type { RawRow } from '../../cypher/statement.js';
import type { RecordIndex } from '../plan/record-index.js';
import type { Row } from './row.js';

/** A printed block: the counts at its start, its text, and what it added to the statement. */
interface Kept {
  readonly place: string;
  readonly recordIndex: RecordIndex;
  readonly printed: unknown;
  readonly added: ReturnType<ParameterList['addedSince']>;
  readonly names: number;
}

/** By the plan that was printed; entries live as long as it does. */
const kept = new WeakMap<object, Kept>();

export class PrintContext {
  readonly parameters = new ParameterList();
  readonly recordIndex: RecordIndex;
  readonly #readers = new Map<string, (value: unknown) => Row>();
  #names = 0;

  constructor(recordIndex: RecordIndex) {
    this.recordIndex = recordIndex;
  }

  /** A fresh variable, `n1`, `e2`, … in the order of calls. */
  name(stem: string): string {
    this.#names += 1;
    return `${stem}${String(this.#names)}`;
  }

  /**
   * The result of `print` for a plan. Where equal counts of names and values precede it, the text
   * is the same as last time and is reused with the values of the plan.
   */
  keep<Printed>(plan: object, variable: string, print: () => Printed): Printed {
    const { parameters, recordIndex } = this;
    const before = parameters.counts();
    const place = `${variable} ${String(this.#names)} ${before.join(' ')}`;
    const known = kept.get(plan);
    if (known?.place === place && known.recordIndex === recordIndex) {
      parameters.addAll(known.added);
      this.#names += known.names;
      // Each plan is printed in one way only.
      return known.printed as Printed;
    }
    const named = this.#names;
    const printed = print();
    const added = parameters.addedSince(before);
    kept.set(plan, { place, recordIndex, printed, added, names: this.#names - named });
    return printed;
  }

  /** A fresh key for maps whose only value is read as a row. */
  addReader(read: (value: unknown) => Row): string {
    const key = this.name('projected');
    this.#readers.set(key, read);
    return key;
  }

  /** Reads the nodes inside a row, wherever a question put them. */
  readRows(row: RawRow): RawRow {
    // A parsed row contains only values that the engine sent.
    return this.#readers.size === 0 ? row : (this.#readRowsIn(row) as RawRow);
  }

  #readRowsIn(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#readRowsIn(item));
    const keys = Object.keys(value);
    const [first] = keys;
    const map = value as Readonly<Record<string, unknown>>;
    const read = first === undefined ? undefined : this.#readers.get(first);
    if (first !== undefined && read !== undefined) return read(map[first]);
    const row: Record<string, unknown> = {};
    for (const key of keys) row[key] = this.#readRowsIn(map[key]);
    return row;
  }
}
