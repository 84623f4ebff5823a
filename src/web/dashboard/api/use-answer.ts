/** The answer to a query, cached so that going back shows the previous page at once. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { TypedDocumentString } from '../../generated/graphql.js';
import { AskError, askWithVersion, type DocumentAnswer } from '../../api/ask-document.js';

export interface Asked<Data> {
  /** The last answer, also while a new one is loading. */
  readonly data: Data | undefined;
  readonly error: AskError | undefined;
  /** The server's warnings about the query; none while a new answer is loading. */
  readonly warnings: readonly string[];
  readonly isWaiting: boolean;
  readonly retry: () => void;
}

const MAX_KEPT = 40;
const kept = new Map<string, DocumentAnswer<unknown>>();

interface Outcome<Data> {
  readonly key: string;
  readonly data?: Data;
  readonly error?: AskError;
}

export function useAnswer<Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  /** Another value asks again, for answers that change while the page is open. */
  askedAt?: number,
): Asked<Data> {
  const key = `${keyOf({ document, variables })}${askedAt === undefined ? '' : `\n${String(askedAt)}`}`;
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<Data>>();
  // The key identifies document and variables, which are new objects on every render.
  const ask = useEffectEvent(() => askWithVersion(document, variables));
  useEffect(() => {
    if (kept.has(key)) return;
    let isCurrent = true;
    ask().then(
      (answer) => {
        keep(key, answer);
        if (isCurrent) setOutcome({ key, data: answer.data });
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        if (isCurrent) setOutcome({ key, error });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [key, attempt]);
  // An answer cached under this key is of this document, so it has its type.
  const current = kept.get(key)?.data as Data | undefined;
  const error = outcome?.key === key ? outcome.error : undefined;
  return {
    data: current ?? outcome?.data,
    error,
    warnings: [...new Set(kept.get(key)?.warnings.map(({ message }) => message))],
    isWaiting: current === undefined && error === undefined,
    retry: () => {
      setOutcome(undefined);
      setAttempt(attempt + 1);
    },
  };
}

export interface AskedQuestion {
  readonly document: { readonly toString: () => string };
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The version of the data in an answer; undefined if the answer is no longer cached. */
export function datasetVersionOf(question: AskedQuestion): string | undefined {
  return kept.get(keyOf(question))?.datasetVersion;
}

function keyOf({ document, variables }: AskedQuestion): string {
  return `${document.toString()}\n${JSON.stringify(variables)}`;
}

function keep(key: string, answer: DocumentAnswer<unknown>): void {
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
}
