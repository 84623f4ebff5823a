/** Names of records by id, from the public data. Ids without a name are shown as they are. */
import { createContext, useContext, useEffect, useState } from 'react';
import { askDocument } from '../../api/ask-document.js';
import { LabelsOfRecordsDocument } from '../../generated/graphql.js';

export type Names = ReadonlyMap<string, string>;

export const namesContext = createContext<Names>(new Map());

export function useName(id: string): string | undefined {
  return useContext(namesContext).get(id);
}

/** Kept for as long as the page is open. */
let known: Names = new Map();
/** The API takes this many ids at once. */
const MAX_IDS = 200;

export function useNames(ids: readonly string[]): Names {
  const [names, setNames] = useState(known);
  const missing = [...new Set(ids)].filter((id) => !names.has(id)).slice(0, MAX_IDS);
  const key = missing.join(' ');
  useEffect(() => {
    if (key === '') return;
    let isCurrent = true;
    askDocument(LabelsOfRecordsDocument, { ids: key.split(' ') }).then(
      ({ nodes }) => {
        const found = nodes.flatMap((node) =>
          node === null ? [] : ([[node.id, node.label]] as const),
        );
        if (found.length === 0) return;
        known = new Map([...known, ...found]);
        if (isCurrent) setNames(known);
      },
      // Without an answer the ids are shown.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return names;
}
