/**
 * Turns a path and its parameters into an export plan. Used by HTTP, the command line and the export
 * URLs in GraphQL answers. All problems with a request are reported here, before the first byte.
 */
import type { GivenParameters } from '../domain/selection/url-parameters.js';
import { InputError } from '../domain/errors.js';
import { EXPORT_PATH, printExportUrl, type TableName } from '../domain/selection/export-url.js';
import {
  parseClaimsParameters,
  printClaimsParameters,
} from '../domain/networks/network-parameters.js';
import { nodeLabels } from '../domain/ontology/node-definitions.js';
import { relationshipTypes } from '../domain/ontology/relationship-definitions.js';
import {
  parseFilterParameters,
  parseSelectionParameters,
  printFilterParameters,
  printSelectionParameters,
} from '../domain/selection/selection-parameters.js';
import {
  authoredTypes,
  parseSubgraphSelection,
  shownTypes,
} from '../domain/selection/subgraph-selection.js';
import { listRecords } from './built-network.js';
import { claimsShape, findClaimEnds, readClaims } from './claims.js';
import type { ExportRecords, ExportShape, GraphFormat } from './export-format.js';
import type { ExportKind, ExportName } from './export-kinds.js';
import type { ExportPlan } from './export-job.js';
import type { ExportReader } from './export-reader.js';
import { findExportWarnings } from './export-warnings.js';
import { splitFileParameters } from './file-parameters.js';
import {
  edgeListFormats,
  graphFormats,
  networkFormats,
  referralFormats,
  tableFormats,
} from './formats.js';
import { graphShape } from './graph-shape.js';
import { Members } from './members.js';
import { networkExports } from './networks.js';
import { planPackage } from './package/plan-package.js';
import { printCountOf } from './print-export.js';
import { readAhead } from './read-ahead.js';
import { readRecords, type ReadableSelection } from './read-records.js';
import { findReferrals, readReferrals, referralShape } from './referrals.js';
import { resolveMembers, tooLarge } from './resolve-members.js';
import { tables } from './tables/tables.js';

/**
 * Finds the members of the export and counts them.
 *
 * @throws InputError, QueryTooCostlyError, and errors of the store
 */
export async function planExport(
  { kind, extension }: ExportName,
  allGiven: GivenParameters,
  reader: ExportReader,
): Promise<ExportPlan> {
  const { file, selection: given } = splitFileParameters(allGiven);
  const name = (query: string): Named => ({
    datasetVersion: reader.recordIndex.version,
    fileName: `${kind}.${extension}`,
    selection: printExportUrl(kind, extension, query, file),
    hasBom: file.bom,
    warnings: findExportWarnings(given),
  });
  switch (kind) {
    case 'positions':
    case 'replies':
    case 'events':
    case 'dyad-years':
    case 'actor-years':
    case 'statements':
    case 'evidence':
    case 'documents':
    case 'votes':
    case 'endorsements':
      return planTable(kind, extension, given, reader, name);
    case 'package':
      assertNoParameters(kind, given, 'graphml');
      await assertWholeFits(reader);
      return planPackage(name(''), (file) => planExport(file, [], reader));
    case 'graph': {
      assertNoParameters(kind, given, extension);
      await assertWholeFits(reader);
      const whole = { members: Members.everything(), types: authoredTypes };
      return planRecord(extension, whole, reader, name(''));
    }
    case 'subgraph': {
      const selection = parseSelectionParameters(given);
      const members = await resolveMembers(selection, reader);
      const some = { members, types: shownTypes(selection) };
      return planRecord(extension, some, reader, name(printSelectionParameters(selection)));
    }
    case 'claims': {
      if (!edgeListFormats.some((format) => format.extension === extension)) {
        return planTable(kind, extension, given, reader, name);
      }
      const { towards, filter } = parseClaimsParameters(given);
      const members = await resolveMembers(parseSubgraphSelection({ hops: 0, filter }), reader);
      const ends = await findClaimEnds(members, towards, reader);
      const records = () => readClaims(members, towards, ends, reader);
      const query = printClaimsParameters({ towards, filter });
      return planGraph(findFormat(edgeListFormats, extension), claimsShape, records, name(query));
    }
    case 'referrals': {
      const selection = parseFilterParameters(given);
      const found = await findReferrals(selection, reader);
      const records = () => readReferrals(found, reader);
      const query = printFilterParameters(selection.filter);
      return planGraph(findFormat(referralFormats, extension), referralShape, records, name(query));
    }
    case 'discourse-network':
    case 'reply-network':
    case 'initiative-network': {
      const { query, network } = await networkExports[kind].build(given, reader);
      const format = findFormat(networkFormats, extension);
      const maxNodes = Math.min(reader.maxNodes, format.maxNodes ?? Infinity);
      if (network.nodes.length > maxNodes) throw tooLarge(maxNodes);
      return planGraph(format, network.shape, () => listRecords(network), name(query));
    }
  }
}

/** @throws InputError */
function assertNoParameters(kind: ExportKind, given: GivenParameters, extension: string): void {
  for (const [parameter] of given) {
    throw new InputError(
      `${kind} takes no parameters, but got "${parameter.slice(0, 100)}". To export a part of the graph, use ${EXPORT_PATH}/subgraph.${extension}.`,
    );
  }
}

type Named = Pick<ExportPlan, 'datasetVersion' | 'fileName' | 'selection' | 'hasBom' | 'warnings'>;

/** Plans an export of the record, whole or in part. */
function planRecord(
  extension: string,
  selection: ReadableSelection,
  reader: ExportReader,
  named: Named,
): ExportPlan {
  const shape = {
    ...graphShape,
    nodes: pick(graphShape.nodes, nodeLabels),
    edges: pick(
      graphShape.edges,
      relationshipTypes.filter((type) => selection.types.includes(type)),
    ),
  };
  const format = findFormat(graphFormats, extension);
  const plan = planGraph(format, shape, () => readRecords(selection, reader), named);
  const { repliesLeftOut } = selection.members;
  if (repliesLeftOut === 0) return plan;
  return {
    ...plan,
    write: (tools) => {
      tools.losses.add('replies that bringFilter leaves out', repliesLeftOut);
      return plan.write(tools);
    },
  };
}

function planGraph(
  format: GraphFormat,
  shape: ExportShape,
  records: () => ExportRecords,
  named: Named,
): ExportPlan {
  return {
    ...named,
    format,
    write: ({ head, losses, counter }) =>
      format.write(counter.records(readAhead(records())), { ...head, shape }, losses),
  };
}

async function planTable(
  kind: TableName,
  extension: string,
  given: GivenParameters,
  reader: ExportReader,
  name: (query: string) => Named,
): Promise<ExportPlan> {
  const { columns, plan } = tables[kind];
  const format = findFormat(tableFormats, extension);
  const { query, rows } = await plan(given, reader);
  return {
    ...name(query),
    format,
    write: ({ head, losses, counter }) =>
      format.write(counter.rows(readAhead(rows())), columns, { ...head, table: kind }, losses),
  };
}

async function assertWholeFits(reader: ExportReader): Promise<void> {
  const { store, statementTimeoutMs: timeoutMs, signal, maxNodes } = reader;
  let nodes = 0;
  for (const label of nodeLabels) {
    const [count = 0] = await store.read(printCountOf(label), { timeoutMs, signal });
    nodes += count;
  }
  if (nodes > maxNodes) throw tooLarge(maxNodes);
}

function findFormat<Format extends { readonly extension: string }>(
  formats: readonly Format[],
  extension: string,
): Format {
  const format = formats.find((each) => each.extension === extension);
  if (format === undefined) throw new InputError(`There is no format "${extension}".`);
  return format;
}

function pick<Value>(
  all: Readonly<Record<string, Value>>,
  names: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}
