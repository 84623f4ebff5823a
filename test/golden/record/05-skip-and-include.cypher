MATCH (n:Position {id: $p0})
CALL (n) {
  MATCH (n)-[:CONCERNS]->(n2:Incident)
  WITH n2 ORDER BY n2.nameFolded, n2.id
  RETURN collect(n2 {.id, .name, .kind, .period, .note}) AS c1
}
RETURN n {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, incidents: c1} AS node
