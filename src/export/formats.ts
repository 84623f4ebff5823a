/** The formats of graphs and tables, in display order. */
import { adjacencyMatrix } from './formats/adjacency-matrix.js';
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
import { pajek } from './formats/pajek.js';
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

/** Formats of networks with parallel edges, such as one for each claim. */
export const edgeListFormats: readonly GraphFormat[] = [
  ...graphFormats.filter(({ isForRecordOnly }) => isForRecordOnly !== true),
  pajek,
];

/** Formats of networks with one edge for each pair. */
export const networkFormats: readonly GraphFormat[] = [...edgeListFormats, adjacencyMatrix];

/** Of referrals alone: what a discourse network is made from. */
export const referralFormats: readonly GraphFormat[] = [...edgeListFormats, dnaDatabase];

export const tableFormats: readonly TableFormat[] = [tableCsv, tableParquet, tableJsonLines];
