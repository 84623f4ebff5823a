/** A draft that is saved as it is edited, for a view. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  SaveRecordDraftDocument,
  type EffectCountsFragment,
  type ProblemFragment,
} from '../../generated/desk/graphql.js';
import { askDesk } from '../api/ask-desk.js';
import { toChangeInput } from './draft-change.js';
import type { DraftContent } from './draft-content.js';
import { DraftStore, type DraftState, type SaveDraft, type SavedDraft } from './draft-store.js';
import { openTabs } from './draft-tabs.js';
import { browserCopies } from './local-copies.js';

export interface LoadedDraft {
  readonly id: string | null;
  readonly revision: string | null;
  readonly content: DraftContent;
  readonly problems: readonly ProblemFragment[];
  readonly effect: EffectCountsFragment | null;
}

export interface OpenDraft extends Pick<DraftStore, 'edit' | 'flush' | 'useFound' | 'dropFound'> {
  readonly state: DraftState;
}

/**
 * @param loaded as it is when the view opens; later values are ignored
 * @param newName names the local copy of a draft that has no id yet
 */
export function useDraft(loaded: LoadedDraft, newName: string): OpenDraft {
  const [store] = useState(
    () =>
      new DraftStore(
        {
          save: saveDraft,
          copies: browserCopies,
          tabs: openTabs(),
          newName,
          makeKey: () => crypto.randomUUID(),
        },
        loaded,
      ),
  );
  useEffect(() => store.open(), [store]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { edit, flush, useFound, dropFound } = store;
  return { state, edit, flush, useFound, dropFound };
}

async function saveDraft({ key, id, ifRevision, content }: SaveDraft): Promise<SavedDraft> {
  const { title, reason, text, changes } = content;
  const { saveChangeSet } = await askDesk(SaveRecordDraftDocument, {
    input: {
      key,
      id,
      ifRevision,
      mode: 'DRAFT' as const,
      title,
      reason,
      text,
      changes: changes.map(toChangeInput),
    },
  });
  const { changeSet, problems, effect } = saveChangeSet;
  if (changeSet === null) throw new TypeError('A saved draft has a change set.');
  return { id: changeSet.id, revision: changeSet.revision, problems, effect };
}
