CALL () {
  MATCH (named:Actor)-[:MADE]->(p:Position)
  WHERE named.id IN $p0
  WITH DISTINCT p
  MATCH (p)-[:EVIDENCED_BY]->(e:Excerpt)
  WHERE e.recurringPhrases IS NOT NULL
  UNWIND e.recurringPhrases AS phrase
  WITH p, phrase, max(CASE WHEN e.unquotedPhrases IS NOT NULL AND phrase IN e.unquotedPhrases THEN 0 ELSE 1 END) AS quoted
  MATCH (p)<-[:CONTAINS]-(s:Statement)
  WITH p, phrase, quoted, s ORDER BY p.occurredOnDayFrom, p.id
  WITH phrase, collect([p, p.id, s.id, quoted, p.occurredOnDayFrom]) AS uses
  WHERE size(uses) > 1 AND any(use IN uses WHERE use[3] = 1)
  WITH phrase, uses, reduce(all = $p2, use IN uses | all + use[1] + $p1 + toString(use[3]) + $p1) AS sameUses
  WITH sameUses, min(phrase) AS rowId, collect(phrase) AS phrases, collect(uses) AS equal
  WITH rowId, phrases, equal[0] AS usedIn
  CALL (usedIn) {
    UNWIND usedIn AS use
    RETURN count(DISTINCT use[2]) AS statements
  }
  CALL (usedIn) {
    UNWIND usedIn AS use
    WITH use[0] AS p, use[2] AS statement
    MATCH (p)<-[:MADE]-(a:Actor)
    WITH a.id AS actor, count(DISTINCT statement) AS ofOne
    RETURN max(ofOne) AS mostOfOne, collect(actor) AS actorIds
  }
  WITH rowId, phrases, usedIn, statements, mostOfOne, actorIds WHERE mostOfOne > 1
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (named:Actor)-[:MADE]->(p:Position)
  WHERE named.id IN $p0
  WITH DISTINCT p
  RETURN count(p) AS matchedPositions
}
CALL () {
  MATCH (named:Actor)-[:MADE]->(p:Position)
  WHERE named.id IN $p0
  WITH DISTINCT p
  MATCH (p)-[:EVIDENCED_BY]->(e:Excerpt)
  WHERE e.exact IS NOT NULL
  RETURN count(DISTINCT p.id) AS quotedPositions
}
CALL () {
  MATCH (named:Actor)-[:MADE]->(p:Position)
  WHERE named.id IN $p0
  WITH DISTINCT p
  MATCH (p)-[:EVIDENCED_BY]->(e:Excerpt)
  WHERE e.recurringPhrases IS NOT NULL
  UNWIND e.recurringPhrases AS phrase
  WITH p, phrase, max(CASE WHEN e.unquotedPhrases IS NOT NULL AND phrase IN e.unquotedPhrases THEN 0 ELSE 1 END) AS quoted
  MATCH (p)<-[:CONTAINS]-(s:Statement)
  WITH p, phrase, quoted, s ORDER BY p.occurredOnDayFrom, p.id
  WITH phrase, collect([p, p.id, s.id, quoted, p.occurredOnDayFrom]) AS uses
  WHERE size(uses) > 1 AND any(use IN uses WHERE use[3] = 1)
  WITH phrase, uses, reduce(all = $p2, use IN uses | all + use[1] + $p1 + toString(use[3]) + $p1) AS sameUses
  WITH sameUses, min(phrase) AS rowId, collect(phrase) AS phrases, collect(uses) AS equal
  WITH rowId, phrases, equal[0] AS usedIn
  CALL (usedIn) {
    UNWIND usedIn AS use
    RETURN count(DISTINCT use[2]) AS statements
  }
  CALL (usedIn) {
    UNWIND usedIn AS use
    WITH use[0] AS p, use[2] AS statement
    MATCH (p)<-[:MADE]-(a:Actor)
    WITH a.id AS actor, count(DISTINCT statement) AS ofOne
    RETURN max(ofOne) AS mostOfOne, collect(actor) AS actorIds
  }
  WITH rowId, phrases, usedIn, statements, mostOfOne, actorIds WHERE mostOfOne > 1
  WITH statements * $p3 + size(phrases) AS sortKey, rowId, phrases, usedIn, statements, actorIds
  WITH sortKey, rowId, phrases, usedIn, statements, actorIds
  WHERE sortKey <= $p4 AND (sortKey < $p4 OR rowId < $p5)
  WITH sortKey, rowId, phrases, usedIn, statements, actorIds ORDER BY sortKey DESC, rowId DESC LIMIT $p6
  WITH collect({sortKey: sortKey, rowId: rowId, phrases: phrases, usedIn: usedIn, statements: statements, actorIds: actorIds}) AS page
  CALL (page) {
    UNWIND page AS each
    WITH each.sortKey AS sortKey, each.rowId AS rowId, each.phrases AS phrases, each.usedIn AS usedIn, each.statements AS statements, each.actorIds AS actorIds
    UNWIND phrases AS phrase
    WITH collect(DISTINCT phrase) AS wanted
    MATCH (x:Excerpt)
    WHERE x.recurringPhrases IS NOT NULL
    UNWIND x.recurringPhrases AS phrase
    WITH x, phrase, wanted WHERE phrase IN wanted
    MATCH (x)<-[:EVIDENCED_BY]-(q:Position)<-[:MADE]-(a:Actor)
    RETURN collect(DISTINCT [phrase, a.id]) AS known
  }
  UNWIND page AS each
  WITH each.sortKey AS sortKey, each.rowId AS rowId, each.phrases AS phrases, each.usedIn AS usedIn, each.statements AS statements, each.actorIds AS actorIds, known
  CALL (usedIn, phrases) {
    WITH phrases, [use IN usedIn WHERE use[3] = 1] AS quoted
    WITH phrases, quoted[0][0] AS p
    MATCH (p)-[:EVIDENCED_BY]->(e:Excerpt)
    WHERE e.exact IS NOT NULL AND e.recurringPhrases IS NOT NULL AND any(phrase IN phrases WHERE phrase IN e.recurringPhrases)
    WITH e ORDER BY e.id
    RETURN collect(e.exact) AS quotes
  }
  CALL (usedIn) {
    WITH usedIn[0][0] AS p
    CALL (p) {
      MATCH (p)-[e3:EVIDENCED_BY]->(n2:Excerpt)
      WITH n2, e3 ORDER BY e3.ordinal, n2.id
      RETURN collect([[name IN $lists.l1 | n2[name]], n2.id]) AS evidence1
    }
    RETURN collect({projected4: [[name IN $lists.l0 | p[name]], p.id, evidence1]}) AS firstUse
  }
  CALL (usedIn) {
    WITH usedIn[size(usedIn) - 1][0] AS p
    RETURN collect({projected5: [[name IN $lists.l2 | p[name]], p.id]}) AS lastUse
  }
  CALL (usedIn) {
    UNWIND usedIn[0..100] AS use
    WITH use[0] AS p ORDER BY p.occurredOnDayFrom, p.id
    RETURN collect({projected6: [[name IN $lists.l3 | p[name]], p.id]}) AS uses
  }
  CALL (actorIds) {
    UNWIND actorIds AS id
    MATCH (a:Actor {id: id})
    WITH a ORDER BY a.nameFolded, a.id
    RETURN collect({projected7: [[name IN $lists.l4 | a[name]], a.id]}) AS actors
  }
  CALL (known, phrases, actorIds) {
    UNWIND known AS each
    WITH each, phrases, actorIds WHERE each[0] IN phrases AND NOT each[1] IN actorIds
    WITH DISTINCT each[1] AS id
    MATCH (a:Actor {id: id})
    WITH a ORDER BY a.nameFolded, a.id
    RETURN collect({projected8: [[name IN $lists.l5 | a[name]], a.id]}) AS otherActors
  }
  RETURN collect({sortKey: sortKey, node: {id: rowId, phrases: phrases, statements: statements, positions: size(usedIn), quotes: quotes, firstUse: firstUse, lastUse: lastUse, uses: uses, actors: actors, otherActors: otherActors}}) AS rows
}
RETURN totalCount, matchedPositions, quotedPositions, rows
