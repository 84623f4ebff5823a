/**
 * Counts everything in a graph, for the manifest beside the seeds: a change of the data shows as a
 * change of numbers.
 */
import {
  nodeLabels,
  positionLabels,
  actorLabels,
  type NodeLabel,
} from '../domain/ontology/node-definitions.js';
import {
  relationshipTypes,
  type RelationshipType,
} from '../domain/ontology/relationship-definitions.js';
import { toCodebookWord } from '../domain/ontology/vocabularies.js';
import type { Value } from '../cypher/statement.js';
import { compareText } from '../domain/text/compare-text.js';
import { datasetVersion } from './dataset-version.js';
import type { GraphData } from './graph-data.js';

export type Tally = Readonly<Record<string, number>>;

export interface Manifest {
  readonly version: string;
  readonly counts: {
    readonly nodes: Readonly<Record<NodeLabel, number>>;
    readonly relationships: Readonly<Record<RelationshipType, number>>;
    readonly actors: number;
    readonly positions: number;
    readonly positionsByKind: Tally;
    readonly repliesByRelation: Tally;
    readonly accusationsWithReply: number;
    readonly explicitReplies: number;
    readonly statementsBySourceCheck: Tally;
    readonly documentsByPublisherKind: Tally;
    readonly votesByChoice: Tally;
    readonly excerptsWithExactWords: number;
    readonly excerptsWithOffsets: number;
    readonly excerptsBySpeech: Tally;
  };
}

export function createManifest(graph: GraphData): Manifest {
  const nodesOf = (labels: readonly NodeLabel[]) =>
    graph.nodes.filter(({ label }) => labels.includes(label));
  const relationshipsOf = (type: RelationshipType) =>
    graph.relationships.filter((each) => each.type === type);
  const positions = nodesOf(positionLabels);
  const excerpts = nodesOf(['Excerpt']);
  const replies = relationshipsOf('RESPONDS_TO');
  const answered = new Set(replies.map(({ to }) => to));
  const publisherKinds = new Map(
    nodesOf(['Publisher']).map(({ id, properties }) => [id, properties['kind']]),
  );
  return {
    version: datasetVersion(graph),
    counts: {
      // Object.fromEntries widens the keys; the lists are complete.
      nodes: Object.fromEntries(
        nodeLabels.map((label) => [label, nodesOf([label]).length]),
      ) as Record<NodeLabel, number>,
      relationships: Object.fromEntries(
        relationshipTypes.map((type) => [type, relationshipsOf(type).length]),
      ) as Record<RelationshipType, number>,
      actors: nodesOf(actorLabels).length,
      positions: positions.length,
      positionsByKind: tally(positions.map(({ properties }) => properties['kind'])),
      repliesByRelation: tally(replies.map(({ properties }) => properties['relation'])),
      accusationsWithReply: nodesOf(['Accusation']).filter(({ id }) => answered.has(id)).length,
      explicitReplies: replies.filter(({ properties }) => properties['explicit'] === true).length,
      statementsBySourceCheck: tally(
        nodesOf(['Statement']).map(({ properties }) => properties['sourceCheck']),
      ),
      documentsByPublisherKind: tally(
        relationshipsOf('PUBLISHED_BY').map(({ to }) => publisherKinds.get(to)),
      ),
      votesByChoice: tally(relationshipsOf('VOTED').map(({ properties }) => properties['vote'])),
      excerptsWithExactWords: count(excerpts, 'exact'),
      excerptsWithOffsets: count(excerpts, 'offsetStart'),
      excerptsBySpeech: tally(excerpts.map(({ properties }) => properties['speech'])),
    },
  };
}

function count(nodes: GraphData['nodes'], property: string): number {
  return nodes.filter(({ properties }) => properties[property] !== undefined).length;
}

/**
 * Number of occurrences of each vocabulary term, in the codebook's spelling, in alphabetical order.
 */
function tally(terms: readonly (Value | undefined)[]): Tally {
  const counts = new Map<string, number>();
  for (const term of terms) {
    const word = typeof term === 'string' ? toCodebookWord(term) : 'not coded';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => compareText(a, b)));
}
