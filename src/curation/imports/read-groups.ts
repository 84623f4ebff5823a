/**
 * A table and a profile -> row groups with the records they give, compared with the record and with
 * earlier imports. Streams the table; keeps the names that were looked up. Stores nothing.
 */
import { takeTurns } from './take-turns.js';
import { assemble } from '../../import/assemble.js';
import { compareProposal, type Comparison } from '../../import/compare-proposal.js';
import { createCorrections, withCorrectedColumns } from '../../import/correct-rows.js';
import { groupRows } from '../../import/group-rows.js';
import type {
  LedgerEntry,
  NameResolution,
  NameUse,
  Proposal,
  RecordLookup,
  SourceRow,
} from '../../import/import-model.js';
import { matchHeaders, type MatchedHeaders } from '../../import/match-headers.js';
import type { Profile } from '../../import/profile.js';
import type { RowCorrection } from '../../import/read-judgements.js';
import type { RowFault } from '../../import/row-faults.js';
import type { TableFile } from '../../tables/read-table.js';
import type { TableFault } from '../../tables/table-fault.js';
import { changedFields } from '../../corpus/changed-fields.js';
import { readImportRows } from './read-import-rows.js';
import { revisionOf } from '../revision.js';
import type { ColumnChoice, ImportFault, ReadGroup, ReadName } from './table-import.js';

export interface Reading {
  readonly file: TableFile;
  readonly profile: Profile;
  readonly columns?: readonly ColumnChoice[];
  readonly lookup: RecordLookup;
  readonly ledger: (key: string) => LedgerEntry | undefined;
  readonly corrections?: readonly RowCorrection[];
  /** Reads only the beginning. */
  readonly maxRows?: number;
  /** Called with the number of rows read so far. */
  readonly onRows?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

/** Headers in order. JSON Lines has none, so there they are the fields of the rows. */
export async function readHeaders(
  file: TableFile,
  { maxRows = Infinity, signal }: Pick<Reading, 'maxRows' | 'signal'> = {},
): Promise<readonly string[]> {
  let header: readonly string[] | undefined;
  const fields = new Set<string>();
  let rows = 0;
  const table = readImportRows(file, {
    ...(signal === undefined ? {} : { signal }),
    onHeader: (columns) => {
      header = columns;
    },
  });
  for await (const item of takeTurns(table)) {
    if (header !== undefined) return header;
    if (!('code' in item)) for (const field of Object.keys(item.cells)) fields.add(field);
    rows += 1;
    if (rows >= maxRows) break;
  }
  return header ?? [...fields];
}

export class GroupReader {
  readonly #reading: Reading;
  readonly #matched: MatchedHeaders;
  readonly #names = new Map<
    string,
    { readonly use: NameUse; uses: number; resolution: NameResolution }
  >();
  /** Faults of rows that belong to a group that was already returned. */
  readonly #late = new Map<string, ImportFault[]>();
  /** Faults of the file, and warnings of rows that are in no group. */
  readonly #others: ImportFault[] = [];
  #rows = 0;

  /** @param headers of the table */
  constructor(reading: Reading, headers: readonly string[]) {
    this.#reading = reading;
    const { profile, columns = [], corrections = [] } = reading;
    const choices = new Map(columns.map(({ column, header }) => [column, header]));
    const all = withCorrectedColumns(headers, corrections);
    this.#matched = matchHeaders(profile, all, choices);
  }

  /** Of the header row, and once the table was read, those that are in no row with content. */
  get tableFaults(): readonly ImportFault[] {
    return [...this.#matched.faults, ...this.#others];
  }

  get rowCount(): number {
    return this.#rows;
  }

  get names(): readonly ReadName[] {
    return [...this.#names.values()].map(({ use, ...rest }) => ({ ...use, ...rest }));
  }

  get lateFaults(): ReadonlyMap<string, readonly ImportFault[]> {
    return this.#late;
  }

  /** Number of rows by key of their group. */
  async countRows(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    const { profile } = this.#reading;
    for await (const each of groupRows(
      this.#readRows(() => undefined),
      profile,
      this.#matched.headers,
    )) {
      if (each.type === 'GROUP') counts.set(each.group.key, each.group.rows.length);
    }
    this.#rows = 0;
    return counts;
  }

  /** In the order of the table. Rows that belong to no group are groups of their own, with faults. */
  async *read(): AsyncGenerator<ReadGroup> {
    const { profile, corrections = [] } = this.#reading;
    /** Faults of the table's rows, in order, until their group is there. */
    let faults: TableFault[] = [];
    const notes: RowFault[] = [];
    const change = createCorrections(corrections, this.#matched.headers);
    const correct = (key: string, act: number, row: SourceRow): SourceRow => {
      const changed = change(key, act, row);
      if (changed !== row) notes.push(...noteCorrections(corrections, key, act, row));
      return changed;
    };
    const rows = this.#readRows((fault) => faults.push(fault));
    for await (const each of groupRows(rows, profile, this.#matched.headers, correct)) {
      if (each.type === 'FAULT') {
        const { fault, key } = each;
        yield faultyRow(fault);
        if (key === undefined) continue;
        const late = this.#late.get(key) ?? [];
        late.push(fault);
        this.#late.set(key, late);
        continue;
      }
      const { group } = each;
      const [first, last] = [group.rows[0]?.row ?? 0, group.rows.at(-1)?.row ?? 0];
      const [before, inside] = [
        faults.filter(({ row }) => row < first),
        faults.filter(({ row }) => row >= first && row <= last),
      ];
      faults = faults.filter(({ row }) => row > last);
      yield* this.#leaveOut(before);
      const own = [...inside, ...notes.filter(({ row }) => row >= first && row <= last)];
      notes.splice(0, notes.length, ...notes.filter(({ row }) => row > last));
      yield this.#toGroup(assemble(profile, group, this.#matched.headers, this.#lookup), own);
    }
    yield* this.#leaveOut(faults);
  }

  /** Rows that could not be read are groups of their own. */
  *#leaveOut(faults: readonly TableFault[]): Generator<ReadGroup> {
    for (const fault of faults) {
      if (fault.severity === 'ERROR' && fault.row > 1) yield faultyRow(fault);
      else this.#others.push(fault);
    }
  }

  #toGroup(proposal: Proposal, faults: readonly ImportFault[]): ReadGroup {
    const { ledger, lookup } = this.#reading;
    const compared = compareProposal(proposal, ledger(proposal.key), lookup.find);
    return toReadGroup(proposal, compared, faults, lookup.find);
  }

  get #lookup(): RecordLookup {
    const { lookup } = this.#reading;
    return {
      ...lookup,
      resolveName: (use) => {
        const key = JSON.stringify([use.name, use.sections, use.context ?? null]);
        const known = this.#names.get(key);
        const resolution = known?.resolution ?? lookup.resolveName(use);
        if (known === undefined) this.#names.set(key, { use, uses: 1, resolution });
        else known.uses += 1;
        return resolution;
      },
    };
  }

  async *#readRows(onFault: (fault: TableFault) => void): AsyncGenerator<SourceRow> {
    const { file, maxRows = Infinity, onRows, signal } = this.#reading;
    const table = readImportRows(file, { ...(signal === undefined ? {} : { signal }) });
    for await (const item of takeTurns(table)) {
      if ('code' in item) {
        onFault(item);
        if (item.severity !== 'ERROR' || item.row <= 1) continue;
      } else yield item;
      this.#rows += 1;
      onRows?.(this.#rows);
      if (this.#rows >= maxRows) return;
    }
  }
}

function toReadGroup(
  { key, rows, hash }: Proposal,
  { fate, records, edited, faults: own, base, declinedBefore }: Comparison,
  others: readonly ImportFault[],
  find: RecordLookup['find'],
): ReadGroup {
  const faults = [...others, ...own].toSorted((a, b) => a.row - b.row);
  const isBlocked = others.some(({ severity }) => severity === 'ERROR');
  return {
    key,
    rows,
    hash,
    fate: isBlocked && (fate === 'NEW' || fate === 'CHANGED') ? 'INVALID' : fate,
    records: records.map(({ section, id, record }) => {
      const held = find(section, id);
      if (held === undefined) return { section, id, record, changedFields: null, ifRevision: null };
      const fields = changedFields(held, record).map(({ path }) => path);
      return { section, id, record, changedFields: fields, ifRevision: revisionOf(held) };
    }),
    base,
    edited,
    faults,
    ...(declinedBefore === undefined ? {} : { declinedBefore }),
  };
}

function noteCorrections(
  corrections: readonly RowCorrection[],
  key: string,
  act: number,
  { row }: SourceRow,
): readonly RowFault[] {
  return corrections
    .filter((each) => each.key === key && (each.act === undefined || each.act === act))
    .flatMap(({ set, reason }) =>
      Object.keys(set).map((column) => ({
        row,
        column,
        code: 'CORRECTED' as const,
        severity: 'NOTE' as const,
        message: 'The cell was corrected before it was read.',
        remedy: reason,
      })),
    );
}

/** A row that belongs to no group. */
function faultyRow(fault: ImportFault): ReadGroup {
  return {
    key: `row ${String(fault.row)}`,
    rows: [fault.row],
    hash: '',
    fate: 'INVALID',
    records: [],
    base: [],
    edited: [],
    faults: [fault],
  };
}
