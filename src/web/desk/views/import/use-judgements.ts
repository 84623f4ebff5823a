/**
 * Sends the decisions on names in the order in which they were made, and reads the table again once there
 * are no more: a decision counts for all rows with the name.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { AskError } from '../../../api/ask-document.js';
import { JudgeNamesDocument, type JudgementInput } from '../../../generated/desk/graphql.js';
import { askDesk } from '../../api/ask-desk.js';
import { newKey } from '../../api/new-key.js';
import type { OpenedImport } from './steps.js';
import type { Mapping } from './use-mapping.js';

/** Without a decision for so long, the table is read again. */
const PAUSE_MS = 2_500;

export interface JudgementSender {
  /** @param failed takes the decision back in the view */
  readonly send: (judgements: readonly JudgementInput[], failed: () => void) => void;
  readonly error: AskError | undefined;
  /** Whether the rows do not know the last decisions yet. */
  readonly isBehind: boolean;
}

export function useJudgements(opened: OpenedImport, mapping: Mapping): JudgementSender {
  const [error, setError] = useState<AskError>();
  const [isBehind, setIsBehind] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const isDirty = useRef(false);
  const readAgain = useEffectEvent((): void => {
    const { profile, columns } = opened;
    if (!isDirty.current || profile === null) return;
    isDirty.current = false;
    void queue.current
      .then(() => mapping.map(profile.name, columns))
      .then(() => {
        setIsBehind(isDirty.current);
      });
  });
  useEffect(() => {
    if (waiting === 0) return;
    const timer = setTimeout(() => {
      readAgain();
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [waiting]);
  // Whoever goes on to the rows sees them with the decisions.
  useEffect(
    () => () => {
      readAgain();
    },
    [],
  );
  return {
    error,
    isBehind,
    send: (judgements, failed) => {
      isDirty.current = true;
      setIsBehind(true);
      setWaiting((last) => last + 1);
      setError(undefined);
      queue.current = queue.current.then(async () => {
        try {
          await askDesk(JudgeNamesDocument, { key: newKey(), judgements });
        } catch (failure) {
          if (!(failure instanceof AskError)) throw failure;
          setError(failure);
          failed();
        }
      });
    },
  };
}
