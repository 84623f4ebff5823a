CALL () {
  MATCH (n:Incident)
  WHERE n.nameFolded >= $p0 AND (n.nameFolded > $p0 OR n.id > $p1)
    AND coalesce(n.kind IN $p2, false)
  WITH n ORDER BY n.nameFolded ASC, n.id ASC LIMIT $p3
  CALL (n) {
    MATCH (n)<-[:CONCERNS]-(n2:Position)
    WHERE n2.occurredOnDayFrom <= $p4 AND (n2.occurredOnDayFrom < $p4 OR n2.id < $p5)
    WITH n2 ORDER BY n2.occurredOnDayFrom DESC, n2.id DESC LIMIT $p6
    CALL (n2) {
      MATCH (n2)<-[:MADE]-(n5:Actor)
      WITH n5 ORDER BY n5.nameFolded, n5.id
      RETURN collect([[name IN $lists.l2 | n5[name]], n5.id]) AS madeBy4
    }
    RETURN collect([n2.occurredOnDayFrom, [[name IN $lists.l1 | n2[name]], n2.id, madeBy4]]) AS positions1
  }
  CALL (n) {
    RETURN COUNT { (n)<-[:CONCERNS]-() } AS positionsTotal7
  }
  RETURN collect([n.nameFolded, [[name IN $lists.l0 | n[name]], n.id, positions1, positionsTotal7]]) AS rows
}
RETURN rows
