UNWIND $ids AS pagedId MATCH (a:Position {id: pagedId}) MATCH (a)-[e:EVIDENCED_BY]->(b:Excerpt) RETURN a.id AS source, b.id AS target, e.ordinal AS c0 ORDER BY source, target
