UNWIND $ids AS pagedId MATCH (a:Publisher {id: pagedId}) MATCH (a)-[e:AFFILIATED_WITH]->(b:State) RETURN a.id AS source, b.id AS target, e.basis AS c0 ORDER BY source, target
