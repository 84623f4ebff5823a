UNWIND $ids AS pagedId MATCH (a:Actor {id: pagedId}) MATCH (a)-[e:PROPOSED]->(b:Initiative) RETURN a.id AS source, b.id AS target ORDER BY source, target
