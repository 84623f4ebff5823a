UNWIND $ids AS nodeId MATCH (n:Spokesperson {id: nodeId}) RETURN n.id AS id, n.label AS called, n.name AS c0, n.aliases AS c1, n.wikidata AS c2, n.note AS c3, n.named AS c4 ORDER BY id
