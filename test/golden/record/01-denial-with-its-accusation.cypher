CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p0 AND n:Denial
  WITH DISTINCT n
  WHERE EXISTS { MATCH (n)<-[:VOICED]-(a:Actor) WHERE a.id IN $p1 } AND n.occurredOnDayFrom <= $p2 AND n.occurredOnDayTo >= $p3
  RETURN count(n) AS total
}
CALL () {
  MATCH (named:Actor)<-[:AGAINST]-(n:Position)
  WHERE named.id IN $p6 AND n:Denial
  WITH DISTINCT n
  WHERE n.occurredOnDayFrom <= $p4 AND (n.occurredOnDayFrom < $p4 OR n.id < $p5)
    AND EXISTS { MATCH (n)<-[:VOICED]-(a:Actor) WHERE a.id IN $p7 } AND n.occurredOnDayFrom <= $p8 AND n.occurredOnDayTo >= $p9
  WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $p10
  CALL (n) {
    MATCH (n)-[e3:AGAINST]->(n2:Actor)
    WITH n2, e3 ORDER BY e3.role, n2.nameFolded, n2.id
    RETURN collect({role: e3.role, actor: n2 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}}) AS c1
  }
  CALL (n) {
    MATCH (n)-[e6:EVIDENCED_BY]->(n5:Excerpt)
    WITH n5, e6 ORDER BY e6.ordinal, n5.id
    CALL (n5) {
      MATCH (n5)-[:TAKEN_FROM]->(n8:Document)
      WITH n8 ORDER BY n8.id
      WITH collect(n8 {.id, .url, .title, .language, .filedOn, .publishedOn, .dateInferred, .readInFull, .note}) AS found
      RETURN found[0] AS c7
    }
    RETURN collect(n5 {.id, .exact, .prefix, .suffix, .offsetStart, .offsetEnd, .textSha256, .speech, .language, .note, document: c7}) AS c4
  }
  CALL (n) {
    MATCH (n)<-[:MADE]-(n11:Actor)
    WITH n11 ORDER BY n11.nameFolded, n11.id
    RETURN collect(n11 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}) AS c10
  }
  CALL (n) {
    MATCH (n)-[e15:RESPONDS_TO]->(n14:Position)
    WITH n14, e15 ORDER BY n14.occurredOnDayFrom, n14.id, e15.relation
    CALL (n14) {
      MATCH (n14)<-[:MADE]-(n17:Actor)
      WITH n17 ORDER BY n17.nameFolded, n17.id
      RETURN collect(n17 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}) AS c16
    }
    RETURN collect({relation: e15.relation, explicit: e15.explicit, minDays: e15.minDays, maxDays: e15.maxDays, position: n14 {.id, .kind, .asserts, .quote, .note, .occurredOn, .conduct, .hedge, .basis, .isCounter, .isAnswered, .form, .contests, madeBy: c16}}) AS c13
  }
  CALL (n) {
    MATCH (n)<-[:CONTAINS]-(n20:Statement)
    WITH n20 ORDER BY n20.id
    CALL (n20) {
      MATCH (n20)<-[e24:DELIVERED]-(n23:Spokesperson)
      WITH n23, e24 ORDER BY n23.nameFolded, n23.id
      RETURN collect({title: e24.title, spokesperson: n23 {.id, .name, .aliases, .wikidata, .note, .named}}) AS c22
    }
    CALL (n20) {
      MATCH (n20)<-[e27:CARRIES]-(n26:Document)
      WITH n26, e27 ORDER BY e27.ordinal, n26.id
      CALL (n26) {
        MATCH (n26)-[:PUBLISHED_BY]->(n29:Publisher)
        WITH n29 ORDER BY n29.id
        WITH collect(n29 {.id, .name, .kind, .wordsFrom, .note}) AS found
        RETURN found[0] AS c28
      }
      RETURN collect(n26 {.id, .url, .title, .language, .filedOn, .publishedOn, .dateInferred, .readInFull, .note, publisher: c28}) AS c25
    }
    CALL (n20) {
      MATCH (n20)<-[:ISSUED]-(n32:Actor)
      WITH n32 ORDER BY n32.nameFolded, n32.id
      RETURN collect(n32 {.id, .name, .aliases, .wikidata, .note, .iso2, .iso3, .region, .kind, .named, .status, .announcedOn}) AS c31
    }
    WITH collect(n20 {.id, .title, .summary, .form, .occurredOn, .disputedDates, .sourceCheck, .sourceCheckNote, .note, deliveredBy: c22, documents: c25, issuedBy: c31}) AS found
    RETURN found[0] AS c19
  }
  RETURN collect({sortKey: n.occurredOnDayFrom, node: n {.id, .kind, .asserts, .quote, .note, .occurredOn, .form, .contests, against: c1, evidence: c4, madeBy: c10, respondsTo: c13, statement: c19}}) AS rows
}
RETURN total, rows
