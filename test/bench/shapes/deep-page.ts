/** A page in the middle of all positions. This server goes there by key, the peer by number. */
import type { Shape } from '../shape.js';

export const deepPage: Shape = {
  name: 'deep page',
  isBounded: true,
  own: {
    query: `query ($after: String!) {
      positions(first: 20, after: $after) {
        nodes { id kind asserts occurredOn { value } madeBy { id name } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: ({ middle }) => ({ after: middle.cursor }),
    at: ['positions', 'nodes'],
  },
  byHand: {
    text: `MATCH (n:Position)
WHERE n.occurredOnDayFrom <= $day AND (n.occurredOnDayFrom < $day OR n.id < $id)
WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $limit
CALL (n) {
  MATCH (n)<-[:MADE]-(a:Actor)
  WITH a ORDER BY a.nameFolded, a.id
  RETURN collect(a {.id, .name}) AS madeBy
}
RETURN n.id AS id, n.kind AS kind, n.asserts AS asserts, n.occurredOn AS occurredOn, madeBy`,
    params: ({ middle: { day, id } }) => ({ day, id, limit: 21 }),
    at: [],
    take: 20,
  },
  peer: {
    query: `query ($offset: Int!) {
      positions(limit: 21, offset: $offset, sort: [{ occurredOnDayFrom: DESC }, { id: DESC }]) {
        id kind asserts occurredOn
        madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name }
      }
    }`,
    variables: ({ middle }) => ({ offset: middle.offset }),
    at: ['positions'],
    take: 20,
  },
};
