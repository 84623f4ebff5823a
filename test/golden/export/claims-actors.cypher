UNWIND $ids AS nodeId MATCH (p:Position {id: nodeId}) MATCH (p)<-[:MADE]-(a:Actor) MATCH (p)-[:AGAINST]->(b:Actor) RETURN DISTINCT a.id AS source, b.id AS target
