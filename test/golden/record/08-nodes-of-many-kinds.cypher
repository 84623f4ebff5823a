CALL () {
  UNWIND $p0 AS wanted
  MATCH (n2:Document {id: wanted})
  CALL (n2) {
    MATCH (n2)-[:PUBLISHED_BY]->(n4:Publisher)
    WITH n4 ORDER BY n4.id
    CALL (n4) {
      MATCH (n4)-[e8:AFFILIATED_WITH]->(n7:State)
      WITH n7, e8 ORDER BY n7.nameFolded, n7.id
      WITH collect({basis: e8.basis, state: n7 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region}}) AS found
      RETURN found[0] AS c6
    }
    WITH collect(n4 {.id, .name, .kind, .wordsFrom, .note, affiliation: c6}) AS found
    RETURN found[0] AS c3
  }
  CALL (n2) {
    MATCH (n2)-[:CARRIES]->(n10:Statement)
    WITH n10 ORDER BY n10.occurredOnDayFrom, n10.id
    RETURN collect(n10 {.id, .title, .summary, .form, .occurredOn, .disputedDates, .sourceCheck, .sourceCheckNote, .note}) AS c9
  }
  RETURN collect(n2 {.id, .url, .title, .language, .filedOn, .publishedOn, .dateInferred, .readInFull, .note, publisher: c3, statements: c9}) AS c1
}
CALL () {
  UNWIND $p1 AS wanted
  MATCH (n13:Incident {id: wanted})
  CALL (n13) {
    MATCH (n13)-[:SAID_TO_AFFECT]->(n15:Actor)
    WITH n15 ORDER BY n15.nameFolded, n15.id
    RETURN collect(n15 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}) AS c14
  }
  RETURN collect(n13 {.id, .name, .kind, .period, .note, saidToAffect: c14}) AS c12
}
CALL () {
  UNWIND $p2 AS wanted
  MATCH (n18:Position {id: wanted})
  CALL (n18) {
    MATCH (n18)-[e21:REFERS_TO]->(n20:Initiative)
    WITH n20, e21 ORDER BY e21.relation, n20.nameFolded, n20.id
    CALL (n20) {
      MATCH (n20)<-[:PROPOSED]-(n23:Actor)
      WITH n23 ORDER BY n23.nameFolded, n23.id
      RETURN collect(n23 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}) AS c22
    }
    RETURN collect({relation: e21.relation, initiative: n20 {.id, .name, .aliases, .wikidata, .note, .kind, .status, .announcedOn, proposedBy: c22}}) AS c19
  }
  RETURN collect(n18 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, initiatives: c19}) AS c17
}
CALL () {
  UNWIND $p3 AS wanted
  MATCH (n26:State {id: wanted})
  RETURN collect(n26 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region}) AS c25
}
RETURN c1 + c12 + c17 + c25 AS nodes
