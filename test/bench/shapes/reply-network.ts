/** Who answered whom in one year, how often and how. */
import type { Shape } from '../shape.js';

interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly byRelation: readonly { readonly relation: string; readonly count: number }[];
}

export const replyNetworkOfOneYear: Shape = {
  name: 'reply network of one year',
  own: {
    query: `query ($from: String!, $to: String!) {
      replyNetwork(limit: 5000, filter: { occurred: { from: $from, to: $to } }) {
        edges { source target weight byRelation { relation count } }
      }
    }`,
    variables: () => ({ from: '2021-01-01', to: '2021-12-31' }),
    at: ['replyNetwork', 'edges'],
    read,
  },
  byHand: {
    text: `MATCH (p:Position)
WHERE p.occurredOnDayFrom <= $to AND p.occurredOnDayTo >= $from
MATCH (p)-[r:RESPONDS_TO]->(q:Position)<-[:MADE]-(b:Actor)
MATCH (p)<-[:MADE]-(a:Actor)
WHERE a <> b
WITH a.id AS source, b.id AS target, r.relation AS relation, count(*) AS count
RETURN source, target, sum(count) AS weight, collect({relation: relation, count: count}) AS byRelation`,
    params: ({ year: { from, to } }) => ({ from, to }),
    at: [],
    read,
  },
  peer: 'does not group',
};

/** Both sides have all ties, in orders of their own. */
function read(found: unknown): unknown {
  return (found as readonly Tie[])
    .map(({ source, target, weight, byRelation }) => {
      const relations = byRelation.map(({ relation, count }) => `${relation} ${String(count)}`);
      return [source, target, String(weight), ...relations.sort()].join(' ');
    })
    .sort();
}
