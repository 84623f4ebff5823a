CALL () {
  MATCH (n:Denial)
  WHERE coalesce(n.form IN $p0, false)
  RETURN count(n) AS total
}
RETURN total
