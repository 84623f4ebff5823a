UNWIND $ids AS nodeId MATCH (n:Denial {id: nodeId}) RETURN n.id AS id, n.kind AS c0, n.asserts AS c1, n.quote AS c2, n.note AS c3, n.occurredOn AS c4, n.form AS c5, n.contests AS c6 ORDER BY id
