/**
 * The URL of an export: its content, its format and the part of the graph. Every caller prints it
 * here, so that one selection has one URL. Independent of how formats are written.
 */

import { InputError } from '../errors.js';

export const EXPORT_PATH = '/export';
/** Where a server documents the terms of RDF and STIX exports. */
export const VOCABULARY_PATH = '/ns';

/** Formats of any graph by their GraphQL name, with their extension in a URL. */
const commonFormatEndings = {
  GRAPHML: 'graphml',
  GEXF: 'gexf',
  NODES_EDGES_CSV: 'nodes-edges.zip',
  NODE_LINK_JSON: 'node-link.json',
  CYTOSCAPE_JSON: 'cytoscape.json',
  JSON_LINES: 'jsonl',
} as const;

/** Formats of a graph of the record. */
export const graphFormatEndings = {
  ...commonFormatEndings,
  CYPHER: 'cypher',
  TURTLE: 'ttl',
  JSON_LD: 'jsonld',
  STIX: 'stix.json',
} as const;

/** Formats of a network. */
export const networkFormatEndings = {
  ...commonFormatEndings,
  PAJEK: 'net',
  ADJACENCY_MATRIX: 'matrix.csv',
} as const;
type EndingOf<Endings> = Endings[keyof Endings];
export type GraphFormatEnding =
  EndingOf<typeof graphFormatEndings> | EndingOf<typeof networkFormatEndings>;

/** A format of referrals alone, which has no GraphQL name. */
export const REFERRAL_ENDING = 'dna';

/** Table formats by their GraphQL name. */
export const tableFormatEndings = {
  CSV: 'csv',
  PARQUET: 'parquet',
  JSON_LINES: 'jsonl',
} as const;
export type TableFormatEnding = (typeof tableFormatEndings)[keyof typeof tableFormatEndings];

/** Tables by their GraphQL name. */
export const tableNames = {
  POSITIONS: 'positions',
  CLAIMS: 'claims',
  REPLIES: 'replies',
  EVENTS: 'events',
  DYAD_YEARS: 'dyad-years',
  ACTOR_YEARS: 'actor-years',
  STATEMENTS: 'statements',
  EVIDENCE: 'evidence',
  DOCUMENTS: 'documents',
  VOTES: 'votes',
  ENDORSEMENTS: 'endorsements',
} as const;
export type TableName = (typeof tableNames)[keyof typeof tableNames];

/** Tables that take no filter of positions. */
export const unfilteredTables: readonly TableName[] = ['votes', 'endorsements'];

/** Text formats whose readers may need a byte order mark to read them as UTF-8. */
const endingsWithBom: readonly string[] = [
  tableFormatEndings.CSV,
  graphFormatEndings.NODES_EDGES_CSV,
  networkFormatEndings.ADJACENCY_MATRIX,
  networkFormatEndings.PAJEK,
];

/** Suffix of the name of a file's manifest. */
export const MANIFEST_ENDING = '.manifest.json';

/** `/export/subgraph.jsonl?…` -> `/export/subgraph.jsonl.manifest.json?…`. */
export function printManifestUrl(selection: string): string {
  const [path = '', ...query] = selection.split('?');
  return [`${path}${MANIFEST_ENDING}`, ...query].join('?');
}

/** Options of the file itself, whatever its content. */
export interface FileOptions {
  /** Whether CSV begins with a byte order mark. */
  readonly bom: boolean;
}

/**
 * @param query as printed by `printSelectionParameters` and similar functions
 * @throws InputError for an option that the format does not have
 */
export function printExportUrl(
  kind: string,
  ending: string,
  query: string,
  { bom }: FileOptions = { bom: false },
): string {
  if (bom && !endingsWithBom.includes(ending)) {
    throw new InputError(
      `bom: only ${endingsWithBom.join(', ')} can begin with a byte order mark, not ${ending}.`,
    );
  }
  const parameters = [...query.split('&'), bom ? 'bom=true' : ''].filter((each) => each !== '');
  const printed = parameters.sort().join('&');
  return `${EXPORT_PATH}/${kind}.${ending}${printed === '' ? '' : `?${printed}`}`;
}
