UNWIND $ids AS pagedId MATCH (b:Position {id: pagedId}) MATCH (a:Actor)-[e:MADE]->(b) RETURN a.id AS source, b.id AS target ORDER BY target, source
