/** How two positions are joined: the ten shortest ways, with every relationship on them. */
import { authoredTypes } from '../../../src/domain/selection/subgraph-selection.js';
import type { Shape } from '../shape.js';

const TYPES = authoredTypes.join('|');
/** In every world: its first round is the corpus itself. */
const ACCUSATION = 'position:gb-ncsc-review-202111-1';

export const path: Shape = {
  name: 'paths between two positions',
  isBounded: true,
  own: {
    query: `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 4, limit: 10) {
        paths { nodes { id label } steps { relationships { type source target } } }
      }
    }`,
    variables: ({ denial }) => ({ from: ACCUSATION, to: denial }),
    at: ['paths', 'paths'],
    read: (paths) =>
      (
        paths as readonly {
          readonly nodes: unknown;
          readonly steps: readonly { readonly relationships: unknown }[];
        }[]
      ).map(({ nodes, steps }) => ({
        nodes,
        steps: steps.map(({ relationships }) => relationships),
      })),
  },
  byHand: {
    text: `MATCH (a:Position {id: $from}), (b:Position {id: $to})
MATCH path = (a) (()-[:${TYPES}]-(m WHERE (m:Position OR m:Statement OR m:Excerpt OR m:Document) AND m <> a AND m <> b)){0,3} ()-[:${TYPES}]-(b)
WITH nodes(path) AS passed
WHERE all(i IN range(0, size(passed) - 2) WHERE NOT passed[i] IN passed[i + 1..])
WITH DISTINCT passed
WITH passed ORDER BY size(passed), [n IN passed | n.id] LIMIT 10
CALL (passed) {
  UNWIND range(0, size(passed) - 2) AS i
  WITH i, passed[i] AS x, passed[i + 1] AS y
  MATCH (x)-[e:${TYPES}]-(y)
  WITH i, e ORDER BY type(e), startNode(e).id
  WITH i, collect({type: type(e), source: startNode(e).id, target: endNode(e).id}) AS relationships ORDER BY i
  RETURN collect(relationships) AS steps
}
RETURN [n IN passed | {id: n.id, label: coalesce(n.name, n.asserts, n.title, n.url, n.exact, n.id)}] AS nodes, steps`,
    params: ({ denial }) => ({ from: ACCUSATION, to: denial }),
    at: [],
  },
  peer: 'has no paths',
};
