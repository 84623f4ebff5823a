/** What one actor said, year by year, split by kind. */
import type { Shape } from '../shape.js';

export const timelineOfOneActor: Shape = {
  name: 'timeline of one actor by kind',
  own: {
    query: `query ($actor: ID!) {
      timeline(interval: YEAR, by: KIND, imprecise: SEPARATE, filter: { madeBy: [$actor] }) {
        buckets { from count values { value count } }
      }
    }`,
    variables: ({ frequentActor }) => ({ actor: frequentActor }),
    read: (data) =>
      data['timeline'].buckets
        .filter(({ count }: { count: number }) => count > 0)
        .map(({ from, count, values }: { from: string; count: number; values: unknown }) => ({
          year: Number(from.slice(0, 4)),
          count,
          values,
        })),
  },
  byHand: {
    text: `MATCH (:Actor {id: $actor})-[:VOICED]->(n:Position)
WITH DISTINCT n
WITH n, (date({year: 1970}) + duration({days: n.occurredOnDayFrom})).year AS year, (date({year: 1970}) + duration({days: n.occurredOnDayTo})).year AS last
WHERE year = last
WITH year, n.kind AS value, count(n) AS count ORDER BY count DESC, value
WITH year, sum(count) AS count, collect({value: value, count: count}) AS values
RETURN year, count, values ORDER BY year`,
    params: ({ frequentActor }) => ({ actor: frequentActor }),
    read: (rows) => rows,
  },
  peer: 'does not group',
};
