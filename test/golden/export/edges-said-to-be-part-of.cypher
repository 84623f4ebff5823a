UNWIND $ids AS pagedId MATCH (a:Incident {id: pagedId}) MATCH (a)-[e:SAID_TO_BE_PART_OF]->(b:Incident) RETURN a.id AS source, b.id AS target ORDER BY source, target
