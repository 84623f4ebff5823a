MATCH (n:Position {id: $p0})
CALL (n) {
  MATCH (n)-[e3:RESPONDS_TO]->(n2:Position)
  WITH n2, e3 ORDER BY n2.occurredOnDayFrom, n2.id, e3.relation
  CALL (n2) {
    MATCH (n2)<-[e6:RESPONDS_TO]-(n5:Position)
    WHERE n5.occurredOnDayFrom <= $p1 AND (n5.occurredOnDayFrom < $p1 OR n5.id < $p2)
    WITH n5, e6 ORDER BY n5.occurredOnDayFrom DESC, n5.id DESC LIMIT $p3
    CALL (n5) {
      MATCH (n5)-[e9:RESPONDS_TO]->(n8:Position)
      WITH n8, e9 ORDER BY n8.occurredOnDayFrom, n8.id, e9.relation
      RETURN collect([e9.relation, e9.explicit, e9.minDays, e9.maxDays, [[name IN $lists.l3 | n8[name]], n8.id]]) AS respondsTo7
    }
    RETURN collect([e6.relation, e6.explicit, e6.minDays, e6.maxDays, n5.occurredOnDayFrom, [[name IN $lists.l2 | n5[name]], n5.id, respondsTo7]]) AS responses4
  }
  RETURN collect([e3.relation, e3.explicit, e3.minDays, e3.maxDays, [[name IN $lists.l1 | n2[name]], n2.id, responses4]]) AS respondsTo1
}
RETURN [[name IN $lists.l0 | n[name]], n.id, respondsTo1] AS node
