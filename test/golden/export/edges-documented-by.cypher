UNWIND $ids AS pagedId MATCH (a:Initiative {id: pagedId}) MATCH (a)-[e:DOCUMENTED_BY]->(b:Document) RETURN a.id AS source, b.id AS target ORDER BY source, target
