MATCH (n:State {id: $p0})
CALL (n) {
  MATCH (n)-[:VOICED]->(n2:Position)
  WHERE (n2:Accusation)
    AND n2.occurredOnDayFrom <= $p1 AND (n2.occurredOnDayFrom < $p1 OR n2.id < $p2)
  WITH n2 ORDER BY n2.occurredOnDayFrom DESC, n2.id DESC LIMIT $p3
  RETURN collect({sortKey: n2.occurredOnDayFrom, node: n2 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests}}) AS c1
}
CALL (n) {
  MATCH (n)-[:VOICED]->(n5:Position)
  WHERE (n5:Accusation)
  RETURN count(n5) AS t4
}
CALL (n) {
  MATCH (n)-[:VOICED]->(n8:Position)
  WHERE (n8:Denial)
    AND n8.occurredOnDayFrom <= $p4 AND (n8.occurredOnDayFrom < $p4 OR n8.id < $p5)
  WITH n8 ORDER BY n8.occurredOnDayFrom DESC, n8.id DESC LIMIT $p6
  RETURN collect({sortKey: n8.occurredOnDayFrom, node: n8 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests}}) AS c7
}
CALL (n) {
  MATCH (n)-[:VOICED]->(n11:Position)
  WHERE (n11:Denial)
  RETURN count(n11) AS t10
}
RETURN n {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, positions: c1, positionsTotal: t4, positions_2: c7, positions_2Total: t10} AS node
