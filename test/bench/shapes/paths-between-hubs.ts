/** How two actors with thousands of positions each are joined, and in how many ways. */
import type { Shape } from '../shape.js';

/** States stay the same in worlds of every size. */
const OTHER = 'state:cn';

export const pathsBetweenHubs: Shape = {
  name: 'paths between frequent actors',
  isHub: true,
  own: {
    query: `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 4, limit: 10) {
        pathCount paths { nodes { id label } }
      }
    }`,
    variables: ({ frequentActor }) => ({ from: frequentActor, to: OTHER }),
    at: ['paths'],
    read: (found) => {
      const { pathCount, paths } = found as {
        readonly pathCount: number;
        readonly paths: readonly { readonly nodes: unknown }[];
      };
      return { pathCount, paths: paths.map(({ nodes }) => nodes) };
    },
  },
  byHand: {
    text: `MATCH (a:State {id: $from})-[:MADE|AGAINST]-(p:Position)-[:MADE|AGAINST]-(b:State {id: $to})
WITH DISTINCT a, p, b ORDER BY p.id
WITH a, b, collect(p) AS passed
RETURN size(passed) AS pathCount, [p IN passed[0..10] | [n IN [a, p, b] | {id: n.id, label: coalesce(n.name, n.asserts)}]] AS paths`,
    params: ({ frequentActor }) => ({ from: frequentActor, to: OTHER }),
    at: [0],
  },
  peer: 'has no paths',
};
