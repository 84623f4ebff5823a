UNWIND $ids AS pagedId MATCH (b:Statement {id: pagedId}) MATCH (b)<-[e:DELIVERED]-(a:Spokesperson) RETURN a.id AS source, b.id AS target, e.title AS c0 ORDER BY target, source
