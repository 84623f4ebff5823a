UNWIND $ids AS nodeId MATCH (n:Document {id: nodeId}) RETURN n.id AS id
