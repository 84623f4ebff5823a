MATCH (n:Incident {id: $p0})
CALL (n) {
  MATCH (n)-[:SAID_TO_BE_PART_OF]->(n2:Incident)
  WITH n2 ORDER BY n2.nameFolded, n2.id
  RETURN collect([[name IN $lists.l1 | n2[name]], n2.id]) AS partOf1
}
CALL (n) {
  MATCH (n)<-[:SAID_TO_BE_PART_OF]-(n5:Incident)
  WITH n5 ORDER BY n5.nameFolded, n5.id
  CALL (n5) {
    MATCH (n5)-[:SAID_TO_BE_PART_OF]->(n8:Incident)
    WITH n8 ORDER BY n8.nameFolded, n8.id
    RETURN collect([[name IN $lists.l3 | n8[name]], n8.id]) AS partOf7
  }
  CALL (n5) {
    MATCH (n5)<-[:SAID_TO_BE_PART_OF]-(n11:Incident)
    WITH n11 ORDER BY n11.nameFolded, n11.id
    RETURN collect([[name IN $lists.l4 | n11[name]], n11.id]) AS parts10
  }
  RETURN collect([[name IN $lists.l2 | n5[name]], n5.id, partOf7, parts10]) AS parts4
}
RETURN [[name IN $lists.l0 | n[name]], n.id, partOf1, parts4] AS node
