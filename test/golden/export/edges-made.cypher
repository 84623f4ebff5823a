UNWIND $ids AS pagedId MATCH (b:Position {id: pagedId}) MATCH (b)<-[e:MADE]-(a:Actor) RETURN a.id AS source, b.id AS target ORDER BY target, source
