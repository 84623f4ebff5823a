/**
 * Full-text search on Neo4j: Lucene behind two procedures.
 */
import type { RawRow, Statement } from '../../cypher/statement.js';
import type { SearchWord } from '../../domain/text/search-query.js';
import type { TextHit, TextIndexDefinition, TextSearch } from '../graph-store.js';
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
export function findTextStatement({ indexes, words, limit }: TextSearch): Statement<TextHit> {
  return {
    text:
      'UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index.name, $query) YIELD node, score ' +
      'WITH node.id AS id, node[index.property] AS text, score ORDER BY score DESC, id LIMIT $limit ' +
      'RETURN id, text',
    params: {
      indexes: indexes.map(({ name, property }) => ({ name, property })),
      query: words.map(printWord).join(' '),
      limit,
    },
    parseRow: readHit,
  };
}

/** A word that must be there. */
function printWord({ word, isPrefix }: SearchWord): string {
  return `+${word.replaceAll(LUCENE_SPECIAL, String.raw`\$&`)}${isPrefix ? '*' : ''}`;
}

function readHit({ id, text }: RawRow): TextHit {
  if (typeof id !== 'string' || typeof text !== 'string') {
    throw new TypeError('an indexed node has no id or no text');
  }
  return { id, text };
}
