UNWIND $ids AS pagedId MATCH (a:Agency {id: pagedId}) MATCH (a)-[e:PART_OF]->(b:Actor) RETURN a.id AS source, b.id AS target ORDER BY source, target
