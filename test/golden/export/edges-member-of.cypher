UNWIND $ids AS pagedId MATCH (a:State {id: pagedId}) MATCH (a)-[e:MEMBER_OF]->(b:Bloc) RETURN a.id AS source, b.id AS target, e.from AS c0, e.to AS c1 ORDER BY source, target
