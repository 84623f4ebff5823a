CALL () {
  UNWIND $p0 AS wanted
  MATCH (n2:Document {id: wanted})
  CALL (n2) {
    MATCH (n2)-[:PUBLISHED_BY]->(n4:Publisher)
    CALL (n4) {
      MATCH (n4)-[e8:AFFILIATED_WITH]->(n7:State)
      WITH n7, e8 ORDER BY n7.nameFolded, n7.id
      WITH collect([e8.basis, [[name IN $lists.l2 | n7[name]], n7.id]]) AS found
      RETURN found[0] AS affiliation6
    }
    WITH collect([[name IN $lists.l1 | n4[name]], n4.id, affiliation6]) AS found
    RETURN found[0] AS publisher3
  }
  CALL (n2) {
    MATCH (n2)-[:CARRIES]->(n10:Statement)
    WITH n10 ORDER BY n10.occurredOnDayFrom, n10.id
    RETURN collect([[name IN $lists.l3 | n10[name]], n10.id]) AS statements9
  }
  RETURN collect([[name IN $lists.l0 | n2[name]], n2.id, publisher3, statements9]) AS c1
}
CALL () {
  UNWIND $p1 AS wanted
  MATCH (n13:Incident {id: wanted})
  CALL (n13) {
    MATCH (n13)-[:SAID_TO_AFFECT]->(n15:Actor)
    WITH n15 ORDER BY n15.nameFolded, n15.id
    RETURN collect([[name IN $lists.l5 | n15[name]], n15.id]) AS saidToAffect14
  }
  RETURN collect([[name IN $lists.l4 | n13[name]], n13.id, saidToAffect14]) AS c12
}
CALL () {
  UNWIND $p2 AS wanted
  MATCH (n18:Position {id: wanted})
  CALL (n18) {
    MATCH (n18)-[e21:REFERS_TO]->(n20:Initiative)
    WITH n20, e21 ORDER BY e21.relation, n20.nameFolded, n20.id
    CALL (n20) {
      MATCH (n20)<-[:PROPOSED]-(n23:Actor)
      WITH n23 ORDER BY n23.nameFolded, n23.id
      RETURN collect([[name IN $lists.l8 | n23[name]], n23.id]) AS proposedBy22
    }
    RETURN collect([e21.relation, [[name IN $lists.l7 | n20[name]], n20.id, proposedBy22]]) AS initiatives19
  }
  RETURN collect([[name IN $lists.l6 | n18[name]], n18.id, initiatives19]) AS c17
}
CALL () {
  UNWIND $p3 AS wanted
  MATCH (n26:State {id: wanted})
  RETURN collect([[name IN $lists.l9 | n26[name]], n26.id]) AS c25
}
RETURN c1, c12, c17, c25
