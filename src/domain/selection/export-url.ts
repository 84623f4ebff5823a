/**
 * The URL of an export: what it holds, in which format, and which part of the graph. Every caller
 * prints it here, so that one selection has one URL. Must not know how a format is written.
 */

import { InputError } from '../errors.js';

export const EXPORT_PATH = '/export';
/** Where a server says what the terms of RDF and STIX exports mean. */
export const VOCABULARY_PATH = '/ns';

/** Formats of a graph by the word that GraphQL has for them, with their ending in a URL. */
export const graphFormatEndings = {
  GRAPHML: 'graphml',
  GEXF: 'gexf',
  NODES_EDGES_CSV: 'nodes-edges.zip',
  NODE_LINK_JSON: 'node-link.json',
  CYTOSCAPE_JSON: 'cytoscape.json',
  JSON_LINES: 'jsonl',
  CYPHER: 'cypher',
  TURTLE: 'ttl',
  JSON_LD: 'jsonld',
  STIX: 'stix.json',
} as const;
export type GraphFormatEnding = (typeof graphFormatEndings)[keyof typeof graphFormatEndings];

/** The same for tables. */
export const tableFormatEndings = {
  CSV: 'csv',
  PARQUET: 'parquet',
  JSON_LINES: 'jsonl',
} as const;
export type TableFormatEnding = (typeof tableFormatEndings)[keyof typeof tableFormatEndings];

/** Formats that are made of CSV, and may begin with a byte order mark. */
const csvEndings: readonly string[] = [tableFormatEndings.CSV, graphFormatEndings.NODES_EDGES_CSV];

/** Ends the name of a file's manifest. */
export const MANIFEST_ENDING = '.manifest.json';

/** `/export/subgraph.jsonl?…` -> `/export/subgraph.jsonl.manifest.json?…`. */
export function printManifestUrl(selection: string): string {
  const [path = '', ...query] = selection.split('?');
  return [`${path}${MANIFEST_ENDING}`, ...query].join('?');
}

/** What is asked of the file itself, whatever it holds. */
export interface FileOptions {
  /** CSV begins with a byte order mark. */
  readonly bom: boolean;
}

/**
 * @param query as `printSelectionParameters` and its like print it
 * @throws InputError for an option that the format does not have
 */
export function printExportUrl(
  kind: string,
  ending: string,
  query: string,
  { bom }: FileOptions = { bom: false },
): string {
  if (bom && !csvEndings.includes(ending)) {
    throw new InputError(
      `bom: only ${csvEndings.join(' and ')} can begin with a byte order mark, not ${ending}.`,
    );
  }
  const parameters = [...query.split('&'), bom ? 'bom=true' : ''].filter((each) => each !== '');
  const printed = parameters.sort().join('&');
  return `${EXPORT_PATH}/${kind}.${ending}${printed === '' ? '' : `?${printed}`}`;
}
