/** What one much accused state has not answered, with what the data holds of it since. */
import type { Shape } from '../shape.js';

export const unansweredByHub: Shape = {
  name: 'unanswered with coverage',
  own: {
    query: `query {
      unanswered(first: 20, afterDays: 30, asOf: "2026-01-01", filter: { against: { actors: ["state:cn"] } }) {
        nodes {
          accusation { id asserts occurredOn { value } madeBy { id name } }
          coverage { side { id name } statements lastStatement { id title } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: () => ({}),
    at: ['unanswered', 'nodes'],
  },
  byHand: {
    // What the data holds of a side is read once, not for each row that accuses it.
    text: `MATCH (p:Accusation)
WHERE p.occurredOnDayFrom <= $asOf AND p.occurredOnDayTo <= $asOf - 30
  AND (p.isAnswered = false OR p.answeredSinceDay > $asOf)
  AND EXISTS { (p)-[:AGAINST]->(:Actor {id: 'state:cn'}) }
WITH p ORDER BY p.occurredOnDayFrom, p.id LIMIT $limit
CALL (p) {
  MATCH (p)<-[:MADE]-(a:Actor)
  WITH a ORDER BY a.nameFolded, a.id
  RETURN collect(a {.id, .name}) AS madeBy
}
CALL (p) {
  MATCH (p)-[:AGAINST {role: 'ACCUSED'}]->(:Actor)-[:PART_OF|SPEAKS_FOR*0..5]->(b:Actor)
  WHERE b:State OR b:Bloc
  RETURN DISTINCT b
}
WITH b, collect({p: p, madeBy: madeBy, day: p.occurredOnDayFrom}) AS accusations
CALL (b, accusations) {
  WITH reduce(first = $asOf, each IN accusations | CASE WHEN each.day < first THEN each.day ELSE first END) AS since, b
  MATCH (b)-[:VOICED]->(q:Position)
  WHERE q.occurredOnDayTo >= since AND q.occurredOnDayFrom <= $asOf
  MATCH (q)<-[:CONTAINS]-(s:Statement)
  WITH DISTINCT s ORDER BY s.occurredOnDayFrom DESC, s.id DESC
  RETURN collect({s: s, day: s.occurredOnDayTo}) AS held
}
UNWIND accusations AS each
WITH each, b, [one IN held WHERE one.day >= each.day] AS later ORDER BY b.nameFolded, b.id
WITH each.p AS p, each.madeBy AS madeBy, b, size(later) AS statements, head(later).s AS last
WITH p, madeBy, collect({side: b {.id, .name}, statements: statements, lastStatement: last {.id, .title}}) AS coverage
ORDER BY p.occurredOnDayFrom, p.id
RETURN p {.id, .asserts, .occurredOn, madeBy: madeBy} AS accusation, coverage`,
    params: () => ({ asOf: 20_454, limit: 21 }),
    at: [],
    take: 20,
  },
  peer: 'cannot count another part of the graph',
};
