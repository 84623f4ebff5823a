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
import {
  deriveRecurringPhrases,
  findExcerptPhrases,
  type ExcerptPhrases,
} from './derive/derive-phrases.js';
import { deriveSearchText } from './derive/derive-search-text.js';
import { deriveStatementTitles } from './derive/derive-statement-titles.js';
import { deriveVoices } from './derive/derive-voices.js';
import type { GraphDraft } from './derive/graph-draft.js';
import { mapRecords } from './derive/map-records.js';
import { TermIndex, type Terms } from './derive/term-index.js';
import type { GraphData } from './graph-data.js';
import type { SeedRecords } from './seed-records.js';

/**
 * A graph that lacks only what depends on the terms of all other nodes, so that a part of the records
 * gives a part of the graph.
 */
export interface GraphWithoutTerms {
  readonly draft: GraphDraft;
  /** The label of each node before it is distinguished from equal ones, by id. */
  readonly plainLabels: ReadonlyMap<string, string>;
  readonly phrases: readonly ExcerptPhrases[];
  /** Plain labels of nodes, and phrases of statements. */
  readonly terms: Terms;
}

export function buildGraph(records: SeedRecords): GraphData {
  const draft = draftGraph(records);
  const index = new TermIndex(draft.terms);
  return completeGraph(draft, (term) => index.isShared(term));
}

export function draftGraph(records: SeedRecords): GraphWithoutTerms {
  const draft = mapRecords(records);
  deriveOccurrence(draft);
  deriveDayBounds(draft);
  deriveDateConflicts(draft);
  deriveLatency(draft);
  deriveVoices(draft);
  deriveAnswers(draft);
  deriveLedger(draft);
  deriveStatementTitles(draft);
  const [plainLabels, phrases] = [findPlainLabels(draft), findExcerptPhrases(draft)];
  return { draft, plainLabels, phrases, terms: listTerms(plainLabels, phrases) };
}

/**
 * Completes the draft, which must not be used again.
 *
 * @param isShared whether several nodes of the whole graph have the term
 */
export function completeGraph(
  { draft, plainLabels, phrases }: GraphWithoutTerms,
  isShared: (term: string) => boolean,
): GraphData {
  deriveLabels(draft, plainLabels, isShared);
  deriveRecurringPhrases(draft, phrases, (hash) => isShared(phraseTerm(hash)));
  deriveSearchText(draft);
  deriveExactWords(draft);
  return draft.toGraphData();
}

function listTerms(
  plainLabels: ReadonlyMap<string, string>,
  phrases: readonly ExcerptPhrases[],
): Terms {
  const hashes = new Map<string, Set<string>>();
  for (const { statement, all } of phrases) {
    const ofStatement = hashes.get(statement) ?? new Set();
    for (const hash of all) ofStatement.add(hash);
    hashes.set(statement, ofStatement);
  }
  const terms = new Map<string, readonly string[]>();
  for (const [id, label] of plainLabels) {
    terms.set(id, [label, ...[...(hashes.get(id) ?? [])].map(phraseTerm)]);
  }
  return terms;
}

/** No label has a line break. */
function phraseTerm(hash: string): string {
  return `\n${hash}`;
}
