/** Names of records, for all parts of the article view. */
import { createContext, useContext, useEffect, useState } from 'react';
import { askDocument } from '../../api/ask-document.js';
import { RecordLabelsDocument } from '../../generated/graphql.js';
import { positionIdOf, type Draft } from './draft.js';

export type LabelOf = (id: string) => string;

const known = new Map<string, string>();
const incidents = new Map<string, readonly string[]>();
const MAX_IDS = 50;

/** Labels of records by id; new records of the draft have theirs from the draft. */
export function useLabels(ids: readonly string[], draft: Draft): LabelOf {
  const [, setCount] = useState(0);
  const missing = [...new Set(ids)].filter((id) => !known.has(id)).slice(0, MAX_IDS);
  const key = missing.join(' ');
  useEffect(() => {
    const wanted = key.split(' ').filter((id) => id !== '');
    if (wanted.length === 0) return;
    let isCurrent = true;
    askDocument(RecordLabelsDocument, { ids: wanted }).then(
      ({ nodes }) => {
        for (const id of wanted) known.set(id, id);
        for (const node of nodes) {
          if (node === null) continue;
          known.set(node.id, 'asserts' in node ? node.asserts : node.label);
          if ('incidents' in node)
            incidents.set(
              node.id,
              node.incidents.map(({ id }) => id),
            );
        }
        if (isCurrent) setCount(known.size);
      },
      // Ids are shown instead of names.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const own = namesOf(draft);
  return (id) => own.get(id) ?? known.get(id) ?? id;
}

/** Incidents of a position whose label is known. */
export function concernsOf(position: string): readonly string[] {
  return incidents.get(position) ?? [];
}

/** Names of the new records and acts of a draft. */
function namesOf({ others, statements, page }: Draft): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { put } of others) {
    for (const record of Object.values(put?.record ?? {})) {
      // Each kind of record that has a name has it in the field `name`.
      const { id, name } = (record ?? {}) as { readonly id?: string; readonly name?: string };
      if (id !== undefined && name !== undefined) names.set(id, name);
    }
  }
  for (const statement of statements) {
    for (const act of statement.acts) {
      names.set(positionIdOf(statement, act), act.record.asserts ?? '');
    }
  }
  if (page.record?.title != null) names.set(page.id, page.record.title);
  return names;
}

export const labelsContext = createContext<LabelOf>((id) => id);

export function useLabelOf(): LabelOf {
  return useContext(labelsContext);
}
