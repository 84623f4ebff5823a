MATCH (n:Initiative {id: $p0})
CALL (n) {
  MATCH (n)<-[e3:ENDORSED]-(n2:Actor)
  WITH n2, e3 ORDER BY n2.nameFolded, n2.id
  CALL (e3) {
    MATCH (n4:Actor)
    WHERE n4.id = e3.reportedBy
    WITH collect(n4 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}) AS found
    RETURN found[0] AS c5
  }
  RETURN collect({on: e3.on, reportedBy: c5, actor: n2 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}}) AS c1
}
CALL (n) {
  MATCH (n)<-[e8:REFERS_TO]-(n7:Position)
  WHERE e8.relation = $p1
    AND n7.occurredOnDayFrom <= $p2 AND (n7.occurredOnDayFrom < $p2 OR n7.id < $p3)
  WITH DISTINCT n7 ORDER BY n7.occurredOnDayFrom DESC, n7.id DESC LIMIT $p4
  RETURN collect({sortKey: n7.occurredOnDayFrom, node: n7 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests}}) AS c6
}
CALL (n) {
  MATCH (n)<-[e11:REFERS_TO]-(n10:Position)
  WHERE e11.relation = $p5
  RETURN count(DISTINCT n10) AS t9
}
CALL (n) {
  MATCH (n)<-[e14:VOTED]-(n13:State)
  WITH n13, e14 ORDER BY n13.nameFolded, n13.id
  RETURN collect({vote: e14.vote, on: e14.on, note: e14.note}) AS c12
}
RETURN n {.id, .name, .aliases, .wikidata, .note, .kind, .status, .announcedOn, endorsedBy: c1, referredToBy: c6, referredToByTotal: t9, votes: c12} AS node
