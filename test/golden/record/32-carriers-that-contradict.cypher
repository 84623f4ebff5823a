CALL () {
  CALL () {
    MATCH (s:Statement)-[c:CONTAINS]->(p:Position)
    WHERE s.datesConflict = true AND c.ordinal = $p2
    RETURN p AS earlier, p AS later, $p3 AS conflict, $p1 AS first, $p1 AS second
    UNION ALL
    MATCH (p:Accusation)
    MATCH (p)-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(y:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND x.hedge <> y.hedge AND x.hedge <> $p4 AND y.hedge <> $p4
    RETURN p AS earlier, p AS later, $p5 AS conflict, x.id AS first, y.id AS second
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(y:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND x.speech = $p7 AND y.speech = $p7 AND x.language = y.language AND x.translatedBy IS NULL AND y.translatedBy IS NULL AND NOT ($p6 + x.exactWords + $p6) CONTAINS ($p6 + y.exactWords + $p6) AND NOT ($p6 + y.exactWords + $p6) CONTAINS ($p6 + x.exactWords + $p6)
    WITH p, x, y, split(x.exactWords, $p6) AS these, split(y.exactWords, $p6) AS those
    WHERE $p8 * size([word IN these WHERE word IN those]) >= $p9 * size(these) OR $p8 * size([word IN those WHERE word IN these]) >= $p9 * size(those)
    RETURN p AS earlier, p AS later, $p10 AS conflict, x.id AS first, y.id AS second
  }
  WITH earlier, later, conflict, first, second
  WHERE (EXISTS { MATCH (later)<-[:MADE]-(a:Actor) WHERE a.id IN $p0 })
  RETURN count(*) AS totalCount
}
CALL () {
  CALL () {
    MATCH (s:Statement)-[c:CONTAINS]->(p:Position)
    WHERE s.datesConflict = true AND c.ordinal = $p2
    RETURN p AS earlier, p AS later, $p3 AS conflict, $p1 AS first, $p1 AS second
    UNION ALL
    MATCH (p:Accusation)
    MATCH (p)-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(y:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND x.hedge <> y.hedge AND x.hedge <> $p4 AND y.hedge <> $p4
    RETURN p AS earlier, p AS later, $p5 AS conflict, x.id AS first, y.id AS second
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(y:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND x.speech = $p7 AND y.speech = $p7 AND x.language = y.language AND x.translatedBy IS NULL AND y.translatedBy IS NULL AND NOT ($p6 + x.exactWords + $p6) CONTAINS ($p6 + y.exactWords + $p6) AND NOT ($p6 + y.exactWords + $p6) CONTAINS ($p6 + x.exactWords + $p6)
    WITH p, x, y, split(x.exactWords, $p6) AS these, split(y.exactWords, $p6) AS those
    WHERE $p8 * size([word IN these WHERE word IN those]) >= $p9 * size(these) OR $p8 * size([word IN those WHERE word IN these]) >= $p9 * size(those)
    RETURN p AS earlier, p AS later, $p10 AS conflict, x.id AS first, y.id AS second
  }
  WITH earlier, later, conflict, first, second
  WHERE (EXISTS { MATCH (later)<-[:MADE]-(a:Actor) WHERE a.id IN $p0 })
  WITH earlier, later, conflict, first, second, later.occurredOnDayFrom AS sortKey, earlier.id + $p11 + later.id + $p11 + conflict + $p11 + first + $p11 + second AS rowId
  WITH sortKey, rowId, earlier, later, conflict, first, second
  WHERE sortKey <= $p12 AND (sortKey < $p12 OR rowId < $p13)
  WITH sortKey, rowId, earlier, later, conflict, first, second ORDER BY sortKey DESC, rowId DESC LIMIT $p14
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
