/** A page of what a rare actor said: all its positions, a dozen. */
import type { Shape } from '../shape.js';

export const pageOfRareActor: Shape = {
  name: 'first page of a rare actor',
  isBounded: true,
  own: {
    query: `query ($actor: ID!) {
      positions(first: 20, filter: { voicedBy: [$actor] }) {
        nodes {
          id kind asserts occurredOn { value }
          madeBy { id name }
          against { role actor { id name } }
          statement { id title }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: ({ rareActor }) => ({ actor: rareActor }),
    at: ['positions', 'nodes'],
  },
  byHand: {
    text: `MATCH (:Actor {id: $actor})-[:VOICED]->(n:Position)
WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $limit
CALL (n) {
  MATCH (n)<-[:MADE]-(a:Actor)
  WITH a ORDER BY a.nameFolded, a.id
  RETURN collect(a {.id, .name}) AS madeBy
}
CALL (n) {
  MATCH (n)-[e:AGAINST]->(a:Actor)
  WITH e, a ORDER BY e.role, a.nameFolded, a.id
  RETURN collect({role: e.role, actor: a {.id, .name}}) AS against
}
CALL (n) {
  MATCH (n)<-[:CONTAINS]-(s:Statement)
  RETURN collect(s {.id, .title})[0] AS statement
}
RETURN n.id AS id, n.kind AS kind, n.asserts AS asserts, n.occurredOn AS occurredOn, madeBy, against, statement`,
    params: ({ rareActor }) => ({ actor: rareActor, limit: 21 }),
    at: [],
    take: 20,
  },
  peer: {
    query: `query ($actor: ID!) {
      positions(
        limit: 21
        where: { voicedBy: { some: { id: { eq: $actor } } } }
        sort: [{ occurredOnDayFrom: DESC }, { id: DESC }]
      ) {
        id kind asserts occurredOn
        madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name }
        against: againstConnection(sort: [{ edge: { role: ASC } }, { node: { nameFolded: ASC } }, { node: { id: ASC } }]) {
          edges { properties { role } actor: node { id name } }
        }
        statement { id title }
      }
    }`,
    variables: ({ rareActor }) => ({ actor: rareActor }),
    at: ['positions'],
    take: 20,
  },
};
