/** Which positions have two words, the first page of them, and how many there are. */
import { textIndexOf } from '../../../src/domain/ontology/text-indexes.js';
import type { Shape } from '../shape.js';

/** Of one position of the corpus, so that all that is found stands in one order by any score. */
const WORDS = 'irresponsible smear';

export const searchOfPositions: Shape = {
  name: 'search',
  own: {
    query: `query ($text: String!) {
      search(text: $text, types: [POSITION], first: 20) {
        totalCount
        hits { node { id ... on Position { asserts occurredOn { value } madeBy { id name } } } }
      }
    }`,
    variables: () => ({ text: WORDS }),
    at: ['search'],
  },
  byHand: {
    text: `CALL db.index.fulltext.queryNodes('${textIndexOf('Position').name}', $query) YIELD node, score
WITH node, score ORDER BY score DESC, node.id
WITH collect(node) AS found
CALL (found) {
  UNWIND found[0..20] AS n
  CALL (n) {
    MATCH (n)<-[:MADE]-(a:Actor)
    WITH a ORDER BY a.nameFolded, a.id
    RETURN collect(a {.id, .name}) AS madeBy
  }
  RETURN collect(n {.id, .asserts, .occurredOn, madeBy: madeBy}) AS hits
}
RETURN size(found) AS totalCount, hits`,
    params: () => ({
      query: WORDS.split(' ')
        .map((word) => `+${word}`)
        .join(' '),
    }),
    at: [0],
  },
  peer: 'has full text, but counts and joins nothing in the same request',
};
