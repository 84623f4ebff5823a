UNWIND $ids AS nodeId
MATCH (q:Position {id: nodeId})-[r:RESPONDS_TO]->(p:Position)
CALL (q) { MATCH (q)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS makers }
CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS claimants }
CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) WHERE e.role = $accused RETURN collect(a.id) AS accused }
CALL (q) { MATCH (q)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS said }
CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS before }
RETURN q.id AS id, p.id AS answered, r.relation AS relation, r {.explicit, .minDays, .maxDays} AS link,
q {.kind, .occurredOn, .form, .contests} AS reply, p {.kind, .occurredOn, .conduct, .hedge, .basis} AS act,
makers, claimants, accused, said, before ORDER BY id, answered, relation
