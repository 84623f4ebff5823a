CALL () {
  MATCH (n:Incident)
  WHERE EXISTS { MATCH (n)-[:SAID_TO_BE_PART_OF*1..4]->(w:Incident) WHERE w.id IN $p0 }
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:Incident)
  WHERE n.nameFolded >= $p1 AND (n.nameFolded > $p1 OR n.id > $p2)
    AND EXISTS { MATCH (n)-[:SAID_TO_BE_PART_OF*1..4]->(w:Incident) WHERE w.id IN $p3 }
  WITH n ORDER BY n.nameFolded ASC, n.id ASC LIMIT $p4
  CALL (n) {
    MATCH (n)-[:SAID_TO_BE_PART_OF]->(n2:Incident)
    WITH n2 ORDER BY n2.nameFolded, n2.id
    RETURN collect([[name IN $lists.l1 | n2[name]], n2.id]) AS partOf1
  }
  RETURN collect([n.nameFolded, [[name IN $lists.l0 | n[name]], n.id, partOf1]]) AS rows
}
RETURN total, rows
