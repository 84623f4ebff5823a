/** Reads what the planner needs to know of the data, once per dataset version. */
import type { Statement } from '../cypher/statement.js';
import { namedLabels, textLists, type TextList } from '../domain/selection/filter-keys.js';
import {
  degreeTypes,
  partBonds,
  type DegreeType,
  type RecordIndexFacts,
} from '../domain/selection/record-facts.js';
import type { GraphStore } from '../graph/graph-store.js';
import { streamRows } from '../graph/stream-rows.js';
import { RecordIndex } from '../planner/plan/record-index.js';

export async function readRecordIndex(
  store: Pick<GraphStore, 'read'>,
  version: string,
): Promise<RecordIndex> {
  return new RecordIndex(await readDirectoryFacts(store, version));
}

export async function readDirectoryFacts(
  store: Pick<GraphStore, 'read'>,
  version: string,
): Promise<RecordIndexFacts> {
  const ids: string[] = [];
  let positions = 0;
  for (const label of namedLabels) {
    for await (const { id } of streamRows(store, (afterId, limit) =>
      printIds(label, afterId, limit),
    )) {
      ids.push(id);
      if (label === 'Position') positions += 1;
    }
  }
  const parts: (readonly [part: string, whole: string])[] = [];
  for (const bond of partBonds) parts.push(...(await store.read(printParts(bond))));
  const [lastDay] = await store.read(printLastDay());
  const texts: (readonly [TextList, string])[] = [];
  // Object.keys widens to string; the keys are exactly the lists.
  for (const list of Object.keys(textLists) as readonly TextList[]) {
    for (const [label, property] of textLists[list]) {
      texts.push(...(await store.read(printTexts(list, label, property))));
    }
  }
  const degrees: (readonly [DegreeType, string, number])[] = [];
  for (const type of degreeTypes) degrees.push(...(await store.read(printDegrees(type))));
  return { version, ids, texts, positions, parts, degrees, lastDay: lastDay ?? 0 };
}

/** Ids of a label in order. Uses the index of the id. */
function printIds(
  label: string,
  afterId: string,
  limit: number,
): Statement<{ readonly id: string }> {
  return {
    text: `MATCH (n:${label}) WHERE n.id > $afterId RETURN n.id AS id ORDER BY n.id LIMIT $limit`,
    params: { afterId, limit },
    parseRow: ({ id }) => ({ id: requireText(id) }),
  };
}

/** One row for each distinct text of a property of a label, in order. */
function printTexts(
  list: TextList,
  label: string,
  property: string,
): Statement<readonly [list: TextList, text: string]> {
  return {
    text: `MATCH (n:${label}) WHERE n.${property} IS NOT NULL RETURN DISTINCT n.${property} AS text ORDER BY text`,
    params: {},
    parseRow: ({ text }) => [list, requireText(text)],
  };
}

/**
 * One row for each such relationship, ordered by the part: filters pass the parts on in this order.
 */
function printParts({
  part,
  type,
  whole,
}: (typeof partBonds)[number]): Statement<readonly [part: string, whole: string]> {
  return {
    text: `MATCH (a:${part})-[:${type}]->(w:${whole}) RETURN a.id AS part, w.id AS whole ORDER BY part, whole`,
    params: {},
    parseRow: ({ part, whole }) => [requireText(part), requireText(whole)],
  };
}

/** One row for each record that such relationships join to positions. */
function printDegrees(
  type: DegreeType,
): Statement<readonly [type: DegreeType, id: string, count: number]> {
  return {
    text: `MATCH (:Position)-[:${type}]-(named) RETURN named.id AS id, count(*) AS degree`,
    params: {},
    parseRow: ({ id, degree }) => [type, requireText(id), Number(degree)],
  };
}

/** One row: the first day of the latest statement; 0 where there is none. */
function printLastDay(): Statement<number> {
  return {
    text: 'MATCH (s:Statement) RETURN max(s.occurredOnDayFrom) AS day',
    params: {},
    parseRow: ({ day }) => (typeof day === 'number' ? day : 0),
  };
}

function requireText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('expected text');
  return value;
}
