/**
 * Links from an answer to a file with all of its data. Independent of how files are made: the URL
 * carries all parameters.
 */
import type { GraphQLFieldResolver } from 'graphql';
import { InputError } from '../domain/errors.js';
import {
  graphFormatEndings,
  networkFormatEndings,
  printExportUrl,
  tableFormatEndings,
  tableNames,
  unfilteredTables,
  type TableName,
} from '../domain/selection/export-url.js';
import {
  printDiscourseParameters,
  printNetworkParameters,
  type DiscourseSelection,
  type NetworkSelection,
} from '../domain/networks/network-parameters.js';
import type { PositionFilter } from '../domain/selection/filters.js';
import {
  printFilterParameters,
  printSelectionParameters,
} from '../domain/selection/selection-parameters.js';
import type { SubgraphSelection } from '../domain/selection/subgraph-selection.js';
import type { Row } from '../planner/print/row.js';
import type { RequestContext } from './context.js';
import { keepShort } from './short-link.js';

type FieldResolver = GraphQLFieldResolver<Row, RequestContext, Row>;

/** Names of all types whose connections hold positions. */
const positionConnections = ['Position', 'Accusation', 'Denial', 'Proposal', 'Response'];

/** Each reads the selection that its root resolver stored in the answer. */
export const exportFields: Readonly<Record<string, FieldResolver>> = {
  'Subgraph.exportUrl': link('subgraph', graphFormatEndings, ({ selection }) =>
    printSelectionParameters(selection as SubgraphSelection),
  ),
  'DiscourseNetwork.exportUrl': link('discourse-network', networkFormatEndings, ({ asked }) =>
    printDiscourseParameters(asked as DiscourseSelection),
  ),
  'ReplyNetwork.exportUrl': link('reply-network', networkFormatEndings, ({ asked }) =>
    printNetworkParameters(asked as NetworkSelection),
  ),
  'InitiativeNetwork.exportUrl': link('initiative-network', networkFormatEndings, ({ asked }) =>
    printNetworkParameters(asked as NetworkSelection),
  ),
  ...Object.fromEntries(
    positionConnections.map((name) => [
      `${name}Connection.exportUrl`,
      linkToTable(({ found }, table) => {
        if (!unfilteredTables.includes(table))
          return printFilterParameters(found as PositionFilter);
        throw new InputError(`table: ${table} takes no filter. Select exportUrl of dataset.`);
      }),
    ]),
  ),
  'Dataset.exportUrl': linkToTable(() => ''),
};

function linkToTable(printQuery: (answer: Row, table: TableName) => string): FieldResolver {
  return (answer, { table, format, bom }, { publicUrl }) => {
    // The arguments are enumerations of the schema whose values are these keys.
    const name = tableNames[table as keyof typeof tableNames];
    const ending = tableFormatEndings[format as keyof typeof tableFormatEndings];
    if (name === 'claims' && ending === 'jsonl') {
      throw new InputError('format: the lines of claims.jsonl are a graph. Use CSV or PARQUET.');
    }
    const query = printQuery(answer, name);
    return keepShort(publicUrl() + printExportUrl(name, ending, query, { bom: bom === true }));
  };
}

function link(
  kind: string,
  endings: Readonly<Record<string, string>>,
  printQuery: (answer: Row) => string,
): FieldResolver {
  return (answer, { format, bom }, { publicUrl }) => {
    // The argument is an enumeration of the schema whose values are the keys of `endings`.
    const ending = endings[format as string] ?? '';
    const file = { bom: bom === true };
    return keepShort(publicUrl() + printExportUrl(kind, ending, printQuery(answer), file));
  };
}
