MATCH (n:State {id: $p0})
CALL (n) {
  MATCH (n)-[:VOICED]->(n2:Position)
  WHERE (n2:Accusation)
    AND n2.occurredOnDayFrom <= $p1 AND (n2.occurredOnDayFrom < $p1 OR n2.id < $p2)
  WITH n2 ORDER BY n2.occurredOnDayFrom DESC, n2.id DESC LIMIT $p3
  RETURN collect([n2.occurredOnDayFrom, [[name IN $lists.l1 | n2[name]], n2.id]]) AS positions1
}
CALL (n) {
  MATCH (n)-[:VOICED]->(n5:Position)
  WHERE (n5:Accusation)
  RETURN count(n5) AS positionsTotal4
}
CALL (n) {
  MATCH (n)-[:VOICED]->(n8:Position)
  WHERE (n8:Denial)
    AND n8.occurredOnDayFrom <= $p4 AND (n8.occurredOnDayFrom < $p4 OR n8.id < $p5)
  WITH n8 ORDER BY n8.occurredOnDayFrom DESC, n8.id DESC LIMIT $p6
  RETURN collect([n8.occurredOnDayFrom, [[name IN $lists.l2 | n8[name]], n8.id]]) AS positions_27
}
CALL (n) {
  MATCH (n)-[:VOICED]->(n11:Position)
  WHERE (n11:Denial)
  RETURN count(n11) AS positions_2Total10
}
RETURN [[name IN $lists.l0 | n[name]], n.id, positions1, positionsTotal4, positions_27, positions_2Total10] AS node
