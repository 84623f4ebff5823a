UNWIND $ids AS pagedId MATCH (a:Position {id: pagedId}) MATCH (a)-[e:AGAINST]->(b:Actor) RETURN a.id AS source, b.id AS target, e.role AS c0 ORDER BY source, target, c0
