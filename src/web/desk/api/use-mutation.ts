/**
 * Sends mutations. A request without an answer keeps its key, so that the person may send it again without
 * executing it twice.
 */
import { useRef, useState } from 'react';
import { AskError, type TypedDocument } from '../../api/ask-document.js';
import { askDesk } from './ask-desk.js';
import { newKey } from './new-key.js';

export interface Sender {
  readonly isSending: boolean;
  readonly error: AskError | undefined;
  /** @returns undefined if it failed; `error` then says why */
  readonly send: <Data, Variables extends Readonly<Record<string, unknown>>>(
    document: TypedDocument<Data, Variables>,
    toVariables: (key: string) => NoInfer<Variables>,
  ) => Promise<Data | undefined>;
}

interface Unanswered {
  readonly what: string;
  readonly key: string;
}

export function useMutation(): Sender {
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<AskError>();
  const unanswered = useRef<Unanswered>(undefined);
  const send: Sender['send'] = async (document, toVariables) => {
    const what = `${document.toString()} ${JSON.stringify(toVariables(''))}`;
    const last = unanswered.current;
    const key = last?.what === what ? last.key : newKey();
    unanswered.current = { what, key };
    setIsSending(true);
    setError(undefined);
    try {
      const data = await askDesk(document, toVariables(key));
      unanswered.current = undefined;
      return data;
    } catch (failure) {
      if (!(failure instanceof AskError)) throw failure;
      if (failure.code !== 'UNREACHABLE') unanswered.current = undefined;
      setError(failure);
      return undefined;
    } finally {
      setIsSending(false);
    }
  };
  return { isSending, error, send };
}
