UNWIND $ids AS nodeId MATCH (n:Position {id: nodeId})-[:RESPONDS_TO]->(m:Position) RETURN DISTINCT m.id AS id, m.kind AS kind
