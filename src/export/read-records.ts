/**
 * Reads the records of members in the fixed order of all exports: nodes by label and id, then
 * relationships by type and the id of their paged end. Holds one page at a time.
 */
import type { Statement } from '../cypher/statement.js';
import { labelOfId } from '../domain/ontology/ids.js';
import { nodeLabels, positionLabels, type NodeLabel } from '../domain/ontology/node-definitions.js';
import {
  relationshipTypes,
  type RelationshipType,
} from '../domain/ontology/relationship-definitions.js';
import { streamPages } from '../graph/stream-rows.js';
import type { ExportNode, ExportRecord, ExportRecords } from './export-format.js';
import type { ExportReader } from './export-reader.js';
import type { Members } from './members.js';
import {
  pagedLabels,
  printEdgePage,
  printNodePage,
  printNodeIds,
  printPositionIds,
  type EdgePage,
} from './print-export.js';
import { compareText } from '../domain/text/compare-text.js';

/** Larger pages save little; small pages let other statements and requests run in between. */
const PAGE_SIZE = 500;

/** The nodes to export, and the types of relationships between them. */
export interface ReadableSelection {
  readonly members: Members;
  readonly types: readonly RelationshipType[];
}

export async function* readRecords(
  { members, types }: ReadableSelection,
  reader: ExportReader,
): ExportRecords {
  /**
   * The last id of each page of a label that is exported whole; they delimit the pages of its edges.
   */
  const fences = new Map<NodeLabel, string[]>();
  for (const label of nodeLabels) {
    const ids = members.of(label);
    if (ids === 'ALL') {
      const ends: string[] = [];
      fences.set(label, ends);
      yield* readAllNodes(label, ends, reader);
    } else {
      for (const page of pagesOf(ids))
        yield await read(printNodePage(label, { ids: page }), reader);
    }
  }
  for (const type of relationshipTypes) {
    if (!types.includes(type)) continue;
    for (const page of edgePages(pagedLabels(type), members, fences)) {
      const edges = await read(printEdgePage(type, page), reader);
      const kept = edges.filter(({ source, target }) => members.has(source) && members.has(target));
      yield kept.map((edge): ExportRecord => ({ kind: 'EDGE', edge }));
    }
  }
}

async function* readAllNodes(
  label: NodeLabel,
  ends: string[],
  { store, statementTimeoutMs, signal }: ExportReader,
): ExportRecords {
  const pages = streamPages(
    store,
    (afterId, limit) => printNodePage(label, { afterId, limit }),
    ({ node }) => node.id,
    { pageSize: PAGE_SIZE, timeoutMs: statementTimeoutMs, signal },
  );
  for await (const rows of pages) {
    ends.push(rows.at(-1)?.node.id ?? '');
    yield rows;
  }
}

/** Labels of a family are paged together, because they share one index and one statement text. */
function* edgePages(
  labels: readonly NodeLabel[],
  members: Members,
  fences: ReadonlyMap<NodeLabel, readonly string[]>,
): Generator<EdgePage> {
  const ids = labels.flatMap((label) => {
    const some = members.of(label);
    return some === 'ALL' ? [] : some;
  });
  for (const page of pagesOf(ids.toSorted(compareText))) yield { ids: page };
  let afterId = '';
  for (const upToId of labels.flatMap((label) => fences.get(label) ?? []).toSorted(compareText)) {
    yield { afterId, upToId };
    afterId = upToId;
  }
}

/** Generates the ids of all exported positions in pages, ascending. */
export async function* positionIds(
  members: Members,
  { store, statementTimeoutMs, signal }: ExportReader,
): AsyncGenerator<readonly string[]> {
  const lists = positionLabels.map((label) => members.of(label));
  if (!lists.includes('ALL')) {
    yield* pagesOf(lists.flatMap((ids) => (ids === 'ALL' ? [] : ids)).toSorted(compareText));
    return;
  }
  const pages = streamPages(store, printPositionIds, ({ id }) => id, {
    pageSize: PAGE_SIZE,
    timeoutMs: statementTimeoutMs,
    signal,
  });
  for await (const page of pages) yield page.map(({ id }) => id);
}

/** Generates the ids of all exported nodes of a label in pages, ascending. */
export async function* nodeIds(
  label: NodeLabel,
  members: Members,
  { store, statementTimeoutMs, signal }: ExportReader,
): AsyncGenerator<readonly string[]> {
  const ids = members.of(label);
  if (ids !== 'ALL') {
    yield* pagesOf(ids);
    return;
  }
  const pages = streamPages(
    store,
    (afterId, limit) => printNodeIds(label, afterId, limit),
    ({ id }) => id,
    { pageSize: PAGE_SIZE, timeoutMs: statementTimeoutMs, signal },
  );
  for await (const page of pages) yield page.map(({ id }) => id);
}

/** Reads the nodes with these ids, by id. Ids that are not nodes of the record are skipped. */
export async function readNodes(
  ids: Iterable<string>,
  reader: ExportReader,
): Promise<ReadonlyMap<string, ExportNode>> {
  const byLabel = new Map<NodeLabel, Set<string>>();
  for (const id of ids) {
    const label = nodeLabels.find((each) => each === labelOfId(id));
    if (label === undefined) continue;
    byLabel.set(label, (byLabel.get(label) ?? new Set()).add(id));
  }
  const found = new Map<string, ExportNode>();
  for (const [label, some] of byLabel) {
    for (const page of pagesOf([...some].sort(compareText))) {
      const rows = await read(printNodePage(label, { ids: page }), reader);
      for (const { node } of rows) found.set(node.id, node);
    }
  }
  return found;
}

export function* pagesOf<Item>(
  items: readonly Item[],
  size = PAGE_SIZE,
): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}

function read<Row>(
  statement: Statement<Row>,
  { store, statementTimeoutMs, signal }: ExportReader,
): Promise<readonly Row[]> {
  return store.read(statement, { timeoutMs: statementTimeoutMs, signal });
}
