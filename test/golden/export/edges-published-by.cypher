UNWIND $ids AS pagedId MATCH (a:Document {id: pagedId}) MATCH (a)-[e:PUBLISHED_BY]->(b:Publisher) RETURN a.id AS source, b.id AS target ORDER BY source, target
