/** What a person edits in a draft, in the form that the API takes. */
import type { ChangeInput, DraftPartsFragment, RecordInput } from '../../generated/desk/graphql.js';
import { recordForms } from '../../generated/desk/record-forms.js';

export interface DraftContent {
  readonly title: string;
  readonly reason: string;
  readonly changes: readonly ChangeInput[];
}

export const emptyContent: DraftContent = { title: '', reason: '', changes: [] };

/** The content of a saved change set. */
export function readContent({
  title,
  reason,
  changes,
}: Pick<DraftPartsFragment, 'title' | 'reason' | 'changes'>): DraftContent {
  return { title, reason, changes: changes.map(readChange) };
}

function readChange(change: DraftPartsFragment['changes'][number]): ChangeInput {
  const { operation, section, id, ifRevision, record, reason, keeps } = change;
  switch (operation) {
    case 'PUT': {
      // A record as JSON has the fields of its input.
      const input = { [recordForms[section].field]: record } as unknown as RecordInput;
      return { put: { ...(ifRevision === null ? {} : { ifRevision }), record: input } };
    }
    case 'RETRACT':
      return { retract: { section, id, ifRevision, reason: reason ?? '' } };
    case 'SAME_AS':
      return { sameAs: { section, id, keeps: keeps ?? '', reason: reason ?? '' } };
  }
}
