UNWIND $ids AS pagedId MATCH (a:Position {id: pagedId}) MATCH (a)-[e:REFERS_TO]->(b:Initiative) RETURN a.id AS source, b.id AS target, e.relation AS c0 ORDER BY source, target, c0
