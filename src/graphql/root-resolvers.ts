/**
 * The roots of the schema: each asks one question.
 */
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { EntityType } from '../planner/bindings.js';
import type { Row } from '../planner/row.js';
import { printDatasetCounts, type DatasetCounts } from '../questions/dataset.js';
import { askRecordById, askStateByCode } from '../questions/record-by-id.js';
import {
  askConnection,
  rootConnections,
  type RootConnectionName,
} from '../questions/record-connection.js';
import { askRecordsByIds } from '../questions/records-by-ids.js';
import { planningOptions, readInTime, runQuestion, withCodes } from './ask.js';
import { toConnection, type Connection } from './connection.js';
import type { RequestContext } from './context.js';

type RootResolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Root field -> the type that its `id` must name. */
const recordRoots = {
  node: 'Node',
  position: 'Position',
  statement: 'Statement',
  actor: 'Actor',
  initiative: 'Initiative',
  incident: 'Incident',
  document: 'Document',
} as const satisfies Readonly<Record<string, EntityType | 'Node'>>;

export function createRootResolvers(): Readonly<Record<string, RootResolver>> {
  const resolvers: Record<string, RootResolver> = {
    state: withCodes(resolveState),
    nodes: withCodes(resolveNodes),
    dataset: withCodes(resolveDataset),
  };
  for (const [field, type] of Object.entries(recordRoots)) {
    resolvers[field] = withCodes(
      async ({ id }: { readonly id: string }, context, info): Promise<Row | null> => {
        const question = askRecordById(type, id, info, planningOptions(context));
        return question === undefined ? null : runQuestion(question, context, info);
      },
    );
  }
  // Object.keys widens to string; the keys are exactly the names of the root connections.
  for (const name of Object.keys(rootConnections) as RootConnectionName[]) {
    resolvers[name] = withCodes(
      async (
        args: Readonly<Record<string, unknown>>,
        context,
        info,
      ): Promise<Connection> => {
        const question = askConnection(name, args, info, planningOptions(context));
        const { rows, total } = await runQuestion(question, context, info);
        return toConnection(question.connection.page, rows, total);
      },
    );
  }
  return resolvers;
}

async function resolveState(
  { code }: { readonly code: string },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  return runQuestion(askStateByCode(code, info, planningOptions(context)), context, info);
}

async function resolveNodes(
  { ids }: { readonly ids: readonly string[] },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly (Row | null)[]> {
  const question = askRecordsByIds(ids, info, planningOptions(context));
  return question === undefined ? ids.map(() => null) : runQuestion(question, context, info);
}

function resolveDataset(_args: unknown, context: RequestContext): Row {
  return { ...context.datasetInfo, version: context.directory().version };
}

/** Below its root, because counting costs a statement: it runs where counts are selected. */
export const resolveDatasetCounts: RootResolver = withCodes(
  async (_args: unknown, context: RequestContext): Promise<DatasetCounts | undefined> => {
    const [counts] = await readInTime(printDatasetCounts(), context);
    return counts;
  },
);
