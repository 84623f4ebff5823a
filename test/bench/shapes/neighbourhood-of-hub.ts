/** How much is around an actor with thousands of positions, and the first of it. */
import { authoredTypes } from '../../../src/domain/selection/subgraph-selection.js';
import type { Shape } from '../shape.js';

const TYPES = authoredTypes.join('|');

export const neighbourhoodOfHub: Shape = {
  name: 'neighbourhood of a frequent actor',
  isHub: true,
  own: {
    query: `query ($id: ID!) {
      subgraph(ids: [$id], hops: 2, limit: 200) { nodeCount nodes { id label } }
    }`,
    variables: ({ frequentActor }) => ({ id: frequentActor }),
    at: ['subgraph'],
  },
  byHand: {
    text: `MATCH (s:State {id: $id})
CALL (s) {
  RETURN s AS n, 0 AS distance
  UNION ALL
  MATCH (s)-[:${TYPES}]-(n)
  RETURN DISTINCT n, 1 AS distance
  UNION ALL
  MATCH (s)-[:${TYPES}]-(m)
  WHERE m:Position OR m:Statement OR m:Excerpt OR m:Document
  WITH DISTINCT m
  MATCH (m)-[:${TYPES}]-(n)
  RETURN DISTINCT n, 2 AS distance
}
WITH n, min(distance) AS distance
WITH n, distance, CASE WHEN n:Position THEN 0 WHEN n:Statement THEN 1 WHEN n:Incident THEN 2 WHEN n:Initiative THEN 3 WHEN n:Actor THEN 4 WHEN n:Document THEN 5 WHEN n:Publisher THEN 6 ELSE 7 END AS rank
ORDER BY distance, rank, n.id
WITH collect(n) AS members
RETURN size(members) AS nodeCount, [n IN members[0..200] | {id: n.id, label: coalesce(n.name, n.asserts, n.title, n.url, n.exact, n.id)}] AS nodes`,
    params: ({ frequentActor }) => ({ id: frequentActor }),
    at: [0],
  },
  peer: 'cannot follow relationships of arbitrary types',
};
