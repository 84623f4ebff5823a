/**
 * Reads the whole table with a profile. The work goes on at the server: it is watched, also by a page that
 * was opened later.
 */
import { useEffect, useState } from 'react';
import type { AskError } from '../../../api/ask-document.js';
import {
  ImportProgressDocument,
  MapImportDocument,
  type ColumnChoice,
  type ImportProgressQuery,
} from '../../../generated/desk/graphql.js';
import { askDesk } from '../../api/ask-desk.js';
import { useMutation } from '../../api/use-mutation.js';
import type { OpenedImport } from './steps.js';

type Progress = NonNullable<ImportProgressQuery['import']>['progress'];

export interface Mapping {
  readonly isGoingOn: boolean;
  /** How far it is; null if that is unknown. */
  readonly progress: Progress;
  readonly error: AskError | undefined;
  /** @returns whether the table was read */
  readonly map: (profile: string, columns: readonly ColumnChoice[]) => Promise<boolean>;
}

const POLL_MS = 1_000;

export function useMapping(opened: OpenedImport, reload: () => void): Mapping {
  const { id } = opened;
  const { send, isSending, error } = useMutation();
  const [progress, setProgress] = useState<Progress>(opened.progress);
  useEffect(() => {
    setProgress(opened.progress);
  }, [opened]);
  const isGoingOn = isSending || progress !== null;
  useEffect(() => {
    if (!isGoingOn) return;
    let isCurrent = true;
    const look = async (): Promise<void> => {
      // The next look may reach the server again.
      const answer = await askDesk(ImportProgressDocument, { id }).catch(() => undefined);
      if (!isCurrent || answer === undefined) return;
      const now = answer.import?.progress ?? null;
      setProgress(now);
      if (now === null && !isSending) reload();
    };
    const timer = setInterval(() => void look(), POLL_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [id, isGoingOn, isSending, reload]);
  return {
    isGoingOn,
    progress,
    error,
    map: async (profile, columns) => {
      const mapped = await send(MapImportDocument, (key) => ({ key, id, profile, columns }));
      setProgress(null);
      // After a failure there may be no import: a file that turns out to be damaged is not kept.
      if (mapped !== undefined) reload();
      return mapped !== undefined;
    },
  };
}
