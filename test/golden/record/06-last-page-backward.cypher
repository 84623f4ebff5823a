CALL () {
  MATCH (n:Accusation)
  WHERE n.occurredOnDayFrom >= $p0 AND (n.occurredOnDayFrom > $p0 OR n.id > $p1)
  WITH n ORDER BY n.occurredOnDayFrom ASC, n.id ASC LIMIT $p2
  RETURN collect([n.occurredOnDayFrom, [[name IN $lists.l0 | n[name]], n.id]]) AS rows
}
RETURN rows
