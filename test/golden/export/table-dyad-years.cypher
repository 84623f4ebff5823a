UNWIND $ids AS nodeId
MATCH (p:Accusation {id: nodeId})
CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) RETURN collect(a.id) AS makers }
CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) WHERE e.role = $accused RETURN collect(a.id) AS accused }
CALL (p) { MATCH (p)<-[r:RESPONDS_TO]-(q:Position)<-[:MADE]-(a:Actor) WHERE r.relation IN $answering RETURN collect([q.id, a.id, r.relation, q.form]) AS replies }
RETURN p.id AS id, p.occurredOn AS occurredOn, makers, accused, replies ORDER BY id
