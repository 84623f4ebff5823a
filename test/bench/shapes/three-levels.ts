/** An accusation, its replies, theirs, and theirs. */
import type { Shape } from '../shape.js';

export const threeLevels: Shape = {
  name: 'three levels of replies',
  isBounded: true,
  own: {
    query: `query ($id: ID!) {
      position(id: $id) { id kind asserts madeBy { id name } responses(first: 10, orderBy: OCCURRED_ASC) { edges { relation node { id kind asserts madeBy { id name } responses(first: 10, orderBy: OCCURRED_ASC) { edges { relation node { id kind asserts madeBy { id name } responses(first: 10, orderBy: OCCURRED_ASC) { edges { relation node { id kind asserts madeBy { id name } } } } } } } } } } }
    }`,
    variables: ({ accusation }) => ({ id: accusation }),
    at: ['position'],
  },
  byHand: {
    text: `MATCH (n:Position {id: $id})
CALL (n) {
  MATCH (n)<-[:MADE]-(a:Actor)
  WITH a ORDER BY a.nameFolded, a.id
  RETURN collect(a {.id, .name}) AS madeBy
}
CALL (n) {
  MATCH (n)<-[e3:RESPONDS_TO]-(p3:Position)
  WITH e3, p3 ORDER BY p3.occurredOnDayFrom, p3.id LIMIT 11
  CALL (p3) {
    MATCH (p3)<-[:MADE]-(a:Actor)
    WITH a ORDER BY a.nameFolded, a.id
    RETURN collect(a {.id, .name}) AS madeBy
  }
  CALL (p3) {
    MATCH (p3)<-[e2:RESPONDS_TO]-(p2:Position)
    WITH e2, p2 ORDER BY p2.occurredOnDayFrom, p2.id LIMIT 11
    CALL (p2) {
      MATCH (p2)<-[:MADE]-(a:Actor)
      WITH a ORDER BY a.nameFolded, a.id
      RETURN collect(a {.id, .name}) AS madeBy
    }
    CALL (p2) {
      MATCH (p2)<-[e1:RESPONDS_TO]-(p1:Position)
      WITH e1, p1 ORDER BY p1.occurredOnDayFrom, p1.id LIMIT 11
      CALL (p1) {
        MATCH (p1)<-[:MADE]-(a:Actor)
        WITH a ORDER BY a.nameFolded, a.id
        RETURN collect(a {.id, .name}) AS madeBy
      }
      RETURN collect({relation: e1.relation, node: p1 {.id, .kind, .asserts, madeBy: madeBy}}) AS responses1
    }
    RETURN collect({relation: e2.relation, node: p2 {.id, .kind, .asserts, madeBy: madeBy, responses: responses1}}) AS responses2
  }
  RETURN collect({relation: e3.relation, node: p3 {.id, .kind, .asserts, madeBy: madeBy, responses: responses2}}) AS responses3
}
RETURN n.id AS id, n.kind AS kind, n.asserts AS asserts, madeBy, responses3 AS responses`,
    params: ({ accusation }) => ({ id: accusation }),
    at: [0],
  },
  peer: {
    query: `query ($id: ID!) {
      positions(where: { id: { eq: $id } }) { id kind asserts madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name } responses: responsesConnection(first: 10, sort: [{ node: { occurredOnDayFrom: ASC } }, { node: { id: ASC } }]) { edges { properties { relation } node { id kind asserts madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name } responses: responsesConnection(first: 10, sort: [{ node: { occurredOnDayFrom: ASC } }, { node: { id: ASC } }]) { edges { properties { relation } node { id kind asserts madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name } responses: responsesConnection(first: 10, sort: [{ node: { occurredOnDayFrom: ASC } }, { node: { id: ASC } }]) { edges { properties { relation } node { id kind asserts madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name } } } } } } } } } } }
    }`,
    variables: ({ accusation }) => ({ id: accusation }),
    at: ['positions', 0],
  },
};
