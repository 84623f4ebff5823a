/** A page of denials with what they answer, and the evidence of both. */
import type { Shape } from '../shape.js';

export const repliesAndEvidence: Shape = {
  name: 'page with replies and their evidence',
  own: {
    query: `query {
      denials(first: 20) {
        nodes {
          id asserts form occurredOn { value }
          madeBy { id name }
          evidence { exact speech document { id title url } }
          respondsTo {
            relation explicit
            position {
              id kind asserts
              madeBy { id name }
              evidence { exact speech document { id title url } }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: () => ({}),
    at: ['denials', 'nodes'],
  },
  byHand: {
    text: `MATCH (n:Denial)
WHERE n.occurredOnDayFrom <= $last
WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $limit
CALL (n) {
  MATCH (n)<-[:MADE]-(a:Actor)
  WITH a ORDER BY a.nameFolded, a.id
  RETURN collect(a {.id, .name}) AS madeBy
}
CALL (n) {
  MATCH (n)-[e:EVIDENCED_BY]->(x:Excerpt)
  WITH e, x ORDER BY e.ordinal, x.id
  CALL (x) {
    MATCH (x)-[:TAKEN_FROM]->(d:Document)
    RETURN collect(d {.id, .title, .url})[0] AS document
  }
  RETURN collect(x {.exact, .speech, document: document}) AS evidence
}
CALL (n) {
  MATCH (n)-[e:RESPONDS_TO]->(p:Position)
  WITH e, p ORDER BY p.occurredOnDayFrom, p.id, e.relation
  CALL (p) {
    MATCH (p)<-[:MADE]-(a:Actor)
    WITH a ORDER BY a.nameFolded, a.id
    RETURN collect(a {.id, .name}) AS madeBy
  }
  CALL (p) {
    MATCH (p)-[f:EVIDENCED_BY]->(x:Excerpt)
    WITH f, x ORDER BY f.ordinal, x.id
    CALL (x) {
      MATCH (x)-[:TAKEN_FROM]->(d:Document)
      RETURN collect(d {.id, .title, .url})[0] AS document
    }
    RETURN collect(x {.exact, .speech, document: document}) AS evidence
  }
  RETURN collect({relation: e.relation, explicit: e.explicit, position: p {.id, .kind, .asserts, madeBy: madeBy, evidence: evidence}}) AS respondsTo
}
RETURN n.id AS id, n.asserts AS asserts, n.form AS form, n.occurredOn AS occurredOn, madeBy, evidence, respondsTo`,
    params: () => ({ last: 100_000, limit: 21 }),
    at: [],
    take: 20,
  },
  peer: {
    query: `query {
      denials(limit: 21, sort: [{ occurredOnDayFrom: DESC }, { id: DESC }]) {
        id asserts form occurredOn
        madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name }
        evidence: evidenceConnection(sort: [{ edge: { ordinal: ASC } }, { node: { id: ASC } }]) { edges { node { exact speech document { id title url } } } }
        respondsTo: respondsToConnection(sort: [{ node: { occurredOnDayFrom: ASC } }, { node: { id: ASC } }, { edge: { relation: ASC } }]) {
          edges {
            properties { relation explicit }
            position: node {
              id kind asserts
              madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name }
              evidence: evidenceConnection(sort: [{ edge: { ordinal: ASC } }, { node: { id: ASC } }]) { edges { node { exact speech document { id title url } } } }
            }
          }
        }
      }
    }`,
    variables: () => ({}),
    at: ['denials'],
    take: 20,
  },
};
