UNWIND $ids AS pagedId MATCH (a:Initiative {id: pagedId}) MATCH (a)-[e:BUILDS_ON]->(b:Initiative) RETURN a.id AS source, b.id AS target ORDER BY source, target
