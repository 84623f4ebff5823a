UNWIND $ids AS pagedId MATCH (a:Excerpt {id: pagedId}) MATCH (a)-[e:TRANSLATES]->(b:Excerpt) RETURN a.id AS source, b.id AS target ORDER BY source, target
