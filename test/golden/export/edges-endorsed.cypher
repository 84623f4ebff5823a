UNWIND $ids AS pagedId MATCH (a:Actor {id: pagedId}) MATCH (a)-[e:ENDORSED]->(b:Initiative) RETURN a.id AS source, b.id AS target, e.on AS c0, e.reportedBy AS c1 ORDER BY source, target
