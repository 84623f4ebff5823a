CALL () {
  MATCH (n:Spokesperson)
  WHERE n.nameFolded >= $p0 AND (n.nameFolded > $p0 OR n.id > $p1)
    AND (coalesce(n.nameFolded CONTAINS $p2, false) OR any(alias IN coalesce(n.aliasesFolded, []) WHERE alias CONTAINS $p2))
  WITH n ORDER BY n.nameFolded ASC, n.id ASC LIMIT $p3
  CALL (n) {
    MATCH (n)-[:VOICED]->(n2:Position)
    WHERE n2.occurredOnDayFrom >= $p4 AND (n2.occurredOnDayFrom > $p4 OR n2.id > $p5)
    WITH n2 ORDER BY n2.occurredOnDayFrom ASC, n2.id ASC LIMIT $p6
    RETURN collect([n2.occurredOnDayFrom, [[name IN $lists.l1 | n2[name]], n2.id]]) AS positions1
  }
  CALL (n) {
    RETURN COUNT { (n)-[:VOICED]->() } AS positionsTotal4
  }
  CALL (n) {
    MATCH (n)-[e9:SPEAKS_FOR]->(n8:Actor)
    WITH n8, e9 ORDER BY e9.ordinal, n8.id
    CALL (e9) {
      MATCH (n10:Document)
      WHERE n10.id = e9.documentId
      WITH collect([[name IN $lists.l3 | n10[name]], n10.id]) AS found
      RETURN found[0] AS document11
    }
    RETURN collect([e9.title, e9.from, e9.to, e9.note, document11, [[name IN $lists.l2 | n8[name]], n8.id]]) AS speaksFor7
  }
  RETURN collect([n.nameFolded, [[name IN $lists.l0 | n[name]], n.id, positions1, positionsTotal4, speaksFor7]]) AS rows
}
RETURN rows
