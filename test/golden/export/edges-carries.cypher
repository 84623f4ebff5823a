UNWIND $ids AS pagedId MATCH (a:Document {id: pagedId}) MATCH (a)-[e:CARRIES]->(b:Statement) RETURN a.id AS source, b.id AS target, e.ordinal AS c0 ORDER BY source, target
