/** The draft of a form: its content while it is edited, and its saves. */
import { useEffect, useRef, useState } from 'react';
import { loadDraft, saveDraft } from './draft-api.js';
import { isNamed, toDraftContent, toEditedContent, type EditedContent } from './draft-change.js';
import { useDraftSaver, type DraftSaverOptions, type DraftSaving } from './use-draft-saver.js';

/** A draft with the change that a form edits. */
export interface OpenedDraft {
  readonly id: string | null;
  /** Digest of the pasted text that it is made from. */
  readonly text: string | null;
  readonly start: DraftSaverOptions['opened'];
}

export interface OpenDraft extends Omit<DraftSaving, 'update' | 'keep'> {
  readonly content: EditedContent;
  readonly edit: (change: (content: EditedContent) => EditedContent) => void;
}

/** The name of the copy in this browser; one without an id is known by its form. */
export function nameCopy(id: string | null, newName: string): string {
  return `form ${id ?? newName}`;
}

/** @param newName identifies the form of a draft that has no id yet */
export function useDraft({ id, text, start }: OpenedDraft, newName: string): OpenDraft {
  const [content, setContent] = useState(() => toEditedContent(start.content));
  const known = useRef(id);
  // The record that is only looked at is not part of the draft.
  const isEdited = useRef(start.recovered !== 'NOTHING');
  const {
    update,
    flush,
    id: savedId,
    saving,
    problems,
    otherTabs,
    resolve,
  } = useDraftSaver({
    opened: start,
    part: {
      id,
      copyName: (name) => nameCopy(name, newName),
      isComplete: (given) => {
        const { changes } = toEditedContent(given);
        return changes.length > 0 && changes.every(isNamed);
      },
      save: async (request) => {
        const answer = await saveDraft({ id: known.current, text }, request);
        known.current = answer.id;
        return answer;
      },
      load: () => loadDraft(known.current),
    },
    onMerged: (merged) => {
      setContent(toEditedContent(merged));
    },
  });
  const updated = useRef(content);
  useEffect(() => {
    if (content === updated.current) return;
    updated.current = content;
    update(toDraftContent(content));
  });
  return {
    id: savedId,
    saving,
    problems,
    otherTabs,
    resolve,
    content,
    edit: (change) => {
      isEdited.current = true;
      setContent(change);
    },
    flush: async () => (isEdited.current ? flush() : (known.current ?? undefined)),
  };
}
