/** The formats of a graph and of a table, in the order in which they are listed to people. */
import { cypherScript } from './cypher-script.js';
import { cytoscapeJson } from './cytoscape-json.js';
import type { GraphFormat, TableFormat } from './export-format.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { jsonLd } from './json-ld.js';
import { jsonLines } from './json-lines.js';
import { nodeLinkJson } from './node-link-json.js';
import { nodesEdgesCsv } from './nodes-edges-csv.js';
import { stixBundle } from './stix-bundle.js';
import { tableCsv } from './table-csv.js';
import { tableJsonLines } from './table-json-lines.js';
import { tableParquet } from './table-parquet.js';
import { turtle } from './turtle.js';

export const graphFormats: readonly GraphFormat[] = [
  graphml,
  gexf,
  nodesEdgesCsv,
  nodeLinkJson,
  cytoscapeJson,
  jsonLines,
  cypherScript,
  turtle,
  jsonLd,
  stixBundle,
];

/** Those that hold a network too. */
export const networkFormats: readonly GraphFormat[] = graphFormats.filter(
  ({ isForRecordOnly }) => isForRecordOnly !== true,
);

export const tableFormats: readonly TableFormat[] = [tableCsv, tableParquet, tableJsonLines];
