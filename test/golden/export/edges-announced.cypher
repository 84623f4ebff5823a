UNWIND $ids AS pagedId MATCH (a:Spokesperson {id: pagedId}) MATCH (a)-[e:ANNOUNCED]->(b:Initiative) RETURN a.id AS source, b.id AS target ORDER BY source, target
