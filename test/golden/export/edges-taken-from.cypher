UNWIND $ids AS pagedId MATCH (a:Excerpt {id: pagedId}) MATCH (a)-[e:TAKEN_FROM]->(b:Document) RETURN a.id AS source, b.id AS target ORDER BY source, target
