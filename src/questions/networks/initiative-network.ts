/** `initiativeNetwork`: who refers to which initiative, how often, how, and over which period. */
import {
  addUpEnds,
  tieByRelation,
  type Act,
  type RelationTie,
} from '../../domain/networks/relation-ties.js';
import type { InitiativeRelation } from '../../domain/ontology/vocabularies.js';
import {
  toNetwork,
  truncateNetwork,
  type NetworkNode,
  type Truncation,
  type WeightedNetwork,
} from '../../domain/networks/weighted-network.js';
import { PrintContext } from '../../planner/print/print-context.js';
import type { Row } from '../../planner/print/row.js';
import { askNetwork } from './ask-network.js';
import { joinMakers } from '../joint-makers.js';
import { assertLimit } from './network-arguments.js';
import type { FindRecords } from './network-records.js';
import {
  measureNetwork,
  type NetworkStatistics,
  type NodeStatistics,
} from './network-statistics.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from '../question.js';
import {
  countActing,
  parseRelations,
  type RelationNetworkArguments,
  type RelationNetworkKind,
} from './relation-network.js';
import { roundShares } from '../round-shares.js';

/** A node of one of the two modes. */
interface TwoModeNode extends NetworkNode {
  readonly mode: 'ACTOR' | 'INITIATIVE';
}

/** Edges lead from actors to initiatives. */
export type TwoModeNetwork = WeightedNetwork<TwoModeNode, RelationTie<InitiativeRelation>>;

export type InitiativeNetwork = {
  readonly actors: readonly (NetworkNode & NodeStatistics & { readonly actors: readonly Row[] })[];
  readonly initiatives: readonly (NetworkNode & NodeStatistics & { readonly initiative: Row })[];
  readonly edges: readonly RelationTie<InitiativeRelation>[];
  readonly statistics: NetworkStatistics;
  readonly truncated: Truncation | null;
};

export const references: RelationNetworkKind<InitiativeRelation, TwoModeNetwork> = {
  name: 'initiative network',
  pattern: '(p)-[r:REFERS_TO]->(i:Initiative)',
  printEnds: (context) => [
    'WITH p, r.relation AS relation, i.id AS target',
    ...joinMakers('p', ['p', 'relation', 'target'], 'source', context),
  ],
  build: buildNetwork,
};

/** @throws InputError for an invalid filter, threshold or limit */
export function askInitiativeNetwork(
  args: RelationNetworkArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<Row, InitiativeNetwork> {
  assertLimit(args);
  const context = new PrintContext(options.recordIndex);
  const parts = parseRelations(args, references, context);
  return askNetwork(
    parts,
    {
      fields: [
        { path: 'actors.actors', label: 'Actor', texts: ['sources'] },
        { path: 'initiatives.initiative', label: 'Initiative', texts: ['targets'] },
      ],
      usualRows: { actors: 60, initiatives: 30 },
      counts: countActing(parts.filter, references.pattern, context),
      toAnswer: (built, find) => toAnswer(built, find, args.limit),
      limit: args.limit,
    },
    context,
    info,
    options,
  );
}

function buildNetwork(acts: readonly Act<InitiativeRelation>[], minWeight: number): TwoModeNetwork {
  const ties = tieByRelation(acts, roundShares);
  const initiatives = new Set(ties.map(({ target }) => target));
  return toNetwork(
    false,
    [...addUpEnds(ties)].map(([id, activity]) => ({
      id,
      activity: roundShares(activity),
      mode: initiatives.has(id) ? 'INITIATIVE' : 'ACTOR',
    })),
    ties.filter(({ weight }) => weight >= minWeight),
  );
}

function toAnswer(whole: TwoModeNetwork, find: FindRecords, limit: number): InitiativeNetwork {
  const measured = measureNetwork(whole);
  const { network, truncated } = truncateNetwork(whole, limit);
  const nodesOf = (mode: TwoModeNode['mode'], among = network) =>
    among.nodes
      .filter((node) => node.mode === mode)
      .map((node) => ({ ...node, ...measured.of(node.id) }));
  const pairs = nodesOf('ACTOR', whole).length * nodesOf('INITIATIVE', whole).length;
  return {
    actors: nodesOf('ACTOR').map((node) => ({ ...node, actors: find('actors.actors', node.id) })),
    initiatives: nodesOf('INITIATIVE').map((node) => ({
      ...node,
      // Every initiative that is named exists; where it is not selected, this value is not read.
      initiative: find('initiatives.initiative', node.id)[0] ?? {},
    })),
    edges: network.edges,
    statistics: {
      ...measured.whole,
      // The network is bipartite: edges join actors to initiatives only.
      density: pairs === 0 ? null : roundShares(whole.edges.length / pairs),
    },
    truncated,
  };
}
