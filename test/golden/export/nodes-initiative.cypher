UNWIND $ids AS nodeId MATCH (n:Initiative {id: nodeId}) RETURN n.id AS id, n.name AS c0, n.aliases AS c1, n.wikidata AS c2, n.note AS c3, n.kind AS c4, n.status AS c5, n.announcedOn AS c6 ORDER BY id
