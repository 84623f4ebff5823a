CALL () {
  MATCH (named:Actor)-[:ISSUED|DELIVERED]->(:Statement)-[:CONTAINS]->(n:Position)
  WHERE named.id IN $p2
  WITH DISTINCT n
  WHERE n.occurredOnDayFrom <= $p0 AND (n.occurredOnDayFrom < $p0 OR n.id < $p1)
  WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $p3
  RETURN collect([n.occurredOnDayFrom, [[name IN $lists.l0 | n[name]], n.id]]) AS rows
}
RETURN rows
