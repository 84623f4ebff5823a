/**
 * What became of imported rows, and what their names stand for, as the journal says. An ACCEPT line names
 * the row groups that its change set was proposed from; an IMPORT line has what no change set says, such
 * as groups that were declined; a JUDGEMENT line has decisions on names.
 */
import { z } from 'zod';
import {
  type PublishedGroup,
  type PublishedImports,
  type PublishedJudgement,
} from '../../corpus/imports/published-imports.js';
import { isRecord, seedSections, type SeedRecord } from '../../corpus/seed-records.js';
import type { Value } from '../../cypher/statement.js';
import { JournalContentError } from '../../domain/errors.js';
import { compareText } from '../../domain/text/compare-text.js';
import type {
  ImportedRecord,
  Judgement,
  JudgementStep,
  LedgerEntry,
  NameUse,
} from '../../import/import-model.js';
import type { JournalLine } from '../../journal/journal-line.js';
import {
  acceptedOriginSchema,
  importedRecordSchema,
  type AcceptedOrigin,
} from './import-origin.js';
import { toRecordKey, type RecordName } from '../record-key.js';
import { revisionOf } from '../revision.js';

/** A row group as the last line that names it left it. */
export interface LoggedGroup extends LedgerEntry {
  readonly fate: 'ACCEPTED' | 'DECLINED' | 'UNDONE';
  /** Undefined if it came with a release. */
  readonly import: string | undefined;
  readonly changeSet?: string;
  /** The line; 0 if it came with a release. */
  readonly seq: number;
}

export interface ImportLines {
  /** Lines by change set. */
  readonly accepted: Map<string, number>;
  readonly undone: Set<number>;
}

const fates = ['ACCEPTED', 'DECLINED', 'UNDONE'] as const;

const importSchema = z.strictObject({
  /** Absent for groups that another release had. */
  import: z.string().exactOptional(),
  source: z.string(),
  groups: z.array(
    z.strictObject({
      key: z.string(),
      hash: z.string(),
      fate: z.enum(fates),
      reason: z.string().exactOptional(),
      records: z.array(importedRecordSchema),
    }),
  ),
});
/** The body of an IMPORT line. */
export type ImportEntry = Readonly<z.infer<typeof importSchema>>;

const decisionSchema = z.union([
  z.strictObject({ is: z.string() }),
  z.strictObject({
    isNew: z.literal(true),
    record: z
      .record(z.string(), z.json())
      .transform((value) => value as SeedRecord)
      .exactOptional(),
  }),
  z.strictObject({ isNot: z.string() }),
  z.strictObject({ ignore: z.literal(true) }),
]);

const judgementsSchema = z.strictObject({
  judgements: z.array(
    z.strictObject({
      name: z.string(),
      sections: z.array(z.enum(seedSections)),
      context: z.string().exactOptional(),
      decision: z.union([decisionSchema, z.strictObject({ reopen: z.literal(true) })]),
    }),
  ),
});

export function printImportEntry({ groups, ...rest }: ImportEntry): Value {
  return {
    ...rest,
    groups: groups.map(({ records, ...group }) => ({
      ...group,
      records: records.map(({ section, id, record }) => ({ section, id, record })),
    })),
  };
}

export function printJudgements(judgements: readonly JudgementStep[]): Value {
  return {
    judgements: judgements.map(({ decision, ...use }) => ({ ...use, decision })),
  };
}

export class ImportLog {
  /** By source and key. */
  readonly #groups = new Map<string, Map<string, LoggedGroup>>();
  /** Oldest first. */
  #judgements: readonly Judgement[] = [];
  /** Keys of names that are open again, whatever a release says of them. */
  readonly #reopened = new Set<string>();
  /** What a change set accepted or took back, for those that revert it. */
  readonly #origins = new Map<
    string,
    { readonly import: string; readonly source: string; readonly keys: readonly string[] }
  >();
  /** By import. */
  readonly #lines = new Map<string, ImportLines>();

  /** Adds what a release has; the lines of the journal are later. @param find the record of the release */
  learn(
    { sources, judgements }: PublishedImports,
    find: (name: RecordName) => SeedRecord | undefined,
  ): void {
    for (const { source, groups } of sources) {
      for (const group of groups) {
        if (this.get(source, group.key) === undefined) {
          this.#put(source, fromPublished(group, find));
        }
      }
    }
    const later = this.#judgements;
    const published = judgements
      .map(toJudgement)
      .filter((each) => !this.#reopened.has(keyOfName(each)));
    this.#judgements = [];
    for (const judgement of [...published, ...later]) this.#judge(judgement);
  }

  /** Ignores lines of other kinds. @throws JournalContentError */
  add({ seq, kind, body }: Pick<JournalLine, 'seq' | 'kind' | 'body'>): void {
    if (body === undefined) return;
    if (kind === 'ACCEPT') this.#accept(seq, body);
    else if (kind === 'IMPORT') {
      const { source, groups, import: id } = parseBody(seq, importSchema, body);
      for (const group of groups) this.#put(source, { ...group, import: id, seq });
    } else if (kind === 'JUDGEMENT') {
      for (const { decision, ...use } of parseBody(seq, judgementsSchema, body).judgements) {
        if ('reopen' in decision) this.#reopen(use);
        else this.#judge({ ...use, decision });
      }
    }
  }

  /** Forgets what a line said of records: its body was removed. */
  redact(seq: number): void {
    for (const groups of this.#groups.values()) {
      for (const [key, group] of groups) if (group.seq === seq) groups.delete(key);
    }
  }

  get(source: string, key: string): LoggedGroup | undefined {
    return this.#groups.get(source)?.get(key);
  }

  groupsOf(source: string): readonly LoggedGroup[] {
    return [...(this.#groups.get(source)?.values() ?? [])];
  }

  /** The lines that accepted an import, or took it back. */
  linesOf(id: string): ImportLines {
    return this.#lines.get(id) ?? { accepted: new Map(), undone: new Set() };
  }

  /** Oldest first, without those that a later one replaced. */
  get judgements(): readonly Judgement[] {
    return this.#judgements;
  }

  /** Ids of records that the name, in this use, does not name. */
  rejectedFor(use: NameUse): readonly string[] {
    const key = keyOfName(use);
    return this.#judgements.flatMap((each) =>
      'isNot' in each.decision && keyOfName(each) === key ? [each.decision.isNot] : [],
    );
  }

  /** In the form that is published with the seeds. @param find the record of the release */
  toPublished(find: (name: RecordName) => SeedRecord | undefined): PublishedImports {
    return {
      sources: [...this.#groups]
        .filter(([, groups]) => groups.size > 0)
        .toSorted(([a], [b]) => compareText(a, b))
        .map(([source, groups]) => ({
          source,
          groups: [...groups.values()].map((group) => toPublished(group, find)),
        })),
      judgements: this.#judgements.map(printJudgement),
    };
  }

  #accept(seq: number, body: Value): void {
    if (!isRecord(body)) return;
    const { changeSet, imported, reverts, changes } = body;
    if (typeof changeSet !== 'string') return;
    if (imported !== undefined) {
      const origin = parseBody(seq, acceptedOriginSchema, imported);
      this.#take(seq, changeSet, origin, changes);
    } else if (typeof reverts === 'string') this.#revert(seq, changeSet, reverts);
  }

  #take(seq: number, changeSet: string, origin: AcceptedOrigin, changes: Value | undefined): void {
    const { source, import: id, undoes, groups } = origin;
    const accepted = recordsOf(changes);
    for (const { key, hash, dropped, records } of groups) {
      this.#put(source, {
        key,
        hash,
        fate: undoes === true ? 'UNDONE' : dropped === true ? 'DECLINED' : 'ACCEPTED',
        ...(dropped === true ? { reason: 'Taken out of the change set.' } : {}),
        import: id,
        changeSet,
        seq,
        records: records.flatMap(({ section, id: record, record: given }): ImportedRecord[] => {
          const found = given ?? accepted.get(toRecordKey({ section, id: record }));
          return found === undefined ? [] : [{ section, id: record, record: found }];
        }),
      });
    }
    this.#origins.set(changeSet, { import: id, source, keys: groups.map(({ key }) => key) });
    const lines = this.#linesOf(id);
    if (undoes === true) lines.undone.add(seq);
    else lines.accepted.set(changeSet, seq);
  }

  #linesOf(id: string): ImportLines {
    const lines = this.#lines.get(id) ?? { accepted: new Map(), undone: new Set() };
    this.#lines.set(id, lines);
    return lines;
  }

  /** What was accepted is taken back, and what was taken back is part of the record again. */
  #revert(seq: number, changeSet: string, reverted: string): void {
    const origin = this.#origins.get(reverted);
    if (origin === undefined) return;
    for (const key of origin.keys) {
      const group = this.get(origin.source, key);
      if (group?.changeSet !== reverted || group.fate === 'DECLINED') continue;
      const fate = group.fate === 'ACCEPTED' ? 'UNDONE' : 'ACCEPTED';
      this.#put(origin.source, { ...group, fate, changeSet, seq });
    }
    this.#origins.set(changeSet, origin);
    const lines = this.#linesOf(origin.import);
    if (lines.accepted.delete(reverted)) lines.undone.add(seq);
    else lines.accepted.set(changeSet, seq);
  }

  #put(source: string, group: LoggedGroup): void {
    const groups = this.#groups.get(source) ?? new Map<string, LoggedGroup>();
    this.#groups.set(source, groups.set(group.key, group));
  }

  #reopen(use: NameUse): void {
    const key = keyOfName(use);
    this.#reopened.add(key);
    this.#judgements = this.#judgements.filter((each) => keyOfName(each) !== key);
  }

  #judge(judgement: Judgement): void {
    const others = this.#judgements.filter((each) => !isReplaced(each, judgement));
    this.#judgements = [...others, judgement];
  }
}

/** Whether a later decision on the same use of a name makes an earlier one meaningless. */
function isReplaced(earlier: Judgement, later: Judgement): boolean {
  if (keyOfName(earlier) !== keyOfName(later)) return false;
  const [before, after] = [earlier.decision, later.decision];
  if ('isNot' in before) {
    const id = 'is' in after ? after.is : 'isNot' in after ? after.isNot : undefined;
    return before.isNot === id;
  }
  return !('isNot' in after) || ('is' in before && before.is === after.isNot);
}

function keyOfName({ name, sections, context = '' }: NameUse): string {
  return JSON.stringify([name, sections.toSorted(), context]);
}

function recordsOf(changes: Value | undefined): ReadonlyMap<string, SeedRecord> {
  const records = new Map<string, SeedRecord>();
  if (!Array.isArray(changes)) return records;
  for (const change of changes as readonly Value[]) {
    if (!isRecord(change)) continue;
    const { section, id, record } = change;
    if (typeof section === 'string' && typeof id === 'string' && isRecord(record)) {
      records.set(`${section}/${id}`, record);
    }
  }
  return records;
}

function fromPublished(
  { key, hash, fate, reason, records }: PublishedGroup,
  find: (name: RecordName) => SeedRecord | undefined,
): LoggedGroup {
  return {
    key,
    hash,
    // By the schema of the file.
    fate: fate.toUpperCase() as LoggedGroup['fate'],
    ...(reason === undefined ? {} : { reason }),
    import: undefined,
    seq: 0,
    records: records.flatMap(({ section, id, revision, record }): ImportedRecord[] => {
      const held = find({ section, id });
      const isHeld = held !== undefined && revisionOf(held) === revision;
      const given = record ?? (isHeld ? held : undefined);
      return given === undefined ? [] : [{ section, id, record: given }];
    }),
  };
}

function toPublished(
  { key, hash, fate, reason, records }: LoggedGroup,
  find: (name: RecordName) => SeedRecord | undefined,
): PublishedGroup {
  // By the schema of the file.
  const published = fate.toLowerCase() as PublishedGroup['fate'];
  return {
    key,
    hash,
    fate: published,
    ...(reason === undefined ? {} : { reason }),
    records: records.map(({ section, id, record }) => {
      const revision = revisionOf(record);
      const held = find({ section, id });
      const isHeld = held !== undefined && revisionOf(held) === revision;
      // The form of the file; records are JSON.
      return { section, id, revision, ...(isHeld ? {} : { record }) };
    }),
  };
}

function toJudgement(published: PublishedJudgement): Judgement {
  const { name, sections, context, ...decision } = published;
  return {
    name,
    sections,
    ...(context === undefined ? {} : { context }),
    decision: decisionSchema.parse(decision),
  };
}

function printJudgement({ name, sections, context, decision }: Judgement): PublishedJudgement {
  return {
    name,
    sections: [...sections],
    ...(context === undefined ? {} : { context }),
    ...decision,
  };
}

function parseBody<Body>(seq: number, schema: z.ZodType<Body>, body: Value): Body {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new JournalContentError(
    `Line ${String(seq)} of the journal: ${path === '' ? 'the body' : path} does not have the expected form.`,
  );
}
