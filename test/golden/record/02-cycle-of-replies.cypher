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
      RETURN collect({relation: e9.relation, explicit: e9.explicit, minDays: e9.minDays, maxDays: e9.maxDays, position: n8 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests}}) AS c7
    }
    RETURN collect({relation: e6.relation, explicit: e6.explicit, minDays: e6.minDays, maxDays: e6.maxDays, sortKey: n5.occurredOnDayFrom, node: n5 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, respondsTo: c7}}) AS c4
  }
  RETURN collect({relation: e3.relation, explicit: e3.explicit, minDays: e3.minDays, maxDays: e3.maxDays, position: n2 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, responses: c4}}) AS c1
}
RETURN n {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, respondsTo: c1} AS node
