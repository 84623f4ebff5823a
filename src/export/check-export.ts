/** Validates the name and parameters of an export before the graph is opened. */
import { readParameters, type GivenParameters } from '../domain/selection/url-parameters.js';
import {
  parseClaimsParameters,
  parseDiscourseParameters,
  parseNetworkParameters,
} from '../domain/networks/network-parameters.js';
import {
  parseFilterParameters,
  parseSelectionParameters,
} from '../domain/selection/selection-parameters.js';
import { parseExportName, type ExportKind } from './export-kinds.js';

const readers: Readonly<Record<ExportKind, (given: GivenParameters) => unknown>> = {
  subgraph: parseSelectionParameters,
  graph: (given) => readParameters(given, {}),
  positions: parseFilterParameters,
  'discourse-network': parseDiscourseParameters,
  'reply-network': parseNetworkParameters,
  'initiative-network': parseNetworkParameters,
  referrals: parseFilterParameters,
  claims: parseClaimsParameters,
};

/** @throws InputError for any problem except unknown ids, which only the graph can tell */
export function checkExport(name: string, given: GivenParameters): void {
  readers[parseExportName(name).kind](given);
}
