MATCH (n:Position) WHERE n.id > $afterId RETURN n.id AS id, n.kind AS kind ORDER BY id LIMIT $limit
