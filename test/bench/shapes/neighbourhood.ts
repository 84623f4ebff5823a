/** What is around one record: two hops, with every relationship between what they reach. */
import { authoredTypes } from '../../../src/domain/selection/subgraph-selection.js';
import type { HandWritten, Operation, Shape } from '../shape.js';

const TYPES = authoredTypes.join('|');
/** Of these few end at one node; of the others few start there. */
const NARROW_AT_TARGET = ['MADE', 'ISSUED', 'DELIVERED', 'CONTAINS'];
const NARROW_AT_SOURCE = authoredTypes.filter((type) => !NARROW_AT_TARGET.includes(type));
const PASSED = 'm:Position OR m:Statement OR m:Excerpt OR m:Document';

interface Neighbourhood {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly {
    readonly type: string;
    readonly source: string;
    readonly target: string;
  }[];
}

/** Both sides have all nodes, in orders of their own. */
function read(found: unknown): unknown {
  const { nodes, edges } = found as Neighbourhood;
  return {
    nodes: nodes.map(({ id, label }) => `${id} ${label}`).sort(),
    edges: edges.map(({ type, source, target }) => `${type} ${source} ${target}`).sort(),
  };
}

const own: Pick<Operation, 'query' | 'at' | 'read'> = {
  query: `query ($id: ID!) {
      subgraph(ids: [$id], hops: 2, limit: 2000) {
        nodes { id label }
        edges { type source target }
      }
    }`,
  at: ['subgraph'],
  read,
};
const byHand: Pick<HandWritten, 'text' | 'at' | 'read'> = {
  text: `MATCH (s:Position {id: $id})
CALL (s) {
  MATCH (s)-[:${TYPES}]-(n)
  RETURN n
  UNION
  MATCH (s)-[:${TYPES}]-(m)
  WHERE ${PASSED}
  WITH DISTINCT m
  MATCH (m)-[:${TYPES}]-(n)
  RETURN n
}
WITH collect(n) AS nodes
CALL (nodes) {
  UNWIND nodes AS n
  MATCH (n)-[e:${NARROW_AT_SOURCE.join('|')}]->(other)
  WHERE other IN nodes
  RETURN n AS source, e, other AS target
  UNION
  UNWIND nodes AS n
  MATCH (n)<-[e:${NARROW_AT_TARGET.join('|')}]-(other)
  WHERE other IN nodes
  RETURN other AS source, e, n AS target
}
WITH nodes, collect({type: type(e), source: source.id, target: target.id}) AS edges
RETURN [n IN nodes | {id: n.id, label: coalesce(n.name, n.asserts, n.title, n.url, n.exact, n.id)}] AS nodes, edges`,
  at: [0],
  read,
};

export const neighbourhood: Shape = {
  name: 'neighbourhood of a position',
  isBounded: true,
  own: { ...own, variables: ({ denial }) => ({ id: denial }) },
  byHand: { ...byHand, params: ({ denial }) => ({ id: denial }) },
  peer: 'cannot follow relationships of arbitrary types',
};
