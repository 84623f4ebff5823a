/**
 * Lints the text of one Cypher statement without a database: Neo4j's own checks, and the dialect of
 * both engines. A text takes 0.1 s, so those without a problem are cached in `.cache`, by the
 * digest of the text and of the rules.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findDialectProblems } from './cypher-dialect.js';
import { diagnoseCypher, parseCypher } from './cypher-tree.js';

const CACHE = fileURLToPath(new URL('../../.cache/cypher-lint/', import.meta.url));

/** Another version of the rules or the parser may find other problems. */
const rules = createHash('sha256')
  .update(readFileSync(new URL('./cypher-dialect.ts', import.meta.url)))
  .update(readFileSync(new URL('./cypher-tree.ts', import.meta.url)))
  .update(readFileSync(new URL('../../package-lock.json', import.meta.url)))
  .digest('hex');

/** Every problem of the statement as `line:column problem`; tests expect an empty list. */
export function lintCypher(text: string): readonly string[] {
  const mark = `${CACHE}${createHash('sha256').update(rules).update(text).digest('hex')}`;
  if (existsSync(mark)) return [];
  const problems = findProblems(text);
  if (problems.length === 0) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(mark, '');
  }
  return problems;
}

function findProblems(text: string): readonly string[] {
  const diagnostics = diagnoseCypher(text).map(
    ({ message, range: { start } }) =>
      `${String(start.line + 1)}:${String(start.character + 1)} ${message}`,
  );
  // After a syntax error the tree is guesswork.
  if (diagnostics.length > 0) return diagnostics;
  return parseCypher(text).flatMap(findDialectProblems);
}
