/** Saves the draft of a view as it is edited, and joins its other tabs. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ProblemFragment } from '../../generated/desk/graphql.js';
import { newKey } from '../api/new-key.js';
import type { DraftContent } from './draft-content.js';
import { DraftSaver, type SaverPorts, type SaveState } from './draft-saver.js';
import { removeLocalCopy, writeLocalCopy } from './local-copy.js';
import { withTheirs, type MergeConflict } from './merge-contents.js';
import { joinTabs, type OtherTabs } from './other-tabs.js';
import type { RecoveredDraft } from './recover.js';

export interface SavedPart extends Pick<SaverPorts, 'save' | 'load' | 'isComplete'> {
  /** Null until it is saved for the first time. */
  readonly id: string | null;
  /** The name of the copy in this browser. */
  readonly copyName: (id: string | null) => string;
}

export interface DraftSaverOptions {
  /** As it is when the view opens; a new object opens another draft. */
  readonly opened: RecoveredDraft & { readonly problems: readonly ProblemFragment[] };
  readonly part: SavedPart;
  /** What else is kept in this browser; without it, only unsaved content is. */
  readonly moreToKeep?: () => object;
  readonly onMerged: (content: DraftContent) => void;
  readonly onSaved?: (content: DraftContent) => void;
}

export interface DraftSaving {
  /** Null until it is saved for the first time. */
  readonly id: string | null;
  readonly saving: SaveState;
  /** Of the last save. */
  readonly problems: readonly ProblemFragment[];
  readonly otherTabs: number;
  readonly update: (content: DraftContent) => void;
  readonly keep: () => void;
  /** @returns the id, if everything is saved */
  readonly flush: () => Promise<string | undefined>;
  /** @param theirs the conflicts that take their value; the others keep yours */
  readonly resolve: (theirs: readonly MergeConflict[]) => void;
}

export function useDraftSaver(options: DraftSaverOptions): DraftSaving {
  const { opened, part } = options;
  const [id, setId] = useState(part.id);
  const [saving, setSaving] = useState<SaveState>({ type: 'SAVED' });
  const [problems, setProblems] = useState(opened.problems);
  const [otherTabs, setOtherTabs] = useState(0);
  const saver = useRef<DraftSaver>(undefined);
  /** The last ones, also before React has rendered them. */
  const last = useRef({ id: part.id, state: 'SAVED' });

  const keepHere: SaverPorts['keepHere'] = useEffectEvent(async (copy) => {
    const name = part.copyName(last.current.id);
    const more = options.moreToKeep?.();
    if (copy.isUnsaved || more !== undefined) return writeLocalCopy(name, { ...copy, ...more });
    await removeLocalCopy(name);
    return true;
  });
  const merged = useEffectEvent(options.onMerged);
  const saved = useEffectEvent((content: DraftContent) => options.onSaved?.(content));
  const { save, load, isComplete } = part;
  const ports = useEffectEvent(() => ({ save, load, isComplete }));

  useEffect(() => {
    let tabs: OtherTabs | undefined;
    const join = (known: string): void => {
      tabs = joinTabs(known, newKey(), setOtherTabs, () => {
        void created.reconcile();
      });
    };
    const created = new DraftSaver(opened.saved, opened.content, {
      ...ports(),
      keepHere: (copy) => keepHere(copy),
      onState: (state) => {
        last.current.state = state.type;
        setSaving(state);
      },
      onSaved: (answer, content) => {
        if (last.current.id === null) {
          void removeLocalCopy(part.copyName(null));
          last.current.id = answer.id;
          setId(answer.id);
          join(answer.id);
        }
        setProblems(answer.problems);
        saved(content);
        tabs?.tellSaved();
      },
      onMerged: (content) => {
        merged(content);
      },
    });
    saver.current = created;
    if (last.current.id !== null) join(last.current.id);
    if (opened.recovered === 'OUTDATED') void created.reconcile();
    else if (opened.recovered === 'UNSAVED') void created.flush();
    return () => {
      void created.close().finally(() => tabs?.close());
    };
    // The part belongs to what was opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opened]);

  return {
    id,
    saving,
    problems,
    otherTabs,
    update: (content) => saver.current?.update(content),
    keep: () => saver.current?.keep(),
    flush: async () => {
      await saver.current?.flush();
      const { id: known, state } = last.current;
      return state === 'SAVED' ? (known ?? undefined) : undefined;
    },
    resolve: (theirs) => saver.current?.resolve((content) => theirs.reduce(withTheirs, content)),
  };
}
