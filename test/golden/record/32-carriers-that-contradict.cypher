CALL () {
  CALL () {
    MATCH (s:Statement)-[c:CONTAINS]->(p:Position)
    WHERE s.datesConflict = true AND c.ordinal = $p3
    RETURN p AS earlier, p AS later, $p4 AS conflict, $p2 AS first, $p2 AS second
    UNION ALL
    MATCH (p:Accusation)
    MATCH (p)-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(y:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND x.hedge <> y.hedge AND x.hedge <> $p5 AND y.hedge <> $p5
    RETURN p AS earlier, p AS later, $p6 AS conflict, x.id AS first, y.id AS second
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(y:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND x.speech = $p8 AND y.speech = $p8 AND x.language = y.language AND x.translatedBy IS NULL AND y.translatedBy IS NULL AND NOT ($p7 + x.exactWords + $p7) CONTAINS ($p7 + y.exactWords + $p7) AND NOT ($p7 + y.exactWords + $p7) CONTAINS ($p7 + x.exactWords + $p7)
    WITH p, x, y, split(x.exactWords, $p7) AS these, split(y.exactWords, $p7) AS those
    WHERE $p9 * size([word IN these WHERE word IN those]) >= $p10 * size(these) OR $p9 * size([word IN those WHERE word IN these]) >= $p10 * size(those)
    RETURN p AS earlier, p AS later, $p11 AS conflict, x.id AS first, y.id AS second
  }
  WITH earlier, later, conflict, first, second
  WHERE (EXISTS { MATCH (earlier)<-[:MADE]-(a:Actor) WHERE a.id IN $p0 } OR EXISTS { MATCH (later)<-[:MADE]-(a:Actor) WHERE a.id IN $p1 })
  RETURN count(*) AS totalCount
}
CALL () {
  CALL () {
    MATCH (s:Statement)-[c:CONTAINS]->(p:Position)
    WHERE s.datesConflict = true AND c.ordinal = $p3
    RETURN p AS earlier, p AS later, $p4 AS conflict, $p2 AS first, $p2 AS second
    UNION ALL
    MATCH (p:Accusation)
    MATCH (p)-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(y:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND x.hedge <> y.hedge AND x.hedge <> $p5 AND y.hedge <> $p5
    RETURN p AS earlier, p AS later, $p6 AS conflict, x.id AS first, y.id AS second
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(y:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND x.speech = $p8 AND y.speech = $p8 AND x.language = y.language AND x.translatedBy IS NULL AND y.translatedBy IS NULL AND NOT ($p7 + x.exactWords + $p7) CONTAINS ($p7 + y.exactWords + $p7) AND NOT ($p7 + y.exactWords + $p7) CONTAINS ($p7 + x.exactWords + $p7)
    WITH p, x, y, split(x.exactWords, $p7) AS these, split(y.exactWords, $p7) AS those
    WHERE $p9 * size([word IN these WHERE word IN those]) >= $p10 * size(these) OR $p9 * size([word IN those WHERE word IN these]) >= $p10 * size(those)
    RETURN p AS earlier, p AS later, $p11 AS conflict, x.id AS first, y.id AS second
  }
  WITH earlier, later, conflict, first, second
  WHERE (EXISTS { MATCH (earlier)<-[:MADE]-(a:Actor) WHERE a.id IN $p0 } OR EXISTS { MATCH (later)<-[:MADE]-(a:Actor) WHERE a.id IN $p1 })
  WITH earlier, later, conflict, first, second, later.occurredOnDayFrom AS sortKey, earlier.id + $p12 + later.id + $p12 + conflict + $p12 + first + $p12 + second AS rowId
  WITH sortKey, rowId, earlier, later, conflict, first, second
  WHERE sortKey <= $p13 AND (sortKey < $p13 OR rowId < $p14)
  WITH sortKey, rowId, earlier, later, conflict, first, second ORDER BY sortKey DESC, rowId DESC LIMIT $p15
  CALL (later) {
    MATCH (later)<-[:CONTAINS]-(n:Statement)
    RETURN collect({projected3: [[name IN $lists.l2 | n[name]], n.id]}) AS statement
  }
  CALL (later, first, second) {
    MATCH (later)-[e:EVIDENCED_BY]->(n:Excerpt)
    WHERE n.id = first OR n.id = second
    WITH n, e ORDER BY e.ordinal
    CALL (n) {
      MATCH (n)-[:TAKEN_FROM]->(n5:Document)
      WITH collect([[name IN $lists.l4 | n5[name]], n5.id]) AS found
      RETURN found[0] AS document4
    }
    RETURN collect({projected7: [[name IN $lists.l3 | n[name]], n.id, document4]}) AS reports
  }
  RETURN collect({sortKey: sortKey, node: {id: rowId, contests: later.contests, earlier: {projected1: [[name IN $lists.l0 | earlier[name]], earlier.id]}, later: {projected2: [[name IN $lists.l1 | later[name]], later.id]}, statement: statement, reports: reports, conflict: conflict}}) AS rows
}
RETURN totalCount, rows
