MATCH (n:Statement {id: $p0})
CALL (n) {
  MATCH (n)-[e3:CONTAINS]->(n2:Position)
  WITH n2, e3 ORDER BY e3.ordinal, n2.id
  CALL (n2) {
    MATCH (n2)-[e6:REFERS_TO]->(n5:Initiative)
    WITH n5, e6 ORDER BY e6.relation, n5.nameFolded, n5.id
    RETURN collect({relation: e6.relation, initiative: n5 {.id, .name, .aliases, .wikidata, .note, .kind, .status, .announcedOn}}) AS c4
  }
  CALL (n2) {
    MATCH (n2)<-[:MADE]-(n8:Actor)
    WITH n8 ORDER BY n8.nameFolded, n8.id
    RETURN collect(n8 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}) AS c7
  }
  CALL (n2) {
    MATCH (n2)-[e12:RESPONDS_TO]->(n11:Position)
    WITH n11, e12 ORDER BY n11.occurredOnDayFrom, n11.id, e12.relation
    RETURN collect({relation: e12.relation, explicit: e12.explicit, minDays: e12.minDays, maxDays: e12.maxDays}) AS c10
  }
  RETURN collect(n2 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, initiatives: c4, madeBy: c7, respondsTo: c10}) AS c1
}
RETURN n {.id, .title, .summary, .form, .occurredOn, .disputedDates, .sourceCheck, .sourceCheckNote, .note, positions: c1} AS node
