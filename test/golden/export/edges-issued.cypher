UNWIND $ids AS pagedId MATCH (b:Statement {id: pagedId}) MATCH (b)<-[e:ISSUED]-(a:Actor) RETURN a.id AS source, b.id AS target ORDER BY target, source
