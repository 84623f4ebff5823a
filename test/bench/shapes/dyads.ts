/** Who accused whom in one year, the pairs with most accusations first. */
import type { Shape } from '../shape.js';

export const dyadsOfOneYear: Shape = {
  name: 'dyads of one year',
  own: {
    query: `query ($from: String!, $to: String!) {
      dyads(first: 20, filter: { occurred: { from: $from, to: $to } }) {
        nodes { accuser { id name } accused { id name } accusations answeredBySide }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: () => ({ from: '2021-01-01', to: '2021-12-31' }),
    at: ['dyads', 'nodes'],
  },
  byHand: {
    text: `MATCH (p:Accusation)
WHERE p.occurredOnDayFrom <= $to AND p.occurredOnDayTo >= $from
CALL (p) {
  MATCH (p)-[:AGAINST {role: 'ACCUSED'}]->(:Actor)-[:PART_OF|SPEAKS_FOR*0..5]->(b:Actor)
  WHERE b:State OR b:Bloc
  RETURN DISTINCT b
}
MATCH (p)<-[:MADE]-(a:Actor)
WHERE a:State OR a:Bloc
WITH a, b, collect(p) AS accusations
WITH a, b, accusations ORDER BY size(accusations) DESC, a.id + ' ' + b.id DESC LIMIT $limit
CALL (b) {
  MATCH (b)-[:PART_OF|SPEAKS_FOR*0..5]->(s:Actor)
  RETURN collect(DISTINCT s.id) AS sides
}
CALL (accusations, sides) {
  UNWIND accusations AS p
  MATCH (p)<-[r:RESPONDS_TO]-(:Position)<-[:MADE]-(m:Actor)
  WHERE r.relation IN ['DENIES', 'REJECTS', 'COUNTERS', 'CONCEDES', 'DECLINES', 'DEFLECTS'] AND m.id IN sides
  RETURN count(DISTINCT p) AS answeredBySide
}
RETURN a {.id, .name} AS accuser, b {.id, .name} AS accused, size(accusations) AS accusations, answeredBySide`,
    params: ({ year: { from, to } }) => ({ from, to, limit: 21 }),
    at: [],
    take: 20,
  },
  peer: 'does not group',
};
