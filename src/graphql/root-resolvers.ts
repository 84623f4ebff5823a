/**
 * Resolvers of the schema's root fields. Each runs one question.
 */
import type { GraphQLResolveInfo } from 'graphql';
import type { StateCodeScheme } from '../domain/ontology/state-codes.js';
import type { QueryResolvers } from '../generated/graphql.js';
import type { EntityType } from '../planner/plan/bindings.js';
import { selectedNames } from '../planner/plan/collect-fields.js';
import type { Row } from '../planner/print/row.js';
import {
  askCountPositions,
  type CountPositionsArguments,
  type PositionCounts,
} from '../questions/count-positions.js';
import { askCoverage, type Coverage, type CoverageArguments } from '../questions/coverage.js';
import { askDatasetCounts } from '../questions/dataset.js';
import { askContradictions } from '../questions/contradictions.js';
import { askDiscourseNetwork } from '../questions/networks/discourse-network.js';
import { askDyads } from '../questions/dyads.js';
import { askFidelity } from '../questions/fidelity.js';
import { askFormulas } from '../questions/formulas.js';
import { askInitiativeNetwork } from '../questions/networks/initiative-network.js';
import type { NetworkStatistics } from '../questions/networks/network-statistics.js';
import type { AskedObjectPage } from '../questions/object-page.js';
import { askPaths } from '../questions/subgraph/paths.js';
import { askRecordById, askStateByCode } from '../questions/record-by-id.js';
import {
  askConnection,
  rootConnections,
  type RootConnectionName,
} from '../questions/record-connection.js';
import { askRecordsByIds } from '../questions/records-by-ids.js';
import { askReferrals } from '../questions/referrals.js';
import { askReplyNetwork } from '../questions/networks/reply-network.js';
import type { AskedQuestion, PlanningOptions } from '../questions/question.js';
import {
  askReplyLatency,
  type ReplyLatency,
  type ReplyLatencyArguments,
} from '../questions/reply-latency.js';
import { askSearch, type SearchArguments, type SearchResult } from '../questions/search/search.js';
import {
  askSourceBalance,
  type SourceBalance,
  type SourceBalanceArguments,
} from '../questions/source-balance.js';
import { askStance, type Stance, type StanceArguments } from '../questions/stance.js';
import { askSubgraph } from '../questions/subgraph/subgraph.js';
import { askThread } from '../questions/thread.js';
import { askTimeline, type Timeline, type TimelineArguments } from '../questions/timeline.js';
import { askUnanswered } from '../questions/unanswered.js';
import { planningOptions, runQuestion, runSearch, withCodes } from './ask.js';
import { toConnection, type Connection } from './connection.js';
import type { RequestContext } from './context.js';
import { filterOfRoot } from './found-positions.js';
import { resolveChanges, resolveDiff, resolveHistory, resolveRevision } from './history-roots.js';
import { findRetracted } from './retracted.js';
import { printCount, withReference } from './reference.js';

type RootResolver<Args, Result> = (
  source: unknown,
  args: Args,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<Result>;

/** The generated type fails the build if a root is missing. */
export const rootResolvers: Required<QueryResolvers> = {
  node: resolveRecord('Node'),
  nodes: withCodes(resolveNodes),
  position: resolveRecord('Position'),
  statement: resolveRecord('Statement'),
  actor: resolveRecord('Actor'),
  state: withCodes(resolveState),
  initiative: resolveRecord('Initiative'),
  incident: resolveRecord('Incident'),
  document: resolveRecord('Document'),
  positions: resolveConnection('positions'),
  accusations: resolveConnection('accusations'),
  denials: resolveConnection('denials'),
  proposals: resolveConnection('proposals'),
  statements: resolveConnection('statements'),
  actors: resolveConnection('actors'),
  states: resolveConnection('states'),
  agencies: resolveConnection('agencies'),
  spokespersons: resolveConnection('spokespersons'),
  initiatives: resolveConnection('initiatives'),
  incidents: resolveConnection('incidents'),
  documents: resolveConnection('documents'),
  record: withCodes(resolveRevision),
  history: withCodes(resolveHistory),
  diff: withCodes(resolveDiff),
  changes: withCodes(resolveChanges),
  dataset: withCodes(resolveDataset),
  thread: withCodes(resolveThread),
  timeline: withCodes(
    withReference(resolveTimeline, ({ totalCount }) => printCount(totalCount, 'position')),
  ),
  countPositions: withCodes(
    withReference(resolveCountPositions, ({ matchedPositions }) =>
      printCount(matchedPositions, 'position'),
    ),
  ),
  dyads: resolveObjectPage(askDyads),
  unanswered: resolveObjectPage(askUnanswered),
  replyLatency: withCodes(
    withReference(resolveReplyLatency, (found) =>
      printCount(found.matchedAccusations, 'accusation'),
    ),
  ),
  search: withCodes(
    withReference(resolveSearch, ({ totalCount, isComplete }) =>
      isComplete ? printCount(totalCount, 'record') : `${printCount(totalCount, 'record')} or more`,
    ),
  ),
  sourceBalance: withCodes(
    withReference(resolveSourceBalance, ({ positions }) => printCount(positions, 'position')),
  ),
  coverage: withCodes(
    withReference(resolveCoverage, ({ positions }) => printCount(positions, 'position')),
  ),
  contradictions: resolveObjectPage(askContradictions),
  fidelity: resolveObjectPage(askFidelity),
  formulas: resolveObjectPage(askFormulas),
  discourseNetwork: resolveNetwork(askDiscourseNetwork),
  referrals: resolveObjectPage(askReferrals),
  replyNetwork: resolveNetwork(askReplyNetwork),
  initiativeNetwork: resolveNetwork(askInitiativeNetwork),
  stance: withCodes(resolveStance),
  subgraph: withCodes(
    withReference(
      (args, context, info) =>
        runQuestion(askSubgraph(args, info, planningOptions(context)), context, info),
      ({ nodeCount }) => printCount(nodeCount, 'record'),
    ),
  ),
  paths: withCodes(
    withReference(
      (args, context, info) =>
        runQuestion(askPaths(args, info, planningOptions(context)), context, info),
      ({ pathCount, truncated }) =>
        truncated === null || truncated.lengthsNotLookedFor.length === 0
          ? printCount(pathCount, 'path')
          : `${printCount(pathCount, 'path')} or more`,
    ),
  ),
};

function resolveRecord(
  type: EntityType | 'Node',
): RootResolver<{ readonly id: string }, Row | null> {
  return withCodes(async ({ id }, context, info) => {
    const question = askRecordById(type, id, info, planningOptions(context));
    const row = question === undefined ? null : await runQuestion(question, context, info);
    return row ?? (type === 'Node' ? findRetracted(id, context) : null);
  });
}

function resolveConnection(name: RootConnectionName): RootResolver<object, Connection> {
  return withCodes(async (args, context, info) => {
    const question = askConnection(name, { ...args }, info, planningOptions(context));
    const { rows, total, facets } = await runQuestion(question, context, info);
    const { page, filter } = question.connection;
    const found = filterOfRoot(rootConnections[name].target, filter);
    return toConnection(page, rows, total, facets, found);
  });
}

async function resolveState(
  { code, scheme }: { readonly code: string; readonly scheme: StateCodeScheme },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  return runQuestion(askStateByCode(code, scheme, info, planningOptions(context)), context, info);
}

async function resolveNodes(
  { ids }: { readonly ids: readonly string[] },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly (Row | null)[]> {
  const question = askRecordsByIds(ids, info, planningOptions(context));
  const rows =
    question === undefined ? ids.map(() => null) : await runQuestion(question, context, info);
  return rows.map((row, index) => row ?? findRetracted(ids[index] ?? '', context));
}

async function resolveDataset(
  _args: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Row> {
  const { datasetInfo, recordIndex, publicUrl, history } = context;
  const { licence, agreement } = datasetInfo;
  const { version } = recordIndex();
  const wantsCounts = selectedNames(info).has('counts');
  const counts = wantsCounts ? await runQuestion(askDatasetCounts(), context, info) : undefined;
  const citation = datasetInfo.cite({ version, url: publicUrl() });
  const journal = history?.headOf(version) ?? null;
  return { licence, agreement, citation, version, journal, counts };
}

async function resolveThread(
  { position }: { readonly position: string },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const question = askThread(position, info, planningOptions(context));
  return question === undefined ? null : runQuestion(question, context, info);
}

async function resolveTimeline(
  args: TimelineArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Timeline> {
  return runQuestion(askTimeline(args, context.recordIndex()), context, info);
}

async function resolveReplyLatency(
  args: ReplyLatencyArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ReplyLatency> {
  return runQuestion(askReplyLatency(args, context.recordIndex()), context, info);
}

async function resolveCountPositions(
  args: CountPositionsArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PositionCounts> {
  return runQuestion(askCountPositions(args, context.recordIndex()), context, info);
}

async function resolveSearch(
  args: SearchArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Omit<SearchResult, 'rows'> & Pick<Connection, 'pageInfo'> & { readonly hits: unknown }> {
  const search = askSearch(args, info, planningOptions(context));
  const { rows, ...found } = await runSearch(search, args.text, context, info);
  const { edges, pageInfo } = toConnection(search.page, rows, found.totalCount, found.facets);
  return { ...found, hits: edges, pageInfo };
}

async function resolveSourceBalance(
  args: SourceBalanceArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<SourceBalance> {
  return runQuestion(askSourceBalance(args, info, planningOptions(context)), context, info);
}

async function resolveCoverage(
  args: CoverageArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Coverage> {
  return runQuestion(askCoverage(args, info, planningOptions(context)), context, info);
}

async function resolveStance(
  args: StanceArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Stance> {
  return runQuestion(askStance(args, info, planningOptions(context)), context, info);
}

function resolveNetwork<Args, Answer extends { readonly statistics: NetworkStatistics }>(
  ask: (
    args: Args,
    info: GraphQLResolveInfo,
    options: PlanningOptions,
  ) => AskedQuestion<Row, Answer>,
) {
  return withCodes(
    withReference(
      async (
        args: Args,
        context: RequestContext,
        info: GraphQLResolveInfo,
      ): Promise<Answer & { readonly asked: Args }> => ({
        ...(await runQuestion(ask(args, info, planningOptions(context)), context, info)),
        asked: args,
      }),
      ({ statistics: { nodeCount, edgeCount } }) =>
        `${printCount(nodeCount, 'node')}, ${printCount(edgeCount, 'edge')}`,
    ),
  );
}

function resolveObjectPage<Args>(
  ask: (args: Args, info: GraphQLResolveInfo, options: PlanningOptions) => AskedObjectPage,
): RootResolver<Args, Connection> {
  return withCodes(async (args, context, info) => {
    const question = ask(args, info, planningOptions(context));
    const { rows, counts } = await runQuestion(question, context, info);
    return { ...toConnection(question.page, rows, undefined, new Map()), ...counts };
  });
}
