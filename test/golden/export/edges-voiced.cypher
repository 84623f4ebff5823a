UNWIND $ids AS pagedId MATCH (b:Position {id: pagedId}) MATCH (a:Actor)-[e:VOICED]->(b) RETURN a.id AS source, b.id AS target ORDER BY target, source
