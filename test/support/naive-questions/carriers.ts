/** How documents report positions, compared by walking over the corpus in memory. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { parsePartialDate } from '../../../src/domain/time/partial-date.js';
import { textOf, textsOf, type CorpusGraph } from '../naive-evaluation/corpus-graph.js';

/** Most certain first. */
const GRADED = ['CERTAIN', 'HIGHLY_LIKELY', 'LIKELY', 'POSSIBLE'];

export interface NaiveDifference {
  readonly position: GraphNode;
  readonly reason: string;
  readonly report: string;
  readonly comparedWith: string | null;
}

/** In no particular order. */
export function listDifferences(
  graph: CorpusGraph,
  positions: readonly GraphNode[],
): readonly NaiveDifference[] {
  return positions.flatMap((position) => {
    const found: NaiveDifference[] = [];
    const add = (reason: string, report: Report, comparedWith: string | null): void => {
      found.push({ position, reason, report: report.node.id, comparedWith });
    };
    const reports = reportsOf(graph, position);
    for (const report of reports) {
      const change = gradeOf(position) - gradeOf(report.node);
      if (change > 0) add('HEDGE_DROPPED', report, null);
      if (change < 0) add('HEDGE_ADDED', report, null);
      if (textOf(report.node, 'translatedBy') !== undefined) {
        add('TRANSLATED', report, graph.targets(report.node, 'TRANSLATES')[0]?.id ?? null);
      }
      for (const other of reports.filter(({ document }) => document !== report.document)) {
        const speech = textOf(report.node, 'speech');
        const isReported = speech === 'INDIRECT' || speech === 'NESTED';
        if (isReported && textOf(other.node, 'speech') === 'DIRECT') {
          add('REPORTED_SPEECH', report, other.node.id);
        }
        if (reports.indexOf(other) < reports.indexOf(report) && areOtherWords(other, report)) {
          add('WORDS_DIFFER', report, other.node.id);
        }
      }
    }
    return found;
  });
}

/** Positions with something to compare. */
export function countComparable(graph: CorpusGraph, positions: readonly GraphNode[]): number {
  return positions.filter((position) => {
    const reports = reportsOf(graph, position);
    return (
      new Set(reports.map(({ document }) => document)).size > 1 ||
      reports.some(({ node }) => 'hedge' in node.properties || 'translatedBy' in node.properties)
    );
  }).length;
}

export interface NaiveConflict {
  readonly conflict: string;
  readonly position: GraphNode;
  readonly reports: readonly string[];
}

/** In no particular order. */
export function listCarrierConflicts(graph: CorpusGraph): readonly NaiveConflict[] {
  const dates = graph.all('Statement').flatMap((statement): readonly NaiveConflict[] => {
    const given = textsOf(statement, 'disputedDates').map(parsePartialDate);
    const disagree = given.some((one) => given.some((other) => one.dayTo < other.dayFrom));
    const main = graph
      .outgoing(statement, 'CONTAINS')
      .find(({ properties }) => properties['ordinal'] === 1);
    return disagree && main !== undefined
      ? [{ conflict: 'DATE', position: main.node, reports: [] }]
      : [];
  });
  const reported = graph.all('Position').flatMap((position) => {
    const reports = reportsOf(graph, position);
    return reports.flatMap((second, at) =>
      reports.slice(0, at).flatMap((first): readonly NaiveConflict[] => {
        if (first.document === second.document) return [];
        const pair = { position, reports: [first.node.id, second.node.id] };
        return [
          ...(isOtherHedge(position, first, second) ? [{ ...pair, conflict: 'HEDGE' }] : []),
          ...(isOtherQuote(first, second) ? [{ ...pair, conflict: 'QUOTE' }] : []),
        ];
      }),
    );
  });
  return [...dates, ...reported];
}

interface Report {
  readonly node: GraphNode;
  readonly document: string;
  readonly words: readonly string[];
}

/** In the order of the evidence. */
function reportsOf(graph: CorpusGraph, position: GraphNode): readonly Report[] {
  return graph
    .outgoing(position, 'EVIDENCED_BY')
    .toSorted((a, b) => Number(a.properties['ordinal']) - Number(b.properties['ordinal']))
    .map(({ node }) => ({
      node,
      document: graph.targets(node, 'TAKEN_FROM')[0]?.id ?? '',
      words: (textOf(node, 'exact') ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    }));
}

/** Not a number where the hedge is absent or UNSTATED: all comparisons with it are false. */
function gradeOf({ properties }: GraphNode): number {
  const grade = GRADED.indexOf(String(properties['hedge']));
  return grade === -1 ? NaN : grade;
}

function isOtherHedge({ label }: GraphNode, first: Report, second: Report): boolean {
  const change = gradeOf(first.node) - gradeOf(second.node);
  return label === 'Accusation' && (change < 0 || change > 0);
}

function areOtherWords(first: Report, second: Report): boolean {
  const language = textOf(first.node, 'language');
  if (language === undefined || language !== textOf(second.node, 'language')) return false;
  if (first.words.length === 0 || second.words.length === 0) return false;
  return !isWithin(first.words, second.words) && !isWithin(second.words, first.words);
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return all.some((_, from) => some.every((word, at) => all[from + at] === word));
}

function isOtherQuote(first: Report, second: Report): boolean {
  const isQuote = ({ node }: Report): boolean =>
    textOf(node, 'speech') === 'DIRECT' && textOf(node, 'translatedBy') === undefined;
  const isMostlyIn = (some: Report, other: Report): boolean =>
    some.words.filter((word) => other.words.includes(word)).length * 3 >= some.words.length * 2;
  return (
    isQuote(first) &&
    isQuote(second) &&
    areOtherWords(first, second) &&
    (isMostlyIn(first, second) || isMostlyIn(second, first))
  );
}
