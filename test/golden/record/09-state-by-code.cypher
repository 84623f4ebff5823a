MATCH (n:State {iso3: $p0})
CALL (n) {
  MATCH (n)<-[:PART_OF*1..4]-(n2:Agency)
  WHERE n2.nameFolded >= $p1 AND (n2.nameFolded > $p1 OR n2.id > $p2)
  WITH n2 ORDER BY n2.nameFolded ASC, n2.id ASC LIMIT $p3
  CALL (n2) {
    MATCH (n2)-[:PART_OF]->(n5:Actor)
    WITH n5 ORDER BY n5.id
    WITH collect(n5 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}) AS found
    RETURN found[0] AS c4
  }
  RETURN collect({sortKey: n2.nameFolded, node: n2 {.id, .name, .aliases, .wikidata, .note, .kind, partOf: c4}}) AS c1
}
CALL (n) {
  MATCH (n)<-[:PART_OF*1..4]-(n8:Agency)
  RETURN count(n8) AS t7
}
RETURN n {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, agencies: c1, agenciesTotal: t7} AS node
