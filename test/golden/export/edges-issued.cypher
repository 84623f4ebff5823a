UNWIND $ids AS pagedId MATCH (b:Statement {id: pagedId}) MATCH (a:Actor)-[e:ISSUED]->(b) RETURN a.id AS source, b.id AS target ORDER BY target, source
