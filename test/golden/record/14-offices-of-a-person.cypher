CALL () {
  MATCH (n:Spokesperson)
  WHERE n.nameFolded >= $p0 AND (n.nameFolded > $p0 OR n.id > $p1)
    AND (coalesce(n.nameFolded CONTAINS $p2, false) OR any(alias IN coalesce(n.aliasesFolded, []) WHERE alias CONTAINS $p2))
  WITH n ORDER BY n.nameFolded ASC, n.id ASC LIMIT $p3
  CALL (n) {
    MATCH (n)-[:VOICED]->(n2:Position)
    WHERE n2.occurredOnDayFrom >= $p4 AND (n2.occurredOnDayFrom > $p4 OR n2.id > $p5)
    WITH n2 ORDER BY n2.occurredOnDayFrom ASC, n2.id ASC LIMIT $p6
    RETURN collect({sortKey: n2.occurredOnDayFrom, node: n2 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests}}) AS c1
  }
  CALL (n) {
    MATCH (n)-[:VOICED]->(n5:Position)
    RETURN count(n5) AS t4
  }
  CALL (n) {
    MATCH (n)-[e9:SPEAKS_FOR]->(n8:Actor)
    WITH n8, e9 ORDER BY e9.ordinal, n8.id
    CALL (e9) {
      MATCH (n10:Document)
      WHERE n10.id = e9.documentId
      WITH collect(n10 {.id, .url, .title, .language, .filedOn, .publishedOn, .dateInferred, .readInFull, .note}) AS found
      RETURN found[0] AS c11
    }
    RETURN collect({title: e9.title, from: e9.from, to: e9.to, note: e9.note, document: c11, actor: n8 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}}) AS c7
  }
  RETURN collect({sortKey: n.nameFolded, node: n {.id, .name, .aliases, .wikidata, .note, .named, positions: c1, positionsTotal: t4, speaksFor: c7}}) AS rows
}
RETURN rows
