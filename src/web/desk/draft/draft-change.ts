/** The changes of a draft, as the views edit them and as the API takes them. Pure. */
import type { ChangeInput, ChangeOperation, RecordSection } from '../../generated/desk/graphql.js';
import { recordForms } from '../../generated/desk/record-forms.js';
import { textOf, type JsonRecord } from '../records/json.js';

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
