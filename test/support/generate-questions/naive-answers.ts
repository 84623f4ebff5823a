/**
 * Expected answers to questions about relations, by the naive evaluations: the part of an answer
 * that these cover, and the same part from the corpus in memory. Undefined where they cover
 * nothing.
 */
import type { GraphData, GraphNode } from '../../../src/corpus/graph-data.js';
import { findWords } from '../../../src/domain/text/search-words.js';
import type { CorpusGraph } from '../naive-evaluation/corpus-graph.js';
import { matchesPosition } from '../naive-evaluation/match-position.js';
import {
  countComparable,
  listCarrierConflicts,
  listDifferences,
} from '../naive-questions/carriers.js';
import { evaluateDiscourse, type NaiveOptions } from '../naive-questions/discourse.js';
import {
  flattenFormula,
  listFormulas,
  type AnsweredFormula,
  type NaiveOrder,
} from '../naive-questions/formulas.js';
import { evaluatePaths } from '../naive-questions/paths.js';
import { evaluateRelations, type NaiveJoint } from '../naive-questions/relations.js';
import { findNaively } from '../naive-questions/search.js';
import { balanceSources, countCovered } from '../naive-questions/sources.js';
import { evaluateSubgraph } from '../naive-questions/subgraph.js';
import type { Arguments, QuestionName } from './choose-arguments.js';

export interface Corpus {
  readonly data: GraphData;
  readonly graph: CorpusGraph;
}

export interface Comparison {
  readonly engine: unknown;
  readonly naive: unknown;
}

/** @param answer the value of the root, as selected by the query of `questionQueries` */
export function compareNaively(
  name: QuestionName,
  args: Arguments,
  answer: unknown,
  corpus: Corpus,
): Comparison | undefined {
  // The answer of a root is an object.
  return comparers[name](args, answer as Answer, corpus);
}

type Answer = Readonly<Record<string, unknown>>;
type Compare = (args: Arguments, answer: Answer, corpus: Corpus) => Comparison | undefined;
interface Edge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

const comparers: Readonly<Record<QuestionName, Compare>> = {
  subgraph: (args, { nodeCount, edgeCount, repliesLeftOut }, { data, graph }) => {
    const { ids, hops, filter, types, bring, bringFilter } = args;
    const found = evaluateSubgraph(data, {
      ...(ids === undefined ? {} : { ids: ids as readonly string[] }),
      hops: (hops ?? 1) as number,
      keeps: keepsBy(filter, graph),
      ...(types === undefined ? {} : { types: types as readonly string[] }),
      bring: (bring ?? []) as readonly string[],
      bringKeeps: keepsBy(bringFilter, graph),
    });
    return {
      engine: { nodeCount, edgeCount, repliesLeftOut },
      naive: {
        nodeCount: found.nodes.size,
        edgeCount: found.edges.length,
        repliesLeftOut: found.repliesLeftOut,
      },
    };
  },

  paths: (args, { pathCount, truncated, paths }, { data }) => {
    const limit = (args['limit'] ?? 10) as number;
    const through = args['through'] as readonly string[] | undefined;
    const found = evaluatePaths(data, {
      from: String(args['from']),
      to: String(args['to']),
      ...(through === undefined ? {} : { through }),
      ...(args['types'] === undefined ? {} : { types: args['types'] as readonly string[] }),
      maxLength: args['maxLength'] as number,
      limit,
    });
    const shown = paths as readonly { readonly nodes: readonly { readonly id: string }[] }[];
    const cut = truncated as { readonly lengthsNotLookedFor: readonly number[] } | null;
    return {
      engine: {
        pathCount,
        lengthsNotLookedFor: cut?.lengthsNotLookedFor ?? [],
        paths: shown.map(({ nodes }) => nodes.map(({ id }) => id)),
      },
      naive: {
        pathCount: found.paths.length,
        lengthsNotLookedFor: found.lengthsNotLookedFor,
        paths: found.paths.slice(0, limit),
      },
    };
  },

  search: ({ text, types, filter }, { totalCount, isComplete }, { graph }) => {
    const isPlain = !/["*]/.test(String(text));
    if (!isPlain || types !== undefined || filter !== undefined || isComplete === false) {
      return undefined;
    }
    const words = findWords(String(text)).map(({ word }) => word);
    return { engine: totalCount, naive: findNaively(graph, words).length };
  },

  discourseNetwork: (args, { truncated, edges }, { graph }) => {
    if (truncated !== null || args['joint'] === 'WHOLE') return undefined;
    const options: NaiveOptions = {
      kind: (args['kind'] ?? 'SUBTRACT') as NaiveOptions['kind'],
      normalisation: (args['normalisation'] ?? 'AVERAGE_ACTIVITY') as NaiveOptions['normalisation'],
      duplicates: (args['duplicates'] ?? 'INCLUDE') as NaiveOptions['duplicates'],
      joint: (args['joint'] ?? 'SPLIT') as NaiveOptions['joint'],
    };
    const weights = evaluateDiscourse(graph, positionsOf(args, graph), options);
    return compareTies(edges, [...weights], args);
  },

  replyNetwork: (args, { truncated, edges }, { graph }) =>
    truncated === null ? compareRelations('RESPONDS_TO', args, edges, graph) : undefined,

  initiativeNetwork: (args, { truncated, edges }, { graph }) =>
    truncated === null ? compareRelations('REFERS_TO', args, edges, graph) : undefined,

  fidelity: (args, answer, { graph }) => {
    const positions = positionsOf(args, graph);
    const found = listDifferences(graph, positions);
    const reasons = (args['reasons'] ?? []) as readonly string[];
    const count = (reason: string): number => found.filter((each) => each.reason === reason).length;
    const rows = found
      .filter(({ reason }) => reasons.length === 0 || reasons.includes(reason))
      .map(({ position, reason, report, comparedWith }) => ({
        position,
        rowId: [position.id, report, comparedWith ?? '', reason].join(' '),
        row: { reason, position: position.id, report, comparedWith },
      }));
    return {
      engine: { ...answer, nodes: flattenIds(answer['nodes']) },
      naive: {
        totalCount: rows.length,
        matchedPositions: positions.length,
        comparablePositions: countComparable(graph, positions),
        hedgeDropped: count('HEDGE_DROPPED'),
        hedgeAdded: count('HEDGE_ADDED'),
        wordsDiffer: count('WORDS_DIFFER'),
        reportedSpeech: count('REPORTED_SPEECH'),
        translated: count('TRANSLATED'),
        nodes: firstRows(rows, args),
      },
    };
  },

  contradictions: (args, answer, { graph }) => {
    const positions = positionsOf(args, graph);
    const rows = listCarrierConflicts(graph)
      .filter(({ position }) => positions.includes(position))
      .map(({ conflict, position, reports }) => ({
        position,
        rowId: [position.id, position.id, conflict, reports[0] ?? '', reports[1] ?? ''].join(' '),
        row: {
          conflict,
          later: position.id,
          statement: graph.sources(position, 'CONTAINS')[0]?.id,
          reports,
        },
      }));
    return {
      engine: { ...answer, nodes: flattenIds(answer['nodes']) },
      naive: {
        totalCount: rows.length,
        matchedPositions: positions.length,
        nodes: firstRows(rows, args),
      },
    };
  },

  formulas: (args, answer, { graph }) => {
    const positions = positionsOf(args, graph);
    const formulas = listFormulas(graph, positions, args['orderBy'] as NaiveOrder | undefined);
    return {
      engine: {
        ...answer,
        nodes: (answer['nodes'] as readonly AnsweredFormula[]).map(flattenFormula),
      },
      naive: {
        totalCount: formulas.length,
        matchedPositions: positions.length,
        nodes: formulas.slice(0, args['first'] as number),
      },
    };
  },

  sourceBalance: (args, answer, { graph }) => ({
    engine: pick(answer, ['positions', 'sources', 'withoutAffiliation']),
    naive: pick(balanceSources(graph, positionsOf(args, graph)), [
      'positions',
      'sources',
      'withoutAffiliation',
    ]),
  }),

  coverage: (args, answer, { graph }) => ({
    engine: pick(answer, ['positions', 'actorCount', 'counts']),
    naive: pick(countCovered(graph, positionsOf(args, graph)), [
      'positions',
      'actorCount',
      'counts',
    ]),
  }),
};

function compareRelations(
  type: 'RESPONDS_TO' | 'REFERS_TO',
  args: Arguments,
  edges: unknown,
  graph: CorpusGraph,
): Comparison {
  const joint = (args['joint'] ?? 'SPLIT') as NaiveJoint;
  const ties = [...evaluateRelations(graph, type, joint, positionsOf(args, graph))];
  return compareTies(
    edges,
    ties
      .filter(([key]) => key.split(' > ')[0] !== key.split(' > ')[1])
      .map(([key, { weight }]) => [key, weight] as const),
    args,
  );
}

/** Sums of shares differ in their last digits, and answers are rounded. */
const TOLERANCE = 1e-5;

/** Weights by the ends of their ties, taken from one side where the two are nearly equal. */
function compareTies(
  edges: unknown,
  ties: readonly (readonly [key: string, weight: number])[],
  args: Arguments,
): Comparison {
  const least = (args['minWeight'] ?? 0) as number;
  const engine = Object.fromEntries(
    (edges as readonly Edge[]).map(({ source, target, weight }) => [
      `${source} > ${target}`,
      weight,
    ]),
  );
  const naive = Object.fromEntries(
    ties
      .filter(([, weight]) => Math.abs(weight) >= least - TOLERANCE)
      .map(([key, weight]) => {
        const found = engine[key];
        return [key, found !== undefined && Math.abs(found - weight) < TOLERANCE ? found : weight];
      }),
  );
  return { engine, naive };
}

function positionsOf({ filter }: Arguments, graph: CorpusGraph): readonly GraphNode[] {
  return graph.all('Position').filter(keepsBy(filter, graph));
}

function keepsBy(filter: unknown, graph: CorpusGraph): (position: GraphNode) => boolean {
  return (position) => matchesPosition(graph, position, filter ?? {});
}

function pick(value: Answer, names: readonly string[]): Answer {
  return Object.fromEntries(names.map((name) => [name, value[name]]));
}

interface DatedRow {
  readonly position: GraphNode;
  readonly rowId: string;
  readonly row: object;
}

/** The first page, ordered by the first day of the position and then by id. */
function firstRows(rows: readonly DatedRow[], args: Arguments): readonly object[] {
  const sign = args['orderBy'] === 'OCCURRED_ASC' ? 1 : -1;
  const dayOf = ({ position }: DatedRow): number =>
    Number(position.properties['occurredOnDayFrom']);
  return rows
    .toSorted((a, b) => sign * (dayOf(a) - dayOf(b) || (a.rowId < b.rowId ? -1 : 1)))
    .slice(0, args['first'] as number)
    .map(({ row }) => row);
}

/** Rows in which records are replaced by their ids. */
function flattenIds(rows: unknown): unknown {
  const flatten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(flatten);
    return typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  };
  return (rows as readonly object[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, flatten(value)])),
  );
}
