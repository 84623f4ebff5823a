CALL () {
  MATCH (named:Incident)<-[:CONCERNS]-(n:Position)
  WHERE named.id IN $p0
  WITH DISTINCT n
  RETURN count(n) AS total
}
CALL () {
  MATCH (named:Incident)<-[:CONCERNS]-(n:Position)
  WHERE named.id IN $p3
  WITH DISTINCT n
  WHERE n.occurredOnDayFrom <= $p1 AND (n.occurredOnDayFrom < $p1 OR n.id < $p2)
  WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $p4
  CALL (n) {
    MATCH (n)-[:CONCERNS]->(n2:Incident)
    WITH n2 ORDER BY n2.nameFolded, n2.id
    RETURN collect([[name IN $lists.l1 | n2[name]], n2.id]) AS incidents1
  }
  RETURN collect([n.occurredOnDayFrom, [[name IN $lists.l0 | n[name]], n.id, incidents1]]) AS rows
}
RETURN total, rows
