/**
 * All exports by the first part of their name, with parameters and formats. Independent of how they
 * are read.
 */
import type { Parameter } from '../domain/selection/url-parameters.js';
import { suggest } from '../domain/text/closest-match.js';
import { InputError } from '../domain/errors.js';
import { EXPORT_PATH } from '../domain/selection/export-url.js';
import { filterParameters, selectionParameters } from '../domain/selection/selection-parameters.js';
import {
  edgeListFormats,
  graphFormats,
  networkFormats,
  referralFormats,
  tableFormats,
} from './formats.js';
import { tableCsv } from './formats/table-csv.js';
import { tableParquet } from './formats/table-parquet.js';
import { packageZip } from './package/package-format.js';
import { networkExports } from './networks.js';
import { tables } from './tables/tables.js';
import type { TableName } from '../domain/selection/export-url.js';

interface ExportFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly describes: string;
}

interface ExportKindDefinition {
  readonly describes: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly formats: readonly ExportFormat[];
}

export const exportKinds = {
  subgraph: {
    describes: 'a selection: its nodes and the relationships between them',
    parameters: selectionParameters,
    formats: graphFormats,
  },
  graph: {
    describes: 'the whole record: every node and every relationship that is not derived',
    parameters: {},
    formats: graphFormats,
  },
  package: {
    describes:
      'the data package: all tables, the whole graph, the codebook, licence, citation and metadata',
    parameters: {},
    formats: [packageZip],
  },
  positions: tableExport('positions'),
  'discourse-network': { ...networkExports['discourse-network'], formats: networkFormats },
  'reply-network': { ...networkExports['reply-network'], formats: networkFormats },
  'initiative-network': { ...networkExports['initiative-network'], formats: networkFormats },
  referrals: {
    describes: 'which side each actor takes on what: one edge for each position, maker and concept',
    parameters: filterParameters,
    formats: referralFormats,
  },
  // The lines of `claims.jsonl` are those of the graph.
  claims: { ...tableExport('claims'), formats: [...edgeListFormats, tableCsv, tableParquet] },
  replies: tableExport('replies'),
  events: tableExport('events'),
  'dyad-years': tableExport('dyad-years'),
  'actor-years': tableExport('actor-years'),
  statements: tableExport('statements'),
  evidence: tableExport('evidence'),
  documents: tableExport('documents'),
  votes: tableExport('votes'),
  endorsements: tableExport('endorsements'),
} as const satisfies Readonly<Record<string, ExportKindDefinition>>;
export type ExportKind = keyof typeof exportKinds;

function tableExport(name: TableName): ExportKindDefinition {
  const { describes, parameters } = tables[name];
  return { describes, parameters, formats: tableFormats };
}

/** The parts of a file's name, such as `subgraph.graphml`. */
export interface ExportName {
  readonly kind: ExportKind;
  readonly extension: string;
}

/** @throws InputError for an unknown kind or format */
export function parseExportName(name: string): ExportName {
  const [kind = '', ...rest] = name.split('.');
  const extension = rest.join('.');
  if (!isExportKind(kind)) {
    throw new InputError(
      `There is no export "${name.slice(0, 100)}".${suggest(kind, Object.keys(exportKinds))} ${EXPORT_PATH} lists them.`,
    );
  }
  const known: readonly string[] = exportKinds[kind].formats.map((format) => format.extension);
  if (!known.includes(extension)) {
    throw new InputError(
      `There is no format "${extension.slice(0, 100)}" of ${kind}.${suggest(extension, known)} Available formats: ${known.join(', ')}.`,
    );
  }
  return { kind, extension };
}

function isExportKind(kind: string): kind is ExportKind {
  return Object.hasOwn(exportKinds, kind);
}
