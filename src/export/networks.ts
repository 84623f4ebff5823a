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
  type NetworkSelection,
} from '../domain/networks/network-parameters.js';
import type { GivenParameters, Parameter } from '../domain/selection/url-parameters.js';
import type { RelationTie } from '../domain/networks/relation-ties.js';
import type {
  NetworkEdge,
  NetworkNode,
  WeightedNetwork,
} from '../domain/networks/weighted-network.js';
import type { PositionFilterInput } from '../domain/selection/filters.js';
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
import { readYears, toExportedPanel } from './network-panel.js';

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
    build: (given, reader) => {
      const selection = parseDiscourseParameters(given);
      return build(selection, printDiscourseParameters(selection), reader, {
        view: viewDiscourse(selection.kind),
        parse: (filter, context) => parseDiscourse({ ...selection, filter }, context),
        networkOf: ({ network }) => network,
      });
    },
  },
  'reply-network': {
    describes: 'who answers whom',
    parameters: networkParameters,
    build: (given, reader) => {
      const selection = parseNetworkParameters(given);
      return build(selection, printNetworkParameters(selection), reader, {
        view: viewReplies,
        parse: (filter, context) => parseRelations({ ...selection, filter }, replies, context),
        networkOf: ({ network }) => network,
      });
    },
  },
  'initiative-network': {
    describes: 'who refers to which initiative',
    parameters: networkParameters,
    build: (given, reader) => {
      const selection = parseNetworkParameters(given);
      return build(selection, printNetworkParameters(selection), reader, {
        view: viewReferences,
        parse: (filter, context) => parseRelations({ ...selection, filter }, references, context),
        networkOf: (network) => network,
      });
    },
  },
} as const satisfies Readonly<Record<string, NetworkExport>>;

/** How one network is read and shown. */
interface NetworkSource<Built, Node extends NetworkNode, Edge extends NetworkEdge> {
  readonly view: NetworkView<Node, Edge>;
  readonly parse: (filter: PositionFilterInput, context: PrintContext) => NetworkParts<Built>;
  readonly networkOf: (built: Built) => WeightedNetwork<Node, Edge>;
}

/** One network, or a panel with one for each year. */
async function build<Built, Node extends NetworkNode, Edge extends NetworkEdge>(
  { by, filter }: NetworkSelection,
  query: string,
  reader: ExportReader,
  { view, parse, networkOf }: NetworkSource<Built, Node, Edge>,
): Promise<{ readonly query: string; readonly network: ExportedNetwork }> {
  const readNetwork = async (chosen: PositionFilterInput) => {
    const context = new PrintContext(reader.recordIndex);
    return networkOf(await read(parse(chosen, context), context, reader));
  };
  const chosen = filter ?? {};
  if (by === undefined) {
    return { query, network: await toExportedNetwork(await readNetwork(chosen), view, reader) };
  }
  const networks = new Map<number, WeightedNetwork<Node, Edge>>();
  for (const year of await readYears(reader)) {
    const within = { occurred: { from: String(year), to: String(year) } };
    networks.set(year, await readNetwork({ and: [chosen, within] }));
  }
  return { query, network: await toExportedPanel(networks, view, reader) };
}

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
): Pick<
  NetworkView<NetworkNode, RelationTie<Relation>>,
  'edgeProperties' | 'toEdgeValues' | 'spellsOf'
> {
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
    spellsOf: ({ spells }) => spells,
  };
}
