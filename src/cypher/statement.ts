/**
 * One Cypher statement: text, parameters and how to read a row of its answer.
 * Independent of the engines. Values travel only as parameters; the text is built from closed
 * pieces.
 */

/** What can be stored, sent and received: JSON, the types that both engines agree on. */
export type Value =
  null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type Params = Readonly<Record<string, Value>>;

/** One row of an answer, by column name. */
export type RawRow = Readonly<Record<string, Value>>;

export interface Statement<Row = RawRow> {
  readonly text: string;
  readonly params: Params;
  /**
   * Parses one row; throws when the row does not have the expected shape, which the adapter reports
   * as DATA_INTEGRITY.
   */
  readonly parseRow: (row: RawRow) => Row;
}

/** A statement whose rows are not parsed: for writes and for tests. */
export function rawStatement(text: string, params: Params = {}): Statement {
  return { text, params, parseRow: (row) => row };
}

/**
 * Number of patterns that the engine matches for this text. Planning a new text takes Neo4j time in
 * proportion to it.
 */
export function countBlocks({ text }: Statement<unknown>): number {
  return text.match(/\bMATCH\b|\bCOUNT \{ \(/g)?.length ?? 0;
}
