/** The draft of the article view while it is edited: its state, its saves, and other tabs. */
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  DraftDocument,
  SaveDraftDocument,
  type DraftProblemFragment,
} from '../../generated/desk/graphql.js';
import { AskError } from '../../api/ask-document.js';
import { askDesk } from '../api/ask-desk.js';
import { DraftSaver, type SaveState } from './draft-saver.js';
import { listItems, setDraft, type EditorState } from './editor.js';
import { writeLocalCopy } from './local-copy.js';
import { withTheirs, type MergeConflict } from './merge-contents.js';
import { newKey } from './new-key.js';
import type { OpenedArticle } from './open-article.js';
import { joinTabs } from './other-tabs.js';
import { printChanges, type ChangePlace } from './print-changes.js';
import { readContent, readDraft, type DraftContent } from './read-draft.js';

export interface Article {
  readonly state: EditorState;
  readonly edit: (change: (state: EditorState) => EditorState) => void;
  readonly save: () => Promise<void>;
  readonly saving: SaveState;
  /** Of the last save. */
  readonly problems: readonly DraftProblemFragment[];
  readonly places: readonly ChangePlace[];
  readonly otherTabs: number;
  readonly resolve: (theirs: readonly MergeConflict[]) => void;
}

export function useArticle(opened: OpenedArticle): Article {
  const [state, setState] = useState(() => createState(opened));
  const [saving, setSaving] = useState<SaveState>({ type: 'SAVED' });
  const [checked, setChecked] = useState(() => ({
    problems: opened.problems,
    places: printChanges(state.draft).places,
  }));
  const [otherTabs, setOtherTabs] = useState(0);
  const saver = useRef<DraftSaver>(undefined);
  const latest = useRef(state);

  useEffect(() => {
    const created = new DraftSaver(opened.saved, opened.content, {
      save: async ({ key, ifRevision, content }) => {
        const { saveChangeSet } = await askDesk(SaveDraftDocument, {
          input: {
            key,
            id: opened.id,
            ifRevision,
            mode: 'DRAFT',
            text: opened.textSha256,
            ...content,
          },
        });
        const { changeSet, problems } = saveChangeSet;
        if (changeSet === null) throw new AskError('UNREACHABLE', 'The server saved nothing.');
        return { revision: changeSet.revision, problems };
      },
      load: async () => {
        const { changeSet } = await askDesk(DraftDocument, { id: opened.id });
        if (changeSet === null) throw new AskError('BAD_USER_INPUT', 'The draft no longer exists.');
        return { content: readContent(changeSet), revision: changeSet.revision };
      },
      keepHere: (copy) => {
        const { dropped, focus } = latest.current;
        return writeLocalCopy(opened.id, { ...copy, dropped, focus });
      },
      onState: setSaving,
      onSaved: ({ problems }, content) => {
        const printed = placesOf.get(content) ?? printChanges(latest.current.draft).places;
        setChecked({ problems, places: printed });
        tabs.tellSaved();
      },
      onMerged: (content) => {
        setState((last) => adopt(last, content, opened));
      },
    });
    saver.current = created;
    const tabs = joinTabs(opened.id, newKey(), setOtherTabs, () => {
      void created.reconcile();
    });
    if (opened.conflicts.length > 0) void created.reconcile();
    else if (opened.recovered !== 'NOTHING') void created.flush();
    return () => {
      created.close();
      tabs.close();
    };
  }, [opened]);

  const lastDraft = useRef(state.draft);
  useEffect(() => {
    latest.current = state;
    // Only an edit is saved: opening a submitted draft must not make it a draft again.
    if (state.draft !== lastDraft.current) saver.current?.update(contentOf(state));
    else saver.current?.keep();
    lastDraft.current = state.draft;
  }, [state]);

  const edit = useCallback((change: (state: EditorState) => EditorState) => {
    setState(change);
  }, []);
  return {
    state,
    edit,
    saving,
    ...checked,
    otherTabs,
    save: async () => {
      await saver.current?.flush();
    },
    resolve: (theirs) => {
      saver.current?.resolve((merged) => theirs.reduce(withTheirs, merged));
    },
  };
}

/** Which part of the draft each change of a content is. */
const placesOf = new WeakMap<DraftContent, readonly ChangePlace[]>();

function contentOf({ draft }: EditorState): DraftContent {
  const { changes, places } = printChanges(draft);
  const content = { title: draft.title, reason: draft.reason, changes };
  placesOf.set(content, places);
  return content;
}

function createState(opened: OpenedArticle): EditorState {
  const { text, textSha256, proposals, content, dropped } = opened;
  const source = {
    text,
    textSha256,
    language: proposals?.document.language ?? null,
    spans: proposals?.spans ?? [],
    statements: proposals?.statements ?? [],
  };
  const draft = readDraft(content, textSha256, proposals);
  const items = listItems({ source, draft, dropped });
  const focus = items.some(({ key }) => key === opened.focus)
    ? opened.focus
    : (items[0]?.key ?? null);
  return { source, draft, dropped, focus, past: [], message: '' };
}

/** What another tab or machine saved can be undone like an edit. */
function adopt(state: EditorState, content: DraftContent, opened: OpenedArticle): EditorState {
  const draft = readDraft(content, opened.textSha256, opened.proposals);
  const next = setDraft(state, draft, null);
  const items = listItems(next);
  const isThere = items.some(({ key }) => key === next.focus);
  const focus = isThere ? next.focus : (items[0]?.key ?? null);
  return { ...next, focus, message: 'Updated with changes from elsewhere.' };
}
