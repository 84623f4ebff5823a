/** A list of the desk's JSON routes, with its changes. */
import { useEffect, useState } from 'react';
import { AskError } from '../../api/ask-document.js';
import { listDesk, postDesk, type Lists } from './desk-routes.js';

export interface DeskList<Items> {
  readonly items: Items | undefined;
  readonly error: AskError | undefined;
  /** Sends a change and reads the list again. @returns undefined if it failed */
  readonly post: (
    path: string,
    body: object,
  ) => Promise<Readonly<Record<string, unknown>> | undefined>;
}

export function useList<Name extends keyof Lists>(name: Name): DeskList<Lists[Name]> {
  const [items, setItems] = useState<Lists[Name]>();
  const [error, setError] = useState<AskError>();
  const [attempt, setAttempt] = useState(0);
  const fail = (failure: unknown): void => {
    if (!(failure instanceof AskError)) throw failure;
    setError(failure);
  };
  useEffect(() => {
    let isCurrent = true;
    listDesk(name).then(
      (found) => {
        if (isCurrent) setItems(found);
      },
      (failure: unknown) => {
        if (isCurrent) fail(failure);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [name, attempt]);
  return {
    items,
    error,
    post: async (path, body) => {
      setError(undefined);
      try {
        const answer = await postDesk(path, body);
        setAttempt((last) => last + 1);
        return answer;
      } catch (failure) {
        fail(failure);
        return undefined;
      }
    },
  };
}
