UNWIND $ids AS nodeId MATCH (n:State {id: nodeId}) RETURN n.id AS id, n.name AS c0, n.aliases AS c1, n.wikidata AS c2, n.note AS c3, n.iso2 AS c4, n.iso3 AS c5, n.region AS c6 ORDER BY id
