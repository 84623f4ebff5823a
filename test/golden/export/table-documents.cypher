UNWIND $ids AS nodeId
MATCH (d:Document {id: nodeId})-[:PUBLISHED_BY]->(u:Publisher)
CALL (u) { MATCH (u)-[e:AFFILIATED_WITH]->(b:State) WITH e, b ORDER BY b.id, e.basis RETURN collect({id: b.id, basis: e.basis}) AS affiliated }
CALL (d) { MATCH (d)-[:CARRIES]->(s:Statement) WITH s ORDER BY s.id RETURN collect(s.id) AS carried }
CALL (d) { MATCH (d)<-[:TAKEN_FROM]-(x:Excerpt) RETURN count(x) AS excerpts }
RETURN d.id AS id, d {.url, .title, .language, .filedOn, .publishedOn, .dateInferred, .readInFull, .archivedAt, .licence, .note} AS own,
u {.id, .name, .kind, .wordsFrom} AS publisher, affiliated, carried, excerpts ORDER BY id
