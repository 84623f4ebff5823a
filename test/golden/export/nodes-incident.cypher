UNWIND $ids AS nodeId MATCH (n:Incident {id: nodeId}) RETURN n.id AS id, n.label AS called, n.name AS c0, n.kind AS c1, n.period AS c2, n.note AS c3 ORDER BY id
