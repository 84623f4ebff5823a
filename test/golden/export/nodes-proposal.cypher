UNWIND $ids AS nodeId MATCH (n:Proposal {id: nodeId}) RETURN n.id AS id, n.label AS called, n.kind AS c0, n.asserts AS c1, n.quote AS c2, n.note AS c3, n.occurredOn AS c4 ORDER BY id
