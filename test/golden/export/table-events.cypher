UNWIND $ids AS nodeId
MATCH (p:Position {id: nodeId})
CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS makers }
CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) WITH e, a ORDER BY a.id, e.role RETURN collect({id: a.id, role: e.role}) AS aims }
CALL (p) { MATCH (p)-[:CONCERNS]->(i:Incident) WITH i ORDER BY i.id RETURN collect(i.id) AS incidents }
CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement) RETURN collect(s.id) AS said }
CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement)<-[:ISSUED]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS issuers }
CALL (p) { MATCH (p)-[:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(d:Document)-[:PUBLISHED_BY]->(u:Publisher) WITH x, d, u ORDER BY x.id RETURN collect({url: d.url, publisher: u.name}) AS shown }
RETURN p.id AS id, p {.kind, .occurredOn, .conduct, .asserts} AS own, makers, aims, incidents, said, issuers, shown ORDER BY id
