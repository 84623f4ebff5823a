UNWIND $ids AS nodeId
MATCH (i:Initiative {id: nodeId})
MATCH (i)<-[e:VOTED]-(a:State)
RETURN i.id AS id, a.id AS actor, i {.name, .kind} AS own, e {.vote, .on, .note} AS link ORDER BY id, actor
