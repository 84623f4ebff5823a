/**
 * The answer to a query of the desk. It is asked again with each mount and on demand: the desk's answers
 * change with every save, so none is cached.
 */
import { useEffect, useEffectEvent, useState } from 'react';
import { AskError, type TypedDocument } from '../../api/ask-document.js';
import { askDesk } from './ask-desk.js';

export interface DeskAnswer<Data> {
  /** The last answer, also while a new one is loading. */
  readonly data: Data | undefined;
  readonly error: AskError | undefined;
  readonly isWaiting: boolean;
  /** Asks again. */
  readonly reload: () => void;
}

interface Outcome<Data> {
  readonly key: string;
  readonly data?: Data;
  readonly error?: AskError;
}

export function useDesk<Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
): DeskAnswer<Data> {
  const [attempt, setAttempt] = useState(0);
  const key = `${String(attempt)}\n${document.toString()}\n${JSON.stringify(variables)}`;
  const [outcome, setOutcome] = useState<Outcome<Data>>();
  // The key identifies document and variables, which are new objects on every render.
  const ask = useEffectEvent(() => askDesk(document, variables));
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (data) => {
        if (isCurrent) setOutcome({ key, data });
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        if (isCurrent) setOutcome((last) => ({ ...last, key, error }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const isCurrent = outcome?.key === key;
  return {
    data: outcome?.data,
    error: isCurrent ? outcome.error : undefined,
    isWaiting: !isCurrent,
    reload: () => {
      setAttempt(attempt + 1);
    },
  };
}
