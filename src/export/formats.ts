/** The formats of graphs and tables, in display order. */
import { cypherScript } from './formats/cypher-script.js';
import { cytoscapeJson } from './formats/cytoscape-json.js';
import { dnaDatabase } from './formats/dna-database.js';
import type { GraphFormat, TableFormat } from './export-format.js';
import { gexf } from './formats/gexf.js';
import { graphml } from './formats/graphml.js';
import { jsonLd } from './formats/json-ld.js';
import { jsonLines } from './formats/json-lines.js';
import { nodeLinkJson } from './formats/node-link-json.js';
import { nodesEdgesCsv } from './formats/nodes-edges-csv.js';
import { stixBundle } from './formats/stix-bundle.js';
import { tableCsv } from './formats/table-csv.js';
import { tableJsonLines } from './formats/table-json-lines.js';
import { tableParquet } from './formats/table-parquet.js';
import { turtle } from './formats/turtle.js';

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

/** Graph formats that can also hold a network. */
export const networkFormats: readonly GraphFormat[] = graphFormats.filter(
  ({ isForRecordOnly }) => isForRecordOnly !== true,
);

/** Of referrals alone: what a discourse network is made from. */
export const referralFormats: readonly GraphFormat[] = [...networkFormats, dnaDatabase];

export const tableFormats: readonly TableFormat[] = [tableCsv, tableParquet, tableJsonLines];
