/** `dataset`: the content of the graph, counted by label and by relationship. */
import type { Statement } from '../cypher/statement.js';
import type { FamilyLabel, NodeLabel } from '../domain/ontology/node-definitions.js';
import type { RelationshipType } from '../domain/ontology/relationship-definitions.js';
import type { AskedQuestion } from './question.js';

/** Column -> what it counts. */
export const countedNodes = {
  actors: 'Actor',
  states: 'State',
  agencies: 'Agency',
  spokespersons: 'Spokesperson',
  initiatives: 'Initiative',
  blocs: 'Bloc',
  organizations: 'Organization',
  groups: 'Group',
  statements: 'Statement',
  positions: 'Position',
  accusations: 'Accusation',
  denials: 'Denial',
  proposals: 'Proposal',
  remarks: 'Remark',
  incidents: 'Incident',
  excerpts: 'Excerpt',
  documents: 'Document',
  publishers: 'Publisher',
} as const satisfies Readonly<Record<string, NodeLabel | FamilyLabel>>;

export const countedRelationships = {
  replies: ['Position', 'RESPONDS_TO', 'Position'],
  votes: ['State', 'VOTED', 'Initiative'],
  endorsements: ['Actor', 'ENDORSED', 'Initiative'],
} as const satisfies Readonly<
  Record<string, readonly [from: string, type: RelationshipType, to: string]>
>;

export type DatasetCounts = Readonly<
  Record<keyof typeof countedNodes | keyof typeof countedRelationships, number>
>;

export function askDatasetCounts(): AskedQuestion<DatasetCounts, DatasetCounts | undefined> {
  return {
    statement: printDatasetCounts(),
    rows: 1,
    fields: new Map(),
    explanation: 'counts of the dataset',
    toResult: ([counts]) => counts,
  };
}

/** One row: every count. */
export function printDatasetCounts(): Statement<DatasetCounts> {
  const nodes = Object.entries(countedNodes).map(
    ([column, label]) => `CALL () { MATCH (n:${label}) RETURN count(n) AS ${column} }`,
  );
  const relationships = Object.entries(countedRelationships).map(
    ([column, [from, type, to]]) =>
      `CALL () { MATCH (:${from})-[e:${type}]->(:${to}) RETURN count(e) AS ${column} }`,
  );
  const columns = [...Object.keys(countedNodes), ...Object.keys(countedRelationships)];
  return {
    text: [...nodes, ...relationships, `RETURN ${columns.join(', ')}`].join('\n'),
    params: {},
    parseRow: (row) => {
      const counts = columns.map((column) => [column, requireCount(row[column])]);
      // The columns are exactly the keys of the two tables.
      return Object.fromEntries(counts) as DatasetCounts;
    },
  };
}

function requireCount(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('expected a count');
  return value;
}
