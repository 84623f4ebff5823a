UNWIND $ids AS nodeId
MATCH (s:Statement {id: nodeId})
CALL (s) { MATCH (s)<-[:ISSUED]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a {.id, .name}) AS issued }
CALL (s) { MATCH (s)<-[:DELIVERED]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a {.id, .name}) AS spoken }
CALL (s) { MATCH (s)-[e:CONTAINS]->(p:Position) WITH e, p ORDER BY e.ordinal, p.id RETURN collect(p {.id, .kind}) AS acts }
CALL (s) { MATCH (s)-[:CONTAINS]->(p:Position)<-[:MADE]-(a:Actor) WITH DISTINCT a ORDER BY a.id RETURN collect(a.id) AS makers }
CALL (s) { MATCH (s)<-[e:CARRIES]-(d:Document) WITH e, d ORDER BY e.ordinal, d.id RETURN collect(d {.id, .url}) AS carried }
RETURN s.id AS id, s {.title, .summary, .form, .occurredOn, .disputedDates, .sourceCheck, .sourceCheckNote, .note} AS own,
issued, spoken, acts, makers, carried ORDER BY id
