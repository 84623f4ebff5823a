/**
 * Typical sizes of fields: entries of a list, bytes of a value. Page sizes, limits and ids are
 * known from the arguments; the rest is typical for the data. The actual size of an answer is
 * counted while it is written: see `answer-pace.ts`.
 */
import { isEnumType, type GraphQLLeafType } from 'graphql';
import { findBinding } from '../../planner/plan/bindings.js';
import { USUAL_FACET_VALUES } from '../../planner/plan/facets.js';

/** Sizing arguments of the nearest field above that has any. */
export interface Asked {
  /** Page size, `limit` or number of ids. */
  readonly count: number;
  readonly maxLength: number;
}

/** Entries of a list without an estimate of its own; few have more. */
const USUAL_ITEMS = 3;

/** By `Type.field`. */
const usualItems: Readonly<Record<string, number | ((asked: Asked) => number)>> = {
  'Query.nodes': ({ count }) => count,
  'Search.hits': ({ count }) => count,
  'Search.byType': 10,
  'Facet.values': USUAL_FACET_VALUES,
  'Subgraph.nodes': ({ count }) => count,
  'Subgraph.edges': ({ count }) => 4 * count,
  'SubgraphTruncation.nodes': 16,
  'SubgraphTruncation.edges': 20,
  'ShortestPaths.paths': ({ count }) => count,
  'Path.nodes': ({ maxLength }) => maxLength + 1,
  'Path.steps': ({ maxLength }) => maxLength,
  'DiscourseNetwork.nodes': 60,
  'DiscourseNetwork.edges': ({ count }) => count,
  'DiscourseNetwork.concepts': 120,
  'DiscourseNetwork.windows': 20,
  'DiscourseWindow.nodes': 20,
  'DiscourseWindow.edges': 100,
  'ReplyNetwork.nodes': 60,
  'ReplyNetwork.edges': ({ count }) => count,
  'InitiativeNetwork.actors': 60,
  'InitiativeNetwork.initiatives': 30,
  'InitiativeNetwork.edges': ({ count }) => count,
  'Timeline.buckets': 60,
  'Timeline.impreciseValues': 10,
  'ReplyLatency.groups': 20,
  'WaitingCurve.points': 40,
  'Coverage.byActor': 40,
  'ActorCoverage.years': 10,
  'Coverage.agreement': 12,
  'Dataset.agreement': 12,
  'SourceBalance.byAffiliation': 10,
  'SourceBalance.byKind': 8,
  'OneSidedPositions.byState': 5,
  'Thread.positions': 10,
  'Stance.history': 10,
  'RevisionPage.nodes': ({ count }) => count,
  'ChangeReview.verdicts': 1,
  'ChangePage.nodes': ({ count }) => count,
  'ChangeEvent.records': ({ count }) => count,
  'RecordDifferences.nodes': ({ count }) => count,
};

/** Bytes of long texts by field name. Names and other short texts have about forty bytes. */
const usualTexts: Readonly<Record<string, number>> = {
  asserts: 90,
  summary: 120,
  exact: 90,
  url: 100,
  title: 70,
  note: 80,
  text: 150,
  citation: 400,
  bibtex: 400,
  link: 1_500,
  exportUrl: 200,
  rule: 150,
  latest: 12,
  earliest: 12,
  value: 24,
  cursor: 90,
  startCursor: 90,
  endCursor: 90,
  path: 60,
  hash: 66,
  record: 2_000,
};

const USUAL_TEXT = 40;
const USUAL_ID = 40;
const USUAL_NUMBER = 6;
const USUAL_BOOLEAN = 5;

/** @param owners the type's name, then those of its interfaces */
export function countUsualItems(owners: readonly string[], field: string, asked: Asked): number {
  const [type = '', ...interfaces] = owners;
  if (type.endsWith('Connection') && (field === 'edges' || field === 'nodes')) return asked.count;
  const known = usualItems[`${type}.${field}`];
  if (known !== undefined) return typeof known === 'number' ? known : known(asked);
  const binding = findBinding(type, interfaces, field);
  return binding?.shape === 'REFERENCES' ? (binding.usualRows ?? USUAL_ITEMS) : USUAL_ITEMS;
}

/** Bytes of a value as JSON, including quotes. */
export function usualBytesOf(type: GraphQLLeafType, field: string): number {
  if (isEnumType(type)) return 18;
  if (type.name === 'ID') return USUAL_ID;
  if (type.name === 'Boolean') return USUAL_BOOLEAN;
  if (type.name === 'Int' || type.name === 'Float') return USUAL_NUMBER;
  return usualTexts[field] ?? USUAL_TEXT;
}
