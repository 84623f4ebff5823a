MATCH (n:State) RETURN count(n) AS nodes
