/**
 * Seeds -> graph data: first what is authored, then what named rules derive from it. Deterministic:
 * the same seeds give the same graph in the same order. Expects valid seeds; independent of the
 * engines.
 */
import { deriveAnswers } from './derive/derive-answers.js';
import {
  deriveDateConflicts,
  deriveDayBounds,
  deriveLatency,
  deriveOccurrence,
} from './derive/derive-dates.js';
import { deriveExactWords } from './derive/derive-exact-words.js';
import { deriveLabels, findPlainLabels } from './derive/derive-labels.js';
import { deriveLedger } from './derive/derive-ledger.js';
import { deriveSearchText } from './derive/derive-search-text.js';
import { deriveStatementTitles } from './derive/derive-statement-titles.js';
import { deriveVoices } from './derive/derive-voices.js';
import type { GraphDraft } from './derive/graph-draft.js';
import { LabelIndex } from './derive/label-index.js';
import { mapRecords } from './derive/map-records.js';
import type { GraphData } from './graph-data.js';
import type { SeedRecords } from './seed-records.js';

/**
 * A graph that lacks only what depends on all other labels, so that a part of the records gives a part
 * of the graph.
 */
export interface UnlabelledGraph {
  readonly draft: GraphDraft;
  /** The label of each node before it is distinguished from equal ones, by id. */
  readonly plainLabels: ReadonlyMap<string, string>;
}

export function buildGraph(records: SeedRecords): GraphData {
  const unlabelled = draftGraph(records);
  const labels = new LabelIndex(unlabelled.plainLabels);
  return labelGraph(unlabelled, (label) => labels.isShared(label));
}

export function draftGraph(records: SeedRecords): UnlabelledGraph {
  const draft = mapRecords(records);
  deriveOccurrence(draft);
  deriveDayBounds(draft);
  deriveDateConflicts(draft);
  deriveLatency(draft);
  deriveVoices(draft);
  deriveAnswers(draft);
  deriveLedger(draft);
  deriveStatementTitles(draft);
  return { draft, plainLabels: findPlainLabels(draft) };
}

/**
 * Completes the draft, which must not be used again.
 *
 * @param isShared whether several nodes of the whole graph have the plain label
 */
export function labelGraph(
  { draft, plainLabels }: UnlabelledGraph,
  isShared: (label: string) => boolean,
): GraphData {
  deriveLabels(draft, plainLabels, isShared);
  deriveSearchText(draft);
  deriveExactWords(draft);
  return draft.toGraphData();
}
