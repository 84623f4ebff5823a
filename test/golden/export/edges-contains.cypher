UNWIND $ids AS pagedId MATCH (b:Position {id: pagedId}) MATCH (b)<-[e:CONTAINS]-(a:Statement) RETURN a.id AS source, b.id AS target, e.ordinal AS c0 ORDER BY target, source
