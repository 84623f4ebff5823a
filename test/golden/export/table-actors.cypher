MATCH (a:Actor) WHERE a.id > $afterId
WITH a ORDER BY a.id LIMIT $limit
CALL (a) { MATCH (a)-[:PART_OF|SPEAKS_FOR*0..5]->(s:Actor) RETURN collect(DISTINCT s.id) AS sides }
RETURN a.id AS id, a.name AS name, a {.iso2, .iso3, .isoNumeric, .cowNumber, .cowLetters, .gwNumber, .wikidata} AS codes, sides ORDER BY id
