/**
 * Reads what the planner must know of the data, once per dataset version.
 */
import type { Statement } from '../cypher/statement.js';
import { namedLabels } from '../domain/filter-keys.js';
import type { GraphStore } from '../graph/graph-store.js';
import { streamRows } from '../graph/stream-rows.js';
import { Directory, type DegreeType, type DirectoryFacts } from '../planner/directory.js';

export async function readDirectory(
  store: Pick<GraphStore, 'read'>,
  version: string,
): Promise<Directory> {
  return new Directory(await readDirectoryFacts(store, version));
}

export async function readDirectoryFacts(
  store: Pick<GraphStore, 'read'>,
  version: string,
): Promise<DirectoryFacts> {
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
  const [parts, [lastDay]] = [await store.read(printParts()), await store.read(printLastDay())];
  const degrees: (readonly [DegreeType, string, number])[] = [];
  for (const type of degreeTypes) degrees.push(...(await store.read(printDegrees(type))));
  return { version, ids, positions, parts, degrees, lastDay: lastDay ?? 0 };
}

/** Ids of a label in order. Leans on the index of the id. */
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

/** One row for each PART_OF, by its part: filters hand the parts on as parameters in this order. */
function printParts(): Statement<readonly [part: string, whole: string]> {
  return {
    text: 'MATCH (a:Agency)-[:PART_OF]->(w:Actor) RETURN a.id AS part, w.id AS whole ORDER BY part',
    params: {},
    parseRow: ({ part, whole }) => [requireText(part), requireText(whole)],
  };
}

const degreeTypes: readonly DegreeType[] = ['VOICED', 'AGAINST', 'CONCERNS', 'REFERS_TO'];

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
