MATCH (n:Initiative {id: $p0})
CALL (n) {
  MATCH (n)<-[e3:ENDORSED]-(n2:Actor)
  WITH n2, e3 ORDER BY n2.nameFolded, n2.id
  CALL (e3) {
    MATCH (n4:Actor)
    WHERE n4.id = e3.reportedBy
    WITH collect([[name IN $lists.l2 | n4[name]], n4.id]) AS found
    RETURN found[0] AS reportedBy5
  }
  RETURN collect([e3.on, reportedBy5, [[name IN $lists.l1 | n2[name]], n2.id]]) AS endorsedBy1
}
CALL (n) {
  MATCH (n)<-[e8:REFERS_TO]-(n7:Position)
  WHERE e8.relation = $p1
    AND n7.occurredOnDayFrom <= $p2 AND (n7.occurredOnDayFrom < $p2 OR n7.id < $p3)
  WITH DISTINCT n7 ORDER BY n7.occurredOnDayFrom DESC, n7.id DESC LIMIT $p4
  RETURN collect([n7.occurredOnDayFrom, [[name IN $lists.l3 | n7[name]], n7.id]]) AS referredToBy6
}
CALL (n) {
  MATCH (n)<-[e11:REFERS_TO]-(n10:Position)
  WHERE e11.relation = $p5
  RETURN count(DISTINCT n10) AS referredToByTotal9
}
CALL (n) {
  MATCH (n)<-[e14:VOTED]-(n13:State)
  WITH n13, e14 ORDER BY n13.nameFolded, n13.id
  RETURN collect([e14.vote, e14.on, e14.note]) AS votes12
}
RETURN [[name IN $lists.l0 | n[name]], n.id, endorsedBy1, referredToBy6, referredToByTotal9, votes12] AS node
