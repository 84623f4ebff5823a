/**
 * Builds only the part of the graph that a change of the record can affect, before and after it.
 */
import { draftGraph, labelGraph, type UnlabelledGraph } from '../corpus/build-graph.js';
import type { LabelChange, LabelIndex } from '../corpus/derive/label-index.js';
import { compareGraphs, type GraphComparison } from '../corpus/graph-difference.js';
import type { RecordKey } from './record-key.js';
import { recordOfNode, type RecordChange, type RecordLinks } from './record-links.js';
import type { RecordState } from './record-state.js';

/** What is known of the graph and the records before the change. */
export interface KnownBefore {
  readonly links: RecordLinks;
  readonly labels: LabelIndex;
}

export interface BuiltChange {
  /** Equals the comparison of the complete graphs. */
  readonly comparison: GraphComparison;
  readonly labels: LabelChange;
}

/** Undefined if the part has more records than `maxRecords`: building the whole graph is faster then. */
export function buildChange(
  { links, labels }: KnownBefore,
  change: RecordChange,
  maxRecords: number,
): BuiltChange | undefined {
  let part = links.partAround(change);
  if (part.size > maxRecords) return undefined;
  let drafts = draftPart(change, part);
  let shift = compareLabels(drafts);
  const distinguished = findDistinguished(labels, shift).filter((key) => !part.has(key));
  if (distinguished.length > 0) {
    part = links.partAround(change, distinguished);
    drafts = draftPart(change, part);
    shift = compareLabels(drafts);
  }
  const idsAfter = labels.idsAfter(shift);
  const before = labelGraph(drafts.before, (label) => labels.isShared(label));
  const after = labelGraph(
    drafts.after,
    (label) => (idsAfter.get(label) ?? labels.idsOf(label)).length > 1,
  );
  return { comparison: compareGraphs(before, after), labels: shift };
}

interface Drafts {
  readonly before: UnlabelledGraph;
  readonly after: UnlabelledGraph;
}

function draftPart({ before, after }: RecordChange, part: ReadonlySet<RecordKey>): Drafts {
  const draft = (state: RecordState): UnlabelledGraph => draftGraph(state.only(part).toSeeds());
  return { before: draft(before), after: draft(after) };
}

function compareLabels({ before, after }: Drafts): LabelChange {
  return { before: before.plainLabels, after: after.plainLabels };
}

/** Records of the nodes whose labels get or lose their id, because a label is no longer unique or is now. */
function findDistinguished(labels: LabelIndex, shift: LabelChange): readonly RecordKey[] {
  return [...labels.idsAfter(shift)].flatMap(([label, ids]) =>
    labels.isShared(label) === ids.length > 1
      ? []
      : [...labels.idsOf(label), ...ids].flatMap((id) => recordOfNode(id) ?? []),
  );
}
