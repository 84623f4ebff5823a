CALL () {
  CALL () {
    MATCH (p:Position)
    MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
    WHERE p:Accusation AND report.hedge IS NOT NULL AND p.hedge + $p0 + report.hedge IN $lists.l0
    WITH p, report, $p1 AS other
    RETURN p AS p, report AS report, other AS other, $p2 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[e:EVIDENCED_BY]->(other:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(report:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND other.language = report.language AND NOT ($p3 + other.exactWords + $p3) CONTAINS ($p3 + report.exactWords + $p3) AND NOT ($p3 + report.exactWords + $p3) CONTAINS ($p3 + other.exactWords + $p3)
    WITH p, report, other.id AS other
    RETURN p AS p, report AS report, other AS other, $p4 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
    WHERE report.translatedBy IS NOT NULL
    OPTIONAL MATCH (report)-[:TRANSLATES]->(original:Excerpt)
    WITH p, report, coalesce(original.id, $p5) AS other
    RETURN p AS p, report AS report, other AS other, $p6 AS reason
  }
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (p:Position)
  RETURN count(p) AS matchedPositions
}
CALL () {
  MATCH (p:Position)
  MATCH (p)-[:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(d:Document)
  WITH p, count(DISTINCT d.id) AS documents, count(x.hedge) + count(x.translatedBy) AS coded
  WHERE documents > 1 OR coded > 0
  RETURN count(p) AS comparablePositions
}
CALL () {
  MATCH (p:Position)
  MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
  WHERE p:Accusation AND report.hedge IS NOT NULL AND p.hedge + $p8 + report.hedge IN $lists.l5
  WITH p, report, $p9 AS other
  RETURN count(*) AS hedgeDropped
}
CALL () {
  MATCH (p:Position)
  MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
  WHERE p:Accusation AND report.hedge IS NOT NULL AND p.hedge + $p10 + report.hedge IN $lists.l6
  WITH p, report, $p11 AS other
  RETURN count(*) AS hedgeAdded
}
CALL () {
  MATCH (p:Position)
  MATCH (p)-[e:EVIDENCED_BY]->(other:Excerpt)-[:TAKEN_FROM]->(c:Document)
  MATCH (p)-[f:EVIDENCED_BY]->(report:Excerpt)-[:TAKEN_FROM]->(d:Document)
  WHERE c.id <> d.id AND e.ordinal < f.ordinal AND other.language = report.language AND NOT ($p12 + other.exactWords + $p12) CONTAINS ($p12 + report.exactWords + $p12) AND NOT ($p12 + report.exactWords + $p12) CONTAINS ($p12 + other.exactWords + $p12)
  WITH p, report, other.id AS other
  RETURN count(*) AS wordsDiffer
}
CALL () {
  MATCH (p:Position)
  MATCH (p)-[e:EVIDENCED_BY]->(other:Excerpt)-[:TAKEN_FROM]->(c:Document)
  MATCH (p)-[f:EVIDENCED_BY]->(report:Excerpt)-[:TAKEN_FROM]->(d:Document)
  WHERE c.id <> d.id AND other.speech = $p13 AND report.speech IN $lists.l7
  WITH p, report, other.id AS other
  RETURN count(*) AS reportedSpeech
}
CALL () {
  MATCH (p:Position)
  MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
  WHERE report.translatedBy IS NOT NULL
  OPTIONAL MATCH (report)-[:TRANSLATES]->(original:Excerpt)
  WITH p, report, coalesce(original.id, $p14) AS other
  RETURN count(*) AS translated
}
CALL () {
  CALL () {
    MATCH (p:Position)
    MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
    WHERE p:Accusation AND report.hedge IS NOT NULL AND p.hedge + $p0 + report.hedge IN $lists.l0
    WITH p, report, $p1 AS other
    RETURN p AS p, report AS report, other AS other, $p2 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[e:EVIDENCED_BY]->(other:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(report:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND other.language = report.language AND NOT ($p3 + other.exactWords + $p3) CONTAINS ($p3 + report.exactWords + $p3) AND NOT ($p3 + report.exactWords + $p3) CONTAINS ($p3 + other.exactWords + $p3)
    WITH p, report, other.id AS other
    RETURN p AS p, report AS report, other AS other, $p4 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
    WHERE report.translatedBy IS NOT NULL
    OPTIONAL MATCH (report)-[:TRANSLATES]->(original:Excerpt)
    WITH p, report, coalesce(original.id, $p5) AS other
    RETURN p AS p, report AS report, other AS other, $p6 AS reason
  }
  WITH p, report, other, reason, p.occurredOnDayFrom AS sortKey, p.id + $p7 + report.id + $p7 + other + $p7 + reason AS rowId
  WITH sortKey, rowId, p, report, other, reason
  WHERE sortKey <= $p15 AND (sortKey < $p15 OR rowId < $p16)
  WITH sortKey, rowId, p, report, other, reason ORDER BY sortKey DESC, rowId DESC LIMIT $p17
  CALL (report) {
    MATCH (report)-[:TAKEN_FROM]->(n3:Document)
    WITH collect([[name IN $lists.l3 | n3[name]], n3.id]) AS found
    RETURN found[0] AS document2
  }
  CALL (other) {
    MATCH (n:Excerpt {id: other})
    RETURN collect({projected6: [[name IN $lists.l4 | n[name]], n.id]}) AS comparedWith
  }
  RETURN collect({sortKey: sortKey, node: {id: rowId, reason: reason, position: {projected1: [[name IN $lists.l1 | p[name]], p.id]}, report: {projected5: [[name IN $lists.l2 | report[name]], report.id, document2]}, comparedWith: comparedWith}}) AS rows
}
RETURN totalCount, matchedPositions, comparablePositions, hedgeDropped, hedgeAdded, wordsDiffer, reportedSpeech, translated, rows
