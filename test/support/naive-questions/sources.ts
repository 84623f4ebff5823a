/** Source balance and coverage, counted over the corpus in memory. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { parsePartialDate } from '../../../src/domain/time/partial-date.js';
import { textOf, type CorpusGraph } from '../naive-evaluation/corpus-graph.js';
import { chainOf } from './exchange.js';

type Counts = Readonly<Record<string, unknown>>;

const statementsOf = (graph: CorpusGraph, position: GraphNode): readonly GraphNode[] =>
  graph.sources(position, 'CONTAINS');
const documentsOf = (graph: CorpusGraph, position: GraphNode): readonly GraphNode[] =>
  statementsOf(graph, position).flatMap((statement) => graph.sources(statement, 'CARRIES'));
const publisherOf = (graph: CorpusGraph, document: GraphNode): GraphNode =>
  graph.targets(document, 'PUBLISHED_BY')[0]!;
const affiliationOf = (graph: CorpusGraph, document: GraphNode): string | undefined => {
  const [bond] = graph.outgoing(publisherOf(graph, document), 'AFFILIATED_WITH');
  return bond && `${bond.node.id} ${String(bond.properties['basis'])}`;
};

/** Of the sources that match a predicate. */
function countSources(
  graph: CorpusGraph,
  positions: readonly GraphNode[],
  isKept: (document: GraphNode) => boolean,
): Counts {
  const documents = new Set(positions.flatMap((each) => documentsOf(graph, each)).filter(isKept));
  const publishers = new Set([...documents].map((each) => publisherOf(graph, each)));
  return {
    positions: positions.filter((each) => documentsOf(graph, each).some(isKept)).length,
    documents: documents.size,
    publishers: publishers.size,
    origins: new Set(
      [...publishers].map((each) => textOf(each, 'wordsFrom') ?? textOf(each, 'name')),
    ).size,
  };
}

/** In the form of the tests' query, with lists in no particular order. */
export function balanceSources(graph: CorpusGraph, positions: readonly GraphNode[]): Counts {
  const documents = positions.flatMap((each) => documentsOf(graph, each));
  const kinds = new Set(documents.map((each) => publisherOf(graph, each).properties['kind']));
  const affiliations = new Set(documents.flatMap((each) => affiliationOf(graph, each) ?? []));
  const oneSided = new Map<string, GraphNode[]>();
  for (const position of positions) {
    const states = new Set(
      documentsOf(graph, position).map((each) => affiliationOf(graph, each)?.split(' ')[0]),
    );
    const [state, ...others] = states;
    if (state === undefined || others.length > 0) continue;
    oneSided.set(state, [...(oneSided.get(state) ?? []), position]);
  }
  const isBy = (position: GraphNode, state: string): boolean =>
    graph.sources(position, 'MADE').some(({ id }) => id === state);
  const isAgainst = (position: GraphNode, state: string): boolean =>
    graph
      .targets(position, 'AGAINST')
      .some((actor) => [...chainOf(graph, actor)].some(({ id }) => id === state));
  const speeches = positions.map((position) =>
    graph.targets(position, 'EVIDENCED_BY').flatMap((each) => textOf(each, 'speech') ?? []),
  );
  return {
    positions: positions.length,
    sources: countSources(graph, positions, () => true),
    byKind: [...kinds].map((kind) => ({
      kind,
      counts: countSources(
        graph,
        positions,
        (document) => publisherOf(graph, document).properties['kind'] === kind,
      ),
    })),
    byAffiliation: [...affiliations].map((affiliation) => ({
      state: { id: affiliation.split(' ')[0] },
      basis: affiliation.split(' ')[1],
      counts: countSources(
        graph,
        positions,
        (document) => affiliationOf(graph, document) === affiliation,
      ),
    })),
    withoutAffiliation: countSources(
      graph,
      positions,
      (document) => affiliationOf(graph, document) === undefined,
    ),
    oneSided: {
      positions: [...oneSided.values()].flat().length,
      byState: [...oneSided].map(([state, found]) => ({
        state: { id: state },
        positions: found.length,
        ownPositions: found.filter((each) => isBy(each, state)).length,
        positionsAgainst: found.filter((each) => !isBy(each, state) && isAgainst(each, state))
          .length,
      })),
    },
    nested: {
      count: speeches.filter((each) => each.includes('NESTED')).length,
      onlyNested: speeches.filter(
        (each) => each.length > 0 && each.every((speech) => speech === 'NESTED'),
      ).length,
      notCoded: speeches.filter((each) => each.length === 0).length,
    },
  };
}

function countCoverage(graph: CorpusGraph, statements: readonly GraphNode[]): Counts {
  const documents = new Set(statements.flatMap((each) => graph.sources(each, 'CARRIES')));
  const numberOf = (nodes: Iterable<GraphNode>, test: (node: GraphNode) => boolean): number =>
    [...nodes].filter(test).length;
  return {
    statements: statements.length,
    statementsIncomplete: numberOf(
      statements,
      (each) => each.properties['sourceCheck'] === 'INCOMPLETE',
    ),
    documents: documents.size,
    documentsInPart: numberOf(documents, (each) => each.properties['readInFull'] === false),
    publishers: new Set([...documents].map((each) => publisherOf(graph, each))).size,
    languages: [
      ...new Set([...documents].map((each) => String(each.properties['language']))),
    ].sort(),
  };
}

/** In the form of the tests' query, with lists in no particular order. */
export function countCovered(graph: CorpusGraph, positions: readonly GraphNode[]): Counts {
  const statements = [...new Set(positions.flatMap((each) => statementsOf(graph, each)))];
  const byActor = new Map<string, Set<GraphNode>>();
  for (const position of positions) {
    for (const { id } of graph.sources(position, 'MADE')) {
      const known = byActor.get(id) ?? new Set();
      for (const each of statementsOf(graph, position)) known.add(each);
      byActor.set(id, known);
    }
  }
  return {
    positions: positions.length,
    counts: countCoverage(graph, statements),
    actorCount: byActor.size,
    byActor: [...byActor].map(([id, own]) => ({
      actor: { id },
      counts: countCoverage(graph, [...own]),
      years: [...new Set([...own].flatMap(yearsOf))]
        .sort((a, b) => a - b)
        .map((year) => ({
          year,
          counts: countCoverage(
            graph,
            [...own].filter((each) => yearsOf(each).includes(year)),
          ),
        })),
    })),
  };
}

function yearsOf(statement: GraphNode): number[] {
  const { earliest, latest } = parsePartialDate(String(statement.properties['occurredOn']));
  const [first, last] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
