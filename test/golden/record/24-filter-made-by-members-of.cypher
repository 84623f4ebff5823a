CALL () {
  MATCH (n:Position)
  WHERE n.occurredOnDayFrom <= $p0 AND (n.occurredOnDayFrom < $p0 OR n.id < $p1)
    AND EXISTS { MATCH (n)<-[:MADE]-(:State)-[:MEMBER_OF]->(b:Bloc) WHERE b.id IN $p2 }
  WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $p3
  RETURN collect([n.occurredOnDayFrom, [[name IN $lists.l0 | n[name]], n.id]]) AS rows
}
RETURN rows
