CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p0
  WITH DISTINCT n
  WHERE EXISTS { MATCH (n)<-[:CONTAINS]-(:Statement)<-[:ISSUED|DELIVERED]-(a:Actor) WHERE a.id IN $p1 }
  RETURN count(n) AS total
}
CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p2
  WITH DISTINCT n
  WHERE EXISTS { MATCH (n)<-[:CONTAINS]-(:Statement)<-[:ISSUED|DELIVERED]-(a:Actor) WHERE a.id IN $p3 }
  MATCH (n)<-[:MADE]-(a:Actor)
  WITH DISTINCT n, a.id AS value, a.label AS label
  WITH value, label, count(DISTINCT n) AS count ORDER BY count DESC, value
  WITH collect({value: value, label: label, count: count}) AS values
  RETURN {valueCount: size(values), values: values[0..$p4]} AS facetMADE_BY
}
CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p5
  WITH DISTINCT n
  MATCH (n)<-[:CONTAINS]-(:Statement)<-[:ISSUED|DELIVERED]-(a:Actor)
  WITH DISTINCT n, a.id AS value, a.label AS label
  WITH value, label, count(DISTINCT n) AS count ORDER BY count DESC, value
  WITH collect({value: value, label: label, count: count}) AS values
  RETURN {valueCount: size(values), values: values[0..$p6]} AS facetVOICED_BY
}
CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p9
  WITH DISTINCT n
  WHERE n.occurredOnDayFrom <= $p7 AND (n.occurredOnDayFrom < $p7 OR n.id < $p8)
    AND EXISTS { MATCH (n)<-[:CONTAINS]-(:Statement)<-[:ISSUED|DELIVERED]-(a:Actor) WHERE a.id IN $p10 }
  WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $p11
  CALL (n) {
    MATCH (n)<-[:MADE]-(n2:Actor)
    WITH n2 ORDER BY n2.nameFolded, n2.id
    RETURN collect([[name IN $lists.l1 | n2[name]], n2.id]) AS madeBy1
  }
  RETURN collect([n.occurredOnDayFrom, [[name IN $lists.l0 | n[name]], n.id, madeBy1]]) AS rows
}
RETURN total, facetMADE_BY, facetVOICED_BY, rows
