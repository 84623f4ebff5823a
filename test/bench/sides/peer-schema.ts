/**
 * The graph as @neo4j/graphql is told of it: what the shapes ask for. Families of labels are one type
 * each, which spares it the dispatch that interfaces would cost.
 */
const namedFields = 'id: ID! name: String! nameFolded: String!';
const positionFields = `
  id: ID! kind: String! asserts: String! quote: String note: String
  occurredOn: String occurredOnDayFrom: Int!
  madeBy: [Actor!]! @relationship(type: "MADE", direction: IN)
  voicedBy: [Actor!]! @relationship(type: "VOICED", direction: IN)
  against: [Actor!]! @relationship(type: "AGAINST", direction: OUT, properties: "Against")
  statement: [Statement!]! @relationship(type: "CONTAINS", direction: IN)
  incidents: [Incident!]! @relationship(type: "CONCERNS", direction: OUT)
  initiatives: [Initiative!]! @relationship(type: "REFERS_TO", direction: OUT, properties: "RefersTo")
  respondsTo: [Position!]! @relationship(type: "RESPONDS_TO", direction: OUT, properties: "RespondsTo")
  responses: [Position!]! @relationship(type: "RESPONDS_TO", direction: IN, properties: "RespondsTo")
  evidence: [Excerpt!]! @relationship(type: "EVIDENCED_BY", direction: OUT, properties: "Ordinal")
`;

export const peerSdl = `
  type Position @node { ${positionFields} }
  type Denial @node { ${positionFields} form: String }
  type Actor @node {
    ${namedFields}
    voiced: [Position!]! @relationship(type: "VOICED", direction: OUT)
    against: [Position!]! @relationship(type: "AGAINST", direction: IN, properties: "Against")
  }
  type Spokesperson @node { ${namedFields} }
  type Incident @node { ${namedFields} }
  type Initiative @node { ${namedFields} }
  type Statement @node {
    id: ID! title: String! form: String
    issuedBy: [Actor!]! @relationship(type: "ISSUED", direction: IN)
    deliveredBy: [Spokesperson!]! @relationship(type: "DELIVERED", direction: IN, properties: "Delivered")
    documents: [Document!]! @relationship(type: "CARRIES", direction: IN, properties: "Ordinal")
  }
  type Excerpt @node {
    id: ID! exact: String speech: String language: String
    document: [Document!]! @relationship(type: "TAKEN_FROM", direction: OUT)
  }
  type Document @node {
    id: ID! title: String url: String! publishedOn: String
    publisher: [Publisher!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
  type Publisher @node { id: ID! name: String! kind: String }
  type Against @relationshipProperties { role: String! }
  type RefersTo @relationshipProperties { relation: String! }
  type RespondsTo @relationshipProperties { relation: String! explicit: Boolean }
  type Delivered @relationshipProperties { title: String }
  type Ordinal @relationshipProperties { ordinal: Int! }
`;
