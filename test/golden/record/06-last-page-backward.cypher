CALL () {
  MATCH (n:Accusation)
  WHERE n.occurredOnDayFrom >= $p0 AND (n.occurredOnDayFrom > $p0 OR n.id > $p1)
  WITH n ORDER BY n.occurredOnDayFrom ASC, n.id ASC LIMIT $p2
  RETURN collect({sortKey: n.occurredOnDayFrom, node: n {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered}}) AS rows
}
RETURN rows
