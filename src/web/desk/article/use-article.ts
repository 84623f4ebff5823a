/** The draft of the article view while it is edited: its state, its saves, and other tabs. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProblemFragment } from '../../generated/desk/graphql.js';
import { loadDraft, saveDraft } from '../draft/draft-api.js';
import type { DraftContent } from '../draft/draft-content.js';
import type { SaveState } from '../draft/draft-saver.js';
import type { MergeConflict } from '../draft/merge-contents.js';
import { useDraftSaver } from '../draft/use-draft-saver.js';
import { listItems, setDraft, type EditorState } from './editor.js';
import type { OpenedArticle } from './open-article.js';
import { printChanges, type ChangePlace } from './print-changes.js';
import { readDraft } from './read-draft.js';

export interface Article {
  readonly state: EditorState;
  readonly edit: (change: (state: EditorState) => EditorState) => void;
  readonly save: () => Promise<void>;
  readonly saving: SaveState;
  /** Of the last save. */
  readonly problems: readonly ProblemFragment[];
  readonly places: readonly ChangePlace[];
  readonly otherTabs: number;
  readonly resolve: (theirs: readonly MergeConflict[]) => void;
}

export function useArticle(opened: OpenedArticle): Article {
  const [state, setState] = useState(() => createState(opened));
  const [places, setPlaces] = useState(() => printChanges(state.draft).places);
  const { id, textSha256, store } = opened;
  const saver = useDraftSaver({
    opened,
    part: {
      id,
      copyName: () => id,
      isComplete: () => true,
      save: (request) => saveDraft({ id, text: textSha256 }, request),
      load: () => loadDraft(id),
      ...store,
    },
    moreToKeep: () => ({ dropped: state.dropped, focus: state.focus }),
    onSaved: (content) => {
      setPlaces(placesOf.get(content) ?? printChanges(state.draft).places);
    },
    onMerged: (content) => {
      setState((last) => adopt(last, content, opened));
    },
  });
  const { update, keep, flush, saving, problems, otherTabs, resolve } = saver;

  const lastState = useRef(state);
  useEffect(() => {
    const last = lastState.current;
    if (state === last) return;
    lastState.current = state;
    // Only an edit is saved: opening a submitted draft must not make it a draft again.
    if (state.draft === last.draft) keep();
    else update(contentOf(state));
  });

  const edit = useCallback((change: (state: EditorState) => EditorState) => {
    setState(change);
  }, []);
  return {
    state,
    edit,
    saving,
    problems,
    places,
    otherTabs,
    save: async () => {
      await flush();
    },
    resolve,
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
