/** Pairs of excerpts in which different documents report one position. */

/**
 * Lines that bind `first` and `second` to excerpts of the position `p` from different documents, with
 * `e` and `f` as their relationships to it.
 */
export function matchReports(
  p: string,
  first: string,
  second: string,
  conditions: readonly string[],
): readonly string[] {
  return [
    `MATCH (${p})-[e:EVIDENCED_BY]->(${first}:Excerpt)-[:TAKEN_FROM]->(c:Document)`,
    `MATCH (${p})-[f:EVIDENCED_BY]->(${second}:Excerpt)-[:TAKEN_FROM]->(d:Document)`,
    `WHERE c.id <> d.id AND ${conditions.join(' AND ')}`,
  ];
}

/**
 * Whether the words of one excerpt contain those of the other; null where either has none.
 * @param space placeholder of a space, so that only whole words match
 */
export function printContains(excerpt: string, other: string, space: string): string {
  const words = (variable: string): string => `${space} + ${variable}.exactWords + ${space}`;
  return `(${words(excerpt)}) CONTAINS (${words(other)})`;
}
