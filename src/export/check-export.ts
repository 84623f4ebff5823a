/** Validates the name and parameters of an export before the graph is opened. */
import { readParameters, type GivenParameters } from '../domain/selection/url-parameters.js';
import {
  parseDiscourseParameters,
  parseNetworkParameters,
} from '../domain/networks/network-parameters.js';
import {
  parseFilterParameters,
  parseSelectionParameters,
} from '../domain/selection/selection-parameters.js';
import type { TableName } from '../domain/selection/export-url.js';
import { parseExportName, type ExportKind } from './export-kinds.js';
import { isTableName, tables } from './tables/tables.js';

const readers: Readonly<
  Record<Exclude<ExportKind, TableName>, (given: GivenParameters) => unknown>
> = {
  subgraph: parseSelectionParameters,
  graph: (given) => readParameters(given, {}),
  package: (given) => readParameters(given, {}),
  'discourse-network': parseDiscourseParameters,
  'reply-network': parseNetworkParameters,
  'initiative-network': parseNetworkParameters,
  referrals: parseFilterParameters,
};

/** @throws InputError for any problem except unknown ids, which only the graph can tell */
export function checkExport(name: string, given: GivenParameters): void {
  const { kind } = parseExportName(name);
  if (isTableName(kind)) tables[kind].check(given);
  else readers[kind](given);
}
