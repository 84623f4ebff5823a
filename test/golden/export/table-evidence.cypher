UNWIND $ids AS nodeId
MATCH (p:Position {id: nodeId})-[e:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(d:Document)-[:PUBLISHED_BY]->(u:Publisher)
CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS said }
CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS makers }
CALL (x) { MATCH (x)-[:TRANSLATES]->(o:Excerpt) RETURN collect(o.id) AS originals }
CALL (u) { MATCH (u)-[:AFFILIATED_WITH]->(b:State) WITH DISTINCT b ORDER BY b.id RETURN collect(b.id) AS affiliated }
RETURN p.id AS id, e.ordinal AS ordinal, x.id AS excerpt, d.id AS document, d.url AS url, u {.id, .name, .kind} AS publisher,
x {.exact, .prefix, .suffix, .offsetStart, .offsetEnd, .textSha256, .speech, .language, .translatedBy, .rendering, .hedge, .note} AS own,
said, makers, originals, affiliated ORDER BY id, ordinal, excerpt
