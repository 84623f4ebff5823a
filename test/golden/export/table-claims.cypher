UNWIND $ids AS nodeId
MATCH (p:Position {id: nodeId})
CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS makers }
CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) WITH e, a ORDER BY a.id, e.role RETURN collect({id: a.id, relation: e.role}) AS aims }
CALL (p) { MATCH (p)-[e:REFERS_TO]->(i:Initiative) WITH e, i ORDER BY i.id, e.relation RETURN collect({id: i.id, relation: e.relation}) AS named }
CALL (p) { MATCH (p)-[:CONCERNS]->(i:Incident) WITH i ORDER BY i.id RETURN collect(i {.id, .name}) AS about }
CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS said }
RETURN p.id AS id, p {.kind, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, .asserts} AS own,
makers, aims, named, about, said ORDER BY id
