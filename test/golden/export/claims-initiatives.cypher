UNWIND $ids AS nodeId MATCH (p:Position {id: nodeId}) MATCH (p)<-[:MADE]-(a:Actor) MATCH (p)-[:REFERS_TO]->(b:Initiative) RETURN DISTINCT a.id AS source, b.id AS target
