CALL () {
  UNWIND $p0 AS wanted
  MATCH (n2:Bloc {id: wanted})
  CALL (n2) {
    MATCH (n2)<-[e5:MEMBER_OF]-(n4:State)
    WITH n4, e5 ORDER BY n4.nameFolded, n4.id
    RETURN collect([e5.from, e5.to, [[name IN $lists.l1 | n4[name]], n4.id]]) AS members3
  }
  RETURN collect([[name IN $lists.l0 | n2[name]], n2.id, members3]) AS c1
}
CALL () {
  UNWIND $p1 AS wanted
  MATCH (n7:State {id: wanted})
  CALL (n7) {
    MATCH (n7)-[e10:MEMBER_OF]->(n9:Bloc)
    WITH n9, e10 ORDER BY n9.nameFolded, n9.id
    RETURN collect([e10.from, e10.to, [[name IN $lists.l3 | n9[name]], n9.id]]) AS memberOf8
  }
  RETURN collect([[name IN $lists.l2 | n7[name]], n7.id, memberOf8]) AS c6
}
RETURN c1, c6
