CALL () {
  MATCH (n:Position)
  WHERE n.occurredOnDayFrom <= $p0 AND n.occurredOnDayTo >= $p1 AND coalesce(n.searchText CONTAINS $p2, false) AND ((((EXISTS { MATCH (n)<-[:MADE]-(a:Actor) WHERE a.id IN $p3 }) OR (EXISTS { MATCH (n)<-[:MADE]-(a:Actor) WHERE a.id IN $p4 }))) AND (NOT ((n:Accusation OR n.kind IN $p5))))
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:Position)
  WHERE n.occurredOnDayFrom >= $p6 AND (n.occurredOnDayFrom > $p6 OR n.id > $p7)
    AND n.occurredOnDayFrom <= $p8 AND n.occurredOnDayTo >= $p9 AND coalesce(n.searchText CONTAINS $p10, false) AND ((((EXISTS { MATCH (n)<-[:MADE]-(a:Actor) WHERE a.id IN $p11 }) OR (EXISTS { MATCH (n)<-[:MADE]-(a:Actor) WHERE a.id IN $p12 }))) AND (NOT ((n:Accusation OR n.kind IN $p13))))
  WITH n ORDER BY n.occurredOnDayFrom ASC, n.id ASC LIMIT $p14
  RETURN collect([n.occurredOnDayFrom, [[name IN $lists.l0 | n[name]], n.id]]) AS rows
}
RETURN total, rows
