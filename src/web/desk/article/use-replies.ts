/** Suggestions of what the act in focus answers. */
import { useEffect, useState } from 'react';
import {
  ReplySuggestionsDocument,
  type ReplySuggestionsQuery,
  type StatementInput,
} from '../../generated/desk/graphql.js';
import { askDesk } from '../api/ask-desk.js';
import { spanOf } from './draft.js';
import { takeProposal, type EditorState, type Item } from './editor.js';
import { MAX_TARGETS } from './keys.js';
import { concernsOf } from './labels.js';
import { listTargets, type Target } from './list-targets.js';
import { printStatement } from './print-changes.js';

type Suggestions = ReplySuggestionsQuery['suggestReplies'];

const PAUSE_MS = 200;
const MAX_KEPT = 100;
const kept = new Map<string, Suggestions>();

export interface Replies {
  readonly targets: readonly Target[];
  readonly isWaiting: boolean;
}

export function useReplies(state: EditorState, item: Item | null): Replies {
  const question = item === null ? null : askFor(state, item);
  const key = question === null ? null : JSON.stringify(question);
  const [answered, setAnswered] = useState<string | null>(null);
  useEffect(() => {
    if (key === null || kept.has(key)) return;
    let isCurrent = true;
    const settle = (suggestions: Suggestions): void => {
      kept.set(key, suggestions);
      const [oldest] = kept.keys();
      if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
      if (isCurrent) setAnswered(key);
    };
    const timer = setTimeout(() => {
      // The key is the question as JSON.
      const variables = JSON.parse(key) as NonNullable<typeof question>;
      askDesk(ReplySuggestionsDocument, variables).then(
        ({ suggestReplies }) => {
          settle(suggestReplies);
        },
        () => {
          // Targets can be picked by name without suggestions.
          if (isCurrent) setAnswered(key);
        },
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);
  if (item === null || key === null) return { targets: [], isWaiting: false };
  const suggestions = kept.get(key) ?? [];
  return {
    targets: listTargets(state.draft, item.statement, suggestions, concernsOf),
    isWaiting: !kept.has(key) && answered !== key,
  };
}

/**
 * Without what the coder types or chooses for the reply itself, so that the order of the targets stays while
 * they are chosen.
 */
function askFor(
  state: EditorState,
  item: Item,
): {
  readonly statement: StatementInput;
  readonly position: number;
  readonly first: number;
} | null {
  const taken = takeProposal(state, item);
  const act = taken?.act ?? item.act;
  if (act === null) return null;
  const { against, concerns, refersTo, evidence } = act.record;
  const span = spanOf(act, state.source.textSha256);
  const asserts = span === null ? '' : state.source.text.slice(span.start, span.end);
  const bare = { ...act, record: { asserts, against, concerns, refersTo, evidence } };
  const statement = printStatement({ ...item.statement, acts: [bare] });
  return { statement: { ...statement, summary: '' }, position: 0, first: MAX_TARGETS };
}
