MATCH (n:Statement {id: $p0})
CALL (n) {
  MATCH (n)-[e3:CONTAINS]->(n2:Position)
  WITH n2, e3 ORDER BY e3.ordinal, n2.id
  CALL (n2) {
    MATCH (n2)-[e6:REFERS_TO]->(n5:Initiative)
    WITH n5, e6 ORDER BY e6.relation, n5.nameFolded, n5.id
    RETURN collect([e6.relation, [[name IN $lists.l2 | n5[name]], n5.id]]) AS initiatives4
  }
  CALL (n2) {
    MATCH (n2)<-[:MADE]-(n8:Actor)
    WITH n8 ORDER BY n8.nameFolded, n8.id
    RETURN collect([[name IN $lists.l3 | n8[name]], n8.id]) AS madeBy7
  }
  CALL (n2) {
    MATCH (n2)-[e12:RESPONDS_TO]->(n11:Position)
    WITH n11, e12 ORDER BY n11.occurredOnDayFrom, n11.id, e12.relation
    RETURN collect([e12.relation, e12.explicit, e12.minDays, e12.maxDays]) AS respondsTo10
  }
  RETURN collect([[name IN $lists.l1 | n2[name]], n2.id, initiatives4, madeBy7, respondsTo10]) AS positions1
}
RETURN [[name IN $lists.l0 | n[name]], n.id, positions1] AS node
