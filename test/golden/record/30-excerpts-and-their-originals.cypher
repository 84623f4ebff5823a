MATCH (n:Position {id: $p0})
CALL (n) {
  MATCH (n)-[e3:EVIDENCED_BY]->(n2:Excerpt)
  WITH n2, e3 ORDER BY e3.ordinal, n2.id
  CALL (n2) {
    MATCH (n2)-[:TAKEN_FROM]->(n5:Document)
    WITH collect([[name IN $lists.l2 | n5[name]], n5.id]) AS found
    RETURN found[0] AS document4
  }
  CALL (n2) {
    MATCH (n2)-[:TRANSLATES]->(n8:Excerpt)
    WITH collect([[name IN $lists.l3 | n8[name]], n8.id]) AS found
    RETURN found[0] AS translationOf7
  }
  RETURN collect([[name IN $lists.l1 | n2[name]], n2.id, document4, translationOf7]) AS evidence1
}
RETURN [[name IN $lists.l0 | n[name]], n.id, evidence1] AS node
