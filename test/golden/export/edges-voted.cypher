UNWIND $ids AS pagedId MATCH (a:State {id: pagedId}) MATCH (a)-[e:VOTED]->(b:Initiative) RETURN a.id AS source, b.id AS target, e.vote AS c0, e.on AS c1, e.note AS c2 ORDER BY source, target
