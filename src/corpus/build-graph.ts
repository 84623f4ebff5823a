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
import { deriveLabels } from './derive/derive-labels.js';
import { deriveLedger } from './derive/derive-ledger.js';
import { deriveSearchText } from './derive/derive-search-text.js';
import { deriveStatementTitles } from './derive/derive-statement-titles.js';
import { FoldedTexts } from './derive/folded-texts.js';
import { deriveVoices } from './derive/derive-voices.js';
import { mapRecords } from './derive/map-records.js';
import type { GraphData } from './graph-data.js';
import type { SeedRecords } from './seed-records.js';

/** @param folded pass the same cache to each build where the records are nearly the same */
export function buildGraph(records: SeedRecords, folded = new FoldedTexts()): GraphData {
  folded.beginBuild();
  const draft = mapRecords(records);
  deriveOccurrence(draft);
  deriveDayBounds(draft);
  deriveDateConflicts(draft);
  deriveLatency(draft);
  deriveVoices(draft);
  deriveAnswers(draft);
  deriveLedger(draft);
  deriveStatementTitles(draft);
  deriveLabels(draft);
  deriveSearchText(draft, folded);
  deriveExactWords(draft, folded);
  return draft.toGraphData();
}
