UNWIND $ids AS nodeId MATCH (n:Position {id: nodeId})<-[:MADE]-(m:Actor) RETURN DISTINCT m.id AS id
