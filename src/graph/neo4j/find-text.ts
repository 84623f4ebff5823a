/**
 * Full-text search on Neo4j: Lucene behind two procedures.
 */
import type { RawRow, Statement } from '../../cypher/statement.js';
import type { SearchWord } from '../../domain/text/search-query.js';
import type { TextHit, TextIndexDefinition, TextSearch } from '../graph-store.js';
import { assertIdentifier } from '../identifier.js';

/** Characters with a meaning in Lucene's query syntax, as far as a word can contain them. */
const LUCENE_SPECIAL = /[+\-&|!(){}[\]^"~*?:\\/<>=]/g;

/**
 * An analyzer without stop words: "who" and "not" matter in denials, and the default one drops
 * them.
 */
export function createTextIndexText({ name, label, property }: TextIndexDefinition): string {
  return (
    `CREATE FULLTEXT INDEX ${assertIdentifier(name)} IF NOT EXISTS ` +
    `FOR (n:${assertIdentifier(label)}) ON EACH [n.${assertIdentifier(property)}] ` +
    "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }"
  );
}

/**
 * One row per hit, best first, ties by id. The limit follows the sort and is not passed to the
 * procedure, which would cut arbitrarily among equal scores.
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

/** A required word. */
function printWord({ word, isPrefix }: SearchWord): string {
  return `+${word.replaceAll(LUCENE_SPECIAL, String.raw`\$&`)}${isPrefix ? '*' : ''}`;
}

function readHit({ id, text }: RawRow): TextHit {
  if (typeof id !== 'string' || typeof text !== 'string') {
    throw new TypeError('an indexed node has no id or no text');
  }
  return { id, text };
}
