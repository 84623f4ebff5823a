UNWIND $ids AS pagedId MATCH (a:Position {id: pagedId}) MATCH (a)-[e:CONCERNS]->(b:Incident) RETURN a.id AS source, b.id AS target ORDER BY source, target
