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
  CALL () {
    MATCH (p:Position)
    MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
    WHERE p:Accusation AND report.hedge IS NOT NULL AND p.hedge + $p8 + report.hedge IN $lists.l10
    WITH p, report, $p9 AS other
    RETURN p AS p, report AS report, other AS other, $p10 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
    WHERE p:Accusation AND report.hedge IS NOT NULL AND p.hedge + $p11 + report.hedge IN $lists.l11
    WITH p, report, $p12 AS other
    RETURN p AS p, report AS report, other AS other, $p13 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[e:EVIDENCED_BY]->(other:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(report:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND other.language = report.language AND NOT ($p14 + other.exactWords + $p14) CONTAINS ($p14 + report.exactWords + $p14) AND NOT ($p14 + report.exactWords + $p14) CONTAINS ($p14 + other.exactWords + $p14)
    WITH p, report, other.id AS other
    RETURN p AS p, report AS report, other AS other, $p15 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[e:EVIDENCED_BY]->(other:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(report:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND other.speech = $p16 AND report.speech IN $lists.l12
    WITH p, report, other.id AS other
    RETURN p AS p, report AS report, other AS other, $p17 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
    WHERE report.translatedBy IS NOT NULL
    OPTIONAL MATCH (report)-[:TRANSLATES]->(original:Excerpt)
    WITH p, report, coalesce(original.id, $p18) AS other
    RETURN p AS p, report AS report, other AS other, $p19 AS reason
  }
  WITH p, report, other, reason
  RETURN count(CASE WHEN reason IN $lists.l13 THEN 1 END) AS totalCount, count(CASE WHEN reason IN $lists.l5 THEN 1 END) AS hedgeDropped, count(CASE WHEN reason IN $lists.l6 THEN 1 END) AS hedgeAdded, count(CASE WHEN reason IN $lists.l7 THEN 1 END) AS wordsDiffer, count(CASE WHEN reason IN $lists.l8 THEN 1 END) AS reportedSpeech, count(CASE WHEN reason IN $lists.l9 THEN 1 END) AS translated
}
CALL () {
  CALL () {
    MATCH (p:Position)
    MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
    WHERE p:Accusation AND report.hedge IS NOT NULL AND p.hedge + $p1 + report.hedge IN $lists.l0
    WITH p, report, $p2 AS other
    RETURN p AS p, report AS report, other AS other, $p3 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[e:EVIDENCED_BY]->(other:Excerpt)-[:TAKEN_FROM]->(c:Document)
    MATCH (p)-[f:EVIDENCED_BY]->(report:Excerpt)-[:TAKEN_FROM]->(d:Document)
    WHERE c.id <> d.id AND e.ordinal < f.ordinal AND other.language = report.language AND NOT ($p4 + other.exactWords + $p4) CONTAINS ($p4 + report.exactWords + $p4) AND NOT ($p4 + report.exactWords + $p4) CONTAINS ($p4 + other.exactWords + $p4)
    WITH p, report, other.id AS other
    RETURN p AS p, report AS report, other AS other, $p5 AS reason
    UNION ALL
    MATCH (p:Position)
    MATCH (p)-[:EVIDENCED_BY]->(report:Excerpt)
    WHERE report.translatedBy IS NOT NULL
    OPTIONAL MATCH (report)-[:TRANSLATES]->(original:Excerpt)
    WITH p, report, coalesce(original.id, $p6) AS other
    RETURN p AS p, report AS report, other AS other, $p7 AS reason
  }
  WITH p, report, other, reason
  WITH p, report, other, reason, p.occurredOnDayFrom AS sortKey, p.id + $p0 + report.id + $p0 + other + $p0 + reason AS rowId
  WITH sortKey, rowId, p, report, other, reason
  WHERE sortKey <= $p20 AND (sortKey < $p20 OR rowId < $p21)
  WITH sortKey, rowId, p, report, other, reason ORDER BY sortKey DESC, rowId DESC LIMIT $p22
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
RETURN matchedPositions, comparablePositions, totalCount, hedgeDropped, hedgeAdded, wordsDiffer, reportedSpeech, translated, rows
