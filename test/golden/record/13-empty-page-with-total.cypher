CALL () {
  MATCH (n:Proposal)
  WHERE n.occurredOnDayFrom <= $p0 AND n.occurredOnDayTo >= $p1
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:Proposal)
  WHERE n.occurredOnDayFrom <= $p2 AND (n.occurredOnDayFrom < $p2 OR n.id < $p3)
    AND n.occurredOnDayFrom <= $p4 AND n.occurredOnDayTo >= $p5
  WITH n ORDER BY n.occurredOnDayFrom DESC, n.id DESC LIMIT $p6
  RETURN collect([n.occurredOnDayFrom, [[name IN $lists.l0 | n[name]], n.id]]) AS rows
}
RETURN total, rows
