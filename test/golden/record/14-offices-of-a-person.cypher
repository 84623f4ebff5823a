CALL () {
  MATCH (n:Spokesperson)
  WHERE CASE WHEN coalesce($p0 IN n.namesExact, false) THEN CASE WHEN n:State THEN $p1 ELSE $p2 END WHEN n:State THEN $p3 ELSE $p4 END + n.nameFolded >= $p5 AND (CASE WHEN coalesce($p0 IN n.namesExact, false) THEN CASE WHEN n:State THEN $p1 ELSE $p2 END WHEN n:State THEN $p3 ELSE $p4 END + n.nameFolded > $p5 OR n.id > $p6)
    AND (all(word IN $lists.l0 WHERE coalesce(n.namesFolded CONTAINS word, false)) OR coalesce($p7 IN n.namesExact, false))
  WITH n ORDER BY CASE WHEN coalesce($p8 IN n.namesExact, false) THEN CASE WHEN n:State THEN $p9 ELSE $p10 END WHEN n:State THEN $p11 ELSE $p12 END + n.nameFolded ASC, n.id ASC LIMIT $p13
  CALL (n) {
    MATCH (n)-[:VOICED]->(n2:Position)
    WHERE n2.occurredOnDayFrom >= $p14 AND (n2.occurredOnDayFrom > $p14 OR n2.id > $p15)
    WITH n2 ORDER BY n2.occurredOnDayFrom ASC, n2.id ASC LIMIT $p16
    RETURN collect([n2.occurredOnDayFrom, [[name IN $lists.l2 | n2[name]], n2.id]]) AS positions1
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
      WITH collect([[name IN $lists.l4 | n10[name]], n10.id]) AS found
      RETURN found[0] AS document11
    }
    RETURN collect([e9.title, e9.from, e9.to, e9.note, document11, [[name IN $lists.l3 | n8[name]], n8.id]]) AS speaksFor7
  }
  RETURN collect([CASE WHEN coalesce($p17 IN n.namesExact, false) THEN CASE WHEN n:State THEN $p18 ELSE $p19 END WHEN n:State THEN $p20 ELSE $p21 END + n.nameFolded, [[name IN $lists.l1 | n[name]], n.id, positions1, positionsTotal4, speaksFor7]]) AS rows
}
RETURN rows
