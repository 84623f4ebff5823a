MATCH (n:Position {id: $p0})
CALL (n) {
  MATCH (n)-[:CONCERNS]->(n2:Incident)
  WITH n2 ORDER BY n2.nameFolded, n2.id
  RETURN collect([[name IN $lists.l1 | n2[name]], n2.id]) AS incidents1
}
RETURN [[name IN $lists.l0 | n[name]], n.id, incidents1] AS node
