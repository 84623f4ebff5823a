/**
 * Lints the text of one Cypher statement without a database: what Neo4j would say of it, and the
 * dialect that both engines share.
 */
import { findDialectProblems } from './cypher-dialect.js';
import { diagnoseCypher, parseCypher } from './cypher-tree.js';

/** Tests lint the same texts again and again, and one text takes 0.1 s. */
const known = new Map<string, readonly string[]>();

/** Every problem of the statement as `line:column problem`; an empty list is what a test wants. */
export function lintCypher(text: string): readonly string[] {
  const problems = known.get(text) ?? findProblems(text);
  known.set(text, problems);
  return problems;
}

function findProblems(text: string): readonly string[] {
  const diagnostics = diagnoseCypher(text).map(
    ({ message, range: { start } }) =>
      `${String(start.line + 1)}:${String(start.character + 1)} ${message}`,
  );
  // What does not parse has a tree of guesses.
  if (diagnostics.length > 0) return diagnostics;
  return parseCypher(text).flatMap(findDialectProblems);
}
