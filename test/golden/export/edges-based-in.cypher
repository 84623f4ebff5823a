UNWIND $ids AS pagedId MATCH (a:Organization {id: pagedId}) MATCH (a)-[e:BASED_IN]->(b:State) RETURN a.id AS source, b.id AS target ORDER BY source, target
