/**
 * A record in memory: the curation service on a journal without a disk, without an engine.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeedRecords } from '../../../src/corpus/seed-records.js';
import { ChangeSetStore } from '../../../src/desk/change-set-store.js';
import { TextStore } from '../../../src/desk/text-store.js';
import { CurationService, type SaveRequest } from '../../../src/curation/curation-service.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { openProjection, type ProjectionHandle } from '../../../src/curation/projection-thread.js';
import { RecordReader } from '../../../src/curation/record-reader.js';
import { KeyReusedError } from '../../../src/domain/errors.js';
import type { RedactionEntry } from '../../../src/journal/journal.js';
import type { JournalEntry, JournalHead, JournalLine } from '../../../src/journal/journal-line.js';
import { checkTexts, tinySeeds } from '../tiny-seeds.js';

export class MemoryJournal {
  readonly lines: JournalLine[] = [];
  /** Thrown instead of appending, once. */
  failure: Error | undefined;
  isSegmentFull = false;

  get head(): JournalHead {
    return this.lines.at(-1) ?? { seq: 0, hash: '' };
  }

  append({ kind, by, key, body }: JournalEntry): Promise<JournalLine> {
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) return Promise.reject(failure);
    const text = JSON.stringify(body);
    const bodySha256 = createHash('sha256').update(text).digest('hex');
    const known = this.lines.find((line) => line.key === key);
    if (known?.bodySha256 === bodySha256) return Promise.resolve(known);
    if (known !== undefined) return Promise.reject(new KeyReusedError(key));
    const seq = this.lines.length + 1;
    const line: JournalLine = {
      seq,
      prev: this.head.hash,
      at: new Date(Date.UTC(2026, 10, 30, 0, 0, seq)).toISOString(),
      kind,
      by,
      key,
      format: 1,
      bodySha256,
      hash: createHash('sha256').update(`${this.head.hash} ${bodySha256}`).digest('hex'),
      // As it would be read from a file.
      body: JSON.parse(text) as JournalLine['body'],
    };
    this.lines.push(line);
    return Promise.resolve(line);
  }

  async redact(seq: number, { reason, kept, ...entry }: RedactionEntry): Promise<JournalLine> {
    const line = await this.append({ ...entry, kind: 'REDACT', body: { ...kept, seq, reason } });
    const index = this.lines.findIndex((each) => each.seq === seq);
    const target = this.lines[index];
    if (target !== undefined) this.lines[index] = { ...target, body: undefined };
    return line;
  }
}

export interface MemoryRecord {
  readonly curation: CurationService;
  readonly journal: MemoryJournal;
  readonly projection: ProjectionHandle;
  readonly changeSets: ChangeSetStore;
  readonly reader: RecordReader;
  /** Saves, submits and accepts; undefined if a problem blocks it. */
  readonly accept: (changes: readonly RequestedChange[]) => Promise<string | undefined>;
  /** From then on the projection fails to apply lines. */
  readonly failApply: () => void;
  readonly close: () => Promise<void>;
}

export const ann = { pseudonym: 'p-ann' };
export const ben = { pseudonym: 'p-ben' };

export function readTinyRecords(): SeedRecords {
  return checkTexts(tinySeeds).records;
}

export async function openMemoryRecord(
  release: SeedRecords = readTinyRecords(),
  options: {
    readonly journal?: MemoryJournal;
    readonly needsTwoPersons?: boolean;
    readonly serve?: () => Promise<void>;
    readonly maxServeMs?: number;
  } = {},
): Promise<MemoryRecord> {
  const { journal = new MemoryJournal(), needsTwoPersons = false } = options;
  const folder = await mkdtemp(join(tmpdir(), 'demarche-desk-'));
  const projection = await openProjection({ release, lines: journal.lines });
  let canApply = true;
  const failing: ProjectionHandle = {
    ...projection,
    apply: (line) =>
      canApply ? projection.apply(line) : Promise.reject(new Error('out of memory')),
  };
  const reader = new RecordReader(release, await projection.version(), journal.lines);
  const changeSets = await ChangeSetStore.open(folder);
  const curation = new CurationService({
    journal,
    projection: failing,
    changeSets,
    texts: await TextStore.open(folder),
    needsTwoPersons,
    serve: options.serve ?? (() => Promise.resolve()),
    ...(options.maxServeMs === undefined ? {} : { maxServeMs: options.maxServeMs }),
    onLine: (line) => {
      reader.add(line);
    },
  });
  let keys = 0;
  const nextKey = (): string => `key-${String((keys += 1))}`;
  return {
    curation,
    journal,
    projection,
    changeSets,
    reader,
    accept: async (changes) => {
      const { changeSet } = await curation.save(ann, draft(nextKey(), changes));
      const result = await curation.accept(ben, nextKey(), changeSet?.id ?? '');
      return result.changeSet?.status === 'ACCEPTED' ? changeSet?.id : undefined;
    },
    failApply: () => {
      canApply = false;
    },
    close: async () => {
      await projection.close();
      await rm(folder, { recursive: true });
    },
  };
}

export function draft(key: string, changes: readonly RequestedChange[]): SaveRequest {
  const common = { id: null, ifRevision: null, title: '', reason: '', text: null };
  return { ...common, key, mode: 'DRAFT', changes };
}
