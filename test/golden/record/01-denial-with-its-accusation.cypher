CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p0 AND n:Denial
  WITH DISTINCT n
  WHERE EXISTS { MATCH (n)<-[:MADE]-(a:Actor) WHERE a.id IN $p1 } AND n.occurredOnDayFrom <= $p2 AND n.occurredOnDayTo >= $p3
  RETURN count(n) AS total
}
CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p6 AND n:Denial
  WITH DISTINCT n
  WHERE n.occurredOnDayFrom <= $p4 AND (n.occurredOnDayFrom < $p4 OR n.id < $p5)
    AND EXISTS { MATCH (n)<-[:MADE]-(a:Actor) WHERE a.id IN $p7 } AND n.occurredOnDayFrom <= $p8 AND n.occurredOnDayTo >= $p9
  WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $p10
  CALL (n) {
    MATCH (n)-[e3:AGAINST]->(n2:Actor)
    WITH n2, e3 ORDER BY e3.role, n2.nameFolded, n2.id
    RETURN collect([e3.role, [[name IN $lists.l1 | n2[name]], n2.id]]) AS against1
  }
  CALL (n) {
    MATCH (n)-[e6:EVIDENCED_BY]->(n5:Excerpt)
    WITH n5, e6 ORDER BY e6.ordinal, n5.id
    CALL (n5) {
      MATCH (n5)-[:TAKEN_FROM]->(n8:Document)
      WITH collect([[name IN $lists.l3 | n8[name]], n8.id]) AS found
      RETURN found[0] AS document7
    }
    RETURN collect([[name IN $lists.l2 | n5[name]], n5.id, document7]) AS evidence4
  }
  CALL (n) {
    MATCH (n)<-[:MADE]-(n11:Actor)
    WITH n11 ORDER BY n11.nameFolded, n11.id
    RETURN collect([[name IN $lists.l4 | n11[name]], n11.id]) AS madeBy10
  }
  CALL (n) {
    MATCH (n)-[e15:RESPONDS_TO]->(n14:Position)
    WITH n14, e15 ORDER BY n14.occurredOnDayFrom, n14.id, e15.relation
    CALL (n14) {
      MATCH (n14)<-[:MADE]-(n17:Actor)
      WITH n17 ORDER BY n17.nameFolded, n17.id
      RETURN collect([[name IN $lists.l6 | n17[name]], n17.id]) AS madeBy16
    }
    RETURN collect([e15.relation, e15.explicit, e15.minDays, e15.maxDays, [[name IN $lists.l5 | n14[name]], n14.id, madeBy16]]) AS respondsTo13
  }
  CALL (n) {
    MATCH (n)<-[:CONTAINS]-(n20:Statement)
    CALL (n20) {
      MATCH (n20)<-[e24:DELIVERED]-(n23:Spokesperson)
      WITH n23, e24 ORDER BY n23.nameFolded, n23.id
      RETURN collect([e24.title, [[name IN $lists.l8 | n23[name]], n23.id]]) AS deliveredBy22
    }
    CALL (n20) {
      MATCH (n20)<-[e27:CARRIES]-(n26:Document)
      WITH n26, e27 ORDER BY e27.ordinal, n26.id
      CALL (n26) {
        MATCH (n26)-[:PUBLISHED_BY]->(n29:Publisher)
        WITH collect([[name IN $lists.l10 | n29[name]], n29.id]) AS found
        RETURN found[0] AS publisher28
      }
      RETURN collect([[name IN $lists.l9 | n26[name]], n26.id, publisher28]) AS documents25
    }
    CALL (n20) {
      MATCH (n20)<-[:ISSUED]-(n32:Actor)
      WITH n32 ORDER BY n32.nameFolded, n32.id
      RETURN collect([[name IN $lists.l11 | n32[name]], n32.id]) AS issuedBy31
    }
    WITH collect([[name IN $lists.l7 | n20[name]], n20.id, deliveredBy22, documents25, issuedBy31]) AS found
    RETURN found[0] AS statement19
  }
  RETURN collect([n.occurredOnDayFrom, [[name IN $lists.l0 | n[name]], n.id, against1, evidence4, madeBy10, respondsTo13, statement19]]) AS rows
}
RETURN total, rows
