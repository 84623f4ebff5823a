/**
 * Full-text search on Neo4j: Lucene behind two procedures.
 */
import type { RawRow, Statement } from '../../cypher/statement.js';
import type { TextIndexDefinition } from '../graph-store.js';
import { assertIdentifier } from '../identifier.js';

/** What Lucene's query parser gives a meaning to, as far as a word can hold it. */
const LUCENE_SPECIAL = /[+\-&|!(){}[\]^"~*?:\\/<>=]/g;

/** Every word counts: "who" and "not" matter in denials. Stop words are left out by the default one. */
export function createTextIndexText({ name, label, property }: TextIndexDefinition): string {
  return (
    `CREATE FULLTEXT INDEX ${assertIdentifier(name)} IF NOT EXISTS ` +
    `FOR (n:${assertIdentifier(label)}) ON EACH [n.${assertIdentifier(property)}] ` +
    "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }"
  );
}

/**
 * One row a hit, best first, ties by id. The limit stands behind the sort, not in the procedure's
 * options, whose own cut among equal scores is arbitrary.
 */
export function findTextStatement(
  index: TextIndexDefinition,
  words: readonly string[],
  limit: number,
): Statement<string> {
  return {
    text:
      'CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score ' +
      'WITH node.id AS id, score ORDER BY score DESC, id LIMIT $limit RETURN id',
    params: { index: index.name, query: words.map(escapeLucene).join(' '), limit },
    parseRow: readId,
  };
}

function escapeLucene(word: string): string {
  return word.replaceAll(LUCENE_SPECIAL, String.raw`\$&`);
}

function readId({ id }: RawRow): string {
  if (typeof id !== 'string') throw new Error('an indexed node has no id');
  return id;
}
