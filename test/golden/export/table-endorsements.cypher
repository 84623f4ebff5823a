UNWIND $ids AS nodeId
MATCH (i:Initiative {id: nodeId})
MATCH (i)<-[e:ENDORSED]-(a:Actor)
RETURN i.id AS id, a.id AS actor, i {.name, .kind} AS own, e {.on, .reportedBy} AS link ORDER BY id, actor
