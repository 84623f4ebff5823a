/**
 * One line of the journal: prints an entry as a line, and parses and checks a line.
 *
 * A line is JSON with its keys in a fixed order: {seq, prev, at, by, kind, key, format, bodySha256,
 * hash, body}. `hash` covers everything before it, `bodySha256` the text of the body, and `prev` is
 * the hash of the previous line. So each line can be checked by itself, and the chain still verifies
 * after a body was redacted. Independent of files and of the meaning of a body.
 */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Value } from '../cypher/statement.js';
import { InputError } from '../domain/errors.js';

export const entryKinds = [
  'CHECKPOINT',
  'ACCEPT',
  'CODING',
  'ADJUDICATE',
  'IMPORT',
  'JUDGEMENT',
  'REDACT',
  'RIGHTS',
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** An entry as a caller appends it. */
export interface JournalEntry {
  readonly kind: EntryKind;
  /** Pseudonym of the person who is responsible for the entry. */
  readonly by: string;
  /** The caller's idempotency key, unique in the journal. */
  readonly key: string;
  readonly body: Value;
}

/** An entry as the journal stores it. */
export interface JournalLine extends Omit<JournalEntry, 'body'> {
  /** From 1, without gaps, across segments. */
  readonly seq: number;
  readonly prev: string;
  /** ISO 8601, UTC, with milliseconds. Never earlier than the previous line. */
  readonly at: string;
  /** Version of the body's format. */
  readonly format: number;
  readonly bodySha256: string;
  readonly hash: string;
  /** Undefined if it was redacted. */
  readonly body: Value | undefined;
}

/** The last line of a journal; number and hash together identify everything before it. */
export interface JournalHead {
  readonly seq: number;
  readonly hash: string;
}

/** The head of an empty journal. */
export const EMPTY_HEAD: JournalHead = { seq: 0, hash: '0'.repeat(64) };

const FORMAT = 1;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const lineSchema = z.strictObject({
  seq: z.int().min(1),
  prev: sha256Schema,
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  by: z.string().min(1),
  kind: z.enum(entryKinds),
  key: z.string().min(1),
  format: z.int().min(1),
  bodySha256: sha256Schema,
  hash: sha256Schema,
  body: z.unknown().optional(),
});

/** An entry whose body is already printed, so that later mutation by the caller has no effect. */
export interface PrintedEntry extends Omit<JournalEntry, 'body'> {
  readonly bodyText: string;
  readonly bodySha256: string;
}

/** @throws InputError if the entry would not be read back unchanged */
export function printEntry({ kind, by, key, body }: JournalEntry): PrintedEntry {
  if (by === '' || key === '') throw new InputError('An entry must name its author and its key.');
  // The types of JSON.stringify omit that it returns undefined for undefined.
  const bodyText = JSON.stringify(body, refuseNonFinite) as string | undefined;
  if (bodyText === undefined) throw new InputError('An entry must have a body.');
  return { kind, by, key, bodyText, bodySha256: sha256(bodyText) };
}

/** JSON would print NaN and Infinity as null. */
function refuseNonFinite(name: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new InputError(`${name} must be a finite number.`);
  }
  return value;
}

/** The line, without newline, that appends an entry to a head. */
export function printLine(entry: PrintedEntry, head: JournalHead, at: string): string {
  const { by, kind, key, bodySha256, bodyText } = entry;
  const fields = {
    seq: head.seq + 1,
    prev: head.hash,
    at,
    by,
    kind,
    key,
    format: FORMAT,
    bodySha256,
  };
  return joinLine(printFields(fields), bodyText);
}

type HashedFields = Omit<JournalLine, 'hash' | 'body'>;

/** The part of a line that its hash covers. */
function printFields(fields: HashedFields): string {
  const { seq, prev, at, by, kind, key, format, bodySha256 } = fields;
  return JSON.stringify({ seq, prev, at, by, kind, key, format, bodySha256 });
}

function joinLine(fields: string, bodyText: string | undefined): string {
  const opening = `${fields.slice(0, -1)},"hash":"${sha256(fields)}"`;
  return bodyText === undefined ? `${opening}}` : `${opening},"body":${bodyText}}`;
}

/** The same line with its body redacted. */
export function printWithoutBody(line: JournalLine): string {
  return joinLine(printFields(line), undefined);
}

export type ParsedLine =
  | { readonly line: JournalLine; readonly problem?: undefined }
  | {
      readonly problem: string;
      readonly line?: undefined;
      /** The line's own claim, which may be wrong. */
      readonly seq?: number;
    };

/** Parses one line and checks it against its own hashes, but not its place in the chain. */
export function parseLine(bytes: Buffer): ParsedLine {
  // Different invalid byte sequences decode to the same text.
  if (!isUtf8(bytes)) return { problem: 'The line is not UTF-8.' };
  const text = bytes.toString('utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'The line is not JSON.' };
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return { problem: `The line is not a journal entry${path === '' ? '' : `: see ${path}`}.` };
  }
  const { seq, hash, bodySha256 } = parsed.data;
  const fields = printFields(parsed.data);
  const opening = `${fields.slice(0, -1)},"hash":"${hash}"`;
  const hasBody = Object.hasOwn(parsed.data, 'body');
  const bodyStart = opening.length + ',"body":'.length;
  const bodyText = hasBody ? text.slice(bodyStart, -1) : undefined;
  const printed = hasBody ? `${opening},"body":${bodyText ?? ''}}` : `${opening}}`;
  if (hash !== sha256(fields) || text !== printed) {
    return { seq, problem: 'The line was changed: its fields do not match its hash.' };
  }
  if (bodyText !== undefined && bodySha256 !== sha256(bodyText)) {
    return { seq, problem: 'The line was changed: its body does not match bodySha256.' };
  }
  // What JSON.parse returns is a Value.
  return { line: { ...parsed.data, body: parsed.data.body as Value | undefined } };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
