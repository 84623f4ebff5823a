/**
 * Reads tables with profiles, on the record of today: a preview of the first rows, or the whole table,
 * whose groups are stored and checked. Changes nothing in the record.
 */
import type {
  Judgement,
  LedgerEntry,
  NameSuggestion,
  NameUse,
  RecordLookup,
} from '../../import/import-model.js';
import { Judgements } from '../../import/judgements.js';
import { rankProfiles } from '../../import/match-headers.js';
import { NameIndex } from '../../import/name-index.js';
import type { Profile } from '../../import/profile.js';
import type { RowCorrection } from '../../import/read-judgements.js';
import { createLookup, suggestRecords } from '../../import/record-lookup.js';
import { InputError } from '../../domain/errors.js';
import { toSlug } from '../../domain/ontology/ids.js';
import type { TableFile } from '../../tables/read-table.js';
import { checkGroups } from './check-groups.js';
import type { ImportFiles, StoredGroups } from './import-files.js';
import type { RequestedChange } from '../prepare-changes.js';
import type { Problem } from '../problem.js';
import type { RecordKey } from '../record-key.js';
import { GroupReader, readHeaders, type Reading } from './read-groups.js';
import type { RecordReader } from '../record-reader.js';
import type { RecordState } from '../record-state.js';
import type {
  ColumnChoice,
  ImportMapping,
  ReadGroup,
  ReadName,
  TableImport,
} from './table-import.js';

export interface TableMapperOptions {
  readonly files: ImportFiles;
  readonly records: RecordReader;
  readonly profiles: readonly Profile[];
  readonly findProblems: (changes: readonly RequestedChange[]) => Promise<readonly Problem[]>;
  /** Records of change sets that were proposed from tables and are undecided. */
  readonly pending: () => ReadonlySet<RecordKey>;
}

export interface MapOptions {
  readonly profile: string;
  readonly columns: readonly ColumnChoice[];
  readonly corrections?: readonly RowCorrection[];
  /** Called with a number from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** A preview reads no more of the table. */
export const PREVIEW_ROWS = 50;
/** The share of reading in the work; the rest is checking. */
const READING = 0.6;

export class TableMapper {
  readonly #options: TableMapperOptions;
  /** Built once for each version of the record. */
  #index: { readonly state: RecordState; readonly index: NameIndex } | undefined;
  /** Built once for each list of decisions. */
  #judgements: { readonly made: readonly Judgement[]; readonly judgements: Judgements } | undefined;

  constructor(options: TableMapperOptions) {
    this.#options = options;
  }

  get profiles(): readonly Profile[] {
    return this.#options.profiles;
  }

  /** @throws InputError */
  profile(name: string): Profile {
    const found = this.profiles.find((each) => each.name === name);
    if (found !== undefined) return found;
    const names = this.profiles.map((each) => each.name).join(', ');
    throw new InputError(
      `profile: There is no profile ${JSON.stringify(name.slice(0, 100))}. Profiles: ${names}.`,
    );
  }

  /** Names with what was decided on them since they were read. */
  resolveAgain(names: readonly ReadName[]): readonly ReadName[] {
    const judgements = this.#findJudgements();
    const { resolveName } = this.#lookup(() => true);
    return names.map((name) => {
      const { decision, isNot } = judgements.find(name);
      const isJudged = decision !== undefined || isNot.size > 0;
      return isJudged ? { ...name, resolution: resolveName(name) } : name;
    });
  }

  /** Records with similar names, the likeliest first. */
  suggestRecords(use: NameUse): readonly NameSuggestion[] {
    return suggestRecords(use, this.#findIndex(), this.#findJudgements());
  }

  /** Profiles that fit the headers, the best first. */
  suggest(headers: readonly string[]): readonly Profile[] {
    return rankProfiles(this.profiles, headers);
  }

  /** The first row groups, none if a required column is missing. */
  async preview(
    { source, headers, mapping, ...rest }: TableImport,
    profile: Profile,
    first: number,
  ): Promise<readonly ReadGroup[]> {
    const columns = mapping?.profile === profile.name ? mapping.columns : [];
    const file = await this.#fileOf(rest);
    const reading = {
      ...this.#readingOf(source, file, profile, () => true),
      columns,
      maxRows: PREVIEW_ROWS,
    };
    const reader = new GroupReader(reading, headers);
    const groups: ReadGroup[] = [];
    for await (const group of reader.read()) {
      groups.push(group);
      if (groups.length === first) break;
    }
    return groups;
  }

  /**
   * Stores the groups of the whole table.
   * @throws InputError if a required column is missing, TableError if the file cannot be read
   */
  async map(
    tableImport: TableImport,
    { profile: name, columns, corrections = [], onProgress, signal }: MapOptions,
  ): Promise<{ readonly mapping: ImportMapping; readonly groups: StoredGroups }> {
    const { files, findProblems, records } = this.#options;
    const profile = this.profile(name);
    const { id, source } = tableImport;
    const file = await this.#fileOf(tableImport);
    const signalled = signal === undefined ? {} : { signal };
    const headers = await readHeaders(file, signalled);
    const counted = await this.#count(
      { file, profile, columns, corrections, ...signalled },
      headers,
    );
    const { state } = records.fold;
    const pending = this.#options.pending();
    const reader = new GroupReader(
      {
        ...this.#readingOf(source, file, profile, counted.hasPosition),
        columns,
        corrections,
        onRows: (rows) => onProgress?.((READING * rows) / Math.max(1, counted.rows)),
        ...signalled,
      },
      headers,
    );
    const missing = reader.tableFaults.filter(({ severity }) => severity === 'ERROR');
    if (missing.length > 0) {
      throw new InputError(missing.map(({ message, remedy }) => `${message} ${remedy}`).join('\n'));
    }
    const writer = await files.writeGroups(id);
    try {
      for await (const group of reader.read()) await writer.add(group);
      const found = await checkGroups({
        entries: writer.entries.filter(({ key }) => !reader.lateFaults.has(key)),
        read: (entry) => writer.read(entry),
        exists: (key) => state.has(key) || pending.has(key),
        findProblems,
        onChecked: (done) => onProgress?.(READING + (1 - READING) * done),
      });
      const added = new Map([...found, ...reader.lateFaults]);
      const groups = await writer.keep(reader.names, added);
      const mapping = {
        profile: name,
        columns,
        rowCount: reader.rowCount,
        faults: reader.tableFaults,
      };
      return { mapping, groups };
    } finally {
      await writer.discard();
    }
  }

  /** Counts the rows, and finds the acts that the table will have. */
  async #count(
    reading: Omit<Reading, 'lookup' | 'ledger'>,
    headers: readonly string[],
  ): Promise<{ readonly rows: number; readonly hasPosition: (id: string) => boolean }> {
    const lookup = this.#lookup(() => true);
    const reader = new GroupReader({ ...reading, lookup, ledger: () => undefined }, headers);
    const counts = new Map<string, number>();
    let rows = 0;
    for (const [key, count] of await reader.countRows()) {
      counts.set(toSlug(key), count);
      rows += count;
    }
    return {
      rows,
      hasPosition: (id) => {
        const [, slug = '', number = ''] = /^position:(.+)-(\d+)$/.exec(id) ?? [];
        return Number(number) >= 1 && Number(number) <= (counts.get(slug) ?? 0);
      },
    };
  }

  #readingOf(
    source: string,
    file: TableFile,
    profile: Profile,
    hasPosition: (id: string) => boolean,
  ): Pick<Reading, 'file' | 'profile' | 'lookup' | 'ledger'> {
    const { imports } = this.#options.records;
    return {
      file,
      profile,
      lookup: this.#lookup(hasPosition),
      ledger: (key): LedgerEntry | undefined => imports.get(source, key),
    };
  }

  #lookup(hasPosition: (id: string) => boolean): RecordLookup {
    const { records } = this.#options;
    return createLookup(
      this.#findIndex(),
      this.#findJudgements(),
      (id) => records.hasPosition(id) || hasPosition(id),
    );
  }

  #findIndex(): NameIndex {
    const { state } = this.#options.records.fold;
    if (this.#index?.state !== state) {
      this.#index = { state, index: new NameIndex(state.toSeeds()) };
    }
    return this.#index.index;
  }

  #findJudgements(): Judgements {
    const { judgements: made } = this.#options.records.imports;
    if (this.#judgements?.made !== made) {
      this.#judgements = { made, judgements: new Judgements(made) };
    }
    return this.#judgements.judgements;
  }

  async #fileOf({ file, name }: Pick<TableImport, 'file' | 'name'>): Promise<TableFile> {
    const found = await this.#options.files.find(file);
    if (found !== undefined) return { path: found.path, name };
    throw new InputError('file: The desk has no file with this digest. Upload it.');
  }
}
