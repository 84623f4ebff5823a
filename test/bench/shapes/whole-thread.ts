/** The thread of a position, from its roots to the last reply. */
import type { Shape } from '../shape.js';

export const wholeThread: Shape = {
  name: 'whole thread',
  isBounded: true,
  own: {
    query: `query ($id: ID!) {
      thread(position: $id) {
        roots { id }
        positions { depth position { id kind asserts occurredOn { value } madeBy { id name } } }
        participants { id name }
      }
    }`,
    variables: ({ accusation }) => ({ id: accusation }),
    at: ['thread'],
  },
  byHand: {
    text: `MATCH (p:Position {id: $id})-[:RESPONDS_TO*0..20]->(r:Position)
WHERE NOT EXISTS { (r)-[:RESPONDS_TO]->(:Position) }
WITH DISTINCT r ORDER BY r.occurredOnDayFrom, r.id
WITH collect(r) AS found
CALL (found) {
  UNWIND found AS r
  MATCH path = (r)<-[:RESPONDS_TO*0..20]-(m:Position)
  WITH m, min(length(path)) AS depth ORDER BY depth, m.occurredOnDayFrom, m.id
  CALL (m) {
    MATCH (m)<-[:MADE]-(a:Actor)
    WITH a ORDER BY a.nameFolded, a.id
    RETURN collect(a {.id, .name}) AS madeBy
  }
  RETURN collect({depth: depth, position: m {.id, .kind, .asserts, .occurredOn, madeBy: madeBy}}) AS positions
}
CALL (found) {
  UNWIND found AS r
  MATCH (r)<-[:RESPONDS_TO*0..20]-(:Position)<-[:MADE]-(a:Actor)
  WITH DISTINCT a ORDER BY a.nameFolded, a.id
  RETURN collect(a {.id, .name}) AS participants
}
RETURN [r IN found | r {.id}] AS roots, positions, participants`,
    params: ({ accusation }) => ({ id: accusation }),
    at: [0],
  },
  peer: 'has no roots, and no descendants at arbitrary depth',
};
