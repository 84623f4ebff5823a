/** The meaning of the roots of the schema: which records each finds. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { labelsOf, type CorpusGraph, type Label } from './corpus-graph.js';
import type { FilterTypeName } from './match-record.js';

type Arguments = Readonly<Record<string, unknown>>;

/** Roots that find one record, or several by id. */
export const rootRecords: Readonly<
  Record<string, (graph: CorpusGraph, args: Arguments) => unknown>
> = {
  node: (graph, { id }) => graph.find(String(id)),
  nodes: (graph, { ids }) => (ids as readonly string[]).map((id) => graph.find(id)),
  position: findAs('Position'),
  statement: findAs('Statement'),
  actor: findAs('Actor'),
  initiative: findAs('Initiative'),
  incident: findAs('Incident'),
  document: findAs('Document'),
  state: (graph, { code, scheme }) => {
    const wanted = String(code).toUpperCase();
    const properties = {
      ISO: ['iso2', 'iso3', 'isoNumeric'],
      COW: ['cowNumber', 'cowLetters'],
      GLEDITSCH_WARD: ['gwNumber'],
      WIKIDATA: ['wikidata'],
    }[String(scheme ?? 'ISO')];
    return graph
      .all('State')
      .find((state) => properties?.some((name) => String(state.properties[name]) === wanted));
  },
};

/** Roots that find pages of all records of a kind. */
export const rootConnections: Readonly<
  Record<string, { readonly label: Label; readonly filter: FilterTypeName }>
> = {
  positions: { label: 'Position', filter: 'PositionFilter' },
  accusations: { label: 'Accusation', filter: 'PositionFilter' },
  denials: { label: 'Denial', filter: 'PositionFilter' },
  proposals: { label: 'Proposal', filter: 'PositionFilter' },
  statements: { label: 'Statement', filter: 'StatementFilter' },
  actors: { label: 'Actor', filter: 'ActorFilter' },
  states: { label: 'State', filter: 'ActorFilter' },
  agencies: { label: 'Agency', filter: 'ActorFilter' },
  spokespersons: { label: 'Spokesperson', filter: 'ActorFilter' },
  initiatives: { label: 'Initiative', filter: 'InitiativeFilter' },
  incidents: { label: 'Incident', filter: 'IncidentFilter' },
  documents: { label: 'Document', filter: 'DocumentFilter' },
};

/** `DatasetCounts`, by the names of its fields. */
export function countRecords(graph: CorpusGraph): Readonly<Record<string, number>> {
  const nodes: readonly (readonly [field: string, label: Label])[] = [
    ['actors', 'Actor'],
    ['states', 'State'],
    ['agencies', 'Agency'],
    ['spokespersons', 'Spokesperson'],
    ['initiatives', 'Initiative'],
    ['blocs', 'Bloc'],
    ['organizations', 'Organization'],
    ['groups', 'Group'],
    ['statements', 'Statement'],
    ['positions', 'Position'],
    ['accusations', 'Accusation'],
    ['denials', 'Denial'],
    ['proposals', 'Proposal'],
    ['remarks', 'Remark'],
    ['incidents', 'Incident'],
    ['excerpts', 'Excerpt'],
    ['documents', 'Document'],
    ['publishers', 'Publisher'],
  ];
  const countBonds = (label: Label, type: 'RESPONDS_TO' | 'ENDORSED' | 'VOTED'): number =>
    graph.all(label).reduce((sum, node) => sum + graph.outgoing(node, type).length, 0);
  return {
    ...Object.fromEntries(nodes.map(([field, label]) => [field, graph.all(label).length])),
    replies: countBonds('Position', 'RESPONDS_TO'),
    endorsements: countBonds('Actor', 'ENDORSED'),
    votes: countBonds('State', 'VOTED'),
  };
}

function findAs(label: Label): (graph: CorpusGraph, args: Arguments) => GraphNode | undefined {
  return (graph, { id }) => {
    const node = graph.find(String(id));
    return node !== undefined && labelsOf(node).includes(label) ? node : undefined;
  };
}
