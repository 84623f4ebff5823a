/** The relationships of a record in a subgraph, as read from its end. Pure. */
import type { ExploreSubgraphQuery } from '../../../generated/graphql.js';
import { relationshipWords } from '../../words/relationship-words.js';

type Subgraph = Pick<ExploreSubgraphQuery['subgraph'], 'nodes' | 'edges'>;

interface Tie {
  /** "answers", "made by". */
  readonly words: string;
  readonly other: Subgraph['nodes'][number];
}

/** In the order of the relationships. Without VOICED if the same actor also MADE the position. */
export function listTies({ nodes, edges }: Subgraph, id: string): readonly Tie[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const made = new Set(
    edges.filter(({ type }) => type === 'MADE').map(({ source, target }) => `${source} ${target}`),
  );
  return edges
    .filter(({ source, target }) => source === id || target === id)
    .filter(({ type, source, target }) => type !== 'VOICED' || !made.has(`${source} ${target}`))
    .flatMap(({ type, source, target }) => {
      const { forth, back } = relationshipWords[type];
      const other = nodeOf.get(source === id ? target : source);
      return other === undefined ? [] : [{ words: source === id ? forth : back, other }];
    });
}
