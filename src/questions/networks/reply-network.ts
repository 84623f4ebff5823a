/** `replyNetwork`: who answers whom, how often, how, and over which period. */
import {
  addUpEnds,
  tieByRelation,
  type Act,
  type RelationTie,
} from '../../domain/networks/relation-ties.js';
import type { ReplyRelation } from '../../domain/ontology/vocabularies.js';
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

export interface BuiltReplies {
  readonly network: WeightedNetwork<NetworkNode, RelationTie<ReplyRelation>>;
  /** Replies of actors to themselves, which are not part of the network. */
  readonly selfReplies: number;
}

type ReplyNetwork = {
  readonly nodes: readonly (NetworkNode & NodeStatistics & { readonly actors: readonly Row[] })[];
  readonly edges: readonly RelationTie<ReplyRelation>[];
  readonly statistics: NetworkStatistics;
  readonly truncated: Truncation | null;
  readonly selfReplies: number;
};

export const replies: RelationNetworkKind<ReplyRelation, BuiltReplies> = {
  name: 'reply network',
  pattern: '(p)-[r:RESPONDS_TO]->(answered:Position)',
  printEnds: (context) => [
    'WITH p, answered, r.relation AS relation',
    ...joinMakers('p', ['p', 'answered', 'relation'], 'source', context),
    ...joinMakers('answered', ['p', 'relation', 'source'], 'target', context),
  ],
  build: buildReplies,
};

/** @throws InputError for an invalid filter, threshold or limit */
export function askReplyNetwork(
  args: RelationNetworkArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedQuestion<Row, ReplyNetwork> {
  assertLimit(args);
  const context = new PrintContext(options.recordIndex);
  const parts = parseRelations(args, replies, context);
  return askNetwork(
    parts,
    {
      fields: [{ path: 'nodes.actors', label: 'Actor', texts: ['sources', 'targets'] }],
      usualRows: { nodes: 60 },
      counts: countActing(parts.filter, replies.pattern, context),
      toAnswer: (built, find) => toAnswer(built, find, args.limit),
      limit: args.limit,
    },
    context,
    info,
    options,
  );
}

function buildReplies(acts: readonly Act<ReplyRelation>[], minWeight: number): BuiltReplies {
  const all = tieByRelation(acts, roundShares);
  const ties = all.filter(({ source, target }) => source !== target);
  const own = all.filter(({ source, target }) => source === target);
  return {
    network: toNetwork(
      true,
      [...addUpEnds(ties)].map(([id, activity]) => ({ id, activity: roundShares(activity) })),
      ties.filter(({ weight }) => weight >= minWeight),
    ),
    selfReplies: roundShares(own.reduce((sum, { weight }) => sum + weight, 0)),
  };
}

function toAnswer(
  { network: whole, selfReplies }: BuiltReplies,
  find: FindRecords,
  limit: number,
): ReplyNetwork {
  const measured = measureNetwork(whole);
  const { network, truncated } = truncateNetwork(whole, limit);
  return {
    nodes: network.nodes.map((node) => ({
      ...node,
      ...measured.of(node.id),
      actors: find('nodes.actors', node.id),
    })),
    edges: network.edges,
    statistics: measured.whole,
    truncated,
    selfReplies,
  };
}
