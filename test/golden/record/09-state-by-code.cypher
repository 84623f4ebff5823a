MATCH (n:State {iso3: $p0})
CALL (n) {
  MATCH (n)<-[:PART_OF*1..4]-(n2:Agency)
  WHERE n2.nameFolded >= $p1 AND (n2.nameFolded > $p1 OR n2.id > $p2)
  WITH n2 ORDER BY n2.nameFolded ASC, n2.id ASC LIMIT $p3
  CALL (n2) {
    MATCH (n2)-[:PART_OF]->(n5:Actor)
    WITH collect([[name IN $lists.l2 | n5[name]], n5.id]) AS found
    RETURN found[0] AS partOf4
  }
  RETURN collect([n2.nameFolded, [[name IN $lists.l1 | n2[name]], n2.id, partOf4]]) AS agencies1
}
CALL (n) {
  MATCH (n)<-[:PART_OF*1..4]-(n8:Agency)
  RETURN count(n8) AS agenciesTotal7
}
RETURN [[name IN $lists.l0 | n[name]], n.id, agencies1, agenciesTotal7] AS node
