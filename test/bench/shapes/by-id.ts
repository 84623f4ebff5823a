/** One position by its id, with everything around it. */
import type { Shape } from '../shape.js';

export const byId: Shape = {
  name: 'by id with everything',
  isBounded: true,
  own: {
    query: `query ($id: ID!) {
      position(id: $id) {
        id kind asserts quote note occurredOn { value }
        statement {
          id title form
          issuedBy { id name }
          deliveredBy { title spokesperson { id name } }
          documents { id title url }
        }
        madeBy { id name }
        against { role actor { id name } }
        incidents { id name }
        initiatives { relation initiative { id name } }
        respondsTo { relation explicit position { id kind asserts madeBy { id name } } }
        responses(first: 10) { edges { relation explicit node { id kind asserts madeBy { id name } } } }
        evidence {
          exact speech language
          document { id title url publishedOn { value } publisher { id name kind } }
        }
      }
    }`,
    variables: ({ denial }) => ({ id: denial }),
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
  MATCH (n)-[e:AGAINST]->(a:Actor)
  WITH e, a ORDER BY e.role, a.nameFolded, a.id
  RETURN collect({role: e.role, actor: a {.id, .name}}) AS against
}
CALL (n) {
  MATCH (n)-[:CONCERNS]->(i:Incident)
  WITH i ORDER BY i.nameFolded, i.id
  RETURN collect(i {.id, .name}) AS incidents
}
CALL (n) {
  MATCH (n)-[e:REFERS_TO]->(i:Initiative)
  WITH e, i ORDER BY e.relation, i.nameFolded, i.id
  RETURN collect({relation: e.relation, initiative: i {.id, .name}}) AS initiatives
}
CALL (n) {
  MATCH (n)-[e:RESPONDS_TO]->(p:Position)
  WITH e, p ORDER BY p.occurredOnDayFrom, p.id, e.relation
  CALL (p) {
    MATCH (p)<-[:MADE]-(a:Actor)
    WITH a ORDER BY a.nameFolded, a.id
    RETURN collect(a {.id, .name}) AS madeBy
  }
  RETURN collect({relation: e.relation, explicit: e.explicit, position: p {.id, .kind, .asserts, madeBy: madeBy}}) AS respondsTo
}
CALL (n) {
  MATCH (n)<-[e:RESPONDS_TO]-(p:Position)
  WITH e, p ORDER BY p.occurredOnDayFrom DESC, p.id DESC LIMIT 11
  CALL (p) {
    MATCH (p)<-[:MADE]-(a:Actor)
    WITH a ORDER BY a.nameFolded, a.id
    RETURN collect(a {.id, .name}) AS madeBy
  }
  RETURN collect({relation: e.relation, explicit: e.explicit, node: p {.id, .kind, .asserts, madeBy: madeBy}}) AS responses
}
CALL (n) {
  MATCH (n)<-[:CONTAINS]-(s:Statement)
  CALL (s) {
    MATCH (s)<-[:ISSUED]-(a:Actor)
    WITH a ORDER BY a.nameFolded, a.id
    RETURN collect(a {.id, .name}) AS issuedBy
  }
  CALL (s) {
    MATCH (s)<-[e:DELIVERED]-(a:Spokesperson)
    WITH e, a ORDER BY a.nameFolded, a.id
    RETURN collect({title: e.title, spokesperson: a {.id, .name}}) AS deliveredBy
  }
  CALL (s) {
    MATCH (s)<-[e:CARRIES]-(d:Document)
    WITH e, d ORDER BY e.ordinal, d.id
    RETURN collect(d {.id, .title, .url}) AS documents
  }
  RETURN collect(s {.id, .title, .form, issuedBy: issuedBy, deliveredBy: deliveredBy, documents: documents})[0] AS statement
}
CALL (n) {
  MATCH (n)-[e:EVIDENCED_BY]->(x:Excerpt)
  WITH e, x ORDER BY e.ordinal, x.id
  CALL (x) {
    MATCH (x)-[:TAKEN_FROM]->(d:Document)
    CALL (d) {
      MATCH (d)-[:PUBLISHED_BY]->(u:Publisher)
      RETURN collect(u {.id, .name, .kind})[0] AS publisher
    }
    RETURN collect(d {.id, .title, .url, .publishedOn, publisher: publisher})[0] AS document
  }
  RETURN collect(x {.exact, .speech, .language, document: document}) AS evidence
}
RETURN n.id AS id, n.kind AS kind, n.asserts AS asserts, n.quote AS quote, n.note AS note, n.occurredOn AS occurredOn,
  statement, madeBy, against, incidents, initiatives, respondsTo, responses, evidence`,
    params: ({ denial }) => ({ id: denial }),
    at: [0],
  },
  peer: {
    query: `query ($id: ID!) {
      positions(where: { id: { eq: $id } }) {
        id kind asserts quote note occurredOn
        statement {
          id title form
          issuedBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name }
          deliveredBy: deliveredByConnection(sort: [{ node: { nameFolded: ASC } }, { node: { id: ASC } }]) {
            edges { properties { title } spokesperson: node { id name } }
          }
          documents: documentsConnection(sort: [{ edge: { ordinal: ASC } }, { node: { id: ASC } }]) { edges { node { id title url } } }
        }
        madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name }
        against: againstConnection(sort: [{ edge: { role: ASC } }, { node: { nameFolded: ASC } }, { node: { id: ASC } }]) {
          edges { properties { role } actor: node { id name } }
        }
        incidents(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name }
        initiatives: initiativesConnection(sort: [{ edge: { relation: ASC } }, { node: { nameFolded: ASC } }, { node: { id: ASC } }]) {
          edges { properties { relation } initiative: node { id name } }
        }
        respondsTo: respondsToConnection(sort: [{ node: { occurredOnDayFrom: ASC } }, { node: { id: ASC } }, { edge: { relation: ASC } }]) {
          edges { properties { relation explicit } position: node { id kind asserts madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name } } }
        }
        responses: responsesConnection(first: 10, sort: [{ node: { occurredOnDayFrom: DESC } }, { node: { id: DESC } }]) {
          edges { properties { relation explicit } node { id kind asserts madeBy(sort: [{ nameFolded: ASC }, { id: ASC }]) { id name } } }
        }
        evidence: evidenceConnection(sort: [{ edge: { ordinal: ASC } }, { node: { id: ASC } }]) {
          edges { node { exact speech language document { id title url publishedOn publisher { id name kind } } } }
        }
      }
    }`,
    variables: ({ denial }) => ({ id: denial }),
    at: ['positions', 0],
  },
};
