/**
 * A path and its parameters -> what is to be written. All doors come through here: HTTP, the command
 * line and the addresses that GraphQL gives out. Everything that can be wrong with an export is told
 * here, before its first byte.
 */
import { closestMatches } from '../domain/closest-match.js';
import { InputError } from '../domain/errors.js';
import { EXPORT_PATH, printExportAddress } from '../domain/export-address.js';
import { nodeLabels } from '../domain/node-definitions.js';
import { relationshipTypes } from '../domain/relationship-definitions.js';
import {
  filterParameters,
  parseFilterParameters,
  parseSelectionParameters,
  printFilterParameters,
  printSelectionParameters,
  selectionParameters,
  type GivenParameters,
} from '../domain/selection-parameters.js';
import { authoredTypes, shownTypes } from '../domain/subgraph-selection.js';
import type { GraphFormat, TableFormat, TableRow } from './export-format.js';
import type { ExportPlan } from './export-job.js';
import type { ExportReader } from './export-reader.js';
import { graphFormats, tableFormats } from './formats.js';
import { graphShape } from './graph-shape.js';
import { Members } from './members.js';
import { positionColumns, printPositionRows } from './position-table.js';
import { printCountOf } from './print-export.js';
import { readAhead } from './read-ahead.js';
import { pagesOf, positionIds, readRecords, type ReadableSelection } from './read-records.js';
import { resolveMembers, tooLarge } from './resolve-members.js';

/** What can be exported, by the first part of its name. */
export const exportKinds = {
  subgraph: {
    describes: 'what a selection holds: its nodes and the relationships between them',
    parameters: selectionParameters,
    formats: graphFormats,
  },
  graph: {
    describes: 'the whole record: every node and every relationship that is not derived',
    parameters: {},
    formats: graphFormats,
  },
  positions: {
    describes: 'a table with one row a position',
    parameters: filterParameters,
    formats: tableFormats,
  },
} as const;
export type ExportKind = keyof typeof exportKinds;

/** The name and format of a file, `subgraph.graphml`, taken apart. */
export interface ExportName {
  readonly kind: ExportKind;
  readonly extension: string;
}

/** @throws InputError for a kind or a format that there is not */
export function parseExportName(name: string): ExportName {
  const [kind = '', ...rest] = name.split('.');
  const extension = rest.join('.');
  if (!isExportKind(kind)) {
    throw new InputError(
      `There is no export "${name.slice(0, 100)}".${hint(kind, Object.keys(exportKinds))} ${EXPORT_PATH} lists them.`,
    );
  }
  const known: readonly string[] = exportKinds[kind].formats.map((format) => format.extension);
  if (!known.includes(extension)) {
    throw new InputError(
      `There is no format "${extension.slice(0, 100)}" of ${kind}.${hint(extension, known)} It comes as ${known.join(', ')}.`,
    );
  }
  return { kind, extension };
}

/**
 * Looks up who is in it and how much that is.
 *
 * @throws InputError, QueryTooCostlyError, and what the store throws
 */
export async function planExport(
  { kind, extension }: ExportName,
  given: GivenParameters,
  reader: ExportReader,
): Promise<ExportPlan> {
  const named = { datasetVersion: reader.directory.version, fileName: `${kind}.${extension}` };
  if (kind === 'positions') {
    const format = findFormat(tableFormats, extension);
    const selection = parseFilterParameters(given);
    const members = await resolveMembers(selection, reader);
    const address = printExportAddress(kind, extension, printFilterParameters(selection.filter));
    return planTable(format, members, reader, { ...named, selection: address });
  }
  const format = findFormat(graphFormats, extension);
  if (kind === 'graph') {
    for (const [name] of given) {
      throw new InputError(
        `${kind} takes no parameter, and got "${name.slice(0, 100)}". Part of it: ${EXPORT_PATH}/subgraph.${extension}.`,
      );
    }
    await assertWholeFits(reader);
    const whole = { members: Members.everything(), types: authoredTypes };
    const address = printExportAddress(kind, extension, '');
    return planGraph(format, whole, reader, { ...named, selection: address });
  }
  const selection = parseSelectionParameters(given);
  const some = { members: await resolveMembers(selection, reader), types: shownTypes(selection) };
  const address = printExportAddress(kind, extension, printSelectionParameters(selection));
  return planGraph(format, some, reader, { ...named, selection: address });
}

type Named = Pick<ExportPlan, 'datasetVersion' | 'fileName' | 'selection'>;

function planGraph(
  format: GraphFormat,
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
  return {
    ...named,
    format,
    write: ({ head, losses, counter }) =>
      format.write(
        counter.records(readAhead(readRecords(selection, reader))),
        { ...head, shape },
        losses,
      ),
  };
}

function planTable(
  format: TableFormat,
  members: Members,
  reader: ExportReader,
  named: Named,
): ExportPlan {
  return {
    ...named,
    format,
    write: ({ head, losses, counter }) =>
      format.write(
        counter.rows(readAhead(readRows(members, reader))),
        positionColumns,
        head,
        losses,
      ),
  };
}

/** Rows by id. */
async function* readRows(
  members: Members,
  reader: ExportReader,
): AsyncGenerator<readonly TableRow[]> {
  const { store, statementTimeoutMs: timeoutMs, signal } = reader;
  for await (const ids of positionIds(members, reader)) {
    for (const page of pagesOf(ids)) {
      yield await store.read(printPositionRows(page), { timeoutMs, signal });
    }
  }
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

function isExportKind(kind: string): kind is ExportKind {
  return Object.hasOwn(exportKinds, kind);
}

function findFormat<Format extends { readonly extension: string }>(
  formats: readonly Format[],
  extension: string,
): Format {
  const format = formats.find((each) => each.extension === extension);
  if (format === undefined) throw new InputError(`There is no format "${extension}".`);
  return format;
}

function hint(word: string, known: readonly string[]): string {
  const [match] = closestMatches(word, known, 1);
  return match === undefined ? '' : ` Did you mean ${match}?`;
}

function pick<Value>(
  all: Readonly<Record<string, Value>>,
  names: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}
