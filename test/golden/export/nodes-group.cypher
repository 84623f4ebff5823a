UNWIND $ids AS nodeId MATCH (n:Group {id: nodeId}) RETURN n.id AS id, n.label AS called, n.name AS c0, n.aliases AS c1, n.wikidata AS c2, n.note AS c3 ORDER BY id
