/** Imports on a record in memory, and tables of speech acts to import. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ImportService } from '../../../src/curation/imports/import-service.js';
import type { GroupFilter } from '../../../src/curation/imports/group-index.js';
import type { TableImport } from '../../../src/curation/imports/table-import.js';
import { tally } from '../../../src/curation/imports/tally.js';
import { ImportStore } from '../../../src/desk/import-store.js';
import { readProfiles } from '../../../src/packaged-files.js';
import {
  ann,
  ben,
  openMemoryRecord,
  type MemoryJournal,
  type MemoryRecord,
} from './memory-record.js';
import type { SeedRecords } from '../../../src/corpus/seed-records.js';

export interface MemoryImports extends MemoryRecord {
  readonly imports: ImportService;
  readonly store: ImportStore;
  /** Stages and maps a table. */
  readonly read: (
    text: string,
    options?: { source?: string; name?: string },
  ) => Promise<TableImport>;
  readonly fates: (tableImport: TableImport) => Promise<Readonly<Record<string, number>>>;
  /** Proposes, and accepts all that was drafted. */
  readonly acceptAll: (tableImport: TableImport, filter?: GroupFilter) => Promise<void>;
  readonly nextKey: () => string;
}

export async function openMemoryImports(
  release?: SeedRecords,
  options: { readonly journal?: MemoryJournal; readonly folder?: string } = {},
): Promise<MemoryImports> {
  const record = await openMemoryRecord(release, options);
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'demarche-imports-')));
  const store = await ImportStore.open(folder);
  const imports = new ImportService({
    files: store,
    curation: record.curation,
    records: record.reader,
    profiles: await readProfiles(),
  });
  const nextKey = (): string => randomUUID();
  return {
    ...record,
    imports,
    store,
    nextKey,
    read: async (text, { source = 'acts', name = 'acts.csv' } = {}) => {
      const { sha256: file } = await store.receive(Readable.from([Buffer.from(text)]));
      const { id } = await imports.stage(ann, { key: nextKey(), file, name, source });
      return imports.map({ key: nextKey(), id, profile: 'coded-acts', columns: [] });
    },
    fates: async (tableImport) => {
      const { listed } = await imports.list(tableImport);
      return Object.fromEntries(tally(listed.map(({ standing }) => standing.fate)));
    },
    acceptAll: async (tableImport, filter = {}) => {
      const request = { key: nextKey(), id: tableImport.id, filter, reason: 'Looked at.' };
      await imports.propose(ann, request);
      for (const { id, status } of imports.changeSetsOf(tableImport)) {
        if (status !== 'DRAFT') continue;
        const { changeSet, problems } = await record.curation.accept(ben, nextKey(), id);
        if (changeSet?.status !== 'ACCEPTED') throw new Error(JSON.stringify(problems));
      }
    },
    close: async () => {
      await imports.settle();
      await record.close();
      if (options.folder === undefined) await rm(folder, { recursive: true });
    },
  };
}

type Act = Readonly<Record<string, string>>;

/** An accusation by Aland against Beland; the seeds are the tiny ones. */
export function act(statement: string, more: Act = {}): Act {
  return {
    statement_key: statement,
    date: '2021-12-01',
    on_behalf_of: 'Aland',
    kind: 'accusation',
    asserts: `Says that Beland attacked a network (${statement}).`,
    accused: 'Beland',
    conduct: 'attack',
    hedge: 'certain',
    basis: 'none given',
    source_url: `https://gazette.example/${statement}`,
    source_title: `About ${statement}`,
    source_language: 'en',
    publisher: 'Gazette',
    published_on: '2021-12-02',
    date_inferred: 'false',
    read: 'true',
    ...more,
  };
}

/** A denial by Beland that answers an act. */
export function reply(statement: string, answers: string, more: Act = {}): Act {
  return act(statement, {
    on_behalf_of: 'Beland',
    kind: 'denial',
    asserts: `Says that there was no attack (${statement}).`,
    accused: '',
    conduct: '',
    hedge: '',
    basis: '',
    addressee: 'Aland',
    denial_form: 'categorical',
    contests: 'occurrence',
    answers_key: answers,
    reply_relation: 'denies',
    explicit: 'true',
    ...more,
  });
}

export function toCsv(acts: readonly Act[]): string {
  const columns = [...new Set(acts.flatMap(Object.keys))];
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [columns, ...acts.map((each) => columns.map((column) => each[column] ?? ''))]
    .map(line)
    .join('\r\n');
}
