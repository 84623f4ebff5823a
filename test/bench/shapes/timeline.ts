/** What one actor said, year by year, split by kind. */
import type { Shape } from '../shape.js';

interface Bucket {
  readonly from: string;
  readonly count: number;
  readonly values: unknown;
}

export const timelineOfOneActor: Shape = {
  name: 'timeline of one actor by kind',
  own: {
    query: `query ($actor: ID!) {
      timeline(interval: YEAR, by: KIND, imprecise: SEPARATE, filter: { madeBy: [$actor] }) {
        buckets { from count values { value count } }
      }
    }`,
    variables: ({ frequentActor }) => ({ actor: frequentActor }),
    at: ['timeline', 'buckets'],
    // The hand-written text has no row for a year without positions.
    read: (buckets) =>
      (buckets as readonly Bucket[])
        .filter(({ count }) => count > 0)
        .map(({ from, count, values }) => ({ year: Number(from.slice(0, 4)), count, values })),
  },
  byHand: {
    // The year stands in the text of the date, which has two where it is an interval.
    text: `MATCH (:Actor {id: $actor})-[:MADE]->(n:Position)
WITH n.kind AS value, split(n.occurredOn, '/') AS ends
WITH value, left(ends[0], 4) AS year, left(ends[size(ends) - 1], 4) AS last
WHERE year = last
WITH year, value, count(*) AS count ORDER BY count DESC, value
WITH toInteger(year) AS year, sum(count) AS count, collect({value: value, count: count}) AS values
RETURN year, count, values ORDER BY year`,
    params: ({ frequentActor }) => ({ actor: frequentActor }),
    at: [],
  },
  peer: 'does not group',
};
