/** The changes of a draft, as forms edit them and as the API takes them. Pure. */
import type {
  ChangeInput,
  ChangeOperation,
  RecordInput,
  RecordSection,
} from '../../generated/desk/graphql.js';
import { recordForms } from '../../generated/desk/record-forms.js';
import { textOf, type JsonRecord } from '../records/json.js';
import { sections } from '../records/record-words.js';
import type { DraftContent } from './draft-content.js';

export interface DraftChange {
  readonly operation: ChangeOperation;
  readonly section: RecordSection;
  readonly id: string;
  /** The revision that was loaded; null for a new record. */
  readonly ifRevision: string | null;
  /** The record of a PUT. */
  readonly record: JsonRecord | null;
  readonly reason: string | null;
  /** The record that a SAME_AS keeps. */
  readonly keeps: string | null;
}

export function putOf(
  section: RecordSection,
  record: JsonRecord,
  ifRevision: string | null,
): DraftChange {
  const id = textOf(record, recordForms[section].idField);
  return { operation: 'PUT', section, id, ifRevision, record, reason: null, keeps: null };
}

/** Whether the API accepts it: it needs to know which record is meant. */
export function isNamed({ id }: DraftChange): boolean {
  return id !== '';
}

export function toChangeInput(change: DraftChange): ChangeInput {
  const { operation, section, id, ifRevision, record, reason, keeps } = change;
  switch (operation) {
    case 'PUT':
      return {
        // The field and the record belong to the same section.
        put: { ifRevision, record: { [recordForms[section].field]: record ?? {} } as never },
      };
    case 'RETRACT':
      return { retract: { section, id, ifRevision, reason: reason ?? '' } };
    case 'SAME_AS':
      return { sameAs: { section, id, keeps: keeps ?? '', reason: reason ?? '' } };
  }
}

export interface EditedContent {
  readonly title: string;
  readonly reason: string;
  readonly changes: readonly DraftChange[];
}

export function toDraftContent({ title, reason, changes }: EditedContent): DraftContent {
  return { title, reason, changes: changes.map(toChangeInput) };
}

export function toEditedContent({ title, reason, changes }: DraftContent): EditedContent {
  return { title, reason, changes: changes.map(toDraftChange) };
}

function toDraftChange({ put, retract, sameAs }: ChangeInput): DraftChange {
  const bare = { ifRevision: null, record: null, reason: null, keeps: null };
  if (retract != null) {
    const { section, id, ifRevision = null, reason } = retract;
    return { ...bare, operation: 'RETRACT', section, id, ifRevision, reason };
  }
  if (sameAs != null) {
    const { section, id, keeps, reason } = sameAs;
    return { ...bare, operation: 'SAME_AS', section, id, keeps, reason };
  }
  const section = sections.find((each) => recordIn(put.record, each) !== undefined);
  if (section === undefined) throw new TypeError('A change has a record of a section.');
  return putOf(section, recordIn(put.record, section) ?? {}, put.ifRevision ?? null);
}

function recordIn(record: RecordInput, section: RecordSection): JsonRecord | undefined {
  // The field of the section has its record, in the form of JSON.
  const fields = record as Readonly<Record<string, JsonRecord | null | undefined>>;
  return fields[recordForms[section].field] ?? undefined;
}
