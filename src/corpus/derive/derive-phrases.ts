/**
 * Derived: the phrases of an excerpt that occur in another statement too, whoever made it. The other
 * statement may be anywhere in the graph.
 */
import { hashPhrases } from '../../domain/text/phrase-hashes.js';
import type { GraphDraft } from './graph-draft.js';

export interface ExcerptPhrases {
  readonly excerpt: string;
  readonly statement: string;
  /** Hashes of the phrases of the quoted words and of those around them; distinct and sorted. */
  readonly all: readonly string[];
  /** Those that are only around them. */
  readonly unquoted: readonly string[];
}

/** The excerpts that have phrases. */
export function findExcerptPhrases(draft: GraphDraft): readonly ExcerptPhrases[] {
  return draft.nodesWithLabel('Excerpt').flatMap(({ id, properties }) => {
    const { exact, fingerprints } = properties;
    const quoted = new Set(typeof exact === 'string' ? hashPhrases(exact) : []);
    const all = new Set(quoted);
    if (Array.isArray(fingerprints)) for (const hash of fingerprints) all.add(String(hash));
    if (all.size === 0) return [];
    const position = draft.incoming(id, 'EVIDENCED_BY')[0]?.from ?? '';
    const statement = draft.incoming(position, 'CONTAINS')[0]?.from ?? '';
    const sorted = [...all].sort();
    const unquoted = sorted.filter((hash) => !quoted.has(hash));
    return [{ excerpt: id, statement, all: sorted, unquoted }];
  });
}

/** @param isShared whether several statements of the whole graph have the phrase */
export function deriveRecurringPhrases(
  draft: GraphDraft,
  phrases: readonly ExcerptPhrases[],
  isShared: (hash: string) => boolean,
): void {
  for (const { excerpt, unquoted, all } of phrases) {
    const properties = draft.node(excerpt)?.properties;
    if (properties === undefined) continue;
    properties['recurringPhrases'] = all.filter(isShared);
    properties['unquotedPhrases'] = unquoted.filter(isShared);
  }
}
