/** Reads what the service needs to know of each entity. The same few statements for any corpus. */
import type { Statement } from '../cypher/statement.js';
import { labelOfId } from '../domain/ontology/ids.js';
import type { FamilyLabel, NodeLabel } from '../domain/ontology/node-definitions.js';
import type { RelationshipType } from '../domain/ontology/relationship-definitions.js';
import { partBonds } from '../domain/selection/record-facts.js';
import type { GraphStore } from '../graph/graph-store.js';
import { streamRows } from '../graph/stream-rows.js';
import { Directory, type Entity, type EntityLink } from './directory.js';
import { createNameReader } from './read-names.js';
import { requireText } from '../planner/print/value-readers.js';
import { isEntityLabel, scalarProperties, type LinkName } from './entity-types.js';

/** Properties beside those that tables ask for: names and what describes an entity. */
const READ = [
  'name',
  'label',
  'aliases',
  'title',
  'region',
  'period',
  'publishedOn',
  ...scalarProperties.map(({ id }) => id),
];

const bonds: readonly {
  readonly name: LinkName;
  readonly part: NodeLabel;
  readonly type: RelationshipType;
  readonly whole: FamilyLabel | NodeLabel;
}[] = [
  ...partBonds.map((bond) => ({ name: 'partOf', ...bond }) as const),
  { name: 'speaksFor', part: 'Spokesperson', type: 'SPEAKS_FOR', whole: 'Actor' },
];

/** A function that reads the entities that the graph holds. */
export function createDirectoryReader(store: Pick<GraphStore, 'read'>): () => Promise<Directory> {
  const readNames = createNameReader();
  return async () => {
    const entities: Entity[] = [];
    for (const label of ['Actor', 'Incident', 'Document']) {
      const rows = streamRows(store, (afterId, limit) => printEntities(label, afterId, limit));
      for await (const entity of rows) entities.push(entity);
    }
    const links: EntityLink[] = [];
    for (const bond of bonds) links.push(...(await store.read(printLinks(bond))));
    return new Directory(entities, links, await readNames(entities, links));
  };
}

/** Entities of a label in the order of their ids. Uses the index of the id. */
function printEntities(label: string, afterId: string, limit: number): Statement<Entity> {
  const values = READ.map((name) => `n.${name} AS ${name}`).join(', ');
  return {
    text: `MATCH (n:${label}) WHERE n.id > $afterId RETURN n.id AS id, ${values} ORDER BY n.id LIMIT $limit`,
    params: { afterId, limit },
    parseRow: toEntity,
  };
}

function toEntity(row: Readonly<Record<string, unknown>>): Entity {
  const id = requireText(row['id']);
  const own = labelOfId(id);
  // Positions share a label, and are no entities.
  const label = own === 'Position' ? undefined : own;
  if (!isEntityLabel(label)) throw new TypeError(`${id} is not an entity`);
  const text = (name: string): string | undefined => {
    const value = row[name];
    return typeof value === 'string' ? value : undefined;
  };
  const { aliases } = row;
  return {
    id,
    label,
    name: text('name') ?? text('title') ?? text('url') ?? id,
    otherNames: [
      ...[text('label'), text('url')].flatMap((name) => name ?? []),
      ...(Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : []),
    ],
    values: new Map(
      scalarProperties.flatMap(({ id: name }) => {
        const value = row[name];
        return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
      }),
    ),
    detail: text('region') ?? text('period') ?? text('publishedOn'),
  };
}

/** One row for each link, by both ends. */
function printLinks({ name, part, type, whole }: (typeof bonds)[number]): Statement<EntityLink> {
  return {
    text: `MATCH (a:${part})-[:${type}]->(w:${whole}) RETURN DISTINCT a.id AS part, w.id AS whole ORDER BY part, whole`,
    params: {},
    parseRow: (row) => ({ name, from: requireText(row['part']), to: requireText(row['whole']) }),
  };
}
