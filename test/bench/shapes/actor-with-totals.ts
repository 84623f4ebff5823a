/** An actor with a page of what it said and of what was said against it, and the totals of both. */
import type { Shape } from '../shape.js';

export const actorWithTotals: Shape = {
  name: 'actor with two pages and totals',
  own: {
    query: `query ($id: ID!) {
      actor(id: $id) {
        id name
        positions(first: 20) { totalCount nodes { id kind asserts occurredOn { value } } }
        positionsAgainst(first: 20) { totalCount nodes { id kind asserts occurredOn { value } } }
      }
    }`,
    variables: ({ frequentActor }) => ({ id: frequentActor }),
    at: ['actor'],
  },
  byHand: {
    text: `MATCH (a:Actor {id: $id})
CALL (a) {
  MATCH (a)-[:VOICED]->(p:Position)
  WITH p ORDER BY p.occurredOnDayFrom DESC, p.id DESC LIMIT $limit
  RETURN collect(p {.id, .kind, .asserts, .occurredOn}) AS made
}
CALL (a) {
  MATCH (a)<-[:AGAINST]-(p:Position)
  WITH DISTINCT p ORDER BY p.occurredOnDayFrom DESC, p.id DESC LIMIT $limit
  RETURN collect(p {.id, .kind, .asserts, .occurredOn}) AS against
}
CALL (a) {
  MATCH (a)<-[:AGAINST]-(p)
  RETURN count(DISTINCT p) AS againstTotal
}
RETURN a.id AS id, a.name AS name,
  {totalCount: COUNT { (a)-[:VOICED]->() }, nodes: made[0..20]} AS positions, {totalCount: againstTotal, nodes: against[0..20]} AS positionsAgainst`,
    params: ({ frequentActor }) => ({ id: frequentActor, limit: 21 }),
    at: [0],
  },
  peer: {
    query: `query ($id: ID!) {
      actors(where: { id: { eq: $id } }) {
        id name
        positions: voicedConnection(first: 20, sort: [{ node: { occurredOnDayFrom: DESC } }, { node: { id: DESC } }]) {
          totalCount
          nodes: edges { node { id kind asserts occurredOn } }
        }
        positionsAgainst: againstConnection(first: 20, sort: [{ node: { occurredOnDayFrom: DESC } }, { node: { id: DESC } }]) {
          totalCount
          nodes: edges { node { id kind asserts occurredOn } }
        }
      }
    }`,
    variables: ({ frequentActor }) => ({ id: frequentActor }),
    at: ['actors', 0],
  },
};
