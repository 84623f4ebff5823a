CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p0
  WITH DISTINCT n
  WHERE EXISTS { MATCH (n)<-[:MADE]-(a:Actor) WHERE a.id IN $p1 }
  RETURN count(n) AS total
}
CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p4
  WITH DISTINCT n
  WHERE n.occurredOnDayFrom <= $p2 AND (n.occurredOnDayFrom < $p2 OR n.id < $p3)
    AND EXISTS { MATCH (n)<-[:MADE]-(a:Actor) WHERE a.id IN $p5 }
  WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $p6
  CALL (n) {
    MATCH (n)<-[:MADE]-(n2:Actor)
    WITH n2 ORDER BY n2.nameFolded, n2.id
    RETURN collect([[name IN $lists.l1 | n2[name]], n2.id]) AS madeBy1
  }
  RETURN collect([n.occurredOnDayFrom, [[name IN $lists.l0 | n[name]], n.id, madeBy1]]) AS rows
}
RETURN total, rows
