UNWIND $ids AS pagedId MATCH (b:Statement {id: pagedId}) MATCH (a:Spokesperson)-[e:DELIVERED]->(b) RETURN a.id AS source, b.id AS target, e.title AS c0 ORDER BY target, source
