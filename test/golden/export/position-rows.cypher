UNWIND $ids AS nodeId
MATCH (p:Position {id: nodeId})
CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a {.id, .name}) AS made }
CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) WITH e, a ORDER BY a.id, e.role RETURN collect({id: a.id, role: e.role}) AS aims }
CALL (p) { MATCH (p)-[:CONCERNS]->(i:Incident) WITH i ORDER BY i.id RETURN collect(i {.id}) AS about }
CALL (p) { MATCH (p)-[e:REFERS_TO]->(i:Initiative) WITH e, i ORDER BY i.id, e.relation RETURN collect({id: i.id, relation: e.relation}) AS named }
CALL (p) { MATCH (p)-[e:RESPONDS_TO]->(q:Position) WITH e, q ORDER BY q.id, e.relation RETURN collect({id: q.id, relation: e.relation}) AS answers }
CALL (p) { MATCH (p)<-[:RESPONDS_TO]-(q:Position) WITH q ORDER BY q.id RETURN collect(q {.id}) AS answered }
CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement) WITH s ORDER BY s.id RETURN collect(s {.id, .title, .form, .sourceCheck, .sourceCheckNote}) AS said }
CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement)<-[:ISSUED]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a {.id}) AS issued }
CALL (p) { MATCH (p)<-[:CONTAINS]-(s:Statement)<-[:DELIVERED]-(a:Actor) WITH a ORDER BY a.id RETURN collect(a {.id}) AS spoken }
CALL (p) { MATCH (p)-[:EVIDENCED_BY]->(x:Excerpt)-[:TAKEN_FROM]->(d:Document)-[:PUBLISHED_BY]->(u:Publisher) WITH x, d, u ORDER BY x.id RETURN collect({exact: x.exact, url: d.url, publisher: u.name}) AS shown }
RETURN p.id AS id, p {.kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests} AS own, made, aims, about, named, answers, answered, said, issued, spoken, shown ORDER BY id
