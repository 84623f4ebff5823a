CALL () {
  MATCH (n:Incident)
  WHERE n.nameFolded >= $p0 AND (n.nameFolded > $p0 OR n.id > $p1)
    AND coalesce(n.kind IN $p2, false)
  WITH n ORDER BY n.nameFolded ASC, n.id ASC LIMIT $p3
  CALL (n) {
    MATCH (n)<-[:CONCERNS]-(n2:Position)
    WHERE n2.occurredOnDayFrom <= $p4 AND (n2.occurredOnDayFrom < $p4 OR n2.id < $p5)
    WITH n2 ORDER BY n2.occurredOnDayFrom DESC, n2.id DESC LIMIT $p6
    CALL (n2) {
      MATCH (n2)<-[:MADE]-(n5:Actor)
      WITH n5 ORDER BY n5.nameFolded, n5.id
      RETURN collect(n5 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}) AS c4
    }
    RETURN collect({sortKey: n2.occurredOnDayFrom, node: n2 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, madeBy: c4}}) AS c1
  }
  CALL (n) {
    MATCH (n)<-[:CONCERNS]-(n8:Position)
    RETURN count(n8) AS t7
  }
  RETURN collect({sortKey: n.nameFolded, node: n {.id, .name, .kind, .period, .note, positions: c1, positionsTotal: t7}}) AS rows
}
RETURN rows
