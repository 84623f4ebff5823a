/**
 * Converts the desk's GraphQL inputs to the changes that curation expects.
 */
import type { Value } from '../cypher/statement.js';
import { InputError } from '../domain/errors.js';
import {
  idFieldOf,
  seedSections,
  type SeedRecord,
  type SeedSection,
} from '../corpus/seed-records.js';
import type { CodedRecord } from '../curation/coding-task.js';
import type { RequestedChange } from '../curation/prepare-changes.js';
import { toSeedForm } from '../curation/record-form.js';
import type { ChangeInput, RecordInput, RecordSection, StatementInput } from '../generated/desk.js';
import { recordInputs } from './print-record-inputs.js';

/** @throws InputError if a record has no id */
export function readChanges(inputs: readonly ChangeInput[]): readonly RequestedChange[] {
  return inputs.map((input, index) => readChange(input, `changes[${String(index)}]`));
}

/** @throws InputError if a record has no id */
export function readRecords(inputs: readonly RecordInput[]): readonly CodedRecord[] {
  return inputs.map((input, index) => readNamed(input, `records[${String(index)}]`));
}

/** `STATEMENTS` -> `statements`. */
export function toSection(section: RecordSection): SeedSection {
  const name = section.toLowerCase();
  const found = seedSections.find((each) => each === name);
  if (found === undefined) throw new InputError(`There is no section ${section}.`);
  return found;
}

export function fromSection(section: SeedSection): RecordSection {
  // The enum is printed from the sections.
  return section.toUpperCase() as RecordSection;
}

function readChange({ put, retract, sameAs }: ChangeInput, path: string): RequestedChange {
  if (put != null) {
    const named = readNamed(put.record, `${path}.put.record`);
    return { op: 'put', ...named, ifRevision: put.ifRevision ?? null };
  }
  if (retract != null) {
    const { section, id, ifRevision, reason } = retract;
    return {
      op: 'retract',
      section: toSection(section),
      id,
      ifRevision: ifRevision ?? null,
      reason,
    };
  }
  // @oneOf guarantees exactly one field.
  const { section, id, keeps, reason } = sameAs;
  return { op: 'sameAs', section: toSection(section), id, keeps, reason };
}

/** A record in the form of the seeds, with its name. */
function readNamed(input: RecordInput, path: string): CodedRecord {
  const { section, record } = readRecord(input, path);
  const field = idFieldOf(section);
  const id = record[field];
  if (typeof id !== 'string' || id === '') {
    throw new InputError(`${path}: must have the field ${field}, which identifies the record.`);
  }
  // The conversion keeps an object an object.
  return { section, id, record: toSeedForm(section, record) as SeedRecord };
}

/** A statement in the form of the seeds, which need not be complete. */
export function readStatementInput(input: StatementInput): SeedRecord {
  // Inputs contain only JSON, and an object stays one.
  return toSeedForm('statements', withoutNulls(input)) as SeedRecord;
}

function readRecord(
  input: RecordInput,
  path: string,
): { readonly section: SeedSection; readonly record: Readonly<Record<string, Value>> } {
  for (const section of seedSections) {
    const given = (input as Readonly<Record<string, unknown>>)[recordInputs[section].field];
    if (given === undefined || given === null) continue;
    // Inputs contain only JSON.
    const record = withoutNulls(given as Value) as Readonly<Record<string, Value>>;
    return { section, record };
  }
  throw new InputError(`${path}: is empty.`);
}

/** A field that is null counts as omitted. */
function withoutNulls(value: Value): Value {
  if (Array.isArray(value)) return (value as readonly Value[]).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      item === null ? [] : [[name, withoutNulls(item)]],
    ),
  );
}
