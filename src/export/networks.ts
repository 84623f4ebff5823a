/**
 * The networks that can be exported, each built like the GraphQL root of its name, but complete. The
 * counts behind an edge's weight have columns of their own, for statistics.
 */
import {
  initiativeRelations,
  replyRelations,
  termsOf,
  type InitiativeRelation,
  type ReplyRelation,
  type Vocabulary,
} from '../domain/ontology/vocabularies.js';
import {
  discourseParameters,
  networkParameters,
  parseDiscourseParameters,
  parseNetworkParameters,
  printDiscourseParameters,
  printNetworkParameters,
} from '../domain/networks/network-parameters.js';
import type { GivenParameters, Parameter } from '../domain/selection/url-parameters.js';
import type { RelationTie } from '../domain/networks/relation-ties.js';
import type { NetworkNode } from '../domain/networks/weighted-network.js';
import type { Value } from '../cypher/statement.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNetwork, type NetworkParts } from '../questions/networks/ask-network.js';
import type { DiscourseNode, DiscourseTie } from '../questions/networks/build-discourse.js';
import { parseDiscourse } from '../questions/networks/discourse-network.js';
import { references } from '../questions/networks/initiative-network.js';
import { parseRelations } from '../questions/networks/relation-network.js';
import { replies } from '../questions/networks/reply-network.js';
import { toExportedNetwork, type ExportedNetwork, type NetworkView } from './built-network.js';
import type { ExportProperties } from './export-format.js';
import type { ExportReader } from './export-reader.js';

interface NetworkExport {
  readonly describes: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** @throws InputError, QueryTooCostlyError, and errors of the store */
  readonly build: (
    given: GivenParameters,
    reader: ExportReader,
  ) => Promise<{ readonly query: string; readonly network: ExportedNetwork }>;
}

const number = (describes: string) => ({ type: 'NUMBER', describes }) as const;
const date = (describes: string) => ({ type: 'PARTIAL_DATE', describes }) as const;

export const networkExports = {
  'discourse-network': {
    describes: 'actors linked by what they agree or disagree on',
    parameters: discourseParameters,
    build: async (given, reader) => {
      const selection = parseDiscourseParameters(given);
      const context = new PrintContext(reader.recordIndex);
      const built = await read(parseDiscourse(selection, context), context, reader);
      return {
        query: printDiscourseParameters(selection),
        network: await toExportedNetwork(built.network, viewDiscourse(selection.kind), reader),
      };
    },
  },
  'reply-network': {
    describes: 'who answers whom',
    parameters: networkParameters,
    build: async (given, reader) => {
      const selection = parseNetworkParameters(given);
      const context = new PrintContext(reader.recordIndex);
      const built = await read(parseRelations(selection, replies, context), context, reader);
      return {
        query: printNetworkParameters(selection),
        network: await toExportedNetwork(built.network, viewReplies, reader),
      };
    },
  },
  'initiative-network': {
    describes: 'who refers to which initiative',
    parameters: networkParameters,
    build: async (given, reader) => {
      const selection = parseNetworkParameters(given);
      const context = new PrintContext(reader.recordIndex);
      const built = await read(parseRelations(selection, references, context), context, reader);
      return {
        query: printNetworkParameters(selection),
        network: await toExportedNetwork(built, viewReferences, reader),
      };
    },
  },
} as const satisfies Readonly<Record<string, NetworkExport>>;

async function read<Built>(
  parts: NetworkParts<Built>,
  context: PrintContext,
  { store, statementTimeoutMs: timeoutMs, client, signal }: ExportReader,
): Promise<Built> {
  const [built] = await store.read(printNetwork(parts, context), { timeoutMs, client, signal });
  if (built === undefined) throw new TypeError('the statement of a network must return one row');
  return built;
}

function viewDiscourse(type: string): NetworkView<DiscourseNode, DiscourseTie> {
  return {
    nodeProperties: {
      agreeing: number('how often it agrees'),
      disagreeing: number('how often it disagrees'),
    },
    toNodeValues: ({ agreeing, disagreeing }) => ({ agreeing, disagreeing }),
    type,
    edgeProperties: {
      congruence: number('how often both are on the same side, as products, not normalised'),
      conflict: number('how often they are on different sides, as products, not normalised'),
      concepts: { type: 'INTEGER', describes: 'number of concepts on which both take a side' },
    },
    toEdgeValues: ({ congruence, conflict, concepts }) => ({ congruence, conflict, concepts }),
  };
}

const viewReplies: NetworkView<NetworkNode, RelationTie<ReplyRelation>> = {
  nodeProperties: {},
  toNodeValues: () => ({}),
  type: 'ANSWERS',
  ...viewTies(replyRelations),
};

const viewReferences: NetworkView<
  NetworkNode & { readonly mode: string },
  RelationTie<InitiativeRelation>
> = {
  nodeProperties: { mode: { type: 'STRING', describes: 'ACTOR or INITIATIVE' } },
  toNodeValues: ({ mode }) => ({ mode }),
  type: 'REFERS_TO',
  ...viewTies(initiativeRelations),
};

/** Adds a column for each relation, such as `denies`; relations that do not occur are absent. */
function viewTies<Relation extends string>(
  relations: Vocabulary<Relation>,
): Pick<NetworkView<NetworkNode, RelationTie<Relation>>, 'edgeProperties' | 'toEdgeValues'> {
  const columns = termsOf(relations).map((relation) => [relation.toLowerCase(), relation] as const);
  const edgeProperties: ExportProperties = {
    ...Object.fromEntries(
      columns.map(([column, relation]) => [column, number(`how many of them are ${relation}`)]),
    ),
    firstOn: date('when the first of them was said'),
    lastOn: date('when the last of them was said'),
  };
  return {
    edgeProperties,
    toEdgeValues: ({ byRelation, firstOn, lastOn }): Readonly<Record<string, Value>> => ({
      ...Object.fromEntries(
        byRelation.map(({ relation, count }) => [relation.toLowerCase(), count]),
      ),
      firstOn,
      lastOn,
    }),
  };
}
