/**
 * Builds only the part of the graph that a change of the record can affect, before and after it.
 */
import { completeGraph, draftGraph, type GraphWithoutTerms } from '../corpus/build-graph.js';
import type { TermChange, TermIndex } from '../corpus/derive/term-index.js';
import { compareGraphs, type GraphComparison } from '../corpus/graph-difference.js';
import type { RecordKey } from './record-key.js';
import { recordOfNode, type RecordChange, type RecordLinks } from './record-links.js';
import type { RecordState } from './record-state.js';

/** What is known of the graph and the records before the change. */
export interface KnownBefore {
  readonly links: RecordLinks;
  readonly terms: TermIndex;
}

export interface BuiltChange {
  /** Equals the comparison of the complete graphs. */
  readonly comparison: GraphComparison;
  readonly terms: TermChange;
}

/** Undefined if the part has more records than `maxRecords`: building the whole graph is faster then. */
export function buildChange(
  { links, terms }: KnownBefore,
  change: RecordChange,
  maxRecords: number,
): BuiltChange | undefined {
  let part = links.partAround(change);
  if (part.size > maxRecords) return undefined;
  let drafts = draftPart(change, part);
  let shift = compareTerms(drafts);
  const affected = findAffected(terms, shift).filter((key) => !part.has(key));
  if (affected.length > 0) {
    part = links.partAround(change, affected);
    drafts = draftPart(change, part);
    shift = compareTerms(drafts);
  }
  const idsAfter = terms.idsAfter(shift);
  const before = completeGraph(drafts.before, (term) => terms.isShared(term));
  const after = completeGraph(
    drafts.after,
    (term) => (idsAfter.get(term) ?? terms.idsOf(term)).length > 1,
  );
  return { comparison: compareGraphs(before, after), terms: shift };
}

interface Drafts {
  readonly before: GraphWithoutTerms;
  readonly after: GraphWithoutTerms;
}

function draftPart({ before, after }: RecordChange, part: ReadonlySet<RecordKey>): Drafts {
  const draft = (state: RecordState): GraphWithoutTerms => draftGraph(state.only(part).toSeeds());
  return { before: draft(before), after: draft(after) };
}

function compareTerms({ before, after }: Drafts): TermChange {
  return { before: before.terms, after: after.terms };
}

/** Records of the nodes with a term that several nodes have only before or only after the change. */
function findAffected(terms: TermIndex, shift: TermChange): readonly RecordKey[] {
  return [...terms.idsAfter(shift)].flatMap(([term, ids]) =>
    terms.isShared(term) === ids.length > 1
      ? []
      : [...terms.idsOf(term), ...ids].flatMap((id) => recordOfNode(id) ?? []),
  );
}
