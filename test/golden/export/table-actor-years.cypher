UNWIND $ids AS nodeId
MATCH (p:Position {id: nodeId})
CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) RETURN collect(a.id) AS makers }
CALL (p) { MATCH (p)<-[:VOICED]-(a:Actor) RETURN collect(a.id) AS voices }
CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) RETURN collect({id: a.id, role: e.role}) AS aims }
CALL (p) { MATCH (p)-[:RESPONDS_TO]->(q:Position) RETURN count(q) AS answers }
CALL (p) { MATCH (p)<-[:RESPONDS_TO]-(q:Position) RETURN count(q) AS answered }
RETURN p.id AS id, p {.kind, .occurredOn, .isAnswered} AS own, makers, voices, aims, answers, answered ORDER BY id
